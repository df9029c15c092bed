import { URGENT } from '../../archive/index.ts';
import type { RepairPart } from './part.ts';
import type { Inspector } from '../../identifiers/index.ts';
import { foldText } from '../../text/index.ts';
import { damageOf } from './damage.ts';
import { readDateForm } from './dateForm.ts';
import type { DateForm } from './dateForm.ts';
import { accepts, repairBy } from './leaf.ts';
import type { Proposal } from './proposal.ts';
import { dayOfSerial, isYearToo } from './serial.ts';

/** The words of the form for a purchase within a month. */
const URGENT_WORDS: readonly string[] = ['紧急', '加急', '急'];

const BEFORE = /(?:之前|以前|前)$/u;

/**
 * Proposes the canonical form of a day or time node.
 *
 * @param inspect - The function that inspects it.
 * @param part - What the value must be; only a time node may bear 前, and it decides whether a month or a quarter will do.
 * @param value - What stands there: text, or the serial number of a spreadsheet.
 * @returns The repair, an ambiguity, or `undefined`.
 */
export function repairDate(inspect: Inspector, part: RepairPart, value: string | number): Proposal | undefined {
  if (typeof value === 'number') return repairDateNumber(part, value);
  const canonical = repairBy(inspect, part, value);
  if (canonical !== undefined) return canonical;
  const { text, changes } = foldText(value);
  if (URGENT_WORDS.includes(text) && accepts(part, URGENT)) return { value: URGENT, changes: [...changes, 'label'] };
  const answer = readText(part, text);
  if (answer === undefined || 'ambiguous' in answer) return answer;
  // Only the case of a letter was wrong: 2024-q3.
  const change = answer.value.toLowerCase() === text.toLowerCase() ? 'letterCase' : 'dateForm';
  return { value: answer.value, changes: [...changes, change] };
}

/** A date as a number: digits run together, or the serial number of a day. */
function repairDateNumber(part: RepairPart, value: number): Proposal | undefined {
  if (isYearToo(value)) return { ambiguous: 'yearOrSerial' };
  const day = dayOfSerial(value);
  if (day !== undefined) return { value: day, changes: ['dateForm'] };
  const form = value > 100_000 && value < 1e8 ? readDateForm(String(value)) : undefined;
  if (form === undefined || typeof form === 'string') return form && { ambiguous: form };
  const answer = fitting(part, form);
  return isText(answer) ? { value: answer.value, changes: ['dateForm'] } : answer;
}

type Answer = { readonly value: string } | Extract<Proposal, { ambiguous: unknown }> | undefined;

function isText(answer: Answer): answer is { readonly value: string } {
  return answer !== undefined && 'value' in answer;
}

function readText(part: RepairPart, text: string): Answer {
  if (text.toLowerCase() === URGENT && accepts(part, URGENT)) return { value: URGENT };
  const day = /^\d{5}(?:\.\d{1,12})?$/u.test(text) ? dayOfSerial(Number(text)) : undefined;
  if (day !== undefined) return { value: day };
  const form = readDateForm(part.control === 'timeNode' ? text.replace(BEFORE, '') : text);
  if (typeof form === 'string') return { ambiguous: form };
  if (form !== undefined) return fitting(part, form);
  const damage = damageOf(part, text);
  return damage && { ambiguous: damage };
}

/** The form where it is exact enough; a month where a day is wanted lacks one. */
function fitting(part: RepairPart, { text, precision }: DateForm): Answer {
  if (accepts(part, text)) return { value: text };
  const isReal = precision === 'quarter' ? /Q[1-4]$/u.test(text) : accepts(part, `${text}-01`);
  return precision !== 'day' && isReal ? { ambiguous: 'dayMissing' } : undefined;
}
