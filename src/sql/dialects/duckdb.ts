/** DuckDB 1.1 or later. Texts are compared in the collation "C", which is that of their bytes. */
import type { Dialect } from '../dialect.ts';

/** The dialect of DuckDB. */
export const duckdb: Dialect = {
  name: 'duckdb',
  family: 'postgres',
  plainIdentifiers: true,
  takesIdentifier: () => true,
  view: ['create or replace view', ''],
  checks: 'withTable',
  printsRow: false,
  table: {
    column: (identifier) => `(${identifier} collate "C")`,
    character: (code) => `chr(${code})`,
    inPattern: (code) => `\\x{${code.toString(16)}}`,
    join: (parts) => `(${parts.join(' || ')})`,
    part: (text, from, length) => `substr(${text}, ${from}, ${length})`,
    end: (text, length) => `right(${text}, ${length})`,
    swap: (text, from, to, literal) => `translate(${text}, ${literal(from)}, ${literal(to)})`,
    each: undefined,
    replace: (text, what, by) => `replace(${text}, ${what}, ${by})`,
    rewrite: (text, pattern, by) => `regexp_replace(${text}, ${pattern}, ${by}, 'g')`,
    group: '\\',
    length: (text) => `length(${text})`,
    place: (text, within) => `strpos(${within}, ${text})`,
    matches: (text, pattern) => `regexp_matches(${text}, ${pattern})`,
    remainder: (number, by) => `(${number} % ${by})`,
  },
};
