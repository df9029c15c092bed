import { isAbsent, ownValue, readList } from '../../fields/index.ts';
import type { CollectionValues, Template } from '../form.ts';
import { compareWithHistory } from './compareWithHistory.ts';
import type { CollectionConflict, Confirmation } from './compareWithHistory.ts';
import { questionFor } from './finding.ts';
import type { AuditFinding } from './finding.ts';

const MOST_FORMS = 10_000;

/** What is on file, and what the customer confirmed. */
export interface AuditHistory {
  /** The values of one form or of several. */
  readonly history: unknown;
  /** Conflicts with their confirmation. */
  readonly confirmed: readonly CollectionConflict[] | undefined;
}

/**
 * Finds what contradicts the latest form on file and has not been confirmed by the customer.
 *
 * @param values - The values of the form.
 * @param file - What is on file, and what was confirmed.
 * @param template - The template.
 * @returns The findings.
 * @throws RangeError when `history` or `confirmed` is not what it should be.
 */
export function historyFindings(values: unknown, { history, confirmed }: AuditHistory, template: Template): readonly AuditFinding[] {
  const decisions = decisionsOf(confirmed);
  const before = latestOf(history);
  if (before === undefined) return [];
  const conflicts = compareWithHistory(before, values as Partial<CollectionValues>, template);
  return conflicts.flatMap(({ key, label, needsConfirmation, question }): readonly AuditFinding[] => {
    const decision = decisions.get(key);
    if (!needsConfirmation || decision === 'after') return [];
    const code = decision === 'before' ? 'history.rejected' : 'history.changed';
    const asked = decision === 'before' ? questionFor(code, label) : question;
    return [{ standard: 'consistency', key, path: key, label, code, severity: 'warning', question: asked }];
  });
}

/**
 * Reads what the customer decided, by the key of the field.
 *
 * @param confirmed - Conflicts with their confirmation.
 * @returns The decisions.
 * @throws RangeError when it is no list.
 */
export function decisionsOf(confirmed: unknown): ReadonlyMap<unknown, Confirmation['decision']> {
  const conflicts = readList(confirmed ?? [], MOST_FORMS);
  if (conflicts === undefined || conflicts === 'long') throw new RangeError('confirmed must be a list of confirmed conflicts');
  return new Map(
    conflicts.flatMap((conflict) => {
      const decision = ownValue(ownValue(conflict, 'confirmation'), 'decision');
      return decision === 'before' || decision === 'after' ? [[ownValue(conflict, 'key'), decision]] : [];
    }),
  );
}

function latestOf(history: unknown): Partial<CollectionValues> | undefined {
  if (isAbsent(history)) return undefined;
  const forms = readList(history, MOST_FORMS) ?? [history];
  if (forms === 'long' || typeof history !== 'object') throw new RangeError('history must be the values of a form, or a list of them');
  return forms.reduce<unknown>((latest, form) => (dayOf(form) < dayOf(latest) ? latest : form), undefined) as
    Partial<CollectionValues> | undefined;
}

function dayOf(values: unknown): string {
  const day = ownValue(values, 'providedOn');
  return typeof day === 'string' ? day : '';
}
