/** The copy that an audience gets, line by line, beside what it is a copy of. */
import { fieldAt, maskCustomer, subjectOf } from 'customer-archive';
import type { Audience, Bilingual, CustomerField, CustomerInput, Dimension } from 'customer-archive';
import { textOf } from './form/control.ts';
import { sections } from './fieldTree.ts';
import type { FieldNode } from './fieldTree.ts';
import { entriesOf, isGroup, pathOf, readAt } from './record.ts';
import type { Key } from './record.ts';
import { TEXTS } from './texts.ts';

/** What became of a value. */
export type Fate = 'kept' | 'masked' | 'generalised' | 'dropped';

/** A field of the copy. */
export interface CopyLine {
  /** Its place. */
  readonly path: string;
  /** Its label. */
  readonly label: Bilingual;
  /** What became of it. */
  readonly fate: Fate;
  /** What the audience sees; empty when it is left out. */
  readonly text: Bilingual;
  /** The entry of a list that it belongs to, from 1. */
  readonly entry: number | undefined;
}

/** What of a dimension leaves. */
export interface CopySection {
  /** The dimension. */
  readonly dimension: Dimension;
  /** Its lines in form order. */
  readonly lines: readonly CopyLine[];
}

/** What is compared. */
interface Pair {
  readonly record: unknown;
  readonly copy: unknown;
  readonly audience: Audience;
}

/**
 * Makes the copy for an audience and compares it with the record.
 *
 * @param record - The record.
 * @param audience - The audience.
 * @param asOf - The day.
 * @returns The sections in which there is something to compare.
 */
export function copyFor(record: unknown, audience: Audience, asOf: string): readonly CopySection[] {
  const copy: unknown = maskCustomer(record as CustomerInput, audience, { asOf });
  const pair = { record, copy, audience };
  return sections.flatMap(({ dimension, nodes }) => {
    const lines = nodes.flatMap((node) => linesOf(node, [dimension], pair));
    const all = dimension === 'behavior' ? [...lines, ...sumOf(copy)] : lines;
    return all.length === 0 ? [] : [{ dimension, lines: all }];
  });
}

/**
 * Counts what became of the fields.
 *
 * @param copy - A copy.
 * @returns How many fields were kept, masked, made coarser and left out.
 */
export function countFates(copy: readonly CopySection[]): Readonly<Record<Fate, number>> {
  const counts = { kept: 0, masked: 0, generalised: 0, dropped: 0 };
  for (const { lines } of copy) for (const { fate } of lines) counts[fate] += 1;
  return counts;
}

function linesOf({ field, key, inner }: FieldNode, holder: readonly Key[], pair: Pair): readonly CopyLine[] {
  const keys = [...holder, key];
  const value = readAt(pair.record, keys);
  if (value === undefined) return [];
  if (field.control === 'group' && isGroup(value)) return inner.flatMap((node) => linesOf(node, keys, pair));
  if (field.control === 'list' && Array.isArray(value)) {
    return entriesOf(value).flatMap((_, at) => inner.flatMap((node) => linesOf(node, [...keys, at], pair)));
  }
  return [lineOf(field, keys, pair)];
}

function lineOf(field: CustomerField, keys: readonly Key[], { record, copy, audience }: Pair): CopyLine {
  const before = readAt(record, keys);
  const after = readAt(copy, keys);
  const treatment = field.outbound[subjectOf(record)][audience];
  const entry = keys.find((key) => typeof key === 'number');
  return {
    path: pathOf(keys),
    label: field.label,
    fate: fateOf(before, after, treatment),
    text: after === undefined ? { zh: '', en: '' } : wordsOf(field, after),
    entry: entry === undefined ? undefined : entry + 1,
  };
}

function fateOf(before: unknown, after: unknown, treatment: string): Fate {
  if (after === undefined) return 'dropped';
  if (JSON.stringify(before) === JSON.stringify(after)) return 'kept';
  return treatment === 'mask' || treatment === 'clear' ? 'masked' : 'generalised';
}

/** The sum of twelve months stands for purchases that are left out. */
function sumOf(copy: unknown): readonly CopyLine[] {
  const band = readAt(copy, ['behavior', 'purchaseTotal12m']);
  if (band === undefined) return [];
  const text = wordsOf(fieldAt('need.budget'), band);
  return [{ path: 'behavior.purchaseTotal12m', label: TEXTS.band12m, fate: 'generalised', text, entry: undefined }];
}

function wordsOf(field: CustomerField, value: unknown): Bilingual {
  const values: readonly unknown[] = Array.isArray(value) ? value : [value];
  const words = values.map((one) => {
    const option = (field.options ?? fieldAt('need.budget').options)?.find((known) => known.value === one);
    return option?.label ?? { zh: textOf(one), en: textOf(one) };
  });
  return { zh: words.map(({ zh }) => zh).join('、'), en: words.map(({ en }) => en).join(', ') };
}
