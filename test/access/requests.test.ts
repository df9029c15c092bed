import * as fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import {
  AUDIENCES,
  AUDIENCE_PURPOSES,
  REQUEST_STATES,
  ROLE_NAMES,
  approveRequest,
  fulfilRequest,
  rejectRequest,
  requestStatus,
  submitRequest,
} from '../../src/access/index.ts';
import type { AccessRequest, RequestPerson, RequestResult, RequestState } from '../../src/access/index.ts';
import { PURPOSES, customerFields } from '../../src/archive/index.ts';
import { deepFreeze } from '../support/records.ts';
import { HOSTILE } from './hostile.ts';

const APPLICANT: RequestPerson = { id: 'u1', role: 'service', department: '客服部' };
const HEAD: RequestPerson = { id: 'u2', role: 'departmentHead', department: '销售部' };
const KEEPER: RequestPerson = { id: 'u3', role: 'dataAdmin' };

const DRAFT: AccessRequest = deepFreeze({
  id: 'R-1',
  state: 'draft',
  applicant: APPLICANT,
  owningDepartment: '销售部',
  purpose: 'service',
  audience: 'otherDepartment',
  fields: ['basic.name', 'relations.contacts'],
  reason: '处理投诉',
});

const DAY = { asOf: '2024-05-12' };

/** The request of a step that was taken. */
function taken(result: RequestResult): AccessRequest {
  if (!result.ok) throw new Error(result.code);
  return deepFreeze(result.request);
}

const SUBMITTED = taken(submitRequest(DRAFT, DAY));
const APPROVED = taken(approveRequest(SUBMITTED, HEAD, { asOf: '2024-05-13' }));
const REJECTED = taken(rejectRequest(SUBMITTED, HEAD, { asOf: '2024-05-13', reason: '用途不明' }));
const FULFILLED = taken(fulfilRequest(APPROVED, KEEPER, { asOf: '2024-05-20' }));

const refused = (result: RequestResult): string => (result.ok ? 'ok' : result.code);

describe('the way of a request', () => {
  it('is on record', () => {
    expect(SUBMITTED).toEqual({ ...DRAFT, state: 'submitted', submittedOn: '2024-05-12' });
    expect(APPROVED).toEqual({ ...SUBMITTED, state: 'approved', approver: HEAD, approvedOn: '2024-05-13', expiresOn: '2024-05-20' });
    expect(REJECTED).toEqual({ ...SUBMITTED, state: 'rejected', approver: HEAD, rejectedOn: '2024-05-13', rejectionReason: '用途不明' });
    expect(FULFILLED).toEqual({ ...APPROVED, state: 'fulfilled', fulfiller: KEEPER, fulfilledOn: '2024-05-20' });
    expect(taken(rejectRequest(SUBMITTED, HEAD, DAY))).not.toHaveProperty('rejectionReason');
  });

  it('goes through JSON and keeps what the application added', () => {
    const added = { ...DRAFT, ticket: 7 };
    const stored = JSON.parse(JSON.stringify(taken(submitRequest(added, DAY)))) as AccessRequest;
    expect(taken(approveRequest(stored, HEAD, DAY))).toMatchObject({ ticket: 7, state: 'approved' });
  });

  it('takes the day of an instant at its offset', () => {
    expect(taken(submitRequest(DRAFT, { asOf: '2024-05-12T23:30:00+08:00' })).submittedOn).toBe('2024-05-12');
  });

  it('holds for as many days as the approval says', () => {
    expect(taken(approveRequest(SUBMITTED, HEAD, { ...DAY, validDays: 0 })).expiresOn).toBe('2024-05-12');
    expect(taken(approveRequest(SUBMITTED, HEAD, { asOf: '2024-12-30', validDays: 60 })).expiresOn).toBe('2025-02-28');
  });
});

describe('the order of the steps', () => {
  const at = (state: RequestState): AccessRequest => ({ ...APPROVED, state });
  const steps: Readonly<Record<string, (request: AccessRequest) => RequestResult>> = {
    submit: (request) => submitRequest(request, { asOf: '2024-05-13' }),
    approve: (request) => approveRequest(request, HEAD, { asOf: '2024-05-13' }),
    reject: (request) => rejectRequest(request, HEAD, { asOf: '2024-05-13' }),
    fulfil: (request) => fulfilRequest(request, KEEPER, { asOf: '2024-05-13' }),
  };
  const allowed: Readonly<Record<string, RequestState>> = {
    submit: 'draft',
    approve: 'submitted',
    reject: 'submitted',
    fulfil: 'approved',
  };
  const cases = Object.entries(steps).flatMap(([name, step]) => REQUEST_STATES.map((state) => [name, state, step] as const));

  test.each(cases)('lets %s a request that is %s, or not', (name, state, step) => {
    const expected = allowed[name] === state ? 'ok' : state === 'expired' ? 'state.expired' : 'state.order';
    expect(refused(step(at(state)))).toBe(expected);
  });

  test.each(['', 'APPROVED', 'lost', undefined, null, 5])('knows no state %j', (state) => {
    for (const step of Object.values(steps)) expect(refused(step({ ...APPROVED, state: state as 'draft' }))).toBe('state.unknown');
  });

  it('does not go back in time', () => {
    expect(refused(approveRequest(SUBMITTED, HEAD, { asOf: '2024-05-11' }))).toBe('date.order');
    expect(refused(rejectRequest(SUBMITTED, HEAD, { asOf: '2024-05-11' }))).toBe('date.order');
    expect(refused(fulfilRequest(APPROVED, KEEPER, { asOf: '2024-05-12' }))).toBe('date.order');
  });
});

describe('what is refused', () => {
  const draft = (changes: object): AccessRequest => ({ ...DRAFT, ...changes });

  test.each<[object, string]>([
    [{ applicant: undefined }, 'applicant.missing'],
    [{ applicant: { role: 'service' } }, 'applicant.missing'],
    [{ applicant: { ...APPLICANT, id: ' ' } }, 'applicant.missing'],
    [{ applicant: { ...APPLICANT, id: 7 } }, 'applicant.missing'],
    [{ applicant: { ...APPLICANT, role: 'dataAdmin' } }, 'applicant.role'],
    [{ applicant: { ...APPLICANT, role: 'nobody' } }, 'applicant.role'],
    [{ owningDepartment: '' }, 'department.missing'],
    [{ purpose: undefined }, 'purpose.missing'],
    [{ purpose: ' ' }, 'purpose.missing'],
    [{ purpose: 'fun' }, 'purpose.unknown'],
    [{ audience: 'thirdParty' }, 'audience.forbidden'],
    [{ audience: undefined }, 'audience.unknown'],
    [{ audience: 'toString' }, 'audience.unknown'],
    [{ purpose: 'marketing' }, 'purpose.audience'],
    [{ fields: undefined }, 'field.missing'],
    [{ fields: [] }, 'field.missing'],
    [{ fields: 'basic.name' }, 'field.missing'],
    [{ fields: ['basic.name', 'basic.secret'] }, 'field.unknown'],
    [{ fields: [5] }, 'field.unknown'],
    [{ fields: new Array<string>(1001).fill('basic.name') }, 'field.unknown'],
  ])('a request with %j', (changes, code) => {
    expect(refused(submitRequest(draft(changes), DAY))).toBe(code);
    expect(refused(approveRequest(draft({ ...changes, state: 'submitted' }), HEAD, DAY))).toBe(code);
    expect(refused(fulfilRequest({ ...APPROVED, ...changes }, KEEPER, { asOf: '2024-05-13' }))).toBe(code);
  });

  test.each<[object | undefined, string]>([
    [undefined, 'approver.missing'],
    [{ ...HEAD, id: '' }, 'approver.missing'],
    [{ ...HEAD, id: 'u1' }, 'approver.self'],
    [{ ...HEAD, id: ' ｕ1\u200b' }, 'approver.self'],
    [{ ...HEAD, role: 'admin' }, 'approver.role'],
    [{ ...HEAD, role: 'salesSupervisor' }, 'approver.role'],
    [{ ...HEAD, department: '客服部' }, 'approver.department'],
    [{ ...HEAD, department: undefined }, 'approver.department'],
  ])('a decision of %j', (approver, code) => {
    expect(refused(approveRequest(SUBMITTED, approver as RequestPerson, DAY))).toBe(code);
    expect(refused(rejectRequest(SUBMITTED, approver as RequestPerson, DAY))).toBe(code);
    expect(refused(fulfilRequest({ ...APPROVED, approver: approver as RequestPerson }, KEEPER, { asOf: '2024-05-13' }))).toBe(code);
  });

  test.each<[object | undefined, string]>([
    [undefined, 'fulfiller.missing'],
    [{ ...KEEPER, id: 'u1' }, 'fulfiller.applicant'],
    [{ ...KEEPER, id: 'u2' }, 'fulfiller.approver'],
    [{ ...KEEPER, role: 'admin' }, 'fulfiller.role'],
    [{ ...KEEPER, role: undefined }, 'fulfiller.role'],
  ])('a fulfilment by %j', (fulfiller, code) => {
    expect(refused(fulfilRequest(APPROVED, fulfiller as RequestPerson, { asOf: '2024-05-13' }))).toBe(code);
  });

  it('a fulfilment after the last day, which is the seventh where none is said, or by a day that is none', () => {
    expect(refused(fulfilRequest(APPROVED, KEEPER, { asOf: '2024-05-20' }))).toBe('ok');
    expect(refused(fulfilRequest(APPROVED, KEEPER, { asOf: '2024-05-21' }))).toBe('state.expired');
    const openEnded = { ...APPROVED, expiresOn: undefined };
    expect(refused(fulfilRequest(openEnded, KEEPER, { asOf: '2024-05-20' }))).toBe('ok');
    expect(refused(fulfilRequest(openEnded, KEEPER, { asOf: '2024-05-21' }))).toBe('state.expired');
    for (const expiresOn of ['2024-02-30', 5]) {
      expect(refused(fulfilRequest({ ...APPROVED, expiresOn: expiresOn as string }, KEEPER, { asOf: '2024-05-13' }))).toBe(
        'request.invalid',
      );
    }
  });

  it('a decision where no department is named', () => {
    const request = { ...SUBMITTED, owningDepartment: undefined as never };
    expect(refused(rejectRequest(request, { ...HEAD, department: undefined }, DAY))).toBe('approver.department');
  });

  it('nothing of a faulty request that is only rejected', () => {
    expect(refused(rejectRequest({ ...SUBMITTED, fields: [] }, HEAD, DAY))).toBe('ok');
  });
});

describe('a draft', () => {
  test.each(ROLE_NAMES)('of %s is taken, unless it is the data administrator', (role) => {
    expect(submitRequest({ ...DRAFT, applicant: { ...APPLICANT, role } }, DAY).ok).toBe(role !== 'dataAdmin');
  });

  it('may ask for every field, for every purpose of its audience', () => {
    for (const { path } of customerFields) expect(submitRequest({ ...DRAFT, fields: [path] }, DAY).ok).toBe(true);
    for (const audience of AUDIENCES) {
      for (const { value: purpose } of PURPOSES) {
        const result = submitRequest({ ...DRAFT, audience, purpose }, DAY);
        expect(refused(result)).toBe(AUDIENCE_PURPOSES[audience].includes(purpose) ? 'ok' : 'purpose.audience');
      }
    }
  });
});

describe('requestStatus', () => {
  it('lets an approval begin on its day and end after its last', () => {
    const days = ['2024-05-12', '2024-05-13', '2024-05-20', '2024-05-21'];
    expect(days.map((asOf) => requestStatus(APPROVED, { asOf }))).toEqual(['submitted', 'approved', 'approved', 'expired']);
    expect(requestStatus(APPROVED, { asOf: '2024-05-20T23:59:59+08:00' })).toBe('approved');
    expect(requestStatus({ state: 'approved', expiresOn: '2024-05-20' }, { asOf: '2024-05-20' })).toBe('approved');
  });

  it('lets an approval without a last day hold for seven days, as exports do', () => {
    for (const expiresOn of [undefined, null, ' ']) {
      const request = { ...APPROVED, expiresOn } as AccessRequest;
      expect(['2024-05-20', '2024-05-21'].map((asOf) => requestStatus(request, { asOf }))).toEqual(['approved', 'expired']);
    }
  });

  it('keeps every other state as it is', () => {
    for (const request of [DRAFT, SUBMITTED, REJECTED, FULFILLED])
      expect(requestStatus(request, { asOf: '2030-01-01' })).toBe(request.state);
  });

  it('is invalid for what is no request, has no state, or an approval without an end', () => {
    for (const request of [...HOSTILE, { state: 'lost' }, { state: 'approved' }, { ...APPROVED, expiresOn: '2024-02-30' }]) {
      expect(requestStatus(request as AccessRequest, DAY)).toBe('invalid');
    }
  });
});

describe('bad input', () => {
  it('is answered with a code', () => {
    for (const value of HOSTILE) {
      const request = value as AccessRequest;
      const codes = [
        submitRequest(request, DAY),
        approveRequest(request, HEAD, DAY),
        rejectRequest(request, HEAD, DAY),
        fulfilRequest(request, KEEPER, DAY),
      ];
      for (const result of codes) expect(refused(result)).toMatch(/^(?:request\.invalid|state\.unknown)$/u);
      const person = value as RequestPerson;
      expect(refused(approveRequest(SUBMITTED, person, DAY))).toBe('approver.missing');
      expect(refused(fulfilRequest(APPROVED, person, { asOf: '2024-05-13' }))).toBe('fulfiller.missing');
    }
  });

  it('that is no object is no request, and an object without a state has none', () => {
    for (const value of [undefined, null, 5, 'draft', [], new Date(0)]) {
      expect(refused(submitRequest(value as unknown as AccessRequest, DAY))).toBe('request.invalid');
    }
    expect(refused(submitRequest({} as AccessRequest, DAY))).toBe('state.unknown');
  });

  it('never throws, whatever stands in a request', () => {
    fc.assert(
      fc.property(
        fc.record({ state: fc.constantFrom(...REQUEST_STATES), applicant: fc.anything(), purpose: fc.anything(), fields: fc.anything() }),
        (value) => {
          const request = value as unknown as AccessRequest;
          expect(submitRequest(request, DAY).ok || approveRequest(request, HEAD, DAY).ok || fulfilRequest(request, KEEPER, DAY).ok).toBe(
            false,
          );
        },
      ),
    );
  });

  it('in an option throws a RangeError that names it', () => {
    for (const asOf of [undefined, '今天', '2024-02-30', 5]) {
      const options = { asOf: asOf as string };
      expect(() => submitRequest(DRAFT, options)).toThrow(/^asOf/u);
      expect(() => approveRequest(SUBMITTED, HEAD, options)).toThrow(RangeError);
      expect(() => rejectRequest(SUBMITTED, HEAD, options)).toThrow(RangeError);
      expect(() => fulfilRequest(APPROVED, KEEPER, options)).toThrow(RangeError);
      expect(() => requestStatus(APPROVED, options)).toThrow(RangeError);
    }
    expect(() => submitRequest(DRAFT, undefined as never)).toThrow(/^asOf/u);
    for (const validDays of [-1, 0.5, Number.NaN, Infinity, '7']) {
      expect(() => approveRequest(SUBMITTED, HEAD, { ...DAY, validDays: validDays as number })).toThrow(/^validDays/u);
    }
  });
});
