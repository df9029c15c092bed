import { expect, it } from 'vitest';
import { digitTwin, isForeignDigit, latinTwin, upperAscii } from '../../src/text/index.ts';

it.each([
  ['\u0425', 'X'],
  ['\u0445', 'X'],
  ['\u03a7', 'X'],
  ['\u03c7', 'X'],
  ['\u041e', 'O'],
  ['\u039f', 'O'],
  ['\u0410', 'A'],
  ['\u0412', 'B'],
  ['\u041c', 'M'],
  ['\u0421', 'C'],
  ['\u0406', 'I'],
  ['Ⅹ', 'X'],
  ['ⅿ', 'M'],
  ['×', 'X'],
])('%s looks like %s', (char, twin) => {
  expect(latinTwin(char)).toBe(twin);
});

it.each(['', 'X', 'x', '1', '张', 'Я', 'Ω', '\ud842'])('%j looks like no Latin letter', (char) => {
  expect(latinTwin(char)).toBeUndefined();
});

it.each(['0OoQ\u041e\u03bf', '1Iil|\u0406Ⅰ', '2Zz\u0396', '5Ss\u0405', '8Bb\u0412'])(
  'the first of %s is what the others look like',
  (chars) => {
    const [digit, ...letters] = chars;
    expect(letters.length).toBeGreaterThan(1);
    for (const letter of letters) expect([letter, digitTwin(letter)]).toEqual([letter, digit]);
  },
);

it.each(['', 'X', '0', 'A', 'L', '张', '\u0425'])('%j looks like no digit', (char) => {
  expect(digitTwin(char)).toBeUndefined();
});

it('knows the digits of other scripts', () => {
  for (const char of ['٣', '۳', '३', '๓', '𝟏', '𝟘', '\u{1fbf0}']) expect(isForeignDigit(char)).toBe(true);
  for (const char of ['3', '３', '三', '③', '³', 'Ⅲ', '', '٣٣', 'a']) expect(isForeignDigit(char)).toBe(false);
  for (let digit = 0; digit <= 9; digit += 1) {
    expect(isForeignDigit(String(digit))).toBe(false);
    expect(isForeignDigit(String.fromCharCode(0xff10 + digit))).toBe(false);
    expect(isForeignDigit(String.fromCharCode(0x660 + digit))).toBe(true);
  }
});

it('makes only ASCII letters capitals', () => {
  expect(upperAscii('12x-abcXYZ')).toBe('12X-ABCXYZ');
  expect(upperAscii('ßıéжﬁ')).toBe('ßıéжﬁ');
  expect(upperAscii('')).toBe('');
});
