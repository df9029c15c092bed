/** The choices of form and brief as an application shows them: values with their labels in both languages. */
import type { Option } from '../fields/index.ts';
import { DEMAND_TYPES as DEMAND_CHOICES } from './fields.ts';
import { COLLECTION_CHANNELS as CHANNEL_CHOICES, SCENARIOS as SCENARIO_CHOICES } from './form.ts';

/** 收集场景: what the information is collected for. */
export const SCENARIOS: readonly Option[] = /* @__PURE__ */ Object.freeze([...SCENARIO_CHOICES]);

/** 收集方式: how a form reaches the customer and comes back. */
export const COLLECTION_CHANNELS: readonly Option[] = /* @__PURE__ */ Object.freeze([...CHANNEL_CHOICES]);

/** 需求类型: the values are the words of the form; 产品采购 is 产品购买 in the archive. */
export const DEMAND_TYPES: readonly Option[] = /* @__PURE__ */ Object.freeze([...DEMAND_CHOICES]);
