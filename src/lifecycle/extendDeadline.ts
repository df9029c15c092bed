import { epochOfDay, isPlainDate, parseInstant } from '../calendar/index.ts';
import { fieldOf, listOf, textOf } from './readRecord.ts';

/** One extension of a deadline. */
export interface Extension {
  /** The deadline before. */
  readonly from: string;
  /** The deadline after. */
  readonly to: string;
  /** Why. */
  readonly reason: string;
}

/** A deadline with its history. */
export interface Deadline {
  /** When it is due: a plain date, or an RFC 3339 instant. */
  readonly due: string;
  /** How it came to be so late, the oldest first. */
  readonly extensions: readonly Extension[];
}

/** Why a deadline was not extended. */
export type ExtensionRefusal = 'deadline.invalid' | 'extension.invalid' | 'extension.kind' | 'extension.notLater' | 'reason.missing';

/** A deadline extended, or why not. */
export type ExtensionResult =
  | {
      /** It was extended. */
      readonly ok: true;
      /** The new deadline with its history. */
      readonly deadline: Deadline;
    }
  | {
      /** It was not extended. */
      readonly ok: false;
      /** Why not. */
      readonly code: ExtensionRefusal;
    };

/**
 * Extends a deadline. Both ends are of one kind, two days or two instants; an extension needs a reason and leads to a later time.
 *
 * @param deadline - A plain date, an RFC 3339 instant, or what an earlier extension gave.
 * @param extension - The new deadline and the reason.
 * @param extension.to - The new deadline.
 * @param extension.reason - Why, in words.
 * @returns The new deadline with all extensions on record, or the code of the refusal.
 * @example
 * extendDeadline('2024-05-11', { to: '2024-05-15', reason: '客户出差' }).ok; //=> true
 * extendDeadline('2024-05-11', { to: '2024-05-15', reason: ' ' }); //=> { ok: false, code: 'reason.missing' }
 */
export function extendDeadline(deadline: string | Deadline, extension: { readonly to: string; readonly reason: string }): ExtensionResult {
  const due = typeof deadline === 'string' ? deadline : fieldOf(deadline, 'due');
  const to = fieldOf(extension, 'to');
  const reason = textOf(extension, 'reason');
  const [dueTime, toTime] = [timeOf(due), timeOf(to)];
  if (typeof due !== 'string' || dueTime === undefined) return { ok: false, code: 'deadline.invalid' };
  if (typeof to !== 'string' || toTime === undefined) return { ok: false, code: 'extension.invalid' };
  if (isPlainDate(due) !== isPlainDate(to)) return { ok: false, code: 'extension.kind' };
  if (toTime <= dueTime) return { ok: false, code: 'extension.notLater' };
  if (reason === undefined) return { ok: false, code: 'reason.missing' };
  return { ok: true, deadline: { due: to, extensions: [...extensionsOf(deadline), { from: due, to, reason }] } };
}

function timeOf(value: unknown): number | undefined {
  return isPlainDate(value) ? epochOfDay(value) : parseInstant(value)?.epoch;
}

function extensionsOf(deadline: string | Deadline): Extension[] {
  return listOf(deadline, 'extensions').flatMap((entry) => {
    const [from, to, reason] = [textOf(entry, 'from'), textOf(entry, 'to'), textOf(entry, 'reason')];
    return from === undefined || to === undefined || reason === undefined ? [] : [{ from, to, reason }];
  });
}
