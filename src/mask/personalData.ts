/**
 * Finds personal data in free text: mobile numbers, resident ID numbers, credit codes, bank cards, landlines, e-mail addresses, passports and
 * permits, licence plates, WeChat and QQ accounts.
 *
 * A hit is a whole run, in full width, in groups, with +86, directly beside Chinese characters. Bank cards and credit codes must pass their
 * check; a resident ID number only needs its province and birth date. Numbers directly after 订单, 单号, 运单, 合同 and 流水 are left.
 *
 * Not found: names and addresses (a record's own are known elsewhere), numbers written in words, the 400, 800 and 95xxx hotlines of
 * companies, and landlines without an area code.
 */
import { foldText } from '../text/index.ts';
import { accountHit, creditCodeHit, documentHit, plateHit } from './codeHit.ts';
import { emailsIn } from './emailsInText.ts';
import { numberHit } from './numberHit.ts';
import { isAlnumNext, isDigitNext } from './textHit.ts';
import type { PersonalDataSpan, TextHit, TextWindow } from './textHit.ts';

/** Without one of these there is nothing to be found. */
const WORTH_READING = /[0-9@０-９＠信]|wechat|weixin|[wv]x/iu;

/** Where a hit can begin: a digit, a letter, the province of a licence plate. */
const STARTS = /[0-9A-Za-z京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼]/u;

/** The word for a number that is no person's, as it is written before the number or before the letters that begin it. */
const ORDER_BEFORE = /(?:订单|单号|运单|合同|流水)[编号码为是 :#]{0,5}(?:[A-Za-z]{1,10}-?)?$/u;

const AHEAD = 64;
const BEHIND = 24;

/**
 * Finds personal data in free text.
 *
 * @param text - Any text; anything else holds none.
 * @returns The places in their order, without the values.
 * @example
 * findPersonalData('手机13812345678'); //=> [{ start: 2, end: 13, kind: 'mobile' }]
 */
export function findPersonalData(text: unknown): PersonalDataSpan[] {
  if (typeof text !== 'string' || !WORTH_READING.test(text)) return [];
  const { text: folded, offsets } = foldText(text);
  const spans = spansIn(folded);
  if (offsets === undefined) return spans;
  const original = (index: number): number => offsets[index] ?? text.length;
  return spans.map(({ start, end, kind }) => ({ start: original(start), end: original(end - 1) + 1, kind }));
}

function spansIn(text: string): PersonalDataSpan[] {
  const spans: PersonalDataSpan[] = [];
  let free = 0;
  for (const email of emailsIn(text)) {
    spans.push(...spansBetween(text, free, email.start), email);
    free = email.end;
  }
  return [...spans, ...spansBetween(text, free, text.length)];
}

/** The hits of a stretch without e-mail addresses, from the left, none inside another. */
function spansBetween(text: string, from: number, to: number): PersonalDataSpan[] {
  const spans: PersonalDataSpan[] = [];
  let free = from;
  for (let i = from; i < to; i += 1) {
    if (!isStart(text, i, free)) continue;
    const ahead = text.slice(i, Math.min(i + AHEAD, to));
    const behind = text.slice(Math.max(i - BEHIND, free), i);
    const found = hitAt({ ahead, behind });
    if (found === undefined) continue;
    free = i + found.length;
    spans.push({ start: i - found.before, end: free, kind: found.kind });
    i = free - 1;
  }
  return spans;
}

/** A run of digits begins, or of letters and digits, or a licence plate; behind a hit everything begins anew. */
function isStart(text: string, index: number, free: number): boolean {
  const char = text.charAt(index);
  if (!STARTS.test(char)) return false;
  const previous = index === free ? '' : text.charAt(index - 1);
  return isDigitNext(char) ? !isDigitNext(previous) : !isAlnumNext(char) || !isAlnumNext(previous);
}

function hitAt(window: TextWindow): TextHit | undefined {
  const isOrder = ORDER_BEFORE.test(window.behind);
  if (!isAlnumNext(window.ahead)) return plateHit(window);
  const number = isOrder ? undefined : (numberHit(window) ?? creditCodeHit(window));
  return number ?? accountHit(window) ?? (isOrder ? undefined : documentHit(window));
}
