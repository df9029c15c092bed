/** Small changes to generated SQL. Each is a mistake that somebody could make in a rule, and that a proof worth its name must notice. */
import type { Random } from '../../src/testing/random.ts';

/** A place that can be changed, and what it can become. */
interface Place {
  readonly start: number;
  readonly piece: string;
  readonly changed: string;
}

/** A piece of SQL that can be changed, and how: all the changes that are tried. */
type Piece = readonly [shape: RegExp, changes: (piece: string, start: number, random: Random) => readonly Place[]];

const PIECES: readonly Piece[] = [
  // A text: a pattern, a replacement or a constant of a rule.
  [/^'(?:[^']|'')+'/u, placesInText],
  // 0 and 1 are how conditions are written as values.
  [/^(?:[2-9]|[1-9]\d+)\b/u, (piece, start, random) => [{ start, piece, changed: String(Number(piece) + random.pick([1, -1])) }]],
  [/^(?:<=|>=|<>|=|<|>)/u, (piece, start) => [{ start, piece, changed: OPPOSITES[piece] ?? '' }]],
  [/^\b(?:AND|OR)\b/iu, (piece, start) => [{ start, piece, changed: piece.toLowerCase() === 'and' ? 'OR' : 'AND' }]],
];

const OPPOSITES: Readonly<Record<string, string>> = { '<=': '<', '>=': '>', '<': '<=', '>': '>=', '=': '<>', '<>': '=' };

/** Comments, empty texts, names and white space, passed over. */
const OTHER = /^(?:--[^\n]*|''|"(?:[^"]|"")*"|`(?:[^`]|``)*`|\w+|[^\w'"`])/u;

/** Alphabets that are written out from the first to the last character, around those that a literal cannot hold: a rule is about a few of them only. */
const ALPHABETS = /^'[！!]["＂#]|^'\(\)\*\+,|^'\]\^_|^'(?:0123456789)?(?:ABCDEFGH|abcdefgh)/u;

/**
 * What is not changed in a text: a sign or a character that stands as its code, and classes of Unicode. The edges of those are in the rows, and what is
 * not about the rule makes no difference.
 */
const CLASSES = /\\x\{[0-9a-f]+\}|\[[^\]]*(?:\\x\{|[^ -~]-[^ -~])[^\]]*\]/gu;

/** A code point that cannot stand in a literal. */
const CODE = /chr\($/u;

/** So many characters of one text are changed, one at a time. */
const CHANGES_IN_TEXT = 1;

/** So many characters on either side tell whether two pieces of SQL come from one place of the rule. */
const CONTEXT = 30;

/** A changed statement, and the change in words. */
export interface Mutant {
  readonly sql: string;
  readonly change: string;
}

/**
 * Changes a statement in one place at a time, in each place of the rule once. What is written twice because the rule is used twice is one place.
 */
export function mutantsOf(sql: string, random: Random): readonly Mutant[] {
  const mutants = new Map<string, Mutant>();
  for (const { start, piece, changed } of placesIn(sql, random)) {
    const before = sql.slice(Math.max(start - CONTEXT, 0), start);
    const after = sql.slice(start + piece.length, start + piece.length + CONTEXT);
    const known = before + piece + after;
    if (mutants.has(known)) continue;
    const change = `${before}⟨${piece}→${changed}⟩${after}`;
    mutants.set(known, { sql: sql.replaceAll(known, () => before + changed + after), change });
  }
  return [...mutants.values()];
}

function placesIn(sql: string, random: Random): readonly Place[] {
  const places: Place[] = [];
  for (let start = 0; start < sql.length;) {
    const rest = sql.slice(start);
    const found = (rest.startsWith('--') ? [] : PIECES).flatMap(([shape, changes]) => {
      const piece = shape.exec(rest)?.[0];
      return piece === undefined ? [] : [{ piece, changes }];
    })[0];
    if (found !== undefined && !CODE.test(sql.slice(0, start))) places.push(...found.changes(found.piece, start, random));
    start += (found?.piece ?? OTHER.exec(rest)?.[0] ?? ' ').length;
  }
  return places;
}

/** One character of the text left out, or another: a digit for a digit, a letter for a letter. */
function placesInText(text: string, start: number, random: Random): readonly Place[] {
  if (ALPHABETS.test(text)) return [];
  const hidden = text.replace(CLASSES, (found) => '\0'.repeat(found.length));
  const offsets = Array.from(hidden.slice(1, -1).matchAll(/[^\0\u{d800}-\u{dfff}]/gsu), ({ index }) => index + 1);
  const chosen = Array.from({ length: CHANGES_IN_TEXT }, () => offsets.splice(random.whole(0, Math.max(offsets.length - 1, 0)), 1)).flat();
  return chosen.map((offset) => {
    const piece = String.fromCodePoint(Number(text.codePointAt(offset)));
    return { start: start + offset, piece, changed: otherThan(piece) };
  });
}

function otherThan(char: string): string {
  if (/\d/u.test(char)) return String((Number(char) + 1) % 10);
  if (/[a-z]/iu.test(char)) return char === 'Q' ? 'Z' : 'Q';
  return char === '*' ? '+' : '';
}
