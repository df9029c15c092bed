import { MAX_ENTRIES } from '../archive/index.ts';
import type { Rule } from '../fields/index.ts';
import { isPlain, readList } from '../fields/index.ts';
import { hasFailed } from './note.ts';
import type { Finding, Keys, PartInfo, Walked } from './note.ts';

/** A rule with its paths taken apart once. */
export interface PreparedRule {
  /** The rule. */
  readonly rule: Rule;
  /** The path of the list whose entries the rule is about; empty when it is about the record. */
  readonly list: string;
  /** The part of the field that issues are shown at. */
  readonly part: PartInfo;
  /** The field that issues are shown at. */
  readonly at: Place;
  /** Where what it needs stands. */
  readonly reads: readonly Place[];
  /** Where what it looks at stands. */
  readonly consults: readonly Place[];
}

/** The keys that lead to a value in the record, or in an entry of the list. */
type Place = readonly string[];

/** What a rule is judged on: the record, or an entry of a list. */
interface Holder {
  readonly holder: unknown;
  readonly keys: Keys;
}

/** What stands between a list and a field of its entries. */
const ENTRY = '[].';

/**
 * Takes the paths of rules apart, once for a schema.
 *
 * @param rules - The rules.
 * @param parts - The parts of the record by path; a rule about a part that it does not have is left out.
 * @returns The rules ready to be judged.
 */
export function prepareRules(rules: readonly Rule[], parts: ReadonlyMap<string, PartInfo>): readonly PreparedRule[] {
  return rules.flatMap((rule) => {
    const part = parts.get(rule.at);
    if (part === undefined) return [];
    const end = rule.at.indexOf(ENTRY);
    const list = rule.at.slice(0, Math.max(end, 0));
    const placeOf = (path: string): Place => path.slice(end < 0 ? 0 : end + ENTRY.length).split('.');
    return [{ rule, part, list, at: placeOf(rule.at), reads: rule.reads.map(placeOf), consults: rule.consults.map(placeOf) }];
  });
}

/**
 * Judges the rules across fields on a record that was walked.
 *
 * @param rules - The prepared rules.
 * @param record - The record without what is blank or wrong.
 * @param walk - What the walk gave; a field that it found wrong is not missing.
 * @param asOf - The day the record is judged on, if one is given.
 * @returns The breaches, in the order of the rules.
 */
export function judgeRules(rules: readonly PreparedRule[], record: unknown, walk: Walked, asOf: string | undefined): readonly Finding[] {
  const holders = new Map<string, readonly Holder[]>([['', [{ holder: record, keys: [] }]]]);
  const found: Finding[] = [];
  for (const prepared of rules) {
    let entries = holders.get(prepared.list);
    if (entries === undefined) {
      entries = entriesOf(prepared.list, record, walk);
      holders.set(prepared.list, entries);
    }
    for (const holder of entries) {
      const finding = judgeOne(prepared, holder, walk, asOf);
      if (finding !== undefined) found.push(finding);
    }
  }
  return found;
}

function judgeOne(
  { rule, part, at, reads, consults }: PreparedRule,
  { holder, keys }: Holder,
  walk: Walked,
  asOf: string | undefined,
): Finding | undefined {
  if (rule.needsDay && asOf === undefined) return undefined;
  if (rule.whenAbsent && (isPresent(valueAt(holder, at)) || hasFailed(walk.findings, [...keys, ...at]))) return undefined;
  const values: unknown[] = [];
  for (const read of reads) {
    const value = valueAt(holder, read);
    if (value === undefined) return undefined;
    values.push(value);
  }
  for (const consulted of consults) values.push(valueAt(holder, consulted));
  const code = rule.judge(values, asOf);
  return code === undefined ? undefined : { code, severity: rule.severity, keys: [...keys, ...at], part };
}

/** A list without an entry says nothing. */
function isPresent(value: unknown): boolean {
  return value !== undefined && !Array.isArray(readList(value, 0));
}

/** Each entry of a list with its place in the record as it was given. */
function entriesOf(list: string, record: unknown, walk: Walked): readonly Holder[] {
  const path = list.split('.');
  const value = valueAt(record, path);
  const entries = readList(value, MAX_ENTRIES);
  if (entries === undefined || entries === 'long') return [];
  const origins = walk.origins?.get(value);
  return entries.map((holder, index) => ({ holder, keys: [...path, origins?.[index] ?? index] }));
}

function valueAt(holder: unknown, path: Place): unknown {
  let value = holder;
  try {
    for (const key of path) {
      if (!isPlain(value) || !Object.hasOwn(value, key)) return undefined;
      value = (value as Readonly<Record<string, unknown>>)[key];
    }
  } catch {
    // A proxy or an accessor threw: there is nothing to judge.
    return undefined;
  }
  return value;
}
