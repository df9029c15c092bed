import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { CORE_NEEDS } from '../../../src/archive/index.ts';
import { collectionToDraft } from '../../../src/collection/apply/collectionToDraft.ts';
import { defaultTemplate } from '../../../src/collection/template.ts';
import { validateCollection } from '../../../src/collection/validateCollection.ts';
import { validateCustomerDraft } from '../../../src/validate/index.ts';
import { VALUES } from '../audit/values.ts';

function draftOf(change: object): unknown {
  return collectionToDraft(change);
}

describe('a draft', () => {
  test('holds all that the archive has a place for', () => {
    expect(collectionToDraft({ ...VALUES, remarks: '周三前不在' })).toStrictEqual({
      basic: { customerType: 'enterprise', name: '江苏星河科技有限公司', mobile: '13912345678', industry: 'I' },
      need: {
        coreNeeds: ['productPurchase'],
        description: '采购 20 台 A 型工业平板，2024-08-30 前交付到苏州仓库',
        budget: 'from50kTo100k',
        expectedPurchase: '2024-08-30',
        priority: 'low',
      },
      behavior: { firstContactOn: '2024-05-10', lastFollowUpOn: '2024-05-10' },
      relations: {
        contacts: [
          { role: '采购经理', name: '李明', mobile: '13912345678', phone: '025-83456789' },
          { role: '总经理', name: '王建国' },
        ],
      },
      record: { remarks: '周三前不在' },
    });
  });

  test('needs nothing but what a form does not say to be valid', () => {
    const draft = collectionToDraft(VALUES);
    const result = validateCustomerDraft(draft);
    expect(result.ok ? [] : result.issues.map(({ path, code }) => `${path} ${code}`)).toStrictEqual([
      'basic.creditCode required',
      'behavior.channel required',
    ]);
    const whole = {
      ...draft,
      basic: { ...draft.basic, creditCode: '91350100M000100Y43' },
      behavior: { ...draft.behavior, channel: 'phone' },
    };
    expect(validateCustomerDraft(whole).ok).toBe(true);
  });

  test.each([
    ['产品采购', ['productPurchase'], undefined],
    ['服务咨询', ['serviceConsulting'], undefined],
    ['定制开发', ['customDevelopment'], undefined],
    ['售后支持', ['afterSales'], undefined],
    ['产品购买、合作洽谈', ['productPurchase', 'cooperation'], undefined],
    ['其他', ['other'], undefined],
    ['设备租赁', ['other'], '设备租赁'],
  ])('of the demand type %s has the core needs %j', (demandType, coreNeeds, description) => {
    expect(draftOf({ demandType })).toStrictEqual({ need: { coreNeeds, ...(description !== undefined && { description }) } });
  });

  test('keeps the words of an own demand type before the description, where there is room', () => {
    expect(draftOf({ demandType: '设备租赁', demandDescription: '3 台' })).toMatchObject({ need: { description: '设备租赁：3 台' } });
    const long = '长'.repeat(2000);
    expect(draftOf({ demandType: '设备租赁', demandDescription: long })).toMatchObject({ need: { description: long } });
  });

  test('has an industry in own words as a tag', () => {
    expect(draftOf({ industry: '软件' })).toStrictEqual({ basic: { industry: 'I' } });
    expect(draftOf({ industry: '新能源汽车' })).toStrictEqual({ relations: { industryTags: ['新能源汽车'] } });
    expect(draftOf({ industry: '长'.repeat(21) })).toStrictEqual({});
  });

  test('guesses no budget band', () => {
    expect(draftOf({ budget: '3-8万' })).toStrictEqual({});
    expect(draftOf({ budget: '面议' })).toStrictEqual({ need: { budget: 'negotiable' } });
  });

  test('has the priority that follows from the expected time on the day of the form', () => {
    expect(draftOf({ expectedBy: 'urgent' })).toStrictEqual({ need: { expectedPurchase: 'urgent', priority: 'high' } });
    expect(draftOf({ expectedBy: '2024年6月', providedOn: '2024-05-10' })).toMatchObject({
      need: { expectedPurchase: '2024-06', priority: 'medium' },
    });
    expect(draftOf({ expectedBy: '2024-06' })).toStrictEqual({ need: { expectedPurchase: '2024-06' } });
  });

  test('has an entry for each further number of a contact', () => {
    const contact = '13912345678/13712345678；025-83456789、li@example.com,139 1234 5678';
    expect(draftOf({ contactName: '李明', contact })).toStrictEqual({
      basic: { mobile: '13912345678' },
      relations: {
        contacts: [
          { role: '联系人', name: '李明', mobile: '13912345678', phone: '025-83456789', email: 'li@example.com' },
          { role: '联系人', name: '李明', mobile: '13712345678' },
        ],
      },
    });
  });

  test('names a person once, and keeps a number that is wrong for validation to find', () => {
    const makers = [{ name: '李明', title: '采购经理' }, { title: '总经理' }, null];
    expect(draftOf({ contactName: '李明', contact: '1391234/010-1', decisionMakers: makers })).toStrictEqual({
      basic: { mobile: '1391234' },
      relations: { contacts: [{ role: '联系人', name: '李明', mobile: '1391234', phone: '010-1' }] },
    });
    expect(draftOf({ decisionMakers: [{ name: '王建国' }] })).toStrictEqual({
      relations: { contacts: [{ role: '联系人', name: '王建国' }] },
    });
  });

  test('leaves out what was declined, is blank or says nothing', () => {
    const declined = Object.fromEntries(defaultTemplate.fields.map(({ key }) => [key, { declined: '不便' }]));
    expect(draftOf(declined)).toStrictEqual({});
    expect(draftOf({ companyName: ' ', remarks: '暂无', budget: null, decisionMakers: 5 })).toStrictEqual({});
    expect(draftOf({ decisionMakers: Array.from({ length: 1001 }, () => ({ name: '王', title: '总' })) })).toStrictEqual({});
  });
});

test('a valid form makes a draft without a wrong value, and is not changed', () => {
  const anyForm = fc.record(
    {
      companyName: fc.constantFrom('江苏星河科技有限公司', '星河'),
      industry: fc.constantFrom('I', '软件', '新能源汽车', { declined: '' }),
      contactName: fc.constantFrom('李明', '李经理', '古丽·艾则孜'),
      contactTitle: fc.constantFrom('采购经理', { declined: '' }),
      contact: fc.constantFrom('13912345678', '025-83456789/li@example.com', '13912345678、13712345678'),
      demandType: fc.constantFrom('产品采购', '设备租赁', ...CORE_NEEDS.map(({ label }) => label.zh)),
      demandDescription: fc.constantFrom('20 台', '尽快', '长'.repeat(2000)),
      expectedBy: fc.constantFrom('2024-08-30', '2024-Q3', 'urgent', { declined: '' }),
      budget: fc.constantFrom('5-10万', '3-8万', '面议', '80000元以内', 'over100k', { declined: '' }),
      decisionMakers: fc.constantFrom([], [{ name: '王建国', title: '总经理' }], { declined: '' }),
      providedBy: fc.constant('李明'),
      providedOn: fc.constant('2024-05-10'),
      remarks: fc.constantFrom('无', '周三不在', ''),
    },
    { noNullPrototype: true },
  );
  const mayBeMissing = new Set(['basic.creditCode', 'behavior.channel', 'need.priority', 'basic.mobile']);
  fc.assert(
    fc.property(anyForm, (form) => {
      const before = structuredClone(form);
      const checked = validateCollection(defaultTemplate, form);
      expect(checked.ok).toBe(true);
      const result = validateCustomerDraft(collectionToDraft(form));
      const wrong = result.ok ? [] : result.issues.filter(({ code, path }) => code !== 'required' || !mayBeMissing.has(path));
      expect(wrong).toStrictEqual([]);
      expect(form).toStrictEqual(before);
    }),
  );
});

test('whatever comes, a draft is made', () => {
  fc.assert(
    fc.property(fc.anything(), (values) => {
      expect(typeof draftOf(values as object)).toBe('object');
    }),
  );
});
