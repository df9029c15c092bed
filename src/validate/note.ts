import { isPlaceholder } from '../archive/index.ts';
import type { Bilingual } from '../fields/index.ts';
import { isMasked } from '../mask/index.ts';
import type { MaskKind } from '../mask/index.ts';
import { isPrintableKey } from './key.ts';

/** The keys that lead to a place in a record. */
export type Keys = readonly (string | number)[];

/** What an issue says of the part of a record that it is found at. */
export interface PartInfo {
  /** What it is called: the field's label or the nearest one above. */
  readonly label: Bilingual;
  /** The mask of a value that stands here. */
  readonly mask: MaskKind;
  /** The most code points or entries, where there is a limit. */
  readonly max: number | undefined;
}

/** Something found wrong, before it is put into words. */
export interface Finding {
  /** What is wrong. */
  readonly code: string;
  /** How serious it is. */
  readonly severity: 'error' | 'warning';
  /** Where. */
  readonly keys: Keys;
  /** What should stand there. */
  readonly part: PartInfo;
  /** Constants of the rule. */
  readonly params?: Readonly<Record<string, number>> | undefined;
}

/** What a walk through a record gives. */
export interface Walk {
  /** What is wrong with single values, in form order. */
  readonly findings: Finding[];
  /** For lists that lost entries: the original index of each entry that is left; not there while none has lost any. */
  origins?: Map<unknown, readonly number[]> | undefined;
}

/** A walk that is over. */
export interface Walked {
  /** What is wrong with single values. */
  readonly findings: readonly Finding[];
  /** As of a walk. */
  readonly origins?: Walk['origins'];
}

/**
 * Notes what is wrong with a value.
 *
 * @param walk - Where it goes.
 * @param part - What should stand there.
 * @param keys - Where.
 * @param code - What is wrong; a text that says that there is nothing, or a mask that was saved over a value, is called by that name.
 * @param value - What stands there.
 */
export function noteFault(walk: Walk, part: PartInfo, keys: Keys, code: string, value: unknown): void {
  const params = code === 'tooLong' && part.max !== undefined ? { max: part.max } : undefined;
  walk.findings.push({ code: refine(code, value, part), severity: 'error', keys, part, params });
}

/**
 * Notes a key that the form does not know. A key that could itself be a value is never printed: its place is.
 *
 * @param walk - Where it goes.
 * @param part - The group.
 * @param keys - Where the group stands.
 * @param key - The key.
 * @param position - Its place among the keys of the group.
 */
export function noteUnknown(walk: Walk, part: PartInfo, keys: Keys, key: string, position: number): void {
  const isPrintable = isPrintableKey(key);
  const params = isPrintable ? undefined : { position };
  walk.findings.push({ code: 'unknownKey', severity: 'error', keys: isPrintable ? [...keys, key] : keys, part, params });
}

/**
 * Notes that a list lost entries.
 *
 * @param walk - Where it goes.
 * @param list - The list as it is now.
 * @param origins - The original index of each entry that is left.
 */
export function noteOrigins(walk: Walk, list: unknown, origins: readonly number[]): void {
  walk.origins ??= new Map<unknown, readonly number[]>();
  walk.origins.set(list, origins);
}

/**
 * Tells whether a value, or a group that it is in, is wrong. A key too many breaks no field.
 *
 * @param faults - What is wrong with single values.
 * @param keys - Where the value stands.
 * @returns `true` when it is.
 */
export function hasFailed(faults: readonly Finding[], keys: Keys): boolean {
  return faults.some((fault) => fault.code !== 'unknownKey' && fault.keys.every((key, index) => key === keys[index]));
}

/** A fault that has a better name. */
function refine(code: string, value: unknown, { mask }: PartInfo): string {
  if (typeof value !== 'string' || code === 'tooLong') return code;
  if (isPlaceholder(value)) return 'placeholder';
  return isMasked(value, mask) ? 'masked' : code;
}
