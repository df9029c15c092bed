import type { Inspector } from '../../identifiers/index.ts';
import type { Repair } from './proposal.ts';
import type { RepairPart } from './part.ts';

/**
 * Tells whether a value is what a part wants.
 *
 * @param part - The part.
 * @param value - The value.
 * @returns `true` when there is no fault.
 */
export function accepts({ accepts: isAccepted, kind, options = [] }: RepairPart, value: unknown): boolean {
  if (isAccepted !== undefined) return isAccepted(value);
  return kind === 'choice' && options.some((option) => option.value === value);
}

/**
 * Proposes the canonical form that an inspection gives.
 *
 * @param inspect - The function that inspects the value.
 * @param part - What the value must be.
 * @param value - The text.
 * @returns The repair, or `undefined` when the text is canonical or invalid, or the part wants something else.
 */
export function repairBy(inspect: Inspector, part: RepairPart, value: string): Repair | undefined {
  const found = inspect(value);
  if (found.verdict === 'invalid' || found.changes.length === 0) return undefined;
  return accepts(part, found.canonical) ? { value: found.canonical, changes: found.changes } : undefined;
}
