import type { CustomerInput, MaskedCustomer } from '../archive/index.ts';
import type { Audience } from '../fields/index.ts';
import { maskSettings } from './audience.ts';
import type { MaskOptions, MaskSettings } from './audience.ts';
import { copyCustomer } from './copyCustomer.ts';

/** Makes the copy of one customer; the index numbers the rows where the audience gets no customer number. */
export type Masker = (customer: CustomerInput, index?: number) => MaskedCustomer;

/**
 * Makes the copy of a customer file that may leave for an audience: what it may not see is masked, made coarser or left out.
 * A field that nobody declared, and the adopter's own columns, are left out; a value that is not what its field should hold is hidden;
 * the record's own names are taken out of its texts.
 *
 * Hint: a copy for `marketing` counts a consent only when `asOf` is given.
 *
 * @param customer - The file, or what there is of it; what is no record gives an empty copy.
 * @param audience - Who gets the copy.
 * @param options - The day and the purpose of the copy.
 * @returns The copy. Every field of it is optional, so it does not pass for a customer file.
 * @throws RangeError when the audience or an option is wrong, naming it.
 * @example
 * maskCustomer({ basic: { mobile: '13812345678' } }, 'team').basic.mobile; //=> '138****5678'
 */
export function maskCustomer(customer: CustomerInput, audience: Audience, options?: MaskOptions): MaskedCustomer {
  return copyOf(customer, 0, maskSettings(audience, options));
}

/**
 * Makes a function that copies customer files for one audience, for pipelines.
 *
 * @param audience - Who gets the copies.
 * @param options - The day and the purpose of the copies.
 * @returns The function; it fits `customers.map(createMasker('processor'))`, the index becoming the row number.
 * @throws RangeError when the audience or an option is wrong, naming it.
 * @example
 * [{ basic: { customerNo: 'C20240512001' } }].map(createMasker('processor'))[0].basic.customerNo; //=> '1'
 */
export function createMasker(audience: Audience, options?: MaskOptions): Masker {
  const settings = maskSettings(audience, options);
  return (customer, index = 0) => copyOf(customer, index, settings);
}

function copyOf(customer: unknown, index: number, settings: MaskSettings): MaskedCustomer {
  return copyCustomer(customer, index, settings) ?? {};
}
