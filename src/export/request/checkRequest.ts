/** Judges a request for an export: everything that speaks against it is found at once. */
import { AUDIENCE_PURPOSES } from '../../access/index.ts';
import type { Purpose } from '../../access/index.ts';
import { PURPOSES } from '../../archive/index.ts';
import type { CustomerField } from '../../archive/index.ts';
import { AUDIENCES, isAbsent, readObject } from '../../fields/index.ts';
import type { Audience } from '../../fields/index.ts';
import { judgeApproval } from './approval.ts';
import { chooseFields } from './chooseFields.ts';
import type { ExportRefusal } from './exportRequest.ts';

/** Whom the house never gives anything. */
const THIRD_PARTY = 'thirdParty';

/** An export that may go on. */
export interface ExportPlan {
  /** Who gets it. */
  readonly audience: Audience;
  /** What for. */
  readonly purpose: Purpose;
  /** The day of the export. */
  readonly day: string;
  /** The fields with values that leave, in form order. */
  readonly fields: readonly CustomerField[];
}

/** What was found of a request. */
export interface RequestFindings {
  /** What speaks against it; empty exactly when there is a plan. */
  readonly refusals: readonly ExportRefusal[];
  /** Who gets the copy, where that is known. */
  readonly audience: Audience | undefined;
  /** The plan, when nothing speaks against it. */
  readonly plan: ExportPlan | undefined;
}

/**
 * Judges a request.
 *
 * @param request - Any value.
 * @param day - The day of the export.
 * @returns The plan, or all that speaks against it.
 */
export function checkRequest(request: unknown, day: string): RequestFindings {
  const values = new Map(readObject(request));
  const audience = AUDIENCES.find((name) => name === values.get('audience'));
  const purpose = PURPOSES.find(({ value }) => value === values.get('purpose'))?.value;
  const refusals = [...purposeFaults(values.get('purpose'), purpose, audience), ...audienceFaults(values.get('audience'), audience)];
  if (audience === 'processor' && values.get('contract') !== true) refusals.push({ code: 'contract.missing' });
  const approval = audience && judgeApproval(values.get('approval'), audience, purpose, day);
  refusals.push(...(approval?.codes ?? []).map((code) => ({ code })));
  const choice = chooseFields(values.get('fields'), audience, purpose, approval);
  refusals.push(...choice.refusals);
  const isRefused = refusals.length > 0 || audience === undefined || purpose === undefined;
  return { refusals, audience, plan: isRefused ? undefined : { audience, purpose, day, fields: choice.fields } };
}

function purposeFaults(given: unknown, purpose: Purpose | undefined, audience: Audience | undefined): ExportRefusal[] {
  if (isAbsent(given)) return [{ code: 'purpose.missing' }];
  if (purpose === undefined) return [{ code: 'purpose.unknown' }];
  return audience === undefined || AUDIENCE_PURPOSES[audience].includes(purpose) ? [] : [{ code: 'purpose.audience' }];
}

function audienceFaults(given: unknown, audience: Audience | undefined): ExportRefusal[] {
  if (audience !== undefined) return [];
  return [{ code: given === THIRD_PARTY ? 'audience.forbidden' : 'audience.unknown' }];
}
