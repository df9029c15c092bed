import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inspectOrganizationCode, isOrganizationCode } from '../../src/identifiers/index.ts';
import { charOf, organizationCheck, organizationCode } from './arbitraries.ts';

const ALPHABET = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ';

const valueOf = (char: string) => (char === 'X' ? 10 : Number(char));

it('takes the example of the standard with and without its hyphen', () => {
  for (const text of ['D2143569-X', 'D2143569X']) {
    expect(isOrganizationCode(text)).toBe(true);
    expect(inspectOrganizationCode(text)).toEqual({
      verdict: 'valid',
      canonical: 'D2143569X',
      parts: { body: 'D2143569', check: 'X' },
      changes: [],
    });
  }
});

it('takes every letter, also those that are not in credit codes', () => {
  for (const char of ALPHABET) {
    for (let at = 0; at < 8; at += 1) {
      const body = '00000000'.slice(0, at) + char + '0000000'.slice(at);
      for (const check of ALPHABET)
        expect([body, check, isOrganizationCode(body + check)]).toEqual([body, check, check === organizationCheck(body)]);
    }
  }
});

it.each([
  ['d2143569-x', ['letterCase']],
  ['D21 4356 9X', ['separator']],
  ['D2143569—X', ['separator']],
  ['D2143569--X', ['separator']],
  ['D214-3569X', ['separator']],
  ['Ｄ２１４３５６９－Ｘ', ['fullWidth']],
  ['\u200bD2143569-X ', ['invisible', 'whitespace']],
  ['\u200bD2143569 X ', ['invisible', 'whitespace', 'separator']],
  [' d-2143569-x', ['whitespace', 'separator', 'letterCase']],
])('reads %j with the changes %j', (text, changes) => {
  expect(inspectOrganizationCode(text)).toMatchObject({ verdict: 'valid', canonical: 'D2143569X', changes });
  expect(isOrganizationCode(text)).toBe(false);
});

it.each([
  ['D214356', 'length', 'tooShort', undefined],
  ['D2143569XX', 'length', 'tooLong', undefined],
  ['14349', 'length', 'leadingZeroLost', 0],
  // Only a number loses noughts in a spreadsheet: a nought before these would make right codes too.
  ['A0000007', 'length', 'tooShort', undefined],
  ['10007A07', 'length', 'tooShort', undefined],
  ['1434', 'length', 'tooShort', undefined],
  ['14348', 'length', 'tooShort', undefined],
  ['D2143569Y', 'charset', 'character', 8],
  ['D2143569-O', 'charset', 'lookAlike', 9],
  ['D2143569-\u0425', 'charset', 'lookAlike', 9],
  ['\u0410214356 9X', 'charset', 'lookAlike', 0],
  ['D214356٩X', 'charset', 'foreignDigits', 7],
  ['D214_569X', 'charset', 'character', 4],
  ['D21435691', 'checksum', 'checkCharacter', 8],
  ['D2143569-1', 'checksum', 'checkCharacter', 9],
  ['2.14E+08', 'shape', 'scientific', undefined],
])('refuses %j for its %s: %s, at %s', (text, reason, detail, position) => {
  const { changes, ...fault } = inspectOrganizationCode(text);
  expect(changes).toBeDefined();
  expect(fault).toEqual({
    verdict: 'invalid',
    reason,
    detail,
    code: `organizationCode.${reason}`,
    ...(position !== undefined && { position }),
  });
});

describe('the check character', () => {
  it('misses a wrong character only when both are equal modulo 11', () => {
    fc.assert(
      fc.property(organizationCode, fc.nat(7), charOf(ALPHABET), (code, at, char) => {
        const equal = parseInt(code.charAt(at), 36) % 11 === parseInt(char, 36) % 11;
        expect(isOrganizationCode(code.slice(0, at) + char + code.slice(at + 1))).toBe(equal);
      }),
      { numRuns: 3000 },
    );
  });

  it('misses an exchange of two neighbours only when both are equal modulo 11', () => {
    fc.assert(
      fc.property(organizationCode, fc.nat(6), (code, at) => {
        const equal = parseInt(code.charAt(at), 36) % 11 === parseInt(code.charAt(at + 1), 36) % 11;
        expect(isOrganizationCode(code.slice(0, at) + code.charAt(at + 1) + code.charAt(at) + code.slice(at + 2))).toBe(equal);
      }),
      { numRuns: 2000 },
    );
  });

  it('is the only right one', () => {
    fc.assert(
      fc.property(organizationCode, charOf('0123456789X'), (code, char) => {
        expect(isOrganizationCode(code.slice(0, 8) + char)).toBe(valueOf(char) === valueOf(code.charAt(8)));
      }),
    );
  });
});

it('refuses a code with anything before or behind it', () => {
  fc.assert(
    fc.property(organizationCode, fc.string({ minLength: 1, maxLength: 3, unit: 'binary' }), (code, junk) => {
      expect(isOrganizationCode(code + junk)).toBe(false);
      expect(isOrganizationCode(junk + code)).toBe(false);
    }),
  );
});
