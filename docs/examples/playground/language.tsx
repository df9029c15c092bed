/** The language of the page. */
import { createContext } from 'preact';
import type { VNode } from 'preact';
import { useContext } from 'preact/hooks';
import type { Bilingual } from 'customer-archive';
import type { Language } from './texts.ts';

/** The language that is chosen. */
export const LanguageContext = createContext<Language>('zh');

/** Puts a text into the language of the page, as plain text. */
export type Say = (text: Bilingual) => string;

/**
 * Gives the function for attributes and options, where nothing but text can stand.
 *
 * @returns The function.
 */
export function useSay(): Say {
  const language = useContext(LanguageContext);
  if (language === 'both') return ({ zh, en }) => (zh === en ? zh : `${zh} ${en}`);
  return (text) => text[language];
}

/**
 * Shows a text; where both languages are wanted, English stands smaller beside Chinese.
 *
 * @param props - The text.
 * @returns The text.
 */
export function Words({ of: text }: { readonly of: Bilingual }): VNode {
  const language = useContext(LanguageContext);
  if (language !== 'both') return <>{text[language]}</>;
  return (
    <>
      {text.zh}
      {text.zh !== text.en && (
        <span class="second" lang="en">
          {' '}
          {text.en}
        </span>
      )}
    </>
  );
}
