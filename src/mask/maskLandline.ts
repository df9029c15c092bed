/**
 * The mask of a landline number: `010-****5678` for eight digits, `0310-****456` for seven; an extension is dropped.
 *
 * Without a known area code nothing is shown, so hotlines (400, 95xxx), numbers abroad and mobile numbers are hidden whole.
 */
import { HIDDEN, INVISIBLE, halfWidth, hideOther, readNumber } from './masking.ts';
import type { Masked } from './masking.ts';

/** Area code with or without the trunk zero, then seven or eight digits in one or two groups, then an extension. */
const LANDLINE =
  /^\(?(?:(?:\+|00)86\)?[ -]?\(?0?|0)(10|2[0-57-9]|[3-9]\d\d)\)?[ .-]{0,3}([2-9]\d{2,3}[ .-]?\d{4})(?: ?(?:[\-转#]|分机|ext\.?) ?\d{1,6})?$/iu;

/** The common case: area code and number joined by one hyphen. */
const USUAL = /^0(?:10|2[0-57-9]|[3-9]\d\d)-[2-9]\d{6,7}$/u;

/** What shows no more than the mask itself, whatever its number of stars. */
const SHOWN_ALREADY = /^(?:0(?:10|2[0-57-9]|[3-9]\d\d))?\*+\d{0,4}$/u;

/** Dashes other than the hyphen, as people write them between the groups. */
const DASHES = /[\u2010-\u2015\u2212]/gu;

/**
 * Masks a landline number.
 *
 * @param text - The number with its area code; `null`, `undefined` and `''` come back as they are.
 * @returns Area code, four stars and what follows the first four digits, or four stars for what is no landline number.
 * @example
 * maskLandline('010-62345678-801'); //=> '010-****5678'
 * maskLandline('(0310)7234456'); //=> '0310-****456'
 */
export function maskLandline<T>(text: T): Masked<T>;
export function maskLandline(text: unknown): unknown {
  if (typeof text !== 'string' || text === '') return hideOther(text);
  if (USUAL.test(text)) return text.slice(0, text.indexOf('-') + 1) + HIDDEN + text.slice(text.indexOf('-') + 5);
  if (SHOWN_ALREADY.test(readNumber(text))) return text;
  const [, area = '', number = ''] = LANDLINE.exec(halfWidth(text).replace(INVISIBLE, '').replace(DASHES, '-').trim()) ?? [];
  return area === '' ? HIDDEN : `0${area}-****${number.replace(/[ .-]/u, '').slice(4)}`;
}
