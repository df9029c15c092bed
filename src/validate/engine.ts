/**
 * The one way from an unknown value to issues. It walks the schema part by part; a faster way to the same answer can take its place behind `Engine`.
 */
import type * as v from 'valibot';
import { customerRules, fieldAt, judge } from '../archive/index.ts';
import type { FieldPath, RuleCode } from '../archive/index.ts';
import type { Rule } from '../fields/index.ts';
import type { ValidationResult } from './issue.ts';
import { normalizeCustomer } from './normalize/index.ts';
import { acceptOf } from './accept.ts';
import type { Accept } from './acceptValue.ts';
import { judgeRules, prepareRules } from './judge.ts';
import type { Settings } from './options.ts';
import { planOf } from './plan.ts';
import { reportOf } from './report.ts';
import { visitObject } from './walk.ts';
import type { Walk } from './walk.ts';

/** Validates one kind of record. */
export type Engine = (input: unknown, settings: Settings) => ValidationResult<unknown>;

/** Nothing that is valid needs a repair. */
const NOTHING: ReadonlySet<string> = /* @__PURE__ */ new Set();

/**
 * Makes the engine for a flat schema and the rules of the customer archive.
 *
 * @param schema - The schema.
 * @returns The engine.
 */
// @__NO_SIDE_EFFECTS__
export function engineOf(schema: v.BaseSchema<unknown, unknown, v.BaseIssue<unknown>>): Engine {
  const plan = planOf(schema);
  const accept = acceptOf(plan.root);
  const rules = prepareRules(customerRules, plan);
  return (input, settings) => {
    const walk: Walk = { findings: [], origins: new Map() };
    const value = isAccepted(accept, input) ? input : visitObject(plan.root, input, [], walk);
    const judged = settings.require.length === 0 ? rules : [...rules, ...prepareRules(settings.require.map(demand), plan)];
    const findings = [...walk.findings, ...judgeRules(judged, value, walk, settings.asOf)];
    const errors = findings.filter(({ severity }) => severity === 'error');
    const warnings = findings.filter(({ severity }) => severity === 'warning');
    return errors.length === 0
      ? { ok: true, value, warnings: reportOf(warnings, plan, settings.messages, NOTHING) }
      : {
          ok: false,
          issues: reportOf(errors, plan, settings.messages, repairsOf(input)),
          warnings: reportOf(warnings, plan, settings.messages, NOTHING),
        };
  };
}

function isAccepted(accept: Accept, input: unknown): boolean {
  try {
    return accept(input);
  } catch {
    // A proxy or an accessor threw; the long way knows what to say.
    return false;
  }
}

/** The places at which a repair can be proposed. */
function repairsOf(input: unknown): ReadonlySet<string> {
  return new Set(normalizeCustomer(input).changes.map(({ path }) => path));
}

/** The rule that an adopter's `require` means. */
function demand(path: FieldPath): Rule<RuleCode, FieldPath> {
  const { appliesTo } = fieldAt(path);
  return judge({
    severity: 'error',
    at: path,
    reads: appliesTo === 'all' ? [] : ['basic.customerType'],
    whenAbsent: true,
    judge: ([customerType]) => (appliesTo === 'all' || customerType === appliesTo ? 'required' : undefined),
  });
}
