import type { EnterpriseBasic, IndividualBasic, IndustryCode } from '../../archive/index.ts';
import { COMPOUND_SURNAMES } from '../../identifiers/index.ts';
import { addressOf } from '../addresses.ts';
import { CREDIT_ALPHABET } from '../checkCharacters.ts';
import { BRANDS, COMPANY_ENDINGS, OTHER_KINDS, SIZES, TRADES } from '../companies.data.ts';
import { creditCodeOf } from '../creditCodes.ts';
import { mobileAt } from '../mobiles.ts';
import { DOTTED_NAMES, GIVEN_NAMES, RARE_NAMES, SURNAMES } from '../persons.data.ts';
import { BUILDINGS, PLACES, STREETS } from '../places.data.ts';
import type { Place } from '../places.data.ts';
import type { Random } from '../random.ts';

/** An organisation with what its name says of it. */
export interface Organisation {
  /** 基础信息. */
  readonly basic: EnterpriseBasic;
  /** The tags of its trade. */
  readonly tags: readonly string[];
  /** The telephone area code of its town. */
  readonly area: string;
}

/** The first characters of the organisation codes: a range that no register is known to have given out. */
const UNUSED_BODY = 'XX';
const BODY_DIGITS = 6;

/** A prime, so that steps of it reach all values of six characters before one comes back. */
const BODY_STEP = 15_485_863;

const POLITE = ['先生', '女士'] as const;

const ID_CHECKS = ['0', '1', '2', '3', '4', '5', '6', '7', '8', '9', 'X'] as const;

/** Industries without a size by the statistical classification. */
const UNSIZED: readonly string[] = ['J', 'P', 'S', 'T'];

/**
 * Draws 基础信息 of a person.
 *
 * @param random - The source of choices.
 * @param customerNo - The customer number.
 * @param serial - The place of the mobile number in the list of all.
 * @returns The dimension.
 */
export function drawPerson(random: Random, customerNo: string, serial: number): IndividualBasic {
  return {
    customerNo,
    customerType: 'individual',
    name: drawName(random),
    mobile: mobileAt(serial),
    ...(random.chance(35) && { idTail: `${random.whole(100, 999)}${random.pick(ID_CHECKS)}` }),
    ...(random.chance(60) && { address: drawAddress(random, random.pick(PLACES)) }),
  };
}

/**
 * Draws 基础信息 of an organisation: mostly a limited company, sometimes a sole trader, a cooperative, a law firm, a school.
 *
 * @param random - The source of choices.
 * @param customerNo - The customer number.
 * @param serial - The place of the mobile number and of the credit code in the lists of all.
 * @returns The dimension and what goes with it.
 */
export function drawOrganisation(random: Random, customerNo: string, serial: number): Organisation {
  const place = random.pick(PLACES);
  const { pair, name, industry, tags } = random.chance(82) ? drawCompany(random, place) : drawOther(random, place);
  const sized = pair.startsWith('9') && !UNSIZED.includes(industry);
  const basic: EnterpriseBasic = {
    customerNo,
    customerType: 'enterprise',
    name,
    mobile: mobileAt(serial),
    creditCode: creditCodeOf(pair, place.code, bodyAt(serial)),
    ...(sized && random.chance(85) && { enterpriseSize: random.pick(SIZES) }),
    ...(random.chance(90) && { industry }),
    ...(random.chance(80) && { address: drawAddress(random, place) }),
  };
  return { basic, tags, area: place.area };
}

/**
 * Draws the name of a person.
 *
 * @param random - The source of choices.
 * @returns Mostly a full Han name, sometimes the privacy form or a rarer kind.
 */
export function drawName(random: Random): string {
  if (random.chance(4)) return random.pick([...DOTTED_NAMES, ...RARE_NAMES]);
  const surname = random.pick(random.chance(4) ? COMPOUND_SURNAMES : SURNAMES);
  return surname + random.pick(random.chance(8) ? POLITE : GIVEN_NAMES);
}

interface Kind {
  readonly pair: string;
  readonly name: string;
  readonly industry: IndustryCode;
  readonly tags: readonly string[];
}

function drawCompany(random: Random, { short }: Place): Kind {
  const { words, industry, tags } = random.pick(TRADES);
  const brand = random.pick(BRANDS);
  const head = random.chance(12) ? `${brand}（${short}）` : short + brand;
  return { pair: '91', name: head + random.pick(words) + random.pick(COMPANY_ENDINGS), industry, tags };
}

function drawOther(random: Random, { short }: Place): Kind {
  const [pair, ending, industry] = random.pick(OTHER_KINDS);
  return { pair, name: short + random.pick(BRANDS) + ending, industry, tags: [] };
}

function drawAddress(random: Random, { region }: Place): string {
  return addressOf(region, random.pick(STREETS), random.whole(1, 388), random.pick(BUILDINGS));
}

function bodyAt(serial: number): string {
  let left = (serial * BODY_STEP) % CREDIT_ALPHABET.length ** BODY_DIGITS;
  let body = '';
  for (let count = 0; count < BODY_DIGITS; count += 1) {
    body += CREDIT_ALPHABET.charAt(left % CREDIT_ALPHABET.length);
    left = Math.floor(left / CREDIT_ALPHABET.length);
  }
  return UNUSED_BODY + body;
}
