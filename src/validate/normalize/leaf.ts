import { actionsOf, faultOf } from '../../fields/index.ts';
import type { AnySchema } from '../../fields/index.ts';
import type { Inspector } from '../../identifiers/index.ts';
import type { Repair } from './proposal.ts';

/**
 * Tells whether a value is what a schema wants.
 *
 * @param schema - The schema.
 * @param value - The value.
 * @returns `true` when there is no fault.
 */
export function accepts(schema: AnySchema, value: unknown): boolean {
  return faultOf(schema, value) === undefined;
}

/**
 * Finds the function that inspects the texts of a schema.
 *
 * @param schema - The schema of a single value.
 * @returns The requirement of its `identifier` action, or `undefined` when it has none.
 */
export function inspectorOf(schema: AnySchema): Inspector | undefined {
  const action = actionsOf(schema).find(({ type }) => type === 'identifier');
  return action?.requirement as Inspector | undefined;
}

/**
 * Proposes the canonical form that an inspection gives.
 *
 * @param inspect - The function that inspects the value.
 * @param schema - What the value must be.
 * @param value - The text.
 * @returns The repair, or `undefined` when the text is canonical or invalid, or the schema wants something else.
 */
export function repairBy(inspect: Inspector, schema: AnySchema, value: string): Repair | undefined {
  const found = inspect(value);
  if (found.verdict === 'invalid' || found.changes.length === 0) return undefined;
  return accepts(schema, found.canonical) ? { value: found.canonical, changes: found.changes } : undefined;
}
