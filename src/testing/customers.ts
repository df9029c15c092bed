/**
 * Whole customer files that `validateCustomer` accepts, also with the `asOf` given here: both types, every field sometimes absent, days in their
 * order, texts of every kind. They are broader than life; for files as they look in practice take `sampleCustomers`.
 */
import * as fc from 'fast-check';
import type { Customer, CustomerDraft } from '../archive/index.ts';
import { readAsOf } from '../calendar/index.ts';
import { behaviors } from './customer/behavior.ts';
import { enterprises, individuals } from './customer/basic.ts';
import { needs } from './customer/need.ts';
import { objectsOf } from './customer/options.ts';
import { records } from './customer/record.ts';
import { relations } from './customer/relations.ts';
import { customerNos } from './customerNos.ts';
import { EARLIEST, LATEST } from './isoDates.ts';

/** For when the files are to be valid. */
export interface CustomerOptions {
  /** The day, `YYYY-MM-DD` or an RFC 3339 instant, after which nothing has happened yet; without it days reach up to 2100. */
  readonly asOf?: string;
}

const KEY = /^[A-Za-z_]\w{0,11}$/u;

/**
 * Generates whole, valid customer files.
 *
 * @param options - The day for which they are to be valid.
 * @returns The generator.
 * @throws RangeError when `asOf` is neither a plain date nor an instant, or lies before 1900, when no file is valid.
 * @example
 * import * as fc from 'fast-check';
 * fc.assert(fc.property(customers({ asOf: '2024-05-30' }), ({ behavior }) => behavior.lastFollowUpOn <= '2024-05-30'));
 */
export function customers(options?: CustomerOptions): fc.Arbitrary<Customer> {
  const numbered = fc.record({ customerNo: customerNos() }, { noNullPrototype: true });
  return filesOf(options, numbered) as fc.Arbitrary<Customer>;
}

/**
 * Generates whole, valid files of customers of whom some have no customer number yet.
 *
 * @param options - The day for which they are to be valid.
 * @returns The generator.
 * @throws RangeError when `asOf` is neither a plain date nor an instant, or lies before 1900, when no file is valid.
 * @example
 * import * as fc from 'fast-check';
 * fc.assert(fc.property(customerDrafts(), ({ basic }) => basic.customerNo !== ''));
 */
export function customerDrafts(options?: CustomerOptions): fc.Arbitrary<CustomerDraft> {
  return filesOf(options, objectsOf({}, { customerNo: customerNos() }));
}

function filesOf(options: CustomerOptions | undefined, numbers: fc.Arbitrary<{ customerNo?: string }>): fc.Arbitrary<CustomerDraft> {
  const last = lastDay(options?.asOf);
  const basic = fc.tuple(numbers, fc.oneof(individuals(), enterprises())).map(([number, rest]) => ({ ...number, ...rest }));
  return objectsOf(
    { basic, need: needs(), behavior: behaviors(last) },
    { relations: relations(), record: records(last), extra: extras() },
  ) as fc.Arbitrary<CustomerDraft>;
}

function lastDay(asOf: string | undefined): string {
  if (asOf === undefined) return LATEST;
  const { day } = readAsOf(asOf);
  if (day < EARLIEST) throw new RangeError(`asOf must not lie before ${EARLIEST}`);
  return day < LATEST ? day : LATEST;
}

function extras(): fc.Arbitrary<Record<string, unknown>> {
  const values = fc.oneof(fc.string(), fc.integer(), fc.boolean());
  return fc.dictionary(fc.stringMatching(KEY), values, { maxKeys: 3, noNullPrototype: true });
}
