import type { StandardJSONSchemaV1, StandardSchemaV1 } from '@standard-schema/spec';
import { expectTypeOf, it } from 'vitest';
import type { Customer, CustomerDraft, CustomerInput } from '../../src/index.ts';
import { customerDraftSchema, customerSchema } from '../../src/index.ts';

it('the facades are what the specifications say', () => {
  expectTypeOf(customerSchema).toExtend<StandardSchemaV1<CustomerInput, Customer>>();
  expectTypeOf(customerSchema).toExtend<StandardJSONSchemaV1<CustomerInput, Customer>>();
  expectTypeOf<StandardSchemaV1.InferInput<typeof customerDraftSchema>>().toEqualTypeOf<CustomerInput>();
  expectTypeOf<StandardSchemaV1.InferOutput<typeof customerDraftSchema>>().toEqualTypeOf<CustomerDraft>();
});
