import { describe, expect, it } from 'vitest';
import { subjects } from './identifiers.ts';

const megabyte = 1_000_000;
const tenth = 100_000;
const large = [
  '1'.repeat(megabyte),
  ...[
    '1',
    '9',
    '0',
    ' ',
    '-',
    '—',
    '·',
    '１',
    '\u200b',
    '张',
    '.',
    '(',
    '（',
    '+',
    '*',
    '@',
    'a',
    'X',
    '\ud842',
    '先生',
    '公司',
    '/',
    '86',
  ],
  ...['a.', 'a@', '张·', 'John ', '13812345678', '13812345678/', '1-', '91350100M000100Y43', "a'"],
].map((unit) => (unit.length > 1000 ? unit : unit.repeat(tenth / unit.length)));

describe.each(subjects)('$name', ({ is, inspect }) => {
  it('answers a megabyte', () => {
    for (const text of large) {
      expect(is(text)).toBe(false);
      expect(inspect(text).verdict).toBe('invalid');
    }
  });
});
