/**
 * Tells masked values from real ones, also where another system masked them with `x`, `×`, `●`, `•`, `＊` or `#`.
 *
 * A genuine value is never called masked under its own kind. So the signs count only where the kind cannot hold them: `xxx@qq.com` is a
 * lawful address, `Xxiao` a name, `3#楼` part of an address, and `X` a letter of credit codes and the last one of resident ID numbers.
 */
import { HONORIFICS, isCreditCode } from '../identifiers/index.ts';
import type { MaskKind } from './kind.ts';
import { fold, readNumber } from './masking.ts';

/** Nothing but mask signs: stars in any number, other signs from two, the letter from three on. */
const SIGNS_ONLY = /^(?:\*|[*×●•#]{2,}|x{3,})$/iu;

/** One sign where none belongs; a dot or a hash sign may be a slip, so it takes two. */
const SIGN = /[*×●]|[•#]{2}/u;

/** Signs in a text that may well hold one of them. */
const SIGNS = /\*\*|[×●•]{2}|#{3}/u;

/** Most addresses and names: ideographs, digits and letters of which no mask can be made. */
const NO_SIGN = /^[\u3400-\u9fff\dA-WYZa-wyz-]*$/u;

const NUMBER_SHAPE = /^[\d\s*×●•#x+()-]+$/iu;

const CODE_SHAPE = /^[0-9A-Za-z\s*×●•#-]+$/u;

/** The last `@` parts; a masked address may begin with one. */
const EMAIL_SHAPE = /^\S*@[^\s@]*$/u;

const NAME_SHAPE = /^[\p{L}\p{M}\s*×●•#·.'-]+$/u;

/** Letters for the hidden part of a Han name: `张xx`, `xx明`. */
const LETTERS_IN_HAN_NAME = /\p{Script=Han}x{2}|x{2}\p{Script=Han}/iu;

/** Three letters that are no part of a word or of an address. */
const LETTERS = /(?:^|\p{Script=Han})x{3,}(?:$|\p{Script=Han})/iu;

const STAR = 0x2a;
const FULL_WIDTH_STAR = 0xff0a;
const THREE_STARS = /[*\uff0a]{3}/u;

const LABELS = /\[(?:手机号|身份证号|信用代码|银行卡号|固定电话|邮箱|证件号|车牌号|账号)\]/u;

const CHECKS: Readonly<Record<MaskKind, (text: string) => boolean>> = {
  mobile: isMaskedNumber,
  name: isMaskedName,
  residentId: isMaskedNumber,
  idTail: isMaskedNumber,
  creditCode: isMaskedCode,
  bankCard: isMaskedNumber,
  email: (text) => /\*{3}|[×●•]{2}/u.test(text) && EMAIL_SHAPE.test(text),
  landline: isMaskedNumber,
  address: hidesWriting,
  companyName: hidesWriting,
  text: (text) => LABELS.test(text),
  all: () => false,
};

/**
 * Tells whether a text is masked, by this library or another.
 *
 * @param text - Any value; what is not a text is not masked.
 * @param kind - The kind of value it stands for; without one it is enough that any kind takes it for masked.
 * @returns `true` when it is.
 * @throws RangeError when there is no such kind.
 * @example
 * isMasked('138xxxx5678', 'mobile'); //=> true
 * isMasked('xxx@qq.com', 'email'); //=> false
 * isMasked('张**'); //=> true
 */
export function isMasked(text: unknown, kind?: MaskKind): boolean {
  if (kind !== undefined && !isKind(kind)) throw new RangeError('kind: no such mask');
  if (typeof text !== 'string') return false;
  const folded = fold(text);
  if (SIGNS_ONLY.test(folded)) return true;
  return kind === undefined ? Object.values(CHECKS).some((isMaskedAs) => isMaskedAs(folded)) : CHECKS[kind](folded);
}

/**
 * Tells whether a text is a masked address or name of an organisation: what `isMasked` says of the kinds `address` and `companyName`, without
 * the code of the other kinds.
 *
 * @param text - Any value; what is not a text is not masked.
 * @returns `true` when it is.
 * @example
 * isMaskedAddress('江苏省****'); //=> true
 */
export function isMaskedAddress(text: unknown): boolean {
  if (typeof text !== 'string' || NO_SIGN.test(text)) return false;
  const folded = fold(text);
  return SIGNS_ONLY.test(folded) || hidesWriting(folded);
}

/**
 * Tells whether three or more stars stand side by side in a text.
 *
 * @param text - Any value.
 * @returns `true` when they do, also in full width.
 * @example
 * hasMaskInText('尾号****5678'); //=> true
 */
export function hasMaskInText(text: unknown): boolean {
  if (typeof text !== 'string') return false;
  // Of three stars in a row one stands at a third place, so no other has to be looked at.
  for (let i = 2; i < text.length; i += 3) {
    const unit = text.charCodeAt(i);
    if (unit === STAR || unit === FULL_WIDTH_STAR) return THREE_STARS.test(text);
  }
  return false;
}

function isKind(kind: unknown): boolean {
  return typeof kind === 'string' && Object.hasOwn(CHECKS, kind);
}

/** What may hold nearly any sign hides something by several in a row, or by a star at its end. */
function hidesWriting(text: string): boolean {
  return SIGNS.test(text) || text.endsWith('*') || LETTERS.test(text);
}

function isMaskedNumber(text: string): boolean {
  return (SIGN.test(text) || /x{2}/iu.test(text)) && NUMBER_SHAPE.test(readNumber(text));
}

function isMaskedCode(text: string): boolean {
  return (SIGN.test(text) || (/x{4}/iu.test(text) && !isCreditCode(text))) && CODE_SHAPE.test(readNumber(text));
}

function isMaskedName(text: string): boolean {
  return (SIGN.test(text) || LETTERS_IN_HAN_NAME.test(text)) && NAME_SHAPE.test(text) && !isPrivacyForm(text);
}

/** The hidden surname with a form of address: `*女士` is a stored value. */
function isPrivacyForm(text: string): boolean {
  return text.startsWith('*') && HONORIFICS.includes(text.slice(1));
}
