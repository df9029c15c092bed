/** `isMobile`, `isLandline`, `isEmail`, the telephone of a contact and the last four of a resident ID number as conditions. */
import { all, any, count, matches, not } from '../tree/conditions.ts';
import { join, length, text } from '../tree/nodes.ts';
import type { ConditionNode, TextNode } from '../tree/types.ts';
import { pattern } from '../tree/pattern.ts';
import { END, sized, whole, without } from '../tree/patterns.ts';

const LANDLINE = '0(10|2[0-57-9]|[3-9][0-9]{2})-?[2-9][0-9]{6,7}(-[0-9]{1,6})?';

/** The spaces between the groups of a number; the ideographic one is folded. */
const SPACES = ' \u00a0\u1680\u2000-\u200a\u202f\u205f';

/** Digits in groups, any of them in brackets. */
const GROUPED = `([+][${SPACES}]?)?([(][+]?[0-9]+([${SPACES}-]{1,3}[0-9]+)*[)]|[0-9])([${SPACES}-]{0,3}([(][0-9]+[)]|[0-9]))*`;

/** Hotlines, service numbers, numbers abroad without those of the mainland. */
const OTHER_PHONE = '[48]00[0-9]{7}|95[0-9]{3,6}|([+]|00)([1-79][0-9]|8[0-57-9])[0-9]{5,13}';
const LONGEST_PHONE = 40;

const LOCAL = "[0-9A-Za-z_!#$%&'*+/=?^`{|}~-]+";
const LONGEST_EMAIL = 254;

/**
 * Asks whether a text is a mobile number of the mainland.
 *
 * @param value - The text.
 * @returns The condition.
 */
export function mobileVerdict(value: TextNode): ConditionNode {
  return sized(value, '1[3-9][0-9]{9}', 11);
}

/**
 * Asks whether a text is the last four of a resident ID number.
 *
 * @param value - The text.
 * @returns The condition.
 */
export function idTailVerdict(value: TextNode): ConditionNode {
  return sized(value, '[0-9]{3}[0-9X]', 4);
}

/**
 * Asks whether a text is a landline number.
 *
 * @param value - The text.
 * @returns The condition.
 */
export function landlineVerdict(value: TextNode): ConditionNode {
  return whole(value, LANDLINE);
}

/**
 * Asks whether a text is the telephone number of a contact: a landline, a hotline, a service number, a number abroad.
 *
 * @param value - The text.
 * @returns The condition.
 */
export function phoneVerdict(value: TextNode): ConditionNode {
  const isOther = all(whole(value, GROUPED), whole(without(value, `${SPACES}()-`), OTHER_PHONE, value));
  return any(landlineVerdict(value), all(isOther, count(length(value), '<=', LONGEST_PHONE)));
}

/**
 * Asks whether a text is an e-mail address.
 *
 * @param value - The text.
 * @returns The condition.
 */
export function emailVerdict(value: TextNode): ConditionNode {
  const letters = '0-9A-Za-z';
  const label = `[${letters}]([${letters}-]{0,61}[${letters}])?`;
  return all(
    whole(value, `${LOCAL}([.]${LOCAL})*@${label}([.]${label})+`),
    matches(value, pattern('^[^@]{1,64}@')),
    count(length(value), '<=', LONGEST_EMAIL),
    not(matches(value, pattern('[*]{3}'))),
    not(matches(join(value, text(END)), pattern(`[.][0-9]+${END}`))),
  );
}
