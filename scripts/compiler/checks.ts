/** Actions of pipes as TypeScript. An action that is not in the table makes its whole schema be handed to valibot. */
import type { Imports } from './imports.ts';
import type { Check } from './nodes.ts';

/** An action of a pipe, with what it demands. */
export interface Action {
  /** The kind of step: only a validation can be written out. */
  readonly kind: string;
  /** Which action it is. */
  readonly type: string;
  /** What it demands. */
  readonly requirement?: unknown;
  /** The code of its issue. */
  readonly message?: unknown;
}

/** Writes the condition of an action; `undefined` when it cannot. */
type Writer = (requirement: unknown, imports: Imports) => string | undefined;

const compared =
  (operand: string, operator: string): Writer =>
  (requirement) =>
    typeof requirement === 'number' ? `${operand} ${operator} ${String(requirement)}` : undefined;

const tested =
  (method: string): Writer =>
  (requirement) =>
    typeof requirement === 'string' ? `value.${method}(${JSON.stringify(requirement)})` : undefined;

/** The conditions by the type of the action. */
const WRITERS: ReadonlyMap<string, Writer> = new Map<string, Writer>([
  ['check', called],
  ['ends_with', tested('endsWith')],
  ['finite', () => 'Number.isFinite(value)'],
  ['includes', tested('includes')],
  ['integer', () => 'Number.isInteger(value)'],
  ['length', compared('value.length', '===')],
  ['max_code_points', limited('fitsCodePoints')],
  ['max_entries', compared('value.length', '<=')],
  ['max_length', compared('value.length', '<=')],
  ['max_value', compared('value', '<=')],
  ['min_entries', compared('value.length', '>=')],
  ['min_length', compared('value.length', '>=')],
  ['min_value', compared('value', '>=')],
  ['multiple_of', (requirement) => (typeof requirement === 'number' ? `value % ${String(requirement)} === 0` : undefined)],
  ['non_empty', () => 'value.length > 0'],
  ['regex', matched],
  ['safe_integer', () => 'Number.isSafeInteger(value)'],
  ['starts_with', tested('startsWith')],
  ['unmasked', unmasked],
]);

/**
 * Tells which actions can be written out.
 *
 * @returns Their types.
 */
export function knownActions(): readonly string[] {
  return [...WRITERS.keys(), 'identifier'];
}

/**
 * Writes an action out.
 *
 * @param action - The action.
 * @param imports - Where functions come from.
 * @param quick - Functions that answer sooner what an inspection of an identifier would say.
 * @returns The check, or `undefined` when valibot must be asked.
 */
export function writeCheck(action: Action, imports: Imports, quick: ReadonlyMap<unknown, unknown>): Check | undefined {
  const { type, requirement, message } = action;
  if (type === 'identifier') return identifierCheck(requirement, message, imports, quick);
  if (typeof message !== 'string') return undefined;
  const passes = WRITERS.get(type)?.(requirement, imports);
  return passes === undefined ? undefined : { code: message, passes };
}

function identifierCheck(
  requirement: unknown,
  message: unknown,
  imports: Imports,
  quick: ReadonlyMap<unknown, unknown>,
): Check | undefined {
  const inspect = imports.nameOf(requirement);
  if (inspect === undefined || message !== undefined) return undefined;
  const known = imports.nameOf(quick.get(requirement));
  const codeOf = `${imports.need('identifierFault')}(${inspect}, value)`;
  return {
    code: '',
    passes: known === undefined ? `${codeOf} === undefined` : `${known}(value)`,
    codeOf,
  };
}

/** A function of the value alone. */
function called(requirement: unknown, imports: Imports): string | undefined {
  const name = imports.nameOf(requirement);
  return name && `${name}(value)`;
}

/** A function of the value and what is demanded. */
function limited(name: string): Writer {
  return (requirement, imports) => `${imports.need(name)}(value, ${JSON.stringify(requirement)})`;
}

/** A kind of mask that has a function of its own does without those of the others. */
function unmasked(requirement: unknown, imports: Imports): string | undefined {
  return requirement === 'address' ? `${imports.need('isUnmaskedAddress')}(value)` : limited('isUnmasked')(requirement, imports);
}

/** A pattern without memory: one with the flag `g` or `y` would remember where it stopped. */
function matched(requirement: unknown): string | undefined {
  return requirement instanceof RegExp && !/[gy]/u.test(requirement.flags) ? `${String(requirement)}.test(value)` : undefined;
}
