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
import { evenSeparators } from './masking.ts';
import type { PersonalDataSpan } from './textKinds.ts';
import { TEXT_PATTERNS } from './textPatterns.ts';

/**
 * Where a hit can begin: around an at sign, at digits in groups, a country code, eleven digits apart, a word of six letters and digits, a
 * licence plate. It only saves work: the patterns decide.
 */
const START =
  /@|[(+]{0,3}\d{3}[\d .)-]{2}|[(+]{1,3}\d|86[) .-]{1,3}\d|\d{1,2}(?:[ .-]\d){10}|\d\d[ .-]\d{4}(?:\d\d)?[ .-][\dA-Z]{4}|\b[A-Z][\w-]{5}|\p{Script=Han}[A-Z][ .-]?[A-Z\d]{4}/iu;

/** What is passed over where no hit begins, so that none begins inside a run. */
const RUN = /^(?:\d+[A-Z]*|[A-Z]+)/iu;

/** The word for a number that is no person's, as it is written before the number or before the letters that begin it. */
const BEFORE_ORDER = /(?:订单|单号|运单|合同|流水)[编号码为是 :#]{0,5}(?:[A-Z]{1,10}-?)?$/iu;

/** What may stand behind the word for an order. */
const ANYWHERE = 'account plate email';

const LOCAL = /[\w.%+'-]/u;

const INVISIBLE = /[\p{Cf}\u2065]/u;
const VISIBLE = /[^\p{Cf}\u2065]/gu;

/**
 * The common cases: ideographs with their marks and at most four letters or digits between them, as a hit takes five or a sign; one word of
 * letters; a version or a month.
 */
const PROSE = /^(?:[a-zA-Z]*|\w{0,4}[./-]\w{0,4}|(?:\w{0,4}[\u4e00-\u9fff，。、()（）])*\w{0,4})$/u;

/** Ideographs with their marks in a long text, a piece at a time: the engine remembers every step of a repetition. */
const PIECES = /^(?:\w{0,4}[\u4e00-\u9fff，。、()（）]){1,999}/u;
const LONG = 1000;

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
  return typeof text !== 'string' || isProse(text) ? [] : spansOf(text);
}

/**
 * Tells at once of most texts that nothing is in them.
 *
 * @param text - Any string.
 * @returns `true` only when it holds no personal data that this file finds.
 */
export function isProse(text: string): boolean {
  if (text.length <= LONG) return PROSE.test(text);
  let rest = text;
  for (let length = 1; length > 0; rest = rest.slice(length)) length = lengthOf(PIECES, rest);
  return /^\w{0,4}$/u.test(rest);
}

/**
 * Finds personal data in a text that is no prose.
 *
 * @param text - Any string.
 * @returns The places in their order.
 */
export function spansOf(text: string): PersonalDataSpan[] {
  if (!INVISIBLE.test(text)) return spansIn(evenSeparators(text));
  const places = Array.from(text.matchAll(VISIBLE), ({ index }) => index);
  // Of a character beyond the basic plane only the first unit is read: no pattern has one.
  const visible = places.map((place) => text.charAt(place)).join('');
  const placeOf = (index: number): number => Number(places[index]);
  return spansIn(evenSeparators(visible)).map(({ start, end, kind }) => ({ start: placeOf(start), end: placeOf(end - 1) + 1, kind }));
}

/** The hits from the left, none inside another. */
function spansIn(text: string): PersonalDataSpan[] {
  const spans: PersonalDataSpan[] = [];
  let end = 0;
  let free = 0;
  for (;;) {
    const step = text.slice(end).search(START);
    if (step < 0) return spans;
    const found = end + step;
    const start = text.charAt(found) === '@' ? localStart(text, found, free) : found;
    const span = spanAt(text.slice(start, start + AHEAD), text.slice(Math.max(start - BEHIND, free), start), start);
    // An e-mail address may have been found by the number or the long word in it.
    if (span !== undefined) spans.push(span.kind === 'email' ? { ...span, start: localStart(text, start, free) } : span);
    // A run without a hit is passed over whole: no hit begins inside it.
    end = span?.end ?? found + Math.max(1, lengthOf(RUN, text.slice(found)));
    free = span?.end ?? free;
  }
}

function lengthOf(pattern: RegExp, text: string): number {
  return pattern.exec(text)?.[0].length ?? 0;
}

/** Goes back over the local part, from its at sign or from the middle of it, and forward again over the marks that cannot begin it. */
function localStart(text: string, from: number, free: number): number {
  let start = from;
  while (start > free && LOCAL.test(text.charAt(start - 1))) start -= 1;
  return start + text.slice(start, from).search(/\w|$/u);
}

/** The first pattern that holds. */
function spanAt(ahead: string, behind: string, start: number): PersonalDataSpan | undefined {
  for (const [kind, shape, holds] of TEXT_PATTERNS) {
    const hit = shape.exec(ahead)?.[0] ?? '';
    // No digit follows, and a bracket that is not closed in the number is none of it.
    if (hit === '' || /\d\d/u.test(ahead.slice(hit.length - 1, hit.length + 1)) || /^\([^)]*$/u.test(hit)) continue;
    if (BEFORE_ORDER.test(behind) && !ANYWHERE.includes(kind)) continue;
    if (holds === undefined || holds(hit.replace(/[ .-]/gu, '').toUpperCase(), behind)) {
      return { start, end: start + hit.length, kind };
    }
  }
  return undefined;
}
