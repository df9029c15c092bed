/** The fields that hold values. A list or a group stands for the fields of its entries. */
import { customerFields } from '../../archive/index.ts';
import type { CustomerField } from '../../archive/index.ts';
import type { Audience, Treatment } from '../../fields/index.ts';

/** The one field whose twelve months are summed up for audiences that see no single purchase. */
export const SUMMED_UP = 'behavior.purchases[].amount';

/** The fields with values, in form order. */
const leaves: readonly CustomerField[] = /* @__PURE__ */ customerFields.filter(({ control }) => control !== 'list' && control !== 'group');

const byPath: ReadonlyMap<unknown, readonly CustomerField[]> = /* @__PURE__ */ new Map(
  /* @__PURE__ */ customerFields.map(({ path }) => [path, leaves.filter((leaf) => isAtOrBelow(leaf.path, path))]),
);

/**
 * Finds the fields with values at a path or below it.
 *
 * @param path - The path of a field, list or group, without indexes.
 * @returns The fields, in form order; `undefined` when the archive has no such path.
 */
export function leavesAt(path: unknown): readonly CustomerField[] | undefined {
  // A path with an index is none: only some entries would be meant, and a copy has all or none.
  return byPath.get(path);
}

/**
 * Tells whether anything of a field can leave.
 *
 * @param field - A field with values.
 * @param audience - For whom.
 * @param purpose - What for; while it is not known nothing is refused for its sake.
 * @returns `true` when it leaves in the record of some customer.
 */
export function canLeave(field: CustomerField, audience: Audience, purpose: string | undefined): boolean {
  return treatmentsOf(field, audience).some((treatment) => {
    if (treatment === 'auditOnly') return purpose === undefined || purpose === 'audit';
    return treatment !== 'drop';
  });
}

/**
 * Finds all the fields with values that can leave.
 *
 * @param audience - For whom.
 * @param purpose - What for.
 * @returns The fields, in form order.
 */
export function leavesFor(audience: Audience, purpose: string | undefined): readonly CustomerField[] {
  return leaves.filter((field) => canLeave(field, audience, purpose));
}

/** What becomes of a field, in the record of a person and of an organisation, with and without consent. */
function treatmentsOf({ outbound }: CustomerField, audience: Audience): readonly Treatment[] {
  return [outbound.person, outbound.organisation].flatMap((row) =>
    audience === 'marketing' ? [row.marketing, row.marketingWithConsent] : [row[audience]],
  );
}

function isAtOrBelow(path: string, top: string): boolean {
  return path === top || path.startsWith(`${top}.`) || path.startsWith(`${top}[].`);
}
