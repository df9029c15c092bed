import { ARCHIVE_LABEL, EXTRA_LABEL, dimensions, fieldAt } from '../archive/index.ts';
import type { CustomerField, IssueCode } from '../archive/index.ts';
import { actionsOf, entriesOf, faultOf, itemOf, pipeFaultOf, unwrap } from '../fields/index.ts';
import type { AnySchema, Bilingual } from '../fields/index.ts';

/** What every part of a record has. */
interface Part {
  /** Whether it may be absent. */
  readonly isOptional: boolean;
  /** The field declared here; the dimensions, and entries of lists, are none. */
  readonly field: CustomerField | undefined;
  /** What an issue here is called: the field's label or the nearest one above. */
  readonly label: Bilingual;
  /** The most code points or entries, where there is a limit. */
  readonly max: number | undefined;
}

/** A group of named parts. */
export interface ObjectPart extends Part {
  /** The kind. */
  readonly kind: 'object';
  /** The parts by key. */
  readonly entries: ReadonlyMap<string, PlanPart>;
}

/** A list of like parts. */
export interface ListPart extends Part {
  /** The kind. */
  readonly kind: 'list';
  /** What every entry is. */
  readonly item: PlanPart;
  /** Gives the code of the first fault of the list as a whole, or `undefined`. */
  readonly check: (entries: readonly unknown[]) => IssueCode | undefined;
}

/** A single value. */
export interface LeafPart extends Part {
  /** The kind. */
  readonly kind: 'leaf';
  /** What a present value must be. */
  readonly schema: AnySchema;
  /** Gives the code of the first fault of a present value, or `undefined`. */
  readonly check: (value: unknown) => IssueCode | undefined;
}

/** The adopter's own columns: a plain object that nobody looks into. */
export interface ExtraPart extends Part {
  /** The kind. */
  readonly kind: 'extra';
}

/** A part of a record, as validation walks it. */
export type PlanPart = ObjectPart | ListPart | LeafPart | ExtraPart;

/** A record schema taken apart. */
export interface Plan {
  /** The record. */
  readonly root: ObjectPart;
  /** Every part below it by its path, entries of lists with `[]`, in form order. */
  readonly parts: ReadonlyMap<string, PlanPart>;
  /** The place of every part in the form, by its path. */
  readonly places: ReadonlyMap<string, number>;
}

/**
 * Turns a record schema into the parts that validation walks. Structure is walked by the library; what a single value must be is asked of valibot.
 *
 * @param schema - The flat schema of a record.
 * @returns The parts.
 */
// @__NO_SIDE_EFFECTS__
export function planOf(schema: AnySchema): Plan {
  const root = objectPart(schema, '', { field: undefined, label: ARCHIVE_LABEL });
  const parts = partsBelow(root, '');
  return { root, parts: new Map(parts), places: new Map(parts.map(([path], place) => [path, place])) };
}

function partOf(schema: AnySchema, path: string, above: Bilingual): PlanPart {
  const field = fieldAt(path);
  const label = field?.label ?? labelOf(path) ?? above;
  const named = { field, label };
  if (entriesOf(schema) !== undefined) return objectPart(schema, path, named);
  const item = itemOf(schema);
  if (item !== undefined) return listPart(schema, item, path, named);
  const { inner, isOptional } = unwrap(schema);
  return inner.type === 'record'
    ? { kind: 'extra', isOptional, ...named, max: undefined }
    : {
        kind: 'leaf',
        isOptional,
        ...named,
        schema: inner,
        max: maxOf(inner),
        check: (value) => faultOf(inner, value) as IssueCode | undefined,
      };
}

function objectPart(schema: AnySchema, path: string, named: Pick<Part, 'field' | 'label'>): ObjectPart {
  const entries = Object.entries(entriesOf(schema) ?? {}).map(
    ([key, entry]) => [key, partOf(entry, path === '' ? key : `${path}.${key}`, named.label)] as const,
  );
  return {
    kind: 'object',
    isOptional: unwrap(schema).isOptional,
    ...named,
    entries: new Map(entries),
    max: undefined,
  };
}

function listPart(schema: AnySchema, item: AnySchema, path: string, named: Pick<Part, 'field' | 'label'>): ListPart {
  const { inner, isOptional } = unwrap(schema);
  const checks = actionsOf(inner);
  return {
    kind: 'list',
    isOptional,
    ...named,
    item: partOf(item, `${path}[]`, named.label),
    max: maxOf(inner),
    // Every schema and check of the archive has its code as its message.
    check: (entries) => pipeFaultOf(checks, entries) as IssueCode | undefined,
  };
}

function partsBelow(part: PlanPart, path: string): readonly (readonly [string, PlanPart])[] {
  if (part.kind === 'list') return [[`${path}[]`, part.item], ...partsBelow(part.item, `${path}[]`)];
  if (part.kind !== 'object') return [];
  return [...part.entries].flatMap(([key, inner]) => {
    const place = path === '' ? key : `${path}.${key}`;
    return [[place, inner], ...partsBelow(inner, place)] as const;
  });
}

/** The limit that an issue `tooLong` speaks of. */
function maxOf(schema: AnySchema): number | undefined {
  const limit = actionsOf(schema).find(({ type }) => type === 'max_code_points' || type === 'max_entries');
  return limit?.requirement as number | undefined;
}

function labelOf(path: string): Bilingual | undefined {
  if (path === 'extra') return EXTRA_LABEL;
  return Object.hasOwn(dimensions, path) ? dimensions[path as keyof typeof dimensions] : undefined;
}
