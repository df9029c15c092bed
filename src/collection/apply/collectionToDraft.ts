/**
 * A filled form as the beginning of a customer file. 需求类型 becomes 核心需求, 期望完成时间 becomes 购买时间节点, the contact and those who decide become
 * contacts; the day of the form is the first contact and the last follow-up that are known; the priority follows from the expected time.
 *
 * What the archive has no exact place for is never guessed: a budget that no single band holds, and the channel. An industry in the customer's own words
 * becomes a tag; a demand in their own words becomes 其他, and the words stay before the description.
 */
import { CORE_NEEDS, INDUSTRIES, derivedPriority, fitsCodePoints } from '../../archive/index.ts';
import type { BasicInput, BehaviorInput, CustomerInput, NeedInput, RelationsInput } from '../../archive/index.ts';
import { isPlainDate } from '../../calendar/index.ts';
import { ownValue } from '../../fields/index.ts';
import { normalizeCustomer } from '../../validate/index.ts';
import { inspectBudget } from '../budget.ts';
import type { CollectionValues } from '../form.ts';
import { contactsOf, numbersOf } from './contacts.ts';
import { textAt } from './readValues.ts';

const LONGEST_TAG = 20;
const LONGEST_DESCRIPTION = 2000;
const OTHER = 'other';

/**
 * Makes a draft of a customer file from a form. Complete it with what a form does not say (credit code, channel) and check it with
 * `validateCustomerDraft`.
 *
 * @param values - The values of a form, as `validateCollection` gives them.
 * @returns The draft; what the form does not say is absent.
 * @example
 * collectionToDraft({ companyName: '星河科技有限公司', demandType: '产品采购', budget: '6-8万' }).need; //=> { coreNeeds: ['productPurchase'], budget: 'from50kTo100k' }
 * collectionToDraft({ contactName: '李明', contactTitle: '采购经理', contact: '13912345678' }).relations; //=> { contacts: [{ role: '采购经理', name: '李明', mobile: '13912345678' }] }
 */
export function collectionToDraft(values: Partial<CollectionValues>): CustomerInput {
  const [industry, ownIndustry] = industryOf(values);
  const remarks = textAt(values, 'remarks');
  return withoutEmpty({
    basic: basicOf(values, industry),
    need: needOf(values),
    behavior: behaviorOf(values),
    relations: relationsOf(values, ownIndustry),
    record: { remarks },
  });
}

function basicOf(values: unknown, industry: string | undefined): BasicInput {
  const name = textAt(values, 'companyName');
  return { customerType: name === undefined ? undefined : 'enterprise', name, mobile: numbersOf(values).mobile[0], industry } as BasicInput;
}

/** The section that is meant, or the customer's own words as a tag. */
function industryOf(values: unknown): readonly [section: string | undefined, tag: string | undefined] {
  const text = textAt(values, 'industry');
  const { value } = normalizeCustomer({ basic: { customerType: 'enterprise', industry: text } });
  const section = textAt(ownValue(value, 'basic'), 'industry');
  if (INDUSTRIES.some((industry) => industry.value === section)) return [section, undefined];
  return [undefined, text !== undefined && fitsCodePoints(text, LONGEST_TAG) ? text : undefined];
}

function needOf(values: unknown): NeedInput {
  const [coreNeeds, ownWords] = coreNeedsOf(textAt(values, 'demandType'));
  const expected = textAt(values, 'expectedBy');
  const { value } = normalizeCustomer({ need: { expectedPurchase: expected } });
  const expectedPurchase = textAt(ownValue(value, 'need'), 'expectedPurchase');
  const budget = inspectBudget(textAt(values, 'budget'));
  return {
    coreNeeds,
    description: descriptionOf(textAt(values, 'demandDescription'), ownWords),
    budget: budget.verdict === 'valid' ? budget.parts.band : undefined,
    expectedPurchase,
    priority: derivedPriority(expectedPurchase, dayOf(values)),
  } as NeedInput;
}

/** The core needs that are meant, and the customer's own words where none is. */
function coreNeedsOf(demand: string | undefined): readonly [needs: readonly string[] | undefined, ownWords: string | undefined] {
  if (demand === undefined) return [undefined, undefined];
  const { value } = normalizeCustomer({ need: { coreNeeds: demand } });
  const needs = ownValue(ownValue(value, 'need'), 'coreNeeds');
  const isKnown = Array.isArray(needs) && needs.every((need) => CORE_NEEDS.some((option) => option.value === need));
  return isKnown ? [needs as readonly string[], undefined] : [[OTHER], demand];
}

/** Words that no core need stands for are kept before the description, where there is room. */
function descriptionOf(description: string | undefined, demand: string | undefined): string | undefined {
  if (description === undefined || demand === undefined) return description ?? demand;
  const whole = `${demand}：${description}`;
  return fitsCodePoints(whole, LONGEST_DESCRIPTION) ? whole : description;
}

function behaviorOf(values: unknown): BehaviorInput {
  const day = dayOf(values);
  return { firstContactOn: day, lastFollowUpOn: day };
}

function relationsOf(values: unknown, tag: string | undefined): RelationsInput {
  const contacts = contactsOf(values);
  return { contacts: contacts.length === 0 ? undefined : [...contacts], industryTags: tag === undefined ? undefined : [tag] };
}

function dayOf(values: unknown): string | undefined {
  const day = ownValue(values, 'providedOn');
  return isPlainDate(day) ? day : undefined;
}

/** Without keys that hold nothing, and without dimensions that hold no key. */
function withoutEmpty(draft: Readonly<Record<string, object>>): CustomerInput {
  const dimensions = Object.entries(draft).map(([key, dimension]) => {
    return [key, Object.fromEntries(Object.entries(dimension).filter(([, value]) => value !== undefined))] as const;
  });
  return Object.fromEntries(dimensions.filter(([, dimension]) => Object.keys(dimension).length > 0));
}
