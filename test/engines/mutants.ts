/** Small changes to generated SQL. Each is a mistake that somebody could make in a rule, and that a proof worth its name must notice. */
import type { Random } from '../../src/testing/random.ts';

/** A piece of SQL that can be changed, and what it can become. */
const PIECES: readonly (readonly [shape: RegExp, change: (piece: string, random: Random) => string])[] = [
  // A text: a pattern, a replacement or a constant of a rule.
  [/^'(?:[^']|'')+'/u, changedText],
  [/^\b\d+\b/u, (piece, random) => String(Number(piece) + random.pick([1, -1]))],
  [/^(?:<=|>=|<>|=|<|>)/u, (piece) => OPPOSITES[piece] ?? ''],
  [/^\b(?:AND|OR)\b/iu, (piece) => (piece.toLowerCase() === 'and' ? 'OR' : 'AND')],
];

const OPPOSITES: Readonly<Record<string, string>> = { '<=': '<', '>=': '>', '<': '<=', '>': '>=', '=': '<>', '<>': '=' };

/** Empty texts, names and white space, passed over. */
const OTHER = /^(?:''|"(?:[^"]|"")*"|`(?:[^`]|``)*`|\w+|[^\w'"`])/u;

/** So many characters on either side tell whether two pieces of SQL come from one place of the rule. */
const CONTEXT = 30;

/** A changed statement, and the change in words. */
export interface Mutant {
  readonly sql: string;
  readonly change: string;
}

/**
 * Changes a statement in one place of the rule, chosen by chance, as often as is asked. What is written twice because the rule is used twice is
 * one place.
 */
export function mutantsOf(sql: string, count: number, random: Random): readonly Mutant[] {
  const places = placesIn(sql);
  return Array.from({ length: count }, () => {
    const { start, piece, change } = random.pick(places);
    const changed = change(piece, random);
    const [before, after] = [
      sql.slice(Math.max(start - CONTEXT, 0), start),
      sql.slice(start + piece.length, start + piece.length + CONTEXT),
    ];
    return {
      sql: sql.replaceAll(before + piece + after, () => before + changed + after),
      change: `${piece} behind ${before} became ${changed}`,
    };
  });
}

function placesIn(sql: string) {
  const places: { start: number; piece: string; change: (piece: string, random: Random) => string }[] = [];
  for (let start = 0; start < sql.length;) {
    const rest = sql.slice(start);
    const found = PIECES.flatMap(([shape, change]) => {
      const piece = shape.exec(rest)?.[0];
      return piece === undefined ? [] : [{ start, piece, change }];
    })[0];
    if (found !== undefined) places.push(found);
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
