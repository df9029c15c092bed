/**
 * Finds out which entry of a list an edited, masked entry was made of. An entry that stands as it was shown is found wherever it moved.
 * One that was edited is known by its masks. Where entries that look alike but are not were deleted or edited, nothing is guessed.
 */
import { canonicalText, isAbsent, readObject } from '../fields/index.ts';
import { isCoarser, isMaskLeft, maskedForms } from './maskedForm.ts';
import type { MaskMemory } from './maskedForm.ts';
import { leavesOf } from './part.ts';
import type { Leaf, LeafPart, ListPart } from './part.ts';

/** The index of the entry it was made of; or `new`; `blank` when it holds nothing; `masked` when its masks fit no entry; `ambiguous`. */
export type Match = number | 'new' | 'blank' | 'masked' | 'ambiguous';

/** The values of an entry by key; of what is no object by the empty key. */
type Values = ReadonlyMap<string, Leaf>;

/** Two states of a list while they are matched. */
interface Matching {
  readonly part: ListPart | LeafPart;
  readonly memory: MaskMemory;
  readonly before: readonly Values[];
  readonly after: readonly Values[];
  /** By key and text, the entries before that show this value there, in clear or masked. */
  readonly showing: ReadonlyMap<string, ReadonlySet<number>>;
  /** The entries before that were found again. */
  readonly taken: Set<number>;
  readonly matches: Map<number, Match>;
}

/**
 * Matches the entries of an edited list to those of the list as it is kept.
 *
 * @param part - The list.
 * @param before - The entries as they are kept.
 * @param after - The entries as they came back.
 * @param memory - What the masks depend on.
 * @returns A match for every entry of `after`.
 */
export function matchEntries(
  part: ListPart | LeafPart,
  before: readonly unknown[],
  after: readonly unknown[],
  memory: MaskMemory,
): readonly Match[] {
  const originals = before.map((entry) => valuesOf(part, entry));
  const matching: Matching = {
    part,
    memory,
    before: originals,
    after: after.map((entry) => valuesOf(part, entry)),
    showing: showingOf(originals, memory),
    taken: new Set(),
    matches: new Map(),
  };
  matchUntouched(matching, before);
  matchMasked(matching);
  const matches = matching.after.map((values, index) => matching.matches.get(index) ?? matchRest(matching, values, index));
  // A copy that shows only a part of an entry may not show others at all: those are not deleted.
  const isPartial = matching.after.some((values, index) => typeof matches[index] === 'number' && !isComplete(part, values));
  const found = new Set(matches.filter((match) => typeof match === 'number'));
  return isPartial && found.size < before.length ? matches.map((match) => (match === 'blank' ? match : 'ambiguous')) : matches;
}

function valuesOf(part: ListPart | LeafPart, entry: unknown): Values {
  const leaves =
    part.kind === 'list' && readObject(entry) !== undefined
      ? leavesOf(part.item, entry)
      : [{ keys: [''], field: part.field, value: entry }];
  return new Map(leaves.filter(({ value }) => !isAbsent(value)).map((leaf) => [String(leaf.keys[0]), leaf]));
}

/** A value may be shown as it is or in one of its masked forms. */
function showingOf(before: readonly Values[], memory: MaskMemory): Matching['showing'] {
  const showing = new Map<string, Set<number>>();
  for (const [index, values] of before.entries()) {
    for (const [key, { field, value }] of values) {
      for (const form of maskedForms(field, value, memory).add(value)) {
        const place = placeOf(key, form);
        showing.set(place, (showing.get(place) ?? new Set()).add(index));
      }
    }
  }
  return showing;
}

/** The entries before that show all these values, the rarest looked up first. */
function fittingEntries(leaves: readonly (readonly [string, Leaf])[], showing: Matching['showing']): readonly number[] {
  const sets = leaves.map(([key, { value }]) => showing.get(placeOf(key, value)) ?? new Set<number>());
  const [rarest = new Set<number>(), ...others] = sets.sort((a, b) => a.size - b.size);
  return [...rarest].filter((index) => others.every((set) => set.has(index)));
}

function placeOf(key: string, value: unknown): string {
  return `${key} ${String(canonicalText(value))}`;
}

function matchUntouched({ after, part, memory, showing, taken, matches }: Matching, entries: readonly unknown[]): void {
  const groups = new Map<string, { readonly options: readonly number[]; readonly members: number[] }>();
  for (const [index, values] of after.entries()) {
    if (values.size === 0) matches.set(index, 'blank');
    const options = fittingEntries([...values], showing);
    const group = groups.get(options.join()) ?? { options, members: [] };
    if (options.length > 0) groups.set(options.join(), group);
    group.members.push(index);
  }
  const texts = entries.map(canonicalText);
  // Who can be only one goes first.
  for (const { options, members } of [...groups.values()].sort((a, b) => a.options.length - b.options.length)) {
    const free = options.filter((option) => !taken.has(option));
    const areAlike = new Set(free.map((option) => texts[option])).size === 1;
    for (const [turn, index] of members.entries()) {
      const option = members.length >= free.length || areAlike ? free[turn] : undefined;
      if (option !== undefined) taken.add(option);
      const values = after[index];
      const fallback = values !== undefined && standsAlone(part, values, memory) ? 'new' : 'ambiguous';
      matches.set(index, option ?? fallback);
    }
  }
}

/** An edited entry with masks belongs to the only free entry that all of them fit. */
function matchMasked({ after, memory, showing, taken, matches }: Matching): void {
  const claims = new Map<number, number[]>();
  for (const [index, values] of after.entries()) {
    const masks = matches.has(index) ? [] : masksIn(values, memory);
    if (masks.length === 0) continue;
    const options = fittingEntries(masks, showing).filter((option) => !taken.has(option));
    matches.set(index, options.length === 0 ? 'masked' : 'ambiguous');
    const [only] = options;
    if (only !== undefined && options.length === 1) claims.set(only, [...(claims.get(only) ?? []), index]);
  }
  for (const [option, [index, ...others]] of claims) {
    if (index === undefined || others.length > 0) continue;
    matches.set(index, option);
    taken.add(option);
  }
}

/** An entry without masks that is none of the kept ones: an edited one where it stands in its place and hides nothing of it, else a new one. */
function matchRest({ before, part, memory, taken }: Matching, values: Values, index: number): Match {
  if (values.has('')) return 'new';
  const original = taken.has(index) ? undefined : before[index];
  if (original !== undefined && (isEvery(original, (_, key) => values.has(key)) || isSomeCoarser(values, original))) return index;
  return standsAlone(part, values, memory) ? 'new' : 'ambiguous';
}

function isSomeCoarser(values: Values, original: Values): boolean {
  return !isEvery(values, (leaf, key) => !isCoarser(leaf.field, leaf.value, original.get(key)?.value));
}

/** Whether an entry says all that an entry must say, and masks nothing of it. */
function standsAlone(part: ListPart | LeafPart, values: Values, memory: MaskMemory): boolean {
  return masksIn(values, memory).length === 0 && isComplete(part, values);
}

function isComplete(part: ListPart | LeafPart, values: Values): boolean {
  return part.kind === 'leaf' || values.has('') || part.item.required.every((key) => values.has(key));
}

function masksIn(values: Values, memory: MaskMemory): readonly (readonly [string, Leaf])[] {
  return [...values].filter(([, { field, value }]) => isMaskLeft(field, value, undefined, memory));
}

function isEvery(values: Values, holds: (leaf: Leaf, key: string) => boolean): boolean {
  for (const [key, leaf] of values) if (!holds(leaf, key)) return false;
  return true;
}
