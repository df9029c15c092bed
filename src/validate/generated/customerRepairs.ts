// Generated from the schemas and rules by scripts/generate-validator.ts; do not edit.

import {
  BUDGETS,
  CHANNELS,
  CONSENT_KINDS,
  CORE_NEEDS,
  CUSTOMER_TYPES,
  ENTERPRISE_SIZES,
  INDUSTRIES,
  INDUSTRY_TAGS,
  INTERACTION_KINDS,
  PRIORITIES,
  PURPOSES,
  REFERRER_KINDS,
  REVIEW_GATES,
  REVIEW_OUTCOMES,
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
import {
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

import type { RepairGroup } from '../normalize/part.ts';

/** The parts of a customer file as repairing sees them. */
export const CUSTOMER_REPAIRS: RepairGroup = {
  kind: 'group',
  entries: {
    basic: {
      kind: 'group',
      entries: {
        customerNo: { kind: 'text', isField: true, isRequired: true, inspect: inspectCustomerNo, accepts: isCustomerNo },
        customerType: { kind: 'choice', isField: true, isRequired: true, options: CUSTOMER_TYPES },
        name: {
          kind: 'text',
          isField: true,
          isRequired: true,
          masks: ['name', 'companyName'],
          accepts: (value: unknown) => typeof value === 'string' && !isBlank(value) && isFilled(value) && fitsCodePoints(value, 200),
        },
        mobile: { kind: 'text', isField: true, isRequired: true, masks: ['mobile', 'mobile'], inspect: inspectMobile, accepts: isMobile },
        idTail: {
          kind: 'text',
          isOptional: true,
          isField: true,
          appliesTo: 'individual',
          masks: ['idTail', 'idTail'],
          inspect: inspectIdTail,
          accepts: isIdTail,
        },
        creditCode: {
          kind: 'text',
          isOptional: true,
          isField: true,
          isRequired: true,
          appliesTo: 'enterprise',
          masks: ['creditCode', 'creditCode'],
          inspect: inspectCreditCode,
          accepts: isCreditCode,
        },
        enterpriseSize: { kind: 'choice', isOptional: true, isField: true, appliesTo: 'enterprise', options: ENTERPRISE_SIZES },
        industry: { kind: 'choice', isOptional: true, isField: true, appliesTo: 'enterprise', options: INDUSTRIES },
        address: {
          kind: 'text',
          isOptional: true,
          isField: true,
          masks: ['address', 'address'],
          accepts: (value: unknown) =>
            typeof value === 'string' && !isBlank(value) && fitsCodePoints(value, 200) && isUnmaskedAddress(value),
        },
      },
    },
    need: {
      kind: 'group',
      entries: {
        coreNeeds: {
          kind: 'list',
          isField: true,
          control: 'multi',
          isRequired: true,
          options: CORE_NEEDS,
          accepts: acceptCustomerNeedCoreNeeds,
          item: { kind: 'choice', isField: true, control: 'multi', isRequired: true, options: CORE_NEEDS },
        },
        description: {
          kind: 'text',
          isOptional: true,
          isField: true,
          masks: ['text', 'text'],
          accepts: (value: unknown) => typeof value === 'string' && !isBlank(value) && fitsCodePoints(value, 2000),
        },
        productPreference: {
          kind: 'text',
          isOptional: true,
          isField: true,
          masks: ['text', 'text'],
          accepts: (value: unknown) => typeof value === 'string' && !isBlank(value) && fitsCodePoints(value, 100),
        },
        budget: { kind: 'choice', isOptional: true, isField: true, options: BUDGETS },
        expectedPurchase: {
          kind: 'text',
          isOptional: true,
          isField: true,
          control: 'timeNode',
          inspect: inspectTimeNode,
          accepts: isTimeNode,
        },
        priority: { kind: 'choice', isField: true, isRequired: true, options: PRIORITIES },
      },
    },
    behavior: {
      kind: 'group',
      entries: {
        firstContactOn: { kind: 'text', isField: true, control: 'date', isRequired: true, inspect: inspectIsoDate, accepts: isIsoDate },
        lastFollowUpOn: { kind: 'text', isField: true, control: 'date', isRequired: true, inspect: inspectIsoDate, accepts: isIsoDate },
        channel: { kind: 'choice', isField: true, isRequired: true, options: CHANNELS },
        purchases: {
          kind: 'list',
          isOptional: true,
          isField: true,
          item: {
            kind: 'group',
            entries: {
              product: {
                kind: 'text',
                isField: true,
                isRequired: true,
                masks: ['text', 'text'],
                accepts: (value: unknown) => typeof value === 'string' && !isBlank(value) && isFilled(value) && fitsCodePoints(value, 100),
              },
              quantity: {
                kind: 'number',
                isField: true,
                isRequired: true,
                accepts: (value: unknown) =>
                  typeof value === 'number' && !Number.isNaN(value) && isPositive(value) && hasThreeDecimals(value),
              },
              unit: {
                kind: 'text',
                isOptional: true,
                isField: true,
                accepts: (value: unknown) => typeof value === 'string' && !isBlank(value) && fitsCodePoints(value, 20),
              },
              amount: {
                kind: 'number',
                isField: true,
                isRequired: true,
                accepts: (value: unknown) =>
                  typeof value === 'number' && !Number.isNaN(value) && isNotNegative(value) && hasTwoDecimals(value),
              },
              purchasedOn: {
                kind: 'text',
                isField: true,
                control: 'date',
                isRequired: true,
                inspect: inspectDayOrMonth,
                accepts: isDayOrMonth,
              },
            },
          },
        },
        interactions: {
          kind: 'list',
          isOptional: true,
          isField: true,
          item: {
            kind: 'group',
            entries: {
              on: { kind: 'text', isField: true, control: 'date', isRequired: true, inspect: inspectIsoDate, accepts: isIsoDate },
              channel: { kind: 'choice', isField: true, isRequired: true, options: CHANNELS },
              kind: { kind: 'choice', isField: true, isRequired: true, options: INTERACTION_KINDS },
              summary: {
                kind: 'text',
                isOptional: true,
                isField: true,
                masks: ['text', 'text'],
                accepts: (value: unknown) => typeof value === 'string' && !isBlank(value) && fitsCodePoints(value, 2000),
              },
            },
          },
        },
        complaints: {
          kind: 'list',
          isOptional: true,
          isField: true,
          item: {
            kind: 'group',
            entries: {
              reportedOn: { kind: 'text', isField: true, control: 'date', isRequired: true, inspect: inspectIsoDate, accepts: isIsoDate },
              problem: {
                kind: 'text',
                isField: true,
                isRequired: true,
                masks: ['text', 'text'],
                accepts: (value: unknown) => typeof value === 'string' && !isBlank(value) && isFilled(value) && fitsCodePoints(value, 2000),
              },
              resolution: {
                kind: 'text',
                isOptional: true,
                isField: true,
                masks: ['text', 'text'],
                accepts: (value: unknown) => typeof value === 'string' && !isBlank(value) && fitsCodePoints(value, 2000),
              },
              resolvedOn: { kind: 'text', isOptional: true, isField: true, control: 'date', inspect: inspectIsoDate, accepts: isIsoDate },
            },
          },
        },
      },
    },
    relations: {
      kind: 'group',
      isOptional: true,
      entries: {
        contacts: {
          kind: 'list',
          isOptional: true,
          isField: true,
          item: {
            kind: 'group',
            entries: {
              role: {
                kind: 'text',
                isField: true,
                isRequired: true,
                masks: ['text', 'text'],
                accepts: (value: unknown) => typeof value === 'string' && !isBlank(value) && isFilled(value) && fitsCodePoints(value, 50),
              },
              name: {
                kind: 'text',
                isField: true,
                isRequired: true,
                masks: ['name', 'name'],
                inspect: inspectPersonName,
                accepts: isPersonName,
              },
              mobile: {
                kind: 'text',
                isOptional: true,
                isField: true,
                masks: ['mobile', 'mobile'],
                inspect: inspectMobile,
                accepts: isMobile,
              },
              phone: {
                kind: 'text',
                isOptional: true,
                isField: true,
                masks: ['landline', 'landline'],
                inspect: inspectContactPhone,
                accepts: isContactPhone,
              },
              email: { kind: 'text', isOptional: true, isField: true, masks: ['email', 'email'], inspect: inspectEmail, accepts: isEmail },
            },
          },
        },
        referrer: {
          kind: 'group',
          isOptional: true,
          isField: true,
          entries: {
            kind: { kind: 'choice', isField: true, isRequired: true, options: REFERRER_KINDS },
            name: {
              kind: 'text',
              isField: true,
              isRequired: true,
              masks: ['name', 'name'],
              accepts: (value: unknown) =>
                typeof value === 'string' && !isBlank(value) && isFilled(value) && fitsCodePoints(value, 200) && isUnmaskedAddress(value),
            },
            customerNo: { kind: 'text', isOptional: true, isField: true, inspect: inspectCustomerNo, accepts: isCustomerNo },
          },
        },
        industryTags: {
          kind: 'list',
          isOptional: true,
          isField: true,
          control: 'multi',
          masks: ['text', 'text'],
          options: INDUSTRY_TAGS,
          accepts: acceptCustomerRelationsIndustryTags,
          item: {
            kind: 'text',
            isField: true,
            control: 'multi',
            isRequired: true,
            masks: ['text', 'text'],
            options: INDUSTRY_TAGS,
            accepts: (value: unknown) => typeof value === 'string' && !isBlank(value) && fitsCodePoints(value, 20),
          },
        },
      },
    },
    record: {
      kind: 'group',
      isOptional: true,
      entries: {
        owner: {
          kind: 'text',
          isOptional: true,
          isField: true,
          masks: ['name', 'name'],
          accepts: (value: unknown) =>
            typeof value === 'string' && !isBlank(value) && fitsCodePoints(value, 50) && isUnmaskedAddress(value),
        },
        updatedAt: { kind: 'text', isOptional: true, isField: true, inspect: inspectDateTime, accepts: isDateTime },
        updatedBy: {
          kind: 'text',
          isOptional: true,
          isField: true,
          masks: ['name', 'name'],
          accepts: (value: unknown) =>
            typeof value === 'string' && !isBlank(value) && fitsCodePoints(value, 50) && isUnmaskedAddress(value),
        },
        mobileVerifiedOn: { kind: 'text', isOptional: true, isField: true, control: 'date', inspect: inspectIsoDate, accepts: isIsoDate },
        reviews: {
          kind: 'list',
          isOptional: true,
          isField: true,
          item: {
            kind: 'group',
            entries: {
              gate: { kind: 'choice', isField: true, isRequired: true, options: REVIEW_GATES },
              by: {
                kind: 'text',
                isField: true,
                isRequired: true,
                masks: ['name', 'name'],
                accepts: (value: unknown) =>
                  typeof value === 'string' && !isBlank(value) && isFilled(value) && fitsCodePoints(value, 50) && isUnmaskedAddress(value),
              },
              on: { kind: 'text', isField: true, control: 'date', isRequired: true, inspect: inspectIsoDate, accepts: isIsoDate },
              outcome: { kind: 'choice', isField: true, isRequired: true, options: REVIEW_OUTCOMES },
              note: {
                kind: 'text',
                isOptional: true,
                isField: true,
                masks: ['text', 'text'],
                accepts: (value: unknown) => typeof value === 'string' && !isBlank(value) && fitsCodePoints(value, 2000),
              },
            },
          },
        },
        consents: {
          kind: 'list',
          isOptional: true,
          isField: true,
          item: {
            kind: 'group',
            entries: {
              purpose: {
                kind: 'text',
                isField: true,
                isRequired: true,
                options: PURPOSES,
                accepts: (value: unknown) => typeof value === 'string' && !isBlank(value) && isFilled(value) && fitsCodePoints(value, 50),
              },
              kind: { kind: 'choice', isField: true, isRequired: true, options: CONSENT_KINDS },
              grantedOn: { kind: 'text', isField: true, control: 'date', isRequired: true, inspect: inspectIsoDate, accepts: isIsoDate },
              withdrawnOn: { kind: 'text', isOptional: true, isField: true, control: 'date', inspect: inspectIsoDate, accepts: isIsoDate },
              noticeVersion: {
                kind: 'text',
                isOptional: true,
                isField: true,
                accepts: (value: unknown) => typeof value === 'string' && !isBlank(value) && fitsCodePoints(value, 50),
              },
            },
          },
        },
        remarks: {
          kind: 'text',
          isOptional: true,
          isField: true,
          masks: ['text', 'text'],
          accepts: (value: unknown) => typeof value === 'string' && !isBlank(value) && fitsCodePoints(value, 2000),
        },
      },
    },
    extra: { kind: 'open', isOptional: true },
  },
};

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
