/** What generated copies are made of. */
import { isAbsent } from '../fields/index.ts';
import { maskAll, maskText } from '../mask/index.ts';
import type { Context } from './context.ts';
import { replaceNames } from './ownNames.ts';
import type { OwnName } from './ownNames.ts';

/** A plain object whose values are not known. */
export type Group = Readonly<Record<string, unknown>>;

/** A copy in the making. */
export type Copy = Record<string, unknown>;

/** The groups and lists below a group; a list has the shape of its entries. */
export interface Shape {
  /** What is below a key. */
  readonly [key: string]: Shape;
}

/** How a customer file is copied for one column of the outbound table. */
export interface CustomerCopy {
  /** Copies a file; a proxy or an accessor may throw. `undefined` means that nothing of it leaves. */
  readonly copy: (file: unknown, context: Context) => Copy | undefined;
  /** Whether the names of the record must be known. */
  readonly usesNames: boolean;
  /** Whether the purchases of twelve months are summed up. */
  readonly sumsUp: boolean;
}

/**
 * Hides a value that is not what its field should hold.
 *
 * @param value - Any value.
 * @returns Four stars, or `undefined` for what is absent.
 */
export function hidden(value: unknown): unknown {
  return isAbsent(value) ? undefined : maskAll(value);
}

/**
 * Masks a text and takes the names of the record out of it.
 *
 * @param value - Any value.
 * @param names - The names, the longest first.
 * @returns The text, four stars for what is none, or `undefined` for what is absent.
 */
export function textWithoutNames(value: unknown, names: readonly OwnName[]): unknown {
  return isAbsent(value) ? undefined : maskText(typeof value === 'string' ? replaceNames(value, names) : value);
}
