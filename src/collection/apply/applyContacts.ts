/**
 * The people of a form among the contacts of a file. A person is known by name, or by a mobile number or e-mail address that the file has under another
 * name (李经理 and 李明); a landline may be shared. New people and new numbers are added; another name, title or number for the same person is a conflict.
 */
import { readObject } from '../../fields/index.ts';
import { foldText } from '../../text/index.ts';
import { compareWithHistory } from '../audit/compareWithHistory.ts';
import type { CollectionConflict } from '../audit/compareWithHistory.ts';
import type { CollectionValues } from '../form.ts';
import { contactEntriesOf } from './collectionHistory.ts';
import { PLAIN_ROLE, decidersOf, entriesFor, numbersOf } from './contacts.ts';
import type { Entry } from './contacts.ts';
import type { Decide, Edits, Proposal } from './edit.ts';
import { mergeNumbers, sharesNumber } from './mergeNumbers.ts';
import { textAt } from './readValues.ts';

const PATH = 'relations.contacts';

/**
 * Finds out what a form changes among the contacts of a file.
 *
 * @param customer - The file.
 * @param values - The values of the form.
 * @param replaces - Decides conflicts.
 * @returns The edit of the list, if any, and the open conflicts.
 */
export function applyContacts(customer: unknown, values: unknown, replaces: Proposal): Edits {
  const entries = contactEntriesOf(customer).map((entry): Entry => Object.fromEntries(new Map(readObject(entry))));
  const conflicts: CollectionConflict[] = [];
  const decide: Decide = (before, after) => {
    const [conflict] = compareWithHistory(before, after);
    if (conflict === undefined) return 'after';
    const decision = replaces(conflict);
    if (decision === undefined) conflicts.push(conflict);
    return decision;
  };
  const all = withDeciders(withAnswering(entries, values, decide), values, decide);
  const isSame = all.length === entries.length && all.every((entry, index) => entry === entries[index]);
  return { edits: isSame ? [] : [{ key: 'contactName', path: PATH, value: all }], conflicts };
}

function withAnswering(entries: readonly Entry[], values: unknown, decide: Decide): readonly Entry[] {
  const name = textAt(values, 'contactName');
  if (name === undefined) return entries;
  const title = textAt(values, 'contactTitle');
  const numbers = numbersOf(values);
  const named = entries.filter((entry) => isNamed(entry, name));
  const own = named.length > 0 ? named : entries.filter((entry) => sharesNumber(entry, numbers));
  const [first] = own;
  if (first === undefined) return [...entries, ...entriesFor({ role: title ?? PLAIN_ROLE, name }, numbers)];
  const decision = decide({ contactName: textAt(first, 'name') ?? name }, { contactName: name });
  // Until it is known whether it is the same person, nothing is added to either.
  if (decision === undefined) return entries;
  const renamed = decision === 'after' && named.length === 0 ? own.map((entry) => ({ ...entry, name })) : own;
  const titles = (contactTitle: string): Partial<CollectionValues> => ({ contactTitle });
  const titled = renamed.map((entry, index) => (index === 0 ? withRole(entry, title ?? PLAIN_ROLE, titles, decide) : entry));
  return spliced(entries, own, mergeNumbers(titled, numbers, decide));
}

/** Decision makers who are no contacts yet become contacts. */
function withDeciders(entries: readonly Entry[], values: unknown, decide: Decide): readonly Entry[] {
  let all = entries;
  for (const { role, name } of decidersOf(values)) {
    const known = all.find((entry) => isNamed(entry, name));
    const titles = (title: string): Partial<CollectionValues> => ({ decisionMakers: [{ name, title }] });
    all = known === undefined ? [...all, { role, name }] : spliced(all, [known], [withRole(known, role, titles, decide)]);
  }
  return all;
}

/** A role that is not known gives way; another one is a conflict. */
function withRole(entry: Entry, role: string, asValues: (role: string) => Partial<CollectionValues>, decide: Decide): Entry {
  const before = textAt(entry, 'role') ?? PLAIN_ROLE;
  if (role === before || role === PLAIN_ROLE) return entry;
  return before === PLAIN_ROLE || decide(asValues(before), asValues(role)) === 'after' ? { ...entry, role } : entry;
}

function isNamed(entry: Entry, name: string): boolean {
  return foldText(textAt(entry, 'name') ?? '').text === foldText(name).text;
}

/** Puts what became of some entries in their places, and what is new behind the last of them. */
function spliced(entries: readonly Entry[], own: readonly Entry[], changed: readonly Entry[]): readonly Entry[] {
  const last = own.at(-1);
  return entries.flatMap((entry) => {
    const at = own.indexOf(entry);
    return at < 0 ? [entry] : changed.slice(at, entry === last ? undefined : at + 1);
  });
}
