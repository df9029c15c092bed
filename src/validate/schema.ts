/**
 * The valibot schemas themselves, for composing them with others. Their issues are raw: they hold values of the record and whole parents,
 * so they must never be logged, stored or sent. `validateCustomer` and the Standard Schemas have none of that.
 */
import * as v from 'valibot';
import { CustomerDraftSchema, CustomerSchema, customerRules } from '../archive/index.ts';
import type { Customer, CustomerDraft } from '../archive/index.ts';
import { customerKind } from './customerKind.ts';
import { judgeRules, prepareRules } from './judge.ts';
import { planOf } from './plan.ts';

const rules = /* @__PURE__ */ prepareRules(customerRules, /* @__PURE__ */ planOf(/* @__PURE__ */ customerKind(CustomerSchema)).parts);

/**
 * The valibot schema of a customer file with the rules across fields that need no day. It takes no blanks, and its issues are raw.
 *
 * @example
 * RawCustomerSchema.type; //=> 'strict_object'
 */
export const RawCustomerSchema = /* @__PURE__ */ v.pipe(CustomerSchema, /* @__PURE__ */ v.rawCheck(judgeRaw)) as v.GenericSchema<Customer>;

/**
 * The valibot schema of a customer file that may have no customer number yet. It takes no blanks, and its issues are raw.
 *
 * @example
 * RawCustomerDraftSchema.type; //=> 'strict_object'
 */
export const RawCustomerDraftSchema = /* @__PURE__ */ v.pipe(
  CustomerDraftSchema,
  /* @__PURE__ */ v.rawCheck(judgeRaw),
) as v.GenericSchema<CustomerDraft>;

/** Adds the breaches of the rules across fields, with their code as the message. */
function judgeRaw<Input>({ dataset, addIssue }: v.RawCheckContext<Input>): void {
  if (!dataset.typed) return;
  for (const { code, severity, keys } of judgeRules(rules, dataset.value, { findings: [], origins: new Map() }, undefined)) {
    if (severity === 'error') addIssue({ message: code, path: rawPath(dataset.value, keys) });
  }
}

function rawPath(record: unknown, keys: readonly (string | number)[]): [v.IssuePathItem, ...v.IssuePathItem[]] {
  let input = record;
  const items = keys.map((key) => {
    const value = (input as Readonly<Record<string | number, unknown>> | undefined)?.[key];
    const item = { type: typeof key === 'number' ? 'array' : 'object', origin: 'value', input, key, value };
    input = value;
    return item as v.IssuePathItem;
  });
  return items as [v.IssuePathItem, ...v.IssuePathItem[]];
}
