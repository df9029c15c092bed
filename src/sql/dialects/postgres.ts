/** PostgreSQL 12 or later in UTF-8, also as PGlite and Citus. Texts are compared in the collation "C". */
import type { Dialect } from '../dialect.ts';
import { utf8Length } from './utf8.ts';

/** In bytes: longer names are cut, and may then be the name of something else. */
const LONGEST_IDENTIFIER = 63;

/** The dialect of PostgreSQL. */
export const postgres: Dialect = {
  name: 'postgres',
  family: 'postgres',
  plainIdentifiers: true,
  takesIdentifier: (name) => utf8Length(name) <= LONGEST_IDENTIFIER,
  view: ['create or replace view', ''],
  checks: 'together',
  printsRow: true,
  table: {
    column: (identifier) => `(${identifier} collate "C")`,
    character: (code) => `chr(${code})`,
    inPattern: (code) => `\\U${code.toString(16).padStart(8, '0')}`,
    join: (parts) => `(${parts.join(' || ')})`,
    part: (text, from, length) => `substr(${text}, ${from}, ${length})`,
    end: (text, length) => `right(${text}, ${length})`,
    swap: (text, from, to, literal) => `translate(${text}, ${literal(from)}, ${literal(to)})`,
    // A backend keeps 32 patterns compiled, and compiles all others anew for each row.
    each: (text, characters, by, literal) =>
      `translate(${text}, ${literal(characters)}, ${literal(by.repeat(Array.from(characters).length))})`,
    replace: (text, what, by) => `replace(${text}, ${what}, ${by})`,
    rewrite: (text, pattern, by) => `regexp_replace(${text}, ${pattern}, ${by}, 'g')`,
    group: '\\',
    length: (text) => `char_length(${text})`,
    place: (text, within) => `strpos(${within}, ${text})`,
    matches: (text, pattern) => `(${text} ~ ${pattern})`,
    remainder: (number, by) => `(${number} % ${by})`,
  },
};
