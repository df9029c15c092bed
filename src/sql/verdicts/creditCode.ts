/** `isCreditCode` as a condition: the sums of GB 32100-2015 and GB 11714-1997 out of places in their alphabets. */
import { CREDIT_CODE_TYPES, isProvinceCode } from '../../identifiers/index.ts';
import { all, any, count, equals } from '../tree/conditions.ts';
import { choose, integer, part, place, remainder, sum, text } from '../tree/nodes.ts';
import type { ConditionNode, NumberNode, TextNode } from '../tree/types.ts';
import { sized } from '../tree/patterns.ts';

/** The alphabet of GB 32100-2015, clause 4.2, and that of GB 11714-1997, clause 4. */
const ALPHABET = '0123456789ABCDEFGHJKLMNPQRTUWXY';
const BASE_36 = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ';

const CHARACTER = '[0-9A-HJ-NP-RTUWXY]';

/** The weights of the organisation code, the characters 9 to 16. */
const WEIGHTS = [3, 7, 9, 10, 5, 8, 4, 2] as const;

/** The authority of which no table of types is known. */
const OPEN_AUTHORITY = 'G';

/**
 * Asks whether a text is a unified social credit code.
 *
 * @param value - The text.
 * @returns The condition.
 */
export function creditCodeVerdict(value: TextNode): ConditionNode {
  const form = `(${typeForm()})(100000|(${provinceForm()})[0-9]{4})${CHARACTER}{8}[0-9X]${CHARACTER}`;
  const isPilot = all(equals(part(value, 1, 5), '91350'), equals(part(value, 9, 4), 'M000'));
  // The sums are asked only of what has the form: `case` comes before arithmetic in every engine.
  const sums = choose(
    [[sized(value, form, 18), choose([[all(organizationCheck(value), any(isPilot, check(value))), integer(1)]], integer(0))]],
    integer(0),
  );
  return count(sums, '=', 1);
}

/** The weights 3^i modulo 31 over the characters 1 to 18, the last with weight 1. */
function check(value: TextNode): ConditionNode {
  let weight = 1;
  const terms = Array.from({ length: 17 }, (_, index): readonly [number, NumberNode] => {
    const term = [weight, valueAt(value, index + 1, ALPHABET)] as const;
    weight = (weight * 3) % 31;
    return term;
  });
  return count(remainder(sum(...terms, [1, valueAt(value, 18, ALPHABET)]), 31), '=', 0);
}

function organizationCheck(value: TextNode): ConditionNode {
  const terms = WEIGHTS.map((weight, index): readonly [number, NumberNode] => [weight, valueAt(value, index + 9, BASE_36)]);
  const last: NumberNode = choose<NumberNode>([[equals(part(value, 17, 1), 'X'), integer(10)]], valueAt(value, 17, ALPHABET));
  return count(remainder(sum(...terms, [1, last]), 11), '=', 0);
}

/** The place of a character in an alphabet, from 0. */
function valueAt(value: TextNode, index: number, alphabet: string): NumberNode {
  return sum([1, place(part(value, index, 1), text(alphabet))], [-1, integer(1)]);
}

function typeForm(): string {
  const authorities = [...new Set(CREDIT_CODE_TYPES.map(({ authority }) => authority))];
  const pairs = authorities.map((authority) => {
    const types = CREDIT_CODE_TYPES.filter((pair) => pair.authority === authority).map(({ type }) => type);
    return `${authority}[${types.join('')}]`;
  });
  return [...pairs, `${OPEN_AUTHORITY}${CHARACTER}`].join('|');
}

function provinceForm(): string {
  const digits = Array.from({ length: 10 }, (_, digit) => digit);
  return digits
    .flatMap((tens) => {
      const ones = digits.filter((digit) => isProvinceCode(tens, digit));
      return ones.length === 0 ? [] : [`${tens}[${ones.join('')}]`];
    })
    .join('|');
}
