import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { inspectEmail, isEmail } from '../../src/identifiers/index.ts';
import { email } from './arbitraries.ts';

it('knows the local part and the domain', () => {
  expect(inspectEmail('zhangsan@mail.example.com')).toEqual({
    verdict: 'valid',
    canonical: 'zhangsan@mail.example.com',
    parts: { local: 'zhangsan', domain: 'mail.example.com' },
    changes: [],
  });
});

it.each([
  'a@b.cn',
  'A.B@C.CN',
  "o'brien+tag@ex-ample.co.uk",
  "!#$%&'*+/=?^_`{|}~-@example.com",
  '13812345678@139.com',
  'user@123.com',
  'user@sub.123.example.org',
  `${'a'.repeat(64)}@example.com`,
  `a@${'b'.repeat(63)}.com`,
  `a@${'b'.repeat(63)}.${'c'.repeat(63)}.${'d'.repeat(63)}.${'e'.repeat(57)}.cn`.slice(0, 254),
  'user@xn--fiqs8s.xn--fiqs8s',
  'a**b@example.com',
])('takes %s', (text) => {
  expect(isEmail(text)).toBe(true);
  expect(inspectEmail(text).verdict).toBe('valid');
});

it.each([
  [' zhangsan@example.com\n', ['whitespace']],
  ['ｚｈａｎｇｓａｎ＠ｅｘａｍｐｌｅ．ｃｏｍ', ['fullWidth']],
  ['zhangsan\u200b@example.com', ['invisible']],
])('reads %j with the changes %j', (text, changes) => {
  expect(inspectEmail(text)).toMatchObject({ verdict: 'valid', canonical: 'zhangsan@example.com', changes });
});

it.each([
  ['zhangsan', 'shape', 'at', undefined],
  ['a@b@c.cn', 'shape', 'at', 1],
  ['@b.cn', 'shape', 'local', 0],
  ['"a"@b.cn', 'shape', 'local', 0],
  ['a(b)@b.cn', 'shape', 'local', 0],
  ['.a@b.cn', 'shape', 'dots', 0],
  ['a.@b.cn', 'shape', 'dots', 1],
  ['a..b@b.cn', 'shape', 'dots', 1],
  ['.@b.cn', 'shape', 'dots', 0],
  ['a@', 'shape', 'domain', 2],
  ['a@b', 'shape', 'domain', 2],
  ['a@localhost', 'shape', 'domain', 2],
  ['a@.cn', 'shape', 'domain', 2],
  ['a@b.', 'shape', 'domain', 2],
  ['a@b..cn', 'shape', 'domain', 2],
  ['a@-b.cn', 'shape', 'domain', 2],
  ['a@b-.cn', 'shape', 'domain', 2],
  ['a@b.c-', 'shape', 'domain', 2],
  ['a@b_c.cn', 'shape', 'domain', 2],
  ['a@192.168.1.1', 'shape', 'domain', 2],
  ['a@[192.168.1.1]', 'shape', 'domain', 2],
  [`a@${'b'.repeat(64)}.com`, 'shape', 'domain', 2],
  ['z***@example.com', 'shape', 'mask', 1],
  ['a@***.com', 'shape', 'mask', 2],
  [`${'a'.repeat(65)}@example.com`, 'length', 'localTooLong', 64],
  [`${'a'.repeat(60)}@${'b'.repeat(63)}.${'c'.repeat(63)}.${'d'.repeat(63)}.com`, 'length', 'tooLong', undefined],
  ['a b@c.cn', 'charset', 'character', 1],
  ['a@b.cn c@d.cn', 'charset', 'character', 6],
  ['张三@example.com', 'charset', 'character', 0],
  [' zhangs\u0430n@example.com', 'charset', 'lookAlike', 7],
  ['a٣@example.com', 'charset', 'foreignDigits', 1],
  ['a@b。cn', 'charset', 'character', 3],
  ['a\u007f@b.cn', 'charset', 'character', 1],
])('refuses %j for its %s: %s, at %s', (text, reason, detail, position) => {
  const { changes, ...fault } = inspectEmail(text);
  expect(changes).toBeDefined();
  expect(fault).toEqual({ verdict: 'invalid', reason, detail, code: `email.${reason}`, ...(position !== undefined && { position }) });
  expect(isEmail(text)).toBe(false);
});

it('refuses letters that only look like ASCII when case is ignored', () => {
  expect(isEmail('a@\u212aelvin.com')).toBe(false);
  expect(isEmail('a@\u017fun.com')).toBe(false);
});

it('refuses 255 characters and takes 254', () => {
  const domain = `${'b'.repeat(63)}.${'c'.repeat(63)}.${'d'.repeat(60)}.com`;
  expect(isEmail(`${'a'.repeat(61)}@${domain}`)).toBe(true);
  expect(isEmail(`${'a'.repeat(62)}@${domain}`)).toBe(false);
});

it('refuses an address with something impossible before or behind it', () => {
  fc.assert(
    fc.property(email, fc.constantFrom(' ', '@', '<', '>', '(', ')', ',', ';', ':', '"', '\n', '张', '\u200b', '\0'), (address, junk) => {
      expect(isEmail(address + junk)).toBe(false);
      expect(isEmail(junk + address)).toBe(false);
    }),
  );
});
