/** Tells what in a record is the customer's own from what is somebody else's: contacts, the referrer, the staff. */
import { isAbsent, readList, readObject } from '../../fields/index.ts';
import { MAX_ENTRIES } from '../../archive/index.ts';
import { findPersonalData, maskText } from '../../mask/index.ts';
import { codePointLength, foldText } from '../../text/index.ts';

/** What stands in a text for a name that is somebody else's. */
const NAME_LABEL = '[姓名]';

/** What a number is written with besides its digits and letters, and the country code. */
const SEPARATORS = /[^0-9A-Z]/gu;

/** Whose is whose in one record. */
export interface Ownership {
  /** Tells whether a name or a number is the customer's own. */
  readonly isOwn: (value: string) => boolean;
  /** Takes out of a text what is not the customer's own. */
  readonly cleaned: (text: string) => string;
}

/**
 * Reads who is who in a record.
 *
 * @param record - Any value.
 * @returns What can be asked.
 */
export function ownershipOf(record: unknown): Ownership {
  const basic = partOf(record, 'basic');
  const own = new Set(textsOf(basic, ['name', 'mobile', 'creditCode']).map(bareNumber));
  const isOwn = (value: string): boolean => own.has(bareNumber(value));
  const others = [...new Set(otherNames(record))].filter((name) => codePointLength(name) >= 2 && !isOwn(name));
  others.sort((a, b) => b.length - a.length);
  return {
    isOwn,
    cleaned: (text) => {
      const named = others.reduce((result, name) => result.replaceAll(name, () => NAME_LABEL), text);
      return maskOthersNumbers(named, isOwn);
    },
  };
}

/** Whose a number in a text is cannot be told, unless it is one of the record. */
function maskOthersNumbers(text: string, isOwn: (value: string) => boolean): string {
  let cleaned = '';
  let from = 0;
  for (const { start, end } of findPersonalData(text)) {
    if (!isOwn(text.slice(start, end))) continue;
    cleaned += maskText(text.slice(from, start)) + text.slice(start, end);
    from = end;
  }
  return cleaned + maskText(text.slice(from));
}

function otherNames(record: unknown): string[] {
  const [relations, keeping] = [partOf(record, 'relations'), partOf(record, 'record')];
  const people = [...entriesOf(relations, 'contacts'), partOf(relations, 'referrer')];
  const reviewers = entriesOf(keeping, 'reviews').flatMap((review) => textsOf(review, ['by']));
  return [...people.flatMap((person) => textsOf(person, ['name'])), ...textsOf(keeping, ['owner', 'updatedBy']), ...reviewers];
}

function partOf(holder: unknown, key: string): unknown {
  return readObject(holder)?.find(([own]) => own === key)?.[1];
}

function entriesOf(holder: unknown, key: string): readonly unknown[] {
  const entries = readList(partOf(holder, key), MAX_ENTRIES);
  return entries === undefined || entries === 'long' ? [] : entries;
}

function textsOf(holder: unknown, keys: readonly string[]): string[] {
  return keys.map((key) => partOf(holder, key)).flatMap((text) => (typeof text === 'string' && !isAbsent(text) ? [text.trim()] : []));
}

/** A number without what it is written with; a name as it is. */
function bareNumber(value: string): string {
  const compact = foldText(value).text.toUpperCase().replace(SEPARATORS, '');
  if (!/\d{5}/u.test(compact)) return value.trim();
  return /^0{0,2}861\d{10}$/u.test(compact) ? compact.slice(-11) : compact;
}
