import { MAX_ENTRIES } from '../../archive/index.ts';
import { isAbsent, ownValue, readList } from '../../fields/index.ts';
import { compareWithHistory } from '../audit/compareWithHistory.ts';
import type { CollectionConflict } from '../audit/compareWithHistory.ts';
import { SINGLE_FIELDS } from './collectionHistory.ts';
import type { Edit, Edits, Proposal } from './edit.ts';

/** Fields that hold several values: what is new is added, nothing goes. */
const LISTS = [
  ['demandType', 'need', 'coreNeeds'],
  ['industry', 'relations', 'industryTags'],
] as const;

/**
 * Finds out what a form changes in the fields of a file outside its contacts.
 *
 * @param customer - The file.
 * @param draft - What the form says, as a file.
 * @param replaces - Decides conflicts.
 * @returns The edits and the open conflicts.
 */
export function applyFields(customer: unknown, draft: unknown, replaces: Proposal): Edits {
  const edits: Edit[] = [];
  const conflicts: CollectionConflict[] = [];
  for (const [key, dimension, field] of SINGLE_FIELDS) {
    const value = ownValue(ownValue(draft, dimension), field);
    const conflict = conflictOf(key, ownValue(ownValue(customer, dimension), field), value);
    if (conflict === undefined) continue;
    const decision = conflict.change === 'added' ? 'after' : replaces(conflict);
    if (decision === 'after') edits.push({ key, path: `${dimension}.${field}`, value });
    if (decision === undefined) conflicts.push(conflict);
  }
  return { edits: [...edits, ...priorityEdits(customer, draft), ...LISTS.flatMap((list) => listEdits(customer, draft, list))], conflicts };
}

/** What the form leaves out stays in the file. */
function conflictOf(key: string, before: unknown, after: unknown): CollectionConflict | undefined {
  return isAbsent(after) ? undefined : compareWithHistory({ [key]: before }, { [key]: after })[0];
}

/** Derived, so it never replaces what somebody declared. */
function priorityEdits(customer: unknown, draft: unknown): readonly Edit[] {
  const value = ownValue(ownValue(draft, 'need'), 'priority');
  const isOpen = isAbsent(ownValue(ownValue(customer, 'need'), 'priority'));
  return isOpen && value !== undefined ? [{ key: 'expectedBy', path: 'need.priority', value }] : [];
}

function listEdits(customer: unknown, draft: unknown, [key, dimension, field]: (typeof LISTS)[number]): readonly Edit[] {
  const before = listAt(customer, dimension, field);
  const wanted = listAt(draft, dimension, field);
  if (before === undefined || wanted === undefined) return [];
  const added = wanted.filter((value) => !before.includes(value));
  return added.length === 0 ? [] : [{ key, path: `${dimension}.${field}`, value: [...before, ...added] }];
}

/** A list that is not there is empty; one that cannot be read is not replaced. */
function listAt(record: unknown, dimension: string, field: string): readonly unknown[] | undefined {
  const value = ownValue(ownValue(record, dimension), field);
  const list = isAbsent(value) ? [] : readList(value, MAX_ENTRIES);
  return list === 'long' ? undefined : list;
}
