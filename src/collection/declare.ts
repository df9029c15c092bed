import * as v from 'valibot';
import { ACCESS, INTERNAL, OUTBOUND, PERSONAL } from '../fields/index.ts';
import type { Bilingual } from '../fields/index.ts';
import type { TemplateField } from './form.ts';

/** What is said of a field of the form where it is declared; the place in the form gives its key. */
export type Declaration = Omit<TemplateField, 'key' | 'schema' | 'items'>;

/** A declaration whose requirement is said by the function that declares the field. */
type Declared = Omit<Declaration, 'requirement' | 'essential'>;

/** What valibot knows of a schema that can be declared as a field. */
type Shape = v.BaseSchema<unknown, unknown, v.BaseIssue<unknown>>;

const NO_HINT: Bilingual = { zh: '', en: '' };

/** A field that says something of a person, in words. */
export const PERSONAL_TEXT: Omit<Declared, 'label'> = {
  hint: NO_HINT,
  control: 'text',
  sensitivity: 'personal',
  basis: PERSONAL,
  mask: 'text',
  outbound: OUTBOUND.text,
  access: ACCESS.related,
};

/** A field about what the customer wants, in words. */
export const NEED_TEXT: Omit<Declared, 'label'> = {
  ...PERSONAL_TEXT,
  sensitivity: 'internal',
  basis: INTERNAL,
  access: ACCESS.needText,
};

/**
 * Declares a field without which the business cannot go on.
 *
 * @param shape - What a value looks like.
 * @param declaration - What is said of the field.
 * @returns The shape with its metadata.
 */
// @__NO_SIDE_EFFECTS__
export function essential<const S extends Shape>(shape: S, declaration: Declared) {
  return v.pipe(shape, v.metadata({ ...declaration, requirement: 'required', essential: true }));
}

/**
 * Declares a field that may be absent, or declined.
 *
 * @param shape - What a value looks like.
 * @param declaration - What is said of the field.
 * @returns The shape, optional, with its metadata.
 */
// @__NO_SIDE_EFFECTS__
export function optional<const S extends Shape>(shape: S, declaration: Declared) {
  return v.pipe(v.optional(shape), v.metadata({ ...declaration, requirement: 'optional', essential: false }));
}

/**
 * Gives the declaration that a schema carries.
 *
 * @param schema - The schema of a field of the form.
 * @returns The declaration, or `undefined` when it carries none.
 */
export function declarationOf(schema: Shape): Declaration | undefined {
  const metadata: object = v.getMetadata(schema);
  return isDeclaration(metadata) ? metadata : undefined;
}

function isDeclaration(metadata: object): metadata is Declaration {
  return 'essential' in metadata;
}
