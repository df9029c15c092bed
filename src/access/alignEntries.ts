/** Finds out which entry of a list has become which: equal entries first, in their order, then between them those that have most in common. */
import { canonicalText, readObject } from '../fields/index.ts';

/** The indexes of an entry before and after; without the one it was added, without the other removed. */
export type Alignment = readonly [before: number | undefined, after: number | undefined];

/** An entry as it is compared. */
interface Shape {
  /** Its text; what cannot be read has none and equals nothing. */
  readonly text: string | undefined;
  /** The texts of its values by key. */
  readonly values: ReadonlyMap<string, string | undefined>;
}

/**
 * Aligns two states of a list.
 *
 * @param before - The entries before.
 * @param after - The entries after.
 * @returns What became of every entry but those that are equal and kept their order: pairs and what was added, in the order of `after`,
 * then what was removed.
 */
export function alignEntries(before: readonly unknown[], after: readonly unknown[]): readonly Alignment[] {
  const [shapesBefore, shapesAfter] = [before.map(shapeOf), after.map(shapeOf)];
  const kept = commonEntries(shapesBefore, shapesAfter);
  const [indexedBefore, indexedAfter] = [[...shapesBefore.entries()], [...shapesAfter.entries()]];
  const alignments: Alignment[] = [];
  const removed: Alignment[] = [];
  let [from, to] = [0, 0];
  for (const [nextFrom, nextTo] of [...kept, [before.length, after.length] as const]) {
    const free = indexedBefore.slice(from, nextFrom);
    for (const [index, shape] of indexedAfter.slice(to, nextTo)) alignments.push([takeLikest(free, shape), index]);
    for (const [index] of free) removed.push([index, undefined]);
    [from, to] = [nextFrom + 1, nextTo + 1];
  }
  return [...alignments, ...removed];
}

/** The longest common subsequence, as pairs of indexes. */
function commonEntries(before: readonly Shape[], after: readonly Shape[]): readonly (readonly [number, number])[] {
  const width = after.length + 1;
  const lengths = new Uint16Array((before.length + 1) * width);
  const lengthAt = (i: number, j: number): number => Number(lengths[i * width + j]);
  const isEqual = (i: number, j: number): boolean => {
    const text = before[i]?.text;
    return text !== undefined && text === after[j]?.text;
  };
  for (let i = before.length - 1; i >= 0; i -= 1) {
    for (let j = after.length - 1; j >= 0; j -= 1) {
      lengths[i * width + j] = isEqual(i, j) ? lengthAt(i + 1, j + 1) + 1 : Math.max(lengthAt(i + 1, j), lengthAt(i, j + 1));
    }
  }
  const pairs: (readonly [number, number])[] = [];
  // As long as the rest of both lists has something in common.
  for (let [i, j] = [0, 0]; lengthAt(i, j) > 0;) {
    const isCommon = isEqual(i, j);
    if (isCommon) pairs.push([i, j]);
    const isBetterAfter = lengthAt(i, j + 1) > lengthAt(i + 1, j);
    if (isCommon || !isBetterAfter) i += 1;
    if (isCommon || isBetterAfter) j += 1;
  }
  return pairs;
}

/** Takes out of the free entries, none of which equals another, the one that has most values in common with it, if any has one. */
function takeLikest(free: [number, Shape][], shape: Shape): number | undefined {
  const scores = free.map(([, before]) => likeness(before, shape));
  const most = Math.max(0, ...scores);
  return most === 0 ? undefined : free.splice(scores.indexOf(most), 1)[0]?.[0];
}

function likeness(before: Shape, after: Shape): number {
  return [...before.values].filter(([key, text]) => text !== undefined && after.values.get(key) === text).length;
}

function shapeOf(entry: unknown): Shape {
  const values = (readObject(entry) ?? []).map(([key, value]) => [key, canonicalText(value)] as const);
  return { text: canonicalText(entry), values: new Map(values.filter(([, text]) => text !== 'null')) };
}
