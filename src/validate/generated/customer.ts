// Generated from the schemas and rules by scripts/generate-validator.ts; do not edit.

import {
  fitsCodePoints,
  hasThreeDecimals,
  hasTwoDecimals,
  inspectContactPhone,
  inspectDateTime,
  inspectDayOrMonth,
  inspectIdTail,
  inspectTimeNode,
  isContactPhone,
  isDateTime,
  isDayOrMonth,
  isDistinct,
  isFilled,
  isIdTail,
  isNotNegative,
  isPositive,
  isTimeNode,
  isUnmaskedAddress,
} from '../../archive/index.ts';
import { isPlain } from '../../fields/index.ts';
import {
  identifierFault,
  inspectCreditCode,
  inspectCustomerNo,
  inspectEmail,
  inspectIsoDate,
  inspectMobile,
  inspectPersonName,
  isCreditCode,
  isCustomerNo,
  isEmail,
  isIsoDate,
  isMobile,
  isPersonName,
} from '../../identifiers/index.ts';
import { isBlank } from '../../text/index.ts';
import {
  collectGroup,
  leaf,
  openFault,
  openPart,
  optionalLeaf,
  optionalPart,
  passes,
  progress,
  requiredLeaf,
  requiredPart,
} from '../collecting.ts';
import { collectList, collectValues } from '../collectingLists.ts';

import type { Collecting } from '../walking.ts';
import type { Keys } from '../note.ts';

/** Tells whether every single value of a customer file is right just as it stands. */
export function acceptCustomer(value: unknown): boolean {
  return progressOfCustomer(value) === -1;
}

function progressOfCustomer(value: unknown): number {
  if (!isPlain(value)) return 0;
  const group = value as Readonly<Record<string, unknown>>;
  let seen = 0;
  for (const key in group) {
    const value = group[key];
    switch (key) {
      case 'basic':
        if (!acceptCustomerBasic(value)) return seen;
        seen |= 1;
        break;
      case 'need':
        if (!acceptCustomerNeed(value)) return seen;
        seen |= 2;
        break;
      case 'behavior':
        if (!acceptCustomerBehavior(value)) return seen;
        seen |= 4;
        break;
      case 'relations':
        if (value !== undefined) {
          if (!acceptCustomerRelations(value)) return seen;
          seen |= 8;
        }
        break;
      case 'record':
        if (value !== undefined) {
          if (!acceptCustomerRecord(value)) return seen;
          seen |= 16;
        }
        break;
      case 'extra':
        if (value !== undefined) {
          if (!isPlain(value)) return seen;
          seen |= 32;
        }
        break;
      default:
        return seen;
    }
  }
  return (seen & 7) === 7 ? -1 : seen;
}

function acceptCustomerBasic(value: unknown): boolean {
  if (!isPlain(value)) return false;
  const group = value as Readonly<Record<string, unknown>>;
  let seen = 0;
  for (const key in group) {
    const value = group[key];
    switch (key) {
      case 'customerNo':
        if (!isCustomerNo(value)) return false;
        seen += 1;
        break;
      case 'customerType':
        if (!(value === 'individual' || value === 'enterprise')) return false;
        seen += 1;
        break;
      case 'name':
        if (!(typeof value === 'string' && !isBlank(value) && isFilled(value) && fitsCodePoints(value, 200))) return false;
        seen += 1;
        break;
      case 'mobile':
        if (!isMobile(value)) return false;
        seen += 1;
        break;
      case 'idTail':
        if (value !== undefined && !isIdTail(value)) return false;
        break;
      case 'creditCode':
        if (value !== undefined && !isCreditCode(value)) return false;
        break;
      case 'enterpriseSize':
        if (value !== undefined && !(value === 'large' || value === 'medium' || value === 'small' || value === 'micro')) return false;
        break;
      case 'industry':
        if (
          value !== undefined &&
          !(
            value === 'A' ||
            value === 'B' ||
            value === 'C' ||
            value === 'D' ||
            value === 'E' ||
            value === 'F' ||
            value === 'G' ||
            value === 'H' ||
            value === 'I' ||
            value === 'J' ||
            value === 'K' ||
            value === 'L' ||
            value === 'M' ||
            value === 'N' ||
            value === 'O' ||
            value === 'P' ||
            value === 'Q' ||
            value === 'R' ||
            value === 'S' ||
            value === 'T'
          )
        )
          return false;
        break;
      case 'address':
        if (
          value !== undefined &&
          !(typeof value === 'string' && !isBlank(value) && fitsCodePoints(value, 200) && isUnmaskedAddress(value))
        )
          return false;
        break;
      default:
        return false;
    }
  }
  return seen === 4;
}

function acceptCustomerNeed(value: unknown): boolean {
  if (!isPlain(value)) return false;
  const group = value as Readonly<Record<string, unknown>>;
  let seen = 0;
  for (const key in group) {
    const value = group[key];
    switch (key) {
      case 'coreNeeds':
        if (!acceptCustomerNeedCoreNeeds(value)) return false;
        seen += 1;
        break;
      case 'description':
        if (value !== undefined && !(typeof value === 'string' && !isBlank(value) && fitsCodePoints(value, 2000))) return false;
        break;
      case 'productPreference':
        if (value !== undefined && !(typeof value === 'string' && !isBlank(value) && fitsCodePoints(value, 100))) return false;
        break;
      case 'budget':
        if (
          value !== undefined &&
          !(value === 'under10k' || value === 'from10kTo50k' || value === 'from50kTo100k' || value === 'over100k' || value === 'negotiable')
        )
          return false;
        break;
      case 'expectedPurchase':
        if (value !== undefined && !isTimeNode(value)) return false;
        break;
      case 'priority':
        if (!(value === 'high' || value === 'medium' || value === 'low')) return false;
        seen += 1;
        break;
      default:
        return false;
    }
  }
  return seen === 2;
}

function acceptCustomerNeedCoreNeeds(value: unknown): boolean {
  if (!Array.isArray(value)) return false;
  const list = value as readonly unknown[];
  if (!(list.length >= 1) || !(list.length <= 1000)) return false;
  const entries: unknown[] = [];
  for (let i = 0; i < list.length; i += 1) {
    const value = list[i];
    if (!(
      value === 'productPurchase' ||
      value === 'serviceConsulting' ||
      value === 'cooperation' ||
      value === 'afterSales' ||
      value === 'customDevelopment' ||
      value === 'other'
    ))
      return false;
    entries[i] = value;
  }
  return isDistinct(entries);
}

function acceptCustomerBehavior(value: unknown): boolean {
  if (!isPlain(value)) return false;
  const group = value as Readonly<Record<string, unknown>>;
  let seen = 0;
  for (const key in group) {
    const value = group[key];
    switch (key) {
      case 'firstContactOn':
        if (!isIsoDate(value)) return false;
        seen += 1;
        break;
      case 'lastFollowUpOn':
        if (!isIsoDate(value)) return false;
        seen += 1;
        break;
      case 'channel':
        if (!(value === 'phone' || value === 'faceToFace' || value === 'onlineMeeting' || value === 'exhibition' || value === 'referral'))
          return false;
        seen += 1;
        break;
      case 'purchases':
        if (value !== undefined && !acceptCustomerBehaviorPurchases(value)) return false;
        break;
      case 'interactions':
        if (value !== undefined && !acceptCustomerBehaviorInteractions(value)) return false;
        break;
      case 'complaints':
        if (value !== undefined && !acceptCustomerBehaviorComplaints(value)) return false;
        break;
      default:
        return false;
    }
  }
  return seen === 3;
}

function acceptCustomerBehaviorPurchases(value: unknown): boolean {
  if (!Array.isArray(value)) return false;
  const list = value as readonly unknown[];
  if (!(list.length <= 1000)) return false;

  for (let i = 0; i < list.length; i += 1) {
    const value = list[i];
    if (!acceptCustomerBehaviorPurchasesEntry(value)) return false;
  }
  return true;
}

function acceptCustomerBehaviorPurchasesEntry(value: unknown): boolean {
  if (!isPlain(value)) return false;
  const group = value as Readonly<Record<string, unknown>>;
  let seen = 0;
  for (const key in group) {
    switch (key) {
      case 'product':
      case 'quantity':
      case 'amount':
      case 'purchasedOn':
        seen += 1;
        break;
      case 'unit': {
        const value = group['unit'];
        if (value !== undefined && !(typeof value === 'string' && !isBlank(value) && fitsCodePoints(value, 20))) return false;
        break;
      }
      default:
        return false;
    }
  }
  if (seen !== 4) return false;
  {
    const value = group['product'];
    if (!(typeof value === 'string' && !isBlank(value) && isFilled(value) && fitsCodePoints(value, 100))) return false;
  }
  {
    const value = group['quantity'];
    if (!(typeof value === 'number' && !Number.isNaN(value) && isPositive(value) && hasThreeDecimals(value))) return false;
  }
  {
    const value = group['amount'];
    if (!(typeof value === 'number' && !Number.isNaN(value) && isNotNegative(value) && hasTwoDecimals(value))) return false;
  }
  {
    const value = group['purchasedOn'];
    if (!isDayOrMonth(value)) return false;
  }
  return true;
}

function acceptCustomerBehaviorInteractions(value: unknown): boolean {
  if (!Array.isArray(value)) return false;
  const list = value as readonly unknown[];
  if (!(list.length <= 1000)) return false;

  for (let i = 0; i < list.length; i += 1) {
    const value = list[i];
    if (!acceptCustomerBehaviorInteractionsEntry(value)) return false;
  }
  return true;
}

function acceptCustomerBehaviorInteractionsEntry(value: unknown): boolean {
  if (!isPlain(value)) return false;
  const group = value as Readonly<Record<string, unknown>>;
  let seen = 0;
  for (const key in group) {
    switch (key) {
      case 'on':
      case 'channel':
      case 'kind':
        seen += 1;
        break;
      case 'summary': {
        const value = group['summary'];
        if (value !== undefined && !(typeof value === 'string' && !isBlank(value) && fitsCodePoints(value, 2000))) return false;
        break;
      }
      default:
        return false;
    }
  }
  if (seen !== 3) return false;
  {
    const value = group['on'];
    if (!isIsoDate(value)) return false;
  }
  {
    const value = group['channel'];
    if (!(value === 'phone' || value === 'faceToFace' || value === 'onlineMeeting' || value === 'exhibition' || value === 'referral'))
      return false;
  }
  {
    const value = group['kind'];
    if (!(value === 'inquiry' || value === 'followUp' || value === 'service')) return false;
  }
  return true;
}

function acceptCustomerBehaviorComplaints(value: unknown): boolean {
  if (!Array.isArray(value)) return false;
  const list = value as readonly unknown[];
  if (!(list.length <= 1000)) return false;

  for (let i = 0; i < list.length; i += 1) {
    const value = list[i];
    if (!acceptCustomerBehaviorComplaintsEntry(value)) return false;
  }
  return true;
}

function acceptCustomerBehaviorComplaintsEntry(value: unknown): boolean {
  if (!isPlain(value)) return false;
  const group = value as Readonly<Record<string, unknown>>;
  let seen = 0;
  for (const key in group) {
    switch (key) {
      case 'reportedOn':
      case 'problem':
        seen += 1;
        break;
      case 'resolution': {
        const value = group['resolution'];
        if (value !== undefined && !(typeof value === 'string' && !isBlank(value) && fitsCodePoints(value, 2000))) return false;
        break;
      }
      case 'resolvedOn': {
        const value = group['resolvedOn'];
        if (value !== undefined && !isIsoDate(value)) return false;
        break;
      }
      default:
        return false;
    }
  }
  if (seen !== 2) return false;
  {
    const value = group['reportedOn'];
    if (!isIsoDate(value)) return false;
  }
  {
    const value = group['problem'];
    if (!(typeof value === 'string' && !isBlank(value) && isFilled(value) && fitsCodePoints(value, 2000))) return false;
  }
  return true;
}

function acceptCustomerRelations(value: unknown): boolean {
  if (!isPlain(value)) return false;
  const group = value as Readonly<Record<string, unknown>>;

  for (const key in group) {
    const value = group[key];
    switch (key) {
      case 'contacts':
        if (value !== undefined && !acceptCustomerRelationsContacts(value)) return false;
        break;
      case 'referrer':
        if (value !== undefined && !acceptCustomerRelationsReferrer(value)) return false;
        break;
      case 'industryTags':
        if (value !== undefined && !acceptCustomerRelationsIndustryTags(value)) return false;
        break;
      default:
        return false;
    }
  }
  return true;
}

function acceptCustomerRelationsContacts(value: unknown): boolean {
  if (!Array.isArray(value)) return false;
  const list = value as readonly unknown[];
  if (!(list.length <= 1000)) return false;

  for (let i = 0; i < list.length; i += 1) {
    const value = list[i];
    if (!acceptCustomerRelationsContactsEntry(value)) return false;
  }
  return true;
}

function acceptCustomerRelationsContactsEntry(value: unknown): boolean {
  if (!isPlain(value)) return false;
  const group = value as Readonly<Record<string, unknown>>;
  let seen = 0;
  for (const key in group) {
    const value = group[key];
    switch (key) {
      case 'role':
        if (!(typeof value === 'string' && !isBlank(value) && isFilled(value) && fitsCodePoints(value, 50))) return false;
        seen += 1;
        break;
      case 'name':
        if (!isPersonName(value)) return false;
        seen += 1;
        break;
      case 'mobile':
        if (value !== undefined && !isMobile(value)) return false;
        break;
      case 'phone':
        if (value !== undefined && !isContactPhone(value)) return false;
        break;
      case 'email':
        if (value !== undefined && !isEmail(value)) return false;
        break;
      default:
        return false;
    }
  }
  return seen === 2;
}

function acceptCustomerRelationsReferrer(value: unknown): boolean {
  if (!isPlain(value)) return false;
  const group = value as Readonly<Record<string, unknown>>;
  let seen = 0;
  for (const key in group) {
    switch (key) {
      case 'kind':
      case 'name':
        seen += 1;
        break;
      case 'customerNo': {
        const value = group['customerNo'];
        if (value !== undefined && !isCustomerNo(value)) return false;
        break;
      }
      default:
        return false;
    }
  }
  if (seen !== 2) return false;
  {
    const value = group['kind'];
    if (!(value === 'internal' || value === 'external')) return false;
  }
  {
    const value = group['name'];
    if (!(typeof value === 'string' && !isBlank(value) && isFilled(value) && fitsCodePoints(value, 200) && isUnmaskedAddress(value)))
      return false;
  }
  return true;
}

function acceptCustomerRelationsIndustryTags(value: unknown): boolean {
  if (!Array.isArray(value)) return false;
  const list = value as readonly unknown[];
  if (!(list.length <= 20)) return false;
  const entries: unknown[] = [];
  for (let i = 0; i < list.length; i += 1) {
    const value = list[i];
    if (!(typeof value === 'string' && !isBlank(value) && fitsCodePoints(value, 20))) return false;
    entries[i] = value;
  }
  return isDistinct(entries);
}

function acceptCustomerRecord(value: unknown): boolean {
  if (!isPlain(value)) return false;
  const group = value as Readonly<Record<string, unknown>>;

  for (const key in group) {
    const value = group[key];
    switch (key) {
      case 'owner':
        if (value !== undefined && !(typeof value === 'string' && !isBlank(value) && fitsCodePoints(value, 50) && isUnmaskedAddress(value)))
          return false;
        break;
      case 'updatedAt':
        if (value !== undefined && !isDateTime(value)) return false;
        break;
      case 'updatedBy':
        if (value !== undefined && !(typeof value === 'string' && !isBlank(value) && fitsCodePoints(value, 50) && isUnmaskedAddress(value)))
          return false;
        break;
      case 'mobileVerifiedOn':
        if (value !== undefined && !isIsoDate(value)) return false;
        break;
      case 'reviews':
        if (value !== undefined && !acceptCustomerRecordReviews(value)) return false;
        break;
      case 'consents':
        if (value !== undefined && !acceptCustomerRecordConsents(value)) return false;
        break;
      case 'remarks':
        if (value !== undefined && !(typeof value === 'string' && !isBlank(value) && fitsCodePoints(value, 2000))) return false;
        break;
      default:
        return false;
    }
  }
  return true;
}

function acceptCustomerRecordReviews(value: unknown): boolean {
  if (!Array.isArray(value)) return false;
  const list = value as readonly unknown[];
  if (!(list.length <= 1000)) return false;

  for (let i = 0; i < list.length; i += 1) {
    const value = list[i];
    if (!acceptCustomerRecordReviewsEntry(value)) return false;
  }
  return true;
}

function acceptCustomerRecordReviewsEntry(value: unknown): boolean {
  if (!isPlain(value)) return false;
  const group = value as Readonly<Record<string, unknown>>;
  let seen = 0;
  for (const key in group) {
    switch (key) {
      case 'gate':
      case 'by':
      case 'on':
      case 'outcome':
        seen += 1;
        break;
      case 'note': {
        const value = group['note'];
        if (value !== undefined && !(typeof value === 'string' && !isBlank(value) && fitsCodePoints(value, 2000))) return false;
        break;
      }
      default:
        return false;
    }
  }
  if (seen !== 4) return false;
  {
    const value = group['gate'];
    if (!(value === 'data' || value === 'second')) return false;
  }
  {
    const value = group['by'];
    if (!(typeof value === 'string' && !isBlank(value) && isFilled(value) && fitsCodePoints(value, 50) && isUnmaskedAddress(value)))
      return false;
  }
  {
    const value = group['on'];
    if (!isIsoDate(value)) return false;
  }
  {
    const value = group['outcome'];
    if (!(value === 'passed' || value === 'returned')) return false;
  }
  return true;
}

function acceptCustomerRecordConsents(value: unknown): boolean {
  if (!Array.isArray(value)) return false;
  const list = value as readonly unknown[];
  if (!(list.length <= 1000)) return false;

  for (let i = 0; i < list.length; i += 1) {
    const value = list[i];
    if (!acceptCustomerRecordConsentsEntry(value)) return false;
  }
  return true;
}

function acceptCustomerRecordConsentsEntry(value: unknown): boolean {
  if (!isPlain(value)) return false;
  const group = value as Readonly<Record<string, unknown>>;
  let seen = 0;
  for (const key in group) {
    switch (key) {
      case 'purpose':
      case 'kind':
      case 'grantedOn':
        seen += 1;
        break;
      case 'withdrawnOn': {
        const value = group['withdrawnOn'];
        if (value !== undefined && !isIsoDate(value)) return false;
        break;
      }
      case 'noticeVersion': {
        const value = group['noticeVersion'];
        if (value !== undefined && !(typeof value === 'string' && !isBlank(value) && fitsCodePoints(value, 50))) return false;
        break;
      }
      default:
        return false;
    }
  }
  if (seen !== 3) return false;
  {
    const value = group['purpose'];
    if (!(typeof value === 'string' && !isBlank(value) && isFilled(value) && fitsCodePoints(value, 50))) return false;
  }
  {
    const value = group['kind'];
    if (!(value === 'general' || value === 'separate')) return false;
  }
  {
    const value = group['grantedOn'];
    if (!isIsoDate(value)) return false;
  }
  return true;
}

/** Collects what is wrong with the single values of a customer file, and gives it without blanks. */
export function collectCustomer(value: unknown, walk: Collecting): unknown {
  const accepted = progress(progressOfCustomer, value, walk);
  if (accepted === -1) return value;
  return collectGroup(value, [], walk, (group) => ({
    basic: (accepted & 1) !== 0 ? group.given['basic'] : openPart(group, 'basic', collectCustomerBasic),
    need: (accepted & 2) !== 0 ? group.given['need'] : openPart(group, 'need', collectCustomerNeed),
    behavior: (accepted & 4) !== 0 ? group.given['behavior'] : openPart(group, 'behavior', collectCustomerBehavior),
    relations: (accepted & 8) !== 0 ? group.given['relations'] : optionalPart(group, 'relations', collectCustomerRelations),
    record: (accepted & 16) !== 0 ? group.given['record'] : optionalPart(group, 'record', collectCustomerRecord),
    extra: (accepted & 32) !== 0 ? group.given['extra'] : optionalLeaf(group, 'extra', openFault),
  }));
}

function collectCustomerBasic(value: unknown, above: Keys, key: string | number, walk: Collecting): unknown {
  if (passes(acceptCustomerBasic, value, walk)) return value;
  return collectGroup(value, [...above, key], walk, (group) => ({
    customerNo: requiredLeaf(group, 'customerNo', fault1),
    customerType: requiredLeaf(group, 'customerType', fault2),
    name: requiredLeaf(group, 'name', fault3),
    mobile: requiredLeaf(group, 'mobile', fault4),
    idTail: optionalLeaf(group, 'idTail', fault5),
    creditCode: optionalLeaf(group, 'creditCode', fault6),
    enterpriseSize: optionalLeaf(group, 'enterpriseSize', fault7),
    industry: optionalLeaf(group, 'industry', fault8),
    address: optionalLeaf(group, 'address', fault9),
  }));
}

function fault1(value: unknown): string | undefined {
  return !(typeof value === 'string') ? 'type' : isCustomerNo(value) ? undefined : identifierFault(inspectCustomerNo, value);
}

function fault2(value: unknown): string | undefined {
  return !(value === 'individual' || value === 'enterprise') ? 'option' : undefined;
}

function fault3(value: unknown): string | undefined {
  return !(typeof value === 'string') ? 'type' : !isFilled(value) ? 'placeholder' : !fitsCodePoints(value, 200) ? 'tooLong' : undefined;
}

function fault4(value: unknown): string | undefined {
  return !(typeof value === 'string') ? 'type' : isMobile(value) ? undefined : identifierFault(inspectMobile, value);
}

function fault5(value: unknown): string | undefined {
  return !(typeof value === 'string') ? 'type' : isIdTail(value) ? undefined : identifierFault(inspectIdTail, value);
}

function fault6(value: unknown): string | undefined {
  return !(typeof value === 'string') ? 'type' : isCreditCode(value) ? undefined : identifierFault(inspectCreditCode, value);
}

function fault7(value: unknown): string | undefined {
  return !(value === 'large' || value === 'medium' || value === 'small' || value === 'micro') ? 'option' : undefined;
}

function fault8(value: unknown): string | undefined {
  return !(
    value === 'A' ||
    value === 'B' ||
    value === 'C' ||
    value === 'D' ||
    value === 'E' ||
    value === 'F' ||
    value === 'G' ||
    value === 'H' ||
    value === 'I' ||
    value === 'J' ||
    value === 'K' ||
    value === 'L' ||
    value === 'M' ||
    value === 'N' ||
    value === 'O' ||
    value === 'P' ||
    value === 'Q' ||
    value === 'R' ||
    value === 'S' ||
    value === 'T'
  )
    ? 'option'
    : undefined;
}

function fault9(value: unknown): string | undefined {
  return !(typeof value === 'string') ? 'type' : !fitsCodePoints(value, 200) ? 'tooLong' : !isUnmaskedAddress(value) ? 'masked' : undefined;
}

function collectCustomerNeed(value: unknown, above: Keys, key: string | number, walk: Collecting): unknown {
  if (passes(acceptCustomerNeed, value, walk)) return value;
  return collectGroup(value, [...above, key], walk, (group) => ({
    coreNeeds: requiredPart(group, 'coreNeeds', collectCustomerNeedCoreNeeds),
    description: optionalLeaf(group, 'description', fault11),
    productPreference: optionalLeaf(group, 'productPreference', fault12),
    budget: optionalLeaf(group, 'budget', fault13),
    expectedPurchase: optionalLeaf(group, 'expectedPurchase', fault14),
    priority: requiredLeaf(group, 'priority', fault15),
  }));
}

function collectCustomerNeedCoreNeeds(value: unknown, above: Keys, key: string | number, walk: Collecting): unknown {
  if (passes(acceptCustomerNeedCoreNeeds, value, walk)) return value;
  return collectValues(
    value,
    [...above, key],
    walk,
    (value, above, index, walk) => leaf(value, above, index, walk, fault10),
    (value) => (!(value.length >= 1) ? 'required' : !(value.length <= 1000) ? 'tooLong' : !isDistinct(value) ? 'duplicate' : undefined),
  );
}

function fault10(value: unknown): string | undefined {
  return !(
    value === 'productPurchase' ||
    value === 'serviceConsulting' ||
    value === 'cooperation' ||
    value === 'afterSales' ||
    value === 'customDevelopment' ||
    value === 'other'
  )
    ? 'option'
    : undefined;
}

function fault11(value: unknown): string | undefined {
  return !(typeof value === 'string') ? 'type' : !fitsCodePoints(value, 2000) ? 'tooLong' : undefined;
}

function fault12(value: unknown): string | undefined {
  return !(typeof value === 'string') ? 'type' : !fitsCodePoints(value, 100) ? 'tooLong' : undefined;
}

function fault13(value: unknown): string | undefined {
  return !(value === 'under10k' || value === 'from10kTo50k' || value === 'from50kTo100k' || value === 'over100k' || value === 'negotiable')
    ? 'option'
    : undefined;
}

function fault14(value: unknown): string | undefined {
  return !(typeof value === 'string') ? 'type' : isTimeNode(value) ? undefined : identifierFault(inspectTimeNode, value);
}

function fault15(value: unknown): string | undefined {
  return !(value === 'high' || value === 'medium' || value === 'low') ? 'option' : undefined;
}

function collectCustomerBehavior(value: unknown, above: Keys, key: string | number, walk: Collecting): unknown {
  if (passes(acceptCustomerBehavior, value, walk)) return value;
  return collectGroup(value, [...above, key], walk, (group) => ({
    firstContactOn: requiredLeaf(group, 'firstContactOn', fault16),
    lastFollowUpOn: requiredLeaf(group, 'lastFollowUpOn', fault16),
    channel: requiredLeaf(group, 'channel', fault17),
    purchases: optionalPart(group, 'purchases', collectCustomerBehaviorPurchases),
    interactions: optionalPart(group, 'interactions', collectCustomerBehaviorInteractions),
    complaints: optionalPart(group, 'complaints', collectCustomerBehaviorComplaints),
  }));
}

function fault16(value: unknown): string | undefined {
  return !(typeof value === 'string') ? 'type' : isIsoDate(value) ? undefined : identifierFault(inspectIsoDate, value);
}

function fault17(value: unknown): string | undefined {
  return !(value === 'phone' || value === 'faceToFace' || value === 'onlineMeeting' || value === 'exhibition' || value === 'referral')
    ? 'option'
    : undefined;
}

function collectCustomerBehaviorPurchases(value: unknown, above: Keys, key: string | number, walk: Collecting): unknown {
  if (passes(acceptCustomerBehaviorPurchases, value, walk)) return value;
  return collectList(value, [...above, key], walk, collectCustomerBehaviorPurchasesEntry, (value) =>
    !(value.length <= 1000) ? 'tooLong' : undefined,
  );
}

function collectCustomerBehaviorPurchasesEntry(value: unknown, above: Keys, key: string | number, walk: Collecting): unknown {
  if (passes(acceptCustomerBehaviorPurchasesEntry, value, walk)) return value;
  return collectGroup(value, [...above, key], walk, (group) => ({
    product: requiredLeaf(group, 'product', fault18),
    quantity: requiredLeaf(group, 'quantity', fault19),
    unit: optionalLeaf(group, 'unit', fault20),
    amount: requiredLeaf(group, 'amount', fault21),
    purchasedOn: requiredLeaf(group, 'purchasedOn', fault22),
  }));
}

function fault18(value: unknown): string | undefined {
  return !(typeof value === 'string') ? 'type' : !isFilled(value) ? 'placeholder' : !fitsCodePoints(value, 100) ? 'tooLong' : undefined;
}

function fault19(value: unknown): string | undefined {
  return !(typeof value === 'number' && !Number.isNaN(value))
    ? 'type'
    : !isPositive(value)
      ? 'outOfRange'
      : !hasThreeDecimals(value)
        ? 'tooManyDecimals'
        : undefined;
}

function fault20(value: unknown): string | undefined {
  return !(typeof value === 'string') ? 'type' : !fitsCodePoints(value, 20) ? 'tooLong' : undefined;
}

function fault21(value: unknown): string | undefined {
  return !(typeof value === 'number' && !Number.isNaN(value))
    ? 'type'
    : !isNotNegative(value)
      ? 'outOfRange'
      : !hasTwoDecimals(value)
        ? 'tooManyDecimals'
        : undefined;
}

function fault22(value: unknown): string | undefined {
  return !(typeof value === 'string') ? 'type' : isDayOrMonth(value) ? undefined : identifierFault(inspectDayOrMonth, value);
}

function collectCustomerBehaviorInteractions(value: unknown, above: Keys, key: string | number, walk: Collecting): unknown {
  if (passes(acceptCustomerBehaviorInteractions, value, walk)) return value;
  return collectList(value, [...above, key], walk, collectCustomerBehaviorInteractionsEntry, (value) =>
    !(value.length <= 1000) ? 'tooLong' : undefined,
  );
}

function collectCustomerBehaviorInteractionsEntry(value: unknown, above: Keys, key: string | number, walk: Collecting): unknown {
  if (passes(acceptCustomerBehaviorInteractionsEntry, value, walk)) return value;
  return collectGroup(value, [...above, key], walk, (group) => ({
    on: requiredLeaf(group, 'on', fault16),
    channel: requiredLeaf(group, 'channel', fault17),
    kind: requiredLeaf(group, 'kind', fault23),
    summary: optionalLeaf(group, 'summary', fault11),
  }));
}

function fault23(value: unknown): string | undefined {
  return !(value === 'inquiry' || value === 'followUp' || value === 'service') ? 'option' : undefined;
}

function collectCustomerBehaviorComplaints(value: unknown, above: Keys, key: string | number, walk: Collecting): unknown {
  if (passes(acceptCustomerBehaviorComplaints, value, walk)) return value;
  return collectList(value, [...above, key], walk, collectCustomerBehaviorComplaintsEntry, (value) =>
    !(value.length <= 1000) ? 'tooLong' : undefined,
  );
}

function collectCustomerBehaviorComplaintsEntry(value: unknown, above: Keys, key: string | number, walk: Collecting): unknown {
  if (passes(acceptCustomerBehaviorComplaintsEntry, value, walk)) return value;
  return collectGroup(value, [...above, key], walk, (group) => ({
    reportedOn: requiredLeaf(group, 'reportedOn', fault16),
    problem: requiredLeaf(group, 'problem', fault24),
    resolution: optionalLeaf(group, 'resolution', fault11),
    resolvedOn: optionalLeaf(group, 'resolvedOn', fault16),
  }));
}

function fault24(value: unknown): string | undefined {
  return !(typeof value === 'string') ? 'type' : !isFilled(value) ? 'placeholder' : !fitsCodePoints(value, 2000) ? 'tooLong' : undefined;
}

function collectCustomerRelations(value: unknown, above: Keys, key: string | number, walk: Collecting): unknown {
  if (passes(acceptCustomerRelations, value, walk)) return value;
  return collectGroup(value, [...above, key], walk, (group) => ({
    contacts: optionalPart(group, 'contacts', collectCustomerRelationsContacts),
    referrer: optionalPart(group, 'referrer', collectCustomerRelationsReferrer),
    industryTags: optionalPart(group, 'industryTags', collectCustomerRelationsIndustryTags),
  }));
}

function collectCustomerRelationsContacts(value: unknown, above: Keys, key: string | number, walk: Collecting): unknown {
  if (passes(acceptCustomerRelationsContacts, value, walk)) return value;
  return collectList(value, [...above, key], walk, collectCustomerRelationsContactsEntry, (value) =>
    !(value.length <= 1000) ? 'tooLong' : undefined,
  );
}

function collectCustomerRelationsContactsEntry(value: unknown, above: Keys, key: string | number, walk: Collecting): unknown {
  if (passes(acceptCustomerRelationsContactsEntry, value, walk)) return value;
  return collectGroup(value, [...above, key], walk, (group) => ({
    role: requiredLeaf(group, 'role', fault25),
    name: requiredLeaf(group, 'name', fault26),
    mobile: optionalLeaf(group, 'mobile', fault4),
    phone: optionalLeaf(group, 'phone', fault27),
    email: optionalLeaf(group, 'email', fault28),
  }));
}

function fault25(value: unknown): string | undefined {
  return !(typeof value === 'string') ? 'type' : !isFilled(value) ? 'placeholder' : !fitsCodePoints(value, 50) ? 'tooLong' : undefined;
}

function fault26(value: unknown): string | undefined {
  return !(typeof value === 'string') ? 'type' : isPersonName(value) ? undefined : identifierFault(inspectPersonName, value);
}

function fault27(value: unknown): string | undefined {
  return !(typeof value === 'string') ? 'type' : isContactPhone(value) ? undefined : identifierFault(inspectContactPhone, value);
}

function fault28(value: unknown): string | undefined {
  return !(typeof value === 'string') ? 'type' : isEmail(value) ? undefined : identifierFault(inspectEmail, value);
}

function collectCustomerRelationsReferrer(value: unknown, above: Keys, key: string | number, walk: Collecting): unknown {
  if (passes(acceptCustomerRelationsReferrer, value, walk)) return value;
  return collectGroup(
    value,
    [...above, key],
    walk,
    (group) => ({
      kind: requiredLeaf(group, 'kind', fault29),
      name: requiredLeaf(group, 'name', fault30),
      customerNo: optionalLeaf(group, 'customerNo', fault1),
    }),
    ['kind', 'name', 'customerNo'],
  );
}

function fault29(value: unknown): string | undefined {
  return !(value === 'internal' || value === 'external') ? 'option' : undefined;
}

function fault30(value: unknown): string | undefined {
  return !(typeof value === 'string')
    ? 'type'
    : !isFilled(value)
      ? 'placeholder'
      : !fitsCodePoints(value, 200)
        ? 'tooLong'
        : !isUnmaskedAddress(value)
          ? 'masked'
          : undefined;
}

function collectCustomerRelationsIndustryTags(value: unknown, above: Keys, key: string | number, walk: Collecting): unknown {
  if (passes(acceptCustomerRelationsIndustryTags, value, walk)) return value;
  return collectValues(
    value,
    [...above, key],
    walk,
    (value, above, index, walk) => leaf(value, above, index, walk, fault20),
    (value) => (!(value.length <= 20) ? 'tooLong' : !isDistinct(value) ? 'duplicate' : undefined),
  );
}

function collectCustomerRecord(value: unknown, above: Keys, key: string | number, walk: Collecting): unknown {
  if (passes(acceptCustomerRecord, value, walk)) return value;
  return collectGroup(value, [...above, key], walk, (group) => ({
    owner: optionalLeaf(group, 'owner', fault31),
    updatedAt: optionalLeaf(group, 'updatedAt', fault32),
    updatedBy: optionalLeaf(group, 'updatedBy', fault31),
    mobileVerifiedOn: optionalLeaf(group, 'mobileVerifiedOn', fault16),
    reviews: optionalPart(group, 'reviews', collectCustomerRecordReviews),
    consents: optionalPart(group, 'consents', collectCustomerRecordConsents),
    remarks: optionalLeaf(group, 'remarks', fault11),
  }));
}

function fault31(value: unknown): string | undefined {
  return !(typeof value === 'string') ? 'type' : !fitsCodePoints(value, 50) ? 'tooLong' : !isUnmaskedAddress(value) ? 'masked' : undefined;
}

function fault32(value: unknown): string | undefined {
  return !(typeof value === 'string') ? 'type' : isDateTime(value) ? undefined : identifierFault(inspectDateTime, value);
}

function collectCustomerRecordReviews(value: unknown, above: Keys, key: string | number, walk: Collecting): unknown {
  if (passes(acceptCustomerRecordReviews, value, walk)) return value;
  return collectList(value, [...above, key], walk, collectCustomerRecordReviewsEntry, (value) =>
    !(value.length <= 1000) ? 'tooLong' : undefined,
  );
}

function collectCustomerRecordReviewsEntry(value: unknown, above: Keys, key: string | number, walk: Collecting): unknown {
  if (passes(acceptCustomerRecordReviewsEntry, value, walk)) return value;
  return collectGroup(value, [...above, key], walk, (group) => ({
    gate: requiredLeaf(group, 'gate', fault33),
    by: requiredLeaf(group, 'by', fault34),
    on: requiredLeaf(group, 'on', fault16),
    outcome: requiredLeaf(group, 'outcome', fault35),
    note: optionalLeaf(group, 'note', fault11),
  }));
}

function fault33(value: unknown): string | undefined {
  return !(value === 'data' || value === 'second') ? 'option' : undefined;
}

function fault34(value: unknown): string | undefined {
  return !(typeof value === 'string')
    ? 'type'
    : !isFilled(value)
      ? 'placeholder'
      : !fitsCodePoints(value, 50)
        ? 'tooLong'
        : !isUnmaskedAddress(value)
          ? 'masked'
          : undefined;
}

function fault35(value: unknown): string | undefined {
  return !(value === 'passed' || value === 'returned') ? 'option' : undefined;
}

function collectCustomerRecordConsents(value: unknown, above: Keys, key: string | number, walk: Collecting): unknown {
  if (passes(acceptCustomerRecordConsents, value, walk)) return value;
  return collectList(value, [...above, key], walk, collectCustomerRecordConsentsEntry, (value) =>
    !(value.length <= 1000) ? 'tooLong' : undefined,
  );
}

function collectCustomerRecordConsentsEntry(value: unknown, above: Keys, key: string | number, walk: Collecting): unknown {
  if (passes(acceptCustomerRecordConsentsEntry, value, walk)) return value;
  return collectGroup(value, [...above, key], walk, (group) => ({
    purpose: requiredLeaf(group, 'purpose', fault25),
    kind: requiredLeaf(group, 'kind', fault36),
    grantedOn: requiredLeaf(group, 'grantedOn', fault16),
    withdrawnOn: optionalLeaf(group, 'withdrawnOn', fault16),
    noticeVersion: optionalLeaf(group, 'noticeVersion', fault37),
  }));
}

function fault36(value: unknown): string | undefined {
  return !(value === 'general' || value === 'separate') ? 'option' : undefined;
}

function fault37(value: unknown): string | undefined {
  return !(typeof value === 'string') ? 'type' : !fitsCodePoints(value, 50) ? 'tooLong' : undefined;
}

/** Collects what is wrong with the single values of a draft, and gives it without blanks. */
export function collectDraft(value: unknown, walk: Collecting): unknown {
  const accepted = progress(progressOfDraft, value, walk);
  if (accepted === -1) return value;
  return collectGroup(value, [], walk, (group) => ({
    basic: (accepted & 1) !== 0 ? group.given['basic'] : openPart(group, 'basic', collectDraftBasic),
    need: (accepted & 2) !== 0 ? group.given['need'] : openPart(group, 'need', collectCustomerNeed),
    behavior: (accepted & 4) !== 0 ? group.given['behavior'] : openPart(group, 'behavior', collectCustomerBehavior),
    relations: (accepted & 8) !== 0 ? group.given['relations'] : optionalPart(group, 'relations', collectCustomerRelations),
    record: (accepted & 16) !== 0 ? group.given['record'] : optionalPart(group, 'record', collectCustomerRecord),
    extra: (accepted & 32) !== 0 ? group.given['extra'] : optionalLeaf(group, 'extra', openFault),
  }));
}

function progressOfDraft(value: unknown): number {
  if (!isPlain(value)) return 0;
  const group = value as Readonly<Record<string, unknown>>;
  let seen = 0;
  for (const key in group) {
    const value = group[key];
    switch (key) {
      case 'basic':
        if (!acceptDraftBasic(value)) return seen;
        seen |= 1;
        break;
      case 'need':
        if (!acceptCustomerNeed(value)) return seen;
        seen |= 2;
        break;
      case 'behavior':
        if (!acceptCustomerBehavior(value)) return seen;
        seen |= 4;
        break;
      case 'relations':
        if (value !== undefined) {
          if (!acceptCustomerRelations(value)) return seen;
          seen |= 8;
        }
        break;
      case 'record':
        if (value !== undefined) {
          if (!acceptCustomerRecord(value)) return seen;
          seen |= 16;
        }
        break;
      case 'extra':
        if (value !== undefined) {
          if (!isPlain(value)) return seen;
          seen |= 32;
        }
        break;
      default:
        return seen;
    }
  }
  return (seen & 7) === 7 ? -1 : seen;
}

function acceptDraftBasic(value: unknown): boolean {
  if (!isPlain(value)) return false;
  const group = value as Readonly<Record<string, unknown>>;
  let seen = 0;
  for (const key in group) {
    const value = group[key];
    switch (key) {
      case 'customerNo':
        if (value !== undefined && !isCustomerNo(value)) return false;
        break;
      case 'customerType':
        if (!(value === 'individual' || value === 'enterprise')) return false;
        seen += 1;
        break;
      case 'name':
        if (!(typeof value === 'string' && !isBlank(value) && isFilled(value) && fitsCodePoints(value, 200))) return false;
        seen += 1;
        break;
      case 'mobile':
        if (!isMobile(value)) return false;
        seen += 1;
        break;
      case 'idTail':
        if (value !== undefined && !isIdTail(value)) return false;
        break;
      case 'creditCode':
        if (value !== undefined && !isCreditCode(value)) return false;
        break;
      case 'enterpriseSize':
        if (value !== undefined && !(value === 'large' || value === 'medium' || value === 'small' || value === 'micro')) return false;
        break;
      case 'industry':
        if (
          value !== undefined &&
          !(
            value === 'A' ||
            value === 'B' ||
            value === 'C' ||
            value === 'D' ||
            value === 'E' ||
            value === 'F' ||
            value === 'G' ||
            value === 'H' ||
            value === 'I' ||
            value === 'J' ||
            value === 'K' ||
            value === 'L' ||
            value === 'M' ||
            value === 'N' ||
            value === 'O' ||
            value === 'P' ||
            value === 'Q' ||
            value === 'R' ||
            value === 'S' ||
            value === 'T'
          )
        )
          return false;
        break;
      case 'address':
        if (
          value !== undefined &&
          !(typeof value === 'string' && !isBlank(value) && fitsCodePoints(value, 200) && isUnmaskedAddress(value))
        )
          return false;
        break;
      default:
        return false;
    }
  }
  return seen === 3;
}

function collectDraftBasic(value: unknown, above: Keys, key: string | number, walk: Collecting): unknown {
  if (passes(acceptDraftBasic, value, walk)) return value;
  return collectGroup(value, [...above, key], walk, (group) => ({
    customerNo: optionalLeaf(group, 'customerNo', fault1),
    customerType: requiredLeaf(group, 'customerType', fault2),
    name: requiredLeaf(group, 'name', fault3),
    mobile: requiredLeaf(group, 'mobile', fault4),
    idTail: optionalLeaf(group, 'idTail', fault5),
    creditCode: optionalLeaf(group, 'creditCode', fault6),
    enterpriseSize: optionalLeaf(group, 'enterpriseSize', fault7),
    industry: optionalLeaf(group, 'industry', fault8),
    address: optionalLeaf(group, 'address', fault9),
  }));
}
