/**
 * 身份证号后4位: the last four characters of a resident ID (GB 11643-1999): the order code's three digits and the check character.
 * The full number is never kept; it goes through `captureIdTail`. Nothing can be checked in four characters but their form.
 */
import type { DoubtlessInspection } from './inspect.ts';
import { foldText } from '../text/index.ts';

/** What can be wrong with the tail of a resident ID. */
export type IdTailDetail = 'notText' | 'full' | 'length' | 'shape';

/** The issue codes of the tail of a resident ID. */
export type IdTailCode = 'idTail.full' | 'idTail.length' | 'idTail.shape';

const TAIL = /^\d{3}[0-9X]$/u;

/**
 * Tells whether a value is the tail of a resident ID, in its canonical form.
 *
 * @param value - Any value.
 * @returns `true` when it is.
 * @example
 * isIdTail('002X'); //=> true
 */
export function isIdTail(value: unknown): boolean {
  return typeof value === 'string' && value.length === 4 && TAIL.test(value);
}

/**
 * Inspects the last four characters of a resident ID.
 *
 * @param value - Any value.
 * @returns `valid` with the upper-case form, or `invalid`; the detail is `full` when the whole number was written.
 * @example
 * inspectIdTail('002x').changes; //=> ['letterCase']
 */
export function inspectIdTail(value: unknown): DoubtlessInspection<object, IdTailDetail, IdTailCode> {
  if (typeof value !== 'string') {
    return { verdict: 'invalid', reason: 'shape', detail: 'notText', code: 'idTail.shape', changes: [] };
  }
  const folded = foldText(value);
  const canonical = folded.text.endsWith('x') ? `${folded.text.slice(0, -1)}X` : folded.text;
  const changes = canonical === folded.text ? folded.changes : [...folded.changes, 'letterCase' as const];
  if (TAIL.test(canonical)) return { verdict: 'valid', canonical, parts: {}, changes };
  if (isFullNumber(canonical)) {
    return { verdict: 'invalid', reason: 'length', detail: 'full', code: 'idTail.full', changes };
  }
  return canonical.length === 4
    ? { verdict: 'invalid', reason: 'shape', detail: 'shape', code: 'idTail.shape', changes }
    : { verdict: 'invalid', reason: 'length', detail: 'length', code: 'idTail.length', changes };
}

/** 18 characters, or the 15 digits of the first generation, also when they are written in groups. */
function isFullNumber(text: string): boolean {
  if (text.length > 40) return false;
  const compact = text.replace(/[\s\-—·.]/gu, '');
  return compact.length === 18 || /^\d{15}$/u.test(compact);
}
