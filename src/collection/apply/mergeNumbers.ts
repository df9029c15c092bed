import { NUMBER_KEYS } from './contacts.ts';
import type { Entry, NumberKey, Numbers } from './contacts.ts';
import type { Decide } from './edit.ts';
import { textAt } from './readValues.ts';

/** The numbers of one kind that a person has, that the form gives, and that either has alone. */
interface Kind {
  readonly key: NumberKey;
  readonly had: readonly string[];
  readonly given: readonly string[];
  readonly missing: readonly string[];
  readonly isChanged: boolean;
}

/**
 * Brings the numbers of a form into the entries of one person: what is new is added; where a number on file is not on the form and another is, the
 * number has changed and the customer decides.
 *
 * @param own - The entries of the person.
 * @param numbers - The numbers of the form.
 * @param decide - Decides the conflict.
 * @returns The entries, each in its place, and new ones behind them.
 */
export function mergeNumbers(own: readonly Entry[], numbers: Numbers, decide: Decide): readonly Entry[] {
  const kinds = NUMBER_KEYS.map((key) => kindOf(own, key, numbers[key]));
  const changed = kinds.filter(({ isChanged }) => isChanged);
  const contactOf = (side: 'had' | 'given'): string => changed.flatMap((kind) => kind[side]).join('/');
  const replaces = changed.length > 0 && decide({ contact: contactOf('had') }, { contact: contactOf('given') }) === 'after';
  return kinds.reduce((entries, kind) => {
    if (!kind.isChanged) return kind.missing.reduce(withNumber(kind.key), entries);
    return replaces ? kind.given.reduce(withNumber(kind.key), without(entries, kind.key)) : entries;
  }, own);
}

/**
 * Tells whether an entry has one of the mobile numbers or addresses of a form; a landline may belong to many.
 *
 * @param entry - The entry.
 * @param numbers - The numbers of the form.
 * @returns `true` when it has.
 */
export function sharesNumber(entry: Entry, numbers: Numbers): boolean {
  return (['mobile', 'email'] as const).some((key) => isAmong(textAt(entry, key), numbers[key]));
}

function kindOf(own: readonly Entry[], key: NumberKey, given: readonly string[]): Kind {
  const had = own.flatMap((entry) => textAt(entry, key) ?? []);
  const missing = given.filter((number) => !isAmong(number, had));
  const isChanged = missing.length > 0 && had.some((number) => !isAmong(number, given));
  return { key, had, given, missing, isChanged };
}

/** Addresses are the same in whatever case. */
function isAmong(number: string | undefined, numbers: readonly string[]): boolean {
  return number !== undefined && numbers.some((other) => other.toLowerCase() === number.toLowerCase());
}

function without(entries: readonly Entry[], key: NumberKey): readonly Entry[] {
  return entries.map((entry) => Object.fromEntries(Object.entries(entry).filter(([name]) => name !== key)));
}

/** In the first entry that has none of the kind, else in a new one for the same person. */
function withNumber(key: NumberKey): (entries: readonly Entry[], number: string) => readonly Entry[] {
  return (entries, number) => {
    const at = entries.findIndex((entry) => textAt(entry, key) === undefined);
    if (at >= 0) return entries.map((entry, index) => (index === at ? { ...entry, [key]: number } : entry));
    return [...entries, { role: entries[0]?.['role'], name: entries[0]?.['name'], [key]: number }];
  };
}
