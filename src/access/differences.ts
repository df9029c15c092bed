/** What differs between two customer files, field by field. In lists equal entries are found again wherever they moved together. */
import { MAX_ENTRIES } from '../archive/index.ts';
import type { CustomerField } from '../archive/index.ts';
import { isAbsent, isSame, readList, readObject } from '../fields/index.ts';
import { alignEntries } from './alignEntries.ts';
import type { Key } from './editIssue.ts';
import { customerPart } from './part.ts';
import type { ListPart, ObjectPart, Part } from './part.ts';

/** One difference: of a field, or of a whole entry of a list. */
export interface Difference {
  /** Where it is: in the later file, or in the earlier one when it was removed. For what nobody declared: the object that holds it, or `extra`. */
  readonly keys: readonly Key[];
  /** What happened. */
  readonly kind: 'added' | 'removed' | 'changed';
  /** The field, or that of the list; `undefined` for what nobody declared. */
  readonly field: CustomerField | undefined;
  /** What is declared of the value. */
  readonly part: Part | undefined;
  /** The earlier value. */
  readonly before: unknown;
  /** The later value. */
  readonly after: unknown;
  /** The objects that hold the two values; for an entry of a list itself. */
  readonly holders: readonly [before: unknown, after: unknown];
}

/** The two objects whose parts are compared. */
type Pair = readonly [before: unknown, after: unknown];

const EXTRA = 'extra';

/**
 * Compares two customer files.
 *
 * @param before - The earlier file; what is no record counts as empty.
 * @param after - The later file.
 * @returns The differences in form order.
 */
export function differencesOf(before: unknown, after: unknown): readonly Difference[] {
  return objectDifferences(customerPart, [before, after], []);
}

function objectDifferences(part: ObjectPart, pair: Pair, keys: readonly Key[]): readonly Difference[] {
  const [before, after] = [new Map(readObject(pair[0])), new Map(readObject(pair[1]))];
  const declared = [...part.entries].flatMap(([key, entry]) =>
    partDifferences(entry, [before.get(key), after.get(key)], pair, [...keys, key]),
  );
  const others = [...new Set([...before.keys(), ...after.keys()])].filter(
    (key) => !part.entries.has(key) && !isSame(before.get(key), after.get(key)),
  );
  const places = new Set(others.map((key) => key === EXTRA && keys.length === 0));
  return [...declared, ...[...places].map((isExtra) => undeclared(isExtra ? [EXTRA] : keys, pair))];
}

function undeclared(keys: readonly Key[], holders: Pair): Difference {
  return { keys, kind: 'changed', field: undefined, part: undefined, before: undefined, after: undefined, holders };
}

function partDifferences(part: Part, pair: Pair, holders: Pair, keys: readonly Key[]): readonly Difference[] {
  const [before, after] = pair;
  if (part.kind === 'object' && pair.every((value) => isAbsent(value) || readObject(value) !== undefined)) {
    return objectDifferences(part, pair, keys);
  }
  if (isSame(before, after)) return [];
  if (part.kind === 'list') {
    const [earlier, later] = [entriesOf(before), entriesOf(after)];
    if (earlier !== undefined && later !== undefined) return listDifferences(part, earlier, later, keys);
  }
  return [{ keys, kind: kindOf(pair), field: part.field, part, before, after, holders }];
}

function listDifferences(
  { item, field }: ListPart,
  before: readonly unknown[],
  after: readonly unknown[],
  keys: readonly Key[],
): readonly Difference[] {
  return alignEntries(before, after).flatMap(([from, to]) => {
    const pair: Pair = [from === undefined ? undefined : before[from], to === undefined ? undefined : after[to]];
    const at = [...keys, to ?? Number(from)];
    if (from !== undefined && to !== undefined) return objectDifferences(item, pair, at);
    return isAbsent(pair[0]) && isAbsent(pair[1])
      ? []
      : [{ keys: at, kind: kindOf(pair), field, part: item, before: pair[0], after: pair[1], holders: pair }];
  });
}

function entriesOf(value: unknown): readonly unknown[] | undefined {
  const entries = isAbsent(value) ? [] : readList(value, MAX_ENTRIES);
  return entries === 'long' ? undefined : entries;
}

function kindOf([before, after]: Pair): Difference['kind'] {
  if (isAbsent(before)) return 'added';
  return isAbsent(after) ? 'removed' : 'changed';
}
