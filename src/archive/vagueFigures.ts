/**
 * Tells whether a vague word has a figure beside it that says what is meant: a date for 尽快, an amount of money for 便宜一点, a number for
 * 大概. Beside means near and in the same clause; a clause that sets a limit (最晚, 不超过, 以内) still belongs to the one before.
 * Figures are Arabic digits and Chinese numerals; a lone numeral counts only with a unit (三天, not 一样).
 */
import { codePoints } from '../text/index.ts';
import type { VagueReason } from './vagueLexicon.data.ts';

/** How far a figure may be from its word, in UTF-16 units. */
const REACH = 24;
/** How far a number may stand behind the word that makes it vague: 大概需要采购 50 台. */
const BEHIND = 10;
/** How many units may stand between a number and 左右: 50 台设备左右. */
const BETWEEN = 6;

const FIGURE = /\d[\d.,:/\-]*(?: ?[十百千万亿]+)?|[零〇一二两三四五六七八九十百千万亿半]+/gu;
const TIME_UNIT = /^个?(?:[年月日号天周秒点]|星期|礼拜|季度|小时|分钟|工作日|自然日)/u;
const DATE = /^\d+[-/.:]\d/u;
const TIME_WORD = /[周期拜][一二三四五六日天]|[今明后][天日]|Q[1-4]/u;
const EVERY = /每(?:[年月周天日季隔]|个[月季]|星期|礼拜)/u;
const MONEY_UNIT = /^[元块万千百亿折%kKwW]/u;
const MEASURE =
  '个人名位台套件家张款种间辆箱吨份条本盒组块把次遍元万亿千百斤克米平方里升页行字批桶袋瓶支根座栋层户部架艘盏扇双对成倍折年月日号天周季度小时分钟秒工作自然整多余';
const LIMIT_BEFORE = /^ *(?:最晚|最迟|最多|最少|不晚于|不迟于|不超过|不高于|不低于|不少于|至少|上限|控制在|预算|截止|截至|即|也就是|每)/u;
/** 以内 and the like end a clause that sets a limit; behind 6月1日前 may stand what must be done by then, but no 的, 了 or 过, which tell of the past. */
const LIMIT_AFTER = /(?:以内|以下|之内|之前|封顶|(?:[日号]|\d月?|月[初中底末])前[^的了过]{0,8})$/u;

/** A number in a clause. */
interface Figure {
  /** As it is written, without its unit. */
  readonly text: string;
  /** What precedes it. */
  readonly before: string;
  /** What follows it, without leading spaces. */
  readonly after: string;
}

/**
 * Tells whether a figure of the right kind stands beside a word.
 *
 * @param text - The folded text.
 * @param start - Where the word begins.
 * @param end - The index after the word.
 * @param reason - What the word leaves open.
 * @returns `true` when a figure says what is meant.
 * @example
 * hasFigureBeside('大概 50 人', 0, 2, 'quantity'); //=> true
 */
export function hasFigureBeside(text: string, start: number, end: number, reason: VagueReason): boolean {
  const before = clauseBefore(text, start);
  const after = clauseAfter(text, end);
  switch (reason) {
    case 'deadline':
      return isTime(before) || isTime(after);
    case 'frequency':
      return EVERY.test(before) || EVERY.test(after) || isTime(before) || isTime(after);
    case 'price':
      return figuresIn(before).some(isMoney) || figuresIn(after).some(isMoney);
    case 'performance':
    case 'degree':
      return hasNumber(before) || hasNumber(after);
    case 'support':
    case 'scope':
      // A name in Latin letters, such as OAuth or Excel, is as good as a figure.
      return hasNumber(after) || /[A-Za-z][A-Za-z\d]/u.test(after);
    case 'people':
    case 'quantity':
      return hasNumber(after.slice(0, BEHIND)) || endsInNumber(before, text.startsWith('左右', start));
    case 'undecided':
      return false;
  }
}

function isTime(clause: string): boolean {
  return TIME_WORD.test(clause) || figuresIn(clause).some(({ text, after }) => DATE.test(text) || TIME_UNIT.test(after));
}

function isMoney({ text, before, after }: Figure): boolean {
  return /[¥$] *$/u.test(before.slice(-2)) || MONEY_UNIT.test(after) || /[万千百亿]/u.test(text) || /^\d{3}/u.test(text);
}

function hasNumber(clause: string): boolean {
  return figuresIn(clause).some(isNumber);
}

function isNumber({ text, after }: Figure): boolean {
  return /^\d/u.test(text) || text.length > 1 || (after !== '' && MEASURE.includes(after.charAt(0)) && !after.startsWith('次性'));
}

/** A number with nothing but its unit behind it; before 左右 also the thing that is counted. */
function endsInNumber(clause: string, isAround: boolean): boolean {
  const last = figuresIn(clause).at(-1);
  // In 一个差不多的系统 nothing is counted.
  if (last === undefined || (last.text === '一' && !isAround)) return false;
  const rest = last.after.replace(/[ (、:]/gu, '');
  if (isAround && isNumber(last) && rest.length <= BETWEEN) return true;
  return isNumber({ ...last, after: rest }) && codePoints(rest).every((char) => MEASURE.includes(char));
}

/** The figures of a clause; the digits of a name such as A4 are none. */
function figuresIn(clause: string): readonly Figure[] {
  return [...clause.matchAll(FIGURE)]
    .map(({ 0: text, index }) => ({
      text,
      before: clause.slice(0, index),
      after: clause.slice(index + text.length).trimStart(),
    }))
    .filter(({ before }) => !/[A-Za-z]$/u.test(before.slice(-1)));
}

function clauseBefore(text: string, start: number): string {
  let from = start;
  while (from > 0 && start - from < REACH && !endsClause(text, from - 1)) from -= 1;
  return text.slice(from, start);
}

function clauseAfter(text: string, end: number): string {
  const window = text.slice(end, end + REACH);
  const stop = clauseEnd(window, 0);
  const next = window.slice(stop + 1, clauseEnd(window, stop + 1));
  return window.slice(0, stop) + (LIMIT_BEFORE.test(next) || LIMIT_AFTER.test(next) ? next : '');
}

function clauseEnd(text: string, from: number): number {
  let end = from;
  while (end < text.length && !endsClause(text, end)) end += 1;
  return end;
}

/** Tells whether a unit ends a clause; a comma or full stop between digits does not. */
function endsClause(text: string, index: number): boolean {
  const char = text.charAt(index);
  if (char !== ',' && char !== '.') return '。;!?\n\r…'.includes(char);
  return !/^\d$/u.test(text.charAt(index - 1)) || !/^\d$/u.test(text.charAt(index + 1));
}
