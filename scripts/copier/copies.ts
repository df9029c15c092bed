/**
 * Writes the functions that copy a record for the selections of the outbound table: what is there is read once by a `for … in`, which costs the
 * same whatever keys a record has, and stored in the order of the form. Functions of different selections that do the same are written once.
 */
import type { CustomerField } from '../../src/archive/index.ts';
import type { Treatment } from '../../src/fields/index.ts';
import type { Writing } from '../compiler/accept.ts';
import type { GroupNode, ListNode, Node } from '../compiler/nodes.ts';
import { pascal, treatmentOf } from './treatments.ts';

/** What the copies are written from. */
export interface Copier<Selection> {
  /** Where functions come from and go to. */
  readonly writing: Writing;
  /** Looks up a field. */
  readonly fieldAt: (path: string) => CustomerField | undefined;
  /** Says what the outbound table has for a field. */
  readonly treatmentIn: (field: CustomerField, selection: Selection) => Treatment;
  /** What a function is called when its code is not that of an earlier selection. */
  readonly suffixOf: (selection: Selection) => string;
  /** The selections of every function, by its name. */
  readonly users: Map<string, Selection[]>;
  /** What a group holds besides its fields: the key, which is also that of the context, and whether a selection has it. */
  readonly sums: Readonly<Record<string, { readonly key: string; readonly isIn: (selection: Selection) => boolean }>>;
}

/** One property of a copy. */
interface Slot {
  readonly key: string;
  readonly expression: string;
}

/**
 * Writes the function that copies a record, and those for its parts.
 *
 * @param node - The record.
 * @param selection - For whom.
 * @param copier - What to write from.
 * @returns The name of the function, or `undefined` when nothing leaves.
 */
export function copyFunction<Selection>(node: GroupNode, selection: Selection, copier: Copier<Selection>): string | undefined {
  const call = valueOf(node, selection, copier);
  return call?.slice(0, call.indexOf('('));
}

/**
 * Writes which values of a record are groups and lists.
 *
 * @param node - The record.
 * @returns An object literal.
 */
export function shapeOf(node: Node): string | undefined {
  if (node.kind === 'list') return shapeOf(node.item) ?? '{}';
  if (node.kind !== 'group') return undefined;
  const inner = node.entries.map(([key, entry]) => [key, shapeOf(entry)] as const).filter(([, shape]) => shape !== undefined);
  return `{ ${inner.map(([key, shape]) => `${key}: ${String(shape)}`).join(', ')} }`;
}

/**
 * Gives the functions in the order of the form, what is above before what is below, and says whom each is for.
 *
 * @param node - The record.
 * @param copier - What was written.
 * @param labelOf - What a selection is called.
 * @returns The texts of the functions.
 */
export function inFormOrder<Selection>(node: GroupNode, copier: Copier<Selection>, labelOf: (selection: Selection) => string): string[] {
  const bases = namesIn(node);
  const placeOf = (name: string): number => bases.findIndex((base) => name.startsWith(`copy${base}For`)) >>> 0;
  return [...copier.writing.functions]
    .sort(([a], [b]) => placeOf(a) - placeOf(b))
    .map(([name, code]) => {
      const users = copier.users.get(name);
      return users === undefined ? code : `// For ${users.map(labelOf).join(', ')}.\n${code}`;
    });
}

/** What the functions of a node and of its parts are called, before whom they are for. */
function namesIn(node: Node): string[] {
  if (node.kind === 'list') return [`${pascal(node.path)}List`, ...namesIn(node.item)];
  if (node.kind !== 'group') return [];
  return [node.path === '' ? 'Customer' : pascal(node.path), ...node.entries.flatMap(([, entry]) => namesIn(entry))];
}

/** The expression that copies `value`, or `undefined` when nothing of it leaves. */
function valueOf<Selection>(node: Node, selection: Selection, copier: Copier<Selection>): string | undefined {
  if (node.kind === 'group') return groupCall(node, selection, copier);
  if (node.kind === 'list') return listCall(node, selection, copier);
  // The entries of a list of single values are declared where the list is; what nobody declared does not leave.
  const field = copier.fieldAt(node.path) ?? copier.fieldAt(node.path.replace(/\[\]$/u, ''));
  if (node.kind === 'open' || field === undefined) return undefined;
  return treatmentOf(node, field, copier.treatmentIn(field, selection), copier.writing);
}

function groupCall<Selection>(node: GroupNode, selection: Selection, copier: Copier<Selection>): string | undefined {
  const slots = node.entries.flatMap(([key, entry]): Slot[] => {
    const expression = valueOf(entry, selection, copier);
    return expression === undefined ? [] : [{ key, expression }];
  });
  const sum = copier.sums[node.path];
  if (slots.length === 0) return undefined;
  const summed = sum?.isIn(selection) === true ? [sum.key] : [];
  const keys = [...slots.map(({ key }) => key), ...summed];
  const body = [
    `if (!${copier.writing.imports.need('isPlain')}(value)) return undefined;`,
    'const group = value as Group;',
    ...slots.map(({ key }) => `let ${key}: unknown;`),
    ...summed.map((key) => `const { ${key} } = context;`),
    'for (const key in group) {',
    'const value = group[key];',
    'switch (key) {',
    ...slots.map(({ key, expression }) => `case '${key}':\n${key} = ${expression};\nbreak;`),
    '}',
    '}',
    `if (${keys.map((key) => `${key} === undefined`).join(' && ')}) return undefined;`,
    'const copy: Copy = {};',
    ...keys.map((key) => `if (${key} !== undefined) copy['${key}'] = ${key};`),
    'return copy;',
  ];
  return callOf(node.path === '' ? 'Customer' : pascal(node.path), 'Copy | undefined', body.join('\n'), selection, copier);
}

function listCall<Selection>(node: ListNode, selection: Selection, copier: Copier<Selection>): string | undefined {
  const expression = valueOf(node.item, selection, copier);
  if (expression === undefined) return undefined;
  const body = [
    'if (!Array.isArray(value)) return undefined;',
    'const list = value as readonly unknown[];',
    'const { length } = list;',
    `if (length > ${copier.writing.imports.need('MAX_ENTRIES')}) return undefined;`,
    'const copies: unknown[] = [];',
    'for (let i = 0; i < length; i += 1) {',
    'const value = list[i];',
    `const copy = ${expression};`,
    'if (copy !== undefined) copies.push(copy);',
    '}',
    'return copies.length === 0 ? undefined : copies;',
  ];
  return callOf(`${pascal(node.path)}List`, 'unknown[] | undefined', body.join('\n'), selection, copier);
}

/** Writes a function unless an earlier selection has the same, and gives its call. */
function callOf<Selection>(name: string, type: string, body: string, selection: Selection, copier: Copier<Selection>): string {
  const { functions } = copier.writing;
  const given = body.includes('context') ? 'value, context' : 'value';
  const parameters = given === 'value' ? 'value: unknown' : 'value: unknown, context: Context';
  const code = `(${parameters}): ${type} {\n${body}\n}`;
  const known = [...functions].find(([each, text]) => each.startsWith(`copy${name}For`) && text.endsWith(code))?.[0];
  const called = known ?? `copy${name}For${copier.suffixOf(selection)}`;
  functions.set(called, `function ${called}${code}`);
  copier.users.set(called, [...(copier.users.get(called) ?? []), selection]);
  return `${called}(${given})`;
}
