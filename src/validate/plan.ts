import { actionsOf, entriesOf, faultOf, itemOf, pipeFaultOf, unwrap } from '../fields/index.ts';
import type { AnySchema, AppliesTo, Bilingual } from '../fields/index.ts';
import { acceptValue } from './acceptValue.ts';
import type { QuickAnswers } from './acceptValue.ts';
import type { KnownField, RecordKind } from './kind.ts';
import type { PartInfo } from './note.ts';

/** What every part of a record has. */
interface Part extends PartInfo {
  /** Whether it may be absent. */
  readonly isOptional: boolean;
  /** The customer types that it makes sense for. */
  readonly appliesTo: AppliesTo;
  /** The field declared here; the dimensions, and entries of lists, are none. */
  readonly field: KnownField | undefined;
}

/** A group of named parts. */
export interface ObjectPart extends Part {
  /** The kind. */
  readonly kind: 'object';
  /** The parts by key. */
  readonly entries: ReadonlyMap<string, PlanPart>;
  /** Those that must not be absent. */
  readonly needed: readonly (readonly [key: string, part: PlanPart])[];
}

/** A list of like parts. */
export interface ListPart extends Part {
  /** The kind. */
  readonly kind: 'list';
  /** What every entry is. */
  readonly item: PlanPart;
  /** Gives the code of the first fault of the list as a whole, or `undefined`. */
  readonly check: (entries: readonly unknown[]) => string | undefined;
}

/** A single value. */
export interface LeafPart extends Part {
  /** The kind. */
  readonly kind: 'leaf';
  /** What a present value must be. */
  readonly schema: AnySchema;
  /** Gives the code of the first fault of a present value, or `undefined`. */
  readonly check: (value: unknown) => string | undefined;
  /** As `check`, for a value that is likely wrong. */
  readonly fault: (value: unknown) => string | undefined;
}

/** The adopter's own columns: a plain object that nobody looks into. */
export interface ExtraPart extends Part {
  /** The kind. */
  readonly kind: 'extra';
}

/** A part of a record, as validation walks it. */
export type PlanPart = ObjectPart | ListPart | LeafPart | ExtraPart;

/** What a plan is made of. */
type PlannedKind = Pick<RecordKind, 'schema' | 'fieldAt' | 'label' | 'partLabels' | 'quick'>;

/** A record schema taken apart. */
export interface Plan {
  /** The record. */
  readonly root: ObjectPart;
  /** Every part below it by its path, entries of lists with `[]`, in form order. */
  readonly parts: ReadonlyMap<string, PlanPart>;
}

/**
 * Turns a record schema into the parts that validation walks. Structure is walked by the library; what a single value must be is asked of valibot.
 *
 * @param kind - The kind of record.
 * @returns The parts.
 */
// @__NO_SIDE_EFFECTS__
export function planOf(kind: PlannedKind): Plan {
  const root = objectPart(kind, kind.schema, '', { field: undefined, label: kind.label, mask: 'all', appliesTo: 'all' });
  return { root, parts: new Map(partsBelow(root, '')) };
}

/**
 * Gives the parts of a kind of record as generated code knows them.
 *
 * @param kind - The kind of record.
 * @returns The parts by path, in form order; the record itself has the empty path.
 */
// @__NO_SIDE_EFFECTS__
export function partsOf(kind: PlannedKind): ReadonlyMap<string, PlanPart> {
  const { root, parts } = planOf(kind);
  return new Map<string, PlanPart>([['', root], ...parts]);
}

function partOf(kind: PlannedKind, schema: AnySchema, path: string, above: Bilingual): PlanPart {
  const field = kind.fieldAt(path);
  const label = field?.label ?? labelOf(kind, path) ?? above;
  const named = { field, label, mask: field?.mask.individual ?? 'all', appliesTo: field?.appliesTo ?? 'all' } as const;
  if (entriesOf(schema) !== undefined) return objectPart(kind, schema, path, named);
  const item = itemOf(schema);
  if (item !== undefined) return listPart(kind, schema, item, path, named);
  const { inner, isOptional } = unwrap(schema);
  return isOpen(inner)
    ? { kind: 'extra', isOptional, ...named, max: undefined }
    : {
        kind: 'leaf',
        isOptional,
        ...named,
        schema: inner,
        max: maxOf(inner),
        check: leafCheck(inner, kind.quick),
        fault: (value) => faultOf(inner, value),
      };
}

function objectPart(
  kind: PlannedKind,
  schema: AnySchema,
  path: string,
  named: Pick<Part, 'field' | 'label' | 'mask' | 'appliesTo'>,
): ObjectPart {
  const entries = Object.entries(entriesOf(schema) ?? {}).map(
    ([key, entry]) => [key, partOf(kind, entry, path === '' ? key : `${path}.${key}`, named.label)] as const,
  );
  return {
    kind: 'object',
    isOptional: unwrap(schema).isOptional,
    ...named,
    entries: new Map(entries),
    needed: entries.filter(([, { isOptional }]) => !isOptional),
    max: undefined,
  };
}

function listPart(
  kind: PlannedKind,
  schema: AnySchema,
  item: AnySchema,
  path: string,
  named: Pick<Part, 'field' | 'label' | 'mask' | 'appliesTo'>,
): ListPart {
  const { inner, isOptional } = unwrap(schema);
  const checks = actionsOf(inner);
  return {
    kind: 'list',
    isOptional,
    ...named,
    item: partOf(kind, item, `${path}[]`, named.label),
    max: maxOf(inner),
    check: (entries) => pipeFaultOf(checks, entries),
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

/** Most values are right: valibot is asked only for those that are not accepted at once. */
function leafCheck(schema: AnySchema, quick: QuickAnswers | undefined): LeafPart['check'] {
  const accept = acceptValue(schema, quick);
  return (value) => (accept(value) ? undefined : faultOf(schema, value));
}

/** Whether a schema takes any plain object. */
function isOpen(schema: AnySchema & { readonly key?: AnySchema; readonly value?: AnySchema }): boolean {
  return schema.type === 'record' && schema.key?.type === 'string' && schema.value?.type === 'unknown';
}

function labelOf({ partLabels }: PlannedKind, path: string): Bilingual | undefined {
  return Object.hasOwn(partLabels, path) ? partLabels[path] : undefined;
}
