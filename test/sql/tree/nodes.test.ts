import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { count } from '../../../src/sql/tree/conditions.ts';
import { column, each, integer, numberColumn, part, replace, rewrite, sum, swap, text } from '../../../src/sql/tree/nodes.ts';
import { pattern, shortestPattern } from '../../../src/sql/tree/pattern.ts';

const REFUSED = [
  'a$',
  '\\d',
  '.',
  '(?=a)',
  '(?:a)',
  '(?<!a)',
  'a*?',
  'a++',
  'a{2}?',
  '[a',
  ']',
  '[a&&b]',
  '[\\d]',
  'a{x}',
  '[a--b]',
  'a\0',
  '\ud800',
];

it.each(REFUSED)('the pattern %j is refused', (source) => {
  expect(() => pattern(source)).toThrow(RangeError);
});

it.each(['^1[3-9][0-9]{9}', '(a|b)+c?', '[^*]{1,64}@', '[$.]', '[()-]', 'a{2,}'])('the pattern %s is taken', (source) => {
  expect(pattern(source)).toEqual({ pattern: source });
});

it('a shortest match has lazy quantifiers only', () => {
  expect(shortestPattern('^a*?b{2,5}?c??').pattern).toBe('^a*?b{2,5}?c??');
  expect(() => shortestPattern('^a*b')).toThrow(RangeError);
  expect(() => shortestPattern('^a*?.')).toThrow(RangeError);
  // PostgreSQL looks for the longest match where alternatives come first.
  expect(() => shortestPattern('^(a|b)c*?')).toThrow(RangeError);
  expect(shortestPattern('^c??(a|b)').pattern).toBe('^c??(a|b)');
});

it('a text without U+0000 and lone surrogates is taken, others are refused', () => {
  fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (value) => value.includes('\0') || 'node' in text(value)));
  expect(() => text('a\0')).toThrow(RangeError);
  expect(() => text('\ud83d')).toThrow(RangeError);
});

it('numbers are whole', () => {
  const refused = [0.5, NaN, Infinity, 1e15];
  for (const value of refused) {
    expect(() => integer(value)).toThrow(RangeError);
    expect(() => part(column('a'), value, 1)).toThrow(RangeError);
    expect(() => sum([value, integer(1)])).toThrow(RangeError);
    expect(() => count(numberColumn('a'), '>', value)).toThrow(RangeError);
  }
});

it('each character is swapped for one character', () => {
  expect(swap(column('a'), '𠮷b', 'xy')).toMatchObject({ from: '𠮷b', to: 'xy' });
  expect(() => swap(column('a'), 'ab', 'x')).toThrow(RangeError);
});

it('characters are listed, and become one or none', () => {
  expect(each(column('a'), '𠮷b', 'x')).toMatchObject({ characters: '𠮷b', by: 'x' });
  expect(each(column('a'), 'b', '')).toMatchObject({ by: '' });
  for (const characters of ['', 'a-z', '^a', '[', ']', '\\']) expect(() => each(column('a'), characters, '')).toThrow(RangeError);
  expect(() => each(column('a'), 'b', 'xy')).toThrow(RangeError);
});

it('what is replaced is not empty', () => {
  expect(replace(column('a'), 'bc', 'd')).toMatchObject({ what: 'bc', by: 'd' });
  expect(() => replace(column('a'), '', 'd')).toThrow(RangeError);
});

it.each([['\\1'], ['$1'], ['&'], [1, '2'], [0], [10]])('the replacement %j is refused', (...by) => {
  expect(() => rewrite(column('a'), pattern('(a)'), ...by)).toThrow(RangeError);
});

it('a replacement is plain text and groups', () => {
  expect(rewrite(column('a'), pattern('(a)'), '0', 1, '-*')).toMatchObject({ by: ['0', 1, '-*'] });
});
