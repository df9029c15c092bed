import type { MaskKind } from '../mask/index.ts';
import { INTERNAL, PERSONAL } from './basis.ts';
import type { Bilingual, BySubject, ByCustomerType, FieldDeclaration } from './field.ts';
import type { OutboundRow } from './outbound.ts';

/** What most fields have in common; a declaration names only what differs. */
type Defaults = Pick<FieldDeclaration, 'hint' | 'control' | 'appliesTo' | 'sensitivity' | 'basis' | 'mask' | 'origin'>;

const NO_HINT: Bilingual = { zh: '', en: '' };

/** A field of the printed form with no personal data in it. */
export const INTERNAL_FIELD: Defaults = {
  hint: NO_HINT,
  control: 'text',
  appliesTo: 'all',
  sensitivity: 'internal',
  basis: INTERNAL,
  mask: { individual: 'all', enterprise: 'all' },
  origin: 'form',
};

/** A field of the printed form that says something of a person. */
export const PERSONAL_FIELD: Defaults = { ...INTERNAL_FIELD, sensitivity: 'personal', basis: PERSONAL };

/**
 * Gives both customer types the same mask.
 *
 * @param kind - The kind of mask.
 * @returns The mask by customer type.
 */
// @__NO_SIDE_EFFECTS__
export function masked(kind: MaskKind): ByCustomerType<MaskKind> {
  return { individual: kind, enterprise: kind };
}

/**
 * Gives persons and organisations the same row of the outbound table.
 *
 * @param row - The row.
 * @returns The row by subject.
 */
// @__NO_SIDE_EFFECTS__
export function outbound(row: OutboundRow): BySubject<OutboundRow> {
  return { person: row, organisation: row };
}
