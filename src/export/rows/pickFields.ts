/**
 * Takes the chosen fields out of a copy, in form order whatever the order of the record, and counts what becomes of them.
 * The copy comes from the masks of this library, so its parts are plain.
 */
import type { MaskedCustomer } from '../../access/index.ts';
import type { CustomerField } from '../../archive/index.ts';
import { SUMMED_UP } from '../request/leaves.ts';

/** How many values of each field were taken, in the order of the list of fields. */
export type Counts = number[];

/** Takes the chosen fields out of a copy. */
export type Picker = (copy: MaskedCustomer, counts: Counts) => MaskedCustomer;

/** The key of the sum of twelve months, which stands for the fields it is made of. */
const SUM_KEY = 'purchaseTotal12m';

/** A field, or what lies below a key. */
interface Branch {
  index: number | undefined;
  readonly below: Map<string, Branch>;
}

/** Counts what is in a copy of which every field was chosen. */
export type Counter = (copy: MaskedCustomer, counts: Counts) => void;

/** Takes one property of a copy. */
interface Part {
  readonly key: string;
  readonly take: (value: unknown, counts: Counts) => unknown;
}

type Holder = Readonly<Record<string, unknown>>;

/** What is counted at a key of a copy: a field, or the fields below. */
interface Counted {
  readonly key: string;
  readonly index: number | undefined;
  readonly below: readonly Counted[];
}

/**
 * Makes the function that takes the fields of an export.
 *
 * @param fields - The fields, in form order.
 * @param lost - The paths of those that are not taken.
 * @param sum - The field for which the sum of twelve months is taken, if any.
 * @returns The function.
 */
export function createPicker(fields: readonly CustomerField[], lost: readonly string[], sum: CustomerField | undefined): Picker {
  const root: Branch = { index: undefined, below: new Map() };
  for (const [index, { path }] of fields.entries()) {
    if (!lost.includes(path)) grow(root, path.split('.'), index);
  }
  if (sum !== undefined) grow(root, ['behavior', SUM_KEY], fields.indexOf(sum));
  const take = takerOf(root);
  return (copy, counts) => take(copy, counts) ?? {};
}

/**
 * Makes the function that counts the values of a copy that leaves as it is.
 *
 * @param fields - The fields, in form order: all that can be in the copy.
 * @param sum - The field that the sum of twelve months counts for, if any.
 * @returns The function.
 */
export function createCounter(fields: readonly CustomerField[], sum: CustomerField | undefined): Counter {
  const root: Branch = { index: undefined, below: new Map() };
  for (const [index, { path }] of fields.entries()) grow(root, path.replaceAll('[]', '').split('.'), index);
  if (sum !== undefined) grow(root, ['behavior', SUM_KEY], fields.indexOf(sum));
  const counted = countedIn(root);
  return (copy, counts) => {
    countGroup(copy as Holder, counted, counts);
  };
}

/**
 * Finds the field for which the sum of twelve months is given.
 *
 * @param fields - The chosen fields.
 * @param isSummedUp - Tells whether a field leaves as part of the sum.
 * @returns The amount where it was chosen, else another field that is part of the sum.
 */
export function summedField(fields: readonly CustomerField[], isSummedUp: (field: CustomerField) => boolean): CustomerField | undefined {
  const summed = fields.filter(isSummedUp);
  return summed.find(({ path }) => path === SUMMED_UP) ?? summed[0];
}

function grow(root: Branch, keys: readonly string[], index: number): void {
  let branch = root;
  for (const key of keys) {
    const next = branch.below.get(key) ?? { index: undefined, below: new Map<string, Branch>() };
    branch.below.set(key, next);
    branch = next;
  }
  branch.index = index;
}

function countedIn({ below }: Branch): readonly Counted[] {
  return [...below].map(([key, branch]) => ({ key, index: branch.index, below: countedIn(branch) }));
}

/** The keys of a copy stand in form order, as the fields do. */
function countGroup(group: Holder, fields: readonly Counted[], counts: Counts): void {
  let place = 0;
  for (const key in group) {
    while (place < fields.length && fields[place]?.key !== key) place += 1;
    const field = fields[place];
    if (field === undefined || !Object.hasOwn(group, key)) return;
    if (field.index === undefined) countBelow(group[key], field.below, counts);
    else countOne(counts, field.index);
  }
}

function countBelow(value: unknown, fields: readonly Counted[], counts: Counts): void {
  if (Array.isArray(value)) for (const entry of value) countGroup(entry as Holder, fields, counts);
  else countGroup(value as Holder, fields, counts);
}

function countOne(counts: Counts, index: number): void {
  counts[index] = (counts[index] ?? 0) + 1;
}

function takerOf({ index, below }: Branch): Part['take'] {
  return index === undefined ? takeObject([...below].map(([head, branch]) => partOf(head, branch))) : takeLeaf(index);
}

function partOf(head: string, branch: Branch): Part {
  const take = takerOf(branch);
  return head.endsWith('[]') ? { key: head.slice(0, -2), take: takeList(take) } : { key: head, take };
}

function takeLeaf(index: number): Part['take'] {
  return (value, counts) => {
    countOne(counts, index);
    return value;
  };
}

function takeObject(parts: readonly Part[]): Part['take'] {
  return (value, counts) => {
    const copy: Record<string, unknown> = {};
    let isEmpty = true;
    for (const { key, take } of parts) {
      const inner = (value as Holder)[key];
      const taken = inner === undefined ? undefined : take(inner, counts);
      if (taken === undefined) continue;
      copy[key] = taken;
      isEmpty = false;
    }
    return isEmpty ? undefined : copy;
  };
}

function takeList(take: Part['take']): Part['take'] {
  return (value, counts) => {
    const taken = (value as readonly unknown[]).map((entry) => take(entry, counts)).filter((entry) => entry !== undefined);
    return taken.length === 0 ? undefined : taken;
  };
}
