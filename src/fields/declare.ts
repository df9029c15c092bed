import * as v from 'valibot';
import type { FieldDeclaration } from './field.ts';

/** What valibot knows of a schema that can be declared as a field. */
type Shape = v.BaseSchema<unknown, unknown, v.BaseIssue<unknown>>;

/** A declaration whose requirement is said by the function that declares it. */
type Declaration = Omit<FieldDeclaration, 'requirement'>;

/**
 * Declares a field that every customer it applies to must have.
 *
 * @param shape - What a value looks like.
 * @param declaration - What is said of the field.
 * @returns The shape with its metadata.
 */
// @__NO_SIDE_EFFECTS__
export function required<const S extends Shape>(shape: S, declaration: Declaration) {
  return v.pipe(shape, v.metadata({ ...declaration, requirement: 'required' }));
}

/**
 * Declares a field that customers of one type must have and others must not.
 *
 * @param shape - What a value looks like.
 * @param declaration - What is said of the field; `appliesTo` names the type.
 * @returns The shape, optional in the flat record, with its metadata.
 */
// @__NO_SIDE_EFFECTS__
export function requiredWhereApplicable<const S extends Shape>(shape: S, declaration: Declaration) {
  return v.pipe(v.optional(shape), v.metadata({ ...declaration, requirement: 'required' }));
}

/**
 * Declares a field whose absence is worth a warning.
 *
 * @param shape - What a value looks like.
 * @param declaration - What is said of the field.
 * @returns The shape, optional, with its metadata.
 */
// @__NO_SIDE_EFFECTS__
export function recommended<const S extends Shape>(shape: S, declaration: Declaration) {
  return v.pipe(v.optional(shape), v.metadata({ ...declaration, requirement: 'recommended' }));
}

/**
 * Declares a field that may be absent.
 *
 * @param shape - What a value looks like.
 * @param declaration - What is said of the field.
 * @returns The shape, optional, with its metadata.
 */
// @__NO_SIDE_EFFECTS__
export function optional<const S extends Shape>(shape: S, declaration: Declaration) {
  return v.pipe(v.optional(shape), v.metadata({ ...declaration, requirement: 'optional' }));
}
