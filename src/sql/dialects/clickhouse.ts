/** ClickHouse 24 or later. Its texts are bytes: every function here is the one that reads them as UTF-8. */
import type { Dialect } from '../dialect.ts';
import { utf8 } from './utf8.ts';

/** The dialect of ClickHouse. */
export const clickhouse: Dialect = {
  name: 'clickhouse',
  family: 'mysql',
  plainIdentifiers: false,
  takesIdentifier: () => true,
  view: ['create or replace view', 'definer = current_user sql security definer'],
  checks: 'together',
  printsRow: true,
  table: {
    column: (identifier) => identifier,
    // `char` takes bytes.
    character: (code) => `char(${utf8(code).join(', ')})`,
    inPattern: (code) => `\\\\x{${code.toString(16)}}`,
    join: (parts) => `concat(${parts.join(', ')})`,
    part: (text, from, length) => `substringUTF8(${text}, ${from}, ${length})`,
    end: (text, length) => `rightUTF8(${text}, ${length})`,
    swap: (text, from, to, literal) => `translateUTF8(${text}, ${literal(from)}, ${literal(to)})`,
    each: undefined,
    replace: (text, what, by) => `replaceAll(${text}, ${what}, ${by})`,
    rewrite: (text, pattern, by) => `replaceRegexpAll(${text}, ${pattern}, ${by})`,
    group: '\\',
    length: (text) => `lengthUTF8(${text})`,
    place: (text, within) => `positionUTF8(${within}, ${text})`,
    matches: (text, pattern) => `match(${text}, ${pattern})`,
    remainder: (number, by) => `(${number} % ${by})`,
  },
};
