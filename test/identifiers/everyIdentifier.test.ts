import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { legacyId, nearby } from './arbitraries.ts';
import { subjects } from './identifiers.ts';

const ORDER = ['fullWidth', 'invisible', 'whitespace', 'separator', 'countryPrefix', 'letterCase', 'dot', 'legacy'];

const FINE_CODES = [
  'mobile.landline',
  'mobile.several',
  'mobile.notMainland',
  'creditCode.registrationNo',
  'creditCode.organizationCode',
  'creditCode.residentId',
];

const hostile: readonly unknown[] = [
  undefined,
  null,
  0,
  13812345678,
  NaN,
  10n,
  true,
  Symbol('x'),
  [],
  ['13812345678'],
  {},
  Object.create(null),
  new String('13812345678'),
  { toString: () => '13812345678' },
  () => '13812345678',
  new Date(0),
  new Proxy(
    {},
    {
      get: () => {
        throw new Error('trap');
      },
      getPrototypeOf: () => {
        throw new Error('trap');
      },
    },
  ),
];

/** A right value as people write it: with spaces around and inside, full width, small letters, invisible characters. */
const spoiled = (right: fc.Arbitrary<string>) =>
  fc
    .tuple(
      right,
      fc.array(fc.tuple(fc.nat(30), fc.constantFrom(' ', '-', '—', '\u200b', '　', '\ufeff', '.', '·', 'x')), { maxLength: 3 }),
      fc.boolean(),
      fc.boolean(),
    )
    .map(([text, insertions, small, wide]) => {
      let spoilt = text;
      for (const [at, char] of insertions) spoilt = spoilt.slice(0, at) + char + spoilt.slice(at);
      if (small) spoilt = spoilt.toLowerCase();
      return wide ? spoilt.replace(/[!-~]/gu, (char) => String.fromCharCode(char.charCodeAt(0) + 0xfee0)) : spoilt;
    });

describe.each(subjects)('$name', ({ name, is, inspect, right }) => {
  const any = fc.oneof(right, spoiled(right), nearby, fc.string({ unit: 'binary' }), legacyId, ...subjects.map((subject) => subject.right));

  it('takes every generated right value, and its inspection changes nothing', () => {
    fc.assert(
      fc.property(right, (text) => {
        const inspection = inspect(text);
        expect(inspection.verdict).not.toBe('invalid');
        expect(inspection.changes).toEqual([]);
        expect(is(text)).toBe(true);
      }),
    );
  });

  it('is true exactly when the inspection is not invalid and changed nothing', () => {
    fc.assert(
      fc.property(any, (text) => {
        const inspection = inspect(text);
        expect(is(text)).toBe(inspection.verdict !== 'invalid' && inspection.changes.length === 0);
      }),
      { numRuns: 2000 },
    );
  });

  it('gives the canonical form, of which the inspection says the same and which needs no change', () => {
    fc.assert(
      fc.property(any, (text) => {
        const inspection = inspect(text);
        if (inspection.verdict === 'invalid') return;
        const again = inspect(inspection.canonical);
        expect(again.verdict === 'invalid' ? undefined : again.canonical).toBe(inspection.canonical);
        expect(again.changes).toEqual([]);
        expect(is(inspection.canonical)).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });

  it('names each change once and in the order of the list', () => {
    fc.assert(
      fc.property(any, (text) => {
        const { changes } = inspect(text);
        expect(changes).toEqual(ORDER.filter((change) => (changes as readonly string[]).includes(change)));
      }),
      { numRuns: 1000 },
    );
  });

  it('reports a fault with a code of its own, a position inside the text, and nothing of the text', () => {
    fc.assert(
      fc.property(any, (text) => {
        const inspection = inspect(text);
        if (inspection.verdict !== 'invalid') return;
        const { code, reason, position } = inspection;
        expect(code === `${name}.${reason}` || FINE_CODES.includes(code)).toBe(true);
        expect(code.startsWith(`${name}.`)).toBe(true);
        if (position !== undefined) expect(position).toBeLessThanOrEqual(text.length);
        if (position !== undefined) expect(position).toBeGreaterThanOrEqual(0);
        expect(JSON.stringify({ ...inspection, position: undefined })).toMatch(/^[A-Za-z0-9":,.{}[\]]+$/u);
      }),
      { numRuns: 1000 },
    );
  });

  it('answers that what is no text has the wrong shape', () => {
    for (const value of hostile) {
      expect(is(value)).toBe(false);
      expect(inspect(value)).toEqual({ verdict: 'invalid', reason: 'shape', detail: 'notText', code: `${name}.shape`, changes: [] });
    }
  });

  it('says that nothing was given', () => {
    for (const text of ['', ' ', '\u3000\n', '\u200b', '\ufeff ']) {
      expect(inspect(text)).toMatchObject({ verdict: 'invalid', reason: 'length', detail: 'empty' });
      expect(is(text)).toBe(false);
    }
  });
});
