// Generated from the schema and the outbound table by scripts/generate-copies.ts; do not edit.

import {
  MAX_ENTRIES,
  fitsCodePoints,
  hasThreeDecimals,
  hasTwoDecimals,
  isDateTime,
  isDayOrMonth,
  isFilled,
  isNotNegative,
  isPositive,
  isTimeNode,
  isUnmaskedAddress,
} from '../../archive/index.ts';
import { isAbsent, isPlain } from '../../fields/index.ts';
import { isCreditCode, isCustomerNo, isIsoDate, isPersonName } from '../../identifiers/index.ts';
import { maskAddress, maskCompanyName, maskCreditCode, maskEmail, maskLandline, maskMobile, maskName, maskText } from '../../mask/index.ts';
import { isBlank } from '../../text/index.ts';
import { hidden, textWithoutNames } from '../copying.ts';
import { amountBand, cityOf, coarseTime, listedTag, provinceOf, quantityBand } from '../generalise.ts';
import { replaceNames } from '../ownNames.ts';

import type { Context } from '../context.ts';
import type { Copy, CustomerCopy, Group, Shape } from '../copying.ts';

/** The groups and lists of a customer file. */
export const CUSTOMER_SHAPE: Shape = {
  basic: {},
  need: { coreNeeds: {} },
  behavior: { purchases: {}, interactions: {}, complaints: {} },
  relations: { contacts: {}, referrer: {}, industryTags: {} },
  record: { reviews: {}, consents: {} },
};

/** How a customer file is copied, in the order of `SELECTIONS`. */
export const CUSTOMER_COPIES: readonly CustomerCopy[] = [
  { copy: copyCustomerForPersonTeam, usesNames: true, sumsUp: false },
  { copy: copyCustomerForPersonRequester, usesNames: true, sumsUp: false },
  { copy: copyCustomerForPersonCollaborator, usesNames: true, sumsUp: false },
  { copy: copyCustomerForPersonOtherDepartment, usesNames: true, sumsUp: false },
  { copy: copyCustomerForPersonAnalysis, usesNames: false, sumsUp: true },
  { copy: copyCustomerForPersonMarketing, usesNames: false, sumsUp: false },
  { copy: copyCustomerForPersonProcessor, usesNames: true, sumsUp: false },
  { copy: copyCustomerForPersonMarketingWithConsent, usesNames: false, sumsUp: false },
  { copy: copyCustomerForOrganisationTeam, usesNames: true, sumsUp: false },
  { copy: copyCustomerForOrganisationRequester, usesNames: true, sumsUp: false },
  { copy: copyCustomerForOrganisationCollaborator, usesNames: true, sumsUp: false },
  { copy: copyCustomerForOrganisationOtherDepartment, usesNames: true, sumsUp: false },
  { copy: copyCustomerForPersonAnalysis, usesNames: false, sumsUp: true },
  { copy: copyCustomerForPersonMarketing, usesNames: false, sumsUp: false },
  { copy: copyCustomerForOrganisationProcessor, usesNames: true, sumsUp: false },
  { copy: copyCustomerForOrganisationMarketingWithConsent, usesNames: false, sumsUp: false },
];

// For team (person).
function copyCustomerForPersonTeam(value: unknown, context: Context): Copy | undefined {
  if (!isPlain(value)) return undefined;
  const group = value as Group;
  let basic: unknown;
  let need: unknown;
  let behavior: unknown;
  let relations: unknown;
  let record: unknown;
  for (const key in group) {
    const value = group[key];
    switch (key) {
      case 'basic':
        basic = copyBasicForPersonTeam(value, context);
        break;
      case 'need':
        need = copyNeedForPersonTeam(value, context);
        break;
      case 'behavior':
        behavior = copyBehaviorForPersonTeam(value, context);
        break;
      case 'relations':
        relations = copyRelationsForPersonTeam(value, context);
        break;
      case 'record':
        record = copyRecordForPersonTeam(value, context);
        break;
    }
  }
  if (basic === undefined && need === undefined && behavior === undefined && relations === undefined && record === undefined)
    return undefined;
  const copy: Copy = {};
  if (basic !== undefined) copy['basic'] = basic;
  if (need !== undefined) copy['need'] = need;
  if (behavior !== undefined) copy['behavior'] = behavior;
  if (relations !== undefined) copy['relations'] = relations;
  if (record !== undefined) copy['record'] = record;
  return copy;
}

// For requester (person).
function copyCustomerForPersonRequester(value: unknown, context: Context): Copy | undefined {
  if (!isPlain(value)) return undefined;
  const group = value as Group;
  let basic: unknown;
  let need: unknown;
  let behavior: unknown;
  let relations: unknown;
  let record: unknown;
  for (const key in group) {
    const value = group[key];
    switch (key) {
      case 'basic':
        basic = copyBasicForPersonTeam(value, context);
        break;
      case 'need':
        need = copyNeedForPersonTeam(value, context);
        break;
      case 'behavior':
        behavior = copyBehaviorForPersonRequester(value, context);
        break;
      case 'relations':
        relations = copyRelationsForPersonRequester(value, context);
        break;
      case 'record':
        record = copyRecordForPersonRequester(value, context);
        break;
    }
  }
  if (basic === undefined && need === undefined && behavior === undefined && relations === undefined && record === undefined)
    return undefined;
  const copy: Copy = {};
  if (basic !== undefined) copy['basic'] = basic;
  if (need !== undefined) copy['need'] = need;
  if (behavior !== undefined) copy['behavior'] = behavior;
  if (relations !== undefined) copy['relations'] = relations;
  if (record !== undefined) copy['record'] = record;
  return copy;
}

// For collaborator (person).
function copyCustomerForPersonCollaborator(value: unknown, context: Context): Copy | undefined {
  if (!isPlain(value)) return undefined;
  const group = value as Group;
  let basic: unknown;
  let need: unknown;
  let behavior: unknown;
  let relations: unknown;
  let record: unknown;
  for (const key in group) {
    const value = group[key];
    switch (key) {
      case 'basic':
        basic = copyBasicForPersonTeam(value, context);
        break;
      case 'need':
        need = copyNeedForPersonCollaborator(value, context);
        break;
      case 'behavior':
        behavior = copyBehaviorForPersonCollaborator(value, context);
        break;
      case 'relations':
        relations = copyRelationsForPersonCollaborator(value, context);
        break;
      case 'record':
        record = copyRecordForPersonRequester(value, context);
        break;
    }
  }
  if (basic === undefined && need === undefined && behavior === undefined && relations === undefined && record === undefined)
    return undefined;
  const copy: Copy = {};
  if (basic !== undefined) copy['basic'] = basic;
  if (need !== undefined) copy['need'] = need;
  if (behavior !== undefined) copy['behavior'] = behavior;
  if (relations !== undefined) copy['relations'] = relations;
  if (record !== undefined) copy['record'] = record;
  return copy;
}

// For otherDepartment (person).
function copyCustomerForPersonOtherDepartment(value: unknown, context: Context): Copy | undefined {
  if (!isPlain(value)) return undefined;
  const group = value as Group;
  let basic: unknown;
  let need: unknown;
  let behavior: unknown;
  let relations: unknown;
  let record: unknown;
  for (const key in group) {
    const value = group[key];
    switch (key) {
      case 'basic':
        basic = copyBasicForPersonOtherDepartment(value, context);
        break;
      case 'need':
        need = copyNeedForPersonTeam(value, context);
        break;
      case 'behavior':
        behavior = copyBehaviorForPersonOtherDepartment(value, context);
        break;
      case 'relations':
        relations = copyRelationsForPersonCollaborator(value, context);
        break;
      case 'record':
        record = copyRecordForPersonOtherDepartment(value, context);
        break;
    }
  }
  if (basic === undefined && need === undefined && behavior === undefined && relations === undefined && record === undefined)
    return undefined;
  const copy: Copy = {};
  if (basic !== undefined) copy['basic'] = basic;
  if (need !== undefined) copy['need'] = need;
  if (behavior !== undefined) copy['behavior'] = behavior;
  if (relations !== undefined) copy['relations'] = relations;
  if (record !== undefined) copy['record'] = record;
  return copy;
}

// For analysis (person), analysis (organisation).
function copyCustomerForPersonAnalysis(value: unknown, context: Context): Copy | undefined {
  if (!isPlain(value)) return undefined;
  const group = value as Group;
  let basic: unknown;
  let need: unknown;
  let behavior: unknown;
  let relations: unknown;
  for (const key in group) {
    const value = group[key];
    switch (key) {
      case 'basic':
        basic = copyBasicForPersonAnalysis(value);
        break;
      case 'need':
        need = copyNeedForPersonAnalysis(value);
        break;
      case 'behavior':
        behavior = copyBehaviorForPersonAnalysis(value, context);
        break;
      case 'relations':
        relations = copyRelationsForPersonAnalysis(value);
        break;
    }
  }
  if (basic === undefined && need === undefined && behavior === undefined && relations === undefined) return undefined;
  const copy: Copy = {};
  if (basic !== undefined) copy['basic'] = basic;
  if (need !== undefined) copy['need'] = need;
  if (behavior !== undefined) copy['behavior'] = behavior;
  if (relations !== undefined) copy['relations'] = relations;
  return copy;
}

// For marketing (person), marketing (organisation).
function copyCustomerForPersonMarketing(value: unknown): Copy | undefined {
  if (!isPlain(value)) return undefined;
  const group = value as Group;
  let basic: unknown;
  let need: unknown;
  let behavior: unknown;
  let relations: unknown;
  for (const key in group) {
    const value = group[key];
    switch (key) {
      case 'basic':
        basic = copyBasicForPersonAnalysis(value);
        break;
      case 'need':
        need = copyNeedForPersonMarketing(value);
        break;
      case 'behavior':
        behavior = copyBehaviorForPersonMarketing(value);
        break;
      case 'relations':
        relations = copyRelationsForPersonAnalysis(value);
        break;
    }
  }
  if (basic === undefined && need === undefined && behavior === undefined && relations === undefined) return undefined;
  const copy: Copy = {};
  if (basic !== undefined) copy['basic'] = basic;
  if (need !== undefined) copy['need'] = need;
  if (behavior !== undefined) copy['behavior'] = behavior;
  if (relations !== undefined) copy['relations'] = relations;
  return copy;
}

// For processor (person).
function copyCustomerForPersonProcessor(value: unknown, context: Context): Copy | undefined {
  if (!isPlain(value)) return undefined;
  const group = value as Group;
  let basic: unknown;
  let need: unknown;
  let behavior: unknown;
  for (const key in group) {
    const value = group[key];
    switch (key) {
      case 'basic':
        basic = copyBasicForPersonProcessor(value, context);
        break;
      case 'need':
        need = copyNeedForPersonProcessor(value);
        break;
      case 'behavior':
        behavior = copyBehaviorForPersonProcessor(value, context);
        break;
    }
  }
  if (basic === undefined && need === undefined && behavior === undefined) return undefined;
  const copy: Copy = {};
  if (basic !== undefined) copy['basic'] = basic;
  if (need !== undefined) copy['need'] = need;
  if (behavior !== undefined) copy['behavior'] = behavior;
  return copy;
}

// For marketingWithConsent (person).
function copyCustomerForPersonMarketingWithConsent(value: unknown, context: Context): Copy | undefined {
  if (!isPlain(value)) return undefined;
  const group = value as Group;
  let basic: unknown;
  let need: unknown;
  let behavior: unknown;
  let relations: unknown;
  for (const key in group) {
    const value = group[key];
    switch (key) {
      case 'basic':
        basic = copyBasicForPersonMarketingWithConsent(value, context);
        break;
      case 'need':
        need = copyNeedForPersonMarketing(value);
        break;
      case 'behavior':
        behavior = copyBehaviorForPersonMarketing(value);
        break;
      case 'relations':
        relations = copyRelationsForPersonAnalysis(value);
        break;
    }
  }
  if (basic === undefined && need === undefined && behavior === undefined && relations === undefined) return undefined;
  const copy: Copy = {};
  if (basic !== undefined) copy['basic'] = basic;
  if (need !== undefined) copy['need'] = need;
  if (behavior !== undefined) copy['behavior'] = behavior;
  if (relations !== undefined) copy['relations'] = relations;
  return copy;
}

// For team (organisation).
function copyCustomerForOrganisationTeam(value: unknown, context: Context): Copy | undefined {
  if (!isPlain(value)) return undefined;
  const group = value as Group;
  let basic: unknown;
  let need: unknown;
  let behavior: unknown;
  let relations: unknown;
  let record: unknown;
  for (const key in group) {
    const value = group[key];
    switch (key) {
      case 'basic':
        basic = copyBasicForOrganisationTeam(value);
        break;
      case 'need':
        need = copyNeedForPersonTeam(value, context);
        break;
      case 'behavior':
        behavior = copyBehaviorForPersonTeam(value, context);
        break;
      case 'relations':
        relations = copyRelationsForPersonTeam(value, context);
        break;
      case 'record':
        record = copyRecordForPersonTeam(value, context);
        break;
    }
  }
  if (basic === undefined && need === undefined && behavior === undefined && relations === undefined && record === undefined)
    return undefined;
  const copy: Copy = {};
  if (basic !== undefined) copy['basic'] = basic;
  if (need !== undefined) copy['need'] = need;
  if (behavior !== undefined) copy['behavior'] = behavior;
  if (relations !== undefined) copy['relations'] = relations;
  if (record !== undefined) copy['record'] = record;
  return copy;
}

// For requester (organisation).
function copyCustomerForOrganisationRequester(value: unknown, context: Context): Copy | undefined {
  if (!isPlain(value)) return undefined;
  const group = value as Group;
  let basic: unknown;
  let need: unknown;
  let behavior: unknown;
  let relations: unknown;
  let record: unknown;
  for (const key in group) {
    const value = group[key];
    switch (key) {
      case 'basic':
        basic = copyBasicForOrganisationTeam(value);
        break;
      case 'need':
        need = copyNeedForPersonTeam(value, context);
        break;
      case 'behavior':
        behavior = copyBehaviorForPersonRequester(value, context);
        break;
      case 'relations':
        relations = copyRelationsForPersonRequester(value, context);
        break;
      case 'record':
        record = copyRecordForPersonRequester(value, context);
        break;
    }
  }
  if (basic === undefined && need === undefined && behavior === undefined && relations === undefined && record === undefined)
    return undefined;
  const copy: Copy = {};
  if (basic !== undefined) copy['basic'] = basic;
  if (need !== undefined) copy['need'] = need;
  if (behavior !== undefined) copy['behavior'] = behavior;
  if (relations !== undefined) copy['relations'] = relations;
  if (record !== undefined) copy['record'] = record;
  return copy;
}

// For collaborator (organisation).
function copyCustomerForOrganisationCollaborator(value: unknown, context: Context): Copy | undefined {
  if (!isPlain(value)) return undefined;
  const group = value as Group;
  let basic: unknown;
  let need: unknown;
  let behavior: unknown;
  let relations: unknown;
  let record: unknown;
  for (const key in group) {
    const value = group[key];
    switch (key) {
      case 'basic':
        basic = copyBasicForOrganisationCollaborator(value);
        break;
      case 'need':
        need = copyNeedForPersonCollaborator(value, context);
        break;
      case 'behavior':
        behavior = copyBehaviorForPersonCollaborator(value, context);
        break;
      case 'relations':
        relations = copyRelationsForPersonCollaborator(value, context);
        break;
      case 'record':
        record = copyRecordForPersonRequester(value, context);
        break;
    }
  }
  if (basic === undefined && need === undefined && behavior === undefined && relations === undefined && record === undefined)
    return undefined;
  const copy: Copy = {};
  if (basic !== undefined) copy['basic'] = basic;
  if (need !== undefined) copy['need'] = need;
  if (behavior !== undefined) copy['behavior'] = behavior;
  if (relations !== undefined) copy['relations'] = relations;
  if (record !== undefined) copy['record'] = record;
  return copy;
}

// For otherDepartment (organisation).
function copyCustomerForOrganisationOtherDepartment(value: unknown, context: Context): Copy | undefined {
  if (!isPlain(value)) return undefined;
  const group = value as Group;
  let basic: unknown;
  let need: unknown;
  let behavior: unknown;
  let relations: unknown;
  let record: unknown;
  for (const key in group) {
    const value = group[key];
    switch (key) {
      case 'basic':
        basic = copyBasicForOrganisationOtherDepartment(value);
        break;
      case 'need':
        need = copyNeedForPersonTeam(value, context);
        break;
      case 'behavior':
        behavior = copyBehaviorForPersonTeam(value, context);
        break;
      case 'relations':
        relations = copyRelationsForPersonCollaborator(value, context);
        break;
      case 'record':
        record = copyRecordForPersonOtherDepartment(value, context);
        break;
    }
  }
  if (basic === undefined && need === undefined && behavior === undefined && relations === undefined && record === undefined)
    return undefined;
  const copy: Copy = {};
  if (basic !== undefined) copy['basic'] = basic;
  if (need !== undefined) copy['need'] = need;
  if (behavior !== undefined) copy['behavior'] = behavior;
  if (relations !== undefined) copy['relations'] = relations;
  if (record !== undefined) copy['record'] = record;
  return copy;
}

// For processor (organisation).
function copyCustomerForOrganisationProcessor(value: unknown, context: Context): Copy | undefined {
  if (!isPlain(value)) return undefined;
  const group = value as Group;
  let basic: unknown;
  let need: unknown;
  let behavior: unknown;
  for (const key in group) {
    const value = group[key];
    switch (key) {
      case 'basic':
        basic = copyBasicForOrganisationProcessor(value, context);
        break;
      case 'need':
        need = copyNeedForPersonProcessor(value);
        break;
      case 'behavior':
        behavior = copyBehaviorForPersonProcessor(value, context);
        break;
    }
  }
  if (basic === undefined && need === undefined && behavior === undefined) return undefined;
  const copy: Copy = {};
  if (basic !== undefined) copy['basic'] = basic;
  if (need !== undefined) copy['need'] = need;
  if (behavior !== undefined) copy['behavior'] = behavior;
  return copy;
}

// For marketingWithConsent (organisation).
function copyCustomerForOrganisationMarketingWithConsent(value: unknown): Copy | undefined {
  if (!isPlain(value)) return undefined;
  const group = value as Group;
  let basic: unknown;
  let need: unknown;
  let behavior: unknown;
  let relations: unknown;
  for (const key in group) {
    const value = group[key];
    switch (key) {
      case 'basic':
        basic = copyBasicForOrganisationMarketingWithConsent(value);
        break;
      case 'need':
        need = copyNeedForPersonMarketing(value);
        break;
      case 'behavior':
        behavior = copyBehaviorForPersonMarketing(value);
        break;
      case 'relations':
        relations = copyRelationsForPersonAnalysis(value);
        break;
    }
  }
  if (basic === undefined && need === undefined && behavior === undefined && relations === undefined) return undefined;
  const copy: Copy = {};
  if (basic !== undefined) copy['basic'] = basic;
  if (need !== undefined) copy['need'] = need;
  if (behavior !== undefined) copy['behavior'] = behavior;
  if (relations !== undefined) copy['relations'] = relations;
  return copy;
}

// For team (person), requester (person), collaborator (person).
function copyBasicForPersonTeam(value: unknown, context: Context): Copy | undefined {
  if (!isPlain(value)) return undefined;
  const group = value as Group;
  let customerNo: unknown;
  let customerType: unknown;
  let name: unknown;
  let mobile: unknown;
  let creditCode: unknown;
  let enterpriseSize: unknown;
  let industry: unknown;
  let address: unknown;
  for (const key in group) {
    const value = group[key];
    switch (key) {
      case 'customerNo':
        customerNo = isCustomerNo(value) ? value : hidden(value);
        break;
      case 'customerType':
        customerType = value === 'individual' || value === 'enterprise' ? value : hidden(value);
        break;
      case 'name':
        name = isAbsent(value) ? undefined : context.customerType === 'individual' ? maskName(value) : maskCompanyName(value);
        break;
      case 'mobile':
        mobile = isAbsent(value) ? undefined : maskMobile(value);
        break;
      case 'creditCode':
        creditCode = isAbsent(value) ? undefined : maskCreditCode(value);
        break;
      case 'enterpriseSize':
        enterpriseSize = isOptionOfBasicEnterpriseSize(value) ? value : hidden(value);
        break;
      case 'industry':
        industry = isOptionOfBasicIndustry(value) ? value : hidden(value);
        break;
      case 'address':
        address = isAbsent(value) ? undefined : maskAddress(value);
        break;
    }
  }
  if (
    customerNo === undefined &&
    customerType === undefined &&
    name === undefined &&
    mobile === undefined &&
    creditCode === undefined &&
    enterpriseSize === undefined &&
    industry === undefined &&
    address === undefined
  )
    return undefined;
  const copy: Copy = {};
  if (customerNo !== undefined) copy['customerNo'] = customerNo;
  if (customerType !== undefined) copy['customerType'] = customerType;
  if (name !== undefined) copy['name'] = name;
  if (mobile !== undefined) copy['mobile'] = mobile;
  if (creditCode !== undefined) copy['creditCode'] = creditCode;
  if (enterpriseSize !== undefined) copy['enterpriseSize'] = enterpriseSize;
  if (industry !== undefined) copy['industry'] = industry;
  if (address !== undefined) copy['address'] = address;
  return copy;
}

// For otherDepartment (person).
function copyBasicForPersonOtherDepartment(value: unknown, context: Context): Copy | undefined {
  if (!isPlain(value)) return undefined;
  const group = value as Group;
  let customerNo: unknown;
  let customerType: unknown;
  let name: unknown;
  let mobile: unknown;
  let creditCode: unknown;
  let enterpriseSize: unknown;
  let industry: unknown;
  let address: unknown;
  for (const key in group) {
    const value = group[key];
    switch (key) {
      case 'customerNo':
        customerNo = isCustomerNo(value) ? value : hidden(value);
        break;
      case 'customerType':
        customerType = value === 'individual' || value === 'enterprise' ? value : hidden(value);
        break;
      case 'name':
        name = isAbsent(value) ? undefined : context.customerType === 'individual' ? maskName(value) : maskCompanyName(value);
        break;
      case 'mobile':
        mobile = isAbsent(value) ? undefined : maskMobile(value);
        break;
      case 'creditCode':
        creditCode = isAbsent(value) ? undefined : maskCreditCode(value);
        break;
      case 'enterpriseSize':
        enterpriseSize = isOptionOfBasicEnterpriseSize(value) ? value : hidden(value);
        break;
      case 'industry':
        industry = isOptionOfBasicIndustry(value) ? value : hidden(value);
        break;
      case 'address':
        address = typeof value === 'string' ? cityOf(value) : undefined;
        break;
    }
  }
  if (
    customerNo === undefined &&
    customerType === undefined &&
    name === undefined &&
    mobile === undefined &&
    creditCode === undefined &&
    enterpriseSize === undefined &&
    industry === undefined &&
    address === undefined
  )
    return undefined;
  const copy: Copy = {};
  if (customerNo !== undefined) copy['customerNo'] = customerNo;
  if (customerType !== undefined) copy['customerType'] = customerType;
  if (name !== undefined) copy['name'] = name;
  if (mobile !== undefined) copy['mobile'] = mobile;
  if (creditCode !== undefined) copy['creditCode'] = creditCode;
  if (enterpriseSize !== undefined) copy['enterpriseSize'] = enterpriseSize;
  if (industry !== undefined) copy['industry'] = industry;
  if (address !== undefined) copy['address'] = address;
  return copy;
}

// For analysis (person), marketing (person), analysis (organisation), marketing (organisation).
function copyBasicForPersonAnalysis(value: unknown): Copy | undefined {
  if (!isPlain(value)) return undefined;
  const group = value as Group;
  let customerType: unknown;
  let enterpriseSize: unknown;
  let industry: unknown;
  let address: unknown;
  for (const key in group) {
    const value = group[key];
    switch (key) {
      case 'customerType':
        customerType = value === 'individual' || value === 'enterprise' ? value : hidden(value);
        break;
      case 'enterpriseSize':
        enterpriseSize = isOptionOfBasicEnterpriseSize(value) ? value : hidden(value);
        break;
      case 'industry':
        industry = isOptionOfBasicIndustry(value) ? value : hidden(value);
        break;
      case 'address':
        address = typeof value === 'string' ? provinceOf(value) : undefined;
        break;
    }
  }
  if (customerType === undefined && enterpriseSize === undefined && industry === undefined && address === undefined) return undefined;
  const copy: Copy = {};
  if (customerType !== undefined) copy['customerType'] = customerType;
  if (enterpriseSize !== undefined) copy['enterpriseSize'] = enterpriseSize;
  if (industry !== undefined) copy['industry'] = industry;
  if (address !== undefined) copy['address'] = address;
  return copy;
}

// For processor (person).
function copyBasicForPersonProcessor(value: unknown, context: Context): Copy | undefined {
  if (!isPlain(value)) return undefined;
  const group = value as Group;
  let customerNo: unknown;
  let customerType: unknown;
  let enterpriseSize: unknown;
  let industry: unknown;
  let address: unknown;
  for (const key in group) {
    const value = group[key];
    switch (key) {
      case 'customerNo':
        customerNo = isAbsent(value) ? undefined : String(context.index + 1);
        break;
      case 'customerType':
        customerType = value === 'individual' || value === 'enterprise' ? value : hidden(value);
        break;
      case 'enterpriseSize':
        enterpriseSize = isOptionOfBasicEnterpriseSize(value) ? value : hidden(value);
        break;
      case 'industry':
        industry = isOptionOfBasicIndustry(value) ? value : hidden(value);
        break;
      case 'address':
        address = typeof value === 'string' ? cityOf(value) : undefined;
        break;
    }
  }
  if (
    customerNo === undefined &&
    customerType === undefined &&
    enterpriseSize === undefined &&
    industry === undefined &&
    address === undefined
  )
    return undefined;
  const copy: Copy = {};
  if (customerNo !== undefined) copy['customerNo'] = customerNo;
  if (customerType !== undefined) copy['customerType'] = customerType;
  if (enterpriseSize !== undefined) copy['enterpriseSize'] = enterpriseSize;
  if (industry !== undefined) copy['industry'] = industry;
  if (address !== undefined) copy['address'] = address;
  return copy;
}

// For marketingWithConsent (person).
function copyBasicForPersonMarketingWithConsent(value: unknown, context: Context): Copy | undefined {
  if (!isPlain(value)) return undefined;
  const group = value as Group;
  let customerNo: unknown;
  let customerType: unknown;
  let name: unknown;
  let enterpriseSize: unknown;
  let industry: unknown;
  let address: unknown;
  for (const key in group) {
    const value = group[key];
    switch (key) {
      case 'customerNo':
        customerNo = isCustomerNo(value) ? value : hidden(value);
        break;
      case 'customerType':
        customerType = value === 'individual' || value === 'enterprise' ? value : hidden(value);
        break;
      case 'name':
        name = isAbsent(value) ? undefined : context.customerType === 'individual' ? maskName(value) : maskCompanyName(value);
        break;
      case 'enterpriseSize':
        enterpriseSize = isOptionOfBasicEnterpriseSize(value) ? value : hidden(value);
        break;
      case 'industry':
        industry = isOptionOfBasicIndustry(value) ? value : hidden(value);
        break;
      case 'address':
        address = typeof value === 'string' ? provinceOf(value) : undefined;
        break;
    }
  }
  if (
    customerNo === undefined &&
    customerType === undefined &&
    name === undefined &&
    enterpriseSize === undefined &&
    industry === undefined &&
    address === undefined
  )
    return undefined;
  const copy: Copy = {};
  if (customerNo !== undefined) copy['customerNo'] = customerNo;
  if (customerType !== undefined) copy['customerType'] = customerType;
  if (name !== undefined) copy['name'] = name;
  if (enterpriseSize !== undefined) copy['enterpriseSize'] = enterpriseSize;
  if (industry !== undefined) copy['industry'] = industry;
  if (address !== undefined) copy['address'] = address;
  return copy;
}

// For team (organisation), requester (organisation).
function copyBasicForOrganisationTeam(value: unknown): Copy | undefined {
  if (!isPlain(value)) return undefined;
  const group = value as Group;
  let customerNo: unknown;
  let customerType: unknown;
  let name: unknown;
  let mobile: unknown;
  let creditCode: unknown;
  let enterpriseSize: unknown;
  let industry: unknown;
  let address: unknown;
  for (const key in group) {
    const value = group[key];
    switch (key) {
      case 'customerNo':
        customerNo = isCustomerNo(value) ? value : hidden(value);
        break;
      case 'customerType':
        customerType = value === 'individual' || value === 'enterprise' ? value : hidden(value);
        break;
      case 'name':
        name =
          typeof value === 'string' && !isBlank(value) && isFilled(value) && fitsCodePoints(value, 200) ? maskText(value) : hidden(value);
        break;
      case 'mobile':
        mobile = isAbsent(value) ? undefined : maskMobile(value);
        break;
      case 'creditCode':
        creditCode = isCreditCode(value) ? value : hidden(value);
        break;
      case 'enterpriseSize':
        enterpriseSize = isOptionOfBasicEnterpriseSize(value) ? value : hidden(value);
        break;
      case 'industry':
        industry = isOptionOfBasicIndustry(value) ? value : hidden(value);
        break;
      case 'address':
        address = isAbsent(value) ? undefined : maskAddress(value);
        break;
    }
  }
  if (
    customerNo === undefined &&
    customerType === undefined &&
    name === undefined &&
    mobile === undefined &&
    creditCode === undefined &&
    enterpriseSize === undefined &&
    industry === undefined &&
    address === undefined
  )
    return undefined;
  const copy: Copy = {};
  if (customerNo !== undefined) copy['customerNo'] = customerNo;
  if (customerType !== undefined) copy['customerType'] = customerType;
  if (name !== undefined) copy['name'] = name;
  if (mobile !== undefined) copy['mobile'] = mobile;
  if (creditCode !== undefined) copy['creditCode'] = creditCode;
  if (enterpriseSize !== undefined) copy['enterpriseSize'] = enterpriseSize;
  if (industry !== undefined) copy['industry'] = industry;
  if (address !== undefined) copy['address'] = address;
  return copy;
}

// For collaborator (organisation).
function copyBasicForOrganisationCollaborator(value: unknown): Copy | undefined {
  if (!isPlain(value)) return undefined;
  const group = value as Group;
  let customerNo: unknown;
  let customerType: unknown;
  let name: unknown;
  let mobile: unknown;
  let creditCode: unknown;
  let enterpriseSize: unknown;
  let industry: unknown;
  let address: unknown;
  for (const key in group) {
    const value = group[key];
    switch (key) {
      case 'customerNo':
        customerNo = isCustomerNo(value) ? value : hidden(value);
        break;
      case 'customerType':
        customerType = value === 'individual' || value === 'enterprise' ? value : hidden(value);
        break;
      case 'name':
        name =
          typeof value === 'string' && !isBlank(value) && isFilled(value) && fitsCodePoints(value, 200) ? maskText(value) : hidden(value);
        break;
      case 'mobile':
        mobile = isAbsent(value) ? undefined : maskMobile(value);
        break;
      case 'creditCode':
        creditCode = isAbsent(value) ? undefined : maskCreditCode(value);
        break;
      case 'enterpriseSize':
        enterpriseSize = isOptionOfBasicEnterpriseSize(value) ? value : hidden(value);
        break;
      case 'industry':
        industry = isOptionOfBasicIndustry(value) ? value : hidden(value);
        break;
      case 'address':
        address = isAbsent(value) ? undefined : maskAddress(value);
        break;
    }
  }
  if (
    customerNo === undefined &&
    customerType === undefined &&
    name === undefined &&
    mobile === undefined &&
    creditCode === undefined &&
    enterpriseSize === undefined &&
    industry === undefined &&
    address === undefined
  )
    return undefined;
  const copy: Copy = {};
  if (customerNo !== undefined) copy['customerNo'] = customerNo;
  if (customerType !== undefined) copy['customerType'] = customerType;
  if (name !== undefined) copy['name'] = name;
  if (mobile !== undefined) copy['mobile'] = mobile;
  if (creditCode !== undefined) copy['creditCode'] = creditCode;
  if (enterpriseSize !== undefined) copy['enterpriseSize'] = enterpriseSize;
  if (industry !== undefined) copy['industry'] = industry;
  if (address !== undefined) copy['address'] = address;
  return copy;
}

// For otherDepartment (organisation).
function copyBasicForOrganisationOtherDepartment(value: unknown): Copy | undefined {
  if (!isPlain(value)) return undefined;
  const group = value as Group;
  let customerNo: unknown;
  let customerType: unknown;
  let name: unknown;
  let mobile: unknown;
  let creditCode: unknown;
  let enterpriseSize: unknown;
  let industry: unknown;
  let address: unknown;
  for (const key in group) {
    const value = group[key];
    switch (key) {
      case 'customerNo':
        customerNo = isCustomerNo(value) ? value : hidden(value);
        break;
      case 'customerType':
        customerType = value === 'individual' || value === 'enterprise' ? value : hidden(value);
        break;
      case 'name':
        name =
          typeof value === 'string' && !isBlank(value) && isFilled(value) && fitsCodePoints(value, 200) ? maskText(value) : hidden(value);
        break;
      case 'mobile':
        mobile = isAbsent(value) ? undefined : maskMobile(value);
        break;
      case 'creditCode':
        creditCode = isAbsent(value) ? undefined : maskCreditCode(value);
        break;
      case 'enterpriseSize':
        enterpriseSize = isOptionOfBasicEnterpriseSize(value) ? value : hidden(value);
        break;
      case 'industry':
        industry = isOptionOfBasicIndustry(value) ? value : hidden(value);
        break;
      case 'address':
        address = typeof value === 'string' ? cityOf(value) : undefined;
        break;
    }
  }
  if (
    customerNo === undefined &&
    customerType === undefined &&
    name === undefined &&
    mobile === undefined &&
    creditCode === undefined &&
    enterpriseSize === undefined &&
    industry === undefined &&
    address === undefined
  )
    return undefined;
  const copy: Copy = {};
  if (customerNo !== undefined) copy['customerNo'] = customerNo;
  if (customerType !== undefined) copy['customerType'] = customerType;
  if (name !== undefined) copy['name'] = name;
  if (mobile !== undefined) copy['mobile'] = mobile;
  if (creditCode !== undefined) copy['creditCode'] = creditCode;
  if (enterpriseSize !== undefined) copy['enterpriseSize'] = enterpriseSize;
  if (industry !== undefined) copy['industry'] = industry;
  if (address !== undefined) copy['address'] = address;
  return copy;
}

// For processor (organisation).
function copyBasicForOrganisationProcessor(value: unknown, context: Context): Copy | undefined {
  if (!isPlain(value)) return undefined;
  const group = value as Group;
  let customerNo: unknown;
  let customerType: unknown;
  let name: unknown;
  let enterpriseSize: unknown;
  let industry: unknown;
  let address: unknown;
  for (const key in group) {
    const value = group[key];
    switch (key) {
      case 'customerNo':
        customerNo = isAbsent(value) ? undefined : String(context.index + 1);
        break;
      case 'customerType':
        customerType = value === 'individual' || value === 'enterprise' ? value : hidden(value);
        break;
      case 'name':
        name =
          typeof value === 'string' && !isBlank(value) && isFilled(value) && fitsCodePoints(value, 200) ? maskText(value) : hidden(value);
        break;
      case 'enterpriseSize':
        enterpriseSize = isOptionOfBasicEnterpriseSize(value) ? value : hidden(value);
        break;
      case 'industry':
        industry = isOptionOfBasicIndustry(value) ? value : hidden(value);
        break;
      case 'address':
        address = typeof value === 'string' ? cityOf(value) : undefined;
        break;
    }
  }
  if (
    customerNo === undefined &&
    customerType === undefined &&
    name === undefined &&
    enterpriseSize === undefined &&
    industry === undefined &&
    address === undefined
  )
    return undefined;
  const copy: Copy = {};
  if (customerNo !== undefined) copy['customerNo'] = customerNo;
  if (customerType !== undefined) copy['customerType'] = customerType;
  if (name !== undefined) copy['name'] = name;
  if (enterpriseSize !== undefined) copy['enterpriseSize'] = enterpriseSize;
  if (industry !== undefined) copy['industry'] = industry;
  if (address !== undefined) copy['address'] = address;
  return copy;
}

// For marketingWithConsent (organisation).
function copyBasicForOrganisationMarketingWithConsent(value: unknown): Copy | undefined {
  if (!isPlain(value)) return undefined;
  const group = value as Group;
  let customerNo: unknown;
  let customerType: unknown;
  let name: unknown;
  let enterpriseSize: unknown;
  let industry: unknown;
  let address: unknown;
  for (const key in group) {
    const value = group[key];
    switch (key) {
      case 'customerNo':
        customerNo = isCustomerNo(value) ? value : hidden(value);
        break;
      case 'customerType':
        customerType = value === 'individual' || value === 'enterprise' ? value : hidden(value);
        break;
      case 'name':
        name =
          typeof value === 'string' && !isBlank(value) && isFilled(value) && fitsCodePoints(value, 200) ? maskText(value) : hidden(value);
        break;
      case 'enterpriseSize':
        enterpriseSize = isOptionOfBasicEnterpriseSize(value) ? value : hidden(value);
        break;
      case 'industry':
        industry = isOptionOfBasicIndustry(value) ? value : hidden(value);
        break;
      case 'address':
        address = typeof value === 'string' ? provinceOf(value) : undefined;
        break;
    }
  }
  if (
    customerNo === undefined &&
    customerType === undefined &&
    name === undefined &&
    enterpriseSize === undefined &&
    industry === undefined &&
    address === undefined
  )
    return undefined;
  const copy: Copy = {};
  if (customerNo !== undefined) copy['customerNo'] = customerNo;
  if (customerType !== undefined) copy['customerType'] = customerType;
  if (name !== undefined) copy['name'] = name;
  if (enterpriseSize !== undefined) copy['enterpriseSize'] = enterpriseSize;
  if (industry !== undefined) copy['industry'] = industry;
  if (address !== undefined) copy['address'] = address;
  return copy;
}

// For team (person), requester (person), otherDepartment (person), team (organisation), requester (organisation), otherDepartment (organisation).
function copyNeedForPersonTeam(value: unknown, context: Context): Copy | undefined {
  if (!isPlain(value)) return undefined;
  const group = value as Group;
  let coreNeeds: unknown;
  let description: unknown;
  let productPreference: unknown;
  let budget: unknown;
  let expectedPurchase: unknown;
  let priority: unknown;
  for (const key in group) {
    const value = group[key];
    switch (key) {
      case 'coreNeeds':
        coreNeeds = copyNeedCoreNeedsListForPersonTeam(value);
        break;
      case 'description':
        description = textWithoutNames(value, context.names);
        break;
      case 'productPreference':
        productPreference = textWithoutNames(value, context.names);
        break;
      case 'budget':
        budget = isOptionOfNeedBudget(value) ? value : hidden(value);
        break;
      case 'expectedPurchase':
        expectedPurchase = isTimeNode(value) ? value : hidden(value);
        break;
      case 'priority':
        priority = value === 'high' || value === 'medium' || value === 'low' ? value : hidden(value);
        break;
    }
  }
  if (
    coreNeeds === undefined &&
    description === undefined &&
    productPreference === undefined &&
    budget === undefined &&
    expectedPurchase === undefined &&
    priority === undefined
  )
    return undefined;
  const copy: Copy = {};
  if (coreNeeds !== undefined) copy['coreNeeds'] = coreNeeds;
  if (description !== undefined) copy['description'] = description;
  if (productPreference !== undefined) copy['productPreference'] = productPreference;
  if (budget !== undefined) copy['budget'] = budget;
  if (expectedPurchase !== undefined) copy['expectedPurchase'] = expectedPurchase;
  if (priority !== undefined) copy['priority'] = priority;
  return copy;
}

// For collaborator (person), collaborator (organisation).
function copyNeedForPersonCollaborator(value: unknown, context: Context): Copy | undefined {
  if (!isPlain(value)) return undefined;
  const group = value as Group;
  let coreNeeds: unknown;
  let description: unknown;
  let productPreference: unknown;
  let budget: unknown;
  let expectedPurchase: unknown;
  for (const key in group) {
    const value = group[key];
    switch (key) {
      case 'coreNeeds':
        coreNeeds = copyNeedCoreNeedsListForPersonTeam(value);
        break;
      case 'description':
        description = textWithoutNames(value, context.names);
        break;
      case 'productPreference':
        productPreference = textWithoutNames(value, context.names);
        break;
      case 'budget':
        budget = isOptionOfNeedBudget(value) ? value : hidden(value);
        break;
      case 'expectedPurchase':
        expectedPurchase = isTimeNode(value) ? value : hidden(value);
        break;
    }
  }
  if (
    coreNeeds === undefined &&
    description === undefined &&
    productPreference === undefined &&
    budget === undefined &&
    expectedPurchase === undefined
  )
    return undefined;
  const copy: Copy = {};
  if (coreNeeds !== undefined) copy['coreNeeds'] = coreNeeds;
  if (description !== undefined) copy['description'] = description;
  if (productPreference !== undefined) copy['productPreference'] = productPreference;
  if (budget !== undefined) copy['budget'] = budget;
  if (expectedPurchase !== undefined) copy['expectedPurchase'] = expectedPurchase;
  return copy;
}

// For analysis (person), analysis (organisation).
function copyNeedForPersonAnalysis(value: unknown): Copy | undefined {
  if (!isPlain(value)) return undefined;
  const group = value as Group;
  let coreNeeds: unknown;
  let budget: unknown;
  let expectedPurchase: unknown;
  let priority: unknown;
  for (const key in group) {
    const value = group[key];
    switch (key) {
      case 'coreNeeds':
        coreNeeds = copyNeedCoreNeedsListForPersonTeam(value);
        break;
      case 'budget':
        budget = isOptionOfNeedBudget(value) ? value : hidden(value);
        break;
      case 'expectedPurchase':
        expectedPurchase = typeof value === 'string' ? coarseTime(value) : undefined;
        break;
      case 'priority':
        priority = value === 'high' || value === 'medium' || value === 'low' ? value : hidden(value);
        break;
    }
  }
  if (coreNeeds === undefined && budget === undefined && expectedPurchase === undefined && priority === undefined) return undefined;
  const copy: Copy = {};
  if (coreNeeds !== undefined) copy['coreNeeds'] = coreNeeds;
  if (budget !== undefined) copy['budget'] = budget;
  if (expectedPurchase !== undefined) copy['expectedPurchase'] = expectedPurchase;
  if (priority !== undefined) copy['priority'] = priority;
  return copy;
}

// For marketing (person), marketingWithConsent (person), marketing (organisation), marketingWithConsent (organisation).
function copyNeedForPersonMarketing(value: unknown): Copy | undefined {
  if (!isPlain(value)) return undefined;
  const group = value as Group;
  let coreNeeds: unknown;
  let budget: unknown;
  let expectedPurchase: unknown;
  for (const key in group) {
    const value = group[key];
    switch (key) {
      case 'coreNeeds':
        coreNeeds = copyNeedCoreNeedsListForPersonTeam(value);
        break;
      case 'budget':
        budget = isOptionOfNeedBudget(value) ? value : hidden(value);
        break;
      case 'expectedPurchase':
        expectedPurchase = typeof value === 'string' ? coarseTime(value) : undefined;
        break;
    }
  }
  if (coreNeeds === undefined && budget === undefined && expectedPurchase === undefined) return undefined;
  const copy: Copy = {};
  if (coreNeeds !== undefined) copy['coreNeeds'] = coreNeeds;
  if (budget !== undefined) copy['budget'] = budget;
  if (expectedPurchase !== undefined) copy['expectedPurchase'] = expectedPurchase;
  return copy;
}

// For processor (person), processor (organisation).
function copyNeedForPersonProcessor(value: unknown): Copy | undefined {
  if (!isPlain(value)) return undefined;
  const group = value as Group;
  let coreNeeds: unknown;
  for (const key in group) {
    const value = group[key];
    switch (key) {
      case 'coreNeeds':
        coreNeeds = copyNeedCoreNeedsListForPersonTeam(value);
        break;
    }
  }
  if (coreNeeds === undefined) return undefined;
  const copy: Copy = {};
  if (coreNeeds !== undefined) copy['coreNeeds'] = coreNeeds;
  return copy;
}

// For team (person), requester (person), collaborator (person), otherDepartment (person), analysis (person), marketing (person), processor (person), marketingWithConsent (person), team (organisation), requester (organisation), collaborator (organisation), otherDepartment (organisation), analysis (organisation), marketing (organisation), processor (organisation), marketingWithConsent (organisation).
function copyNeedCoreNeedsListForPersonTeam(value: unknown): unknown[] | undefined {
  if (!Array.isArray(value)) return undefined;
  const list = value as readonly unknown[];
  const { length } = list;
  if (length > MAX_ENTRIES) return undefined;
  const copies: unknown[] = [];
  for (let i = 0; i < length; i += 1) {
    const value = list[i];
    const copy = isOptionOfNeedCoreNeeds(value) ? value : hidden(value);
    if (copy !== undefined) copies.push(copy);
  }
  return copies.length === 0 ? undefined : copies;
}

// For team (person), team (organisation), otherDepartment (organisation).
function copyBehaviorForPersonTeam(value: unknown, context: Context): Copy | undefined {
  if (!isPlain(value)) return undefined;
  const group = value as Group;
  let firstContactOn: unknown;
  let lastFollowUpOn: unknown;
  let channel: unknown;
  let purchases: unknown;
  let interactions: unknown;
  let complaints: unknown;
  for (const key in group) {
    const value = group[key];
    switch (key) {
      case 'firstContactOn':
        firstContactOn = isIsoDate(value) ? value : hidden(value);
        break;
      case 'lastFollowUpOn':
        lastFollowUpOn = isIsoDate(value) ? value : hidden(value);
        break;
      case 'channel':
        channel = isOptionOfBehaviorChannel(value) ? value : hidden(value);
        break;
      case 'purchases':
        purchases = copyBehaviorPurchasesListForPersonTeam(value, context);
        break;
      case 'interactions':
        interactions = copyBehaviorInteractionsListForPersonTeam(value, context);
        break;
      case 'complaints':
        complaints = copyBehaviorComplaintsListForPersonTeam(value, context);
        break;
    }
  }
  if (
    firstContactOn === undefined &&
    lastFollowUpOn === undefined &&
    channel === undefined &&
    purchases === undefined &&
    interactions === undefined &&
    complaints === undefined
  )
    return undefined;
  const copy: Copy = {};
  if (firstContactOn !== undefined) copy['firstContactOn'] = firstContactOn;
  if (lastFollowUpOn !== undefined) copy['lastFollowUpOn'] = lastFollowUpOn;
  if (channel !== undefined) copy['channel'] = channel;
  if (purchases !== undefined) copy['purchases'] = purchases;
  if (interactions !== undefined) copy['interactions'] = interactions;
  if (complaints !== undefined) copy['complaints'] = complaints;
  return copy;
}

// For requester (person), requester (organisation).
function copyBehaviorForPersonRequester(value: unknown, context: Context): Copy | undefined {
  if (!isPlain(value)) return undefined;
  const group = value as Group;
  let firstContactOn: unknown;
  let lastFollowUpOn: unknown;
  let channel: unknown;
  let purchases: unknown;
  let interactions: unknown;
  let complaints: unknown;
  for (const key in group) {
    const value = group[key];
    switch (key) {
      case 'firstContactOn':
        firstContactOn = isIsoDate(value) ? value : hidden(value);
        break;
      case 'lastFollowUpOn':
        lastFollowUpOn = isIsoDate(value) ? value : hidden(value);
        break;
      case 'channel':
        channel = isOptionOfBehaviorChannel(value) ? value : hidden(value);
        break;
      case 'purchases':
        purchases = copyBehaviorPurchasesListForPersonRequester(value);
        break;
      case 'interactions':
        interactions = copyBehaviorInteractionsListForPersonTeam(value, context);
        break;
      case 'complaints':
        complaints = copyBehaviorComplaintsListForPersonTeam(value, context);
        break;
    }
  }
  if (
    firstContactOn === undefined &&
    lastFollowUpOn === undefined &&
    channel === undefined &&
    purchases === undefined &&
    interactions === undefined &&
    complaints === undefined
  )
    return undefined;
  const copy: Copy = {};
  if (firstContactOn !== undefined) copy['firstContactOn'] = firstContactOn;
  if (lastFollowUpOn !== undefined) copy['lastFollowUpOn'] = lastFollowUpOn;
  if (channel !== undefined) copy['channel'] = channel;
  if (purchases !== undefined) copy['purchases'] = purchases;
  if (interactions !== undefined) copy['interactions'] = interactions;
  if (complaints !== undefined) copy['complaints'] = complaints;
  return copy;
}

// For collaborator (person), collaborator (organisation).
function copyBehaviorForPersonCollaborator(value: unknown, context: Context): Copy | undefined {
  if (!isPlain(value)) return undefined;
  const group = value as Group;
  let purchases: unknown;
  let interactions: unknown;
  let complaints: unknown;
  for (const key in group) {
    const value = group[key];
    switch (key) {
      case 'purchases':
        purchases = copyBehaviorPurchasesListForPersonCollaborator(value, context);
        break;
      case 'interactions':
        interactions = copyBehaviorInteractionsListForPersonCollaborator(value, context);
        break;
      case 'complaints':
        complaints = copyBehaviorComplaintsListForPersonCollaborator(value, context);
        break;
    }
  }
  if (purchases === undefined && interactions === undefined && complaints === undefined) return undefined;
  const copy: Copy = {};
  if (purchases !== undefined) copy['purchases'] = purchases;
  if (interactions !== undefined) copy['interactions'] = interactions;
  if (complaints !== undefined) copy['complaints'] = complaints;
  return copy;
}

// For otherDepartment (person).
function copyBehaviorForPersonOtherDepartment(value: unknown, context: Context): Copy | undefined {
  if (!isPlain(value)) return undefined;
  const group = value as Group;
  let firstContactOn: unknown;
  let lastFollowUpOn: unknown;
  let channel: unknown;
  let purchases: unknown;
  let interactions: unknown;
  let complaints: unknown;
  for (const key in group) {
    const value = group[key];
    switch (key) {
      case 'firstContactOn':
        firstContactOn = isIsoDate(value) ? value : hidden(value);
        break;
      case 'lastFollowUpOn':
        lastFollowUpOn = isIsoDate(value) ? value : hidden(value);
        break;
      case 'channel':
        channel = isOptionOfBehaviorChannel(value) ? value : hidden(value);
        break;
      case 'purchases':
        purchases = copyBehaviorPurchasesListForPersonOtherDepartment(value, context);
        break;
      case 'interactions':
        interactions = copyBehaviorInteractionsListForPersonTeam(value, context);
        break;
      case 'complaints':
        complaints = copyBehaviorComplaintsListForPersonTeam(value, context);
        break;
    }
  }
  if (
    firstContactOn === undefined &&
    lastFollowUpOn === undefined &&
    channel === undefined &&
    purchases === undefined &&
    interactions === undefined &&
    complaints === undefined
  )
    return undefined;
  const copy: Copy = {};
  if (firstContactOn !== undefined) copy['firstContactOn'] = firstContactOn;
  if (lastFollowUpOn !== undefined) copy['lastFollowUpOn'] = lastFollowUpOn;
  if (channel !== undefined) copy['channel'] = channel;
  if (purchases !== undefined) copy['purchases'] = purchases;
  if (interactions !== undefined) copy['interactions'] = interactions;
  if (complaints !== undefined) copy['complaints'] = complaints;
  return copy;
}

// For analysis (person), analysis (organisation).
function copyBehaviorForPersonAnalysis(value: unknown, context: Context): Copy | undefined {
  if (!isPlain(value)) return undefined;
  const group = value as Group;
  let firstContactOn: unknown;
  let lastFollowUpOn: unknown;
  let channel: unknown;
  let purchases: unknown;
  let interactions: unknown;
  let complaints: unknown;
  const { purchaseTotal12m } = context;
  for (const key in group) {
    const value = group[key];
    switch (key) {
      case 'firstContactOn':
        firstContactOn = typeof value === 'string' ? coarseTime(value) : undefined;
        break;
      case 'lastFollowUpOn':
        lastFollowUpOn = typeof value === 'string' ? coarseTime(value) : undefined;
        break;
      case 'channel':
        channel = isOptionOfBehaviorChannel(value) ? value : hidden(value);
        break;
      case 'purchases':
        purchases = copyBehaviorPurchasesListForPersonAnalysis(value);
        break;
      case 'interactions':
        interactions = copyBehaviorInteractionsListForPersonAnalysis(value);
        break;
      case 'complaints':
        complaints = copyBehaviorComplaintsListForPersonAnalysis(value);
        break;
    }
  }
  if (
    firstContactOn === undefined &&
    lastFollowUpOn === undefined &&
    channel === undefined &&
    purchases === undefined &&
    interactions === undefined &&
    complaints === undefined &&
    purchaseTotal12m === undefined
  )
    return undefined;
  const copy: Copy = {};
  if (firstContactOn !== undefined) copy['firstContactOn'] = firstContactOn;
  if (lastFollowUpOn !== undefined) copy['lastFollowUpOn'] = lastFollowUpOn;
  if (channel !== undefined) copy['channel'] = channel;
  if (purchases !== undefined) copy['purchases'] = purchases;
  if (interactions !== undefined) copy['interactions'] = interactions;
  if (complaints !== undefined) copy['complaints'] = complaints;
  if (purchaseTotal12m !== undefined) copy['purchaseTotal12m'] = purchaseTotal12m;
  return copy;
}

// For marketing (person), marketingWithConsent (person), marketing (organisation), marketingWithConsent (organisation).
function copyBehaviorForPersonMarketing(value: unknown): Copy | undefined {
  if (!isPlain(value)) return undefined;
  const group = value as Group;
  let channel: unknown;
  let interactions: unknown;
  for (const key in group) {
    const value = group[key];
    switch (key) {
      case 'channel':
        channel = isOptionOfBehaviorChannel(value) ? value : hidden(value);
        break;
      case 'interactions':
        interactions = copyBehaviorInteractionsListForPersonMarketing(value);
        break;
    }
  }
  if (channel === undefined && interactions === undefined) return undefined;
  const copy: Copy = {};
  if (channel !== undefined) copy['channel'] = channel;
  if (interactions !== undefined) copy['interactions'] = interactions;
  return copy;
}

// For processor (person), processor (organisation).
function copyBehaviorForPersonProcessor(value: unknown, context: Context): Copy | undefined {
  if (!isPlain(value)) return undefined;
  const group = value as Group;
  let purchases: unknown;
  for (const key in group) {
    const value = group[key];
    switch (key) {
      case 'purchases':
        purchases = copyBehaviorPurchasesListForPersonCollaborator(value, context);
        break;
    }
  }
  if (purchases === undefined) return undefined;
  const copy: Copy = {};
  if (purchases !== undefined) copy['purchases'] = purchases;
  return copy;
}

// For team (person), team (organisation), otherDepartment (organisation).
function copyBehaviorPurchasesListForPersonTeam(value: unknown, context: Context): unknown[] | undefined {
  if (!Array.isArray(value)) return undefined;
  const list = value as readonly unknown[];
  const { length } = list;
  if (length > MAX_ENTRIES) return undefined;
  const copies: unknown[] = [];
  for (let i = 0; i < length; i += 1) {
    const value = list[i];
    const copy = copyBehaviorPurchasesForPersonTeam(value, context);
    if (copy !== undefined) copies.push(copy);
  }
  return copies.length === 0 ? undefined : copies;
}

// For requester (person), requester (organisation).
function copyBehaviorPurchasesListForPersonRequester(value: unknown): unknown[] | undefined {
  if (!Array.isArray(value)) return undefined;
  const list = value as readonly unknown[];
  const { length } = list;
  if (length > MAX_ENTRIES) return undefined;
  const copies: unknown[] = [];
  for (let i = 0; i < length; i += 1) {
    const value = list[i];
    const copy = copyBehaviorPurchasesForPersonRequester(value);
    if (copy !== undefined) copies.push(copy);
  }
  return copies.length === 0 ? undefined : copies;
}

// For collaborator (person), processor (person), collaborator (organisation), processor (organisation).
function copyBehaviorPurchasesListForPersonCollaborator(value: unknown, context: Context): unknown[] | undefined {
  if (!Array.isArray(value)) return undefined;
  const list = value as readonly unknown[];
  const { length } = list;
  if (length > MAX_ENTRIES) return undefined;
  const copies: unknown[] = [];
  for (let i = 0; i < length; i += 1) {
    const value = list[i];
    const copy = copyBehaviorPurchasesForPersonCollaborator(value, context);
    if (copy !== undefined) copies.push(copy);
  }
  return copies.length === 0 ? undefined : copies;
}

// For otherDepartment (person).
function copyBehaviorPurchasesListForPersonOtherDepartment(value: unknown, context: Context): unknown[] | undefined {
  if (!Array.isArray(value)) return undefined;
  const list = value as readonly unknown[];
  const { length } = list;
  if (length > MAX_ENTRIES) return undefined;
  const copies: unknown[] = [];
  for (let i = 0; i < length; i += 1) {
    const value = list[i];
    const copy = copyBehaviorPurchasesForPersonOtherDepartment(value, context);
    if (copy !== undefined) copies.push(copy);
  }
  return copies.length === 0 ? undefined : copies;
}

// For analysis (person), analysis (organisation).
function copyBehaviorPurchasesListForPersonAnalysis(value: unknown): unknown[] | undefined {
  if (!Array.isArray(value)) return undefined;
  const list = value as readonly unknown[];
  const { length } = list;
  if (length > MAX_ENTRIES) return undefined;
  const copies: unknown[] = [];
  for (let i = 0; i < length; i += 1) {
    const value = list[i];
    const copy = copyBehaviorPurchasesForPersonAnalysis(value);
    if (copy !== undefined) copies.push(copy);
  }
  return copies.length === 0 ? undefined : copies;
}

// For team (person), team (organisation), otherDepartment (organisation).
function copyBehaviorPurchasesForPersonTeam(value: unknown, context: Context): Copy | undefined {
  if (!isPlain(value)) return undefined;
  const group = value as Group;
  let product: unknown;
  let quantity: unknown;
  let unit: unknown;
  let amount: unknown;
  let purchasedOn: unknown;
  for (const key in group) {
    const value = group[key];
    switch (key) {
      case 'product':
        product = textWithoutNames(value, context.names);
        break;
      case 'quantity':
        quantity =
          typeof value === 'number' && !Number.isNaN(value) && isPositive(value) && hasThreeDecimals(value) ? value : hidden(value);
        break;
      case 'unit':
        unit =
          typeof value === 'string' && !isBlank(value) && fitsCodePoints(value, 20)
            ? maskText(replaceNames(value, context.names))
            : hidden(value);
        break;
      case 'amount':
        amount = typeof value === 'number' && !Number.isNaN(value) && isNotNegative(value) && hasTwoDecimals(value) ? value : hidden(value);
        break;
      case 'purchasedOn':
        purchasedOn = isDayOrMonth(value) ? value : hidden(value);
        break;
    }
  }
  if (product === undefined && quantity === undefined && unit === undefined && amount === undefined && purchasedOn === undefined)
    return undefined;
  const copy: Copy = {};
  if (product !== undefined) copy['product'] = product;
  if (quantity !== undefined) copy['quantity'] = quantity;
  if (unit !== undefined) copy['unit'] = unit;
  if (amount !== undefined) copy['amount'] = amount;
  if (purchasedOn !== undefined) copy['purchasedOn'] = purchasedOn;
  return copy;
}

// For requester (person), requester (organisation).
function copyBehaviorPurchasesForPersonRequester(value: unknown): Copy | undefined {
  if (!isPlain(value)) return undefined;
  const group = value as Group;
  let purchasedOn: unknown;
  for (const key in group) {
    const value = group[key];
    switch (key) {
      case 'purchasedOn':
        purchasedOn = isDayOrMonth(value) ? value : hidden(value);
        break;
    }
  }
  if (purchasedOn === undefined) return undefined;
  const copy: Copy = {};
  if (purchasedOn !== undefined) copy['purchasedOn'] = purchasedOn;
  return copy;
}

// For collaborator (person), processor (person), collaborator (organisation), processor (organisation).
function copyBehaviorPurchasesForPersonCollaborator(value: unknown, context: Context): Copy | undefined {
  if (!isPlain(value)) return undefined;
  const group = value as Group;
  let product: unknown;
  for (const key in group) {
    const value = group[key];
    switch (key) {
      case 'product':
        product = textWithoutNames(value, context.names);
        break;
    }
  }
  if (product === undefined) return undefined;
  const copy: Copy = {};
  if (product !== undefined) copy['product'] = product;
  return copy;
}

// For otherDepartment (person).
function copyBehaviorPurchasesForPersonOtherDepartment(value: unknown, context: Context): Copy | undefined {
  if (!isPlain(value)) return undefined;
  const group = value as Group;
  let product: unknown;
  let quantity: unknown;
  let amount: unknown;
  let purchasedOn: unknown;
  for (const key in group) {
    const value = group[key];
    switch (key) {
      case 'product':
        product = textWithoutNames(value, context.names);
        break;
      case 'quantity':
        quantity = typeof value === 'number' ? quantityBand(value) : undefined;
        break;
      case 'amount':
        amount = typeof value === 'number' ? amountBand(value) : undefined;
        break;
      case 'purchasedOn':
        purchasedOn = isDayOrMonth(value) ? value : hidden(value);
        break;
    }
  }
  if (product === undefined && quantity === undefined && amount === undefined && purchasedOn === undefined) return undefined;
  const copy: Copy = {};
  if (product !== undefined) copy['product'] = product;
  if (quantity !== undefined) copy['quantity'] = quantity;
  if (amount !== undefined) copy['amount'] = amount;
  if (purchasedOn !== undefined) copy['purchasedOn'] = purchasedOn;
  return copy;
}

// For analysis (person), analysis (organisation).
function copyBehaviorPurchasesForPersonAnalysis(value: unknown): Copy | undefined {
  if (!isPlain(value)) return undefined;
  const group = value as Group;
  let purchasedOn: unknown;
  for (const key in group) {
    const value = group[key];
    switch (key) {
      case 'purchasedOn':
        purchasedOn = typeof value === 'string' ? coarseTime(value) : undefined;
        break;
    }
  }
  if (purchasedOn === undefined) return undefined;
  const copy: Copy = {};
  if (purchasedOn !== undefined) copy['purchasedOn'] = purchasedOn;
  return copy;
}

// For team (person), requester (person), otherDepartment (person), team (organisation), requester (organisation), otherDepartment (organisation).
function copyBehaviorInteractionsListForPersonTeam(value: unknown, context: Context): unknown[] | undefined {
  if (!Array.isArray(value)) return undefined;
  const list = value as readonly unknown[];
  const { length } = list;
  if (length > MAX_ENTRIES) return undefined;
  const copies: unknown[] = [];
  for (let i = 0; i < length; i += 1) {
    const value = list[i];
    const copy = copyBehaviorInteractionsForPersonTeam(value, context);
    if (copy !== undefined) copies.push(copy);
  }
  return copies.length === 0 ? undefined : copies;
}

// For collaborator (person), collaborator (organisation).
function copyBehaviorInteractionsListForPersonCollaborator(value: unknown, context: Context): unknown[] | undefined {
  if (!Array.isArray(value)) return undefined;
  const list = value as readonly unknown[];
  const { length } = list;
  if (length > MAX_ENTRIES) return undefined;
  const copies: unknown[] = [];
  for (let i = 0; i < length; i += 1) {
    const value = list[i];
    const copy = copyBehaviorInteractionsForPersonCollaborator(value, context);
    if (copy !== undefined) copies.push(copy);
  }
  return copies.length === 0 ? undefined : copies;
}

// For analysis (person), analysis (organisation).
function copyBehaviorInteractionsListForPersonAnalysis(value: unknown): unknown[] | undefined {
  if (!Array.isArray(value)) return undefined;
  const list = value as readonly unknown[];
  const { length } = list;
  if (length > MAX_ENTRIES) return undefined;
  const copies: unknown[] = [];
  for (let i = 0; i < length; i += 1) {
    const value = list[i];
    const copy = copyBehaviorInteractionsForPersonAnalysis(value);
    if (copy !== undefined) copies.push(copy);
  }
  return copies.length === 0 ? undefined : copies;
}

// For marketing (person), marketingWithConsent (person), marketing (organisation), marketingWithConsent (organisation).
function copyBehaviorInteractionsListForPersonMarketing(value: unknown): unknown[] | undefined {
  if (!Array.isArray(value)) return undefined;
  const list = value as readonly unknown[];
  const { length } = list;
  if (length > MAX_ENTRIES) return undefined;
  const copies: unknown[] = [];
  for (let i = 0; i < length; i += 1) {
    const value = list[i];
    const copy = copyBehaviorInteractionsForPersonMarketing(value);
    if (copy !== undefined) copies.push(copy);
  }
  return copies.length === 0 ? undefined : copies;
}

// For team (person), requester (person), otherDepartment (person), team (organisation), requester (organisation), otherDepartment (organisation).
function copyBehaviorInteractionsForPersonTeam(value: unknown, context: Context): Copy | undefined {
  if (!isPlain(value)) return undefined;
  const group = value as Group;
  let on: unknown;
  let channel: unknown;
  let kind: unknown;
  let summary: unknown;
  for (const key in group) {
    const value = group[key];
    switch (key) {
      case 'on':
        on = isIsoDate(value) ? value : hidden(value);
        break;
      case 'channel':
        channel = isOptionOfBehaviorChannel(value) ? value : hidden(value);
        break;
      case 'kind':
        kind = value === 'inquiry' || value === 'followUp' || value === 'service' ? value : hidden(value);
        break;
      case 'summary':
        summary = textWithoutNames(value, context.names);
        break;
    }
  }
  if (on === undefined && channel === undefined && kind === undefined && summary === undefined) return undefined;
  const copy: Copy = {};
  if (on !== undefined) copy['on'] = on;
  if (channel !== undefined) copy['channel'] = channel;
  if (kind !== undefined) copy['kind'] = kind;
  if (summary !== undefined) copy['summary'] = summary;
  return copy;
}

// For collaborator (person), collaborator (organisation).
function copyBehaviorInteractionsForPersonCollaborator(value: unknown, context: Context): Copy | undefined {
  if (!isPlain(value)) return undefined;
  const group = value as Group;
  let summary: unknown;
  for (const key in group) {
    const value = group[key];
    switch (key) {
      case 'summary':
        summary = textWithoutNames(value, context.names);
        break;
    }
  }
  if (summary === undefined) return undefined;
  const copy: Copy = {};
  if (summary !== undefined) copy['summary'] = summary;
  return copy;
}

// For analysis (person), analysis (organisation).
function copyBehaviorInteractionsForPersonAnalysis(value: unknown): Copy | undefined {
  if (!isPlain(value)) return undefined;
  const group = value as Group;
  let on: unknown;
  let channel: unknown;
  let kind: unknown;
  for (const key in group) {
    const value = group[key];
    switch (key) {
      case 'on':
        on = typeof value === 'string' ? coarseTime(value) : undefined;
        break;
      case 'channel':
        channel = isOptionOfBehaviorChannel(value) ? value : hidden(value);
        break;
      case 'kind':
        kind = value === 'inquiry' || value === 'followUp' || value === 'service' ? value : hidden(value);
        break;
    }
  }
  if (on === undefined && channel === undefined && kind === undefined) return undefined;
  const copy: Copy = {};
  if (on !== undefined) copy['on'] = on;
  if (channel !== undefined) copy['channel'] = channel;
  if (kind !== undefined) copy['kind'] = kind;
  return copy;
}

// For marketing (person), marketingWithConsent (person), marketing (organisation), marketingWithConsent (organisation).
function copyBehaviorInteractionsForPersonMarketing(value: unknown): Copy | undefined {
  if (!isPlain(value)) return undefined;
  const group = value as Group;
  let channel: unknown;
  let kind: unknown;
  for (const key in group) {
    const value = group[key];
    switch (key) {
      case 'channel':
        channel = isOptionOfBehaviorChannel(value) ? value : hidden(value);
        break;
      case 'kind':
        kind = value === 'inquiry' || value === 'followUp' || value === 'service' ? value : hidden(value);
        break;
    }
  }
  if (channel === undefined && kind === undefined) return undefined;
  const copy: Copy = {};
  if (channel !== undefined) copy['channel'] = channel;
  if (kind !== undefined) copy['kind'] = kind;
  return copy;
}

// For team (person), requester (person), otherDepartment (person), team (organisation), requester (organisation), otherDepartment (organisation).
function copyBehaviorComplaintsListForPersonTeam(value: unknown, context: Context): unknown[] | undefined {
  if (!Array.isArray(value)) return undefined;
  const list = value as readonly unknown[];
  const { length } = list;
  if (length > MAX_ENTRIES) return undefined;
  const copies: unknown[] = [];
  for (let i = 0; i < length; i += 1) {
    const value = list[i];
    const copy = copyBehaviorComplaintsForPersonTeam(value, context);
    if (copy !== undefined) copies.push(copy);
  }
  return copies.length === 0 ? undefined : copies;
}

// For collaborator (person), collaborator (organisation).
function copyBehaviorComplaintsListForPersonCollaborator(value: unknown, context: Context): unknown[] | undefined {
  if (!Array.isArray(value)) return undefined;
  const list = value as readonly unknown[];
  const { length } = list;
  if (length > MAX_ENTRIES) return undefined;
  const copies: unknown[] = [];
  for (let i = 0; i < length; i += 1) {
    const value = list[i];
    const copy = copyBehaviorComplaintsForPersonCollaborator(value, context);
    if (copy !== undefined) copies.push(copy);
  }
  return copies.length === 0 ? undefined : copies;
}

// For analysis (person), analysis (organisation).
function copyBehaviorComplaintsListForPersonAnalysis(value: unknown): unknown[] | undefined {
  if (!Array.isArray(value)) return undefined;
  const list = value as readonly unknown[];
  const { length } = list;
  if (length > MAX_ENTRIES) return undefined;
  const copies: unknown[] = [];
  for (let i = 0; i < length; i += 1) {
    const value = list[i];
    const copy = copyBehaviorComplaintsForPersonAnalysis(value);
    if (copy !== undefined) copies.push(copy);
  }
  return copies.length === 0 ? undefined : copies;
}

// For team (person), requester (person), otherDepartment (person), team (organisation), requester (organisation), otherDepartment (organisation).
function copyBehaviorComplaintsForPersonTeam(value: unknown, context: Context): Copy | undefined {
  if (!isPlain(value)) return undefined;
  const group = value as Group;
  let reportedOn: unknown;
  let problem: unknown;
  let resolution: unknown;
  let resolvedOn: unknown;
  for (const key in group) {
    const value = group[key];
    switch (key) {
      case 'reportedOn':
        reportedOn = isIsoDate(value) ? value : hidden(value);
        break;
      case 'problem':
        problem = textWithoutNames(value, context.names);
        break;
      case 'resolution':
        resolution = textWithoutNames(value, context.names);
        break;
      case 'resolvedOn':
        resolvedOn = isIsoDate(value) ? value : hidden(value);
        break;
    }
  }
  if (reportedOn === undefined && problem === undefined && resolution === undefined && resolvedOn === undefined) return undefined;
  const copy: Copy = {};
  if (reportedOn !== undefined) copy['reportedOn'] = reportedOn;
  if (problem !== undefined) copy['problem'] = problem;
  if (resolution !== undefined) copy['resolution'] = resolution;
  if (resolvedOn !== undefined) copy['resolvedOn'] = resolvedOn;
  return copy;
}

// For collaborator (person), collaborator (organisation).
function copyBehaviorComplaintsForPersonCollaborator(value: unknown, context: Context): Copy | undefined {
  if (!isPlain(value)) return undefined;
  const group = value as Group;
  let problem: unknown;
  let resolution: unknown;
  for (const key in group) {
    const value = group[key];
    switch (key) {
      case 'problem':
        problem = textWithoutNames(value, context.names);
        break;
      case 'resolution':
        resolution = textWithoutNames(value, context.names);
        break;
    }
  }
  if (problem === undefined && resolution === undefined) return undefined;
  const copy: Copy = {};
  if (problem !== undefined) copy['problem'] = problem;
  if (resolution !== undefined) copy['resolution'] = resolution;
  return copy;
}

// For analysis (person), analysis (organisation).
function copyBehaviorComplaintsForPersonAnalysis(value: unknown): Copy | undefined {
  if (!isPlain(value)) return undefined;
  const group = value as Group;
  let reportedOn: unknown;
  let resolvedOn: unknown;
  for (const key in group) {
    const value = group[key];
    switch (key) {
      case 'reportedOn':
        reportedOn = typeof value === 'string' ? coarseTime(value) : undefined;
        break;
      case 'resolvedOn':
        resolvedOn = typeof value === 'string' ? coarseTime(value) : undefined;
        break;
    }
  }
  if (reportedOn === undefined && resolvedOn === undefined) return undefined;
  const copy: Copy = {};
  if (reportedOn !== undefined) copy['reportedOn'] = reportedOn;
  if (resolvedOn !== undefined) copy['resolvedOn'] = resolvedOn;
  return copy;
}

// For team (person), team (organisation).
function copyRelationsForPersonTeam(value: unknown, context: Context): Copy | undefined {
  if (!isPlain(value)) return undefined;
  const group = value as Group;
  let contacts: unknown;
  let referrer: unknown;
  let industryTags: unknown;
  for (const key in group) {
    const value = group[key];
    switch (key) {
      case 'contacts':
        contacts = copyRelationsContactsListForPersonTeam(value, context);
        break;
      case 'referrer':
        referrer = copyRelationsReferrerForPersonTeam(value);
        break;
      case 'industryTags':
        industryTags = copyRelationsIndustryTagsListForPersonTeam(value, context);
        break;
    }
  }
  if (contacts === undefined && referrer === undefined && industryTags === undefined) return undefined;
  const copy: Copy = {};
  if (contacts !== undefined) copy['contacts'] = contacts;
  if (referrer !== undefined) copy['referrer'] = referrer;
  if (industryTags !== undefined) copy['industryTags'] = industryTags;
  return copy;
}

// For requester (person), requester (organisation).
function copyRelationsForPersonRequester(value: unknown, context: Context): Copy | undefined {
  if (!isPlain(value)) return undefined;
  const group = value as Group;
  let contacts: unknown;
  let industryTags: unknown;
  for (const key in group) {
    const value = group[key];
    switch (key) {
      case 'contacts':
        contacts = copyRelationsContactsListForPersonRequester(value, context);
        break;
      case 'industryTags':
        industryTags = copyRelationsIndustryTagsListForPersonTeam(value, context);
        break;
    }
  }
  if (contacts === undefined && industryTags === undefined) return undefined;
  const copy: Copy = {};
  if (contacts !== undefined) copy['contacts'] = contacts;
  if (industryTags !== undefined) copy['industryTags'] = industryTags;
  return copy;
}

// For collaborator (person), otherDepartment (person), collaborator (organisation), otherDepartment (organisation).
function copyRelationsForPersonCollaborator(value: unknown, context: Context): Copy | undefined {
  if (!isPlain(value)) return undefined;
  const group = value as Group;
  let contacts: unknown;
  let industryTags: unknown;
  for (const key in group) {
    const value = group[key];
    switch (key) {
      case 'contacts':
        contacts = copyRelationsContactsListForPersonTeam(value, context);
        break;
      case 'industryTags':
        industryTags = copyRelationsIndustryTagsListForPersonTeam(value, context);
        break;
    }
  }
  if (contacts === undefined && industryTags === undefined) return undefined;
  const copy: Copy = {};
  if (contacts !== undefined) copy['contacts'] = contacts;
  if (industryTags !== undefined) copy['industryTags'] = industryTags;
  return copy;
}

// For analysis (person), marketing (person), marketingWithConsent (person), analysis (organisation), marketing (organisation), marketingWithConsent (organisation).
function copyRelationsForPersonAnalysis(value: unknown): Copy | undefined {
  if (!isPlain(value)) return undefined;
  const group = value as Group;
  let industryTags: unknown;
  for (const key in group) {
    const value = group[key];
    switch (key) {
      case 'industryTags':
        industryTags = copyRelationsIndustryTagsListForPersonAnalysis(value);
        break;
    }
  }
  if (industryTags === undefined) return undefined;
  const copy: Copy = {};
  if (industryTags !== undefined) copy['industryTags'] = industryTags;
  return copy;
}

// For team (person), collaborator (person), otherDepartment (person), team (organisation), collaborator (organisation), otherDepartment (organisation).
function copyRelationsContactsListForPersonTeam(value: unknown, context: Context): unknown[] | undefined {
  if (!Array.isArray(value)) return undefined;
  const list = value as readonly unknown[];
  const { length } = list;
  if (length > MAX_ENTRIES) return undefined;
  const copies: unknown[] = [];
  for (let i = 0; i < length; i += 1) {
    const value = list[i];
    const copy = copyRelationsContactsForPersonTeam(value, context);
    if (copy !== undefined) copies.push(copy);
  }
  return copies.length === 0 ? undefined : copies;
}

// For requester (person), requester (organisation).
function copyRelationsContactsListForPersonRequester(value: unknown, context: Context): unknown[] | undefined {
  if (!Array.isArray(value)) return undefined;
  const list = value as readonly unknown[];
  const { length } = list;
  if (length > MAX_ENTRIES) return undefined;
  const copies: unknown[] = [];
  for (let i = 0; i < length; i += 1) {
    const value = list[i];
    const copy = copyRelationsContactsForPersonRequester(value, context);
    if (copy !== undefined) copies.push(copy);
  }
  return copies.length === 0 ? undefined : copies;
}

// For team (person), collaborator (person), otherDepartment (person), team (organisation), collaborator (organisation), otherDepartment (organisation).
function copyRelationsContactsForPersonTeam(value: unknown, context: Context): Copy | undefined {
  if (!isPlain(value)) return undefined;
  const group = value as Group;
  let role: unknown;
  let name: unknown;
  let mobile: unknown;
  let phone: unknown;
  let email: unknown;
  for (const key in group) {
    const value = group[key];
    switch (key) {
      case 'role':
        role = textWithoutNames(value, context.names);
        break;
      case 'name':
        name = isAbsent(value) ? undefined : maskName(value);
        break;
      case 'mobile':
        mobile = isAbsent(value) ? undefined : maskMobile(value);
        break;
      case 'phone':
        phone = isAbsent(value) ? undefined : maskLandline(value);
        break;
      case 'email':
        email = isAbsent(value) ? undefined : maskEmail(value);
        break;
    }
  }
  if (role === undefined && name === undefined && mobile === undefined && phone === undefined && email === undefined) return undefined;
  const copy: Copy = {};
  if (role !== undefined) copy['role'] = role;
  if (name !== undefined) copy['name'] = name;
  if (mobile !== undefined) copy['mobile'] = mobile;
  if (phone !== undefined) copy['phone'] = phone;
  if (email !== undefined) copy['email'] = email;
  return copy;
}

// For requester (person), requester (organisation).
function copyRelationsContactsForPersonRequester(value: unknown, context: Context): Copy | undefined {
  if (!isPlain(value)) return undefined;
  const group = value as Group;
  let role: unknown;
  let name: unknown;
  let mobile: unknown;
  let phone: unknown;
  let email: unknown;
  for (const key in group) {
    const value = group[key];
    switch (key) {
      case 'role':
        role = textWithoutNames(value, context.names);
        break;
      case 'name':
        name = isPersonName(value) ? value : hidden(value);
        break;
      case 'mobile':
        mobile = isAbsent(value) ? undefined : maskMobile(value);
        break;
      case 'phone':
        phone = isAbsent(value) ? undefined : maskLandline(value);
        break;
      case 'email':
        email = isAbsent(value) ? undefined : maskEmail(value);
        break;
    }
  }
  if (role === undefined && name === undefined && mobile === undefined && phone === undefined && email === undefined) return undefined;
  const copy: Copy = {};
  if (role !== undefined) copy['role'] = role;
  if (name !== undefined) copy['name'] = name;
  if (mobile !== undefined) copy['mobile'] = mobile;
  if (phone !== undefined) copy['phone'] = phone;
  if (email !== undefined) copy['email'] = email;
  return copy;
}

// For team (person), team (organisation).
function copyRelationsReferrerForPersonTeam(value: unknown): Copy | undefined {
  if (!isPlain(value)) return undefined;
  const group = value as Group;
  let kind: unknown;
  let name: unknown;
  let customerNo: unknown;
  for (const key in group) {
    const value = group[key];
    switch (key) {
      case 'kind':
        kind = hidden(value);
        break;
      case 'name':
        name = isAbsent(value) ? undefined : maskName(value);
        break;
      case 'customerNo':
        customerNo = hidden(value);
        break;
    }
  }
  if (kind === undefined && name === undefined && customerNo === undefined) return undefined;
  const copy: Copy = {};
  if (kind !== undefined) copy['kind'] = kind;
  if (name !== undefined) copy['name'] = name;
  if (customerNo !== undefined) copy['customerNo'] = customerNo;
  return copy;
}

// For team (person), requester (person), collaborator (person), otherDepartment (person), team (organisation), requester (organisation), collaborator (organisation), otherDepartment (organisation).
function copyRelationsIndustryTagsListForPersonTeam(value: unknown, context: Context): unknown[] | undefined {
  if (!Array.isArray(value)) return undefined;
  const list = value as readonly unknown[];
  const { length } = list;
  if (length > MAX_ENTRIES) return undefined;
  const copies: unknown[] = [];
  for (let i = 0; i < length; i += 1) {
    const value = list[i];
    const copy = textWithoutNames(value, context.names);
    if (copy !== undefined) copies.push(copy);
  }
  return copies.length === 0 ? undefined : copies;
}

// For analysis (person), marketing (person), marketingWithConsent (person), analysis (organisation), marketing (organisation), marketingWithConsent (organisation).
function copyRelationsIndustryTagsListForPersonAnalysis(value: unknown): unknown[] | undefined {
  if (!Array.isArray(value)) return undefined;
  const list = value as readonly unknown[];
  const { length } = list;
  if (length > MAX_ENTRIES) return undefined;
  const copies: unknown[] = [];
  for (let i = 0; i < length; i += 1) {
    const value = list[i];
    const copy = typeof value === 'string' ? listedTag(value) : undefined;
    if (copy !== undefined) copies.push(copy);
  }
  return copies.length === 0 ? undefined : copies;
}

// For team (person), team (organisation).
function copyRecordForPersonTeam(value: unknown, context: Context): Copy | undefined {
  if (!isPlain(value)) return undefined;
  const group = value as Group;
  let owner: unknown;
  let updatedAt: unknown;
  let updatedBy: unknown;
  let mobileVerifiedOn: unknown;
  let reviews: unknown;
  let consents: unknown;
  let remarks: unknown;
  for (const key in group) {
    const value = group[key];
    switch (key) {
      case 'owner':
        owner =
          typeof value === 'string' && !isBlank(value) && fitsCodePoints(value, 50) && isUnmaskedAddress(value)
            ? maskText(value)
            : hidden(value);
        break;
      case 'updatedAt':
        updatedAt = isDateTime(value) ? value : hidden(value);
        break;
      case 'updatedBy':
        updatedBy =
          typeof value === 'string' && !isBlank(value) && fitsCodePoints(value, 50) && isUnmaskedAddress(value)
            ? maskText(value)
            : hidden(value);
        break;
      case 'mobileVerifiedOn':
        mobileVerifiedOn = isIsoDate(value) ? value : hidden(value);
        break;
      case 'reviews':
        reviews = copyRecordReviewsListForPersonTeam(value, context);
        break;
      case 'consents':
        consents = copyRecordConsentsListForPersonTeam(value, context);
        break;
      case 'remarks':
        remarks = textWithoutNames(value, context.names);
        break;
    }
  }
  if (
    owner === undefined &&
    updatedAt === undefined &&
    updatedBy === undefined &&
    mobileVerifiedOn === undefined &&
    reviews === undefined &&
    consents === undefined &&
    remarks === undefined
  )
    return undefined;
  const copy: Copy = {};
  if (owner !== undefined) copy['owner'] = owner;
  if (updatedAt !== undefined) copy['updatedAt'] = updatedAt;
  if (updatedBy !== undefined) copy['updatedBy'] = updatedBy;
  if (mobileVerifiedOn !== undefined) copy['mobileVerifiedOn'] = mobileVerifiedOn;
  if (reviews !== undefined) copy['reviews'] = reviews;
  if (consents !== undefined) copy['consents'] = consents;
  if (remarks !== undefined) copy['remarks'] = remarks;
  return copy;
}

// For requester (person), collaborator (person), requester (organisation), collaborator (organisation).
function copyRecordForPersonRequester(value: unknown, context: Context): Copy | undefined {
  if (!isPlain(value)) return undefined;
  const group = value as Group;
  let owner: unknown;
  let updatedAt: unknown;
  let updatedBy: unknown;
  let mobileVerifiedOn: unknown;
  let reviews: unknown;
  let remarks: unknown;
  for (const key in group) {
    const value = group[key];
    switch (key) {
      case 'owner':
        owner =
          typeof value === 'string' && !isBlank(value) && fitsCodePoints(value, 50) && isUnmaskedAddress(value)
            ? maskText(value)
            : hidden(value);
        break;
      case 'updatedAt':
        updatedAt = isDateTime(value) ? value : hidden(value);
        break;
      case 'updatedBy':
        updatedBy =
          typeof value === 'string' && !isBlank(value) && fitsCodePoints(value, 50) && isUnmaskedAddress(value)
            ? maskText(value)
            : hidden(value);
        break;
      case 'mobileVerifiedOn':
        mobileVerifiedOn = isIsoDate(value) ? value : hidden(value);
        break;
      case 'reviews':
        reviews = copyRecordReviewsListForPersonTeam(value, context);
        break;
      case 'remarks':
        remarks = textWithoutNames(value, context.names);
        break;
    }
  }
  if (
    owner === undefined &&
    updatedAt === undefined &&
    updatedBy === undefined &&
    mobileVerifiedOn === undefined &&
    reviews === undefined &&
    remarks === undefined
  )
    return undefined;
  const copy: Copy = {};
  if (owner !== undefined) copy['owner'] = owner;
  if (updatedAt !== undefined) copy['updatedAt'] = updatedAt;
  if (updatedBy !== undefined) copy['updatedBy'] = updatedBy;
  if (mobileVerifiedOn !== undefined) copy['mobileVerifiedOn'] = mobileVerifiedOn;
  if (reviews !== undefined) copy['reviews'] = reviews;
  if (remarks !== undefined) copy['remarks'] = remarks;
  return copy;
}

// For otherDepartment (person), otherDepartment (organisation).
function copyRecordForPersonOtherDepartment(value: unknown, context: Context): Copy | undefined {
  if (!isPlain(value)) return undefined;
  const group = value as Group;
  let owner: unknown;
  let updatedAt: unknown;
  let updatedBy: unknown;
  let mobileVerifiedOn: unknown;
  let reviews: unknown;
  let consents: unknown;
  let remarks: unknown;
  for (const key in group) {
    const value = group[key];
    switch (key) {
      case 'owner':
        owner = isAbsent(value) ? undefined : maskName(value);
        break;
      case 'updatedAt':
        updatedAt = hidden(value);
        break;
      case 'updatedBy':
        updatedBy = isAbsent(value) ? undefined : maskName(value);
        break;
      case 'mobileVerifiedOn':
        mobileVerifiedOn = hidden(value);
        break;
      case 'reviews':
        reviews = copyRecordReviewsListForPersonOtherDepartment(value, context);
        break;
      case 'consents':
        consents = copyRecordConsentsListForPersonOtherDepartment(value, context);
        break;
      case 'remarks':
        remarks = textWithoutNames(value, context.names);
        break;
    }
  }
  if (
    owner === undefined &&
    updatedAt === undefined &&
    updatedBy === undefined &&
    mobileVerifiedOn === undefined &&
    reviews === undefined &&
    consents === undefined &&
    remarks === undefined
  )
    return undefined;
  const copy: Copy = {};
  if (owner !== undefined) copy['owner'] = owner;
  if (updatedAt !== undefined) copy['updatedAt'] = updatedAt;
  if (updatedBy !== undefined) copy['updatedBy'] = updatedBy;
  if (mobileVerifiedOn !== undefined) copy['mobileVerifiedOn'] = mobileVerifiedOn;
  if (reviews !== undefined) copy['reviews'] = reviews;
  if (consents !== undefined) copy['consents'] = consents;
  if (remarks !== undefined) copy['remarks'] = remarks;
  return copy;
}

// For team (person), requester (person), collaborator (person), team (organisation), requester (organisation), collaborator (organisation).
function copyRecordReviewsListForPersonTeam(value: unknown, context: Context): unknown[] | undefined {
  if (!Array.isArray(value)) return undefined;
  const list = value as readonly unknown[];
  const { length } = list;
  if (length > MAX_ENTRIES) return undefined;
  const copies: unknown[] = [];
  for (let i = 0; i < length; i += 1) {
    const value = list[i];
    const copy = copyRecordReviewsForPersonTeam(value, context);
    if (copy !== undefined) copies.push(copy);
  }
  return copies.length === 0 ? undefined : copies;
}

// For otherDepartment (person), otherDepartment (organisation).
function copyRecordReviewsListForPersonOtherDepartment(value: unknown, context: Context): unknown[] | undefined {
  if (!Array.isArray(value)) return undefined;
  const list = value as readonly unknown[];
  const { length } = list;
  if (length > MAX_ENTRIES) return undefined;
  const copies: unknown[] = [];
  for (let i = 0; i < length; i += 1) {
    const value = list[i];
    const copy = copyRecordReviewsForPersonOtherDepartment(value, context);
    if (copy !== undefined) copies.push(copy);
  }
  return copies.length === 0 ? undefined : copies;
}

// For team (person), requester (person), collaborator (person), team (organisation), requester (organisation), collaborator (organisation).
function copyRecordReviewsForPersonTeam(value: unknown, context: Context): Copy | undefined {
  if (!isPlain(value)) return undefined;
  const group = value as Group;
  let gate: unknown;
  let by: unknown;
  let on: unknown;
  let outcome: unknown;
  let note: unknown;
  for (const key in group) {
    const value = group[key];
    switch (key) {
      case 'gate':
        gate = value === 'data' || value === 'second' ? value : hidden(value);
        break;
      case 'by':
        by =
          typeof value === 'string' && !isBlank(value) && isFilled(value) && fitsCodePoints(value, 50) && isUnmaskedAddress(value)
            ? maskText(value)
            : hidden(value);
        break;
      case 'on':
        on = isIsoDate(value) ? value : hidden(value);
        break;
      case 'outcome':
        outcome = value === 'passed' || value === 'returned' ? value : hidden(value);
        break;
      case 'note':
        note =
          typeof value === 'string' && !isBlank(value) && fitsCodePoints(value, 2000)
            ? maskText(replaceNames(value, context.names))
            : hidden(value);
        break;
    }
  }
  if (gate === undefined && by === undefined && on === undefined && outcome === undefined && note === undefined) return undefined;
  const copy: Copy = {};
  if (gate !== undefined) copy['gate'] = gate;
  if (by !== undefined) copy['by'] = by;
  if (on !== undefined) copy['on'] = on;
  if (outcome !== undefined) copy['outcome'] = outcome;
  if (note !== undefined) copy['note'] = note;
  return copy;
}

// For otherDepartment (person), otherDepartment (organisation).
function copyRecordReviewsForPersonOtherDepartment(value: unknown, context: Context): Copy | undefined {
  if (!isPlain(value)) return undefined;
  const group = value as Group;
  let gate: unknown;
  let by: unknown;
  let on: unknown;
  let outcome: unknown;
  let note: unknown;
  for (const key in group) {
    const value = group[key];
    switch (key) {
      case 'gate':
        gate = hidden(value);
        break;
      case 'by':
        by = isAbsent(value) ? undefined : maskName(value);
        break;
      case 'on':
        on = hidden(value);
        break;
      case 'outcome':
        outcome = hidden(value);
        break;
      case 'note':
        note = textWithoutNames(value, context.names);
        break;
    }
  }
  if (gate === undefined && by === undefined && on === undefined && outcome === undefined && note === undefined) return undefined;
  const copy: Copy = {};
  if (gate !== undefined) copy['gate'] = gate;
  if (by !== undefined) copy['by'] = by;
  if (on !== undefined) copy['on'] = on;
  if (outcome !== undefined) copy['outcome'] = outcome;
  if (note !== undefined) copy['note'] = note;
  return copy;
}

// For team (person), team (organisation).
function copyRecordConsentsListForPersonTeam(value: unknown, context: Context): unknown[] | undefined {
  if (!Array.isArray(value)) return undefined;
  const list = value as readonly unknown[];
  const { length } = list;
  if (length > MAX_ENTRIES) return undefined;
  const copies: unknown[] = [];
  for (let i = 0; i < length; i += 1) {
    const value = list[i];
    const copy = copyRecordConsentsForPersonTeam(value, context);
    if (copy !== undefined) copies.push(copy);
  }
  return copies.length === 0 ? undefined : copies;
}

// For otherDepartment (person), otherDepartment (organisation).
function copyRecordConsentsListForPersonOtherDepartment(value: unknown, context: Context): unknown[] | undefined {
  if (!Array.isArray(value)) return undefined;
  const list = value as readonly unknown[];
  const { length } = list;
  if (length > MAX_ENTRIES) return undefined;
  const copies: unknown[] = [];
  for (let i = 0; i < length; i += 1) {
    const value = list[i];
    const copy = copyRecordConsentsForPersonOtherDepartment(value, context);
    if (copy !== undefined) copies.push(copy);
  }
  return copies.length === 0 ? undefined : copies;
}

// For team (person), team (organisation).
function copyRecordConsentsForPersonTeam(value: unknown, context: Context): Copy | undefined {
  if (!isPlain(value)) return undefined;
  const group = value as Group;
  let purpose: unknown;
  let kind: unknown;
  let grantedOn: unknown;
  let withdrawnOn: unknown;
  let noticeVersion: unknown;
  for (const key in group) {
    const value = group[key];
    switch (key) {
      case 'purpose':
        purpose =
          typeof value === 'string' && !isBlank(value) && isFilled(value) && fitsCodePoints(value, 50)
            ? maskText(replaceNames(value, context.names))
            : hidden(value);
        break;
      case 'kind':
        kind = value === 'general' || value === 'separate' ? value : hidden(value);
        break;
      case 'grantedOn':
        grantedOn = isIsoDate(value) ? value : hidden(value);
        break;
      case 'withdrawnOn':
        withdrawnOn = isIsoDate(value) ? value : hidden(value);
        break;
      case 'noticeVersion':
        noticeVersion =
          typeof value === 'string' && !isBlank(value) && fitsCodePoints(value, 50)
            ? maskText(replaceNames(value, context.names))
            : hidden(value);
        break;
    }
  }
  if (purpose === undefined && kind === undefined && grantedOn === undefined && withdrawnOn === undefined && noticeVersion === undefined)
    return undefined;
  const copy: Copy = {};
  if (purpose !== undefined) copy['purpose'] = purpose;
  if (kind !== undefined) copy['kind'] = kind;
  if (grantedOn !== undefined) copy['grantedOn'] = grantedOn;
  if (withdrawnOn !== undefined) copy['withdrawnOn'] = withdrawnOn;
  if (noticeVersion !== undefined) copy['noticeVersion'] = noticeVersion;
  return copy;
}

// For otherDepartment (person), otherDepartment (organisation).
function copyRecordConsentsForPersonOtherDepartment(value: unknown, context: Context): Copy | undefined {
  if (!isPlain(value)) return undefined;
  const group = value as Group;
  let purpose: unknown;
  let kind: unknown;
  let grantedOn: unknown;
  let withdrawnOn: unknown;
  let noticeVersion: unknown;
  for (const key in group) {
    const value = group[key];
    switch (key) {
      case 'purpose':
        purpose =
          context.settings.purpose === 'audit'
            ? typeof value === 'string' && !isBlank(value) && isFilled(value) && fitsCodePoints(value, 50)
              ? maskText(replaceNames(value, context.names))
              : hidden(value)
            : undefined;
        break;
      case 'kind':
        kind = context.settings.purpose === 'audit' ? (value === 'general' || value === 'separate' ? value : hidden(value)) : undefined;
        break;
      case 'grantedOn':
        grantedOn = context.settings.purpose === 'audit' ? (isIsoDate(value) ? value : hidden(value)) : undefined;
        break;
      case 'withdrawnOn':
        withdrawnOn = context.settings.purpose === 'audit' ? (isIsoDate(value) ? value : hidden(value)) : undefined;
        break;
      case 'noticeVersion':
        noticeVersion =
          context.settings.purpose === 'audit'
            ? typeof value === 'string' && !isBlank(value) && fitsCodePoints(value, 50)
              ? maskText(replaceNames(value, context.names))
              : hidden(value)
            : undefined;
        break;
    }
  }
  if (purpose === undefined && kind === undefined && grantedOn === undefined && withdrawnOn === undefined && noticeVersion === undefined)
    return undefined;
  const copy: Copy = {};
  if (purpose !== undefined) copy['purpose'] = purpose;
  if (kind !== undefined) copy['kind'] = kind;
  if (grantedOn !== undefined) copy['grantedOn'] = grantedOn;
  if (withdrawnOn !== undefined) copy['withdrawnOn'] = withdrawnOn;
  if (noticeVersion !== undefined) copy['noticeVersion'] = noticeVersion;
  return copy;
}

function isOptionOfBasicEnterpriseSize(value: unknown): boolean {
  return value === 'large' || value === 'medium' || value === 'small' || value === 'micro';
}

function isOptionOfBasicIndustry(value: unknown): boolean {
  return (
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
  );
}

function isOptionOfNeedCoreNeeds(value: unknown): boolean {
  return (
    value === 'productPurchase' ||
    value === 'serviceConsulting' ||
    value === 'cooperation' ||
    value === 'afterSales' ||
    value === 'customDevelopment' ||
    value === 'other'
  );
}

function isOptionOfNeedBudget(value: unknown): boolean {
  return value === 'under10k' || value === 'from10kTo50k' || value === 'from50kTo100k' || value === 'over100k' || value === 'negotiable';
}

function isOptionOfBehaviorChannel(value: unknown): boolean {
  return value === 'phone' || value === 'faceToFace' || value === 'onlineMeeting' || value === 'exhibition' || value === 'referral';
}
