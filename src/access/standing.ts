/** Which row of the table of rights holds for somebody: their role, and whether they are in charge of the customer. */
import type { AccessClass, Grant, Role, Standing } from '../fields/index.ts';
import { ACCESS, ROLE_NAMES } from '../fields/index.ts';
import { isRole } from './roles.ts';

/** One row of the table of rights. */
export interface AccessMatrixRow {
  /** The role that the row holds for. */
  readonly role: Role;
  /** Whether it holds when the role is in charge of the customer, when it is not, or in both cases. */
  readonly charge: 'inCharge' | 'elsewhere' | 'either';
  /** The grant of every class of fields. */
  readonly grants: Readonly<Record<AccessClass, Grant>>;
}

/** The rows of every role; project support has none. */
const STANDINGS: Readonly<Record<Role, { readonly inCharge: Standing; readonly elsewhere: Standing } | undefined>> = {
  sales: { inCharge: 'salesInCharge', elsewhere: 'salesElsewhere' },
  salesSupervisor: { inCharge: 'salesSupervisorInCharge', elsewhere: 'salesElsewhere' },
  service: { inCharge: 'serviceInCharge', elsewhere: 'serviceElsewhere' },
  serviceSupervisor: { inCharge: 'serviceSupervisorInCharge', elsewhere: 'serviceElsewhere' },
  marketing: { inCharge: 'marketing', elsewhere: 'marketing' },
  management: { inCharge: 'management', elsewhere: 'management' },
  departmentHead: { inCharge: 'departmentHeadInCharge', elsewhere: 'departmentHeadElsewhere' },
  dataSteward: { inCharge: 'dataStewardInCharge', elsewhere: 'dataStewardElsewhere' },
  dataAdmin: { inCharge: 'dataStewardElsewhere', elsewhere: 'dataStewardElsewhere' },
  admin: { inCharge: 'admin', elsewhere: 'admin' },
  projectSupport: undefined,
};

/**
 * Finds the row of the table for somebody.
 *
 * @param role - The role; any value.
 * @param inCharge - Whether they are in charge of the customer; only `true` counts.
 * @returns The row, or `undefined` for whoever has no rights.
 */
export function standingOf(role: unknown, inCharge: unknown): Standing | undefined {
  return isRole(role) ? STANDINGS[role]?.[inCharge === true ? 'inCharge' : 'elsewhere'] : undefined;
}

/**
 * Gives the table of rights as rows, for printing: every role, with and without the charge of the customer where that makes a difference.
 *
 * @returns The rows in the order of the roles.
 * @example
 * accessMatrix()[1].role; //=> 'sales'
 * accessMatrix()[1].charge; //=> 'elsewhere'
 * accessMatrix()[1].grants.name; //=> 'masked'
 */
export function accessMatrix(): readonly AccessMatrixRow[] {
  return ROLE_NAMES.flatMap((role): readonly AccessMatrixRow[] => {
    const { inCharge, elsewhere } = STANDINGS[role] ?? {};
    if (inCharge === elsewhere) return [{ role, charge: 'either', grants: grantsOf(inCharge) }];
    return [
      { role, charge: 'inCharge', grants: grantsOf(inCharge) },
      { role, charge: 'elsewhere', grants: grantsOf(elsewhere) },
    ];
  });
}

function grantsOf(standing: Standing | undefined): AccessMatrixRow['grants'] {
  const grants = Object.entries(ACCESS).map(([name, row]) => [name, standing === undefined ? 'none' : row[standing]]);
  return Object.fromEntries(grants) as AccessMatrixRow['grants'];
}
