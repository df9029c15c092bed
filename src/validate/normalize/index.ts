export { repairsIn, normalizeCustomer } from './normalizeCustomer.ts';
export type { AmbiguousPlace, NormalizedCustomer, ProposedChange } from './normalizeCustomer.ts';
export { isRepair } from './proposal.ts';
export type { AmbiguityReason, Proposal } from './proposal.ts';
export { proposalAt } from './proposalAt.ts';
export { proposeRepair } from './proposeRepair.ts';
