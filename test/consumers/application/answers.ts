/** What an application does with the package, in types and at run time. Compiled as an ES module and as CommonJS, and run. */
import {
  assertCustomer,
  classifyCustomer,
  createMasker,
  customerFields,
  customerSchema,
  CustomerValidationError,
  isCustomer,
  maskCustomer,
  validateCustomer,
} from 'customer-archive';
import type { Customer, CustomerInput, Issue, MaskedCustomer } from 'customer-archive';
import { fieldRight } from 'customer-archive/access';
import { prepareExport } from 'customer-archive/export';
import { inspectCreditCode, isMobile } from 'customer-archive/identifiers';
import { reviewDueAt } from 'customer-archive/lifecycle';
import { maskMobile } from 'customer-archive/mask';
import { en } from 'customer-archive/messages/en';
import { RawCustomerSchema } from 'customer-archive/schema';
import { SAMPLE_AS_OF, sampleCustomers } from 'customer-archive/testing';

const input: CustomerInput = { basic: { customerType: 'individual', name: '张小样', mobile: '1381234567' } };
const samples: readonly Customer[] = sampleCustomers(20, 1);
const first = samples[0];
if (first === undefined) throw new Error('no sample');

function messagesOf(record: unknown): readonly string[] {
  const result = validateCustomer(record, { messages: en });
  if (result.ok) {
    const customer: Customer = result.value;
    return [customer.basic.customerType];
  }
  return result.issues.filter(({ path }: Issue) => path === 'basic.mobile').map(({ message }) => message);
}

function errorName(record: unknown): string {
  try {
    assertCustomer(record);
    // The assertion narrows: without it this line is no lawful code.
    return record.basic.customerType;
  } catch (error) {
    return error instanceof CustomerValidationError ? error.name : 'another';
  }
}

function partsOf(code: string): string {
  const inspection = inspectCreditCode(code);
  return inspection.verdict === 'invalid' ? inspection.reason : inspection.canonical;
}

const masked: MaskedCustomer = maskCustomer(input, 'team');
// @ts-expect-error A masked copy is no customer.
const wrong: Customer = masked;
// @ts-expect-error There is no such audience.
const never = (): MaskedCustomer => createMasker('thirdParty')(input);
// @ts-expect-error No method of the list may change it.
const frozen = (): unknown => customerFields.push;

const exported = prepareExport(samples, { purpose: 'followUp', audience: 'team' }, { asOf: SAMPLE_AS_OF });
const standard = customerSchema['~standard'].validate(input);

console.log(
  JSON.stringify({
    messages: messagesOf(input),
    error: errorName(input),
    isCustomer: samples.every((customer) => isCustomer(customer)),
    masked,
    same: wrong === (masked as unknown),
    mobile: [isMobile('13812345678'), maskMobile('13812345678')],
    creditCode: partsOf('91350100M000100Y43'),
    stage: typeof classifyCustomer(first, { asOf: SAMPLE_AS_OF }).stage,
    right: fieldRight('sales', 'basic.idTail', { inCharge: false }),
    due: reviewDueAt('2024-05-12T09:30:00+08:00'),
    rows: exported.ok ? exported.rows.length : exported.refusals.map(({ code }) => code),
    vendor: customerSchema['~standard'].vendor,
    standard: 'issues' in standard,
    raw: RawCustomerSchema.type,
    lists: [typeof never, typeof frozen],
  }),
);
