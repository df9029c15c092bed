/**
 * The mask of a company's name: a leading province and the ending stay, `北京****有限公司`. Between them lies the trade name, which for a
 * small firm or a sole trader is often that of its owner.
 *
 * The province is one of the 34 or its short form; the ending is the legal form or the kind of institution, with the bracket that names the
 * kind of partnership. Where fewer than two characters would be hidden, all is.
 */
import { codePointLength } from '../text/index.ts';
import { BRACKETED_KINDS, COMPANY_ENDINGS } from './companyEndings.data.ts';
import { HIDDEN, fold, hideOther } from './masking.ts';
import type { Masked } from './masking.ts';
import { provinceStart } from './province.ts';

const STARS_ONLY = /^\*+$/u;

/**
 * Masks a company's name.
 *
 * @param text - The name; `null`, `undefined` and `''` come back as they are.
 * @returns Province, four stars and ending, as far as there are any.
 * @example
 * maskCompanyName('北京星辰科技有限公司'); //=> '北京****有限公司'
 * maskCompanyName('星辰'); //=> '****'
 */
export function maskCompanyName<T>(text: T): Masked<T>;
export function maskCompanyName(text: unknown): unknown {
  if (typeof text !== 'string' || text === '') return hideOther(text);
  const name = fold(text);
  const start = provinceStart(name)?.end ?? 0;
  const end = name.length - endingLength(name);
  const middle = name.slice(start, end);
  // One star alone may be part of a registered name; two side by side are a mask.
  if (name.includes('**')) return STARS_ONLY.test(middle) ? text : HIDDEN;
  if (codePointLength(middle) < 2) return HIDDEN;
  return name.slice(0, start) + HIDDEN + asWritten(text, name).slice(end);
}

function endingLength(name: string): number {
  const bracket = longestEnd(name, BRACKETED_KINDS);
  const ending = longestEnd(name.slice(0, name.length - bracket), COMPANY_ENDINGS);
  return ending === 0 ? 0 : ending + bracket;
}

function longestEnd(name: string, ends: readonly string[]): number {
  let longest = 0;
  for (const end of ends) if (end.length > longest && name.endsWith(end)) longest = end.length;
  return longest;
}

/** The name with its own brackets, which folding made half width, where folding moved nothing. */
function asWritten(text: string, name: string): string {
  const written = text.trim();
  return written.length === name.length ? written : name;
}
