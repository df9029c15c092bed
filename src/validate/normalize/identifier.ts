import type { RepairPart } from './part.ts';
import type { Inspector } from '../../identifiers/index.ts';
import { foldText } from '../../text/index.ts';
import { damageOf } from './damage.ts';
import { accepts, repairBy } from './leaf.ts';
import type { AmbiguityReason, Proposal } from './proposal.ts';

/** The findings of an inspection that are not only wrong, but damage or more than one thing. */
const DAMAGE: readonly AmbiguityReason[] = ['several', 'scientific', 'precisionLost', 'lookAlike', 'foreignDigits'];

/** A time with a space for the `T`, with seconds or without; group 4 is its offset. */
const TIME = /^(\d{4}-\d\d-\d\d)[T ](\d\d:\d\d)(:\d\d(?:\.\d+)?)? ?(Z|[+-]\d\d:\d\d)?$/iu;

/**
 * Proposes the canonical form of a number or format, or names what was done to it.
 *
 * @param inspect - The function that inspects it.
 * @param part - What the value must be.
 * @param value - What stands there; a number is what a spreadsheet makes of digits.
 * @returns The repair, an ambiguity, or `undefined` when it is right or simply wrong.
 */
export function repairIdentifier(inspect: Inspector, part: RepairPart, value: string | number): Proposal | undefined {
  if (typeof value === 'number') return repairDigits(part, value);
  const canonical = repairBy(inspect, part, value);
  if (canonical !== undefined) return canonical;
  const found = inspect(value);
  const named = found.verdict === 'invalid' ? DAMAGE.find((reason) => reason === found.detail) : undefined;
  if (named !== undefined) return { ambiguous: named };
  const { text, changes } = foldText(value);
  const time = withT(text);
  if (accepts(part, time)) return { value: time, changes: [...changes, 'dateForm'] };
  const damage = accepts(part, `${time}Z`) ? 'timeZone' : damageOf(part, text);
  return damage && { ambiguous: damage };
}

/** A number where digits as text are wanted; `moneyForm` is the change of everything that is a number in another form. */
function repairDigits(part: RepairPart, value: number): Proposal | undefined {
  if (Math.abs(value) > Number.MAX_SAFE_INTEGER) return { ambiguous: 'precisionLost' };
  const text = String(value);
  if (accepts(part, text)) return { value: text, changes: ['moneyForm'] };
  const damage = damageOf(part, text);
  return damage && { ambiguous: damage };
}

function withT(text: string): string {
  const [, day, minutes, rest = ':00', offset = ''] = text.length > 40 ? [] : (TIME.exec(text) ?? []);
  return day === undefined || minutes === undefined ? text : `${day}T${minutes}${rest}${offset.toUpperCase()}`;
}
