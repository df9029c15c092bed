/** Codes of letters and digits in free text: credit codes, passports and permits, licence plates, WeChat and QQ accounts. */
import { isCreditCode } from '../identifiers/index.ts';
import { upperAscii } from '../text/index.ts';
import { hit, isAlnumNext, isDigitNext } from './textHit.ts';
import type { TextHit, TextWindow } from './textHit.ts';

const CREDIT_CODE_START = /^[1-9ANYGanyg](?:[ -]?[0-9A-Za-z]){17}/u;

/** Province, letter of the office, then five characters, or six of a car with new energy (GA 36-2018); the last may name the use. */
const PLATE =
  /^[京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼][A-Z][ ·•.-]?(?:[A-HJK][A-HJ-NP-Z0-9]\d{4}|\d{5}[A-HJK]|[A-HJ-NP-Z0-9]{4}[A-HJ-NP-Z0-9挂学警港澳])/iu;

/** Passports of the present form: E and eight digits that are no day, or E, a letter and seven digits. */
const PASSPORT = /^E(?:\d{8}|[A-HJ-NP-Z]\d{7})/iu;

const LIKE_DAY = /^E?(?:19|20)\d{2}[01]\d[0-3]\d$/iu;

/** Any number of a passport, permit or officer's card, where a word beside it says so. */
const DOCUMENT = /^[A-Z]{0,3}\d{6,12}(?:\([0-9A]\))?/iu;

const DOCUMENT_BEFORE =
  /(?:护照|通行证|回乡证|台胞证|港澳证|军官证|士兵证|警官证|居留证|居住证|身份证|签证|证件|passport)[^0-9A-Z@[\]]{0,10}(?:no\.?|id)?[ :.]{0,2}$/iu;

const DOCUMENT_BEHIND = /^ ?\(?(?:护照|通行证|回乡证|台胞证|港澳证|军官证)/u;

/** The word for the service before an account; the second group is not empty where an account is announced. */
const ACCOUNT_BEFORE =
  /(微信|威信|薇信|v信|wechat|weixin|wx|vx|qq)群?((?:号码|账号|帐号|号|id)?(?:[为是]| ?[:=])?) {0,2}$/iu;

const WECHAT_ACCOUNT = /^[A-Z][\w-]{5,}/iu;

const NUMBER_ACCOUNT = /^[1-9]\d{4,10}/u;

/**
 * Reads a credit code.
 *
 * @param window - The place.
 * @returns The hit, or `undefined`.
 */
export function creditCodeHit({ ahead }: TextWindow): TextHit | undefined {
  const written = CREDIT_CODE_START.exec(ahead)?.[0] ?? '';
  const code = upperAscii(written.replace(/[ -]/gu, ''));
  if (!isCreditCode(code) || (isDigitNext(written.slice(-1)) && isDigitNext(ahead.slice(written.length)))) return undefined;
  return hit('creditCode', written.length);
}

/**
 * Reads a licence plate.
 *
 * @param window - The place.
 * @returns The hit, or `undefined`.
 */
export function plateHit({ ahead }: TextWindow): TextHit | undefined {
  const plate = PLATE.exec(ahead)?.[0] ?? '';
  if (plate.replace(/\D/gu, '').length < 3 || continues(plate, ahead.slice(plate.length))) return undefined;
  return hit('plate', plate.length);
}

/**
 * Reads the number of a passport, or of another document where a word beside it says so.
 *
 * @param window - The place.
 * @returns The hit, or `undefined`.
 */
export function documentHit({ ahead, behind }: TextWindow): TextHit | undefined {
  const number = DOCUMENT.exec(ahead)?.[0] ?? PASSPORT.exec(ahead)?.[0] ?? '';
  const next = ahead.slice(number.length);
  if (number === '' || isAlnumNext(next)) return undefined;
  const isNamed = DOCUMENT_BEFORE.test(behind) || DOCUMENT_BEHIND.test(next);
  return isNamed || (PASSPORT.test(number) && !LIKE_DAY.test(number)) ? hit('document', number.length) : undefined;
}

/**
 * Reads an account behind the word for its service.
 *
 * @param window - The place.
 * @returns The hit, or `undefined`.
 */
export function accountHit({ ahead, behind }: TextWindow): TextHit | undefined {
  const [, service, announced] = ACCOUNT_BEFORE.exec(behind) ?? [];
  if (service === undefined) return undefined;
  const number = NUMBER_ACCOUNT.exec(ahead)?.[0] ?? '';
  if (number !== '') {
    const isMeant = announced !== '' || (number.length > 5 && !LIKE_DAY.test(number));
    return isMeant && !isDigitNext(ahead.slice(number.length)) ? hit('account', number.length) : undefined;
  }
  const account = WECHAT_ACCOUNT.exec(ahead)?.[0] ?? '';
  const isMeant = account !== '' && (announced !== '' || /[\d_-]/u.test(account));
  return isMeant && !/^qq$/iu.test(service) ? hit('account', account.length) : undefined;
}

/** Whether a run goes on: a digit behind a digit, a letter behind a letter. */
function continues(run: string, next: string): boolean {
  return isDigitNext(run.slice(-1)) ? isDigitNext(next) : isAlnumNext(run.slice(-1)) && isAlnumNext(next) && !isDigitNext(next);
}
