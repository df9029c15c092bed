/**
 * The one way from an unknown value to issues: walk, judge, put into words. What walks and judges is a `Checker`: closures made from a schema at run time
 * (`engineOf`), or code generated from it (`generated/`), which gives the same answers sooner.
 */
import type { AppliesTo, Rule } from '../fields/index.ts';
import { progressOf } from './accept.ts';
import type { Progress } from './accept.ts';
import type { ValidationResult } from './issue.ts';
import { judgeRules, prepareRules } from './judge.ts';
import type { RecordKind, Repairs } from './kind.ts';
import type { Finding, PartInfo, Walk } from './note.ts';
import type { Settings } from './options.ts';
import { planOf } from './plan.ts';
import { reportOf } from './report.ts';
import { visitObject } from './walk.ts';

/** What is asked of a record: whether it is valid and if not why, or also what is worth a look and what could be repaired. */
export type Asked = 'errors' | 'all';

/** Validates one kind of record; everything is asked of it unless less is said to do. */
export type Engine = (input: unknown, settings: Settings, asked?: Asked) => ValidationResult<unknown, string>;

/** Finds what is wrong with one kind of record. */
export interface Checker {
  /** The parts by path, in form order. */
  readonly parts: ReadonlyMap<string, PartInfo & { readonly appliesTo: AppliesTo }>;
  /** Walks the record: the value without blanks, what is wrong with single values, and the rules to be judged. */
  readonly check: (input: unknown, asOf: string | undefined, asked: Asked) => Checked;
  /** Tells where a repair can be proposed for a record that is not valid. */
  readonly repairsOf: RecordKind['repairsOf'];
}

/** What a checker found. */
export interface Checked {
  /** The value without blanks; where something is wrong, what is left of it for rules to read. */
  readonly value: unknown;
  /** What is wrong with single values and by the rules; where only errors are asked for, warnings may be left out. */
  readonly findings: readonly Finding[];
  /** What is wrong with single values alone. */
  readonly faults: readonly Finding[];
  /** For lists that lost entries: the original index of each entry that is left. */
  readonly origins: Walk['origins'];
}

/** Nothing that is valid needs a repair. */
const NOTHING_REPAIRED: Repairs = () => false;

/**
 * Makes the engine of a kind of record; all work that does not depend on the input is done here, once.
 *
 * @param kind - The kind of record.
 * @returns The engine.
 */
// @__NO_SIDE_EFFECTS__
export function engineOf(kind: RecordKind): Engine {
  return engineFrom(checkerOf(kind));
}

/**
 * Makes the checker of a kind of record from its schema, of closures.
 *
 * @param kind - The kind of record.
 * @returns The checker.
 */
// @__NO_SIDE_EFFECTS__
export function checkerOf(kind: RecordKind): Checker {
  const plan = planOf(kind);
  const progress = progressOf(plan.root, kind.quick);
  const all = prepareRules(kind.rules, plan.parts);
  const errors = all.filter(({ rule }) => rule.severity === 'error');
  return {
    parts: plan.parts,
    repairsOf: kind.repairsOf,
    check(input, asOf, asked) {
      const walk: Walk = { findings: [] };
      const accepted = progressThrough(progress, input);
      const value = accepted === -1 ? input : visitObject(plan.root, input, [], walk, accepted);
      const { findings: faults, origins } = walk;
      return { value, faults, origins, findings: [...faults, ...judgeRules(asked === 'all' ? all : errors, value, walk, asOf)] };
    },
  };
}

/**
 * Makes the engine of a checker.
 *
 * @param checker - The checker.
 * @returns The engine.
 */
// @__NO_SIDE_EFFECTS__
export function engineFrom(checker: Checker): Engine {
  const { parts, repairsOf } = checker;
  const places = new Map([...parts.keys()].map((path, place) => [path, place]));
  return (input, { messages, require, asOf }, asked = 'all') => {
    const { value, findings, faults, origins } = checker.check(input, asOf, asked);
    const demanded =
      require.length === 0
        ? []
        : prepareRules(
            require.map((path) => demand(path, parts.get(path)?.appliesTo)),
            parts,
          );
    const missing = demanded.length === 0 ? [] : judgeRules(demanded, value, { findings: faults, origins }, asOf);
    if (findings.length === 0 && missing.length === 0) return { ok: true, value, warnings: [] };
    const errors = [...findings.filter(({ severity }) => severity === 'error'), ...missing];
    const remarks = asked === 'all' ? findings.filter(({ severity }) => severity === 'warning') : [];
    const warnings = reportOf(remarks, places, messages, NOTHING_REPAIRED);
    if (errors.length === 0) return { ok: true, value, warnings };
    const repairs = asked === 'all' ? repairsOf(input) : NOTHING_REPAIRED;
    return { ok: false, issues: reportOf(errors, places, messages, repairs), warnings };
  };
}

function progressThrough(progress: Progress, input: unknown): number {
  try {
    return progress(input);
  } catch {
    // A proxy or an accessor threw; the long way knows what to say.
    return 0;
  }
}

/** The rule that an adopter's `require` means. */
function demand(path: string, appliesTo: AppliesTo = 'all'): Rule {
  return {
    severity: 'error',
    at: path,
    reads: appliesTo === 'all' ? [] : ['basic.customerType'],
    consults: [],
    whenAbsent: true,
    needsDay: false,
    judge: ([customerType]) => (appliesTo === 'all' || customerType === appliesTo ? 'required' : undefined),
  };
}
