import { MAX_ENTRIES } from '../../archive/index.ts';
import { ownValue, readList } from '../../fields/index.ts';
import type { AnyCustomer } from '../../lifecycle/index.ts';
import type { CollectionValues } from '../form.ts';
import { NUMBER_KEYS } from './contacts.ts';
import { textAt } from './readValues.ts';

/** The fields of a form that are one field of the archive, with the place there. */
export const SINGLE_FIELDS = [
  ['companyName', 'basic', 'name'],
  ['industry', 'basic', 'industry'],
  ['demandDescription', 'need', 'description'],
  ['expectedBy', 'need', 'expectedPurchase'],
  ['budget', 'need', 'budget'],
  ['remarks', 'record', 'remarks'],
] as const;

/**
 * Gives what a customer file knows of the fields of a form, so that a form can be compared with it: for `compareWithHistory`, and as `history` of an
 * audit.
 *
 * @param customer - The customer file; it is not changed.
 * @param contactName - Whose title and numbers; without a name the first contact's.
 * @returns The values of the fields; those that the file does not know are absent.
 * @example
 * collectionHistory({ basic: { name: '星河科技有限公司' }, relations: { contacts: [{ role: '经理', name: '李明', mobile: '13912345678' }] } }); //=> { companyName: '星河科技有限公司', contactName: '李明', contactTitle: '经理', contact: '13912345678' }
 */
export function collectionHistory(customer: AnyCustomer, contactName?: string): Partial<CollectionValues> {
  const single = SINGLE_FIELDS.map(([key, dimension, field]) => [key, textAt(ownValue(customer, dimension), field)] as const);
  const entries = contactEntriesOf(customer);
  const name = contactName ?? textAt(entries[0], 'name');
  const own = name === undefined ? [] : entries.filter((entry) => textAt(entry, 'name') === name);
  const numbers = own.flatMap((entry) => NUMBER_KEYS.flatMap((key) => textAt(entry, key) ?? []));
  const person = [
    ['contactName', own.length === 0 ? undefined : name],
    ['contactTitle', textAt(own[0], 'role')],
    ['contact', numbers.length === 0 ? undefined : numbers.join('/')],
  ] as const;
  return Object.fromEntries([...single, ...person].filter(([, value]) => value !== undefined));
}

/**
 * Reads the contacts of a customer file.
 *
 * @param customer - The file.
 * @returns The entries; none when there is no list, or it is too long to be one.
 */
export function contactEntriesOf(customer: unknown): readonly unknown[] {
  const entries = readList(ownValue(ownValue(customer, 'relations'), 'contacts'), MAX_ENTRIES);
  return entries === undefined || entries === 'long' ? [] : entries;
}
