import type * as v from 'valibot';
import { expectTypeOf, test } from 'vitest';
import type { PathOf } from '../../src/fields/index.ts';
import type {
  Customer,
  CustomerDraft,
  CustomerDraftSchema,
  CustomerInput,
  CustomerSchema,
  EnterpriseCustomer,
  FieldPath,
  IndividualCustomer,
  MaskedCustomer,
} from '../../src/archive/index.ts';

/** Writes an intersection or interface out, so that two spellings of one type are equal. */
type Flat<T> = T extends (infer Item)[] ? Flat<Item>[] : T extends object ? { [Key in keyof T]: Flat<T[Key]> } : T;

type Schema = v.InferOutput<typeof CustomerSchema>;
type Draft = v.InferOutput<typeof CustomerDraftSchema>;

/** What the schema allows for a customer type whose own fields are `Own` and who must have `Must`. */
type Narrow<Whole extends Schema | Draft, Type, Must extends string, Never extends string> = Omit<Whole, 'basic'> & {
  basic: Omit<Whole['basic'], 'customerType' | Must | Never> & { customerType: Type } & {
    [Key in Must & keyof Whole['basic']]-?: NonNullable<Whole['basic'][Key]>;
  } & Partial<Record<Never, undefined>>;
};

type IndividualOf<Whole extends Schema | Draft> = Narrow<Whole, 'individual', never, 'creditCode' | 'enterpriseSize' | 'industry'>;
type EnterpriseOf<Whole extends Schema | Draft> = Narrow<Whole, 'enterprise', 'creditCode', 'idTail'>;

test('the public interfaces are what the schema says', () => {
  expectTypeOf<Flat<IndividualCustomer>>().toEqualTypeOf<Flat<IndividualOf<Schema>>>();
  expectTypeOf<Flat<EnterpriseCustomer>>().toEqualTypeOf<Flat<EnterpriseOf<Schema>>>();
  expectTypeOf<Flat<CustomerDraft>>().toEqualTypeOf<Flat<IndividualOf<Draft>> | Flat<EnterpriseOf<Draft>>>();
  expectTypeOf<Customer>().toExtend<Schema>();
});

test('a form may hold anything that is missing, and a copy is no customer', () => {
  expectTypeOf<{ basic: { name: ''; mobile: null } }>().toExtend<CustomerInput>();
  expectTypeOf<Customer>().toExtend<CustomerInput>();
  expectTypeOf<MaskedCustomer>().not.toExtend<Customer>();
});

test('paths are typed', () => {
  expectTypeOf<FieldPath>().toEqualTypeOf<PathOf<Schema>>();
  expectTypeOf<'behavior.purchases[].amount'>().toExtend<FieldPath>();
  expectTypeOf<'relations.referrer'>().toExtend<FieldPath>();
  expectTypeOf<'basic.nickname'>().not.toExtend<FieldPath>();
  expectTypeOf<'extra'>().not.toExtend<FieldPath>();
});
