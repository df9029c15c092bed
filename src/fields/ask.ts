import type { Action, AnySchema } from './readFields.ts';

/** All of valibot's switches, so that an application's global configuration changes nothing. */
const CONFIG = { lang: undefined, message: undefined, abortEarly: true, abortPipeEarly: true } as const;

/**
 * Asks a schema of the library what is wrong with a value.
 *
 * @param schema - A schema whose messages are codes.
 * @param value - Any value.
 * @returns The code of the first fault, or `undefined` when there is none.
 */
export function faultOf(schema: AnySchema, value: unknown): string | undefined {
  try {
    return schema['~run']({ value }, CONFIG).issues?.[0].message;
  } catch {
    // Valibot looks at the constructor of what it refuses, and a proxy may throw there.
    return 'type';
  }
}

/**
 * Asks the checks of a pipe what is wrong with a value whose type is right: a text, or a list as a whole, whose entries are not asked about.
 *
 * @param checks - The checks, whose messages are codes.
 * @param value - The value.
 * @returns The code of the first fault, or `undefined` when there is none.
 */
export function pipeFaultOf(checks: readonly Action[], value: unknown): string | undefined {
  for (const check of checks) {
    const { issues } = check['~run']({ typed: true, value }, CONFIG);
    if (issues !== undefined) return issues[0].message;
  }
  return undefined;
}
