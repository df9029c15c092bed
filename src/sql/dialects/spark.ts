/** Spark SQL 3.4 or later, by its documentation: it is written and not proved here; `selfTest()` proves it on a cluster. */
import type { Dialect } from '../dialect.ts';
import { utf8Hex } from './utf8.ts';

/** The dialect of Spark SQL. */
export const spark: Dialect = {
  name: 'spark',
  family: 'mysql',
  plainIdentifiers: true,
  takesIdentifier: () => true,
  view: ['create or replace view', ''],
  checks: 'singly',
  printsRow: true,
  table: {
    column: (identifier) => identifier,
    // `char` knows Latin-1 only.
    character: (code) => `decode(unhex('${utf8Hex(code)}'), 'UTF-8')`,
    inPattern: undefined,
    join: (parts) => `concat(${parts.join(', ')})`,
    part: (text, from, length) => `substring(${text}, ${from}, ${length})`,
    end: (text, length) => `right(${text}, ${length})`,
    swap: (text, from, to, literal) => `translate(${text}, ${literal(from)}, ${literal(to)})`,
    each: undefined,
    replace: (text, what, by) => `replace(${text}, ${what}, ${by})`,
    rewrite: (text, pattern, by) => `regexp_replace(${text}, ${pattern}, ${by})`,
    group: '$',
    length: (text) => `char_length(${text})`,
    place: (text, within) => `locate(${text}, ${within})`,
    matches: (text, pattern) => `(${text} rlike ${pattern})`,
    remainder: (number, by) => `(${number} % ${by})`,
  },
};
