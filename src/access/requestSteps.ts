/**
 * The steps of an access request: draft → submitted → approved or rejected → fulfilled. Each is pure and gives back a new request.
 * Who asks, who approves and who hands over are three persons. The steps check what a request says, not where it comes from:
 * keep requests where only these steps write.
 */
import { addDays } from '../calendar/index.ts';
import type { AccessRequest, RequestPerson, RequestRefusal, RequestResult, RequestState, RequestStepOptions } from './accessRequest.ts';
import { VALID_DAYS, approverFault, contentFault, fulfillerFault, readRequest } from './requestFaults.ts';
import type { RequestFacts } from './requestFaults.ts';
import { statusOn, stepDay } from './requestStatus.ts';

/** When a request is approved, and for how long. */
export interface ApprovalOptions extends RequestStepOptions {
  /** How many days after the day of approval it still holds; 7 by default. */
  readonly validDays?: number | undefined;
}

/** When a request is rejected, and why. */
export interface RejectionOptions extends RequestStepOptions {
  /** Why, in words. */
  readonly reason?: string | undefined;
}

/**
 * Submits a draft. It must say who asks (any role but the data administrator), of which department, for which purpose and audience,
 * and name at least one field.
 *
 * @param request - The draft.
 * @param options - The day.
 * @returns The submitted request, or the code of the refusal.
 * @throws RangeError when `asOf` is no day.
 * @example
 * const asked = { owningDepartment: '销售部', purpose: 'service', audience: 'otherDepartment', fields: ['basic.name'] } as const;
 * const applicant = { id: 'u1', role: 'service', department: '客服部' } as const;
 * submitRequest({ ...asked, state: 'draft', applicant }, { asOf: '2024-05-12' }).request.submittedOn; //=> '2024-05-12'
 * submitRequest({ ...asked, state: 'draft', applicant, fields: [] }, { asOf: '2024-05-12' }); //=> { ok: false, code: 'field.missing' }
 */
export function submitRequest(request: AccessRequest, options: RequestStepOptions): RequestResult {
  const day = stepDay(options);
  return step(request, 'draft', day, contentFault, { state: 'submitted', submittedOn: day });
}

/**
 * Approves a submitted request. Only the head of the department that owns the data can, and never of a request of their own.
 *
 * @param request - The submitted request.
 * @param approver - Who approves.
 * @param options - The day, and for how long the approval holds.
 * @returns The approved request with `expiresOn`, or the code of the refusal.
 * @throws RangeError when an option is wrong, naming it.
 * @example
 * const asked = { owningDepartment: '销售部', purpose: 'service', audience: 'otherDepartment', fields: ['basic.name'] } as const;
 * const applicant = { id: 'u1', role: 'service', department: '客服部' } as const;
 * const head = { id: 'u2', role: 'departmentHead', department: '销售部' } as const;
 * approveRequest({ ...asked, state: 'submitted', applicant }, head, { asOf: '2024-05-12' }).request.expiresOn; //=> '2024-05-19'
 * approveRequest({ ...asked, state: 'submitted', applicant }, applicant, { asOf: '2024-05-12' }); //=> { ok: false, code: 'approver.self' }
 */
export function approveRequest(request: AccessRequest, approver: RequestPerson, options: ApprovalOptions): RequestResult {
  const day = stepDay(options);
  const { validDays = VALID_DAYS } = options;
  if (!Number.isSafeInteger(validDays) || validDays < 0) throw new RangeError('validDays must be a whole number of days');
  const faultOf = (facts: RequestFacts): RequestRefusal | undefined => contentFault(facts) ?? approverFault(facts, approver);
  const approval = { state: 'approved', approver, approvedOn: day, expiresOn: addDays(day, validDays) } as const;
  return step(request, 'submitted', day, faultOf, approval);
}

/**
 * Rejects a submitted request; whoever could approve it can.
 *
 * @param request - The submitted request.
 * @param approver - Who rejects.
 * @param options - The day and the reason.
 * @returns The rejected request, or the code of the refusal.
 * @throws RangeError when `asOf` is no day.
 * @example
 * const asked = { owningDepartment: '销售部', purpose: 'service', audience: 'otherDepartment', fields: ['basic.name'] } as const;
 * const applicant = { id: 'u1', role: 'service', department: '客服部' } as const;
 * const head = { id: 'u2', role: 'departmentHead', department: '销售部' } as const;
 * rejectRequest({ ...asked, state: 'submitted', applicant }, head, { asOf: '2024-05-12', reason: '用途不明' }).request.state; //=> 'rejected'
 */
export function rejectRequest(request: AccessRequest, approver: RequestPerson, options: RejectionOptions): RequestResult {
  const day = stepDay(options);
  const { reason } = options;
  const rejection = { state: 'rejected', approver, rejectedOn: day, ...(reason === undefined ? {} : { rejectionReason: reason }) } as const;
  return step(request, 'submitted', day, (facts) => approverFault(facts, approver), rejection);
}

/**
 * Hands over what an approved request asks for. Only a data administrator can, who neither asked nor approved, and not after `expiresOn`.
 *
 * @param request - The approved request.
 * @param fulfiller - Who hands over.
 * @param options - The day.
 * @returns The fulfilled request, or the code of the refusal.
 * @throws RangeError when `asOf` is no day.
 * @example
 * const asked = { owningDepartment: '销售部', purpose: 'service', audience: 'otherDepartment', fields: ['basic.name'] } as const;
 * const applicant = { id: 'u1', role: 'service', department: '客服部' } as const;
 * const approver = { id: 'u2', role: 'departmentHead', department: '销售部' } as const;
 * const approved = { ...asked, state: 'approved', applicant, approver, approvedOn: '2024-05-12', expiresOn: '2024-05-19' } as const;
 * fulfilRequest(approved, { id: 'u3', role: 'dataAdmin' }, { asOf: '2024-05-19' }).request.state; //=> 'fulfilled'
 * fulfilRequest(approved, { id: 'u3', role: 'dataAdmin' }, { asOf: '2024-05-20' }); //=> { ok: false, code: 'state.expired' }
 */
export function fulfilRequest(request: AccessRequest, fulfiller: RequestPerson, options: RequestStepOptions): RequestResult {
  const day = stepDay(options);
  const faultOf = (facts: RequestFacts): RequestRefusal | undefined =>
    contentFault(facts) ?? approverFault(facts, facts.approver) ?? fulfillerFault(facts, fulfiller);
  return step(request, 'approved', day, faultOf, { state: 'fulfilled', fulfiller, fulfilledOn: day });
}

/** Takes a step from one state when nothing is wrong with the request. */
function step(
  request: unknown,
  from: RequestState,
  day: string,
  faultOf: (facts: RequestFacts) => RequestRefusal | undefined,
  changes: Partial<AccessRequest>,
): RequestResult {
  const facts = readRequest(request);
  if (facts === undefined) return { ok: false, code: 'request.invalid' };
  const code = orderFault(facts, from, day) ?? faultOf(facts);
  if (code !== undefined) return { ok: false, code };
  // Everything else that the request holds goes along, and what was checked is of the types that it should be.
  return { ok: true, request: { ...Object.fromEntries(facts.entries), ...changes } as AccessRequest };
}

function orderFault(facts: RequestFacts, from: RequestState, day: string): RequestRefusal | undefined {
  if (facts.state === undefined) return 'state.unknown';
  if (facts.state !== from) return facts.state === 'expired' ? 'state.expired' : 'state.order';
  if ((facts.approvedOn ?? facts.submittedOn ?? day) > day) return 'date.order';
  if (from !== 'approved') return undefined;
  const status = statusOn(facts, day);
  if (status === 'expired') return 'state.expired';
  return status === 'approved' ? undefined : 'request.invalid';
}
