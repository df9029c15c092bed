/**
 * The one way from an unknown value to issues. It walks the schema part by part; a faster way to the same answer can take its place behind `Engine`.
 */
import type { Rule } from '../fields/index.ts';
import { acceptOf } from './accept.ts';
import type { Accept } from './acceptValue.ts';
import type { ValidationResult } from './issue.ts';
import { judgeRules, prepareRules } from './judge.ts';
import type { RecordKind } from './kind.ts';
import type { Settings } from './options.ts';
import { planOf } from './plan.ts';
import { reportOf } from './report.ts';
import { visitObject } from './walk.ts';
import type { Walk } from './walk.ts';

/** Validates one kind of record. */
export type Engine = (input: unknown, settings: Settings) => ValidationResult<unknown, string>;

/** Nothing that is valid needs a repair. */
const NOTHING: ReadonlySet<string> = /* @__PURE__ */ new Set();

/**
 * Makes the engine of a kind of record; all work that does not depend on the input is done here, once.
 *
 * @param kind - The kind of record.
 * @returns The engine.
 */
// @__NO_SIDE_EFFECTS__
export function engineOf(kind: RecordKind): Engine {
  const plan = planOf(kind);
  const accept = acceptOf(plan.root);
  const rules = prepareRules(kind.rules, plan);
  return (input, { messages, require, asOf }) => {
    const walk: Walk = { findings: [], origins: new Map() };
    const value = isAccepted(accept, input) ? input : visitObject(plan.root, input, [], walk);
    const demands = require.map((path) => demand(path, kind));
    const judged = demands.length === 0 ? rules : [...rules, ...prepareRules(demands, plan)];
    const findings = [...walk.findings, ...judgeRules(judged, value, walk, asOf)];
    const errors = findings.filter(({ severity }) => severity === 'error');
    const warnings = reportOf(
      findings.filter(({ severity }) => severity === 'warning'),
      plan,
      messages,
      NOTHING,
    );
    if (errors.length === 0) return { ok: true, value, warnings };
    return { ok: false, issues: reportOf(errors, plan, messages, kind.repairsOf(input)), warnings };
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

/** The rule that an adopter's `require` means. */
function demand(path: string, { fieldAt }: RecordKind): Rule {
  const appliesTo = fieldAt(path)?.appliesTo ?? 'all';
  return {
    severity: 'error',
    at: path,
    reads: appliesTo === 'all' ? [] : ['basic.customerType'],
    consults: [],
    whenAbsent: true,
    judge: ([customerType]) => (appliesTo === 'all' || customerType === appliesTo ? 'required' : undefined),
  };
}
