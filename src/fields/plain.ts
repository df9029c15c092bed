import { isBlank } from '../text/index.ts';

/**
 * Tells whether a value says nothing: `undefined`, `null`, an empty text or one of white space only.
 *
 * @param value - Any value.
 * @returns `true` when it counts as absent.
 */
export function isAbsent(value: unknown): boolean {
  return value === undefined || value === null || (typeof value === 'string' && isBlank(value));
}

/**
 * Tells whether a value is a plain object: its prototype is `Object.prototype` or `null`.
 *
 * @param value - Any value; a proxy may throw.
 * @returns `true` when it is.
 */
export function isPlain(value: unknown): value is object {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}

/**
 * Reads the own enumerable properties of a plain object (prototype `Object.prototype` or `null`), as JSON would write them.
 *
 * @param value - Any value.
 * @returns The keys and values, or `undefined` when it is not a plain object or does not let itself be read.
 */
export function readObject(value: unknown): readonly (readonly [string, unknown])[] | undefined {
  try {
    return isPlain(value) ? Object.entries(value) : undefined;
  } catch {
    // An accessor or a proxy threw, and what it threw may hold data.
    return undefined;
  }
}

/**
 * Copies the own enumerable properties of a plain object.
 *
 * @param value - Any value.
 * @returns The copy; `undefined` when the value is not a plain object or does not let itself be read.
 */
export function copyObject(value: unknown): Readonly<Record<string, unknown>> | undefined {
  try {
    return isPlain(value) ? { ...value } : undefined;
  } catch {
    // An accessor or a proxy threw, and what it threw may hold data.
    return undefined;
  }
}

/**
 * Reads one own enumerable property of a plain object.
 *
 * @param holder - Any value.
 * @param key - The key.
 * @returns The value; `undefined` when there is none, when the holder is not a plain object, or when it does not let itself be read.
 */
export function ownValue(holder: unknown, key: string): unknown {
  try {
    if (!isPlain(holder)) return undefined;
    const value = (holder as Readonly<Record<string, unknown>>)[key];
    return value !== undefined && Object.prototype.propertyIsEnumerable.call(holder, key) ? value : undefined;
  } catch {
    return undefined;
  }
}

/**
 * Reads the entries of a list.
 *
 * @param value - Any value.
 * @param max - How many entries at most; a longer list is not read.
 * @returns The entries, holes as `undefined`; `'long'` for a list over `max`; `undefined` when it is no list or does not let itself be read.
 */
export function readList(value: unknown, max: number): readonly unknown[] | 'long' | undefined {
  try {
    if (!Array.isArray(value)) return undefined;
    const { length } = value;
    if (length > max) return 'long';
    // A list of its own, whose methods are those of the language.
    const entries: unknown[] = [];
    for (let i = 0; i < length; i += 1) entries.push(value[i]);
    return entries;
  } catch {
    return undefined;
  }
}

/**
 * Reads what can be gone through. A list is read at once; what a generator throws is its caller's to see.
 *
 * @param value - Any value.
 * @returns The entries, or `undefined` for what is neither a list nor another iterable object, and for a list that does not let itself be read.
 */
export function readIterable(value: unknown): Iterable<unknown> | undefined {
  // No list is too long here.
  if (isList(value)) return readList(value, Infinity) as readonly unknown[] | undefined;
  return hasMethod(value, Symbol.iterator) ? (value as Iterable<unknown>) : undefined;
}

/**
 * Tells whether an object has a method.
 *
 * @param value - Any value.
 * @param name - The symbol of the method.
 * @returns `true` when it has; a proxy that does not let itself be asked has none.
 */
export function hasMethod(value: unknown, name: symbol): boolean {
  try {
    return typeof value === 'object' && value !== null && typeof (value as Record<symbol, unknown>)[name] === 'function';
  } catch {
    return false;
  }
}

/**
 * Tells whether a value is a list.
 *
 * @param value - Any value.
 * @returns `true` for an array; a revoked proxy is none.
 */
export function isList(value: unknown): value is readonly unknown[] {
  try {
    return Array.isArray(value);
  } catch {
    return false;
  }
}
