import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { customers, sampleCustomers } from '../../src/testing/index.ts';
import { normalizeCustomer } from '../../src/validate/index.ts';

it('no generated customer has anything to repair', () => {
  fc.assert(
    fc.property(customers(), (customer) => {
      expect(normalizeCustomer(customer)).toEqual({ value: customer, changes: [], ambiguous: [] });
      expect(normalizeCustomer(customer).value).toBe(customer);
    }),
    { numRuns: 500 },
  );
  for (const customer of sampleCustomers(500, 3)) expect(normalizeCustomer(customer).value).toBe(customer);
});
