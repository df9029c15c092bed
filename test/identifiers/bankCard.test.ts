import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inspectBankCard, isBankCard } from '../../src/identifiers/index.ts';
import { charOf, bankCard, luhnCheck } from './arbitraries.ts';

it('knows the issuer and the last four digits', () => {
  expect(inspectBankCard('6222020200112230')).toEqual({
    verdict: 'valid',
    canonical: '6222020200112230',
    parts: { issuer: '622202', lastFour: '2230' },
    changes: [],
  });
});

it('takes 16 to 19 digits and no other number of them', () => {
  for (let length = 10; length <= 25; length += 1) {
    const body = '62220202001122301234567890'.slice(0, length - 1);
    const text = body + luhnCheck(body);
    expect([length, isBankCard(text)]).toEqual([length, length >= 16 && length <= 19]);
    expect([length, inspectBankCard(text).verdict === 'valid']).toEqual([length, length >= 16 && length <= 19]);
  }
});

it('refuses one digit repeated, whatever its check says', () => {
  for (let digit = 0; digit <= 9; digit += 1) {
    for (let length = 16; length <= 19; length += 1) {
      expect(isBankCard(String(digit).repeat(length))).toBe(false);
      expect(inspectBankCard(String(digit).repeat(length))).toEqual({
        verdict: 'invalid',
        reason: 'component',
        detail: 'sameDigit',
        code: 'bankCard.component',
        changes: [],
      });
    }
  }
});

it.each([
  ['6222 0202 0011 2230', ['separator']],
  ['6222-0202-0011-2230', ['separator']],
  [' ６２２２0202 00112230', ['fullWidth', 'whitespace', 'separator']],
])('reads %j with the changes %j', (text, changes) => {
  expect(inspectBankCard(text)).toMatchObject({ verdict: 'valid', canonical: '6222020200112230', changes });
});

it.each([
  ['622202020011223', 'length', 'tooShort', undefined],
  ['62220202001122300000', 'length', 'tooLong', undefined],
  ['622202020011223O', 'charset', 'lookAlike', 15],
  ['62220202001l2230', 'charset', 'lookAlike', 11],
  ['6222 0202 001A 2230', 'charset', 'character', 13],
  ['622202020011223٠', 'charset', 'foreignDigits', 15],
  ['6222020200112231', 'checksum', 'checkDigit', 15],
  ['622202020011224000', 'checksum', 'precisionLost', 15],
  ['6222020200112230000', 'checksum', 'precisionLost', 15],
  ['62220202001122300', 'checksum', 'precisionLost', 15],
  ['6222020200112220', 'checksum', 'checkDigit', 15],
  ['62220202001122301', 'checksum', 'checkDigit', 16],
  ['0222020200112240000', 'checksum', 'checkDigit', 18],
  ['6.22202E+15', 'shape', 'scientific', undefined],
])('refuses %j for its %s: %s, at %s', (text, reason, detail, position) => {
  const { changes, ...fault } = inspectBankCard(text);
  expect(changes).toBeDefined();
  expect(fault).toEqual({ verdict: 'invalid', reason, detail, code: `bankCard.${reason}`, ...(position !== undefined && { position }) });
  expect(isBankCard(text)).toBe(false);
});

describe('the check digit', () => {
  it('catches every wrong digit', () => {
    fc.assert(
      fc.property(bankCard, fc.nat(15), charOf('0123456789/:'), (card, at, char) => {
        const wrong = card.slice(0, at) + char + card.slice(at + 1);
        expect(isBankCard(wrong)).toBe(wrong === card);
      }),
      { numRuns: 3000 },
    );
  });

  it('catches every exchange of two neighbours but 09 and 90', () => {
    fc.assert(
      fc.property(bankCard, fc.nat(14), (card, at) => {
        const pair = card.slice(at, at + 2);
        const wrong = card.slice(0, at) + pair.charAt(1) + pair.charAt(0) + card.slice(at + 2);
        expect(isBankCard(wrong)).toBe(wrong === card || pair === '09' || pair === '90');
      }),
      { numRuns: 3000 },
    );
  });
});
