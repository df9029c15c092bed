/**
 * Synthetic customer files and generators for fast-check, for tests of applications and of this library. Nothing else of the library needs
 * fast-check, which is an optional peer dependency.
 *
 * @module
 */
export { addresses } from './addresses.ts';
export { bankCards } from './bankCards.ts';
export { companyNames } from './companyNames.ts';
export { creditCodes, organizationCodes, registrationNos } from './creditCodes.ts';
export { customerNos } from './customerNos.ts';
export { customerDrafts, customers } from './customers.ts';
export type { CustomerOptions } from './customers.ts';
export { emails } from './emails.ts';
export { isoDates } from './isoDates.ts';
export type { DateRange } from './isoDates.ts';
export { landlines } from './landlines.ts';
export { mobiles } from './mobiles.ts';
export { personNames } from './personNames.ts';
export { idTails, residentIds } from './residentIds.ts';
export { SAMPLE_AS_OF } from './sample/life.ts';
export { sampleCustomers } from './sample/sampleCustomers.ts';
