import type * as v from 'valibot';
import { ARCHIVE_LABEL, EXTRA_LABEL, dimensions, fieldAt } from '../archive/index.ts';
import type { CustomerField, IssueCode } from '../archive/index.ts';
import { actionsOf, entriesOf, itemOf, unwrap } from '../fields/index.ts';
import type { Bilingual } from '../fields/index.ts';

/** A schema that can be planned. */
type Schema = v.BaseSchema<unknown, unknown, v.BaseIssue<unknown>>;

/** What every part of a record has. */
interface Part {
  /** Whether it may be absent. */
  readonly isOptional: boolean;
  /** The field declared here; the dimensions, and entries of lists, are none. */
  readonly field: CustomerField | undefined;
  /** What an issue here is called: the field's label or the nearest one above. */
  readonly label: Bilingual;
  /** Gives the code of the first fault of a present value, or `undefined`; for lists, of the list as a whole. */
  readonly check: (value: unknown) => IssueCode | undefined;
  /** The most code points or entries, where there is a limit. */
  readonly max: number | undefined;
}

/** A group of named parts. */
export interface ObjectPart extends Part {
  readonly kind: 'object';
  readonly entries: ReadonlyMap<string, PlanPart>;
}

/** A list of like parts. */
export interface ListPart extends Part {
  readonly kind: 'list';
  readonly item: PlanPart;
}

/** A single value. */
export interface LeafPart extends Part {
  readonly kind: 'leaf';
  readonly schema: Schema;
}

/** The adopter's own columns: a plain object that nobody looks into. */
export interface ExtraPart extends Part {
  readonly kind: 'extra';
}

/** A part of a record, as validation walks it. */
export type PlanPart = ObjectPart | ListPart | LeafPart | ExtraPart;

/** All of valibot's switches, so that an application's global configuration changes nothing. */
const CONFIG = { lang: undefined, message: undefined, abortEarly: true, abortPipeEarly: true } as const;

/**
 * Turns a record schema into the parts that validation walks. Structure is walked by the library; what a single value must be is asked of valibot.
 *
 * @param schema - The flat schema of a record.
 * @returns The root part.
 */
export function planOf(schema: Schema): ObjectPart {
  return objectPart(schema, '', { field: undefined, label: ARCHIVE_LABEL });
}

function partOf(schema: Schema, path: string, above: Bilingual): PlanPart {
  const field = fieldAt(path);
  const label = field?.label ?? labelOf(path) ?? above;
  const named = { field, label };
  if (entriesOf(schema) !== undefined) return objectPart(schema, path, named);
  const item = itemOf(schema);
  if (item !== undefined) return listPart(schema, item, path, named);
  const { inner, isOptional } = unwrap(schema);
  return inner.type === 'record'
    ? { kind: 'extra', isOptional, ...named, max: undefined, check: () => undefined }
    : { kind: 'leaf', isOptional, ...named, schema: inner, max: maxOf(inner), check: (value) => codeOf(inner, value) };
}

function objectPart(schema: Schema, path: string, named: Pick<Part, 'field' | 'label'>): ObjectPart {
  const entries = Object.entries(entriesOf(schema) ?? {}).map(
    ([key, entry]) => [key, partOf(entry, path === '' ? key : `${path}.${key}`, named.label)] as const,
  );
  return {
    kind: 'object',
    isOptional: unwrap(schema).isOptional,
    ...named,
    entries: new Map(entries),
    max: undefined,
    check: () => undefined,
  };
}

function listPart(schema: Schema, item: Schema, path: string, named: Pick<Part, 'field' | 'label'>): ListPart {
  const { inner, isOptional } = unwrap(schema);
  const actions = actionsOf(inner);
  return {
    kind: 'list',
    isOptional,
    ...named,
    item: partOf(item, `${path}[]`, named.label),
    max: maxOf(inner),
    check: (value) => {
      for (const action of actions) {
        const { issues } = action['~run']({ typed: true, value }, CONFIG);
        if (issues !== undefined) return issues[0].message as IssueCode;
      }
      return undefined;
    },
  };
}

/** The limit that an issue `tooLong` speaks of. */
function maxOf(schema: Schema): number | undefined {
  const limit = actionsOf(schema).find(({ type }) => type === 'max_code_points' || type === 'max_entries');
  return limit?.requirement as number | undefined;
}

/** Every schema and check of the archive has its code as its message. */
function codeOf(schema: Schema, value: unknown): IssueCode | undefined {
  try {
    return schema['~run']({ value }, CONFIG).issues?.[0].message as IssueCode | undefined;
  } catch {
    // Valibot looks at the constructor of what it refuses, and a proxy may throw there.
    return 'type';
  }
}

function labelOf(path: string): Bilingual | undefined {
  if (path === 'extra') return EXTRA_LABEL;
  return Object.hasOwn(dimensions, path) ? dimensions[path as keyof typeof dimensions] : undefined;
}
