import type { QuickAnswers } from '../validate/index.ts';
import { inspectBudget, isBudget } from './budget.ts';
import { inspectContact, isContact } from './contact.ts';

/** What answers sooner whether a value of a form is right. */
export const FORM_ANSWERS: QuickAnswers = /* @__PURE__ */ new Map<unknown, (value: unknown) => boolean>([
  [inspectBudget, isBudget],
  [inspectContact, isContact],
]);
