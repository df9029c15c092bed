/**
 * The mask of a landline number: `010-****5678` for eight digits, `0310-****456` for seven; an extension is dropped.
 *
 * Without a known area code nothing is shown, so hotlines (400, 95xxx), numbers abroad and mobile numbers are hidden whole.
 */
import { DASHES, HIDDEN, hideOther, readNumber } from './masking.ts';
import type { Masked } from './masking.ts';

/**
 * Area code with or without the trunk zero, then seven or eight digits, then an extension; all dashes are `_`, other separators are dropped.
 * Behind a country code 400 and 800 are hotlines.
 */
const LANDLINE =
  /^(?:(?:\+|00)?86_*(?:0|(?![48]00))|0)(10|2[0-57-9]|[3-9]\d\d)_*([2-9]\d{6,7}|[2-9](?:_*\d){6,7})(?:(?:[_转#]+|分机|ext)\d{1,6})?$/iu;

/** The common case: area code and number joined by one hyphen. */
const USUAL = /^0(?:10|2[0-57-9]|[3-9]\d\d)-[2-9]\d{6,7}$/u;

/** What shows no more than the mask itself, whatever its number of stars. */
const SHOWN_ALREADY = /^(?:0(?:10|2[0-57-9]|[3-9]\d\d))?\*+\d{0,4}$/u;

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
  if (USUAL.test(text)) return text.replace(/-\d{4}/u, '-****');
  if (SHOWN_ALREADY.test(readNumber(text))) return text;
  const [, area = '', number = ''] = LANDLINE.exec(readNumber(text.replace(DASHES, '_'))) ?? [];
  return area === '' ? HIDDEN : `0${area}-****${number.replaceAll('_', '').slice(4)}`;
}
