/** What generated judges are made of: they read what rules need, and note breaches. The generated part says which rules and where. */
import { isPlain } from '../fields/index.ts';
import type { Rule } from '../fields/index.ts';
import { hasFailed } from './note.ts';
import type { Keys } from './note.ts';
import { NOTHING_THERE, partAt } from './walking.ts';
import type { Collecting } from './walking.ts';

/**
 * Gives the values of a group for rules to read.
 *
 * @param value - What stands there.
 * @returns Its values; none when it is no group.
 */
export function groupIn(value: unknown): Readonly<Record<string, unknown>> {
  return isPlain(value) ? (value as Readonly<Record<string, unknown>>) : NOTHING_THERE;
}

/**
 * Gives the entries of a list for rules to read.
 *
 * @param value - What stands there.
 * @returns The entries; none when it is no list.
 */
export function entriesIn(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

/**
 * Judges a rule of the record, or of an entry of a list, and notes a breach.
 *
 * @param rules - The table of rules.
 * @param number - The place of the rule in it.
 * @param values - What the rule reads, then what it consults.
 * @param asOf - The day to judge on.
 * @param walk - Where faults go.
 * @param list - The list, for a rule of entries.
 * @param index - The place of the entry in it.
 */
export function judgeRule(
  rules: readonly Rule[],
  number: number,
  values: readonly unknown[],
  asOf: string | undefined,
  walk: Collecting,
  list?: readonly unknown[],
  index = 0,
): void {
  const rule = rules[number];
  const code = rule?.judge(values, asOf);
  if (rule === undefined || code === undefined) return;
  const keys = keysOf(rule.at, list === undefined ? index : (walk.origins?.get(list)?.[index] ?? index));
  // What is wrong is left out of what rules read, but it is not missing.
  if (rule.whenAbsent && hasFailed(walk.faults, keys)) return;
  walk.findings.push({ code, severity: rule.severity, keys, part: partAt(walk, rule.at) });
}

/** The keys of a path of which one may be an entry of a list. */
function keysOf(path: string, index: number): Keys {
  const end = path.indexOf('[].');
  return end < 0 ? path.split('.') : [...path.slice(0, end).split('.'), index, ...path.slice(end + 3).split('.')];
}
