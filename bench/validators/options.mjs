/** The choices of the single and multiple choice fields, as the library declares them. */
import { customerFields } from '../library.mjs';

function at(path) {
  return customerFields.find((field) => field.path === path).options.map(({ value }) => value);
}

export const SIZES = at('basic.enterpriseSize');
export const INDUSTRIES = at('basic.industry');
export const NEEDS = at('need.coreNeeds');
export const BUDGETS = at('need.budget');
export const PRIORITIES = at('need.priority');
export const CHANNELS = at('behavior.channel');
export const INTERACTIONS = at('behavior.interactions[].kind');
export const REFERRERS = at('relations.referrer.kind');
export const GATES = at('record.reviews[].gate');
export const OUTCOMES = at('record.reviews[].outcome');
export const CONSENTS = at('record.consents[].kind');
