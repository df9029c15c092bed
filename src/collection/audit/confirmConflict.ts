import { isPlainDate } from '../../calendar/index.ts';
import { isAbsent, ownValue } from '../../fields/index.ts';
import type { CollectionConflict, Confirmation } from './compareWithHistory.ts';

/** Why a confirmation was not recorded. */
export type ConfirmationRefusal = 'notNeeded' | 'confirmed' | 'decision.unknown' | 'by.missing' | 'on.invalid';

/** What `confirmConflict` answers. */
export type ConfirmationResult =
  | {
      /** It was recorded. */
      readonly ok: true;
      /** The conflict with what the customer said. */
      readonly conflict: CollectionConflict;
    }
  | {
      /** It was not. */
      readonly ok: false;
      /** Why not. */
      readonly code: ConfirmationRefusal;
    };

/**
 * Records what the customer said about a value that changed.
 *
 * @param conflict - A conflict that needs it; it is not changed.
 * @param confirmation - Which value is right, who asked and when.
 * @returns A copy of the conflict that is confirmed, or why it cannot be.
 * @example
 * compareWithHistory({ contact: '13812345678' }, { contact: '13912345678' }).map((conflict) => confirmConflict(conflict, { decision: 'after', by: '王芳', on: '2024-05-12' }).ok); //=> [true]
 * compareWithHistory({ budget: '面议' }, { budget: '5-10万' }).map((conflict) => confirmConflict(conflict, { decision: 'after', by: '王芳', on: '2024-05-12' })); //=> [{ ok: false, code: 'notNeeded' }]
 */
export function confirmConflict(conflict: CollectionConflict, confirmation: Confirmation): ConfirmationResult {
  if (ownValue(conflict, 'needsConfirmation') !== true) return { ok: false, code: 'notNeeded' };
  if (ownValue(conflict, 'confirmation') !== undefined) return { ok: false, code: 'confirmed' };
  const [decision, by, on] = [ownValue(confirmation, 'decision'), ownValue(confirmation, 'by'), ownValue(confirmation, 'on')];
  if (decision !== 'before' && decision !== 'after') return { ok: false, code: 'decision.unknown' };
  if (typeof by !== 'string' || isAbsent(by)) return { ok: false, code: 'by.missing' };
  if (!isPlainDate(on)) return { ok: false, code: 'on.invalid' };
  return { ok: true, conflict: { ...conflict, confirmation: { decision, by, on } } };
}
