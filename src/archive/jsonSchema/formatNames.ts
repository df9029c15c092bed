import type { Action } from '../../fields/index.ts';
import {
  inspectCreditCode,
  inspectCustomerNo,
  inspectEmail,
  inspectIsoDate,
  inspectMobile,
  inspectPersonName,
} from '../../identifiers/index.ts';
import { hasThreeDecimals, hasTwoDecimals } from '../checks.ts';
import { inspectContactPhone } from '../contactPhone.ts';
import { inspectDateTime } from '../dateTime.ts';
import { inspectDayOrMonth } from '../dayOrMonth.ts';
import { inspectIdTail } from '../idTail.ts';
import { isFilled } from '../placeholder.ts';
import { inspectTimeNode } from '../timeNode.ts';

/** The names of the formats by what checks them; `date`, `date-time` and `email` are narrower than the formats of JSON Schema with these names. */
const NAMES: ReadonlyMap<unknown, string> = /* @__PURE__ */ new Map<unknown, string>([
  [inspectCustomerNo, 'customer-no'],
  [inspectMobile, 'cn-mobile'],
  [inspectCreditCode, 'cn-credit-code'],
  [inspectIdTail, 'cn-resident-id-tail'],
  [inspectContactPhone, 'cn-contact-phone'],
  [inspectPersonName, 'cn-person-name'],
  [inspectEmail, 'email'],
  [inspectIsoDate, 'date'],
  [inspectDateTime, 'date-time'],
  [inspectDayOrMonth, 'day-or-month'],
  [inspectTimeNode, 'time-node'],
  [isFilled, 'filled'],
  [hasTwoDecimals, 'two-decimals'],
  [hasThreeDecimals, 'three-decimals'],
]);

/**
 * Names the format that says the same as a check.
 *
 * @param action - A check of a text or a number.
 * @param path - Where it stands: the name of a check that the library does not know.
 * @returns The name.
 */
export function formatNameOf({ type, requirement }: Action, path: string): string {
  if (type === 'unmasked') return `unmasked-${String(requirement)}`;
  return NAMES.get(requirement) ?? `${type}-at-${path}`;
}
