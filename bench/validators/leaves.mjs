/**
 * The checks of single values, the same functions for every candidate, so that only the validators around them differ. They are this library's
 * own; texts are put together from them.
 */
import {
  fitsCodePoints,
  hasThreeDecimals,
  hasTwoDecimals,
  isBlank,
  isCompanyName,
  isMasked,
  isNotNegative,
  isPersonName,
  isPlaceholder,
  isPositive,
} from '../library.mjs';

export {
  isContactPhone,
  isCreditCode,
  isCustomerNo,
  isDateTime,
  isDayOrMonth,
  isDistinct,
  isEmail,
  isIdTail,
  isIsoDate,
  isMobile,
  isPersonName,
  isTimeNode,
} from '../library.mjs';

/** The most entries of a list. */
export const MAX_ENTRIES = 1000;
export const MAX_TAGS = 20;

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

export const isQuantity = (value) => typeof value === 'number' && isPositive(value) && hasThreeDecimals(value);
export const isAmount = (value) => typeof value === 'number' && isNotNegative(value) && hasTwoDecimals(value);

/** Two days of a record stand in the right order; a day that is missing is somebody else's business. */
export const isInOrder = (first, last) => !(typeof first === 'string' && typeof last === 'string' && first > last);
