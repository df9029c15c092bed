import { MAX_ENTRIES } from '../archive/index.ts';
import { codePointLength } from '../text/index.ts';
import { ownValue, readList } from '../fields/index.ts';

/** Reads a property of what may be no object. */
export type ReadValue = (holder: unknown, key: string) => unknown;

/** A name of the record and what stands in its place in texts. */
export interface OwnName {
  /** The name. */
  readonly name: string;
  /** Its kind in brackets. */
  readonly label: string;
}

const PERSON = '[姓名]';

const ENTERPRISE = '[企业名称]';

/** What people write in their notes for the middle dot of a name; some write nothing. */
const DOTS = ['·', '•', '・', '．', '.', ''];

/** Where a record holds names. */
export type NamePath = 'basic.name' | 'relations.contacts[].name' | 'relations.referrer.name';

/**
 * Collects the names that a record itself knows: the customer's, the contacts' and the referrer's.
 *
 * @param record - A record.
 * @param isHidden - Whether the names at a path are wanted; all are by default.
 * @returns The names of two code points and more, the longest first.
 */
export function ownNames(record: unknown, isHidden?: (path: NamePath) => boolean): readonly OwnName[] {
  return namesIn(ownValue(record, 'basic'), ownValue(record, 'relations'), ownValue, isHidden);
}

/**
 * Collects the names that the dimensions of a record know.
 *
 * @param basic - The first dimension.
 * @param relations - The dimension with contacts and referrer.
 * @param read - Reads a property.
 * @param isHidden - Whether the names at a path are wanted; all are by default.
 * @returns The names of two code points and more, the longest first; one with a middle dot also with other dots and with none.
 */
export function namesIn(
  basic: unknown,
  relations: unknown,
  read: ReadValue,
  isHidden: (path: NamePath) => boolean = () => true,
): readonly OwnName[] {
  const found: OwnName[] = [];
  // The customer's own name comes first: a contact of the same name does not make an enterprise a person.
  if (isHidden('basic.name')) add(found, read(basic, 'name'), read(basic, 'customerType') === 'enterprise' ? ENTERPRISE : PERSON);
  if (relations !== undefined) {
    if (isHidden('relations.contacts[].name')) addContacts(found, read(relations, 'contacts'), read);
    if (isHidden('relations.referrer.name')) add(found, read(read(relations, 'referrer'), 'name'), PERSON);
  }
  return found;
}

/**
 * Replaces the names of a record in one of its texts.
 *
 * @param text - A text.
 * @param names - The names, the longest first.
 * @returns The text without them.
 */
export function replaceNames(text: string, names: readonly OwnName[]): string {
  let result = text;
  for (const { name, label } of names) if (result.includes(name)) result = result.replaceAll(name, () => label);
  return result;
}

function addContacts(found: OwnName[], contacts: unknown, read: ReadValue): void {
  const entries = readList(contacts, MAX_ENTRIES);
  if (entries === undefined || entries === 'long') return;
  for (const entry of entries) add(found, read(entry, 'name'), PERSON);
}

/** Adds a name, one with a middle dot in every form in which notes have it. */
function add(found: OwnName[], value: unknown, label: string): void {
  const name = typeof value === 'string' ? value.trim() : '';
  if (name.includes('·')) for (const dot of DOTS) place(found, name.replaceAll('·', dot), label);
  else place(found, name, label);
}

/** Puts a name behind those that are as long. */
function place(found: OwnName[], name: string, label: string): void {
  if (name.length < 2 || codePointLength(name) < 2) return;
  const isLonger = name.length > (found.at(-1)?.name.length ?? Infinity);
  if (isLonger)
    found.splice(
      found.findIndex((other) => other.name.length < name.length),
      0,
      { name, label },
    );
  else found.push({ name, label });
}
