import * as fc from 'fast-check';
import { INDUSTRY_TAGS, REFERRER_KINDS } from '../../archive/index.ts';
import type { Contact, Referrer, Relations } from '../../archive/index.ts';
import { companyNames } from '../companyNames.ts';
import { customerNos } from '../customerNos.ts';
import { emails } from '../emails.ts';
import { landlines } from '../landlines.ts';
import { mobiles } from '../mobiles.ts';
import { personNames } from '../personNames.ts';
import { ROLES } from '../persons.data.ts';
import { listsOf } from './behavior.ts';
import { objectsOf, oneOf } from './options.ts';
import { texts } from './texts.ts';

/** Numbers of contacts that are no landlines: hotlines, service numbers, Hong Kong. */
const OTHER_PHONES = ['400-000-0000', '800-000-0000', '95000', '+852 2000 0000'] as const;

const TAGS_MOST = 20;

/**
 * Generates 关联信息.
 *
 * @returns The generator; sometimes all is absent.
 */
export function relations(): fc.Arbitrary<Relations> {
  const tags = fc.uniqueArray(fc.oneof(oneOf(INDUSTRY_TAGS), texts(20)), { maxLength: TAGS_MOST });
  return objectsOf({}, { contacts: listsOf(contacts()), referrer: referrers(), industryTags: tags });
}

function contacts(): fc.Arbitrary<Contact> {
  return objectsOf(
    { role: fc.constantFrom(...ROLES.map(([role]) => role)), name: personNames() },
    { mobile: mobiles(), phone: fc.oneof(landlines(), fc.constantFrom(...OTHER_PHONES)), email: emails() },
  );
}

function referrers(): fc.Arbitrary<Referrer> {
  return objectsOf({ kind: oneOf(REFERRER_KINDS), name: fc.oneof(personNames(), companyNames()) }, { customerNo: customerNos() });
}
