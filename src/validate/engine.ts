/**
 * The one way from an unknown value to issues. It walks the schema part by part; a faster way to the same answer can take its place behind `Engine`.
 */
import type * as v from 'valibot';
import { customerRules, fieldAt, judge } from '../archive/index.ts';
import type { FieldPath, RuleCode } from '../archive/index.ts';
import type { Rule } from '../fields/index.ts';
import type { Issue, ValidationResult } from './issue.ts';
import { judgeRules, prepareRules } from './judge.ts';
import type { Settings } from './options.ts';
import { planOf } from './plan.ts';
import { reportOf } from './report.ts';
import { visitObject } from './walk.ts';
import type { Walk } from './walk.ts';

/** Validates one kind of record. */
export type Engine = (input: unknown, settings: Settings) => ValidationResult<unknown>;

/**
 * Makes the engine for a flat schema and the rules of the customer archive.
 *
 * @param schema - The schema.
 * @returns The engine.
 */
// @__NO_SIDE_EFFECTS__
export function engineOf(schema: v.BaseSchema<unknown, unknown, v.BaseIssue<unknown>>): Engine {
  const root = planOf(schema);
  const rules = prepareRules(customerRules, root);
  return (input, settings) => {
    const walk: Walk = { findings: [], origins: new Map() };
    const value = visitObject(root, input, [], walk);
    const demanded = prepareRules(settings.require.map(demand), root);
    const findings = [...walk.findings, ...judgeRules([...rules, ...demanded], value, walk, settings.asOf)];
    const errors = findings.filter(({ severity }) => severity === 'error');
    const warnings = findings.filter(({ severity }) => severity === 'warning');
    const report = (found: typeof findings): Issue[] => reportOf(found, root, settings.messages);
    return errors.length === 0
      ? { ok: true, value, warnings: report(warnings) }
      : { ok: false, issues: report(errors), warnings: report(warnings) };
  };
}

/** The rule that an adopter's `require` means. */
function demand(path: FieldPath): Rule<RuleCode, FieldPath> {
  const { appliesTo } = fieldAt(path);
  return judge({
    codes: ['required'],
    severity: 'error',
    at: path,
    reads: appliesTo === 'all' ? [] : ['basic.customerType'],
    whenAbsent: true,
    judge: ([customerType]) => (appliesTo === 'all' || customerType === appliesTo ? 'required' : undefined),
  });
}
