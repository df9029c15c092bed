import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { codePointLength, codePoints, isWellFormed } from '../../src/text/index.ts';

const anyText = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.array(fc.constantFrom('a', '𠮷', '\ud842', '\udfb7', '\udbff', '\udfff', '\ue000', '\ud7ff')).map((pieces) => pieces.join('')),
);

it('counts what an iteration gives', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      expect(codePointLength(text)).toBe(Array.from(text).length);
      expect(codePoints(text)).toEqual(Array.from(text));
      expect(codePoints(text).join('')).toBe(text);
    }),
    { numRuns: 1000 },
  );
  expect(codePointLength('')).toBe(0);
  expect(codePointLength('𠮷田')).toBe(2);
});

it('knows whether a text can be written as UTF-8', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const written = Buffer.from(text, 'utf8').toString('utf8');
      expect(isWellFormed(text)).toBe(written === text);
    }),
    { numRuns: 1000 },
  );
  expect(isWellFormed('\ud842')).toBe(false);
  expect(isWellFormed('\udfb7\ud842')).toBe(false);
  expect(isWellFormed('𠮷')).toBe(true);
});
