import type { Audience, Purpose } from '../../src/access/index.ts';
import { AUDIENCE_PURPOSES } from '../../src/access/index.ts';
import type { ExportRequest } from '../../src/export/index.ts';

/** The day of every export in the tests. */
export const AS_OF = '2024-05-30';

/** The options of every export in the tests. */
export const OPTIONS = { asOf: AS_OF } as const;

/** Every dimension, so that an approval allows all that an audience may see. */
export const ALL_FIELDS = [
  'basic.customerNo',
  'basic.customerType',
  'basic.name',
  'basic.mobile',
  'basic.idTail',
  'basic.creditCode',
  'basic.enterpriseSize',
  'basic.industry',
  'basic.address',
  'need.coreNeeds',
  'need.description',
  'need.productPreference',
  'need.budget',
  'need.expectedPurchase',
  'need.priority',
  'behavior.firstContactOn',
  'behavior.lastFollowUpOn',
  'behavior.channel',
  'behavior.purchases',
  'behavior.interactions',
  'behavior.complaints',
  'relations.contacts',
  'relations.referrer',
  'relations.industryTags',
  'record.owner',
  'record.updatedAt',
  'record.updatedBy',
  'record.mobileVerifiedOn',
  'record.reviews',
  'record.consents',
  'record.remarks',
] as const;

/** What allows an export, for audiences that need it. */
export function approvalFor(audience: Audience, purpose: Purpose, fields: readonly string[] = ALL_FIELDS): ExportRequest['approval'] {
  if (audience === 'team') return undefined;
  if (audience === 'requester' || audience === 'collaborator') return { kind: 'brief', state: 'confirmed', fields };
  return { state: 'approved', purpose, audience, fields, approvedOn: '2024-05-27', expiresOn: '2024-06-03' };
}

/** A request that is allowed. */
export function allowed(audience: Audience, change: Partial<ExportRequest> = {}): ExportRequest {
  const [first = 'followUp'] = AUDIENCE_PURPOSES[audience];
  const purpose = (change.purpose ?? first) as Purpose;
  return { purpose, audience, approval: approvalFor(audience, purpose), contract: true, ...change };
}
