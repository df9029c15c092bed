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
  /** The field that issues are shown at. */
  readonly at: Place;
  /** Where what it needs stands. */
  readonly reads: readonly Place[];
  /** Where what it looks at stands. */
  readonly consults: readonly Place[];
}

/** Where a value stands in the record, or in an entry of the list. */
interface Place {
  /** The keys that lead to it. */
  readonly keys: readonly string[];
  /** The value itself and every group that it is in, as text. */
  readonly within: readonly string[];
}

/** What a rule is judged on: the record, or an entry of a list. */
interface Holder {
  readonly holder: unknown;
  readonly keys: Keys;
  /** The keys as text, for looking up what has failed. */
  readonly place: string;
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
    const placeOf = (path: string): Place => {
      const keys = path.slice(end < 0 ? 0 : end + ENTRY.length).split('.');
      return { keys, within: keys.map((_, index) => keys.slice(0, index + 1).join('.')) };
    };
    return [{ rule, part, list, at: placeOf(rule.at), reads: rule.reads.map(placeOf), consults: rule.consults.map(placeOf) }];
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
  const holders = new Map<string, readonly Holder[]>([['', [{ holder: record, keys: [], place: '' }]]]);
  const given: Case = { failed, asOf };
  const found: Finding[] = [];
  for (const prepared of rules) {
    let entries = holders.get(prepared.list);
    if (entries === undefined) {
      entries = entriesOf(prepared.list, record, walk);
      holders.set(prepared.list, entries);
    }
    for (const holder of entries) {
      const finding = judgeOne(prepared, holder, given);
      if (finding !== undefined) found.push(finding);
    }
  }
  return found;
}

function judgeOne({ rule, part, at, reads, consults }: PreparedRule, { holder, keys, place }: Holder, given: Case): Finding | undefined {
  if (rule.whenAbsent && (valueAt(holder, at.keys) !== undefined || hasFailed(given, place, at))) return undefined;
  const values: unknown[] = [];
  for (const read of reads) {
    const value = valueAt(holder, read.keys);
    if (value === undefined || hasFailed(given, place, read)) return undefined;
    values.push(value);
  }
  for (const consulted of consults) values.push(hasFailed(given, place, consulted) ? undefined : valueAt(holder, consulted.keys));
  const code = rule.judge(values, given.asOf);
  if (code === undefined) return undefined;
  return { code, severity: rule.severity, keys: [...keys, ...at.keys], part };
}

/** A field has failed when it or anything above it in the record has. */
function hasFailed({ failed }: Case, place: string, { within }: Place): boolean {
  if (failed.size === 0) return false;
  if (place === '') return within.some((inner) => failed.has(inner));
  return failed.has(place) || within.some((inner) => failed.has(`${place}.${inner}`));
}

/** Each entry of a list with its place in the record as it was given. */
function entriesOf(list: string, record: unknown, walk: Walk): readonly Holder[] {
  const path = list.split('.');
  const value = valueAt(record, path);
  const entries = readList(value, MAX_ENTRIES);
  if (entries === undefined || entries === 'long') return [];
  const origins = walk.origins.get(value);
  return entries.map((holder, index) => {
    const keys = [...path, origins?.[index] ?? index];
    return { holder, keys, place: keys.join('.') };
  });
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
