/**
 * 企业名称: the full registered name of an organisation (企业名称登记管理规定, 2020, articles 6 to 14): region, name, trade, form.
 *
 * Parts: the ending that tells the form, the bracket behind it. 1 to 200 characters. Without a known ending it is perhaps an abbreviation:
 * doubtful. The trade names of sole traders (credit code 92…) may be the name of a person, so their ending is not looked at.
 *
 * Hint: no controls, no unbalanced brackets, no two stars side by side (a mask). Both widths of brackets are right; inside names only
 * letters and digits are folded to half width.
 * Not checked: whether such an organisation is registered.
 */
import { foldText, isFolded, toHalfWidth } from '../text/index.ts';
import { COMPANY_ENDINGS, COMPANY_FORMS } from './companyEndings.data.ts';
import type { Inspection, ReasonCode } from './inspection.ts';
import { accepted, lengthFault, notText, refused } from './reading.ts';
import type { Fault, TextDetail } from './reading.ts';

const LONGEST = 200;
const LONGEST_ENDING = 6;

const OPENING = '(（[［【{｛〔《〈「『';
const CLOSING = ')）]］】}｝〕》〉」』';

/** Round and square brackets are often typed in one width at one end and in the other at the other: the pair is what counts. */
const KINDS = '001123345678';

/** The common case: ideographs of the first block, ASCII letters and digits, and round brackets in pairs with some of them inside. */
const COMMON = /^[\u4e00-\u9fff\dA-Za-z]+(?:[(（][\u4e00-\u9fff\dA-Za-z]+[)）][\u4e00-\u9fff\dA-Za-z]*)*$/u;

/** What the name of an organisation says. */
export interface CompanyNameParts {
  /** The ending that tells what it is, such as 公司. */
  readonly ending?: string;
  /** The legal form in the bracket behind the ending, such as 有限合伙. */
  readonly form?: string;
}

/** What can be wrong with the name of an organisation. */
export type CompanyNameDetail = Exclude<TextDetail, 'lookAlike' | 'foreignDigits'> | 'control' | 'brackets' | 'mask';

/** What can be doubtful about the name of an organisation. */
export type CompanyNameDoubt = 'abbreviation';

/** The issue codes of the name of an organisation. */
export type CompanyNameCode = ReasonCode<'companyName'>;

/** What `inspectCompanyName` says. */
export type CompanyNameInspection = Inspection<CompanyNameParts, CompanyNameDetail, CompanyNameDoubt, CompanyNameCode>;

/** What the inspection of a name may know besides the name. */
export interface CompanyNameOptions {
  /** The unified social credit code of the organisation. */
  readonly creditCode?: string | undefined;
}

/**
 * Tells whether a value can be the name of an organisation.
 *
 * @param value - Any value.
 * @returns `true` when it can be one, also an abbreviation.
 * @example
 * isCompanyName('北京某某科技有限公司'); //=> true
 */
export function isCompanyName(value: unknown): value is string {
  if (typeof value !== 'string') return false;
  return isCommon(value) || (isFolded(value, nameHalf) && faultOf(value) === undefined);
}

/**
 * Tells whether a value can be the name of an organisation and ends as registered names do.
 *
 * @param value - Any value.
 * @param options - The credit code, which tells a sole trader.
 * @returns `true` exactly when `inspectCompanyName` has nothing to change and no doubt.
 * @example
 * isWholeCompanyName('某某集团'); //=> false
 */
export function isWholeCompanyName(value: unknown, options?: CompanyNameOptions): value is string {
  return isCompanyName(value) && (hasEnding(value) || isSoleTrader(options));
}

/**
 * Inspects the name of an organisation: its ending, what had to be normalised, what is wrong with it and where.
 *
 * @param value - Any value.
 * @param options - The credit code, which tells a sole trader.
 * @returns The inspection; it holds the value, so never log it.
 * @example
 * inspectCompanyName('某某投资中心（有限合伙）').parts; //=> { ending: '中心', form: '有限合伙' }
 * inspectCompanyName('某某集团').doubts; //=> ['abbreviation']
 */
export function inspectCompanyName(value: unknown, options?: CompanyNameOptions): CompanyNameInspection {
  if (typeof value !== 'string') return notText('companyName');
  const folded = foldText(value, nameHalf);
  const { text, changes } = folded;
  const fault = faultOf(text);
  if (fault !== undefined) return refused('companyName', fault, folded);
  const parts = partsOf(text);
  const isWhole = parts.ending !== undefined || isSoleTrader(options);
  return accepted(text, parts, isWhole ? [] : ['abbreviation'], changes);
}

function isSoleTrader(options: CompanyNameOptions | undefined): boolean {
  return typeof options?.creditCode === 'string' && options.creditCode.startsWith('92');
}

function isCommon(text: string): boolean {
  return text.length <= LONGEST && COMMON.test(text);
}

function nameHalf(unit: number): number {
  const half = toHalfWidth(unit);
  return /^[\dA-Z]$/iu.test(String.fromCharCode(half)) ? half : unit;
}

function faultOf(text: string): Fault<CompanyNameDetail> | undefined {
  const length = lengthFault(text, 1, LONGEST);
  if (length !== undefined) return length;
  const control = text.search(/[\p{Cc}\p{Cs}\p{Zl}\p{Zp}]/u);
  if (control >= 0) return { reason: 'charset', detail: 'control', index: control };
  const mask = text.search(/[*＊]{2}/u);
  if (mask >= 0) return { reason: 'shape', detail: 'mask', index: mask };
  const bracket = unbalancedBracket(text);
  if (bracket >= 0) return { reason: 'shape', detail: 'brackets', index: bracket };
  return /[^\p{P}\p{S}\p{Z}]/u.test(text) ? undefined : { reason: 'shape', detail: 'character', index: 0 };
}

/** The index of the first bracket that closes nothing, else of the last one that is left open, else −1. */
function unbalancedBracket(text: string): number {
  const open: { kind: string; index: number }[] = [];
  for (let index = 0; index < text.length; index += 1) {
    const opening = OPENING.indexOf(text.charAt(index));
    const closing = CLOSING.indexOf(text.charAt(index));
    if (opening >= 0) open.push({ kind: KINDS.charAt(opening), index });
    else if (closing >= 0 && open.pop()?.kind !== KINDS.charAt(closing)) return index;
  }
  return open.at(-1)?.index ?? -1;
}

/** Whether there is any known ending; the short ones are the common ones. */
function hasEnding(text: string): boolean {
  const form = formOf(text);
  const name = form === undefined ? text : text.slice(0, -form.length - 2);
  for (let length = 1; length <= LONGEST_ENDING && length < name.length; length += 1) {
    if (COMPANY_ENDINGS.has(name.slice(-length))) return true;
  }
  return false;
}

function partsOf(text: string): CompanyNameParts {
  const form = formOf(text);
  const ending = endingOf(form === undefined ? text : text.slice(0, -form.length - 2));
  if (ending === undefined) return form === undefined ? {} : { form };
  return form === undefined ? { ending } : { ending, form };
}

/** The legal form in a bracket at the end. */
function formOf(text: string): string | undefined {
  const last = text.at(-1);
  if (last !== ')' && last !== '）') return undefined;
  return COMPANY_FORMS.find((form) => {
    const opening = text.at(-form.length - 2);
    return (opening === '(' || opening === '（') && text.endsWith(form, text.length - 1);
  });
}

/** The longest known ending that has something before it. */
function endingOf(name: string): string | undefined {
  for (let length = Math.min(LONGEST_ENDING, name.length - 1); length > 0; length -= 1) {
    const ending = name.slice(-length);
    if (COMPANY_ENDINGS.has(ending)) return ending;
  }
  return undefined;
}
