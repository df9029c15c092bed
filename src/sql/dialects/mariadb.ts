/**
 * MariaDB 10.6 or later, with `utf8mb4` as the character set of the connection. Texts are compared in `utf8mb4_nopad_bin`: other collations
 * pay no heed to case, width or spaces at the end.
 */
import type { Dialect } from '../dialect.ts';
import { utf8Hex } from './utf8.ts';

/** In characters, all of them of the first plane, the last of them no space. */
const LONGEST_IDENTIFIER = 64;
const NOT_IN_IDENTIFIER = /[\u{10000}-\u{10ffff}]| $/u;

/** The dialect of MariaDB. */
export const mariadb: Dialect = {
  name: 'mariadb',
  family: 'mysql',
  plainIdentifiers: true,
  takesIdentifier: (name) => name.length <= LONGEST_IDENTIFIER && !NOT_IN_IDENTIFIER.test(name),
  view: ['create or replace sql security definer view', ''],
  checks: 'together',
  printsRow: false,
  table: {
    column: (identifier) => `(convert(${identifier} using utf8mb4) collate utf8mb4_nopad_bin)`,
    character: (code) => `char(0x${utf8Hex(code)} using utf8mb4)`,
    inPattern: undefined,
    join: (parts) => `concat(${parts.join(', ')})`,
    part: (text, from, length) => `substr(${text}, ${from}, ${length})`,
    end: (text, length) => `right(${text}, ${length})`,
    // There is no `translate`. What was swapped is not swapped again: no character is both replaced and a replacement.
    swap: (text, from, to, literal) => {
      const [sources, targets] = [Array.from(from), Array.from(to)];
      return sources.reduce((result, source, index) => `replace(${result}, ${literal(source)}, ${literal(String(targets[index]))})`, text);
    },
    each: undefined,
    replace: (text, what, by) => `replace(${text}, ${what}, ${by})`,
    rewrite: (text, pattern, by) => `regexp_replace(${text}, ${pattern}, ${by})`,
    group: '\\',
    length: (text) => `char_length(${text})`,
    place: (text, within) => `locate(${text}, ${within})`,
    matches: (text, pattern) => `(${text} regexp ${pattern})`,
    remainder: (number, by) => `(${number} % ${by})`,
  },
};
