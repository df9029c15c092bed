/**
 * Regular expressions that every engine reads alike: RE2 (DuckDB, ClickHouse), PostgreSQL, PCRE2 (MariaDB), `java.util.regex` (Spark).
 *
 * They have classes of written-out characters and ranges, groups, alternatives, `?`, `*`, `+`, `{n}`, `{n,m}` and the anchor `^`. They have no
 * `$`, which some engines let match before a last line feed, no `.`, which stops at a line feed in some, no `\d`, `\w` and `\s`, whose
 * Unicode differs, no look-around and no lazy quantifiers. The constructor refuses all of them.
 */

/** A pattern that was checked. */
export interface Pattern {
  /** The regular expression. */
  readonly pattern: string;
}

const CLASS = /\[[^\][\\]+\]/gu;

/** Signs that mean something in the classes of one engine or another. */
const REFUSED_IN_CLASS = /&&|~~|\|\||--/u;

/** What may not stand outside classes: escapes, the end, any character, brackets that are no class, look-around, lazy and possessive quantifiers. */
const REFUSED = /[\\$.[\]]|\(\?|[?*+}][?+*]|\{(?!\d)/u;

/**
 * Checks a regular expression of which the shortest match is wanted. Where PostgreSQL looks for the shortest match of the whole, the others take the
 * first alternative that fits: so all quantifiers are lazy, and of alternatives that can both fit the one that ends first stands first. PostgreSQL
 * does so only where a lazy quantifier comes before all alternatives.
 *
 * @param source - The regular expression, all its quantifiers lazy.
 * @returns The pattern.
 * @throws RangeError when engines could read it differently.
 */
export function shortestPattern(source: string): Pattern {
  const found = source.replace(CLASS, 'C').match(/[?*+}]+|\|/gu) ?? [];
  const quantifiers = found.filter((sign) => sign !== '|');
  if (found[0] === '|' || !quantifiers.every((sign) => /^[?*+}]\?$/u.test(sign)))
    throw new RangeError('a shortest match has lazy quantifiers only, one of them first');
  pattern(source.replace(/([?*+}])\?/gu, '$1'));
  return { pattern: source };
}

/**
 * Checks a regular expression.
 *
 * @param source - The regular expression.
 * @returns The pattern.
 * @throws RangeError when engines could read it differently.
 */
export function pattern(source: string): Pattern {
  const classes = source.match(CLASS) ?? [];
  if (REFUSED.test(source.replace(CLASS, 'C')) || classes.some((found) => REFUSED_IN_CLASS.test(found)) || /[\p{Cs}\0]/u.test(source)) {
    throw new RangeError('a pattern is written with classes, groups, alternatives, quantifiers and ^');
  }
  return { pattern: source };
}
