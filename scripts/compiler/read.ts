/** Takes a valibot schema apart into nodes. What it does not know becomes a leaf that asks valibot. */
import type { Action } from './checks.ts';
import { writeCheck } from './checks.ts';
import type { Imports } from './imports.ts';
import type { Check, GroupNode, ListNode, Node, Schema } from './nodes.ts';

/** How schemas are to be read. */
export interface Reader {
  /** Where functions come from. */
  readonly imports: Imports;
  /** Functions that answer sooner what an inspection of an identifier would say. */
  readonly quick: ReadonlyMap<unknown, unknown>;
  /** Tells whether metadata declares a schema. */
  readonly isDeclared: (schema: Schema) => boolean;
}

/** A schema with all that is read of it. */
type Readable = Schema & {
  readonly wrapped?: Readable;
  readonly entries?: Readonly<Record<string, Readable>>;
  readonly item?: Readable;
  readonly options?: readonly unknown[];
  readonly literal?: unknown;
  readonly message?: unknown;
  readonly default?: unknown;
  readonly pipe?: readonly (Readable | Action)[];
};

/** Where a schema stands. */
interface Place {
  readonly path: string;
  /** Where it stands in the schema of the record, as generated code reaches it. */
  readonly source: string;
  /** The schema of the record. */
  readonly root: Schema;
  /** What functions for parts of this record are called. */
  readonly record: string;
}

/**
 * Reads the schema of a record.
 *
 * @param schema - The schema; all of it must be synchronous and leave values as they are, and every message must be an issue code.
 * @param record - What functions for the record are called; the schema is imported by its own name where valibot must be asked.
 * @param reader - How to read it.
 * @returns The node of the record.
 * @throws Error naming the place of what cannot be compiled.
 */
export function readRecord(schema: Schema, record: string, reader: Reader): GroupNode {
  const node = read(schema, { path: '', source: '', root: schema, record }, reader);
  if (node.kind !== 'group') throw new Error('The schema of a record must be a strict object.');
  return node;
}

function read(given: Schema, place: Place, reader: Reader): Node {
  const schema = given as Readable;
  mustBeCompilable(schema, place);
  const isOptional = schema.type === 'optional';
  // A pipe whose first step is `optional` carries its `wrapped`, as the result of `v.pipe` is a copy of that step.
  const inner = isOptional && schema.wrapped !== undefined ? schema.wrapped : schema;
  const source = isOptional ? `${place.source}.wrapped` : place.source;
  const common = { path: place.path, isOptional, isDeclared: reader.isDeclared(given) };
  if (isOptional && hasChecks(schema)) throw new Error(`${described(place)}: a check behind optional would see what is absent.`);
  return { ...readInner(inner, { ...place, source }, reader), ...common };
}

function readInner(schema: Readable, place: Place, reader: Reader): Node {
  const typeCode = typeof schema.message === 'string' ? schema.message : undefined;
  const checks = checksOf(schema, reader);
  if (typeCode === undefined || checks === undefined) return island(place, reader);
  const common = { path: place.path, isOptional: false, isDeclared: false, typeCode };
  switch (schema.type) {
    case 'strict_object':
      return checks.length > 0 ? island(place, reader) : { kind: 'group', ...common, ...entriesOf(schema, place, reader) };
    case 'array':
      return { kind: 'list', ...common, checks, ...itemOf(schema, place, reader) };
    case 'record':
      return checks.length > 0 || !isOpen(schema) ? island(place, reader) : { kind: 'open', ...common };
    case 'string':
      return {
        kind: 'leaf',
        ...common,
        isTyped: "typeof value === 'string'",
        takesBlank: !checks.some(({ codeOf }) => codeOf !== undefined),
        checks,
      };
    case 'number':
      return { kind: 'leaf', ...common, isTyped: "typeof value === 'number' && !Number.isNaN(value)", takesBlank: false, checks };
    case 'boolean':
      return { kind: 'leaf', ...common, isTyped: "typeof value === 'boolean'", takesBlank: false, checks };
    case 'picklist':
    case 'literal': {
      const options = schema.options ?? [schema.literal];
      if (!options.every(isWritable)) return island(place, reader);
      const isTyped = options.map((option) => `value === ${JSON.stringify(option)}`).join(' || ');
      return { kind: 'leaf', ...common, isTyped, takesBlank: options.some(isBlankText), checks };
    }
    default:
      return island(place, reader);
  }
}

function entriesOf(schema: Readable, place: Place, reader: Reader): Pick<GroupNode, 'schema' | 'name' | 'entries'> {
  const entries = Object.entries(schema.entries ?? {}).map(([key, entry]) => {
    if (!/^[A-Za-z_]\w*$/u.test(key)) throw new Error(`${described(place)}: a key must be a name.`);
    const path = place.path === '' ? key : `${place.path}.${key}`;
    return [key, read(entry, { ...place, path, source: `${place.source}.entries.${key}` }, reader)] as const;
  });
  return { schema, name: nameOf(place), entries };
}

function itemOf(schema: Readable, place: Place, reader: Reader): Pick<ListNode, 'schema' | 'name' | 'item'> {
  if (schema.item === undefined) throw new Error(`${described(place)}: a list needs a schema for its entries.`);
  const item = read(schema.item, { ...place, path: `${place.path}[]`, source: `${place.source}.item` }, reader);
  return { schema, name: nameOf(place), item };
}

/** The checks of a pipe, those of pipes within it included; `undefined` when one of them cannot be written out. */
function checksOf(schema: Readable, reader: Reader): readonly Check[] | undefined {
  const checks: Check[] = [];
  for (const step of (schema.pipe ?? []) as readonly (Readable & Action)[]) {
    const kind: string = step.kind;
    if (step === schema || kind === 'metadata') continue;
    if (kind === 'schema' && step.type === schema.type) {
      const inner = checksOf(step, reader);
      if (inner === undefined) return undefined;
      checks.push(...inner);
      continue;
    }
    const check = kind === 'validation' ? writeCheck(step, reader.imports, reader.quick) : undefined;
    if (check === undefined) return undefined;
    checks.push(check);
  }
  return checks;
}

/** Whether anything but metadata stands behind `optional`. */
function hasChecks({ pipe }: Readable): boolean {
  return (pipe ?? []).slice(1).some(({ kind }) => kind !== 'metadata');
}

/** A schema that valibot is asked about; the answer is its first message. */
function island(place: Place, { imports }: Reader): Node {
  const root = imports.nameOf(place.root);
  if (root === undefined) throw new Error(`${described(place)}: valibot must be asked, so the schema of the record must be exported.`);
  const asked = `${imports.need('faultOf')}(${root}${place.source}, value)`;
  return {
    kind: 'leaf',
    path: place.path,
    isOptional: false,
    isDeclared: false,
    typeCode: '',
    isTyped: 'true',
    // What is blank is absent, whatever valibot says of it.
    takesBlank: true,
    checks: [
      {
        code: '',
        passes: `${asked} === undefined`,
        codeOf: asked,
      },
    ],
  };
}

function mustBeCompilable(schema: Readable, place: Place): void {
  if (isAsync(schema)) throw new Error(`${described(place)}: an asynchronous schema cannot be compiled.`);
  if (schema.type === 'optional' && schema.default !== undefined) {
    throw new Error(`${described(place)}: a default value would change the record.`);
  }
  for (const step of schema.pipe ?? []) {
    if ((step as Action).kind === 'transformation') {
      throw new Error(`${described(place)}: the action ${step.type} would change the value.`);
    }
  }
}

/** By its type a schema is never asynchronous; what a caller hands over may be. */
function isAsync(schema: object): boolean {
  return 'async' in schema && schema.async === true;
}

function isOpen({ key, value }: Readable & { readonly key?: Readable; readonly value?: Readable }): boolean {
  return key?.type === 'string' && value?.type === 'unknown';
}

function isWritable(value: unknown): boolean {
  return typeof value === 'string' || typeof value === 'boolean' || (typeof value === 'number' && Number.isFinite(value));
}

function isBlankText(value: unknown): boolean {
  return typeof value === 'string' && value.trim() === '';
}

function nameOf({ path, record }: Place): string {
  const words = path.replaceAll('[]', '.entry').split('.').filter(Boolean);
  return record + words.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join('');
}

function described({ path }: Place): string {
  return path === '' ? 'The record' : path;
}
