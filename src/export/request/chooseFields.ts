/** Chooses the fields of an export: what is asked for, as far as the audience may have it and the approval allows it. */
import type { CustomerField } from '../../archive/index.ts';
import { readList } from '../../fields/index.ts';
import type { Audience } from '../../fields/index.ts';
import type { ApprovalFindings } from './approval.ts';
import type { ExportRefusal } from './exportRequest.ts';
import { canLeave, leavesAt, leavesFor } from './leaves.ts';

const MOST_FIELDS = 1000;

/** The fields with values that leave, and what speaks against those asked for. */
export interface FieldChoice {
  /** The fields, in form order. */
  readonly fields: readonly CustomerField[];
  /** What speaks against them. */
  readonly refusals: readonly ExportRefusal[];
}

/**
 * Chooses the fields of an export.
 *
 * @param wanted - The `fields` of the request, any value.
 * @param audience - Who gets the copy, where that is known; while it is not, no field is forbidden.
 * @param purpose - What for, where that is known.
 * @param approval - What was found of the approval.
 * @returns The fields, and every one that cannot be had.
 */
export function chooseFields(
  wanted: unknown,
  audience: Audience | undefined,
  purpose: string | undefined,
  approval: ApprovalFindings | undefined,
): FieldChoice {
  const approved = approval?.paths;
  const all = audience === undefined ? [] : leavesFor(audience, purpose);
  if (wanted === undefined || wanted === null) {
    const fields = approved === undefined ? all : all.filter(({ path }) => approved.has(path));
    return { fields, refusals: approved === undefined || fields.length > 0 ? [] : [{ code: 'approval.field' }] };
  }
  const paths = readList(wanted, MOST_FIELDS);
  if (paths === undefined || paths === 'long' || paths.length === 0) {
    return { fields: [], refusals: [{ code: 'field.unknown', path: 'fields' }] };
  }
  const asked = new Set(paths.flatMap((path) => leavesAt(path) ?? []));
  return {
    fields: all.filter((field) => asked.has(field)),
    refusals: paths.flatMap((path, index) => fieldFaults(path, index, audience, purpose, approved)),
  };
}

function fieldFaults(
  path: unknown,
  index: number,
  audience: Audience | undefined,
  purpose: string | undefined,
  approved: ReadonlySet<string> | undefined,
): ExportRefusal[] {
  const leaves = leavesAt(path);
  if (leaves === undefined) return [{ code: 'field.unknown', path: `fields[${String(index)}]` }];
  if (audience === undefined) return [];
  const leaving = leaves.filter((leaf) => canLeave(leaf, audience, purpose));
  // A path that was found is one of the archive and can be named.
  const [first, faults] = [String(path), [] as ExportRefusal[]];
  if (leaving.length === 0) faults.push({ code: 'field.forbidden', path: first });
  const isApproved = approved === undefined || (leaving.length === 0 ? leaves : leaving).every((leaf) => approved.has(leaf.path));
  if (!isApproved) faults.push({ code: 'approval.field', path: first });
  return faults;
}
