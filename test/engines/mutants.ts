/** Small changes to generated SQL. Each is a mistake that somebody could make in a rule, and that a proof worth its name must notice. */
import type { Random } from '../../src/testing/random.ts';

/** A piece of SQL that can be changed, and what it can become. */
const PIECES: readonly (readonly [shape: RegExp, change: (piece: string, random: Random) => string])[] = [
  // A text: a pattern, a replacement or a constant of a rule.
  [/^'(?:[^']|'')+'/u, changedText],
  // 0 and 1 are how conditions are written as values.
  [/^(?:[2-9]|[1-9]\d+)\b/u, (piece, random) => String(Number(piece) + random.pick([1, -1]))],
  [/^(?:<=|>=|<>|=|<|>)/u, (piece) => OPPOSITES[piece] ?? ''],
  [/^\b(?:AND|OR)\b/iu, (piece) => (piece.toLowerCase() === 'and' ? 'OR' : 'AND')],
];

const OPPOSITES: Readonly<Record<string, string>> = { '<=': '<', '>=': '>', '<': '<=', '>': '>=', '=': '<>', '<>': '=' };

/** Empty texts, names and white space, passed over. */
const OTHER = /^(?:''|"(?:[^"]|"")*"|`(?:[^`]|``)*`|\w+|[^\w'"`])/u;

/**
 * Constants that are classes and alphabets of all of Unicode, of which a rule is about a few characters only: the edges of the classes are in the rows,
 * and what is not about the rule makes no difference.
 */
const CLASSES = /\\x\{|[！～]|\]\^_|\(\)\*\+|^'!|^'(?:0123456789)?(?:ABCDEFGH|abcdefgh)/u;

/** A code point that cannot stand in a literal. */
const CODE = /chr\($/u;

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
  const mutants = placesIn(sql).map(({ start, piece, change }): Mutant => {
    const changed = change(piece, random);
    const before = sql.slice(Math.max(start - CONTEXT, 0), start);
    const after = sql.slice(start + piece.length, start + piece.length + CONTEXT);
    return {
      sql: sql.replaceAll(before + piece + after, () => before + changed + after),
      change: `${before}${piece}${after}: ${piece} became ${changed}`,
    };
  });
  const places = new Map(mutants.map((mutant) => [mutant.change.split(':')[0], mutant]));
  return [...places.values()];
}

function placesIn(sql: string) {
  const places: { start: number; piece: string; change: (piece: string, random: Random) => string }[] = [];
  for (let start = 0; start < sql.length;) {
    const rest = sql.slice(start);
    const found = PIECES.flatMap(([shape, change]) => {
      const piece = shape.exec(rest)?.[0];
      return piece === undefined ? [] : [{ start, piece, change }];
    })[0];
    if (found !== undefined && !CLASSES.test(found.piece) && !CODE.test(sql.slice(0, start))) places.push(found);
    start += (found?.piece ?? OTHER.exec(rest)?.[0] ?? ' ').length;
  }
  return places;
}

/** One character of the text less, doubled, or another: a digit for a digit, a letter for a letter. */
function changedText(piece: string, random: Random): string {
  const chars = Array.from(piece.slice(1, -1));
  const place = random.whole(0, chars.length - 1);
  const char = chars[place] ?? '';
  const other = /\d/u.test(char) ? String((Number(char) + 1) % 10) : /[a-z]/iu.test(char) ? 'Q' : char === '*' ? '+' : '';
  chars[place] = other;
  return `'${chars.join('')}'`;
}
