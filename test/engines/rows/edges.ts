/**
 * The edges of the classes of characters: where letters begin and end, marks, digits, dashes, white space, format characters, Han. A rule that
 * has one character too many or too few in a class is wrong on one of them.
 */
import { maskOf } from 'customer-archive/mask';
import { fieldAt } from 'customer-archive';
import type { Row, ScalarPath } from './rows.ts';

const CLASSES: readonly RegExp[] = [
  ...[/^\p{L}$/u, /^\p{M}$/u, /^\p{N}$/u, /^\p{Pd}$/u, /^\p{P}$/u, /^\p{S}$/u, /^\s$/u, /^\p{Z}$/u, /^\p{Cf}$/u, /^\p{Cc}$/u],
  ...[/^\p{Co}$/u, /^\p{Script=Han}$/u, /^\p{Lu}$/u, /^[!-~]$/u, /^[！-～]$/u],
];

const LAST = 0x10ffff;

/** The first, the last and a middle character of every run of one class, and every sign of ASCII in half and full width. */
export function edgeCharacters(): readonly string[] {
  const codes = Array.from({ length: LAST }, (_, index) => index + 1).filter((code) => code < 0xd800 || code > 0xdfff);
  const edges = new Set<number>();
  let start = 0;
  let classBefore = '';
  codes.forEach((code, index) => {
    const char = String.fromCodePoint(code);
    const found = CLASSES.map((shape) => (shape.test(char) ? '1' : '0')).join('');
    if (found !== classBefore || index === codes.length - 1) {
      for (const place of [start, (start + index) >> 1, index - 1]) edges.add(codes[place] ?? 0);
      start = index;
    }
    if ((code > 0x20 && code < 0x7f) || (code > 0xff00 && code < 0xff5f)) edges.add(code);
    classBefore = found;
  });
  edges.delete(0);
  return [...edges].map((code) => String.fromCodePoint(code));
}

/** How a character gets into a value. */
const PLACES: readonly ((value: readonly string[], char: string) => readonly string[])[] = [
  (value, char) => [...value.slice(0, 3), char, ...value.slice(3)],
  (value, char) => [char, ...value],
  (value, char) => [...value, char],
  (value, char) => [...value.slice(0, 1), char, ...value.slice(2)],
  (value, char) => [...value.slice(0, -1), char, ...value.slice(-1)],
];

/** Rows in which every edge stands in every column, at one place after another, in right values and in masked ones. */
export function edgeRows(samples: readonly Row[]): readonly Row[] {
  const edges = edgeCharacters();
  const rows: Row[] = [];
  for (const place of PLACES) {
    for (const char of edges) {
      const sample = samples[rows.length % samples.length];
      const isMaskedToo = rows.length % 3 === 0;
      rows.push(
        Object.fromEntries(
          Object.entries(sample ?? {}).map(([path, cell]) => {
            const value = isMaskedToo ? maskOf(fieldAt(path as ScalarPath).mask.individual)(cell) : cell;
            return [path, place(Array.from(value ?? ''), char).join('')];
          }),
        ) as Row,
      );
    }
  }
  return rows;
}
