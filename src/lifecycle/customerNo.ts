import { isCustomerNo } from '../identifiers/index.ts';
import { fieldOf } from './readRecord.ts';

/**
 * Reads the customer number, the only value of a record that lists for review name. What is in that place and is not a number could be a name.
 *
 * @param customer - Any value.
 * @returns The number, or `undefined` when there is no proper one.
 */
export function customerNoOf(customer: unknown): string | undefined {
  const customerNo = fieldOf(fieldOf(customer, 'basic'), 'customerNo');
  return typeof customerNo === 'string' && isCustomerNo(customerNo) ? customerNo : undefined;
}
