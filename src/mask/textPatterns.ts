/**
 * The numbers and codes that are personal data in free text. Every shape is tried at the start of a run, on half-width text whose dashes are
 * hyphens and whose middle dots are spaces.
 */
import { isRealDate } from '../calendar/index.ts';
import { isBankCard, isProvinceCode } from '../identifiers/index.ts';
import type { PersonalDataKind } from './textKinds.ts';

/**
 * How a kind is recognised: what it looks like from its first character on, and what else must hold of the code without separators, in
 * capitals, and of what stands before it.
 */
export type TextPattern = readonly [kind: PersonalDataKind, shape: RegExp, holds?: (code: string, behind: string) => boolean];

/** The alphabet of GB 32100-2015, clause 4.2. */
const CREDIT_CODE_ALPHABET = '0123456789ABCDEFGHJKLMNPQRTUWXY';

const BEFORE_DOCUMENT = /(?:护照|通行证|[乡胞官兵留住签份]证|证件)[^0-9A-Z@[\]]{0,8}(?:no\.?|id)?[ :.]{0,2}$/iu;

/** A passport of the present form. */
const PASSPORT = /^E[A-HJ-NP-Z0-9]\d{7}$/u;

/** The word for the service; the first group is not empty for QQ, the second where an account is announced. */
const BEFORE_ACCOUNT =
  /(?:(qq)|(?:[微威薇v]信|wechat|weixin|[wv]x)(?:[/、和或 ]?qq)?)群? ?((?:号码|[账帐]?号|id)?(?:[为是]| ?[:=])?) {0,2}[("“「【]?$/iu;

const LIKE_DAY = /^E?(?:19|20)\d{2}[01]\d[0-3]\d$/u;

/** What is found in free text, in the order in which it is tried. */
export const TEXT_PATTERNS: readonly TextPattern[] = [
  // The usual characters, up to 64 before the at sign; two labels or more behind it, the last with a letter: `4.17.21` is a version.
  ['email', /^\w[\w.%+'-]{0,63}@[0-9a-z-]+(?:\.[0-9a-z-]+)*\.[0-9-]*[a-z][0-9a-z-]*/iu],
  // A province (of a foreigner's number behind the 9) and a day of 1800 to 2099 at its place, whatever the check character.
  ['residentId', /^(?:\d[ .-]?){17}[\dX×*\u0425\u03a7]/iu, isResidentId],
  ['residentId', /^\d{6}([ -]{2,3})\d{8}\1\d{3}[\dX]/iu, isResidentId],
  // 15 digits: a province and a day of the 20th century.
  ['residentId', /^\d{6}[ .-]?\d{6}[ .-]?\d{3}/u, (code) => isBornIn(code, `19${code.slice(6)}`)],
  ['creditCode', /^[1-9AGNY][ .-]?[1-9](?:[ .-]?\d){6}(?:[ .-]?[0-9A-Z]){10}/iu, hasCreditCodeCheck],
  // A wrong letter or sign for the check character, with nothing more behind it.
  ['residentId', /^\d{17}[A-Z#●\u2169](?![0-9A-Z])/iu, isResidentId],
  // In groups of four no card begins with 0 or 13 to 19: telephone numbers do.
  ['bankCard', /^(?:\d{16,19}|\d{6}[ -]\d{10,13}|(?:[2-9]\d|1[0-2])\d\d(?:[ .-]?\d{4}){3}[ .-]?\d{1,3})/u, isCard],
  ['bankCard', /^(?:[2-9]\d|1[0-2])\d\d(?:(?:[ .-]?\d{4}){3}|([ -]{2,3})\d{4}\1\d{4}\1\d{4}(?:\1\d{1,3})?)/u, isCard],
  [
    'mobile',
    /^(?:\(?\+?(?:00)?86\)?[ .-]*|0)?1(?:[3-9]\d[ .-]*\d{4}[ .-]*\d{4}|[3-9]\d{2}[ .-]*\d{4}[ .-]*\d{3}|[3-9]\d{3} \d{6}|[3-9]\d \d{3} \d{5}|[ .-][3-9](?:[ .-]\d){9})/u,
  ],
  // With an extension, and where that is no extension, without.
  [
    'landline',
    /^(?:(?:\(?(?:\+|00)86\)?[ .-]?|86[ .-])\(?(?:0|(?![48]00))|\(?0)(?:10|2[0-57-9]|[3-9]\d\d)\)?[ .-]{0,3}[2-9]\d{2,3}[ .-]?\d{4} ?(?:[\-转#]|分机|ext\.?) ?\d{1,6}/iu,
  ],
  [
    'landline',
    /^(?:(?:\(?(?:\+|00)86\)?[ .-]?|86[ .-])\(?(?:0|(?![48]00))|\(?0)(?:10|2[0-57-9]|[3-9]\d\d)\)?[ .-]{0,3}[2-9]\d{2,3}[ .-]?\d{4}/u,
  ],
  // A number abroad: those of Hong Kong and Macau are the shortest that are told.
  ['mobile', /^\+(?!86[ .-]?[48]00)[1-9](?:[ .-]?\d){9,14}/u],
  // An account that is announced, or one with digits directly behind the word that is no day; QQ numbers have no letters.
  [
    'account',
    /^(?:[A-Z][\w-]{5,}|[1-9]\d{4,10})/iu,
    (code, behind) => {
      const [word, isQQ, announced] = BEFORE_ACCOUNT.exec(behind) ?? [];
      if (word === undefined || (isQQ !== undefined && /\D/u.test(code))) return false;
      return announced !== '' || (/\d|_/u.test(code) && code.length > 5 && !LIKE_DAY.test(code));
    },
  ],
  // A number behind the word for a document, or a passport that is no day.
  [
    'document',
    /^[A-Z]{0,3}\d{6,12}(?:\([0-9A]\))?/iu,
    (code, behind) => BEFORE_DOCUMENT.test(behind) || (PASSPORT.test(code) && !LIKE_DAY.test(code)),
  ],
  // Three digits at least.
  [
    'plate',
    /^[京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼][A-Z][ .-]?(?:[A-HJK][A-HJ-NP-Z0-9]\d{4}|\d{5}[A-HJK]|[A-HJ-NP-Z0-9]{4}[A-HJ-NP-Z0-9挂学警港澳])/iu,
    (code) => code.replace(/\D/gu, '').length > 2,
  ],
];

function isResidentId(code: string): boolean {
  return /^.{6}(?:1[89]|20)/u.test(code) && isBornIn(code.replace(/^9/u, ''), code.slice(6));
}

/** No card begins as a day does. */
function isCard(code: string): boolean {
  return isBankCard(code) && !/^(?:19|20)\d{2}[01]\d[0-3]\d/u.test(code);
}

function isBornIn(code: string, date: string): boolean {
  return (
    isProvinceCode(Number(code.charAt(0)), Number(code.charAt(1))) &&
    isRealDate(Number(date.slice(0, 4)), Number(date.slice(4, 6)), Number(date.slice(6, 8)))
  );
}

/** The check character of GB 32100-2015, annex A: powers of 3 as weights, modulo 31. */
function hasCreditCodeCheck(code: string): boolean {
  let sum = 0;
  let weight = 1;
  for (const char of code.slice(0, 17)) {
    const value = CREDIT_CODE_ALPHABET.indexOf(char);
    if (value < 0) return false;
    sum += value * weight;
    weight = (weight * 3) % 31;
  }
  return CREDIT_CODE_ALPHABET.charAt((31 - (sum % 31)) % 31) === code.charAt(17);
}
