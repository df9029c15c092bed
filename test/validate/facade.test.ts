import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { customers } from '../../src/testing/index.ts';
import { createCustomerDraftSchema, createCustomerSchema, customerSchema, validateCustomer } from '../../src/validate/index.ts';
import { en } from '../../src/validate/messages/en.ts';
import { enterprise } from '../support/records.ts';

describe('the Standard Schema', () => {
  it('shows nothing but the properties of the specification', () => {
    expect(Reflect.ownKeys(customerSchema)).toEqual(['~standard']);
    expect(customerSchema['~standard']).toMatchObject({ version: 1, vendor: 'customer-archive' });
  });

  it('gives the value of a valid record', () => {
    const record = { ...enterprise(), record: { owner: '' } };
    expect(customerSchema['~standard'].validate(record)).toEqual({ value: { ...enterprise(), record: {} } });
  });

  it('gives messages and plain keys for an invalid one', () => {
    const schema = createCustomerSchema({ messages: en });
    const { basic } = enterprise();
    expect(schema['~standard'].validate({ ...enterprise(), basic: { ...basic, mobile: '138' } })).toEqual({
      issues: [{ message: 'Mobile number should have 11 digits', path: ['basic', 'mobile'] }],
    });
  });

  it('of drafts does not ask for a customer number', () => {
    const { customerNo, ...basic } = enterprise().basic;
    expect(customerNo).toBe('C20240512002');
    expect(createCustomerDraftSchema()['~standard'].validate({ ...enterprise(), basic })).not.toHaveProperty('issues');
  });

  it('says of any record what validation says of it, without warnings', () => {
    const options = { asOf: '2024-05-30', messages: en };
    const schema = createCustomerSchema(options)['~standard'];
    const faulty = fc.tuple(
      customers(),
      fc.constantFrom('basic', 'need', 'behavior'),
      fc.constantFrom(undefined, null, '', '无', 7, {}, []),
    );
    fc.assert(
      fc.property(faulty, ([customer, dimension, value]) => {
        for (const record of [
          customer,
          { ...customer, [dimension]: value },
          { ...customer, need: { ...customer.need, priority: value } },
        ]) {
          const result = validateCustomer(record, options);
          const issues = result.ok ? undefined : result.issues.map(({ message, keys }) => ({ message, path: keys }));
          expect(schema.validate(record)).toEqual(result.ok ? { value: result.value } : { issues });
        }
      }),
    );
  });

  it('refuses wrong options at once', () => {
    expect(() => createCustomerSchema({ asOf: 'now' })).toThrow(RangeError);
    expect(() => createCustomerDraftSchema({ asOf: 'now' })).toThrow(RangeError);
  });
});
