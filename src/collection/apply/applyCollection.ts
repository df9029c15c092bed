/**
 * A filled form brought into a customer file. What the file does not know is added. What it knows otherwise stays as it is and comes back as a conflict:
 * who the customer is and how to reach them is replaced only when the customer confirmed it, anything else when the caller says so.
 *
 * While it is open whether the company is the same, nothing is applied. What would make the file invalid is refused.
 */
import { readList } from '../../fields/index.ts';
import type { AnyCustomer } from '../../lifecycle/index.ts';
import { validateCustomerDraft } from '../../validate/index.ts';
import type { Issue } from '../../validate/index.ts';
import type { CollectionConflict, Confirmation } from '../audit/compareWithHistory.ts';
import { decisionsOf } from '../audit/history.ts';
import type { CollectionValues } from '../form.ts';
import { given } from '../given.ts';
import { applyContacts } from './applyContacts.ts';
import { applyFields } from './applyFields.ts';
import { collectionToDraft } from './collectionToDraft.ts';
import type { Edit, Proposal } from './edit.ts';
import { withValue } from './edit.ts';

const MOST_KEYS = 1000;

/** How conflicts are decided. */
export interface ApplyOptions {
  /** The conflicts that the customer has confirmed, with what they decided. */
  readonly confirmed?: readonly CollectionConflict[] | undefined;
  /** The keys of the form whose new value replaces the one on file without asking the customer, such as `demandDescription`. */
  readonly take?: readonly string[] | undefined;
}

/** Something of the form that would make the file invalid. */
export interface RefusedValue {
  /** The key of the form. */
  readonly key: string;
  /** Where in the file. */
  readonly path: string;
  /** What would be wrong, as of `validateCustomer`. */
  readonly code: string;
}

/** The file with what the form adds, and what is left to decide. */
export interface ApplyResult {
  /** A copy of the file with what was applied; it shares with the file what was not touched. */
  readonly customer: AnyCustomer;
  /** Where something was added or replaced: fields of the archive. */
  readonly applied: readonly string[];
  /** What the file knows otherwise; nothing of it was applied. No values. */
  readonly conflicts: readonly CollectionConflict[];
  /** What would make the file invalid; not applied. No values. */
  readonly refused: readonly RefusedValue[];
}

/**
 * Applies a form to a customer file.
 *
 * @param customer - The file; it is not changed.
 * @param values - The values of the form, as `validateCollection` gives them.
 * @param options - How conflicts are decided.
 * @returns A copy of the file, where it was changed, what is in conflict and what was refused.
 * @throws RangeError when an option is wrong, naming it.
 * @example
 * applyCollection({ need: { coreNeeds: ['afterSales'] } }, { demandType: '产品采购', budget: '面议' }).customer.need; //=> { coreNeeds: ['afterSales', 'productPurchase'], budget: 'negotiable' }
 * applyCollection({ basic: { name: '星河科技有限公司' } }, { companyName: '星海科技有限公司', budget: '面议' }).conflicts.map(({ key }) => key); //=> ['companyName']
 */
export function applyCollection(customer: AnyCustomer, values: Partial<CollectionValues>, options?: ApplyOptions): ApplyResult {
  const { confirmed, take } = given(options);
  const replaces = decider(decisionsOf(confirmed), keysOf(take));
  const draft = collectionToDraft(values);
  const fields = applyFields(customer, draft, replaces);
  const other = fields.conflicts.filter(({ key }) => key === 'companyName');
  if (other.length > 0) return { customer, applied: [], conflicts: other, refused: [] };
  const contacts = applyContacts(customer, values, replaces);
  const conflicts = [...fields.conflicts, ...contacts.conflicts];
  return { ...carriedOut(customer, [...fields.edits, ...contacts.edits]), conflicts };
}

/** Tells what to do with a conflict: replace, keep, or ask. */
function decider(decisions: ReadonlyMap<unknown, Confirmation['decision']>, taken: ReadonlySet<unknown>): Proposal {
  return ({ key, needsConfirmation }) => decisions.get(key) ?? (!needsConfirmation && taken.has(key) ? 'after' : undefined);
}

function keysOf(take: unknown): ReadonlySet<unknown> {
  const keys = readList(take ?? [], MOST_KEYS);
  if (keys === undefined || keys === 'long') throw new RangeError('take must be a list of keys of the form');
  return new Set(keys);
}

function carriedOut(customer: AnyCustomer, edits: readonly Edit[]): Pick<ApplyResult, 'customer' | 'applied' | 'refused'> {
  let result = customer;
  const applied: string[] = [];
  const refused: RefusedValue[] = [];
  for (const edit of edits) {
    const next = withValue(result, edit.path.split('.'), edit.value) as AnyCustomer;
    const code = newFault(result, next, edit.path);
    if (code !== undefined) refused.push({ key: edit.key, path: edit.path, code });
    else {
      result = next;
      applied.push(edit.path);
    }
  }
  return { customer: result, applied, refused };
}

/** The first error that a file has only after an edit. What was wrong before, and what is still missing elsewhere, is not the form's fault. */
function newFault(before: unknown, after: unknown, edited: string): string | undefined {
  const known = new Set(faultsOf(before).map(nameOf));
  const faults = faultsOf(after).filter(({ code, path }) => code !== 'required' || path.startsWith(edited));
  return faults.find((fault) => !known.has(nameOf(fault)))?.code;
}

function nameOf({ path, code }: Issue): string {
  return `${path} ${code}`;
}

function faultsOf(customer: unknown): readonly Issue[] {
  const result = validateCustomerDraft(customer);
  return result.ok ? [] : result.issues;
}
