import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { dropSeparators, foldText, isDash, isDot, isNameDot, isSeparator, isSpace, originalOffset } from '../../src/text/index.ts';

const found = (holds: (unit: number) => boolean) => {
  const units: string[] = [];
  for (let unit = 0; unit <= 0xffff; unit += 1) if (holds(unit)) units.push(unit.toString(16));
  return units.join(' ');
};

it('knows dashes, dots and spaces', () => {
  expect(found(isDash)).toBe('2d 2010 2011 2012 2013 2014 2015 2043 2212 2500 fe58 fe63 ff0d');
  expect(found(isNameDot)).toBe('b7 2022 2027 2219 22c5 30fb ff0e ff65');
  expect(found(isDot)).toBe('2e b7 2022 2027 2219 22c5 3002 30fb ff0e ff65');
  expect(found(isSpace)).toBe(found((unit) => /\s/u.test(String.fromCharCode(unit))));
  expect(found(isSeparator)).toBe(found((unit) => isDash(unit) || isDot(unit) || isSpace(unit)));
});

it.each([
  ['138-1234 5678', '13812345678', true, [0, 1, 2, 4, 5, 6, 7, 9, 10, 11, 12]],
  ['1 - . 2', '12', true, [0, 6]],
  ['12', '12', false, undefined],
  ['', '', false, undefined],
  ['-12', '-12', false, undefined],
  ['12-', '12-', false, undefined],
  ['--', '--', false, undefined],
  ['- 1-2 -', '- 12 -', true, [0, 1, 2, 4, 5, 6]],
  ['张·三', '张三', true, [0, 2]],
])('drops the separators inside %j', (text, compact, dropped, offsets) => {
  expect(dropSeparators({ text, offsets: undefined })).toEqual({ text: compact, dropped, ...(dropped && { offsets }) });
});

it('leads back to the text before it was folded', () => {
  const folded = foldText(' １-２');
  expect(dropSeparators(folded)).toEqual({ text: '12', dropped: true, offsets: [1, 3] });
  expect(dropSeparators(foldText(' １２'))).toEqual({ text: '12', dropped: false, offsets: [1, 2] });
});

it('has nothing left to do the second time, and leads every unit back', () => {
  const text = fc
    .array(fc.constantFrom('1', 'A', '-', '—', ' ', '·', '１', '\u200b', '𠮷'), { maxLength: 12 })
    .map((pieces) => pieces.join(''));
  fc.assert(
    fc.property(text, (raw) => {
      const folded = foldText(raw);
      const compact = dropSeparators(folded);
      expect(dropSeparators(compact)).toMatchObject({ text: compact.text, dropped: false });
      expect(compact.dropped).toBe(compact.text !== folded.text);
      for (let i = 0; i < compact.text.length; i += 1) {
        expect(foldText(raw.charAt(originalOffset(compact, i)).replace(/\s/u, 'x')).text).toBe(compact.text.charAt(i).replace(/\s/u, 'x'));
      }
    }),
  );
});
