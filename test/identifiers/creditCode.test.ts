import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CREDIT_CODE_TYPES, inspectCreditCode, isCreditCode, isResidentId, PROVINCES } from '../../src/identifiers/index.ts';
import {
  charOf,
  creditCheck,
  creditCode,
  legacyId,
  organizationCheck,
  organizationCode,
  registrationNo,
  residentCheck,
} from './arbitraries.ts';

const USCC = '0123456789ABCDEFGHJKLMNPQRTUWXY';
const EXAMPLE = '91350100M000100Y43';

const withChecks = (start: string, body: string) => {
  const seventeen = start + body + organizationCheck(body);
  return seventeen + creditCheck(seventeen);
};

describe('the codes', () => {
  it('of the standard are valid', () => {
    expect(inspectCreditCode(EXAMPLE)).toEqual({
      verdict: 'valid',
      canonical: EXAMPLE,
      parts: {
        authority: '9',
        type: '1',
        region: '350100',
        organizationCode: 'M000100Y4',
      },
      changes: [],
    });
  });

  it('exist for the 36 pairs of authority and type, for G with any type, and for no other', () => {
    const pairs = new Set(
      '11 12 13 19 21 29 31 32 33 34 35 39 41 49 51 52 53 59 61 62 69 71 72 79 81 89 91 92 93 A1 A9 N1 N2 N3 N9 Y1'.split(' '),
    );
    expect(CREDIT_CODE_TYPES.map(({ authority, type }) => authority + type)).toEqual([...pairs]);
    for (const authority of USCC) {
      for (const type of USCC) {
        const code = withChecks(`${authority}${type}110000`, 'MA000001');
        const expected = authority === 'G' ? 'doubtful' : pairs.has(authority + type) ? 'valid' : 'invalid';
        expect([code, inspectCreditCode(code).verdict, isCreditCode(code)]).toEqual([code, expected, expected !== 'invalid']);
        if (expected !== 'invalid') continue;
        const known = '123456789ANY'.includes(authority);
        expect(inspectCreditCode(code)).toMatchObject({
          reason: 'component',
          detail: known ? 'type' : 'authority',
          code: 'creditCode.component',
          position: known ? 1 : 0,
        });
      }
    }
  });

  it('exist in every province and for the whole country', () => {
    const known = new Set<string>([...PROVINCES.map(({ code }) => code), '83']);
    for (let region = 0; region < 100; region += 1) {
      const province = String(region).padStart(2, '0');
      const code = withChecks(`91${province}0594`, 'MA000001');
      expect([province, isCreditCode(code)]).toEqual([province, known.has(province)]);
      expect([province, inspectCreditCode(code).verdict]).toEqual([province, known.has(province) ? 'valid' : 'invalid']);
    }
    expect(isCreditCode(withChecks('91100000', 'MA000001'))).toBe(true);
    expect(inspectCreditCode(withChecks('91100000', 'MA000001'))).toMatchObject({ parts: { region: '100000' } });
    expect(isCreditCode(withChecks('91100001', 'MA000001'))).toBe(false);
    expect(isCreditCode(withChecks('91000000', 'MA000001'))).toBe(false);
    expect(inspectCreditCode(withChecks('91990000', 'MA000001'))).toMatchObject({ reason: 'component', detail: 'province', position: 2 });
  });

  it('end in every character of the alphabet', () => {
    const last = new Set<string>();
    for (let i = 0; i < 1000; i += 1) {
      const code = withChecks('91110000', `MA0${String(i).padStart(5, '0')}`);
      expect([code, isCreditCode(code)]).toEqual([code, true]);
      last.add(code.charAt(17));
    }
    expect([...last].sort().join('')).toBe(USCC);
  });

  it('may have any letter of the alphabet in the organisation code', () => {
    for (const char of USCC) {
      for (let at = 0; at < 8; at += 1) {
        const body = 'MA000001'.slice(0, at) + char + 'MA000001'.slice(at + 1);
        expect([body, isCreditCode(withChecks('91110000', body))]).toEqual([body, true]);
      }
    }
  });
});

describe('what is doubtful', () => {
  it('is an authority that no table has', () => {
    const code = withChecks('G1110000', 'MA000001');
    expect(inspectCreditCode(code)).toEqual({
      verdict: 'doubtful',
      canonical: code,
      parts: { authority: 'G', type: '1', region: '110000', organizationCode: code.slice(8, 17) },
      doubts: ['authority'],
      changes: [],
    });
  });

  it('writes ten in the organisation code as X, never as A', () => {
    const bodies = Array.from({ length: 50 }, (_, number) => `MA${String(number).padStart(6, '0')}`);
    const body = bodies.find((each) => organizationCheck(each) === 'X') ?? '';
    const right = withChecks('91110000', body);
    const start = `91110000${body}A`;
    expect(isCreditCode(right)).toBe(true);
    expect(isCreditCode(start + creditCheck(start))).toBe(false);
    expect(inspectCreditCode(start + creditCheck(start))).toMatchObject({ reason: 'checksum', detail: 'organizationCheck' });
  });

  it('is a pilot code of Fujian with a wrong check character', () => {
    for (const char of USCC) {
      const code = EXAMPLE.slice(0, 17) + char;
      expect(isCreditCode(code)).toBe(true);
      expect(inspectCreditCode(code)).toMatchObject(char === '3' ? { verdict: 'valid' } : { verdict: 'doubtful', doubts: ['pilot'] });
    }
    expect(isCreditCode('91350200M000100Y43')).toBe(true);
    expect(isCreditCode('91350100M000100Y53')).toBe(false);
    expect(isCreditCode('92350100M000100Y43')).toBe(false);
    expect(isCreditCode('91360100M000100Y43')).toBe(false);
    expect(inspectCreditCode('91350100M000100Y53')).toMatchObject({ reason: 'checksum', detail: 'organizationCheck', position: 16 });
    expect(inspectCreditCode('91360100M000100Y43')).toMatchObject({ reason: 'checksum', detail: 'checkCharacter', position: 17 });
    const other = withChecks('91350100', 'MA000001');
    expect(isCreditCode(other.slice(0, 17) + (other.endsWith('0') ? '1' : '0'))).toBe(false);
  });

  it('is a number that is a valid resident ID as well', () => {
    const codes: string[] = [];
    for (let order = 0; order < 1000; order += 1) {
      for (const start of ['12110019900307', '53110020010101', '31110119801231', '51110119911231', '52010119900101']) {
        const body = start + String(order).padStart(3, '0');
        const id = body + residentCheck(body);
        if (isCreditCode(id)) codes.push(id);
      }
    }
    expect(codes.length).toBeGreaterThan(0);
    for (const code of codes) {
      expect(isResidentId(code)).toBe(true);
      expect(inspectCreditCode(code)).toMatchObject({ verdict: 'doubtful', doubts: ['residentId'] });
    }
  });
});

describe('what is something else', () => {
  it('is named when it is a resident ID number', () => {
    const named = { verdict: 'invalid', reason: 'shape', detail: 'residentId', code: 'creditCode.residentId', changes: [] };
    expect(inspectCreditCode('11010519491231002X')).toEqual(named);
    expect(inspectCreditCode('440524188001010014')).toEqual(named);
    expect(inspectCreditCode('932682198501010017')).toEqual(named);
    expect(inspectCreditCode('11010519491231002x')).toEqual({ ...named, changes: ['letterCase'] });
  });

  it('is named when it is a registration number', () => {
    fc.assert(
      fc.property(registrationNo, (number) => {
        expect(inspectCreditCode(number)).toEqual({
          verdict: 'invalid',
          reason: 'shape',
          detail: 'registrationNo',
          code: 'creditCode.registrationNo',
          changes: [],
        });
      }),
    );
  });

  it('is named when it is a resident ID number of 15 digits', () => {
    fc.assert(
      fc.property(legacyId, (number) => {
        expect(inspectCreditCode(number)).toMatchObject({
          code: expect.stringMatching(/^creditCode\.(?:residentId|registrationNo)$/u) as string,
        });
      }),
    );
    expect(inspectCreditCode('110105491231003')).toMatchObject({ code: 'creditCode.residentId' });
  });

  it('is named when it is an organisation code', () => {
    fc.assert(
      fc.property(organizationCode, (code) => {
        for (const text of [code, `${code.slice(0, 8)}-${code.slice(8)}`]) {
          expect(inspectCreditCode(text)).toMatchObject({
            reason: 'shape',
            detail: 'organizationCode',
            code: 'creditCode.organizationCode',
          });
        }
      }),
    );
  });
});

describe('what is no code', () => {
  it.each([
    ['91350100M000100Y4', 'length', 'tooShort', undefined],
    ['91350100M000100Y433', 'length', 'tooLong', undefined],
    ['110108000000017', 'length', 'tooShort', undefined],
    ['D21435690', 'length', 'tooShort', undefined],
    ['9135O100M000100Y43', 'charset', 'lookAlike', 4],
    ['91350100MOOO100Y43', 'charset', 'lookAlike', 9],
    ['9I350100M000100Y43', 'charset', 'lookAlike', 1],
    ['9l350100M000100Y43', 'charset', 'lookAlike', 1],
    ['9l350l00m000l00y43', 'charset', 'lookAlike', 5],
    ['91350100m000l00y43', 'charset', 'lookAlike', 12],
    ['91350100S000100Y43', 'charset', 'lookAlike', 8],
    ['91350100Z000100Y43', 'charset', 'lookAlike', 8],
    ['91350100V000100Y43', 'charset', 'character', 8],
    ['9135010BM000100Y43', 'charset', 'lookAlike', 7],
    ['9135010AM000100Y43', 'charset', 'character', 7],
    ['91A50100M000100Y43', 'charset', 'character', 2],
    ['91350100\u041c000100Y43', 'charset', 'lookAlike', 8],
    ['91350100M000100\u04234３', 'charset', 'lookAlike', 15],
    ['9135 0100 M000 100У 43', 'charset', 'lookAlike', 18],
    ['91350100M00010٠Y43', 'charset', 'foreignDigits', 14],
    ['91350100M000100Y4*', 'charset', 'character', 17],
    ['*1350100M000100Y43', 'charset', 'character', 0],
    ['9*350100M000100Y43', 'charset', 'character', 1],
    ['-1350100M000100Y43', 'charset', 'character', 0],
    ['91110000MA00000100', 'checksum', 'organizationCheck', 16],
    ['911100001234560000', 'checksum', 'precisionLost', 15],
    ['913501000000000000', 'checksum', 'precisionLost', 15],
    ['9.1E+17', 'shape', 'scientific', undefined],
    ['000000000000000000', 'component', 'authority', 0],
    ['111111111111111111', 'checksum', 'organizationCheck', 16],
    ['222222222222222222', 'component', 'type', 1],
    ['999999999999999999', 'component', 'type', 1],
  ])('refuses %j for its %s: %s, at %s', (text, reason, detail, position) => {
    const { changes, ...fault } = inspectCreditCode(text);
    expect(changes).toBeDefined();
    expect(fault).toEqual({
      verdict: 'invalid',
      reason,
      detail,
      code: `creditCode.${reason}`,
      ...(position !== undefined && { position }),
    });
    expect(isCreditCode(text)).toBe(false);
  });

  it.each([
    ['91350100m000100y43', ['letterCase']],
    ['9135 0100 M000 100Y 43', ['separator']],
    ['９１３５０１００Ｍ０００１００Ｙ４３', ['fullWidth']],
    ['\ufeff91350100-m000100y4-3 ', ['invisible', 'whitespace', 'separator', 'letterCase']],
  ])('but %j is read with the changes %j', (text, changes) => {
    expect(inspectCreditCode(text)).toMatchObject({ verdict: 'valid', canonical: EXAMPLE, changes });
  });

  it('has another character in no place', () => {
    for (let at = 0; at < 18; at += 1) {
      for (const char of ' /:;@[`aiosvzIOSVZ٣Х\0\uffff') {
        expect([at, char, isCreditCode(EXAMPLE.slice(0, at) + char + EXAMPLE.slice(at + 1))]).toEqual([at, char, false]);
      }
    }
  });
});

describe('the check characters', () => {
  const isPilot = (code: string) => code.startsWith('91350') && code.startsWith('M000', 8);

  it('catch every wrong character but in pilot codes', () => {
    fc.assert(
      fc.property(creditCode, fc.nat(17), charOf(USCC), (code, at, char) => {
        const wrong = code.slice(0, at) + char + code.slice(at + 1);
        if (!isPilot(wrong)) expect(isCreditCode(wrong)).toBe(wrong === code);
      }),
      { numRuns: 3000 },
    );
  });

  it('catch every exchange of two neighbours but in pilot codes', () => {
    fc.assert(
      fc.property(creditCode, fc.nat(16), (code, at) => {
        const wrong = code.slice(0, at) + code.charAt(at + 1) + code.charAt(at) + code.slice(at + 2);
        if (!isPilot(wrong)) expect(isCreditCode(wrong)).toBe(wrong === code);
      }),
      { numRuns: 3000 },
    );
  });

  it('let 69 of the 540 wrong characters of a pilot code pass: the last, the region, and letters equal modulo 11', () => {
    const passed: number[] = [];
    for (let at = 0; at < 18; at += 1) {
      for (const char of USCC) {
        if (char !== EXAMPLE.charAt(at) && isCreditCode(EXAMPLE.slice(0, at) + char + EXAMPLE.slice(at + 1))) passed.push(at);
      }
    }
    expect(passed.filter((at) => at === 17)).toHaveLength(30);
    expect(passed.filter((at) => at >= 5 && at <= 7)).toHaveLength(27);
    expect(passed.filter((at) => at >= 12 && at <= 15)).toHaveLength(12);
    expect(passed).toHaveLength(69);
  });
});

it('refuses a code with anything before or behind it', () => {
  fc.assert(
    fc.property(creditCode, fc.string({ minLength: 1, maxLength: 3, unit: 'binary' }), (code, junk) => {
      expect(isCreditCode(code + junk)).toBe(false);
      expect(isCreditCode(junk + code)).toBe(false);
    }),
  );
});
