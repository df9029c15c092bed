/**
 * Every purpose × audience × state of the approval × consent × field, against the table of what leaves written out once more by hand:
 * c clear, m masked, g made coarser, – dropped; columns team, requester, collaborator, other department, analysis, marketing, marketing with
 * consent, processor.
 */
import { describe, expect, it } from 'vitest';
import { AUDIENCES } from '../../../src/access/index.ts';
import type { Audience, MaskedCustomer } from '../../../src/access/index.ts';
import { PURPOSES, customerFields } from '../../../src/archive/index.ts';
import type { Consent, Customer, FieldPath } from '../../../src/archive/index.ts';
import { prepareExport } from '../../../src/export/index.ts';
import type { ExportRequest } from '../../../src/export/index.ts';
import { validateCustomer } from '../../../src/validate/index.ts';
import { enterprise, individual } from '../../support/records.ts';
import { ALL_FIELDS, OPTIONS } from '../approvals.ts';

type Subject = 'person' | 'soleTrader' | 'organisation';

const SUBJECTS: readonly Subject[] = ['person', 'soleTrader', 'organisation'];

const COLUMNS = [...AUDIENCES.slice(0, 6), 'consent', 'processor'] as const;

const CLASSES: readonly (readonly [row: string, paths: readonly string[], subjects?: readonly Subject[]])[] = [
  ['cccc--cg', ['basic.customerNo']],
  ['cccccccc', ['basic.customerType', 'basic.enterpriseSize', 'basic.industry', 'need.coreNeeds']],
  ['mmmmggg-', ['relations.industryTags']],
  ['mmmm--m-', ['basic.name'], ['person', 'soleTrader']],
  ['cccc--cc', ['basic.name'], ['organisation']],
  ['mmmm----', ['basic.mobile', ...['mobile', 'phone', 'email'].map((key) => `relations.contacts[].${key}`)]],
  ['--------', ['basic.idTail']],
  ['ccmm----', ['basic.creditCode'], ['organisation']],
  ['mmmm----', ['basic.creditCode'], ['person', 'soleTrader']],
  ['mmmggggg', ['basic.address']],
  ['ccccccc-', ['need.budget']],
  ['ccccggg-', ['need.expectedPurchase']],
  ['cc-cc---', ['need.priority']],
  [
    'mmmm----',
    ['need.description', 'need.productPreference', 'behavior.interactions[].summary', 'relations.contacts[].role', 'record.remarks'],
  ],
  ['mmmm----', ['behavior.complaints[].problem', 'behavior.complaints[].resolution']],
  ['m-mm---m', ['behavior.purchases[].product']],
  ['c--cg---', ['behavior.purchases[].quantity', 'behavior.purchases[].amount', 'behavior.purchases[].unit'], ['organisation']],
  ['c--gg---', ['behavior.purchases[].quantity', 'behavior.purchases[].amount'], ['person', 'soleTrader']],
  ['c---g---', ['behavior.purchases[].unit'], ['person', 'soleTrader']],
  ['cc-cg---', ['behavior.firstContactOn', 'behavior.lastFollowUpOn', 'behavior.purchases[].purchasedOn', 'behavior.interactions[].on']],
  ['cc-cg---', ['behavior.complaints[].reportedOn', 'behavior.complaints[].resolvedOn']],
  ['cc-cccc-', ['behavior.channel', 'behavior.interactions[].channel', 'behavior.interactions[].kind']],
  ['mcmm----', ['relations.contacts[].name']],
  ['m-------', ['kind', 'name', 'customerNo'].map((key) => `relations.referrer.${key}`)],
  ['cccm----', ['record.owner', 'record.updatedAt', 'record.updatedBy', 'record.mobileVerifiedOn']],
  ['cccm----', ['gate', 'by', 'on', 'outcome', 'note'].map((key) => `record.reviews[].${key}`)],
  ['c--a----', ['purpose', 'kind', 'grantedOn', 'withdrawnOn', 'noticeVersion'].map((key) => `record.consents[].${key}`)],
];

/** What the coarser values of the records below are. */
const COARSER: Readonly<Record<string, readonly string[]>> = {
  'basic.customerNo processor': ['1'],
  'basic.address otherDepartment': ['江苏省南京市'],
  'basic.address processor': ['江苏省南京市'],
  'basic.address': ['江苏省'],
  'relations.industryTags': ['制造业'],
  'need.expectedPurchase': ['2024-Q3'],
  'behavior.purchases[].quantity otherDepartment': ['2-9'],
  'behavior.purchases[].amount otherDepartment': ['from10kTo50k'],
  'behavior.purchases[].purchasedOn': ['2024-Q1'],
  'behavior.firstContactOn': ['2024-Q1'],
};

const BAND = 'from10kTo50k';

const SECRETS = ['张小样', '13812345678', '13912345678', '62345678', '王示例', '987X', '示范路', 'li.reader'];

const PURPOSES_OF: Readonly<Record<Audience, readonly string[]>> = {
  team: ['followUp', 'service', 'riskControl'],
  requester: ['needAssessment'],
  collaborator: ['needAssessment', 'delivery'],
  otherDepartment: ['service', 'delivery', 'riskControl', 'audit'],
  analysis: ['analysis'],
  marketing: ['marketing', 'analysis'],
  processor: ['delivery'],
};

const STATES = ['none', 'confirmed', 'draft', 'submitted', 'approved', 'rejected', 'fulfilled', 'lapsed'] as const;

const CONSENTS = {
  none: [],
  other: [{ purpose: 'analysis', kind: 'separate', grantedOn: '2024-01-01' }],
  withdrawn: [{ purpose: 'marketing', kind: 'separate', grantedOn: '2024-01-01', withdrawnOn: '2024-05-30' }],
  future: [{ purpose: 'marketing', kind: 'separate', grantedOn: '2024-05-31' }],
  inForce: [{ purpose: 'marketing', kind: 'general', grantedOn: '2024-05-30', withdrawnOn: '2024-05-31', noticeVersion: '2024-1' }],
} as const satisfies Record<string, readonly Consent[]>;

const REVIEW = { gate: 'data', by: '钱样本', on: '2024-05-13', outcome: 'passed' } as const;

const leaves = customerFields.filter(({ control }) => control !== 'list' && control !== 'group').map(({ path }) => path);

/** A record with a secret in every text, of which all fields are filled in. */
function recordOf(subject: Subject, consent: keyof typeof CONSENTS): Customer {
  const base = individual();
  const told = '王示例 13812345678';
  const company = { ...enterprise().basic, enterpriseSize: 'small', industry: 'I', mobile: '13812345678' } as const;
  const basics = {
    person: { ...base.basic, idTail: '987X' },
    organisation: company,
    soleTrader: { ...company, name: '张小样小吃店', creditCode: '92350100MA000A0K86' },
  };
  return {
    basic: { ...basics[subject], address: '江苏省南京市鼓楼区示范路1号' },
    need: { ...base.need, description: told, productPreference: told },
    behavior: {
      ...base.behavior,
      purchases: [{ product: told, quantity: 2, unit: '台', amount: 19999.5, purchasedOn: '2024-03-15' }],
      interactions: [{ on: '2024-04-01', channel: 'phone', kind: 'inquiry', summary: told }],
      complaints: [{ reportedOn: '2024-05-02', problem: told, resolution: told, resolvedOn: '2024-05-04' }],
    },
    relations: {
      contacts: [{ role: told, name: '李经理人', mobile: '13912345678', phone: '010-62345678', email: 'li.reader@example.com' }],
      referrer: { kind: 'external', name: '王示例', customerNo: 'C20240101001' },
      industryTags: ['制造业', '样13812345678'],
    },
    record: { ...base.record, reviews: [{ ...REVIEW, note: '已致电 13812345678' }], consents: [...CONSENTS[consent]], remarks: told },
    extra: { idTail: '987X' },
  } as Customer;
}

function letterOf(path: string, audience: Audience, subject: Subject, hasConsent: boolean): string {
  const row = CLASSES.find(([, paths, subjects]) => paths.includes(path) && (subjects?.includes(subject) ?? true));
  if (row === undefined) throw new Error(`no class has ${path}`);
  const column = audience === 'marketing' && hasConsent ? 'consent' : audience;
  return row[0].charAt(COLUMNS.indexOf(column));
}

/** As many as the audience needs. */
function alikeFor(audience: string, record: Customer): Customer[] {
  return Array.from({ length: audience === 'analysis' || audience === 'marketing' ? 5 : 1 }, () => record);
}

function approvalOf(state: (typeof STATES)[number], audience: string, purpose: string): ExportRequest['approval'] {
  if (state === 'none') return undefined;
  if (state === 'confirmed') return { kind: 'brief', state, fields: ALL_FIELDS };
  const isLapsed = state === 'lapsed';
  return { state: isLapsed ? 'approved' : state, audience, purpose, fields: ALL_FIELDS, expiresOn: isLapsed ? '2024-05-29' : '2024-05-30' };
}

function approvalCodes(state: (typeof STATES)[number], audience: Audience): string[] {
  if (audience === 'team') return [];
  const isBriefed = audience === 'requester' || audience === 'collaborator';
  if (state === 'none' || isBriefed !== (state === 'confirmed')) {
    // An access request that does not say what it is, is judged as a brief that is not confirmed.
    return [isBriefed && state !== 'none' ? 'approval.state' : 'approval.missing'];
  }
  if (isBriefed || state === 'approved') return [];
  return [state === 'lapsed' ? 'approval.expired' : 'approval.state'];
}

function isForbidden(path: string, audience: Audience, purpose: string): boolean {
  const letters = SUBJECTS.flatMap((subject) => [true, false].map((consent) => letterOf(path, audience, subject, consent)));
  return letters.every((letter) => letter === '-' || (letter === 'a' && purpose !== 'audit'));
}

function valuesAt(holder: unknown, keys: readonly string[]): unknown[] {
  const [key, ...rest] = keys;
  if (key === undefined) return Array.isArray(holder) ? (holder as unknown[]) : [holder];
  const value = (holder as Record<string, unknown> | undefined)?.[key.replace('[]', '')];
  const below = key.endsWith('[]') && Array.isArray(value) ? (value as unknown[]) : [value];
  return below.filter((entry) => entry !== undefined).flatMap((entry) => valuesAt(entry, rest));
}

const valuesOf = (row: MaskedCustomer | Customer | undefined, path: string): unknown[] => valuesAt(row, path.split('.'));

it('the table names every field with a value', () => {
  const known = new Set(CLASSES.flatMap(([, paths]) => paths));
  expect(leaves.filter((path) => !known.has(path))).toEqual([]);
  expect([...known].filter((path) => !leaves.includes(path as FieldPath))).toEqual([]);
});

it('the records of this test are valid', () => {
  for (const subject of SUBJECTS) {
    for (const consent of ['none', 'other', 'withdrawn', 'inForce'] as const) {
      expect(validateCustomer(recordOf(subject, consent), OPTIONS).ok).toBe(true);
    }
  }
});

describe.each([...AUDIENCES, 'thirdParty', 'somebody'])('to %s', (audience) => {
  const known = AUDIENCES.find((name) => name === audience);
  const rows = alikeFor(audience, recordOf('person', 'none'));

  it.each([...PURPOSES.map(({ value }) => value), 'resale', ''])(
    'for %j every state of the approval and every field has its reasons',
    (purpose) => {
      for (const state of STATES) {
        const approval = approvalOf(state, audience, purpose);
        const found = leaves.map((path) => {
          const result = prepareExport(rows, { purpose, audience, approval, fields: [path], contract: true }, OPTIONS);
          return [state, path, ...(result.ok ? [] : result.refusals.map(({ code }) => code))];
        });
        expect(found).toEqual(leaves.map((path) => [state, path, ...expectedCodes(purpose, state, path)]));
      }
    },
  );

  function expectedCodes(purpose: string, state: (typeof STATES)[number], path: string): string[] {
    const isKnown = PURPOSES.some(({ value }) => value === purpose);
    const codes = isKnown ? [] : [purpose === '' ? 'purpose.missing' : 'purpose.unknown'];
    if (known === undefined) return [...codes, audience === 'thirdParty' ? 'audience.forbidden' : 'audience.unknown'];
    if (isKnown && !PURPOSES_OF[known].includes(purpose)) codes.push('purpose.audience');
    codes.push(...approvalCodes(state, known));
    if (isForbidden(path, known, isKnown ? purpose : 'audit')) codes.push('field.forbidden');
    return codes;
  }
});

describe.each(AUDIENCES)('what leaves for %s', (audience) => {
  const cases = PURPOSES_OF[audience].flatMap((purpose) => SUBJECTS.map((subject) => ({ purpose, subject })));

  it.each(cases)('for $purpose, of a $subject, is what the table says, whatever the consent', ({ purpose, subject }) => {
    const state = audience === 'requester' || audience === 'collaborator' ? 'confirmed' : 'approved';
    const approval = approvalOf(state, audience, purpose);
    for (const consent of ['none', 'other', 'withdrawn', 'inForce'] as const) {
      const record = recordOf(subject, consent);
      const inputs = alikeFor(audience, record);
      for (const path of leaves) {
        const request = { purpose, audience, approval, fields: [path], contract: true };
        const result = prepareExport(inputs, request, OPTIONS);
        const text = JSON.stringify(result);
        expect([path, SECRETS.filter((secret) => text.includes(secret))]).toEqual([path, []]);
        if (!result.ok) {
          expect(isForbidden(path, audience, purpose)).toBe(true);
          continue;
        }
        const letter = letterOf(path, audience, subject, consent === 'inForce');
        expect(result.problems).toEqual([]);
        const [row = {}, ...alike] = result.rows;
        expect(alike.length).toBe(inputs.length - 1);
        expectValues(row, record, path, letter, purpose);
      }
    }
  });

  function expectValues(row: MaskedCustomer, record: Customer, path: string, letter: string, purpose: string): void {
    const [given, made] = [valuesOf(record, path), valuesOf(row, path)];
    const kept = JSON.stringify(row).match(/"[a-z]\w*(?=":)/giu) ?? [];
    expect([path, kept.filter((key) => !`.${path}.behavior.purchaseTotal12m`.includes(`.${key.slice(1)}`))]).toEqual([path, []]);
    if (given.length === 0 || letter === '-' || (letter === 'a' && purpose !== 'audit')) expect([path, made]).toEqual([path, []]);
    else if (letter === 'c' || letter === 'a') expect([path, made]).toEqual([path, path.endsWith('note') ? ['已致电 [手机号]'] : given]);
    else if (letter === 'm') expectMasked(path, made, given);
    else if (audience === 'analysis' && /quantity|amount|unit/u.test(path)) expect(row).toEqual({ behavior: { purchaseTotal12m: BAND } });
    else expectCoarser(path, made, given);
  }

  function expectMasked(path: string, made: readonly unknown[], given: readonly unknown[]): void {
    expect([path, made.length]).toEqual([path, given.length]);
    // Of the tags only the one with a number in it is changed.
    const changed = path === 'relations.industryTags' ? made.slice(1) : made;
    for (const value of changed) expect(given).not.toContain(value);
  }

  function expectCoarser(path: string, made: readonly unknown[], given: readonly unknown[]): void {
    const expected = COARSER[`${path} ${audience}`] ?? COARSER[path];
    expect([path, made.length > 0]).toEqual([path, true]);
    for (const value of made) {
      if (expected === undefined) expect(String(value)).toMatch(/^\d{4}-Q[1-4]$/u);
      else expect(expected).toContain(value);
      if (path !== 'relations.industryTags') expect(given).not.toContain(value);
    }
  }
});

it('marketing gets no contact, identity or text, with or without consent', () => {
  const approval = approvalOf('approved', 'marketing', 'marketing');
  for (const consent of ['none', 'inForce'] as const) {
    for (const subject of SUBJECTS) {
      const rows = alikeFor('marketing', recordOf(subject, consent));
      const result = prepareExport(rows, { purpose: 'marketing', audience: 'marketing', approval }, OPTIONS);
      if (!result.ok) throw new Error('refused');
      const coded = ['customerType', ...(subject === 'person' ? [] : ['enterpriseSize', 'industry']), 'address'];
      const named = consent === 'inForce' ? ['customerNo', 'name'] : [];
      expect(Object.keys(result.rows[0]?.basic ?? {}).sort()).toEqual([...coded, ...named].sort());
      expect(Object.keys(result.rows[0] ?? {})).toEqual(['basic', 'need', 'behavior', 'relations']);
      expect(Object.keys(result.rows[0]?.need ?? {})).toEqual(['coreNeeds', 'budget', 'expectedPurchase']);
      expect(result.rows[0]?.relations).toEqual({ industryTags: ['制造业'] });
    }
  }
});
