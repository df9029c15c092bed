/** The people of a form as contacts of the archive: who answers, and who decides. */
import { MAX_ENTRIES } from '../../archive/index.ts';
import { ownValue, readList } from '../../fields/index.ts';
import { inspectLandline, inspectMobile } from '../../identifiers/index.ts';
import { contactPieces } from '../contact.ts';
import type { ContactKind, ContactPiece } from '../contact.ts';
import { textAt } from './readValues.ts';

/** The role of a contact whose title is not known. */
export const PLAIN_ROLE = '联系人';

/** The keys of the numbers of a contact. */
export const NUMBER_KEYS = ['mobile', 'phone', 'email'] as const;

/** The key of a kind of number. */
export type NumberKey = (typeof NUMBER_KEYS)[number];

/** Numbers by the keys of a contact. */
export type Numbers = Readonly<Record<NumberKey, readonly string[]>>;

/** An entry of the list of contacts, as it stands in a file. */
export type Entry = Readonly<Record<string, unknown>>;

/** A person without numbers. */
export interface NamedRole {
  /** The role. */
  readonly role: string;
  /** The name. */
  readonly name: string;
}

const KEYS: Readonly<Record<ContactKind, NumberKey>> = { mobile: 'mobile', landline: 'phone', email: 'email' };

/**
 * Gives the contacts that a form names: the one who answers, with one entry for each further number of the same kind, and those who decide.
 *
 * @param values - The values of a form.
 * @returns The contacts; the same person is named once.
 */
export function contactsOf(values: unknown): readonly Entry[] {
  const answering = answeringEntries(values);
  const deciding = decidersOf(values).filter(({ name }) => answering.every((entry) => entry['name'] !== name));
  return [...answering, ...deciding.map((person) => ({ ...person }))];
}

/**
 * Gives those who decide.
 *
 * @param values - The values of a form.
 * @returns Name and role of each; without a name nobody is known.
 */
export function decidersOf(values: unknown): readonly NamedRole[] {
  const makers = readList(ownValue(values, 'decisionMakers'), MAX_ENTRIES);
  if (makers === undefined || makers === 'long') return [];
  return makers.flatMap((maker) => {
    const name = textAt(maker, 'name');
    return name === undefined ? [] : [{ role: textAt(maker, 'title') ?? PLAIN_ROLE, name }];
  });
}

/**
 * Gives the numbers and addresses of a form in their canonical form; what is none stays as it is, under the key that it comes nearest to.
 *
 * @param values - The values of a form.
 * @returns The numbers by the keys of a contact.
 */
export function numbersOf(values: unknown): Numbers {
  const numbers: Record<NumberKey, string[]> = { mobile: [], phone: [], email: [] };
  for (const piece of contactPieces(textAt(values, 'contact') ?? '')) {
    const list = numbers[KEYS[piece.kind]];
    const number = canonical(piece);
    if (!list.includes(number)) list.push(number);
  }
  return numbers;
}

/**
 * Writes a person with all numbers as entries that have one of each kind.
 *
 * @param person - Role and name.
 * @param numbers - The numbers.
 * @returns As many entries as the most frequent kind has numbers, at least one.
 */
export function entriesFor(person: NamedRole, numbers: Numbers): readonly Entry[] {
  const count = Math.max(1, ...NUMBER_KEYS.map((key) => numbers[key].length));
  return Array.from({ length: count }, (_, index) => {
    const own = NUMBER_KEYS.flatMap((key) => numbers[key].slice(index, index + 1).map((number) => [key, number] as const));
    return { ...person, ...Object.fromEntries(own) };
  });
}

function answeringEntries(values: unknown): readonly Entry[] {
  const name = textAt(values, 'contactName');
  return name === undefined ? [] : entriesFor({ role: textAt(values, 'contactTitle') ?? PLAIN_ROLE, name }, numbersOf(values));
}

function canonical({ kind, text }: ContactPiece): string {
  if (kind === 'email') return text;
  const found = kind === 'mobile' ? inspectMobile(text) : inspectLandline(text);
  return found.verdict === 'invalid' ? text : found.canonical;
}
