/**
 * What differs between what a customer gave before and what comes now. Who the customer is and how to reach them (company, contact, title, numbers)
 * must be confirmed by the customer when it changes; the rest of a form is about a new demand and changes every time.
 *
 * The same numbers in another order or spelling are no difference; a placeholder such as 暂无 is no value. The answer holds no value, so it is safe to log.
 */
import type { Bilingual } from '../../fields/index.ts';
import { canonicalText, ownValue } from '../../fields/index.ts';
import { inspectLandline, inspectMobile } from '../../identifiers/index.ts';
import { foldText, upperAscii } from '../../text/index.ts';
import { contactPieces } from '../contact.ts';
import type { ContactPiece } from '../contact.ts';
import type { CollectionValues, Template } from '../form.ts';
import { isAnswer } from '../refusals.ts';
import { fieldsOf } from './fieldsOf.ts';

/** The fields that say who the customer is and how to reach them. */
const CONFIRMED_BY_CUSTOMER: ReadonlySet<string> = /* @__PURE__ */ new Set(['companyName', 'contactName', 'contactTitle', 'contact']);

/** What happened to a value. */
export type ConflictChange = 'added' | 'changed' | 'removed' | 'declined';

/** Which of two values is right, and who heard it from the customer. */
export interface Confirmation {
  /** The value that is right: the one on file or the new one. */
  readonly decision: 'before' | 'after';
  /** Who asked the customer. */
  readonly by: string;
  /** When, `YYYY-MM-DD`. */
  readonly on: string;
}

/** A field that differs. */
export interface CollectionConflict {
  /** The key of the field. */
  readonly key: string;
  /** Its name on the form. */
  readonly label: Bilingual;
  /** What happened to its value. */
  readonly change: ConflictChange;
  /** Whether the customer has to say which value is right. */
  readonly needsConfirmation: boolean;
  /** What to ask. */
  readonly question: Bilingual;
  /** What the customer said, once they were asked. */
  readonly confirmation?: Confirmation;
}

/**
 * Compares what a customer gave before with what comes now.
 *
 * @param before - The values of the last form, or what `collectionHistory` reads from the archive; may be partial.
 * @param after - The values of the form that came.
 * @param template - The template, for fields that the library does not declare.
 * @returns The fields that differ, in the order of the form.
 * @throws RangeError when `template` is no template.
 * @example
 * compareWithHistory({ contact: '13812345678' }, { contact: '13912345678' }).map(({ key, change, needsConfirmation }) => [key, change, needsConfirmation]); //=> [['contact', 'changed', true]]
 * compareWithHistory({ contact: '13812345678/010-62345678' }, { contact: '010-62345678；138 1234 5678' }); //=> []
 */
export function compareWithHistory(
  before: Partial<CollectionValues>,
  after: Partial<CollectionValues>,
  template?: Template,
): readonly CollectionConflict[] {
  return fieldsOf(template).flatMap(({ key, label }) => {
    const change = changeOf(ownValue(before, key), ownValue(after, key), key);
    if (change === undefined) return [];
    const needsConfirmation = change === 'changed' && CONFIRMED_BY_CUSTOMER.has(key);
    return [{ key, label, change, needsConfirmation, question: questionOf(label, needsConfirmation) }];
  });
}

function changeOf(before: unknown, after: unknown, key: string): ConflictChange | undefined {
  const [had, has] = [isAnswer(before), isAnswer(after)];
  if (had && has) return isSameValue(before, after, key) ? undefined : 'changed';
  if (had) return ownValue(after, 'declined') === undefined ? 'removed' : 'declined';
  return has ? 'added' : undefined;
}

function isSameValue(before: unknown, after: unknown, key: string): boolean {
  if (typeof before !== 'string' || typeof after !== 'string') return canonicalText(before) === canonicalText(after);
  if (key === 'contact') return numbersIn(before) === numbersIn(after);
  return plainText(before) === plainText(after);
}

function plainText(text: string): string {
  return foldText(text).text.trim();
}

/** The numbers and addresses in their canonical form, whatever their order. */
function numbersIn(contact: string): string {
  return [...new Set(contactPieces(contact).map(canonicalPiece))].sort().join('/');
}

function canonicalPiece({ kind, text }: ContactPiece): string {
  if (kind === 'email') return upperAscii(plainText(text));
  const found = kind === 'mobile' ? inspectMobile(text) : inspectLandline(text);
  return found.verdict === 'invalid' ? plainText(text) : found.canonical;
}

function questionOf({ zh, en }: Bilingual, needsConfirmation: boolean): Bilingual {
  return needsConfirmation
    ? {
        zh: `“${zh}”与已有资料不一致，请客户确认哪一个正确。`,
        en: `“${en}” differs from what is on file: ask the customer which is right.`,
      }
    : { zh: `“${zh}”与上次填写的不同，请核对。`, en: `“${en}” is not what was given last time: please check.` };
}
