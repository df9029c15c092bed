/**
 * 购买时间节点: a day `2024-08-30`, a month `2024-08`, a quarter `2024-Q3`, or `urgent` 紧急.
 * Days and months as in ISO 8601; years 1900 to 2100. Other spellings are repaired by `normalizeCustomer`, not accepted.
 */
import { monthBounds, quarterBounds } from '../calendar/index.ts';
import { inspectIsoDate, isIsoDate } from '../identifiers/index.ts';
import { foldText } from '../text/index.ts';
import { isDayOrMonth } from './dayOrMonth.ts';
import { refused } from './inspect.ts';
import type { DoubtlessInspection } from './inspect.ts';

/** What a time node is. */
export interface TimeNodeParts {
  /** How exact it is. */
  readonly precision: 'urgent' | 'day' | 'month' | 'quarter';
}

/** The issue codes of a time node. */
export type TimeNodeCode = 'timeNode.shape' | 'timeNode.component';

/** The time node that means within a month. */
export const URGENT = 'urgent';

/**
 * Tells whether a value is a time node, in its canonical form.
 *
 * @param value - Any value.
 * @returns `true` when it is.
 * @example
 * isTimeNode('2024-Q3'); //=> true
 */
export function isTimeNode(value: unknown): boolean {
  return value === URGENT || isDayOrMonth(value) || isQuarter(value);
}

/**
 * Inspects a time node.
 *
 * @param value - Any value.
 * @returns `valid` with its precision, or `invalid`: `component` where the form is right and the day, month or quarter does not exist.
 * @example
 * inspectTimeNode('2024-Q3').verdict; //=> 'valid'
 */
export function inspectTimeNode(value: unknown): DoubtlessInspection<TimeNodeParts, 'shape' | 'component', TimeNodeCode> {
  if (typeof value !== 'string') return refused('shape', 'timeNode.shape');
  const { text, changes } = foldText(value);
  const precision = precisionOf(text);
  if (precision === undefined) return refused('shape', 'timeNode.shape', changes);
  if (!exists(text, precision)) return refused('component', 'timeNode.component', changes);
  return { verdict: 'valid', canonical: text, parts: { precision }, changes };
}

function isQuarter(value: unknown): boolean {
  return typeof value === 'string' && /^\d{4}-Q[1-4]$/u.test(value) && isIsoDate(`${value.slice(0, 4)}-01-01`);
}

function precisionOf(text: string): TimeNodeParts['precision'] | undefined {
  if (text === URGENT) return 'urgent';
  if (/^\d{4}-\d{2}-\d{2}$/u.test(text)) return 'day';
  if (/^\d{4}-\d{2}$/u.test(text)) return 'month';
  return /^\d{4}-Q\d$/u.test(text) ? 'quarter' : undefined;
}

function exists(text: string, precision: TimeNodeParts['precision']): boolean {
  if (precision === URGENT) return true;
  if (precision === 'day') return inspectIsoDate(text).verdict === 'valid';
  const bounds = precision === 'month' ? monthBounds(text) : quarterBounds(text);
  return bounds !== undefined && inspectIsoDate(bounds.first).verdict === 'valid';
}
