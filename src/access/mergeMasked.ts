/**
 * Puts a copy that was shown masked, edited in a form and sent back together with the file it was made of.
 *
 * What the copy does not contain stays. What still stands there as it was shown stays too. `null` and blank text clear a field.
 * A mask that was changed, or put where another value was, is refused; so is a value that a copy for an audience only made coarser.
 * Entries of lists are found again by what they hold, so that they may be deleted, added and reordered; where two could be meant, the
 * edit is refused. Whether the user may change what they changed, `checkEdit` says.
 */
import type { CustomerInput, MaskedCustomer } from '../archive/index.ts';
import { MAX_ENTRIES } from '../archive/index.ts';
import { isAbsent, isSame, readList, readObject } from '../fields/index.ts';
import { maskAll } from '../mask/index.ts';
import { CUSTOMER_NO, editIssue } from './editIssue.ts';
import type { EditCode, EditIssue, Key } from './editIssue.ts';
import { isCoarser, isMaskLeft, maskMemoryOf, maskedForms } from './maskedForm.ts';
import type { MaskMemory } from './maskedForm.ts';
import { matchEntries } from './matchEntries.ts';
import type { Match } from './matchEntries.ts';
import { customerPart } from './part.ts';
import type { LeafPart, ListPart, ObjectPart, Part } from './part.ts';

/** The file with the edits, or why they cannot be told. */
export type MergeResult =
  | {
      /** The edits could be told. */
      readonly ok: true;
      /** The file to be checked (`checkEdit`), validated and kept. */
      readonly value: CustomerInput;
    }
  | {
      /** They could not. */
      readonly ok: false;
      /** Where not, and why. */
      readonly issues: readonly EditIssue[];
    };

/** What the parts of one merge share. */
interface Merge {
  readonly memory: MaskMemory;
  readonly issues: EditIssue[];
}

/**
 * Restores in an edited copy what was shown masked or not at all.
 *
 * @param original - The file that the copy was made of; for copies from `viewAs` and from `maskCustomer` for the team. It is not changed.
 * @param edited - The copy as it came back.
 * @returns The whole file with the edits, or the places where a mask was changed or an edit is not clear, without their values.
 * @example
 * const original = { basic: { name: '张三', mobile: '13812345678' } };
 * mergeMasked(original, { basic: { name: '李四', mobile: '138****5678' } }).value; //=> { basic: { name: '李四', mobile: '13812345678' } }
 * mergeMasked(original, { basic: { mobile: '138****5679' } }).issues[0].path; //=> 'basic.mobile'
 */
export function mergeMasked(original: CustomerInput, edited: MaskedCustomer | CustomerInput): MergeResult {
  if (readObject(original) === undefined || readObject(edited) === undefined) return { ok: false, issues: [editIssue('type', [])] };
  const merge: Merge = { memory: maskMemoryOf(original, edited), issues: [] };
  const value = mergeObject(customerPart, original, edited, [], merge);
  return merge.issues.length === 0 ? { ok: true, value } : { ok: false, issues: merge.issues };
}

function mergeObject(part: ObjectPart, original: unknown, edited: unknown, keys: readonly Key[], merge: Merge): object {
  const merged = new Map(readObject(original));
  for (const [key, value] of readObject(edited) ?? []) {
    const before = merged.get(key);
    if (value === undefined || isSame(before, value)) continue;
    const entry = part.entries.get(key);
    if (entry === undefined) {
      report(merge, 'unknownKey', keys.length === 0 && key === 'extra' ? [key] : keys);
      continue;
    }
    const result = mergePart(entry, before, value, [...keys, key], merge);
    if (result === undefined) merged.delete(key);
    else merged.set(key, result);
  }
  return Object.fromEntries(merged);
}

function mergePart(part: Part, original: unknown, edited: unknown, keys: readonly Key[], merge: Merge): unknown {
  if (part.kind === 'object') return mergeGroup(part, original, edited, keys, merge);
  if (part.kind === 'list' || part.isList) return mergeList(part, original, edited, keys, merge);
  return mergeLeaf(part, original, edited, keys, merge);
}

/** A dimension cannot be cleared: forms send `null` for one they do not show. */
function mergeGroup(part: ObjectPart, original: unknown, edited: unknown, keys: readonly Key[], merge: Merge): unknown {
  if (isAbsent(edited)) return part.field === undefined ? original : undefined;
  if (readObject(edited) === undefined) return mergeWhole(original, edited, keys, merge);
  const merged = mergeObject(part, original, edited, keys, merge);
  return isAbsent(original) && Object.keys(merged).length === 0 ? original : merged;
}

function mergeLeaf(part: LeafPart, original: unknown, edited: unknown, keys: readonly Key[], merge: Merge): unknown {
  const code = faultOf(part, original, edited, merge.memory);
  if (code === 'left') return original;
  if (code !== undefined) {
    report(merge, code, keys);
    return original;
  }
  return isAbsent(edited) ? undefined : edited;
}

function faultOf({ field }: LeafPart, original: unknown, edited: unknown, memory: MaskMemory): EditCode | 'left' | undefined {
  if (!isAbsent(original) && maskedForms(field, original, memory).has(edited)) return 'left';
  if (field.path === CUSTOMER_NO && !isAbsent(original)) return 'immutable';
  if (isMaskLeft(field, edited, original, memory)) return 'masked';
  return isCoarser(field, edited, original) ? 'coarser' : undefined;
}

function mergeList(part: ListPart | LeafPart, original: unknown, edited: unknown, keys: readonly Key[], merge: Merge): unknown {
  if (isAbsent(edited)) return undefined;
  const after = readList(edited, MAX_ENTRIES);
  if (after === undefined || after === 'long') return mergeWhole(original, edited, keys, merge);
  const before = readList(original, MAX_ENTRIES);
  const kept = before === undefined || before === 'long' ? [] : before;
  const matches = matchEntries(part, kept, after, merge.memory);
  return after.flatMap((entry, index) => mergeEntry(part, kept, entry, matches[index], [...keys, index], merge));
}

/** A list or a group that was none before may have been shown hidden whole; no other value can take its place. */
function mergeWhole(original: unknown, edited: unknown, keys: readonly Key[], merge: Merge): unknown {
  if (isAbsent(original) || edited !== maskAll(original)) report(merge, 'type', keys);
  return original;
}

function mergeEntry(
  part: ListPart | LeafPart,
  before: readonly unknown[],
  entry: unknown,
  match: Match | undefined,
  keys: readonly Key[],
  merge: Merge,
): readonly unknown[] {
  if (match === 'new') return [entry];
  if (typeof match === 'number') return [mergeMatched(part, before[match], entry, keys, merge)];
  if (match === 'ambiguous') report(merge, match, keys);
  if (match === 'masked') reportMasks(part, before[Number(keys.at(-1))], entry, keys, merge);
  return [];
}

function mergeMatched(part: ListPart | LeafPart, original: unknown, entry: unknown, keys: readonly Key[], merge: Merge): unknown {
  return part.kind === 'list' && readObject(entry) !== undefined ? mergeObject(part.item, original, entry, keys, merge) : original;
}

/** Names the masks that do not fit the entry in their place; where they all do, it is not the only one. */
function reportMasks(part: ListPart | LeafPart, original: unknown, entry: unknown, keys: readonly Key[], merge: Merge): void {
  const found = merge.issues.length;
  if (part.kind === 'list') mergeObject(part.item, original, entry, keys, merge);
  if (merge.issues.length === found) report(merge, 'masked', keys);
}

function report(merge: Merge, code: EditCode, keys: readonly Key[]): void {
  merge.issues.push(editIssue(code, keys));
}
