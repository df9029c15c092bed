import * as fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { createCollectionSchema, defaultTemplate, isDeclined, validateCollection } from '../../src/collection/index.ts';
import { en } from '../../src/validate/messages/en.ts';
import { FORM, changed } from './forms.ts';

const ESSENTIAL = defaultTemplate.fields.flatMap(({ key, essential }) => (essential ? [key] : []));

const OTHERS = defaultTemplate.fields.flatMap(({ key, essential }) => (essential ? [] : [key]));

/** Codes and places of what is wrong, then of what is worth a look. */
function found(values: unknown, template = defaultTemplate, asOf?: string): readonly string[] {
  const result = validateCollection(template, values, { asOf });
  return [...(result.ok ? [] : result.issues), ...result.warnings].map(({ code, path }) => `${path} ${code}`);
}

describe('a filled form', () => {
  it('with everything right is given back as it is', () => {
    const result = validateCollection(defaultTemplate, FORM);
    expect(result).toEqual({ ok: true, value: FORM, warnings: [], refusals: [] });
    expect(result.ok && result.value === FORM).toBe(true);
  });

  it('asks for what is essential, in the order of the form', () => {
    expect(found({})).toEqual(ESSENTIAL.map((key) => `${key} required`));
    expect(ESSENTIAL).toEqual(['companyName', 'contactName', 'contact', 'demandType', 'demandDescription', 'providedBy', 'providedOn']);
  });

  it('counts blanks as absent, and leaves them out of a copy', () => {
    fc.assert(
      fc.property(fc.subarray(OTHERS), fc.constantFrom('', ' ', null, undefined), (keys, blank) => {
        const values = { ...FORM, ...Object.fromEntries(keys.map((key) => [key, blank])) };
        const before = structuredClone(values);
        const result = validateCollection(defaultTemplate, values);
        const rest = Object.fromEntries(Object.entries(FORM).filter(([key]) => !keys.includes(key)));
        expect(result.ok && JSON.parse(JSON.stringify(result.value))).toEqual(rest);
        expect(values).toEqual(before);
      }),
    );
  });

  test.each([
    [{ companyName: '星河科技' }, ['companyName name.abbreviation']],
    [{ companyName: '无' }, ['companyName placeholder']],
    [{ companyName: '江苏****有限公司' }, ['companyName masked']],
    [{ companyName: '测试科技有限公司' }, ['companyName testData']],
    [{ contactName: '李经理' }, ['contactName name.notFull']],
    [{ contactName: '陈工' }, ['contactName name.notFull']],
    [{ contactName: '小王' }, ['contactName name.notFull']],
    [{ contactName: '欧阳助理' }, ['contactName name.notFull']],
    [{ contactName: '李副总' }, ['contactName name.notFull']],
    [{ contactName: '李阿姨' }, ['contactName name.notFull']],
    [{ contactName: '先生' }, ['contactName name.notFull']],
    [{ contactName: '王小工' }, []],
    [{ contactName: '小王子' }, []],
    [{ contactName: '李' }, ['contactName name.single']],
    [{ contactName: '李**' }, ['contactName masked']],
    [{ contactName: '李明1' }, ['contactName personName.charset']],
    [{ contact: '13812345678；1381234' }, ['contact mobile.length']],
    [{ contact: '13812345678；138****5678' }, ['contact masked']],
    [{ contact: '0755-83456789' }, ['contact contact.landlineDigits']],
    [{ contact: '19412345670' }, ['contact mobile.doubtful.segment']],
    [{ contact: '13800138000' }, ['contact testData']],
    [{ contact: `${'13912345678/'.repeat(20)}x` }, ['contact tooLong']],
    [{ demandType: '租赁' }, []],
    [{ demandType: '暂无' }, ['demandType placeholder']],
    [{ demandDescription: '尽快采购一批平板' }, ['demandDescription need.vague']],
    [{ demandDescription: '联系 138****5678 采购 20 台' }, ['demandDescription masked.inText']],
    [{ expectedBy: '尽快' }, ['expectedBy timeNode.shape']],
    [{ expectedBy: 'urgent' }, []],
    [{ expectedBy: '2024-Q1' }, ['expectedBy expectedBy.past']],
    [{ expectedBy: '2024-02-30' }, ['expectedBy timeNode.component']],
    [{ budget: '预算有限' }, ['budget budget.shape']],
    [{ budget: '面议' }, []],
    [{ industry: '互联网' }, []],
    [{ industry: '互'.repeat(51) }, ['industry tooLong']],
    [{ decisionMakers: [{ name: '王建国' }] }, ['decisionMakers[0].title required']],
    [{ decisionMakers: [null, { name: '王建国', title: '总经理' }, { title: '厂长' }] }, ['decisionMakers[2].name required']],
    [{ decisionMakers: '王建国' }, ['decisionMakers type']],
    [{ decisionMakers: [{ name: '王建国', title: '总经理 138****5678' }] }, ['decisionMakers[0].title masked.inText']],
    [{ providedBy: '王**' }, ['providedBy masked']],
    [{ providedBy: '某某' }, ['providedBy testData']],
    [{ providedOn: '2024/05/10' }, ['providedOn isoDate.shape']],
    [{ providedOn: '2024-02-30' }, ['providedOn isoDate.component']],
    [{ difficultFields: ['budget', 'expectedBy'] }, []],
    [{ difficultFields: ['budget', 'budget'] }, ['difficultFields duplicate']],
    [{ difficultFields: ['painPoints'] }, ['difficultFields[0] option']],
    [{ other: 1 }, ['other unknownKey']],
    [{ 手机: 1 }, [' unknownKey']],
  ])('with %j is found to have %j', (change, expected) => {
    expect(found({ ...FORM, ...change })).toEqual(expected);
  });

  it('is judged on a day where one is given', () => {
    expect(found(FORM, defaultTemplate, '2024-05-09')).toEqual(['providedOn date.future']);
    expect(found(FORM, defaultTemplate, '2024-08-30')).toEqual([]);
    expect(found(FORM, defaultTemplate, '2024-08-31')).toEqual(['expectedBy expectedBy.past']);
  });

  it('reports all of it at once', () => {
    expect(found({ ...FORM, contact: '1', budget: '不多', expectedBy: '2024-13', other: 1 })).toEqual([
      'contact mobile.length',
      'expectedBy timeNode.component',
      'budget budget.shape',
      'other unknownKey',
    ]);
  });

  it('speaks Chinese, or English when asked to', () => {
    const values = { ...FORM, contact: '62345678', demandType: undefined };
    const zh = validateCollection(defaultTemplate, values);
    const other = validateCollection(defaultTemplate, values, { messages: en });
    expect(zh.ok ? [] : zh.issues.map(({ message }) => message)).toEqual(['联系方式应为 11 位数字', '请填写需求类型']);
    expect(other.ok ? [] : other.issues.map(({ message }) => message)).toEqual([
      'How to reach the contact should have 11 digits',
      'Type of demand is required',
    ]);
  });

  it('has messages that an adopter can change, also for codes of its own', () => {
    const messages = { ...en, texts: { ...en.texts, 'budget.shape': '{label}: how much?' } } as const;
    const result = validateCollection(defaultTemplate, { ...FORM, budget: '不多' }, { messages });
    expect(result.ok ? [] : result.issues.map(({ message }) => message)).toEqual(['Budget: how much?']);
  });

  test.each([
    [null],
    [{}],
    ['x'],
    [{ ...defaultTemplate, fields: 1 }],
    [
      new Proxy(
        {},
        {
          getPrototypeOf: () => {
            throw new Error();
          },
        },
      ),
    ],
  ])('needs a template', (template) => {
    expect(() => validateCollection(template as never, FORM)).toThrow(/^template: /u);
  });

  it('has a wrong option refused by name', () => {
    expect(() => validateCollection(defaultTemplate, FORM, { asOf: '2024-13-01' })).toThrow(RangeError);
    expect(() => createCollectionSchema(defaultTemplate, { messages: {} as never })).toThrow(/^messages: /u);
    expect(() => createCollectionSchema(null as never)).toThrow(/^template: /u);
  });
});

describe('a refusal', () => {
  it('is a value of every field that is not essential, and never blocks', () => {
    fc.assert(
      fc.property(fc.subarray(OTHERS), fc.option(fc.string()), (keys, declined) => {
        const values = { ...FORM, ...Object.fromEntries(keys.map((key) => [key, { declined }])) };
        const result = validateCollection(defaultTemplate, values);
        expect(result.ok && result.value === values).toBe(true);
        expect(result.refusals.map(({ key }) => key)).toEqual(keys);
        for (const refusal of result.refusals) expect(refusal).toMatchObject({ tell: 'requester', propose: 'dropField' });
      }),
    );
  });

  it.each(ESSENTIAL)('cannot stand for %s', (key) => {
    const result = validateCollection(defaultTemplate, { ...FORM, [key]: { declined: '不便' } });
    expect(result).toMatchObject({ ok: false, issues: [{ code: 'declined.essential', path: key, keys: [key] }], refusals: [] });
  });

  it('of a field that the requester made required proposes to make it optional', () => {
    const template = changed(defaultTemplate, { require: ['budget'] });
    expect(found({ ...FORM, budget: '' }, template)).toEqual(['budget required']);
    const result = validateCollection(template, { ...FORM, budget: { declined: '不便透露' } });
    expect(result.ok && result.refusals).toEqual([
      {
        key: 'budget',
        label: '预算范围',
        tell: 'requester',
        propose: 'makeOptional',
        message: '客户不愿提供预算范围，建议改为选填',
      },
    ]);
  });

  it('goes with its language', () => {
    const { refusals } = validateCollection(defaultTemplate, { budget: { declined: '不便' } }, { messages: en });
    expect(refusals.map(({ message }) => message)).toEqual(['The customer declined to give Budget; it can be taken off the template']);
  });

  it('stays where it stood when blanks are left out', () => {
    const values = { ...FORM, remarks: ' ', budget: { declined: '不便' } };
    const result = validateCollection(defaultTemplate, values);
    expect(result.ok && Object.keys(result.value)).toEqual(Object.keys(values).filter((key) => key !== 'remarks'));
    expect(result.ok && result.value.budget).toBe(values.budget);
  });

  it('of a field that is recommended ends the recommendation', () => {
    const added = { key: 'floorArea', label: '面积', requirement: 'recommended' } as const;
    const template = changed(defaultTemplate, { add: [added] });
    expect(found(FORM, template)).toEqual(['floorArea recommended.missing']);
    expect(found({ ...FORM, floorArea: { declined: '' } }, template)).toEqual([]);
  });

  test.each([[{ declined: 5 }], [{ declined: '不便', other: 1 }], [{ declined: ['不便'] }], [{}], [{ refused: '不便' }]])(
    'is not %j',
    (value) => {
      expect(isDeclined(value)).toBe(false);
      expect(found({ ...FORM, budget: value })).toEqual(['budget type']);
    },
  );

  it('cannot be given for the feedback or for what the template does not ask', () => {
    expect(found({ ...FORM, difficultFields: { declined: '' }, other: { declined: '' } })).toEqual([
      'difficultFields type',
      'other unknownKey',
    ]);
  });
});

describe('the Standard Schema', () => {
  it('gives what validation gives, without anything of the form', () => {
    const schema = createCollectionSchema(defaultTemplate)['~standard'];
    expect(schema.validate(FORM)).toEqual({ value: FORM });
    expect(schema.validate({ ...FORM, contact: '1' })).toEqual({ issues: [{ message: '联系方式应为 11 位数字', path: ['contact'] }] });
    expect([schema.version, schema.vendor]).toEqual([1, 'customer-archive']);
  });
});
