import { describe, expect, it, test } from 'vitest';
import { customerFields, customerRules, dependents, dimensions, fieldAt, genericPath, sensitivityOf } from '../../src/archive/index.ts';
import type { FieldPath } from '../../src/archive/index.ts';

/** The rows of the form and of its guide: path, requirement and where it applies, control, sensitivity, origin. */
const ROWS: readonly (readonly [FieldPath, string, string, string, string, string, string])[] = [
  ['basic.customerNo', '客户编号', 'text', 'required', 'all', 'internal', 'form'],
  ['basic.customerType', '客户类型', 'single', 'required', 'all', 'internal', 'form'],
  ['basic.name', '姓名/企业名称', 'text', 'required', 'all', 'personal', 'form'],
  ['basic.mobile', '手机号', 'text', 'required', 'all', 'personal', 'form'],
  ['basic.idTail', '身份证号后4位', 'text', 'optional', 'individual', 'sensitive', 'form'],
  ['basic.creditCode', '统一社会信用代码', 'text', 'required', 'enterprise', 'internal', 'form'],
  ['basic.enterpriseSize', '企业规模', 'single', 'recommended', 'enterprise', 'internal', 'guide'],
  ['basic.industry', '所属行业', 'single', 'recommended', 'enterprise', 'internal', 'guide'],
  ['basic.address', '联系地址', 'text', 'optional', 'all', 'personal', 'form'],
  ['need.coreNeeds', '核心需求', 'multi', 'required', 'all', 'internal', 'form'],
  ['need.description', '关键需求描述', 'text', 'optional', 'all', 'internal', 'guide'],
  ['need.productPreference', '产品偏好', 'text', 'optional', 'all', 'internal', 'form'],
  ['need.budget', '预算范围', 'single', 'optional', 'all', 'internal', 'form'],
  ['need.expectedPurchase', '购买时间节点', 'timeNode', 'optional', 'all', 'internal', 'form'],
  ['need.priority', '需求优先级', 'single', 'required', 'all', 'internal', 'form'],
  ['behavior.firstContactOn', '首次接触时间', 'date', 'required', 'all', 'internal', 'form'],
  ['behavior.lastFollowUpOn', '最近跟进时间', 'date', 'required', 'all', 'internal', 'form'],
  ['behavior.channel', '沟通渠道', 'single', 'required', 'all', 'internal', 'form'],
  ['behavior.purchases', '购买历史', 'list', 'optional', 'all', 'internal', 'form'],
  ['behavior.interactions', '互动记录', 'list', 'optional', 'all', 'internal', 'guide'],
  ['behavior.complaints', '投诉及处理结果', 'list', 'optional', 'all', 'internal', 'guide'],
  ['relations.contacts', '客户联系人', 'list', 'optional', 'all', 'personal', 'guide'],
  ['relations.referrer', '推荐人', 'group', 'optional', 'all', 'personal', 'guide'],
  ['relations.industryTags', '所属行业标签', 'multi', 'optional', 'all', 'internal', 'guide'],
  ['record.owner', '负责人', 'text', 'optional', 'all', 'personal', 'inferred'],
  ['record.updatedAt', '更新时间', 'text', 'optional', 'all', 'personal', 'inferred'],
  ['record.updatedBy', '更新人', 'text', 'optional', 'all', 'personal', 'inferred'],
  ['record.mobileVerifiedOn', '手机号核验日期', 'date', 'optional', 'all', 'internal', 'inferred'],
  ['record.reviews', '审核记录', 'list', 'optional', 'all', 'internal', 'inferred'],
  ['record.consents', '授权同意', 'list', 'optional', 'all', 'internal', 'inferred'],
  ['record.remarks', '备注', 'text', 'optional', 'all', 'personal', 'inferred'],
];

const ENTRIES: Readonly<Record<string, readonly string[]>> = {
  'behavior.purchases[]': ['product', 'quantity', 'unit', 'amount', 'purchasedOn'],
  'behavior.interactions[]': ['on', 'channel', 'kind', 'summary'],
  'behavior.complaints[]': ['reportedOn', 'problem', 'resolution', 'resolvedOn'],
  'relations.contacts[]': ['role', 'name', 'mobile', 'phone', 'email'],
  'relations.referrer': ['kind', 'name', 'customerNo'],
  'record.reviews[]': ['gate', 'by', 'on', 'outcome', 'note'],
  'record.consents[]': ['purpose', 'kind', 'grantedOn', 'withdrawnOn', 'noticeVersion'],
};

describe('customerFields', () => {
  test.each(ROWS)('has %s as the form does', (path, label, control, requirement, appliesTo, sensitivity, origin) => {
    expect(fieldAt(path)).toMatchObject({ path, control, requirement, appliesTo, sensitivity, origin });
    expect(fieldAt(path).label.zh).toBe(label);
  });

  it('holds the rows in form order, each with its entries, and nothing else', () => {
    const expected = ROWS.flatMap(([path]) => {
      const inner = Object.entries(ENTRIES).filter(([group]) => group.replace('[]', '') === path);
      return [path, ...inner.flatMap(([group, keys]) => keys.map((key) => `${group}.${key}`))];
    });
    expect(customerFields.map(({ path }) => path)).toEqual(expected);
  });

  it('is frozen all the way down', () => {
    expect(Object.isFrozen(customerFields)).toBe(true);
    for (const field of customerFields) {
      expect(Object.isFrozen(field) && Object.isFrozen(field.label) && Object.isFrozen(field.outbound.person)).toBe(true);
      expect(field.options === undefined || Object.isFrozen(field.options[0])).toBe(true);
    }
  });

  it('says everything in both languages', () => {
    for (const { path, label, hint, options } of customerFields) {
      expect([path, label.zh, label.en].every((text) => text !== '')).toBe(true);
      expect(hint.zh === '', path).toBe(hint.en === '');
      for (const option of options ?? []) expect(option.label.zh !== '' && option.label.en !== '').toBe(true);
    }
  });

  it('gives each choice its options and no other field any', () => {
    for (const { path, control, options } of customerFields) {
      expect(options !== undefined, path).toBe(control === 'single' || control === 'multi');
    }
  });

  it('has no word that means two options of one field', () => {
    for (const { path, options = [] } of customerFields) {
      const words = options.flatMap(({ value, label, aliases }) => [...new Set([value, label.zh, ...aliases])]);
      expect(new Set(words).size, path).toBe(words.length);
    }
  });

  it('states the law behind every personal field', () => {
    for (const { path, sensitivity, basis } of customerFields) expect(basis.length > 0, path).toBe(sensitivity !== 'internal');
  });

  it('belongs to dimensions with names', () => {
    expect(new Set(customerFields.map(({ dimension }) => dimension))).toEqual(new Set(Object.keys(dimensions)));
  });
});

describe('fieldAt', () => {
  it('finds fields with and without indexes', () => {
    expect(fieldAt('behavior.purchases[12].amount')).toBe(fieldAt('behavior.purchases[].amount'));
    expect(genericPath('behavior.purchases[12].amount')).toBe('behavior.purchases[].amount');
  });

  test.each(['', 'basic', 'basic.nickname', 'extra', '__proto__', 5 as never])('finds nothing at %s', (path) => {
    expect(fieldAt(path)).toBeUndefined();
  });
});

describe('dependents', () => {
  test.each([
    ['basic.customerType', ['basic.idTail', 'basic.creditCode', 'basic.enterpriseSize', 'basic.industry', 'basic.name']],
    ['behavior.firstContactOn', ['behavior.lastFollowUpOn']],
    ['behavior.complaints[3].reportedOn', ['behavior.complaints[].resolvedOn']],
    ['need.expectedPurchase', ['need.priority']],
    ['relations.referrer.kind', ['relations.referrer.name']],
    ['relations.referrer.customerNo', ['relations.referrer.kind', 'relations.referrer.name']],
    ['relations.contacts[0].role', []],
    ['basic.address', []],
    ['basic.nickname', []],
    [5 as never, []],
  ])('of %s', (path, expected) => {
    expect([...dependents(path)].sort()).toEqual([...expected].sort());
  });

  it('never name the field itself', () => {
    for (const { path } of customerFields) expect(dependents(path)).not.toContain(path);
  });
});

describe('customerRules', () => {
  it('stand each in one entry of a list or in none', () => {
    for (const { at, reads, consults } of customerRules) {
      const listOf = (path: string): string => (path.includes('[]') ? path.slice(0, path.indexOf('[]')) : '');
      for (const path of [...reads, ...consults]) expect(listOf(path)).toBe(listOf(at));
    }
  });
});

describe('sensitivityOf', () => {
  test.each([
    ['need.budget', 'internal', 'personal'],
    ['basic.mobile', 'personal', 'personal'],
    ['basic.idTail', 'sensitive', 'sensitive'],
    ['behavior.purchases', 'internal', 'sensitive'],
    ['behavior.purchases[].amount', 'internal', 'sensitive'],
  ] as const)('classes %s as %s for an organisation and %s for a person', (path, organisation, person) => {
    expect(sensitivityOf(fieldAt(path), 'organisation')).toBe(organisation);
    expect(sensitivityOf(fieldAt(path), 'person')).toBe(person);
  });

  test.each([undefined, null, 5, {}, { path: 'need.budget' }])('is no answer for what is no field (%#)', (field) => {
    expect(() => sensitivityOf(field as never, 'person')).toThrow(
      new RangeError('field: must be a field of the archive, as fieldAt gives it'),
    );
  });

  test('is no answer for a subject that there is not', () => {
    expect(() => sensitivityOf(fieldAt('need.budget'), 'organization' as never)).toThrow(
      new RangeError('subject: must be person or organisation'),
    );
  });
});
