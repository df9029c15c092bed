import type { IssueCode } from '../../archive/index.ts';

/** The messages of one language. Change a text by spreading: `{ ...en, texts: { ...en.texts, required: 'Please fill in.' } }`. */
export interface Messages {
  /** The language, which also chooses the labels. */
  readonly language: 'zh' | 'en';
  /** A text for every code; `{label}` and the names of `params` are filled in. */
  readonly texts: Readonly<Record<IssueCode, string>>;
}

/** What may stand in braces. */
const NAME = /^\w+$/u;

/**
 * Puts an issue into words.
 *
 * @param messages - The messages.
 * @param code - The code.
 * @param label - The label of the field.
 * @param params - Constants of the rule.
 * @returns The message, never empty.
 */
export function messageOf(messages: Messages, code: string, label: string, params: Readonly<Record<string, number>> | undefined): string {
  const texts: Readonly<Record<string, string>> = messages.texts;
  // Every code has a text: `texts` is complete by its type.
  const text = texts[code] ?? code;
  let message = '';
  let from = 0;
  for (let begin = text.indexOf('{'); begin >= 0; begin = text.indexOf('{', begin + 1)) {
    const end = text.indexOf('}', begin);
    if (end < 0) break;
    const name = text.slice(begin + 1, end);
    if (name !== 'label' && !NAME.test(name)) continue;
    message += text.slice(from, begin) + (name === 'label' ? label : String(params?.[name] ?? ''));
    from = end + 1;
  }
  return message + text.slice(from);
}
