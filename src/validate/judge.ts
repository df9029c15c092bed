import { MAX_ENTRIES } from '../archive/index.ts';
import type { Rule } from '../fields/index.ts';
import { isPlain, readList } from '../fields/index.ts';
import type { Finding, Keys, PartInfo, Walk } from './note.ts';

/** A rule with its paths taken apart once. */
export interface PreparedRule {
  /** The rule. */
  readonly rule: Rule;
  /** The path of the list whose entries the rule is about; empty when it is about the record. */
  readonly list: string;
  /** The part of the field that issues are shown at. */
  readonly part: PartInfo;
  /** Keys from the record, or from an entry of the list. */
  readonly at: readonly string[];
  /** Where what it needs stands. */
  readonly reads: readonly (readonly string[])[];
  /** Where what it looks at stands. */
  readonly consults: readonly (readonly string[])[];
}

/** What a rule is judged on: the record, or an entry of a list. */
interface Holder {
  readonly holder: unknown;
  readonly keys: Keys;
}

/** What is already known to be wrong in a record, and the day it is judged on. */
interface Case {
  readonly failed: ReadonlySet<string>;
  readonly asOf: string | undefined;
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
    const keysOf = (path: string): readonly string[] => path.slice(end < 0 ? 0 : end + ENTRY.length).split('.');
    return [{ rule, part, list, at: keysOf(rule.at), reads: rule.reads.map(keysOf), consults: rule.consults.map(keysOf) }];
  });
}

/**
 * Judges the rules across fields on a record that was walked.
 *
 * @param rules - The prepared rules.
 * @param record - The record without blanks.
 * @param walk - What the walk gave; its errors keep rules that need those fields from being judged.
 * @param asOf - The day the record is judged on, if one is given.
 * @returns The breaches, in the order of the rules.
 */
export function judgeRules(rules: readonly PreparedRule[], record: unknown, walk: Walk, asOf: string | undefined): readonly Finding[] {
  // A key too many breaks no field; it must not keep a rule from being judged.
  const faults = walk.findings.filter(({ code }) => code !== 'unknownKey');
  const failed = new Set(faults.map(({ keys }) => keys.join('.')));
  const holders = new Map<string, readonly Holder[]>([['', [{ holder: record, keys: [] }]]]);
  const given: Case = { failed, asOf };
  const found: Finding[] = [];
  for (const prepared of rules) {
    let entries = holders.get(prepared.list);
    if (entries === undefined) {
      entries = entriesOf(prepared.list, record, walk);
      holders.set(prepared.list, entries);
    }
    for (const { holder, keys } of entries) {
      const finding = judgeOne(prepared, holder, keys, given);
      if (finding !== undefined) found.push(finding);
    }
  }
  return found;
}

function judgeOne(prepared: PreparedRule, holder: unknown, keys: Keys, given: Case): Finding | undefined {
  const { rule, part, at, reads, consults } = prepared;
  if (rule.whenAbsent && (valueAt(holder, at) !== undefined || hasFailed(given, keys, at))) return undefined;
  const values: unknown[] = [];
  for (const path of reads) {
    const value = valueAt(holder, path);
    if (value === undefined || hasFailed(given, keys, path)) return undefined;
    values.push(value);
  }
  for (const path of consults) values.push(hasFailed(given, keys, path) ? undefined : valueAt(holder, path));
  const code = rule.judge(values, given.asOf);
  if (code === undefined) return undefined;
  return { code, severity: rule.severity, keys: [...keys, ...at], part };
}

/** A field has failed when it or anything above it in the record has. */
function hasFailed({ failed }: Case, keys: Keys, path: readonly string[]): boolean {
  if (failed.size === 0) return false;
  let place = keys.join('.');
  if (place !== '' && failed.has(place)) return true;
  for (const key of path) {
    place = place === '' ? key : `${place}.${key}`;
    if (failed.has(place)) return true;
  }
  return false;
}

/** Each entry of a list with its place in the record as it was given. */
function entriesOf(list: string, record: unknown, walk: Walk): readonly Holder[] {
  const path = list.split('.');
  const value = valueAt(record, path);
  const entries = readList(value, MAX_ENTRIES);
  if (entries === undefined || entries === 'long') return [];
  const origins = walk.origins.get(value);
  return entries.map((holder, index) => ({ holder, keys: [...path, origins?.[index] ?? index] }));
}

function valueAt(holder: unknown, path: readonly string[]): unknown {
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
