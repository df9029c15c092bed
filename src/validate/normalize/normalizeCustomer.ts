/**
 * Proposes canonical forms for a whole record. It walks what the form knows, and only that: unknown keys and 扩展信息 are kept as they are.
 * Blanks are left to validation, which takes them for absent. Nothing is validated here: a value without a proposal may still be wrong.
 */
import { MAX_ENTRIES, isPlaceholder } from '../../archive/index.ts';
import { isAbsent, ownValue, readList, readObject } from '../../fields/index.ts';
import type { Change } from '../../identifiers/index.ts';
import { CUSTOMER_REPAIRS } from '../generated/customerRepairs.ts';
import type { Repairs } from '../kind.ts';
import type { Keys } from '../note.ts';
import { pathOf } from '../report.ts';
import type { RepairPart } from './part.ts';
import { isRepair } from './proposal.ts';
import type { AmbiguityReason, Proposal } from './proposal.ts';
import { entryOf, proposalAt } from './proposalAt.ts';
import { proposeRepair } from './proposeRepair.ts';

/** A repair that is proposed; it holds nothing of the value. */
export interface ProposedChange {
  /** Where: `behavior.purchases[2].purchasedOn`. */
  readonly path: string;
  /** What was done; several changes of one value are several entries. */
  readonly change: Change;
}

/** A place where nothing is proposed because more than one thing can be meant; it holds nothing of the value. */
export interface AmbiguousPlace {
  /** Where. */
  readonly path: string;
  /** Why. */
  readonly reason: AmbiguityReason;
}

/** What `normalizeCustomer` proposes. */
export interface NormalizedCustomer {
  /** The input itself when there is nothing to change, else a copy that shares the unchanged parts. Personal data: never log it. */
  readonly value: unknown;
  /** The changes, in form order. */
  readonly changes: readonly ProposedChange[];
  /** What was left as it is because it can mean more than one thing, in form order. */
  readonly ambiguous: readonly AmbiguousPlace[];
}

/** The proposal to leave something out. */
const REMOVAL: Proposal = { value: undefined, changes: ['placeholder'] };

/** What a walk gathers. */
interface Notes {
  readonly changes: ProposedChange[];
  readonly ambiguous: AmbiguousPlace[];
  readonly customerType: unknown;
}

/**
 * Proposes canonical forms for everything in a customer file that can be repaired without guessing. Nothing is applied: show the changes,
 * and save the value when they are agreed to. The input is never changed.
 *
 * @param input - Any value.
 * @returns The proposed value, the changes with their places, and the places that are ambiguous.
 * @example
 * normalizeCustomer({ need: { priority: '高(1个月内成交)' } }).changes; //=> [{ path: 'need.priority', change: 'label' }]
 */
export function normalizeCustomer(input: unknown): NormalizedCustomer {
  const notes: Notes = { changes: [], ambiguous: [], customerType: customerTypeOf(input) };
  const value = normalizeGroup(CUSTOMER_REPAIRS.entries, input, '', notes);
  return { value, changes: notes.changes, ambiguous: notes.ambiguous };
}

/**
 * Tells at which places of a record `normalizeCustomer` proposes a change, looking only at the places that are asked for.
 *
 * @param input - Any value.
 * @returns What tells it.
 */
export function repairsIn(input: unknown): Repairs {
  const customerType = customerTypeOf(input);
  return (keys) => {
    const notes: Notes = { changes: [], ambiguous: [], customerType };
    normalizeAt(keys, input, notes);
    if (notes.changes.length === 0) return false;
    const path = pathOf(keys);
    return notes.changes.some((change) => change.path === path);
  };
}

/** Normalises what stands at a place; for a choice of a list the list, as it depends on the other choices. */
function normalizeAt(keys: Keys, input: unknown, notes: Notes): void {
  const place = typeof keys.at(-1) === 'number' ? keys.slice(0, -1) : keys;
  let part: RepairPart | undefined = CUSTOMER_REPAIRS;
  let value = input;
  for (const key of place) {
    part = typeof key === 'number' ? part.item : entryOf(part, key);
    if (part === undefined) return;
    value = typeof key === 'number' ? entryAt(value, key) : ownValue(value, key);
  }
  // Of a group and of a list of groups only the parts can be repaired.
  if ((part.item ?? part).entries === undefined || typeof value !== 'object') normalizeEntry(part, value, pathOf(place), notes);
}

function entryAt(list: unknown, index: number): unknown {
  const entries = readList(list, MAX_ENTRIES);
  return typeof entries === 'object' ? entries[index] : undefined;
}

/** The customer type as it will be once it is repaired. */
function customerTypeOf(input: unknown): unknown {
  const value = ownValue(ownValue(input, 'basic'), 'customerType');
  const proposal = proposalAt(['basic', 'customerType'], value);
  return isRepair(proposal) ? proposal.value : value;
}

function normalizeGroup(known: Readonly<Record<string, RepairPart>>, value: unknown, path: string, notes: Notes): unknown {
  const given = readObject(value);
  if (given === undefined) return value;
  const kept: (readonly [string, unknown])[] = [];
  let isSame = true;
  const better = new Map<string, unknown>();
  const byKey = new Map(given);
  // In the order of the form, so that the notes are too.
  for (const [key, inner] of Object.entries(known)) {
    if (byKey.has(key)) better.set(key, normalizeEntry(inner, byKey.get(key), path === '' ? key : `${path}.${key}`, notes));
  }
  for (const [key, old] of given) {
    const next = better.has(key) ? better.get(key) : old;
    isSame &&= Object.is(next, old);
    if (next !== undefined || old === undefined) kept.push([key, next]);
  }
  return isSame ? value : Object.fromEntries(kept);
}

function normalizeEntry(part: RepairPart, value: unknown, path: string, notes: Notes): unknown {
  if (isAbsent(value)) return value;
  const { entries, item, isField } = part;
  if (entries !== undefined && typeof value === 'object') return normalizeGroup(entries, value, path, notes);
  if (isField !== true) return applied(isNoDimension(part, value) ? REMOVAL : undefined, value, path, notes);
  const given = item === undefined ? undefined : readList(value, MAX_ENTRIES);
  if (item === undefined || given === undefined) return applied(proposeRepair(part, value, notes.customerType), value, path, notes);
  if (given === 'long') return value;
  return part.isRequired !== true && saysNothing(item, given)
    ? applied(REMOVAL, value, path, notes)
    : normalizeList(item, value, given, path, notes);
}

/** Whether a list has texts of which every one says that there is nothing. */
function saysNothing({ entries }: RepairPart, given: readonly unknown[]): boolean {
  if (entries !== undefined || given.length === 0) return false;
  return given.every((entry) => typeof entry === 'string' && isPlaceholder(entry));
}

/** A dimension that a file may lack, and that only says that there is nothing. 扩展信息 is none: it has no entries. */
function isNoDimension({ isOptional, entries }: RepairPart, value: unknown): boolean {
  return isOptional === true && entries !== undefined && typeof value === 'string' && isPlaceholder(value);
}

/** Entries keep their places: none is taken out, so that every path means the same before and after. */
function normalizeList(item: RepairPart, value: unknown, given: readonly unknown[], path: string, notes: Notes): unknown {
  const seen = new Set(given);
  const next = given.map((entry, index) => {
    const place = `${path}[${String(index)}]`;
    return item.entries === undefined
      ? normalizeChoice(item, entry, place, seen, notes)
      : normalizeGroup(item.entries, entry, place, notes);
  });
  return next.every((entry, index) => Object.is(entry, given[index])) ? value : next;
}

function normalizeChoice(item: RepairPart, entry: unknown, path: string, seen: Set<unknown>, notes: Notes): unknown {
  const proposal = proposeRepair(item, entry);
  if (isRepair(proposal) && seen.has(proposal.value)) {
    notes.ambiguous.push({ path, reason: 'duplicate' });
    return entry;
  }
  if (isRepair(proposal)) seen.add(proposal.value);
  return applied(proposal, entry, path, notes);
}

function applied(proposal: Proposal | undefined, value: unknown, path: string, notes: Notes): unknown {
  if (proposal === undefined) return value;
  if (!isRepair(proposal)) {
    notes.ambiguous.push({ path, reason: proposal.ambiguous });
    return value;
  }
  for (const change of proposal.changes) notes.changes.push({ path, change });
  return proposal.value;
}
