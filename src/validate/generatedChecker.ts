import type { Rule } from '../fields/index.ts';
import { inheritsNothing } from './walking.ts';
import type { Collecting } from './walking.ts';
import type { Checker } from './engine.ts';
import { judgeRules, prepareRules } from './judge.ts';
import type { Finding } from './note.ts';

/** Judges rules of a record that was collected. */
type Judge = (record: unknown, asOf: string | undefined, walk: Collecting) => void;

/** What is generated for a kind of record. */
export interface GeneratedCode {
  /** The parts by path, in form order; the record itself has the empty path. */
  readonly parts: Checker['parts'];
  /** Collects what is wrong with single values; it begins with the accept path, and resumes where that failed. */
  readonly collect: (value: unknown, walk: Collecting) => unknown;
  /** Judges the rules across fields whose breach is an error. */
  readonly judgeErrors: Judge;
  /** Judges the rules across fields whose breach is worth a look. */
  readonly judgeWarnings: Judge;
  /** The rules that they judge. */
  readonly rules: readonly Rule[];
}

/** Of a record that was not looked at yet nothing is wrong. */
const NOTHING: readonly Finding[] = [];

/**
 * Makes a checker of generated code.
 *
 * @param code - The code.
 * @param repairsOf - The paths at which a repair can be proposed for a record that is not valid.
 * @returns The checker.
 */
// @__NO_SIDE_EFFECTS__
export function generatedChecker(code: GeneratedCode, repairsOf: Checker['repairsOf']): Checker {
  const { parts, collect, judgeErrors, judgeWarnings, rules } = code;
  const prepared = prepareRules(rules, parts);
  return {
    parts,
    repairsOf,
    check(input, asOf, asked) {
      const walk: Collecting = { findings: [], faults: NOTHING, parts, isClean: inheritsNothing() };
      const value = collect(input, walk);
      const { findings: faults, origins } = walk;
      // Generated code takes what it reads for a record's own; where plain objects inherit something, only the long way can tell.
      if (!walk.isClean) return { value, faults, origins, findings: [...faults, ...judgeRules(prepared, value, walk, asOf)] };
      const judged: Collecting = faults.length === 0 ? walk : { findings: [...faults], origins, parts, isClean: true, faults };
      judgeQuickly(judgeErrors, value, asOf, judged);
      if (asked === 'all') judgeQuickly(judgeWarnings, value, asOf, judged);
      return { value, faults: judged.faults, origins, findings: judged.findings };
    },
  };
}

function judgeQuickly(judge: Judge, record: unknown, asOf: string | undefined, walk: Collecting): void {
  try {
    judge(record, asOf, walk);
  } catch {
    // A proxy or an accessor threw: there is nothing more to judge.
  }
}
