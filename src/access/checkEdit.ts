/** Whether somebody had the right to make of one customer file another. */
import type { CustomerInput } from '../archive/index.ts';
import { canonicalText, isAbsent, readObject } from '../fields/index.ts';
import { foldText } from '../text/index.ts';
import { differencesOf } from './differences.ts';
import type { Difference } from './differences.ts';
import { CUSTOMER_NO, editIssue } from './editIssue.ts';
import type { EditCode, EditIssue, Key } from './editIssue.ts';
import { grantOf, readViewer } from './fieldRight.ts';
import type { Viewer, ViewerFacts } from './fieldRight.ts';
import { isMaskLeft, maskMemoryOf } from './maskedForm.ts';
import { customerPart, leavesOf } from './part.ts';

/** Every change was allowed, or where one was not. */
export type EditCheck =
  | {
      /** Every change was allowed. */
      readonly ok: true;
    }
  | {
      /** A change was not allowed. */
      readonly ok: false;
      /** Each of those, without its value. */
      readonly issues: readonly EditIssue[];
    };

const REVIEWS = 'record.reviews';

/**
 * Checks that everything somebody changed in a customer file they had the right to change. Both files are whole: give the result of
 * `mergeMasked`, not the copy that the viewer saw; a field that is missing in `after` counts as removed, and a mask is refused.
 *
 * A customer number cannot be changed by anybody. Where the right reaches only one's own review, every entry that is added, removed or changed
 * must name the viewer as 审核人, before and after; 更新时间 and 更新人 may change with it when 更新人 becomes the viewer. The application writes
 * customer numbers and its own columns itself, after this check.
 *
 * @param before - The file as it is kept; for a new one `{}`.
 * @param after - The file as it shall be kept.
 * @param viewer - Who edited: the role, whether it is in charge of this customer, and the name.
 * @returns `{ ok: true }`, or the fields and entries that may not be changed so, without their values.
 * @example
 * const sales = { role: 'sales', inCharge: true } as const;
 * checkEdit({ need: { priority: 'low' } }, { need: { priority: 'high' } }, sales); //=> { ok: true }
 * checkEdit({ need: { priority: 'low' } }, { need: { priority: 'high' } }, { role: 'service' }).issues[0].code; //=> 'forbidden'
 */
export function checkEdit(before: CustomerInput, after: CustomerInput, viewer: Viewer): EditCheck {
  const isRecord = readObject(after) !== undefined && (isAbsent(before) || readObject(before) !== undefined);
  if (!isRecord) return { ok: false, issues: [editIssue('type', [])] };
  const facts = readViewer(viewer);
  const masks = maskedIn(before, after);
  const issues = differencesOf(before, after).flatMap((difference) => {
    const left = masks(difference);
    if (left.length > 0) return left.map((keys) => editIssue('masked', keys));
    const code = codeOf(difference, facts);
    return code === undefined ? [] : [editIssue(code, difference.keys)];
  });
  return issues.length === 0 ? { ok: true } : { ok: false, issues };
}

/** Finds the masks that a difference would write; what a field held before may stay, wherever it moved. */
function maskedIn(before: unknown, after: unknown): (difference: Difference) => readonly (readonly Key[])[] {
  const memory = maskMemoryOf(before, after);
  const known = new Set(leavesOf(customerPart, before).map(({ field, value }) => `${field.path} ${String(canonicalText(value))}`));
  return ({ part, before: earlier, after: later, keys }) => {
    if (part === undefined) return [];
    const original = part.kind === 'leaf' ? earlier : undefined;
    return leavesOf(part, later, keys)
      .filter(
        ({ field, value }) => !known.has(`${field.path} ${String(canonicalText(value))}`) && isMaskLeft(field, value, original, memory),
      )
      .map((leaf) => leaf.keys);
  };
}

function codeOf({ field, before, after, holders }: Difference, { standing, name }: ViewerFacts): EditCode | undefined {
  // What nobody declared has no values here; a dimension that is no object has.
  if (field === undefined) return before === undefined && after === undefined ? 'unknownKey' : 'type';
  if (field.path === CUSTOMER_NO) return 'immutable';
  const grant = grantOf(field, standing);
  if (grant === 'edit') return undefined;
  if (grant !== 'ownReview') return 'forbidden';
  const isOwn = field.path.startsWith(REVIEWS)
    ? holders.every((review) => isAbsent(review) || isBy(review, 'by', name))
    : isBy(holders[1], 'updatedBy', name);
  return isOwn ? undefined : 'notOwn';
}

/** Whether an object names somebody; who has no name is named nowhere. */
function isBy(holder: unknown, key: string, name: unknown): boolean {
  const author = new Map(readObject(holder)).get(key);
  if (typeof author !== 'string' || typeof name !== 'string' || isAbsent(name)) return false;
  return foldText(author).text === foldText(name).text;
}
