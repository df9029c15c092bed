import type { CustomerInput } from '../archive/index.ts';

type Frozen<Value> = Value extends object ? { readonly [Key in keyof Value]: Frozen<Value[Key]> } : Value;

/** A customer, a draft, or a form that is still being filled; also a frozen one. Every field may be missing. */
export type AnyCustomer = Frozen<CustomerInput>;
