import * as fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { AUDIENCES, AUDIENCE_PURPOSES, approveRequest, submitRequest } from '../../../src/access/index.ts';
import type { AccessRequest, Audience } from '../../../src/access/index.ts';
import { PURPOSES } from '../../../src/archive/index.ts';
import { prepareExport } from '../../../src/export/index.ts';
import type { ExportRequest } from '../../../src/export/index.ts';
import { sampleCustomers } from '../../../src/testing/index.ts';
import { ALL_FIELDS, OPTIONS, allowed, approvalFor } from '../approvals.ts';

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

describe('the approval', () => {
  const others = AUDIENCES.filter((audience) => audience !== 'team');
  const briefed: readonly Audience[] = ['requester', 'collaborator'];
  const requested = others.filter((audience) => !briefed.includes(audience));

  it('is not needed for the team, and not looked at', () => {
    expect(codes({ ...allowed('team'), approval: { state: 'rejected' } })).toEqual([]);
  });

  it.each(others)('is missing for %s when there is none, or one of the other kind', (audience) => {
    const other = approvalFor(briefed.includes(audience) ? 'analysis' : 'requester', 'analysis');
    for (const approval of [undefined, null, 'approved', [], { ...other, kind: briefed.includes(audience) ? 'accessRequest' : 'brief' }]) {
      expect(refusals({ ...allowed(audience), approval })).toEqual([{ code: 'approval.missing' }]);
    }
  });

  it.each(briefed)('of %s is a brief that is confirmed', (audience) => {
    for (const state of ['draft', 'approved', 'withdrawn', undefined]) {
      const approval = { kind: 'brief', state, fields: ALL_FIELDS };
      expect(refusals({ ...allowed(audience), approval })).toEqual([{ code: 'approval.state' }]);
    }
    expect(codes({ ...allowed(audience), approval: { state: 'confirmed', fields: ALL_FIELDS } })).toEqual([]);
  });

  it.each(requested)('of %s is an access request that is approved and not fulfilled', (audience) => {
    for (const state of ['draft', 'submitted', 'rejected', 'fulfilled', 'confirmed', undefined]) {
      const approval = { ...allowed(audience).approval, state };
      expect(refusals({ ...allowed(audience), approval })).toEqual([{ code: 'approval.state' }]);
    }
  });

  it.each([
    ['on its last day', { approvedOn: '2024-05-27', expiresOn: '2024-05-30' }, []],
    ['the day after its last', { approvedOn: '2024-05-20', expiresOn: '2024-05-29' }, ['approval.expired']],
    ['seven days after the approval, unless it says otherwise', { approvedOn: '2024-05-23', expiresOn: undefined }, []],
    ['eight days after the approval, unless it says otherwise', { approvedOn: '2024-05-22', expiresOn: undefined }, ['approval.expired']],
    ['longer when it says so', { approvedOn: '2024-01-01', expiresOn: '2024-12-31' }, []],
    ['never when it does not say how long', { approvedOn: undefined, expiresOn: undefined }, ['approval.expired']],
    ['never when its last day is no day', { approvedOn: '2024-05-27', expiresOn: '2024-13-01' }, ['approval.expired']],
    ['not before it was given', { approvedOn: '2024-05-31', expiresOn: '2024-06-07' }, ['approval.state']],
    ['not when it says that it has expired', { state: 'expired' }, ['approval.expired']],
  ])('holds %s', (_, change, expected) => {
    const request = allowed('otherDepartment');
    expect(codes({ ...request, approval: { ...request.approval, ...change } })).toEqual(expected);
  });

  it('holds for its purpose, its audience and its fields only', () => {
    const { approval, ...request } = allowed('otherDepartment');
    expect(codes({ ...request, approval: { ...approval, purpose: 'audit' } })).toEqual(['approval.purpose']);
    expect(codes({ ...request, approval: { ...approval, audience: 'team' } })).toEqual(['approval.audience']);
    expect(refusals({ ...request, approval: { ...approval, fields: ['basic.name'] }, fields: ['basic.name', 'need.budget'] })).toEqual([
      { code: 'approval.field', path: 'need.budget' },
    ]);
  });

  it('of a brief is held to the purpose and the audience only where it names them', () => {
    const request = allowed('collaborator');
    expect(codes({ ...request, approval: { ...request.approval, purpose: 'followUp', audience: 'team' } })).toEqual([
      'approval.purpose',
      'approval.audience',
    ]);
  });

  it.each([undefined, [], 'basic.name', ['no.field'], ['basic.idTail'], Array.from({ length: 1001 }, () => 'basic.name')])(
    'that names no field that can leave allows nothing',
    (fields) => {
      const request = allowed('requester');
      expect(refusals({ ...request, approval: { ...request.approval, fields } })).toEqual([{ code: 'approval.field' }]);
    },
  );

  it('is what the steps of an access request give', () => {
    const draft: AccessRequest = {
      state: 'draft',
      applicant: { id: 'u1', role: 'service', department: '客服部' },
      owningDepartment: '销售部',
      purpose: 'service',
      audience: 'otherDepartment',
      fields: ['basic.name', 'behavior.complaints'],
    };
    const submitted = submitRequest(draft, { asOf: '2024-05-28' });
    const head = { id: 'u2', role: 'departmentHead', department: '销售部' } as const;
    const approved = submitted.ok ? approveRequest(submitted.request, head, { asOf: '2024-05-29' }) : submitted;
    if (!approved.ok) throw new Error(approved.code);
    const result = prepareExport(customers, { purpose: 'service', audience: 'otherDepartment', approval: approved.request }, OPTIONS);
    if (!result.ok) throw new Error('refused');
    expect([...new Set(result.rows.flatMap((row) => Object.keys(row)))].sort()).toEqual(['basic', 'behavior']);
    expect(result.rows.every(({ basic }) => Object.keys(basic ?? {}).join() === 'name')).toBe(true);
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
