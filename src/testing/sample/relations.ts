import type { Contact, Referrer, Relations } from '../../archive/index.ts';
import { mobileAt } from '../mobiles.ts';
import { EMPLOYEES, GIVEN_NAMES, ROLES, SURNAMES } from '../persons.data.ts';
import type { Random } from '../random.ts';
import { drawName } from './basic.ts';

/** What is known of a customer's surroundings. */
export interface Surroundings {
  /** The tags of the trade; none for persons. */
  readonly tags: readonly string[];
  /** The telephone area code of the town; absent for persons, who have no contacts. */
  readonly area: string | undefined;
  /** The place of the customer's mobile number in the list of all. */
  readonly serial: number;
  /** The customers filed before. */
  readonly known: readonly string[];
}

/** How far the mobile numbers of contacts lie from those of customers. */
const CONTACT_OFFSET = 160_000;

/**
 * Draws 关联信息.
 *
 * @param random - The source of choices.
 * @param surroundings - What is known of the customer's surroundings.
 * @returns The dimension, or `undefined` when nothing is known.
 */
export function drawRelations(random: Random, surroundings: Surroundings): Relations | undefined {
  const { tags, area, serial, known } = surroundings;
  const contacts = area === undefined ? [] : drawContacts(random, area, serial);
  const tagged = tags.length > 0 && random.chance(70);
  const relations = {
    ...(contacts.length > 0 && { contacts }),
    ...(random.chance(15) && { referrer: drawReferrer(random, known) }),
    ...(tagged && { industryTags: [...tags] }),
  };
  return Object.keys(relations).length === 0 ? undefined : relations;
}

function drawContacts(random: Random, area: string, serial: number): Contact[] {
  const first = random.whole(0, ROLES.length - 1);
  const chosen = [...ROLES.slice(first), ...ROLES.slice(0, first)].slice(0, random.pick([0, 1, 1, 2]));
  return chosen.map(([role, title, mailbox], index) => ({
    role,
    name: random.pick(SURNAMES) + (random.chance(50) ? title : random.pick(GIVEN_NAMES)),
    ...(random.chance(75) && { mobile: mobileAt(serial + CONTACT_OFFSET * (index + 1)) }),
    ...(random.chance(35) && { phone: `${area}-${random.whole(2, 8)}000${random.whole(1000, 9999)}` }),
    ...(random.chance(40) && { email: `${mailbox}${random.whole(1, 999)}@example.com` }),
  }));
}

function drawReferrer(random: Random, known: readonly string[]): Referrer {
  if (random.chance(50)) return { kind: 'internal', name: random.pick(EMPLOYEES) };
  const external = { kind: 'external' as const, name: drawName(random) };
  return known.length > 0 && random.chance(70) ? { ...external, customerNo: random.pick(known) } : external;
}
