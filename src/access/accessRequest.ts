/**
 * The request of one department for data that another owns (跨部门调用): who asks for what, for which purpose, and who decided.
 * Plain JSON in and out. The steps are in `requestSteps.ts`.
 */
import type { FieldPath } from '../archive/index.ts';
import type { Audience, Role } from '../fields/index.ts';
import type { Purpose } from './audience.ts';

/** The states of a request, in their order; the last three are final. */
export const REQUEST_STATES = /* @__PURE__ */ Object.freeze([
  'draft',
  'submitted',
  'approved',
  'rejected',
  'fulfilled',
  'expired',
] as const);

/** Where a request stands. */
export type RequestState = (typeof REQUEST_STATES)[number];

/** Somebody who takes a step. Two of them are the same when their `id` is. */
export interface RequestPerson {
  /** The account or staff number. */
  readonly id: string;
  /** The role. */
  readonly role: Role;
  /** The department; an approver heads the department that owns the data. */
  readonly department?: string | undefined;
}

/** A request for data of another department. */
export interface AccessRequest {
  /** The number of the request, given by the application. */
  readonly id?: string | undefined;
  /** Where it stands on record; `requestStatus` also says when an approval has expired. */
  readonly state: RequestState;
  /** Who asks: any role but the data administrator. */
  readonly applicant: RequestPerson;
  /** The department that owns the data. */
  readonly owningDepartment: string;
  /** What the data is for. */
  readonly purpose: Purpose;
  /** Who gets the copy. */
  readonly audience: Audience;
  /** The fields asked for; a list or group stands for all its entries. */
  readonly fields: readonly FieldPath[];
  /** Why, in words. */
  readonly reason?: string | undefined;
  /** The day it was submitted. */
  readonly submittedOn?: string | undefined;
  /** Who approved or rejected it. */
  readonly approver?: RequestPerson | undefined;
  /** The day it was approved. */
  readonly approvedOn?: string | undefined;
  /** The last day on which the approval holds; without it the seventh day after `approvedOn`. */
  readonly expiresOn?: string | undefined;
  /** The day it was rejected. */
  readonly rejectedOn?: string | undefined;
  /** Why it was rejected. */
  readonly rejectionReason?: string | undefined;
  /** Who handed the data over. */
  readonly fulfiller?: RequestPerson | undefined;
  /** The day it was handed over. */
  readonly fulfilledOn?: string | undefined;
}

/** Why a step was refused. */
export type RequestRefusal =
  | 'request.invalid'
  | 'state.unknown'
  | 'state.order'
  | 'state.expired'
  | 'date.order'
  | 'applicant.missing'
  | 'applicant.role'
  | 'department.missing'
  | 'purpose.missing'
  | 'purpose.unknown'
  | 'purpose.audience'
  | 'audience.unknown'
  | 'audience.forbidden'
  | 'field.missing'
  | 'field.unknown'
  | 'approver.missing'
  | 'approver.self'
  | 'approver.role'
  | 'approver.department'
  | 'fulfiller.missing'
  | 'fulfiller.role'
  | 'fulfiller.applicant'
  | 'fulfiller.approver';

/** The request after a step, or why the step was refused. */
export type RequestResult =
  | {
      /** The step was taken. */
      readonly ok: true;
      /** The request after it. */
      readonly request: AccessRequest;
    }
  | {
      /** The step was refused. */
      readonly ok: false;
      /** Why. */
      readonly code: RequestRefusal;
    };

/** When a step is taken. */
export interface RequestStepOptions {
  /** The day of the step, `YYYY-MM-DD` or an RFC 3339 instant. */
  readonly asOf: string;
}
