import * as fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { AUDIENCES, AUDIENCE_PURPOSES } from '../../../src/access/index.ts';
import { PURPOSES } from '../../../src/archive/index.ts';
import { prepareExport } from '../../../src/export/index.ts';
import type { ExportRequest } from '../../../src/export/index.ts';
import { sampleCustomers } from '../../../src/testing/index.ts';
import { OPTIONS, allowed, approvalFor } from '../approvals.ts';

const customers = sampleCustomers(60, 3);

/** The reasons for a refusal; none when the export goes on. */
function refusals(request: unknown, rows: unknown = customers): unknown {
  const result = prepareExport(rows as [], request as ExportRequest, OPTIONS);
  return result.ok ? [] : result.refusals;
}

const codes = (request: unknown, rows?: unknown): string[] => (refusals(request, rows) as { code: string }[]).map(({ code }) => code);

describe('the purpose', () => {
  it.each(AUDIENCES)('of %s is one of its own', (audience) => {
    for (const { value } of PURPOSES) {
      const isOwn = AUDIENCE_PURPOSES[audience].includes(value);
      expect(codes(allowed(audience, { purpose: value }))).toEqual(isOwn ? [] : ['purpose.audience']);
    }
  });

  it.each([undefined, null, '', ' \t'])('is missing when it is %j', (purpose) => {
    expect(refusals({ ...allowed('team'), purpose })).toEqual([{ code: 'purpose.missing' }]);
  });

  it.each(['resale', 7, ['service'], { value: 'service' }, 'Service'])('is unknown when it is %j', (purpose) => {
    expect(refusals({ ...allowed('team'), purpose })).toEqual([{ code: 'purpose.unknown' }]);
  });
});

describe('the audience', () => {
  it('is never a third party, whatever is approved', () => {
    const approval = { ...approvalFor('marketing', 'marketing'), audience: 'thirdParty' };
    expect(refusals({ ...allowed('marketing'), approval, audience: 'thirdParty' })).toEqual([{ code: 'audience.forbidden' }]);
  });

  it.each([undefined, null, '', 'everybody', 3, ['team'], 'toString'])('is unknown when it is %j', (audience) => {
    expect(refusals({ ...allowed('team'), audience })).toEqual([{ code: 'audience.unknown' }]);
  });
});

describe('the contract with a processor', () => {
  it.each([undefined, false, 'true', 1])('is missing when it is %j', (contract) => {
    expect(refusals({ ...allowed('processor'), contract })).toEqual([{ code: 'contract.missing' }]);
  });

  it('is not asked of others', () => {
    expect(codes({ ...allowed('otherDepartment'), contract: false })).toEqual([]);
  });
});

describe('the fields', () => {
  it.each([
    ['not in the archive', ['basic.name', 'basic.password']],
    ['an entry of a list', ['basic.name', 'behavior.purchases[0].amount']],
    ['a dimension', ['basic.name', 'basic']],
    ['not a text', ['basic.name', 7]],
    ["the adopter's own", ['basic.name', 'extra.13812345678']],
  ])('are unknown where one is %s, and it is named by its place', (_, fields) => {
    expect(refusals({ ...allowed('team'), fields })).toEqual([{ code: 'field.unknown', path: 'fields[1]' }]);
  });

  it.each([[[]], ['basic.name'], [{ 0: 'basic.name' }], [Array.from({ length: 1001 }, () => 'basic.name')]])(
    'are unknown when they are no list of fields',
    (fields) => {
      expect(refusals({ ...allowed('team'), fields })).toEqual([{ code: 'field.unknown', path: 'fields' }]);
    },
  );

  it('of the approval are those exported when the request names none', () => {
    const result = prepareExport(customers, allowed('requester', { fields: undefined }), OPTIONS);
    expect(result.ok && result.manifest.fields.map(({ path }) => path)).not.toContain('basic.idTail');
    expect(codes({ ...allowed('requester'), fields: null })).toEqual([]);
  });

  it('of consents leave another department for an audit only', () => {
    const fields = ['record.consents'] as const;
    expect(codes(allowed('otherDepartment', { purpose: 'audit', fields }))).toEqual([]);
    expect(refusals(allowed('otherDepartment', { purpose: 'service', fields }))).toEqual([
      { code: 'field.forbidden', path: 'record.consents' },
    ]);
    expect(codes({ ...allowed('otherDepartment', { fields }), purpose: undefined })).toEqual(['purpose.missing']);
  });
});

describe('the rows', () => {
  it.each(['analysis', 'marketing'] as const)('for %s are too few below five', (audience) => {
    expect(refusals(allowed(audience), customers.slice(0, 4))).toEqual([{ code: 'rows.tooFew' }]);
    expect(refusals(allowed(audience), [])).toEqual([{ code: 'rows.tooFew' }]);
    expect(refusals(allowed(audience), [1, 2, 3, 4, 5, 6])).toEqual([{ code: 'rows.tooFew' }]);
  });

  it('for others may be few', () => {
    expect(codes(allowed('processor'), [])).toEqual([]);
  });
});

test('all reasons are given at once, in their order, and none holds a value', () => {
  const request = {
    purpose: 'service',
    audience: 'processor',
    approval: { state: 'approved', purpose: 'delivery', audience: 'team', fields: ['basic.name'], expiresOn: '2024-05-01' },
    fields: ['13812345678', 'basic.mobile', 'need.coreNeeds'],
  };
  expect(refusals(request)).toEqual([
    { code: 'purpose.audience' },
    { code: 'contract.missing' },
    { code: 'approval.expired' },
    { code: 'approval.purpose' },
    { code: 'approval.audience' },
    { code: 'field.unknown', path: 'fields[0]' },
    { code: 'field.forbidden', path: 'basic.mobile' },
    { code: 'approval.field', path: 'basic.mobile' },
    { code: 'approval.field', path: 'need.coreNeeds' },
  ]);
  expect(codes({ audience: 'analysis' }, [])).toEqual(['purpose.missing', 'approval.missing', 'rows.tooFew']);
  expect(codes({ fields: ['basic.idTail', 'x'] }, [])).toEqual(['purpose.missing', 'audience.unknown', 'field.unknown']);
});

test('no request makes it throw, and nothing leaves for one that is no request', () => {
  const revoked = Proxy.revocable({}, {});
  revoked.revoke();
  for (const request of [undefined, null, 3, 'team', [], () => 'team', revoked.proxy]) {
    expect(codes(request)).toEqual(['purpose.missing', 'audience.unknown']);
  }
  fc.assert(
    fc.property(fc.anything({ withBigInt: true, withNullPrototype: true, withSparseArray: true }), (request) => {
      expect(prepareExport(customers, request as ExportRequest, OPTIONS).ok).toBe(false);
    }),
  );
});

test.each([{}, { asOf: '' }, { asOf: '2024-02-30' }, undefined, null])('a day that is none is a RangeError: %j', (options) => {
  expect(() => prepareExport(customers, allowed('team'), options as typeof OPTIONS)).toThrow(/^asOf/u);
});

test('a wrong language is a RangeError also where there are no rows', () => {
  expect(() => prepareExport([], allowed('team'), { ...OPTIONS, messages: {} as never })).toThrow(/^messages/u);
});
