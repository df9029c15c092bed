/** 客户信息收集需求确认单, the brief: its fields, declared once. All are needed: without one nobody knows what to ask, why, of whom or until when. */
import * as v from 'valibot';
import { choice, day, distinct, filledText, maxEntries, minEntries, text } from '../../archive/index.ts';
import { ACCESS, INTERNAL, OUTBOUND } from '../../fields/index.ts';
import { NEED_TEXT, essential } from '../declare.ts';
import { SCENARIOS } from '../form.ts';

/** More fields than anybody asks a customer for. */
const MOST_FIELDS = 200;

/** A field of the house's own, with nothing of the customer in it. */
const HOUSE = { ...NEED_TEXT, basis: INTERNAL, mask: 'all', outbound: OUTBOUND.coded, access: ACCESS.coded } as const;

/** The fields of a brief, in the order of the form. */
export const BriefSchema = v.strictObject(
  {
    scenario: essential(choice(SCENARIOS), {
      ...HOUSE,
      label: { zh: '收集场景', en: 'Scenario' },
      control: 'single',
      options: SCENARIOS,
    }),
    background: essential(filledText(2000), {
      ...HOUSE,
      label: { zh: '需求背景', en: 'Background' },
    }),
    goal: essential(filledText(2000), {
      ...HOUSE,
      label: { zh: '收集目标', en: 'Goal' },
      hint: { zh: '会原样告知客户', en: 'The customer is told it word for word' },
    }),
    fields: essential(v.pipe(v.array(filledText(100), 'type'), minEntries(1), maxEntries(MOST_FIELDS), distinct()), {
      ...HOUSE,
      label: { zh: '所需字段', en: 'Fields wanted' },
      hint: { zh: '只列达到目标所必需的', en: 'Only those that the goal needs' },
      control: 'multi',
      open: true,
    }),
    dueOn: essential(day(), {
      ...HOUSE,
      label: { zh: '完成时限', en: 'Due on' },
      control: 'date',
    }),
    confidentiality: essential(text(500), {
      ...HOUSE,
      label: { zh: '保密要求', en: 'Confidentiality' },
    }),
    requester: essential(filledText(100), {
      ...HOUSE,
      label: { zh: '需求方', en: 'Requester' },
      hint: { zh: '哪个部门、谁要用', en: 'Which department, and who will use it' },
    }),
    initiator: essential(filledText(100), {
      ...HOUSE,
      label: { zh: '发起人', en: 'Initiator' },
    }),
    collector: essential(filledText(100), {
      ...HOUSE,
      label: { zh: '收集人', en: 'Collector' },
    }),
  },
  'type',
);
