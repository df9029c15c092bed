import { describe, expect, it, test } from 'vitest';
import { ROLES, ROLE_NAMES, accessMatrix, fieldRight, roleOf } from '../../src/access/index.ts';
import type { Role } from '../../src/access/index.ts';
import { customerFields } from '../../src/archive/index.ts';
import { HOSTILE } from './hostile.ts';

/** The columns of the table, each with the fields that it speaks of. */
const COLUMNS: readonly (readonly string[])[] = [
  ['basic.customerNo'],
  ['basic.customerType', 'basic.enterpriseSize', 'basic.industry', 'relations.industryTags'],
  ['basic.name'],
  ['basic.mobile'],
  ['basic.idTail'],
  ['basic.creditCode'],
  ['basic.address'],
  ['need.coreNeeds', 'need.budget', 'need.expectedPurchase', 'need.priority'],
  ['need.description', 'need.productPreference'],
  [
    'behavior.firstContactOn',
    'behavior.lastFollowUpOn',
    'behavior.channel',
    'behavior.interactions',
    'behavior.interactions[].on',
    'behavior.interactions[].channel',
    'behavior.interactions[].kind',
    'behavior.interactions[].summary',
  ],
  [
    'behavior.purchases',
    'behavior.purchases[].product',
    'behavior.purchases[].quantity',
    'behavior.purchases[].unit',
    'behavior.purchases[].amount',
    'behavior.purchases[].purchasedOn',
  ],
  [
    'behavior.complaints',
    'behavior.complaints[].reportedOn',
    'behavior.complaints[].problem',
    'behavior.complaints[].resolution',
    'behavior.complaints[].resolvedOn',
  ],
  [
    'relations.contacts',
    'relations.contacts[].role',
    'relations.contacts[].name',
    'relations.contacts[].mobile',
    'relations.contacts[].phone',
    'relations.contacts[].email',
    'relations.referrer',
    'relations.referrer.kind',
    'relations.referrer.name',
    'relations.referrer.customerNo',
  ],
  ['record.owner'],
  [
    'record.updatedAt',
    'record.updatedBy',
    'record.reviews',
    'record.reviews[].gate',
    'record.reviews[].by',
    'record.reviews[].on',
    'record.reviews[].outcome',
    'record.reviews[].note',
  ],
  [
    'record.consents',
    'record.consents[].purpose',
    'record.consents[].kind',
    'record.consents[].grantedOn',
    'record.consents[].withdrawnOn',
    'record.consents[].noticeVersion',
  ],
  ['record.remarks'],
];

/** The table as the rules write it: who, in charge or not, and one cell for each column. */
const TABLE: readonly (readonly [readonly Role[], readonly boolean[], string])[] = [
  [['sales'], [true], 'R E E E E E E E E E E E E R R E E'],
  [['sales', 'salesSupervisor'], [false], 'R R M - - - - - - - - - - R - - -'],
  [['salesSupervisor'], [true], 'R E R R - E R E E R R R R E E R E'],
  [['service'], [true], 'R R R R R R R R R E R E R R R R E'],
  [['service', 'serviceSupervisor'], [false], 'R R M M - - - - - R - M - R - - -'],
  [['serviceSupervisor'], [true], 'R R R R - R R R E R R E R R E R E'],
  [['marketing'], [true, false], '- R - - - - M R - R - - - - - - -'],
  [['management'], [true, false], 'R R M - - M M R - R R M - R R - -'],
  [['departmentHead'], [true], 'R R R R - R M R R R R R M R E R M'],
  [['departmentHead'], [false], 'R R - - - - - - - - - - - - - - -'],
  [['dataSteward'], [true], 'R R R R - R R R R R R R R R E R R'],
  [['dataSteward'], [false], 'R R M M - M M R M R R M M R R R M'],
  [['dataAdmin'], [true, false], 'R R M M - M M R M R R M M R R R M'],
  [['admin'], [true, false], 'R E E E E E E E E E E E E E R E E'],
  [['projectSupport', 'nobody' as Role], [true, false], '- - - - - - - - - - - - - - - - -'],
];

const WORDS: Readonly<Record<string, string>> = { E: 'edit', R: 'read', M: 'masked', '-': 'none' };

/** Marketing reads no priority, and of 行为信息 only the channel. */
function isForMarketing(path: string): boolean {
  return path !== 'need.priority' && (!path.startsWith('behavior.') || path === 'behavior.channel');
}

describe('fieldRight', () => {
  const rows = TABLE.flatMap(([roles, charges, cells]) =>
    roles.flatMap((role) => charges.map((inCharge) => [role, inCharge, cells] as const)),
  );

  test.each(rows)('of %s, in charge %s, is what the table says', (role, inCharge, cells) => {
    const expected = cells
      .split(' ')
      .flatMap((cell, index) =>
        (COLUMNS[index] ?? []).map((path) => [path, role === 'marketing' && !isForMarketing(path) ? 'none' : WORDS[cell]]),
      );
    expect(expected.map(([path = '']) => [path, fieldRight(role, path, { inCharge })])).toEqual(expected);
  });

  it('reads the day of verification like the updates, and lets nobody edit it', () => {
    const rights = ROLE_NAMES.map((role) => fieldRight(role, 'record.mobileVerifiedOn', { inCharge: true }));
    expect(rights).toEqual(['read', 'read', 'read', 'read', 'none', 'read', 'read', 'read', 'read', 'read', 'none']);
  });

  it('knows every field of the archive', () => {
    const known = new Set([...COLUMNS.flat(), 'record.mobileVerifiedOn']);
    expect(customerFields.map(({ path }) => path).filter((path) => !known.has(path))).toEqual([]);
    expect(known.size).toBe(customerFields.length);
  });

  it('takes entries of lists with their index', () => {
    expect(fieldRight('sales', 'behavior.purchases[12].amount', { inCharge: true })).toBe('edit');
  });

  it('takes nothing but true for being in charge', () => {
    for (const inCharge of [...HOSTILE.filter((value) => value !== true), 'true', 1]) {
      expect(fieldRight('sales', 'basic.mobile', { inCharge: inCharge as boolean })).toBe('none');
      expect(fieldRight('sales', 'basic.mobile', inCharge as object)).toBe('none');
    }
    expect(fieldRight('sales', 'basic.mobile')).toBe('none');
  });

  it('gives nothing to who is not known, and nothing at what is no field', () => {
    for (const value of [...HOSTILE, 'toString', '__proto__', 'Sales', '销售']) {
      expect(fieldRight(value as Role, 'basic.customerType', { inCharge: true })).toBe('none');
      expect(fieldRight('admin', value as string)).toBe('none');
    }
    for (const path of ['', 'basic', 'extra', 'basic.secret', 'behavior.purchases[]']) expect(fieldRight('admin', path)).toBe('none');
  });
});

describe('accessMatrix', () => {
  it('has a row for every role, two where the charge makes a difference', () => {
    const rows = accessMatrix().map(({ role, charge }) => `${role} ${charge}`);
    const twice = ['sales', 'salesSupervisor', 'service', 'serviceSupervisor', 'departmentHead', 'dataSteward'];
    expect(rows).toEqual(
      ROLE_NAMES.flatMap((role) => (twice.includes(role) ? [`${role} inCharge`, `${role} elsewhere`] : [`${role} either`])),
    );
  });

  it('says what is narrower than the words of a right', () => {
    const rows = accessMatrix();
    expect(rows.filter(({ grants }) => grants.address === 'province').map(({ role }) => role)).toEqual(['marketing']);
    expect(rows.filter(({ grants }) => grants.upkeep === 'ownReview').map(({ role, charge }) => `${role} ${charge}`)).toEqual([
      'salesSupervisor inCharge',
      'serviceSupervisor inCharge',
      'departmentHead inCharge',
      'dataSteward inCharge',
    ]);
    expect(new Set(Object.values(rows.at(-1)?.grants ?? {}))).toEqual(new Set(['none']));
  });
});

describe('roleOf', () => {
  test.each([
    ['销售', 'sales'],
    ['客户经理', 'sales'],
    ['销售主管', 'salesSupervisor'],
    ['销售经理', 'salesSupervisor'],
    ['客服', 'service'],
    ['客服主管', 'serviceSupervisor'],
    ['市场', 'marketing'],
    ['管理层', 'management'],
    ['部门负责人', 'departmentHead'],
    ['数据专员', 'dataSteward'],
    ['数据管理员', 'dataAdmin'],
    ['管理员', 'admin'],
    ['项目支持', 'projectSupport'],
    [' 销售\u200b ', 'sales'],
    ['dataAdmin', 'dataAdmin'],
  ])('takes %s for %s', (title, role) => {
    expect(roleOf(title)).toBe(role);
  });

  it('guesses nothing', () => {
    for (const title of [...HOSTILE, '', '总裁', '销售总监', 'SALES', 'toString']) expect(roleOf(title as string)).toBeUndefined();
  });

  it('knows every role by a label in both languages and by one title only', () => {
    expect(ROLES.map(({ value }) => value)).toEqual(ROLE_NAMES);
    const titles = ROLES.flatMap((role) => role.titles);
    expect(new Set(titles).size).toBe(titles.length);
    for (const { label } of ROLES) expect(`${label.zh} ${label.en}`).toMatch(/^\p{Script=Han}+ [A-Z][a-z ]+$/u);
  });
});
