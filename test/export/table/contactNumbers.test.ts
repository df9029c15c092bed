import { expect, it } from 'vitest';
import { readContactNumbers } from '../../../src/export/table/contactNumbers.ts';

const read = (...pieces: string[]): object | undefined => {
  const numbers = readContactNumbers(pieces);
  return numbers && Object.fromEntries(numbers);
};

it('numbers are told by their looks, and put together again where a hyphen cut them', () => {
  expect(read('13812345678', '010', '12345678', 'a@b.com')).toEqual({ mobile: '13812345678', phone: '010-12345678', email: 'a@b.com' });
  expect(read('a', 'b@c', 'd.com', '400', '123', '4567')).toEqual({ email: 'a-b@c-d.com', phone: '400-123-4567' });
  expect(read('13812345678@a', 'b.com', '13912345678')).toEqual({ email: '13812345678@a-b.com', mobile: '13912345678' });
  expect(read('a＠b.com')).toEqual({ email: 'a＠b.com' });
  expect(read('138', '1234', '5678')).toEqual({ mobile: '138-1234-5678' });
  expect(read('+86 138 1234 5678', '(010)12345678#8')).toEqual({ mobile: '+86 138 1234 5678', phone: '(010)12345678#8' });
  expect(read('010.1234.5678')).toEqual({ phone: '010.1234.5678' });
  expect(read('138****5678', '０１０', '****5678')).toEqual({ mobile: '138****5678', phone: '０１０-****5678' });
  expect(read('', '13812345678', '')).toEqual({ mobile: '13812345678' });
  expect(read()).toEqual({});
});

it('a mobile number that is wrong is still one, and a short number is none', () => {
  expect(read('138123456789')).toEqual({ mobile: '138123456789' });
  expect(read('12812345678')).toEqual({ phone: '12812345678' });
  expect(read('1381234567')).toEqual({ phone: '1381234567' });
  expect(read('2138123456789')).toEqual({ phone: '2138123456789' });
});

it('what is no number, or a second of its kind, is not guessed at', () => {
  for (const pieces of [
    ['微信号'],
    ['13812345678转8'],
    ['x13812345678'],
    ['13812345678', '13912345678'],
    ['a@b.com', '13812345678', 'c@d.com'],
  ]) {
    expect([pieces, read(...pieces)]).toEqual([pieces, undefined]);
  }
});
