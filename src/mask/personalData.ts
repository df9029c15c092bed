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
import { halfWidth } from './masking.ts';
import type { PersonalDataSpan } from './textKinds.ts';
import { TEXT_PATTERNS } from './textPatterns.ts';

/** Where a hit can begin: an e-mail address, five digits, six letters and digits, a Chinese character before a letter as on plates. */
const START = /\w[\w.%+'-]{0,63}@|[(+]{0,3}(?:\d\)?[ .-]*){5}|[A-Z](?:[ .-]?[\w-]){5}|\p{Script=Han}[A-Z]/iu;

/** What is passed over where no hit begins, so that none begins inside a run. */
const RUN = /^(?:\d+[A-Z]*|[A-Z]+)/iu;

/** The word for a number that is no person's, as it is written before the number or before the letters that begin it. */
const BEFORE_ORDER = /(?:订单|单号|运单|合同|流水)[编号码为是 :#]{0,5}(?:[A-Z]{1,10}-?)?$/iu;

/** What may stand behind the word for an order. */
const ANYWHERE = 'account plate email';

const INVISIBLE = /[\p{Cf}\u2065]/u;
const VISIBLE = /[^\p{Cf}\u2065]/gu;
const DASH = /[\u2010-\u2015\u2212]/gu;
const DOT_OR_SPACE = /[\u00b7\u2022\u30fb\t\u00a0\u3000]/gu;

const AHEAD = 320;
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
  if (typeof text !== 'string') return [];
  if (!INVISIBLE.test(text)) return spansIn(plain(text));
  const places = Array.from(text.matchAll(VISIBLE), ({ index }) => index);
  // Of a character beyond the basic plane only the first unit is read: no pattern has one.
  const visible = places.map((place) => text.charAt(place)).join('');
  const placeOf = (index: number): number => places[index] ?? 0;
  return spansIn(plain(visible)).map(({ start, end, kind }) => ({ start: placeOf(start), end: placeOf(end - 1) + 1, kind }));
}

/** The text as the patterns read it, unit for unit. */
function plain(text: string): string {
  return halfWidth(text).replace(DASH, '-').replace(DOT_OR_SPACE, ' ');
}

/** The hits from the left, none inside another. */
function spansIn(text: string): PersonalDataSpan[] {
  const spans: PersonalDataSpan[] = [];
  let end = 0;
  let free = 0;
  for (;;) {
    const step = text.slice(end).search(START);
    if (step < 0) return spans;
    const start = end + step;
    const rest = text.slice(start);
    const span = spanAt(rest.slice(0, AHEAD), text.slice(Math.max(start - BEHIND, free), start), start);
    if (span !== undefined) spans.push(span);
    // A run without a hit is passed over whole: no hit begins inside it.
    end = span?.end ?? start + (RUN.exec(rest)?.[0].length ?? 1);
    free = span?.end ?? free;
  }
}

/** The first pattern that holds. */
function spanAt(ahead: string, behind: string, start: number): PersonalDataSpan | undefined {
  const isOrder = BEFORE_ORDER.test(behind);
  for (const [kind, shape, holds] of TEXT_PATTERNS) {
    const hit = shape.exec(ahead)?.[0] ?? '';
    const isLeft = isOrder && !ANYWHERE.includes(kind);
    if (hit === '' || isLeft || /\d\d/u.test(ahead.slice(hit.length - 1, hit.length + 1))) continue;
    if (holds === undefined || holds(hit.replace(/[ .-]/gu, '').toUpperCase(), behind)) {
      return { start, end: start + hit.length, kind };
    }
  }
  return undefined;
}
