/** What the copy for the person says of each field: where its content comes from, and whether it is somebody else's or only the house's. */
import type { Bilingual } from '../../fields/index.ts';

/** Where a content comes from. */
export type SubjectSource = 'provided' | 'recorded' | 'assessed';

/** Why something is not in the copy. */
export type WithheldReason = 'otherPerson' | 'internal' | 'unreadable';

/** Where a content comes from, in words. */
export const SUBJECT_SOURCES: Readonly<Record<SubjectSource, Bilingual>> = {
  provided: { zh: '客户提供', en: 'Told by the customer' },
  recorded: { zh: '业务往来中记录', en: 'Recorded in the course of business' },
  assessed: { zh: '本单位评定', en: 'Assessed by the house' },
};

/** Why something is not in the copy, in words. */
export const WITHHELD_REASONS: Readonly<Record<WithheldReason, Bilingual>> = {
  otherPerson: { zh: '属于他人的个人信息', en: 'Personal information of somebody else' },
  internal: { zh: '本单位内部的审核记录', en: 'Reviews within the house' },
  unreadable: { zh: '内容无法读取，请人工核对', en: 'Cannot be read; to be looked at by hand' },
};

/** Names and numbers of others, which are masked; and of others what has no mask that leaves anything, which is not given. */
const OTHERS_MASKED: readonly string[] = [
  'relations.contacts[].name',
  'relations.contacts[].mobile',
  'relations.contacts[].phone',
  'relations.contacts[].email',
  'relations.referrer.name',
  'record.owner',
  'record.updatedBy',
];
const OTHERS_WITHHELD: readonly string[] = ['relations.referrer.customerNo'];

/** How the house checks its files says nothing of the person. */
const INTERNAL: readonly string[] = ['record.reviews'];

const ASSESSED: readonly string[] = ['need.priority'];

const RECORDED: readonly string[] = ['basic.customerNo', 'behavior', 'record'];

/** Within what was recorded: what the customer said. */
const PROVIDED: readonly string[] = ['record.consents'];

/**
 * Tells whether a field is somebody else's.
 *
 * @param path - The path of the field.
 * @returns How: it is masked, or not given at all; `undefined` when it is the customer's.
 */
export function othersField(path: string): 'masked' | 'withheld' | undefined {
  if (OTHERS_MASKED.includes(path)) return 'masked';
  return OTHERS_WITHHELD.includes(path) ? 'withheld' : undefined;
}

/**
 * Tells whether a field is only the house's.
 *
 * @param path - The path of the field.
 * @returns `true` when it is.
 */
export function isInternal(path: string): boolean {
  return INTERNAL.includes(path);
}

/**
 * Tells where the content of a field comes from.
 *
 * @param path - The path of the field.
 * @returns The source.
 */
export function sourceOf(path: string): SubjectSource {
  if (ASSESSED.includes(path)) return 'assessed';
  return isBelow(path, RECORDED) && !isBelow(path, PROVIDED) ? 'recorded' : 'provided';
}

function isBelow(path: string, tops: readonly string[]): boolean {
  return tops.some((top) => path === top || path.startsWith(`${top}.`) || path.startsWith(`${top}[]`));
}
