import { expectTypeOf, test } from 'vitest';

import type { Customer, CustomerDraft, CustomerInput } from '../../src/archive/index.ts';
import type { AnyCustomer, Classification, classifyCustomer } from '../../src/lifecycle/index.ts';

test('a customer, a draft and a form are taken, also frozen', () => {
  expectTypeOf<Customer>().toExtend<AnyCustomer>();
  expectTypeOf<Readonly<Customer>>().toExtend<AnyCustomer>();
  expectTypeOf<CustomerDraft>().toExtend<AnyCustomer>();
  expectTypeOf<CustomerInput>().toExtend<AnyCustomer>();
  expectTypeOf<{ need: { coreNeeds: readonly ['cooperation'] } }>().toExtend<AnyCustomer>();
});

test('what is not one is refused', () => {
  expectTypeOf<string>().not.toExtend<AnyCustomer>();
  expectTypeOf<{ behavior: { lastFollowUpOn: number } }>().not.toExtend<AnyCustomer>();
  expectTypeOf<{ asOf: number }>().not.toExtend<Parameters<typeof classifyCustomer>[1]>();
});

test('labels and tiers are closed', () => {
  expectTypeOf<Classification['primary']>().toEqualTypeOf<
    'complaintOpen' | 'dormant' | 'highPotential' | 'dormancyNear' | 'highValue' | 'updateOverdue' | undefined
  >();
  expectTypeOf<Classification['value']['tier']>().toEqualTypeOf<'A' | 'B' | 'C' | 'D' | 'none'>();
});
