import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { COMPOUND_SURNAMES, HONORIFICS } from '../../src/identifiers/index.ts';
import { maskName } from '../../src/mask/index.ts';
import { anyText } from './arbitraries.ts';

describe('maskName', () => {
  it.each([
    ['张三', '张**'],
    ['李小明', '李**'],
    ['司马相如之', '司马**'],
    ['欧阳娜娜', '欧阳**'],
    ['欧阳修', '欧阳**'],
    ['欧阳', '欧**'],
    ['歐陽修', '歐陽**'],
    ['王', '**'],
    ['𠮷田', '𠮷**'],
    ['𠮷', '**'],
    ['买买提·吐尔逊', '买**'],
    ['买买提•吐尔逊', '买**'],
    ['欧阳·吐尔逊', '欧**'],
    ['John Smith', 'J**'],
    ['john', 'j**'],
    ['J', '**'],
    ['Ｊｏｈｎ', 'J**'],
    ['Émile', 'É**'],
    ['张 三', '张**'],
    ['张　三', '张**'],
    ['欧 阳修', '欧阳**'],
    ['\u200b张三', '张**'],
    ['诸葛', '诸**'],
    ['张某某', '张**'],
    ['北京星辰科技有限公司', '北**'],
    ['李经理', '李**'],
    ['张××', '张**'],
    ['张三13812345678', '张**'],
  ])('shows the surname of %s', (name, masked) => {
    expect(maskName(name)).toBe(masked);
  });

  it.each(['13812345678', '1', '😀小明', '·张三', '-', ' ', '\ud842', '\ud842张', '(张三)'])(
    'hides %j, which begins with no letter',
    (text) => {
      expect(maskName(text)).toBe('**');
    },
  );

  it.each(['张先生', '欧阳女士', '*女士', '*先生', '张 先生', '𠮷女士'])('leaves the privacy form %s', (name) => {
    expect(maskName(name)).toBe(name);
  });

  it.each([
    ['小明先生', '小**'],
    ['J先生', 'J**'],
    ['Smith先生', 'S**'],
    ['先生', '先**'],
    ['**先生', '**'],
    ['张三先生', '张**'],
  ])('takes no more than a surname for the privacy form: %s', (name, masked) => {
    expect(maskName(name)).toBe(masked);
  });

  it.each(['张*', '张**', '张****', '欧阳**', 'J**', '*', '**', '****', '张＊＊', '𠮷**'])('leaves %s, which shows no more', (name) => {
    expect(maskName(name)).toBe(name);
  });

  it.each(['张三*', '张*三', '张*三*', '*三', '张**先生', '小明**', '1**', '·**', '**张'])('hides %s, which shows more', (name) => {
    expect(maskName(name)).toBe('**');
  });

  it.each(COMPOUND_SURNAMES)('knows the compound surname %s', (surname) => {
    expect(maskName(`${surname}某`)).toBe(`${surname}**`);
    expect(maskName(surname)).toBe(`${surname.charAt(0)}**`);
  });
});

describe('maskName with a form of address', () => {
  it.each([
    ['张三', '张先生'],
    ['欧阳娜娜', '欧阳先生'],
    ['王', '*先生'],
    ['1', '*先生'],
    ['John', 'J先生'],
    ['张先生', '张先生'],
    ['张女士', '张女士'],
    ['*女士', '*女士'],
    ['张**', '张**'],
    ['张*三', '*先生'],
  ])('shows it: %s', (name, shown) => {
    expect(maskName(name, { honorific: '先生' })).toBe(shown);
  });

  it('takes it for a form of address at the end only', () => {
    expect(maskName('经理张', { honorific: '经理' })).toBe('经经理');
    expect(maskName('张经理', { honorific: '经理' })).toBe('张经理');
  });

  it.each(HONORIFICS)('takes %s', (honorific) => {
    expect(maskName('张三丰', { honorific })).toBe(`张${honorific}`);
  });

  it('is idempotent', () => {
    fc.assert(
      fc.property(anyText(), fc.constantFrom(...HONORIFICS), (text, honorific) => {
        const once = maskName(text, { honorific });
        expect(maskName(once, { honorific })).toBe(once);
      }),
    );
  });

  it('leaves what is empty and hides what is not a text', () => {
    expect(maskName('', { honorific: '先生' })).toBe('');
    expect(maskName<unknown>(1, { honorific: '先生' })).toBe('****');
  });

  it.each(['三', '', '13812345678', 'Mr'])('throws for %j, naming the option and not the value', (honorific) => {
    expect(() => maskName('张三', { honorific })).toThrow(new RangeError('honorific: no form of address'));
  });
});
