import { describe, expect, it } from 'vitest';
import { maskEmail } from '../../src/mask/index.ts';

describe('maskEmail', () => {
  it.each([
    ['zhangsan@example.com', 'z***@example.com'],
    ['abc@qq.com', 'a***@qq.com'],
    ['ab@qq.com', '***@qq.com'],
    ['a@b.cn', '***@b.cn'],
    ['123456789@qq.com', '1***@qq.com'],
    ['"a@b"@example.com', '"***@example.com'],
    ['a@b@c.com', 'a***@c.com'],
    ['@zhangsan@example.com', '@***@example.com'],
    ['ｚｈａｎｇ＠ｑｑ．ｃｏｍ', 'z***@qq.com'],
    [' zhang@qq.com ', 'z***@qq.com'],
    ['zh\u200bang@qq.com', 'z***@qq.com'],
    ['𠮷田三@qq.com', '𠮷***@qq.com'],
    ['张三丰@例子.公司', '张***@例子.公司'],
    ['root@localhost', 'r***@localhost'],
    ['x**y@qq.com', 'x***@qq.com'],
    ['z**@qq.com', 'z***@qq.com'],
    ['z*@qq.com', '***@qq.com'],
    ['*ab@qq.com', '****@qq.com'],
    ['\ud842abc@qq.com', '***@qq.com'],
    ['z@163.com', '***@163.com'],
    ['service@95588.com', 's***@95588.com'],
  ])('masks %j', (text, masked) => {
    expect(maskEmail(text)).toBe(masked);
  });

  it.each([
    ...['zhangsan', '@qq.com', 'zhang@', '@', 'zhang@qq com', 'zhang@qq.com 13812345678', 'zhang@13812345678', 'zhang@qq,com'],
    ...['zhang@qq.com13812345678', 'zhang@\ud842.com', 'zhang@***.com', ' '],
  ])('hides all of %j', (text) => {
    expect(maskEmail(text)).toBe('****');
  });

  it.each(['z***@example.com', 'z*****@a.cn', '***@b.cn', '****@b.cn', '****', '*', 'z＊＊＊@qq.com'])(
    'leaves %s, which shows no more',
    (text) => {
      expect(maskEmail(text)).toBe(text);
    },
  );

  it.each(['zh***@qq.com', 'z***n@qq.com', '***n@qq.com', 'zhang***@qq.com', '*a*'])('hides %s, which shows more', (text) => {
    expect(maskEmail(text)).toBe('****');
  });
});
