import { masked } from '../fields/index.ts';
import type { MaskKind } from '../mask/index.ts';
import type { KnownField } from '../validate/index.ts';
import type { CollectionMask, TemplateField } from './form.ts';

/**
 * Says what validation must know of fields.
 *
 * @param fields - The fields.
 * @returns What is known by path, entries of lists with `[]`.
 */
export function knownFields(fields: readonly TemplateField[]): ReadonlyMap<string, KnownField> {
  return new Map(pathsOf(fields, ''));
}

function pathsOf(fields: readonly TemplateField[], prefix: string): readonly (readonly [string, KnownField])[] {
  return fields.flatMap((field) => [
    [`${prefix}${field.key}`, { label: field.label, appliesTo: 'all', mask: masked(kindOf(field.mask)) }] as const,
    ...pathsOf(field.items ?? [], `${prefix}${field.key}[].`),
  ]);
}

/** A masked contact is told by its pieces; as a whole only what is hidden altogether is. */
function kindOf(mask: CollectionMask): MaskKind {
  return mask === 'contact' ? 'all' : mask;
}
