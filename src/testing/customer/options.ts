import * as fc from 'fast-check';

/** A choice as the archive declares it. */
interface Choice<Value extends string> {
  readonly value: Value;
}

/**
 * Generates the values of a choice field.
 *
 * @param choices - The choices as the archive declares them.
 * @returns The generator; it shrinks towards the first.
 */
export function oneOf<const Value extends string>(choices: readonly Choice<Value>[]): fc.Arbitrary<Value> {
  return fc.constantFrom(...choices.map(({ value }) => value));
}

/**
 * Generates objects that have some keys always and others sometimes, with an ordinary prototype.
 *
 * @param always - The generators of the keys that are always there.
 * @param sometimes - The generators of the other keys.
 * @returns The generator.
 */
export function objectsOf<Always extends object, Sometimes extends object>(
  always: { readonly [Key in keyof Always]: fc.Arbitrary<Always[Key]> },
  sometimes: { readonly [Key in keyof Sometimes]: fc.Arbitrary<Sometimes[Key]> },
): fc.Arbitrary<Always & Partial<Sometimes>> {
  const model = { ...always, ...sometimes } as Record<string, fc.Arbitrary<unknown>>;
  const objects = fc.record(model, { requiredKeys: Object.keys(always), noNullPrototype: true });
  // The keys are those of the two models; fast-check's type cannot say it for a model of unknown keys.
  return objects as fc.Arbitrary<Always & Partial<Sometimes>>;
}
