/**
 * The checks of single values, the same functions for every candidate, so that only the validators around them differ. Checksums, names, dates
 * and money are this library's own; the rest is put together from them.
 */
import {
  fitsCodePoints,
  hasThreeDecimals,
  hasTwoDecimals,
  isBlank,
  isCompanyName,
  isIsoDate,
  isLandline,
  isMasked,
  isNotNegative,
  isPersonName,
  isPlaceholder,
  isPositive,
  parseInstant,
} from '../library.mjs';

export { isCreditCode, isCustomerNo, isDistinct, isEmail, isIsoDate, isMobile, isPersonName } from '../library.mjs';

/** The most entries of a list. */
export const MAX_ENTRIES = 1000;
export const MAX_TAGS = 20;

const TAIL = /^\d{3}[0-9X]$/u;
const MONTH = /^\d{4}-\d{2}$/u;
const QUARTER = /^(?:19\d\d|20\d\d|2100)-Q[1-4]$/u;
const HOTLINE = /^[48]00\d{7}$/u;
const SERVICE = /^(?:9[56]\d{3,6}|12\d{3})$/u;
const ABROAD = /^(?:\+|00)(?!86)[1-9]\d{6,14}$/u;

const isText = (value, max) => typeof value === 'string' && !isBlank(value) && fitsCodePoints(value, max);
const isFilled = (value, max) => isText(value, max) && !isPlaceholder(value);

export const isText20 = (value) => isText(value, 20);
export const isText50 = (value) => isText(value, 50);
export const isText100 = (value) => isText(value, 100);
export const isText2000 = (value) => isText(value, 2000);
export const isFilled50 = (value) => isFilled(value, 50);
export const isFilled100 = (value) => isFilled(value, 100);
export const isFilled200 = (value) => isFilled(value, 200);
export const isFilled2000 = (value) => isFilled(value, 2000);

export const isIndividualName = (value) => isFilled(value, 200) && isPersonName(value);
export const isEnterpriseName = (value) => isFilled(value, 200) && isCompanyName(value);
export const isAddress = (value) => isText(value, 200) && !isMasked(value, 'address');
export const isIdTail = (value) => typeof value === 'string' && TAIL.test(value);

export const isQuantity = (value) => typeof value === 'number' && isPositive(value) && hasThreeDecimals(value);
export const isAmount = (value) => typeof value === 'number' && isNotNegative(value) && hasTwoDecimals(value);

const isMonth = (value) => value.length === 7 && MONTH.test(value) && isIsoDate(`${value}-01`);

export const isDayOrMonth = (value) => typeof value === 'string' && (isIsoDate(value) || isMonth(value));
export const isTimeNode = (value) => isDayOrMonth(value) || value === 'urgent' || (typeof value === 'string' && QUARTER.test(value));
export const isDateTime = (value) => typeof value === 'string' && parseInstant(value) !== undefined;

/** A landline, a 400 or 800 number, a service number, or a number outside the mainland. */
export function isContactPhone(value) {
  if (isLandline(value)) return true;
  if (typeof value !== 'string' || value.length > 40) return false;
  const compact = value.replace(/[ \-()]/gu, '');
  return HOTLINE.test(compact) || SERVICE.test(compact) || ABROAD.test(compact);
}

/** Two days of a record stand in the right order; a day that is missing is somebody else's business. */
export const isInOrder = (first, last) => !(typeof first === 'string' && typeof last === 'string' && first > last);
