import { describe, expect, it } from 'vitest';
import { fieldRule, warningRule } from '../../src/forms/index.ts';
import type { FieldRule } from '../../src/forms/index.ts';
import { en } from '../../src/validate/messages/en.ts';
import { individual } from '../support/records.ts';

/** Calls as antd and Element Plus do. */
async function ask({ validator }: FieldRule, value: unknown): Promise<void> {
  await (validator as (rule: object, value: unknown, callback: () => void) => unknown)({}, value, () => undefined);
}

describe('the rule of a field', () => {
  it('answers a call of Vant with a message or true', () => {
    const { validator } = fieldRule('basic.mobile', individual);
    expect(validator('13812345678', {})).toBe(true);
    expect(validator('1381234567', {})).toBe('手机号应为 11 位数字');
  });

  it('answers a call of antd or Element Plus with a promise', async () => {
    const rule = fieldRule('basic.mobile', individual, { messages: en });
    await expect(ask(rule, '13812345678')).resolves.toBeUndefined();
    await expect(ask(rule, '1381234567')).rejects.toThrow('Mobile number should have 11 digits');
  });

  it('judges the rules across fields in the record as it is now', () => {
    const record = individual();
    let firstContactOn = '2024-03-01';
    const { validator } = fieldRule('behavior.lastFollowUpOn', () => ({ ...record, behavior: { ...record.behavior, firstContactOn } }));
    expect(validator('2024-04-01', {})).toBe(true);
    firstContactOn = '2024-04-02';
    expect(validator('2024-04-01', {})).toBe('最近跟进时间不能早于首次接触时间');
  });

  it('takes the place in a list as text or as keys, and says all that is wrong there, once', () => {
    const named = fieldRule(['relations', 'contacts', 0, 'phone'], individual).validator;
    expect(named('13812345678', {})).toBe('联系人电话里填的是手机号，请填到手机号一栏');
    expect(fieldRule('relations.contacts[0].phone', individual).validator('010-62345678', {})).toBe(true);
    expect(fieldRule('need.coreNeeds', individual).validator(['nothing', 'other', 'nothing'], {})).toBe(
      '核心需求有重复项；核心需求不在可选范围内',
    );
  });

  it('refuses a wrong path or option when it is made', () => {
    expect(() => fieldRule('basic.phone', individual)).toThrow(/^path:/u);
    expect(() => fieldRule('relations.contacts[].name', individual)).toThrow(/^path:/u);
    expect(() => fieldRule('basic.mobile', individual, { asOf: 'now' })).toThrow(/^asOf/u);
    expect(() => fieldRule(undefined as never, individual)).toThrow(/^path:/u);
    expect(() => fieldRule('basic.mobile', individual() as never)).toThrow(/^record:/u);
  });

  it('does not throw whatever the record is', () => {
    const cyclic: Record<string, unknown> = {};
    cyclic['basic'] = cyclic;
    for (const record of [undefined, null, 7, 'x', [], cyclic]) {
      expect(fieldRule('basic.mobile', () => record).validator('1381234567', {})).toBe('手机号应为 11 位数字');
    }
  });
});

describe('the warning rule of a field', () => {
  it('shows warnings only, and tells antd so', () => {
    const rule = warningRule('basic.name', individual);
    expect(rule.warningOnly).toBe(true);
    expect(rule.validator('测试用户', {})).toBe('姓名/企业名称像是测试数据');
    expect(rule.validator('张小样', {})).toBe(true);
    expect(rule.validator('', {})).toBe(true);
  });
});
