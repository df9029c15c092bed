/** Reads an access request that nobody has checked, and says what speaks against its next step. */
import { PURPOSES, fieldAt } from '../archive/index.ts';
import { addDays, isPlainDate } from '../calendar/index.ts';
import { AUDIENCES, ROLE_NAMES, isAbsent, readList, readObject } from '../fields/index.ts';
import { foldText } from '../text/index.ts';
import { REQUEST_STATES } from './accessRequest.ts';
import type { RequestRefusal, RequestState } from './accessRequest.ts';
import { AUDIENCE_PURPOSES } from './audience.ts';

const MOST_FIELDS = 1000;

/** How many days an approval holds unless it says otherwise. */
export const VALID_DAYS = 7;

/** Whom the house never gives anything. */
const THIRD_PARTY = 'thirdParty';

/** What could be read of somebody; `id` and `department` are folded, so that two spellings of one are equal. */
interface PersonFacts {
  readonly id: string | undefined;
  readonly role: unknown;
  readonly department: string | undefined;
}

/** What could be read of a request. */
export interface RequestFacts {
  /** All that it holds. */
  readonly entries: readonly (readonly [string, unknown])[];
  /** The state; `undefined` for one that there is not. */
  readonly state: RequestState | undefined;
  /** Who asks, unread. */
  readonly applicant: unknown;
  /** Who decided, unread. */
  readonly approver: unknown;
  /** The department that owns the data, folded. */
  readonly owningDepartment: string | undefined;
  /** The purpose, unread. */
  readonly purpose: unknown;
  /** The audience, unread. */
  readonly audience: unknown;
  /** The fields, unread. */
  readonly fields: unknown;
  /** The day it was submitted. */
  readonly submittedOn: string | undefined;
  /** The day it was approved. */
  readonly approvedOn: string | undefined;
  /** The last day on which the approval holds. */
  readonly expiresOn: string | undefined;
}

/**
 * Reads a request.
 *
 * @param request - Any value.
 * @returns What could be read, or `undefined` when it is no plain object.
 */
export function readRequest(request: unknown): RequestFacts | undefined {
  const entries = readObject(request);
  if (entries === undefined) return undefined;
  const values = new Map(entries);
  const dayOf = (key: string): string | undefined => {
    const day = values.get(key);
    return isPlainDate(day) ? day : undefined;
  };
  const approvedOn = dayOf('approvedOn');
  const isOpenEnded = isAbsent(values.get('expiresOn')) && approvedOn !== undefined;
  return {
    entries,
    state: REQUEST_STATES.find((state) => state === values.get('state')),
    applicant: values.get('applicant'),
    approver: values.get('approver'),
    owningDepartment: foldedText(values.get('owningDepartment')),
    purpose: values.get('purpose'),
    audience: values.get('audience'),
    fields: values.get('fields'),
    submittedOn: dayOf('submittedOn'),
    approvedOn,
    expiresOn: isOpenEnded ? addDays(approvedOn, VALID_DAYS) : dayOf('expiresOn'),
  };
}

/**
 * Says what a request lacks or must not ask for.
 *
 * @param facts - The request.
 * @returns The code of the first fault, or `undefined`.
 */
export function contentFault(facts: RequestFacts): RequestRefusal | undefined {
  return applicantFault(facts) ?? purposeFault(facts) ?? fieldsFault(facts.fields);
}

/**
 * Says why somebody cannot decide on a request.
 *
 * @param facts - The request.
 * @param approver - Who decides; any value.
 * @returns The code of the first fault, or `undefined`.
 */
export function approverFault(facts: RequestFacts, approver: unknown): RequestRefusal | undefined {
  const { id, role, department } = readPerson(approver);
  if (id === undefined) return 'approver.missing';
  if (id === readPerson(facts.applicant).id) return 'approver.self';
  if (role !== 'departmentHead') return 'approver.role';
  return department === undefined || department !== facts.owningDepartment ? 'approver.department' : undefined;
}

/**
 * Says why somebody cannot hand over what a request asks for.
 *
 * @param facts - The request.
 * @param fulfiller - Who hands over; any value.
 * @returns The code of the first fault, or `undefined`.
 */
export function fulfillerFault(facts: RequestFacts, fulfiller: unknown): RequestRefusal | undefined {
  const { id, role } = readPerson(fulfiller);
  if (id === undefined) return 'fulfiller.missing';
  if (id === readPerson(facts.applicant).id) return 'fulfiller.applicant';
  if (id === readPerson(facts.approver).id) return 'fulfiller.approver';
  return role === 'dataAdmin' ? undefined : 'fulfiller.role';
}

function applicantFault({ applicant, owningDepartment }: RequestFacts): RequestRefusal | undefined {
  const { id, role } = readPerson(applicant);
  if (id === undefined) return 'applicant.missing';
  if (role === 'dataAdmin' || !ROLE_NAMES.some((name) => name === role)) return 'applicant.role';
  return owningDepartment === undefined ? 'department.missing' : undefined;
}

function purposeFault({ purpose, audience }: RequestFacts): RequestRefusal | undefined {
  if (isAbsent(purpose)) return 'purpose.missing';
  if (PURPOSES.every(({ value }) => value !== purpose)) return 'purpose.unknown';
  if (audience === THIRD_PARTY) return 'audience.forbidden';
  const known = AUDIENCES.find((name) => name === audience);
  if (known === undefined) return 'audience.unknown';
  return AUDIENCE_PURPOSES[known].some((name) => name === purpose) ? undefined : 'purpose.audience';
}

function fieldsFault(fields: unknown): RequestRefusal | undefined {
  const paths = readList(fields, MOST_FIELDS);
  if (paths === undefined || paths.length === 0) return 'field.missing';
  return paths !== 'long' && paths.every((path) => typeof path === 'string' && fieldAt(path) !== undefined) ? undefined : 'field.unknown';
}

function readPerson(person: unknown): PersonFacts {
  const values = new Map(readObject(person));
  return { id: foldedText(values.get('id')), role: values.get('role'), department: foldedText(values.get('department')) };
}

function foldedText(value: unknown): string | undefined {
  return typeof value === 'string' && !isAbsent(value) ? foldText(value).text : undefined;
}
