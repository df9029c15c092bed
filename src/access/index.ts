export { maskCustomer, createMasker } from './maskCustomer.ts';
export type { Masker } from './maskCustomer.ts';
export type { MaskOptions, Purpose } from './audience.ts';
export type { MaskedCustomer } from '../archive/index.ts';
export { AUDIENCES } from '../fields/index.ts';
export type { Audience } from '../fields/index.ts';
