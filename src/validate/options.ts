import { readAsOf } from '../calendar/index.ts';
import type { FieldPath } from '../archive/index.ts';
import { isFieldPath } from './fieldPaths.ts';
import type { Messages } from './messages/messages.ts';
import { zh } from './messages/zh.ts';

/** How a record is to be validated. */
export interface ValidationOptions {
  /** The day to judge on, `YYYY-MM-DD` or an RFC 3339 instant; without it rules that need a day are not judged. */
  readonly asOf?: string | undefined;
  /** The language of labels and messages; Chinese unless given. */
  readonly messages?: Messages | undefined;
  /** Fields that are required beyond the rules; those that apply to one customer type only where they apply. */
  readonly require?: readonly FieldPath[] | undefined;
}

/** Options that were checked and completed. */
export interface Settings {
  /** The day to judge on. */
  readonly asOf: string | undefined;
  /** The language. */
  readonly messages: Messages;
  /** Fields required beyond the rules. */
  readonly require: readonly string[];
}

/**
 * Checks the options of a call.
 *
 * @param options - The options as the caller gave them.
 * @returns The complete settings.
 * @throws RangeError naming the option that is wrong.
 */
export function settingsOf(options: ValidationOptions | undefined): Settings {
  const { asOf, messages, require = [] } = options ?? {};
  if (!Array.isArray(require) || require.some((path: unknown) => !isFieldPath(path))) {
    throw new RangeError('require: each path must name a field of the customer archive');
  }
  return { asOf: asOf === undefined ? undefined : readAsOf(asOf).day, messages: messagesOf(messages), require };
}

function messagesOf(messages: unknown): Messages {
  if (messages === undefined) return zh;
  if (isMessages(messages)) return messages;
  throw new RangeError('messages: must be a set of messages such as those of customer-archive/messages/en');
}

function isMessages(value: unknown): value is Messages {
  if (typeof value !== 'object' || value === null) return false;
  const { language, texts }: { readonly language?: unknown; readonly texts?: unknown } = value;
  return (language === 'zh' || language === 'en') && typeof texts === 'object' && texts !== null;
}
