import type { Rule } from '../fields/index.ts';
import { inheritsNothing } from './walking.ts';
import type { Collecting } from './walking.ts';
import type { Checker } from './engine.ts';
import { judgeRules, prepareRules } from './judge.ts';
import type { Finding, Keys } from './note.ts';

/** What is generated for a kind of record. */
export interface GeneratedCode {
  /** The parts by path, in form order; the record itself has the empty path. */
  readonly parts: Checker['parts'];
  /** Collects what is wrong with single values; it begins with the accept path, and resumes where that failed. */
  readonly collect: (value: unknown, keys: Keys, walk: Collecting) => unknown;
  /** Judges the rules across fields of a record in which no single value is wrong. */
  readonly judge: (record: unknown, asOf: string | undefined, walk: Collecting) => void;
  /** The rules that it judges. */
  readonly rules: readonly Rule[];
}

/**
 * Makes a checker of generated code.
 *
 * @param code - The code.
 * @param repairsOf - The paths at which a repair can be proposed for a record that is not valid.
 * @returns The checker.
 */
// @__NO_SIDE_EFFECTS__
export function generatedChecker({ parts, collect, judge, rules }: GeneratedCode, repairsOf: Checker['repairsOf']): Checker {
  const prepared = prepareRules(rules, parts);
  return {
    parts,
    repairsOf,
    check(input, asOf) {
      const walk: Collecting = { findings: [], origins: new Map(), parts, isClean: inheritsNothing() };
      const value = collect(input, [], walk);
      // Rules that need a value that is wrong are left out, and generated code does not know which; nor what is inherited.
      const isSound = walk.findings.length === 0 && walk.isClean;
      const judged = isSound ? judgeQuickly(judge, value, asOf, walk) : judgeRules(prepared, value, walk, asOf);
      return { value, walk, findings: walk.findings.length === 0 ? judged : [...walk.findings, ...judged] };
    },
  };
}

function judgeQuickly(judge: GeneratedCode['judge'], record: unknown, asOf: string | undefined, walk: Collecting): readonly Finding[] {
  const judged: Collecting = { ...walk, findings: [] };
  try {
    judge(record, asOf, judged);
  } catch {
    // A proxy or an accessor threw: there is nothing more to judge.
  }
  return judged.findings;
}
