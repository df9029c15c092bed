import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  CREDIT_CODE_TYPES,
  inspectCreditCode,
  inspectOrganizationCode,
  inspectRegistrationNo,
  isCreditCode,
  isOrganizationCode,
  isRegistrationNo,
  PROVINCES,
} from '../../src/identifiers/index.ts';
import { CREDIT_ALPHABET } from '../../src/testing/checkCharacters.ts';
import { creditCodesOf } from '../../src/testing/creditCodes.ts';
import { creditCodes, organizationCodes, registrationNos } from '../../src/testing/index.ts';
import { draw } from './draw.ts';

const drawn = draw(creditCodes(), 5000);

describe('creditCodes', () => {
  test('are valid beyond doubt', () => {
    fc.assert(
      fc.property(creditCodes(), (code) => {
        expect(isCreditCode(code)).toBe(true);
        expect(inspectCreditCode(code)).toMatchObject({ verdict: 'valid', canonical: code, changes: [] });
      }),
    );
  });

  test('cover the 36 pairs of authority and type', () => {
    expect(new Set(drawn.map((code) => code.slice(0, 2)))).toEqual(
      new Set(CREDIT_CODE_TYPES.map(({ authority, type }) => authority + type)),
    );
  });

  test('cover every check character of both standards', () => {
    expect(new Set(drawn.map((code) => code.slice(17))).size).toBe(CREDIT_ALPHABET.length);
    expect(new Set(drawn.map((code) => code.slice(16, 17))).size).toBe(11);
  });

  test('cover every province and the whole country', () => {
    const regions = new Set(drawn.map((code) => code.slice(2, 4)));
    expect(PROVINCES.filter(({ code }) => !regions.has(code))).toEqual([]);
    expect(drawn.some((code) => code.slice(2, 8) === '100000')).toBe(true);
  });

  test('can be of chosen kinds only', () => {
    fc.assert(fc.property(creditCodesOf(['92']), (code) => code.startsWith('92')));
  });
});

describe('organizationCodes', () => {
  test('are valid', () => {
    fc.assert(
      fc.property(organizationCodes(), (code) => {
        expect(isOrganizationCode(code)).toBe(true);
        expect(inspectOrganizationCode(code).verdict).toBe('valid');
      }),
    );
  });

  test('cover every check character', () => {
    expect(new Set(draw(organizationCodes(), 500).map((code) => code.slice(8))).size).toBe(11);
  });
});

describe('registrationNos', () => {
  test('are valid', () => {
    fc.assert(
      fc.property(registrationNos(), (number) => {
        expect(isRegistrationNo(number)).toBe(true);
        expect(inspectRegistrationNo(number).verdict).toBe('valid');
      }),
    );
  });

  test('cover every check digit', () => {
    expect(new Set(draw(registrationNos(), 300).map((number) => number.slice(14))).size).toBe(10);
  });
});
