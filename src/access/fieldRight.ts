import { fieldAt } from '../archive/index.ts';
import type { CustomerField } from '../archive/index.ts';
import { readObject } from '../fields/index.ts';
import type { FieldRight, Grant, Role, Standing } from '../fields/index.ts';
import { standingOf } from './standing.ts';

/** Whether somebody is in charge of the customer. */
export interface ChargeOptions {
  /**
   * `true` for an own customer (sales), one of the own team (supervisors), of an open case (service), of the own department (head),
   * or under review (steward). The application knows; anything but `true` means no.
   */
  readonly inCharge?: boolean | undefined;
}

/** Somebody who looks at a customer file inside the system. */
export interface Viewer extends ChargeOptions {
  /** The role. */
  readonly role: Role;
  /** The name, as it stands in 审核人 and 更新人; without it nobody can edit a review of their own. */
  readonly name?: string | undefined;
}

/** A viewer after reading. */
export interface ViewerFacts {
  /** The row of the table of rights. */
  readonly standing: Standing | undefined;
  /** The name, unread. */
  readonly name: unknown;
}

const RIGHTS: Readonly<Record<Grant, FieldRight>> = {
  edit: 'edit',
  read: 'read',
  masked: 'masked',
  none: 'none',
  ownReview: 'edit',
  province: 'masked',
};

/**
 * Tells what a role may do with a field. Nobody may edit a customer number. The right to edit reviews that supervisors, heads of department
 * and stewards have reaches only their own entries: `checkEdit` sees to it.
 *
 * @param role - The role; one that there is not has no rights.
 * @param path - The field, entries of lists with or without their index; one that there is not is nobody's.
 * @param options - Whether the role is in charge of the customer.
 * @returns The right.
 * @example
 * fieldRight('sales', 'basic.mobile', { inCharge: true }); //=> 'edit'
 * fieldRight('sales', 'basic.mobile'); //=> 'none'
 * fieldRight('service', 'basic.mobile', { inCharge: false }); //=> 'masked'
 */
export function fieldRight(role: Role, path: string, options?: ChargeOptions): FieldRight {
  const field = fieldAt(path);
  const inCharge = new Map(readObject(options)).get('inCharge');
  return field === undefined ? 'none' : RIGHTS[grantOf(field, standingOf(role, inCharge))];
}

/**
 * Looks up what somebody may do with a field.
 *
 * @param field - The field.
 * @param standing - Their row of the table.
 * @returns The grant.
 */
export function grantOf(field: CustomerField, standing: Standing | undefined): Grant {
  return standing === undefined ? 'none' : field.access[standing];
}

/**
 * Reads a viewer.
 *
 * @param viewer - Any value; what is no viewer has no rights.
 * @returns The row of the table and the name.
 */
export function readViewer(viewer: unknown): ViewerFacts {
  const values = new Map(readObject(viewer));
  return { standing: standingOf(values.get('role'), values.get('inCharge')), name: values.get('name') };
}
