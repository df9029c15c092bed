/** Reading and writing places of a record that nobody has checked. */

/** A step into a record. */
export type Key = string | number;

/** An object of the record. */
export type Group = Readonly<Record<string, unknown>>;

/**
 * Splits a path.
 *
 * @param path - `behavior.purchases[2].amount`.
 * @returns The keys: `behavior`, `purchases`, 2, `amount`.
 */
export function keysOf(path: string): readonly Key[] {
  return path.split(/[.[]/u).map((key) => (key.endsWith(']') ? Number(key.slice(0, -1)) : key));
}

/**
 * Joins keys.
 *
 * @param keys - The keys.
 * @returns The path.
 */
export function pathOf(keys: readonly Key[]): string {
  return keys.map((key, at) => (typeof key === 'number' ? `[${key}]` : at === 0 ? key : `.${key}`)).join('');
}

/**
 * Makes the identifier of a place in the page.
 *
 * @param path - The path.
 * @returns An identifier without points and brackets.
 */
export function idOf(path: string): string {
  return `f-${path.replace(/\W+/gu, '-').replace(/-$/u, '')}`;
}

/**
 * Tells whether a value is an object with keys.
 *
 * @param value - Any value.
 * @returns `true` for objects that are no lists.
 */
export function isGroup(value: unknown): value is Group {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/**
 * Reads the entries of a list.
 *
 * @param value - Any value.
 * @returns The entries; none when it is no list.
 */
export function entriesOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? (value as readonly unknown[]) : [];
}

/**
 * Reads a place.
 *
 * @param value - The record.
 * @param keys - The keys on the way.
 * @returns What is there; `undefined` when there is nothing.
 */
export function readAt(value: unknown, keys: readonly Key[]): unknown {
  let here = value;
  for (const key of keys) here = typeof key === 'number' ? entriesOf(here)[key] : isGroup(here) ? here[key] : undefined;
  return here;
}

/**
 * Puts a value in a place of a copy; what is left empty on the way is taken out, entries of lists excepted.
 *
 * @param value - The record; it is not changed.
 * @param keys - The keys on the way.
 * @param next - The value; `undefined` takes the place out.
 * @returns The copy.
 */
export function writeAt(value: unknown, keys: readonly Key[], next: unknown): unknown {
  const [key, ...rest] = keys;
  if (key === undefined) return next;
  if (typeof key === 'number') {
    const inner = writeAt(entriesOf(value)[key], rest, next);
    if (inner === undefined && rest.length === 0) return nonEmpty(entriesOf(value).toSpliced(key, 1));
    const copy = [...entriesOf(value)];
    copy[key] = inner ?? {};
    return copy;
  }
  const holder = isGroup(value) ? value : {};
  const inner = writeAt(holder[key], rest, next);
  if (inner !== undefined) return { ...holder, [key]: inner };
  const others = Object.entries(holder).filter(([name]) => name !== key);
  return others.length === 0 ? undefined : Object.fromEntries(others);
}

function nonEmpty(entries: readonly unknown[]): readonly unknown[] | undefined {
  return entries.length === 0 ? undefined : entries;
}
