import type { IssueCode } from '../archive/index.ts';
import { settingsOf } from '../validate/index.ts';
import type { Settings } from '../validate/index.ts';
import type { OwnCollectionCode } from './code.ts';
import { withCollectionTexts } from './messages.ts';

/** Messages for a form: those of a customer file, with texts for the codes of the form where the built-in ones are to be changed. */
export interface CollectionMessages {
  /** The language, which also chooses the labels. */
  readonly language: 'zh' | 'en';
  /** A text for every code of a customer file, and for any code of the form. */
  readonly texts: Readonly<Record<IssueCode, string>> & Readonly<Partial<Record<OwnCollectionCode, string>>>;
}

/** How a form or a brief is to be judged. */
export interface CollectionOptions {
  /** The day to judge on, `YYYY-MM-DD` or an RFC 3339 instant; without it rules that need a day are not judged. */
  readonly asOf?: string | undefined;
  /** The language of labels and messages; Chinese unless given. */
  readonly messages?: CollectionMessages | undefined;
}

/**
 * Checks the options of a call.
 *
 * @param options - The options as the caller gave them.
 * @returns The complete settings, with messages for the codes of the form too.
 * @throws RangeError naming the option that is wrong.
 */
export function collectionSettings(options: CollectionOptions | undefined): Settings {
  const { asOf, messages } = options ?? {};
  const settings = settingsOf({ asOf, messages });
  return { ...settings, messages: withCollectionTexts(settings.messages) };
}

/**
 * Checks the options of a call that judges no values and so takes a language only.
 *
 * @param options - The options as the caller gave them.
 * @returns The messages, also for the codes of the form.
 * @throws RangeError naming the option that is wrong.
 */
export function collectionLanguage(options: Pick<CollectionOptions, 'messages'> | undefined): Settings['messages'] {
  return collectionSettings({ messages: options?.messages }).messages;
}
