/** Writes what repairing must know of a record: of each part what it is, its options, its inspection and what it accepts. */
import { actionsOf, entriesOf, itemOf, unwrap } from '../src/fields/index.ts';
import type { AnySchema, Field } from '../src/fields/index.ts';
import { acceptExpression } from './compiler/accept.ts';
import type { Writing } from './compiler/accept.ts';
import type { Node } from './compiler/nodes.ts';

/** What repairs are written of. */
export interface Repairing {
  /** Where functions and options come from, and where functions that are written go. */
  readonly writing: Writing;
  /** Looks up a field. */
  readonly fieldAt: (path: string) => Field | undefined;
}

/** The properties of a part, as TypeScript; those that are `undefined` are left out. */
type Properties = Readonly<Record<string, string | undefined>>;

/**
 * Writes a part.
 *
 * @param schema - Its schema.
 * @param node - What was read of the schema.
 * @param field - The field that it is; of an entry of a multiple choice that of the list.
 * @param repairing - What it is written of.
 * @returns An object literal.
 */
export function repairPart(schema: AnySchema, node: Node, field: Field | undefined, repairing: Repairing): string {
  const { inner, isOptional } = unwrap(schema);
  const { kind, ...specific } = ofKind(inner, node, field, repairing);
  return literal({
    kind,
    isOptional: isOptional ? 'true' : undefined,
    isField: field === undefined ? undefined : 'true',
    ...(field === undefined ? {} : ofField(field, repairing)),
    ...specific,
  });
}

function ofField({ control, requirement, appliesTo, mask, options }: Field, { writing }: Repairing): Properties {
  const shown = ['multi', 'date', 'timeNode'].includes(control) ? `'${control}'` : undefined;
  const masks = mask.individual === 'all' && mask.enterprise === 'all' ? undefined : `['${mask.individual}', '${mask.enterprise}']`;
  return {
    control: shown,
    isRequired: requirement === 'required' ? 'true' : undefined,
    appliesTo: appliesTo === 'all' ? undefined : `'${appliesTo}'`,
    masks,
    options: options === undefined ? undefined : named(options, writing),
  };
}

function ofKind(schema: AnySchema, node: Node, field: Field | undefined, repairing: Repairing): Properties {
  const { writing, fieldAt } = repairing;
  if (node.kind === 'group') {
    const schemas = entriesOf(schema) ?? {};
    const parts = node.entries.map(([key, entry]) => {
      const inner = schemas[key];
      return inner === undefined ? '' : `${key}: ${repairPart(inner, entry, fieldAt(entry.path), repairing)}`;
    });
    return { kind: "'group'", entries: `{ ${parts.join(', ')} }` };
  }
  const item = itemOf(schema);
  if (node.kind === 'list' && item !== undefined) {
    if (node.item.kind !== 'leaf') return { kind: "'list'", item: repairPart(item, node.item, undefined, repairing) };
    // A placeholder among the choices is not taken out, so that places stay.
    const ofChoice = field && ({ ...field, requirement: 'required', appliesTo: 'all' } as const);
    return { kind: "'list'", accepts: accepting(node, writing), item: repairPart(item, node.item, ofChoice, repairing) };
  }
  if (node.kind !== 'leaf') return { kind: "'open'" };
  if (schema.type === 'picklist') return { kind: "'choice'" };
  const inspect = actionsOf(schema).find(({ type }) => type === 'identifier')?.requirement;
  return {
    kind: schema.type === 'number' ? "'number'" : "'text'",
    inspect: inspect === undefined ? undefined : named(inspect, writing),
    accepts: accepting(node, writing),
  };
}

function accepting(node: Node, writing: Writing): string {
  const accepted = acceptExpression(node, writing);
  // A function of the value alone needs no other around it.
  return /^(\w+)\(value\)$/u.exec(accepted)?.[1] ?? `(value: unknown) => ${accepted}`;
}

function named(value: unknown, { imports }: Writing): string {
  const name = imports.nameOf(value);
  if (name === undefined) throw new Error('The options and inspections of fields must be exported.');
  return name;
}

function literal(properties: Properties): string {
  const written = Object.entries(properties).flatMap(([key, text]) => (text === undefined ? [] : [`${key}: ${text}`]));
  return `{ ${written.join(', ')} }`;
}
