import { describe, expect, it } from 'vitest';
import { AUDIENCES, approveRequest, submitRequest } from '../../../src/access/index.ts';
import type { AccessRequest, Audience } from '../../../src/access/index.ts';
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
    ['on the day it was given', { approvedOn: '2024-05-30', expiresOn: '2024-06-07' }, []],
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

  it.each(requested)('of %s says what for and for whom', (audience) => {
    const { approval, ...request } = allowed(audience);
    expect(codes({ ...request, approval: { ...approval, purpose: undefined } })).toEqual(['approval.purpose']);
    expect(codes({ ...request, approval: { ...approval, audience: undefined } })).toEqual(['approval.audience']);
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
