import { isCustomerNo } from '../identifiers/index.ts';
import { fieldOf } from './readRecord.ts';

/**
 * Reads the customer number, the only value of a record that lists for review name. What is in that place and is not a number could be a name.
 *
 * @param customer - Any value.
 * @returns The number, or `undefined` when there is no proper one.
 */
export function customerNoOf(customer: unknown): string | undefined {
  return customerNoIn(fieldOf(customer, 'basic'));
}

/**
 * Reads the customer number from the part of a record that holds it.
 *
 * @param source - Any value.
 * @returns The number, or `undefined` when there is no proper one.
 */
export function customerNoIn(source: unknown): string | undefined {
  const customerNo = fieldOf(source, 'customerNo');
  return isCustomerNo(customerNo) ? customerNo : undefined;
}
