/** Small changes to generated SQL. Each is a mistake that somebody could make in a rule, and that a proof worth its name must notice. */
import type { Random } from '../../src/testing/random.ts';

/** A piece of SQL that can be changed, and what it can become. */
const PIECES: readonly (readonly [shape: RegExp, change: (piece: string, random: Random) => string])[] = [
  // A text: a pattern, a replacement or a constant of a rule.
  [/^'(?:[^'\\]|''|\\.)+'/u, changedText],
  [/^\b\d+\b/u, (piece, random) => String(Number(piece) + random.pick([1, -1]))],
  [/^(?:<=|>=|<>|=|<|>)/u, (piece) => OPPOSITES[piece] ?? ''],
  [/^\b(?:AND|OR)\b/iu, (piece) => (piece.toLowerCase() === 'and' ? 'OR' : 'AND')],
];

const OPPOSITES: Readonly<Record<string, string>> = { '<=': '<', '>=': '>', '<': '<=', '>': '>=', '=': '<>', '<>': '=' };

/** Names and white space, passed over. */
const OTHER = /^(?:"(?:[^"]|"")*"|`(?:[^`]|``)*`|\w+|[^\w'"`])/u;

/** A changed statement, and the change in words. */
export interface Mutant {
  readonly sql: string;
  readonly change: string;
}

/** Changes a statement in one place, chosen by chance, as often as is asked. */
export function mutantsOf(sql: string, count: number, random: Random): readonly Mutant[] {
  const places = placesIn(sql);
  return Array.from({ length: count }, () => {
    const { start, piece, change } = random.pick(places);
    const changed = change(piece, random);
    return { sql: sql.slice(0, start) + changed + sql.slice(start + piece.length), change: `${piece} at ${start} became ${changed}` };
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
