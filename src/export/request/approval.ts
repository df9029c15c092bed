/** Judges what is to allow an export: a confirmed brief or an approved access request. */
import { addDays, isPlainDate } from '../../calendar/index.ts';
import { isAbsent, readList, readObject } from '../../fields/index.ts';
import type { Audience } from '../../fields/index.ts';
import type { ExportRefusalCode } from './exportRequest.ts';
import { leavesAt } from './leaves.ts';

/** How many days an approval holds unless it says otherwise. */
const VALID_DAYS = 7;

const MOST_FIELDS = 1000;

/** What each audience needs; the team works with its own customers. */
const NEEDED: Readonly<Record<Audience, 'brief' | 'accessRequest' | undefined>> = {
  team: undefined,
  requester: 'brief',
  collaborator: 'brief',
  otherDepartment: 'accessRequest',
  analysis: 'accessRequest',
  marketing: 'accessRequest',
  processor: 'accessRequest',
};

/** What an approval allows, and what speaks against it. */
export interface ApprovalFindings {
  /** What speaks against it, but for single fields. */
  readonly codes: readonly ExportRefusalCode[];
  /** The paths of the fields with values that it names; `undefined` when no approval limits them. */
  readonly paths: ReadonlySet<string> | undefined;
}

/**
 * Judges an approval.
 *
 * @param approval - Any value.
 * @param audience - Who is to get the copy.
 * @param purpose - What for, where that is known.
 * @param day - The day of the export.
 * @returns What it allows, and all that speaks against it.
 */
export function judgeApproval(approval: unknown, audience: Audience, purpose: string | undefined, day: string): ApprovalFindings {
  const needed = NEEDED[audience];
  if (needed === undefined) return { codes: [], paths: undefined };
  const entries = readObject(approval);
  const values = new Map(entries);
  const kind = values.get('kind') ?? needed;
  // A brief is no access request, and the reverse.
  if (entries === undefined || (kind === 'brief') !== (needed === 'brief')) return { codes: ['approval.missing'], paths: undefined };
  const state = needed === 'brief' ? briefFault(values) : requestFault(values, day);
  const isBound = (key: string): boolean => needed === 'accessRequest' || values.get(key) !== undefined;
  const codes: ExportRefusalCode[] = state === undefined ? [] : [state];
  if (purpose !== undefined && isBound('purpose') && values.get('purpose') !== purpose) codes.push('approval.purpose');
  if (isBound('audience') && values.get('audience') !== audience) codes.push('approval.audience');
  return { codes, paths: approvedPaths(values.get('fields')) };
}

function briefFault(brief: ReadonlyMap<string, unknown>): ExportRefusalCode | undefined {
  return brief.get('state') === 'confirmed' ? undefined : 'approval.state';
}

function requestFault(request: ReadonlyMap<string, unknown>, day: string): ExportRefusalCode | undefined {
  const [state, approvedOn, expiresOn] = [request.get('state'), request.get('approvedOn'), request.get('expiresOn')];
  if (state === 'expired') return 'approval.expired';
  if (state !== 'approved' || (isPlainDate(approvedOn) && day < approvedOn)) return 'approval.state';
  const last = isAbsent(expiresOn) && isPlainDate(approvedOn) ? addDays(approvedOn, VALID_DAYS) : expiresOn;
  // An approval that does not say how long it holds, holds no longer.
  return isPlainDate(last) && day <= last ? undefined : 'approval.expired';
}

function approvedPaths(fields: unknown): ReadonlySet<string> {
  const list = readList(fields, MOST_FIELDS);
  if (list === undefined || list === 'long') return new Set();
  return new Set(list.flatMap((path) => leavesAt(path) ?? []).map(({ path }) => path));
}
