import type { CustomerInput } from '../archive/index.ts';

/** A value that nobody may change, nor anything in it. */
export type DeepReadonly<Value> = Value extends object ? { readonly [Key in keyof Value]: DeepReadonly<Value[Key]> } : Value;

/** A customer, a draft, or a form that is still being filled; also a frozen one. Every field may be missing. */
export type AnyCustomer = DeepReadonly<CustomerInput>;
