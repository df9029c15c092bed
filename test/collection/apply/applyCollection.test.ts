import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import type { CustomerInput } from '../../../src/archive/index.ts';
import { applyCollection } from '../../../src/collection/apply/applyCollection.ts';
import type { ApplyOptions, ApplyResult } from '../../../src/collection/apply/applyCollection.ts';
import { collectionHistory } from '../../../src/collection/apply/collectionHistory.ts';
import { confirmConflict } from '../../../src/collection/audit/confirmConflict.ts';
import type { CollectionConflict } from '../../../src/collection/audit/compareWithHistory.ts';
import { sampleCustomers } from '../../../src/testing/index.ts';
import { validateCustomer } from '../../../src/validate/index.ts';
import { VALUES } from '../audit/values.ts';

const CUSTOMER = {
  basic: {
    customerNo: 'C20240101001',
    customerType: 'enterprise',
    name: '江苏星河科技有限公司',
    mobile: '13912345678',
    creditCode: '91350100M000100Y43',
  },
  need: { coreNeeds: ['afterSales'], priority: 'medium' },
  behavior: { firstContactOn: '2024-01-01', lastFollowUpOn: '2024-03-01', channel: 'phone' },
  relations: { contacts: [{ role: '采购经理', name: '李明', mobile: '13912345678' }] },
} as const;

function apply(values: object, customer: object = CUSTOMER, options?: ApplyOptions): ApplyResult {
  return applyCollection(customer, values, options);
}

function keys(result: ApplyResult): readonly string[] {
  return result.conflicts.map(({ key }) => key);
}

function withContacts(...contacts: readonly object[]): object {
  return { ...CUSTOMER, relations: { contacts } };
}

function contactsAfter(result: ApplyResult): unknown {
  return result.customer.relations?.contacts;
}

function decided(conflicts: readonly CollectionConflict[], decision: 'before' | 'after'): ApplyOptions {
  const results = conflicts.map((conflict) => confirmConflict(conflict, { decision, by: '王芳', on: '2024-05-12' }));
  return { confirmed: results.flatMap((result) => (result.ok ? [result.conflict] : [])) };
}

describe('what the file does not know', () => {
  test('is added, and the rest stays', () => {
    const result = apply(VALUES);
    expect(result.conflicts).toStrictEqual([]);
    expect(result.refused).toStrictEqual([]);
    expect(result.applied).toStrictEqual([
      'basic.industry',
      'need.description',
      'need.expectedPurchase',
      'need.budget',
      'need.coreNeeds',
      'relations.contacts',
    ]);
    expect(result.customer).toStrictEqual({
      ...CUSTOMER,
      basic: { ...CUSTOMER.basic, industry: 'I' },
      need: {
        coreNeeds: ['afterSales', 'productPurchase'],
        priority: 'medium',
        description: VALUES.demandDescription,
        expectedPurchase: '2024-08-30',
        budget: 'from50kTo100k',
      },
      relations: {
        contacts: [
          { role: '采购经理', name: '李明', mobile: '13912345678', phone: '025-83456789' },
          { role: '总经理', name: '王建国' },
        ],
      },
    });
    expect(validateCustomer(result.customer).ok).toBe(true);
  });

  test('is nothing the second time', () => {
    const { customer } = apply(VALUES);
    expect(apply(VALUES, customer)).toStrictEqual({ customer, applied: [], conflicts: [], refused: [] });
  });

  test('takes an own industry as a further tag', () => {
    const file = { ...CUSTOMER, relations: { industryTags: ['零售'] } };
    expect(apply({ industry: '新能源汽车' }, file).customer.relations).toStrictEqual({ industryTags: ['零售', '新能源汽车'] });
    expect(apply({ industry: '零售店' }, { relations: { industryTags: '零售' } }).applied).toStrictEqual([]);
    const many = Array.from({ length: 1001 }, (_, index) => String(index));
    expect(apply({ industry: '零售店' }, { relations: { industryTags: many } }).applied).toStrictEqual([]);
  });

  test('takes a derived priority only where none was declared', () => {
    expect(apply({ expectedBy: 'urgent' }, { need: { priority: ' ' } }).customer.need).toStrictEqual({
      priority: 'high',
      expectedPurchase: 'urgent',
    });
    expect(apply({ expectedBy: 'urgent' }).customer.need?.priority).toBe('medium');
  });

  test('makes a file out of nothing', () => {
    expect(apply({ companyName: '江苏星河科技有限公司' }, null as unknown as object).customer).toStrictEqual({
      basic: { name: '江苏星河科技有限公司' },
    });
  });
});

describe('what the file knows otherwise', () => {
  test('stays as it is and is a conflict', () => {
    const file = { ...CUSTOMER, need: { ...CUSTOMER.need, description: '上次的需求', budget: 'under10k' } };
    const result = apply({ demandDescription: '这次的需求', budget: '面议' }, file);
    expect(result).toMatchObject({ customer: file, applied: [] });
    expect(keys(result)).toStrictEqual(['demandDescription', 'budget']);
    const taken = apply({ demandDescription: '这次的需求', budget: '面议' }, file, { take: ['demandDescription'] });
    expect(taken.customer.need).toStrictEqual({ ...file.need, description: '这次的需求' });
    expect(keys(taken)).toStrictEqual(['budget']);
  });

  test('is nothing that the customer declined', () => {
    const file = { ...CUSTOMER, need: { ...CUSTOMER.need, budget: 'under10k' } };
    expect(apply({ budget: { declined: '' } }, file)).toStrictEqual({ customer: file, applied: [], conflicts: [], refused: [] });
  });

  test('keeps everything back while the company is in doubt', () => {
    const other = { ...VALUES, companyName: '江苏星海科技有限公司' };
    const result = apply(other);
    expect(result).toMatchObject({ customer: CUSTOMER, applied: [] });
    expect(keys(result)).toStrictEqual(['companyName']);
    expect(apply(other, CUSTOMER, { take: ['companyName'] }).applied).toStrictEqual([]);
    const renamed = apply(other, CUSTOMER, decided(result.conflicts, 'after'));
    expect(renamed.customer.basic?.name).toBe('江苏星海科技有限公司');
    const kept = apply(other, CUSTOMER, decided(result.conflicts, 'before'));
    expect(kept.customer.basic?.name).toBe('江苏星河科技有限公司');
    expect(kept.applied).toContain('need.budget');
  });
});

describe('contacts', () => {
  test('a changed number or title waits for the customer', () => {
    const change = { contactName: '李明', contactTitle: '总经理', contact: '13712345678' };
    const result = apply(change);
    expect(result.customer).toStrictEqual(CUSTOMER);
    expect(keys(result)).toStrictEqual(['contactTitle', 'contact']);
    expect(result.conflicts.every(({ needsConfirmation }) => needsConfirmation)).toBe(true);
    expect(apply(change, CUSTOMER, { take: ['contact', 'contactTitle'] }).applied).toStrictEqual([]);
    const after = apply(change, CUSTOMER, decided(result.conflicts, 'after'));
    expect(contactsAfter(after)).toStrictEqual([{ role: '总经理', name: '李明', mobile: '13712345678' }]);
    const before = apply(change, CUSTOMER, decided(result.conflicts, 'before'));
    expect(before).toStrictEqual({ customer: CUSTOMER, applied: [], conflicts: [], refused: [] });
  });

  test('a further number is added', () => {
    const contact = '13912345678/13712345678/LI@example.com';
    const file = withContacts(
      { role: '采购经理', name: '李明', mobile: '13912345678', email: 'li@example.com' },
      { role: '财务', name: '王芳' },
    );
    expect(contactsAfter(apply({ contactName: ' 李明', contact }, file))).toStrictEqual([
      { role: '采购经理', name: '李明', mobile: '13912345678', email: 'li@example.com' },
      { role: '采购经理', name: '李明', mobile: '13712345678' },
      { role: '财务', name: '王芳' },
    ]);
  });

  test('a number is replaced in all entries of the person', () => {
    const file = withContacts({ role: '经理', name: '李明', mobile: '13912345678' }, { role: '经理', name: '李明', mobile: '13612345678' });
    const change = { contactName: '李明', contact: '13712345678、025-83456789' };
    const options = decided(apply(change, file).conflicts, 'after');
    expect(contactsAfter(apply(change, file, options))).toStrictEqual([
      { role: '经理', name: '李明', mobile: '13712345678', phone: '025-83456789' },
      { role: '经理', name: '李明' },
    ]);
  });

  test('a title that was not known is added', () => {
    expect(contactsAfter(apply({ contactName: '李明', contactTitle: '经理' }, withContacts({ name: '李明' })))).toStrictEqual([
      { role: '经理', name: '李明' },
    ]);
  });

  test('another person is added', () => {
    const result = apply({ contactName: '赵云', contact: '13712345678' });
    expect(contactsAfter(result)).toStrictEqual([...CUSTOMER.relations.contacts, { role: '联系人', name: '赵云', mobile: '13712345678' }]);
    expect(contactsAfter(apply({ contact: '13712345678' }))).toStrictEqual(CUSTOMER.relations.contacts);
  });

  test('a number under another name may be the same person: the customer decides', () => {
    const file = withContacts({ role: '联系人', name: '李经理', mobile: '13912345678' });
    const change = { contactName: '李明', contactTitle: '采购经理', contact: '13912345678/13712345678' };
    const result = apply(change, file);
    expect(result).toMatchObject({ customer: file, applied: [] });
    expect(keys(result)).toStrictEqual(['contactName']);
    expect(contactsAfter(apply(change, file, decided(result.conflicts, 'after')))).toStrictEqual([
      { role: '采购经理', name: '李明', mobile: '13912345678' },
      { role: '采购经理', name: '李明', mobile: '13712345678' },
    ]);
    expect(contactsAfter(apply(change, file, decided(result.conflicts, 'before')))).toMatchObject([{ name: '李经理' }, { name: '李经理' }]);
    expect(
      keys(apply({ contactName: '李明', contact: '13912345678' }, withContacts({ role: '经理', mobile: '13912345678' }))),
    ).toStrictEqual([]);
  });

  test('a landline under another name is nothing unusual', () => {
    const file = withContacts({ role: '前台', name: '王芳', phone: '025-83456789' });
    const result = apply({ contactName: '李明', contact: '025-83456789' }, file);
    expect(contactsAfter(result)).toHaveLength(2);
  });

  test('those who decide are added; another title is a conflict that the caller may take', () => {
    const change = { decisionMakers: [{ name: '李明', title: '总经理' }, { name: '王建国', title: '董事长' }, { name: '赵云' }] };
    const result = apply(change);
    expect(keys(result)).toStrictEqual(['decisionMakers']);
    expect(contactsAfter(result)).toStrictEqual([
      CUSTOMER.relations.contacts[0],
      { role: '董事长', name: '王建国' },
      { role: '联系人', name: '赵云' },
    ]);
    expect(contactsAfter(apply(change, CUSTOMER, { take: ['decisionMakers'] }))).toMatchObject([{ role: '总经理', name: '李明' }, {}, {}]);
  });
});

describe('what would make the file wrong', () => {
  test('is refused with its code and without its value', () => {
    const result = apply({ expectedBy: '尽快', contactName: '李明', contact: '1391234' }, { ...CUSTOMER, relations: {} });
    expect(result.applied).toStrictEqual([]);
    expect(result.refused).toStrictEqual([
      { key: 'expectedBy', path: 'need.expectedPurchase', code: 'timeNode.shape' },
      { key: 'contactName', path: 'relations.contacts', code: 'mobile.length' },
    ]);
    expect(JSON.stringify(result.refused)).not.toContain('1391234');
  });

  test('is not what was wrong before', () => {
    const file = { ...CUSTOMER, behavior: {}, basic: { ...CUSTOMER.basic, mobile: '139' } };
    expect(apply({ budget: '面议' }, file).applied).toStrictEqual(['need.budget']);
  });

  test('is not asked of an individual', () => {
    const file = { basic: { customerNo: 'C20240101001', customerType: 'individual', name: '李明', mobile: '13912345678' } };
    expect(apply({ industry: 'I' }, file).refused).toStrictEqual([{ key: 'industry', path: 'basic.industry', code: 'notApplicable' }]);
  });
});

describe('for any file and form', () => {
  const customers = sampleCustomers(40, 7);
  const anyValues = fc.record(
    {
      companyName: fc.constantFrom('江苏星河科技有限公司', '', '暂无', 5),
      industry: fc.constantFrom('I', '软件', '新能源', 'ZZ'),
      contactName: fc.constantFrom('李明', '李经理', 'x1', null),
      contactTitle: fc.constantFrom('采购经理', { declined: '' }),
      contact: fc.constantFrom('13912345678', '139', '025-83456789/li@example.com'),
      demandType: fc.constantFrom('产品采购', '设备租赁', '****'),
      demandDescription: fc.constantFrom('20 台', '', '长'.repeat(3000)),
      expectedBy: fc.constantFrom('2024-08-30', 'urgent', '尽快'),
      budget: fc.constantFrom('5-10万', '面议', '随便'),
      decisionMakers: fc.constantFrom([{ name: '王建国', title: '总经理' }], [{ name: '1' }], 'x'),
      providedOn: fc.constantFrom('2024-05-10', '2024-02-30'),
      remarks: fc.constantFrom('周三不在', 5),
    },
    { requiredKeys: [], noNullPrototype: true },
  );

  test('a valid file stays valid, nothing it knows is lost, and nothing is changed in place', () => {
    fc.assert(
      fc.property(fc.constantFrom(...customers), anyValues, (customer, values) => {
        const [before, given] = [structuredClone(customer), structuredClone(values)];
        const { name: companyName } = customer.basic;
        const result = apply({ ...values, companyName }, customer);
        expect(validateCustomer(result.customer).ok).toBe(true);
        expect(result.customer.basic).toMatchObject(customer.basic);
        expect(result.customer.behavior).toStrictEqual(customer.behavior);
        expect(result.customer.need).toMatchObject({
          ...customer.need,
          coreNeeds: expect.arrayContaining(customer.need.coreNeeds) as unknown,
        });
        expect([customer, values]).toStrictEqual([before, given]);
      }),
    );
  });

  test('nothing throws', () => {
    fc.assert(
      fc.property(fc.anything(), fc.oneof(anyValues, fc.anything()), (customer, values) => {
        expect(Array.isArray(apply(values as object, customer as object).conflicts)).toBe(true);
      }),
    );
  });
});

test.each([
  ['take', { take: 'budget' }],
  ['take', { take: Array.from({ length: 1001 }, () => 'budget') }],
  ['confirmed', { confirmed: 'contact' }],
])('a wrong %s is a RangeError that names it', (name, options) => {
  expect(() => apply(VALUES, CUSTOMER, options as unknown as ApplyOptions)).toThrow(new RegExp(`^${name}`, 'u'));
});

describe('collectionHistory', () => {
  test('gives what a file knows of the fields of a form', () => {
    const { customer } = apply(VALUES);
    expect(collectionHistory(customer, '李明')).toStrictEqual({
      companyName: '江苏星河科技有限公司',
      industry: 'I',
      demandDescription: VALUES.demandDescription,
      expectedBy: '2024-08-30',
      budget: 'from50kTo100k',
      contactName: '李明',
      contactTitle: '采购经理',
      contact: '13912345678/025-83456789',
    });
  });

  test('knows nothing of a person who is no contact, and nothing of no file', () => {
    expect(collectionHistory(CUSTOMER as unknown as CustomerInput, '赵云')).toStrictEqual({ companyName: '江苏星河科技有限公司' });
    expect(collectionHistory({ relations: { contacts: [{ role: '前台', name: '王芳' }] } })).toStrictEqual({
      contactName: '王芳',
      contactTitle: '前台',
    });
    expect(collectionHistory(null as unknown as CustomerInput)).toStrictEqual({});
    const long = Array.from({ length: 1001 }, () => ({ role: '前台', name: '王芳' }));
    expect(collectionHistory({ relations: { contacts: long } })).toStrictEqual({});
  });
});
