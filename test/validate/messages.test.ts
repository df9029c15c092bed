import { describe, expect, it } from 'vitest';
import { validateCustomer } from '../../src/validate/index.ts';
import { en } from '../../src/validate/messages/en.ts';
import { messageOf } from '../../src/validate/messages/messages.ts';
import { zh } from '../../src/validate/messages/zh.ts';
import { individual } from '../support/records.ts';

describe('messages', () => {
  it('exist in both languages for the same codes', () => {
    expect(Object.keys(en.texts).sort()).toEqual(Object.keys(zh.texts).sort());
    for (const text of [...Object.values(en.texts), ...Object.values(zh.texts)]) expect(text).toContain('{label}');
  });

  it('are Chinese unless English is asked for', () => {
    const record = { ...individual(), relations: { industryTags: ['一'.repeat(21)] } };
    const said = (messages?: typeof en): unknown => {
      const result = validateCustomer(record, { messages });
      return result.ok ? [] : result.issues.map(({ label, message }) => [label, message]);
    };
    expect(said()).toEqual([['所属行业标签', '所属行业标签不能超过 20']]);
    expect(said(en)).toEqual([['Industry tags', 'Industry tags must not exceed 20']]);
  });

  it.each([null, 5, 'en', {}, { language: 'de', texts: {} }, { language: 'en' }, { language: 'zh', texts: null }])(
    'that are none are refused by name (%#)',
    (messages) => {
      expect(() => validateCustomer({}, { messages: messages as never })).toThrow(
        new RangeError('messages: must be a set of messages such as those of customer-archive/messages/en'),
      );
    },
  );

  it('can be changed one by one', () => {
    const messages = { ...zh, texts: { ...zh.texts, required: '{label}？{nothing}' } };
    const result = validateCustomer({ ...individual(), need: { coreNeeds: ['other'] } }, { messages });
    expect(result.ok ? [] : result.issues.map(({ message }) => message)).toEqual(['需求优先级？']);
  });

  it.each([
    ['{label}{label}', '手机号手机号'],
    ['最多 {max} 个', '最多 20 个'],
    ['没有的 {nothing}', '没有的 '],
    ['{{label}}', '{手机号}'],
    ['{ label } {a-b} {}', '{ label } {a-b} {}'],
    ['{label', '{label'],
    ['}{label}{', '}手机号{'],
    ['$& {label}', '$& 手机号'],
  ])('fill in what stands in braces and is a name: %j', (text, said) => {
    expect(messageOf({ ...zh, texts: { ...zh.texts, required: text } }, 'required', '手机号', { max: 20 })).toBe(said);
  });

  it('take a label as it is', () => {
    expect(messageOf(zh, 'tooLong', '{max}$&', { max: 20 })).toBe('{max}$&不能超过 20');
  });
});
