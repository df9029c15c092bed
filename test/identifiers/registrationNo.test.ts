import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inspectRegistrationNo, isRegistrationNo } from '../../src/identifiers/index.ts';
import { charOf, registrationCheck, registrationNo } from './arbitraries.ts';

it.each(['110108000000016', '440301103448669', '110108012660422'])('takes the known number %s', (text) => {
  expect(isRegistrationNo(text)).toBe(true);
  expect(inspectRegistrationNo(text)).toEqual({
    verdict: 'valid',
    canonical: text,
    parts: { region: text.slice(0, 6), serial: text.slice(6, 14) },
    changes: [],
  });
});

it('doubts a province that never was, but not the authority of the whole country', () => {
  for (const [start, doubtful] of [
    ['100000', false],
    ['100001', true],
    ['990000', true],
    ['000000', true],
    ['110000', false],
    ['180000', true],
    ['830000', false],
  ] as const) {
    const text = `${start}00003252${registrationCheck(`${start}00003252`)}`;
    expect(isRegistrationNo(text)).toBe(true);
    expect(inspectRegistrationNo(text)).toMatchObject(doubtful ? { verdict: 'doubtful', doubts: ['province'] } : { verdict: 'valid' });
  }
});

it.each([
  ['110108 0000 0001 6', ['separator']],
  ['１１０１０８０００００００１６ ', ['fullWidth', 'whitespace']],
])('reads %j with the changes %j', (text, changes) => {
  expect(inspectRegistrationNo(text)).toMatchObject({ verdict: 'valid', canonical: '110108000000016', changes });
});

it.each([
  ['11010800000001', 'length', 'tooShort', undefined],
  ['1101080000000160', 'length', 'tooLong', undefined],
  ['11010800000001O', 'charset', 'lookAlike', 14],
  ['1101080000000 l6', 'charset', 'lookAlike', 14],
  ['11010A000000016', 'charset', 'character', 5],
  ['٣10108000000016', 'charset', 'foreignDigits', 0],
  ['110108000000017', 'checksum', 'checkDigit', 14],
  ['1.10108E+14', 'shape', 'scientific', undefined],
])('refuses %j for its %s: %s, at %s', (text, reason, detail, position) => {
  const { changes, ...fault } = inspectRegistrationNo(text);
  expect(changes).toBeDefined();
  expect(fault).toEqual({
    verdict: 'invalid',
    reason,
    detail,
    code: `registrationNo.${reason}`,
    ...(position !== undefined && { position }),
  });
  expect(isRegistrationNo(text)).toBe(false);
});

describe('the check digit', () => {
  it('catches every wrong digit', () => {
    fc.assert(
      fc.property(registrationNo, fc.nat(14), charOf('0123456789/:'), (number, at, char) => {
        const wrong = number.slice(0, at) + char + number.slice(at + 1);
        expect(isRegistrationNo(wrong)).toBe(wrong === number);
      }),
      { numRuns: 3000 },
    );
  });

  it('misses 10 of the 450 exchanges of two neighbours, counted over the ten states that may go before', () => {
    const states = new Map<string, string>();
    for (let i = 0; states.size < 10; i += 1) {
      const head = `110108${String(i).padStart(3, '0')}`;
      // The digit that would end the number after so many digits tells the state.
      states.set(registrationCheck(head), head);
    }
    let missed = 0;
    for (const head of states.values()) {
      for (let a = 0; a < 10; a += 1) {
        for (let b = a + 1; b < 10; b += 1) {
          const right = `${head}${String(a)}${String(b)}000`;
          const wrong = `${head}${String(b)}${String(a)}000${registrationCheck(right)}`;
          if (isRegistrationNo(wrong)) missed += 1;
        }
      }
    }
    expect(missed).toBe(10);
  });
});

it('refuses a number with anything before or behind it', () => {
  fc.assert(
    fc.property(registrationNo, fc.string({ minLength: 1, maxLength: 3, unit: 'binary' }), (number, junk) => {
      expect(isRegistrationNo(number + junk)).toBe(false);
      expect(isRegistrationNo(junk + number)).toBe(false);
    }),
  );
});
