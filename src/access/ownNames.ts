import { MAX_ENTRIES } from '../archive/index.ts';
import { codePointLength } from '../text/index.ts';
import { ownValue, readList } from '../fields/index.ts';

/** A name of the record and what stands in its place in texts. */
export interface OwnName {
  /** The name. */
  readonly name: string;
  /** Its kind in brackets. */
  readonly label: string;
}

const PERSON = '[姓名]';

const ENTERPRISE = '[企业名称]';

/** Where a record holds names. */
export type NamePath = 'basic.name' | 'relations.contacts[].name' | 'relations.referrer.name';

/**
 * Collects the names that a record itself knows: the customer's, the contacts' and the referrer's.
 *
 * @param record - A record.
 * @param isHidden - Whether the names at a path are wanted; all are by default.
 * @returns The names of two code points and more, each once, the longest first.
 */
export function ownNames(record: unknown, isHidden: (path: NamePath) => boolean = () => true): readonly OwnName[] {
  const [basic, relations] = [ownValue(record, 'basic'), ownValue(record, 'relations')];
  const entries = readList(ownValue(relations, 'contacts'), MAX_ENTRIES);
  const people = entries === undefined || entries === 'long' || !isHidden('relations.contacts[].name') ? [] : entries;
  const others = isHidden('relations.referrer.name') ? [...people, ownValue(relations, 'referrer')] : people;
  const labels = new Map<string, string>();
  for (const other of others) add(labels, ownValue(other, 'name'), PERSON);
  if (isHidden('basic.name')) add(labels, ownValue(basic, 'name'), ownValue(basic, 'customerType') === 'enterprise' ? ENTERPRISE : PERSON);
  return [...labels].map(([own, label]) => ({ name: own, label })).sort((a, b) => b.name.length - a.name.length);
}

/**
 * Replaces the names of a record in one of its texts.
 *
 * @param text - A text.
 * @param names - The names, the longest first.
 * @returns The text without them.
 */
export function replaceNames(text: string, names: readonly OwnName[]): string {
  return names.reduce((result, { name, label }) => (result.includes(name) ? result.replaceAll(name, () => label) : result), text);
}

function add(labels: Map<string, string>, value: unknown, label: string): void {
  const name = typeof value === 'string' ? value.trim() : '';
  if (codePointLength(name) >= 2) labels.set(name, label);
}
