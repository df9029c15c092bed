import type { AppliesTo } from '../fields/index.ts';
import type { MaskKind } from '../mask/index.ts';
import type { PartInfo } from './note.ts';

/** A part of a record as generated code has it: path, label in Chinese and English, mask, the customer types it applies to, limit. */
export type PartRow = readonly [path: string, zh: string, en: string, mask: MaskKind, appliesTo: AppliesTo, max?: number];

/**
 * Makes parts of their rows.
 *
 * @param rows - The rows in form order.
 * @returns The parts by path, in the same order.
 */
// @__NO_SIDE_EFFECTS__
export function partsFrom(rows: readonly PartRow[]): ReadonlyMap<string, PartInfo & { readonly appliesTo: AppliesTo }> {
  return new Map(rows.map(([path, zh, en, mask, appliesTo, max]) => [path, { label: { zh, en }, mask, appliesTo, max }]));
}
