/** The yardstick: what a careful engineer writes without a library. One pass, every issue with its path, nothing made while all is well. */
import * as is from '../leaves.mjs';
import * as options from '../options.mjs';

const ROOT = new Set(['basic', 'need', 'behavior', 'relations', 'record', 'extra']);
const INDIVIDUAL = new Set(['customerNo', 'customerType', 'name', 'mobile', 'idTail', 'address']);
const ENTERPRISE = new Set(['customerNo', 'customerType', 'name', 'mobile', 'creditCode', 'enterpriseSize', 'industry', 'address']);
const NEED = new Set(['coreNeeds', 'description', 'productPreference', 'budget', 'expectedPurchase', 'priority']);
const BEHAVIOR = new Set(['firstContactOn', 'lastFollowUpOn', 'channel', 'purchases', 'interactions', 'complaints']);
const PURCHASE = new Set(['product', 'quantity', 'unit', 'amount', 'purchasedOn']);
const INTERACTION = new Set(['on', 'channel', 'kind', 'summary']);
const COMPLAINT = new Set(['reportedOn', 'problem', 'resolution', 'resolvedOn']);
const RELATIONS = new Set(['contacts', 'referrer', 'industryTags']);
const CONTACT = new Set(['role', 'name', 'mobile', 'phone', 'email']);
const REFERRER = new Set(['kind', 'name', 'customerNo']);
const RECORD = new Set(['owner', 'updatedAt', 'updatedBy', 'mobileVerifiedOn', 'reviews', 'consents', 'remarks']);
const REVIEW = new Set(['gate', 'by', 'on', 'outcome', 'note']);
const CONSENT = new Set(['purpose', 'kind', 'grantedOn', 'withdrawnOn', 'noticeVersion']);

const SIZES = new Set(options.SIZES);
const INDUSTRIES = new Set(options.INDUSTRIES);
const NEEDS = new Set(options.NEEDS);
const BUDGETS = new Set(options.BUDGETS);
const PRIORITIES = new Set(options.PRIORITIES);
const CHANNELS = new Set(options.CHANNELS);
const INTERACTIONS = new Set(options.INTERACTIONS);
const REFERRERS = new Set(options.REFERRERS);
const GATES = new Set(options.GATES);
const OUTCOMES = new Set(options.OUTCOMES);
const CONSENTS = new Set(options.CONSENTS);

/** Gives `{ ok: true, value }`, or `{ ok: false, issues }` with all of them. */
export function validateByHand(input) {
  const issues = [];
  if (isGroup(input, ROOT, [], issues)) {
    checkBasic(input.basic, issues);
    checkNeed(input.need, issues);
    checkBehavior(input.behavior, issues);
    if (input.relations !== undefined) checkRelations(input.relations, issues);
    if (input.record !== undefined) checkRecord(input.record, issues);
    if (input.extra !== undefined && !isPlain(input.extra)) report(issues, 'type', ['extra']);
  }
  return issues.length === 0 ? { ok: true, value: input } : { ok: false, issues };
}

function checkBasic(basic, issues) {
  if (!isPlain(basic)) return report(issues, 'type', ['basic']);
  const { customerNo, customerType, name, mobile, idTail, creditCode, enterpriseSize, industry, address } = basic;
  if (!is.isCustomerNo(customerNo)) report(issues, 'customerNo', ['basic', 'customerNo']);
  if (!is.isMobile(mobile)) report(issues, 'mobile', ['basic', 'mobile']);
  if (address !== undefined && !is.isAddress(address)) report(issues, 'address', ['basic', 'address']);
  if (customerType === 'individual') {
    noUnknownKeys(basic, INDIVIDUAL, ['basic'], issues);
    if (!is.isIndividualName(name)) report(issues, 'personName', ['basic', 'name']);
    if (idTail !== undefined && !is.isIdTail(idTail)) report(issues, 'idTail', ['basic', 'idTail']);
  } else if (customerType === 'enterprise') {
    noUnknownKeys(basic, ENTERPRISE, ['basic'], issues);
    if (!is.isEnterpriseName(name)) report(issues, 'companyName', ['basic', 'name']);
    if (!is.isCreditCode(creditCode)) report(issues, 'creditCode', ['basic', 'creditCode']);
    if (enterpriseSize !== undefined && !SIZES.has(enterpriseSize)) report(issues, 'option', ['basic', 'enterpriseSize']);
    if (industry !== undefined && !INDUSTRIES.has(industry)) report(issues, 'option', ['basic', 'industry']);
  } else report(issues, 'option', ['basic', 'customerType']);
}

function checkNeed(need, issues) {
  if (!isGroup(need, NEED, ['need'], issues)) return;
  const { coreNeeds, description, productPreference, budget, expectedPurchase, priority } = need;
  if (!isChoices(coreNeeds)) report(issues, 'option', ['need', 'coreNeeds']);
  if (description !== undefined && !is.isText2000(description)) report(issues, 'text', ['need', 'description']);
  if (productPreference !== undefined && !is.isText100(productPreference)) report(issues, 'text', ['need', 'productPreference']);
  if (budget !== undefined && !BUDGETS.has(budget)) report(issues, 'option', ['need', 'budget']);
  if (expectedPurchase !== undefined && !is.isTimeNode(expectedPurchase)) report(issues, 'timeNode', ['need', 'expectedPurchase']);
  if (!PRIORITIES.has(priority)) report(issues, 'option', ['need', 'priority']);
}

function checkBehavior(behavior, issues) {
  if (!isGroup(behavior, BEHAVIOR, ['behavior'], issues)) return;
  const { firstContactOn, lastFollowUpOn, channel, purchases, interactions, complaints } = behavior;
  if (!is.isIsoDate(firstContactOn)) report(issues, 'isoDate', ['behavior', 'firstContactOn']);
  if (!is.isIsoDate(lastFollowUpOn)) report(issues, 'isoDate', ['behavior', 'lastFollowUpOn']);
  if (!is.isInOrder(firstContactOn, lastFollowUpOn)) report(issues, 'order', ['behavior', 'lastFollowUpOn']);
  if (!CHANNELS.has(channel)) report(issues, 'option', ['behavior', 'channel']);
  if (purchases !== undefined) checkList(purchases, checkPurchase, ['behavior', 'purchases'], issues);
  if (interactions !== undefined) checkList(interactions, checkInteraction, ['behavior', 'interactions'], issues);
  if (complaints !== undefined) checkList(complaints, checkComplaint, ['behavior', 'complaints'], issues);
}

function checkPurchase(purchase, path, index, issues) {
  if (!isGroup(purchase, PURCHASE, path, issues, index)) return;
  const { product, quantity, unit, amount, purchasedOn } = purchase;
  if (!is.isFilled100(product)) report(issues, 'text', [...path, index, 'product']);
  if (!is.isQuantity(quantity)) report(issues, 'quantity', [...path, index, 'quantity']);
  if (unit !== undefined && !is.isText20(unit)) report(issues, 'text', [...path, index, 'unit']);
  if (!is.isAmount(amount)) report(issues, 'amount', [...path, index, 'amount']);
  if (!is.isDayOrMonth(purchasedOn)) report(issues, 'isoDate', [...path, index, 'purchasedOn']);
}

function checkInteraction(interaction, path, index, issues) {
  if (!isGroup(interaction, INTERACTION, path, issues, index)) return;
  const { on, channel, kind, summary } = interaction;
  if (!is.isIsoDate(on)) report(issues, 'isoDate', [...path, index, 'on']);
  if (!CHANNELS.has(channel)) report(issues, 'option', [...path, index, 'channel']);
  if (!INTERACTIONS.has(kind)) report(issues, 'option', [...path, index, 'kind']);
  if (summary !== undefined && !is.isText2000(summary)) report(issues, 'text', [...path, index, 'summary']);
}

function checkComplaint(complaint, path, index, issues) {
  if (!isGroup(complaint, COMPLAINT, path, issues, index)) return;
  const { reportedOn, problem, resolution, resolvedOn } = complaint;
  if (!is.isIsoDate(reportedOn)) report(issues, 'isoDate', [...path, index, 'reportedOn']);
  if (!is.isFilled2000(problem)) report(issues, 'text', [...path, index, 'problem']);
  if (resolution !== undefined && !is.isText2000(resolution)) report(issues, 'text', [...path, index, 'resolution']);
  if (resolvedOn !== undefined && !is.isIsoDate(resolvedOn)) report(issues, 'isoDate', [...path, index, 'resolvedOn']);
  if (!is.isInOrder(reportedOn, resolvedOn)) report(issues, 'order', [...path, index, 'resolvedOn']);
}

function checkRelations(relations, issues) {
  if (!isGroup(relations, RELATIONS, ['relations'], issues)) return;
  const { contacts, referrer, industryTags } = relations;
  if (contacts !== undefined) checkList(contacts, checkContact, ['relations', 'contacts'], issues);
  if (referrer !== undefined) checkReferrer(referrer, issues);
  if (industryTags !== undefined && !isTags(industryTags)) report(issues, 'tags', ['relations', 'industryTags']);
}

function checkContact(contact, path, index, issues) {
  if (!isGroup(contact, CONTACT, path, issues, index)) return;
  const { role, name, mobile, phone, email } = contact;
  if (!is.isFilled50(role)) report(issues, 'text', [...path, index, 'role']);
  if (!is.isPersonName(name)) report(issues, 'personName', [...path, index, 'name']);
  if (mobile !== undefined && !is.isMobile(mobile)) report(issues, 'mobile', [...path, index, 'mobile']);
  if (phone !== undefined && !is.isContactPhone(phone)) report(issues, 'phone', [...path, index, 'phone']);
  if (email !== undefined && !is.isEmail(email)) report(issues, 'email', [...path, index, 'email']);
}

function checkReferrer(referrer, issues) {
  if (!isGroup(referrer, REFERRER, ['relations', 'referrer'], issues)) return;
  const { kind, name, customerNo } = referrer;
  if (!REFERRERS.has(kind)) report(issues, 'option', ['relations', 'referrer', 'kind']);
  if (!is.isFilled200(name)) report(issues, 'text', ['relations', 'referrer', 'name']);
  if (customerNo !== undefined && !is.isCustomerNo(customerNo)) report(issues, 'customerNo', ['relations', 'referrer', 'customerNo']);
}

function checkRecord(record, issues) {
  if (!isGroup(record, RECORD, ['record'], issues)) return;
  const { owner, updatedAt, updatedBy, mobileVerifiedOn, reviews, consents, remarks } = record;
  if (owner !== undefined && !is.isText50(owner)) report(issues, 'text', ['record', 'owner']);
  if (updatedAt !== undefined && !is.isDateTime(updatedAt)) report(issues, 'dateTime', ['record', 'updatedAt']);
  if (updatedBy !== undefined && !is.isText50(updatedBy)) report(issues, 'text', ['record', 'updatedBy']);
  if (mobileVerifiedOn !== undefined && !is.isIsoDate(mobileVerifiedOn)) report(issues, 'isoDate', ['record', 'mobileVerifiedOn']);
  if (reviews !== undefined) checkList(reviews, checkReview, ['record', 'reviews'], issues);
  if (consents !== undefined) checkList(consents, checkConsent, ['record', 'consents'], issues);
  if (remarks !== undefined && !is.isText2000(remarks)) report(issues, 'text', ['record', 'remarks']);
}

function checkReview(review, path, index, issues) {
  if (!isGroup(review, REVIEW, path, issues, index)) return;
  const { gate, by, on, outcome, note } = review;
  if (!GATES.has(gate)) report(issues, 'option', [...path, index, 'gate']);
  if (!is.isFilled50(by)) report(issues, 'text', [...path, index, 'by']);
  if (!is.isIsoDate(on)) report(issues, 'isoDate', [...path, index, 'on']);
  if (!OUTCOMES.has(outcome)) report(issues, 'option', [...path, index, 'outcome']);
  if (note !== undefined && !is.isText2000(note)) report(issues, 'text', [...path, index, 'note']);
}

function checkConsent(consent, path, index, issues) {
  if (!isGroup(consent, CONSENT, path, issues, index)) return;
  const { purpose, kind, grantedOn, withdrawnOn, noticeVersion } = consent;
  if (!is.isFilled50(purpose)) report(issues, 'text', [...path, index, 'purpose']);
  if (!CONSENTS.has(kind)) report(issues, 'option', [...path, index, 'kind']);
  if (!is.isIsoDate(grantedOn)) report(issues, 'isoDate', [...path, index, 'grantedOn']);
  if (withdrawnOn !== undefined && !is.isIsoDate(withdrawnOn)) report(issues, 'isoDate', [...path, index, 'withdrawnOn']);
  if (noticeVersion !== undefined && !is.isText50(noticeVersion)) report(issues, 'text', [...path, index, 'noticeVersion']);
}

function checkList(list, checkEntry, path, issues) {
  if (!Array.isArray(list)) return report(issues, 'type', path);
  if (list.length > is.MAX_ENTRIES) return report(issues, 'tooLong', path);
  for (let index = 0; index < list.length; index += 1) checkEntry(list[index], path, index, issues);
}

function isChoices(value) {
  if (!Array.isArray(value) || value.length === 0 || value.length > is.MAX_ENTRIES) return false;
  for (const choice of value) if (!NEEDS.has(choice)) return false;
  return is.isDistinct(value);
}

function isTags(value) {
  return Array.isArray(value) && value.length <= is.MAX_TAGS && value.every(is.isText20) && is.isDistinct(value);
}

/** Whether a value is an object whose keys may be looked at; keys that nobody knows are reported. */
function isGroup(value, known, path, issues, index) {
  if (!isPlain(value)) {
    report(issues, 'type', index === undefined ? path : [...path, index]);
    return false;
  }
  noUnknownKeys(value, known, path, issues, index);
  return true;
}

function noUnknownKeys(value, known, path, issues, index) {
  for (const key in value) {
    if (!known.has(key)) report(issues, 'unknownKey', index === undefined ? [...path, key] : [...path, index, key]);
  }
}

function isPlain(value) {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function report(issues, code, path) {
  issues.push({ code, path });
}

export const hand = {
  name: 'by hand',
  gives: 'all issues',
  create: () => ({ run: validateByHand, isOk: (result) => result.ok }),
};
