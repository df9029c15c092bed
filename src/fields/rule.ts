import type { ValueAt } from './paths.ts';

/** The values at some paths, in the same order. */
export type ValuesAt<Record, Paths extends readonly string[]> = {
  readonly [Index in keyof Paths]: NonNullable<ValueAt<Record, Paths[Index]>>;
};

/** The values at some paths, each of which may be absent. */
export type MaybeAt<Record, Paths extends readonly string[]> = {
  readonly [Index in keyof Paths]: ValueAt<Record, Paths[Index]> | undefined;
};

/**
 * A rule across fields. All paths of a rule stand in the same entry of a list, or in none.
 * It is judged when every field it reads is present and without error; a field it consults may be absent and is then `undefined`.
 */
export interface Rule<Code extends string = string, Path extends string = string> {
  /** The codes of its breaches; absent where an inspection finds them in a value. */
  readonly codes?: readonly Code[];
  /** How serious a breach is. */
  readonly severity: 'error' | 'warning';
  /** The field that the issue is shown at. */
  readonly at: Path;
  /** The fields it needs. */
  readonly reads: readonly Path[];
  /** The fields it looks at where they are there. */
  readonly consults: readonly Path[];
  /** Whether it is judged only while the field at `at` is absent. */
  readonly whenAbsent: boolean;
  /** Whether it is judged only when there is a day to judge on. */
  readonly needsDay: boolean;
  /** Tells sooner than `judge` that there is no breach: it is `true` only then, and for an error exactly then. */
  readonly holds?: (values: readonly unknown[], asOf: string | undefined) => boolean;
  /** Gives the code of the breach, or `undefined`; `values` are those of `reads`, then those of `consults`. */
  readonly judge: (values: readonly unknown[], asOf: string | undefined) => Code | undefined;
}

/** What a rule with one code is declared by. */
export type RuleRow<Record, Code, Path extends string, Reads extends readonly Path[]> = {
  /** The code of a breach. */
  readonly code: Code;
  /** How serious a breach is. */
  readonly severity: 'error' | 'warning';
  /** The field that the issue is shown at. */
  readonly at: Path;
  /** The fields it needs. */
  readonly reads: Reads;
} & (
  | {
      /** Whether it is judged only when there is a day to judge on. */
      readonly needsDay?: false;
      /** Tells whether the values are right. */
      readonly holds: (values: ValuesAt<Record, Reads>, asOf: string | undefined) => boolean;
    }
  | {
      /** It is judged only when there is a day to judge on. */
      readonly needsDay: true;
      /** Tells whether the values are right on a day. */
      readonly holds: (values: ValuesAt<Record, Reads>, asOf: string) => boolean;
    }
);

/** What a rule with several codes is declared by. */
export interface JudgeRow<Record, Code, Path extends string, Reads extends readonly Path[], Consults extends readonly Path[]> {
  /** The codes of its breaches, where no inspection finds them in a value. */
  readonly codes?: readonly Code[];
  /** How serious a breach is. */
  readonly severity: 'error' | 'warning';
  /** The field that the issue is shown at. */
  readonly at: Path;
  /** The fields it needs. */
  readonly reads: Reads;
  /** The fields it looks at where they are there. */
  readonly consults?: Consults;
  /** Whether it is judged only while the field at `at` is absent. */
  readonly whenAbsent?: boolean;
  /** Tells that there is no breach: `true` only when `judge` gives no code, and for an error exactly then; worth declaring where it is sooner known. */
  readonly holds?: (values: readonly [...ValuesAt<Record, Reads>, ...MaybeAt<Record, Consults>], asOf: string | undefined) => boolean;
  /** Gives the code of the breach, or `undefined`. */
  readonly judge: (
    values: readonly [...ValuesAt<Record, Reads>, ...MaybeAt<Record, Consults>],
    asOf: string | undefined,
  ) => Code | undefined;
}

type Verdict = NonNullable<Rule['holds']>;

/** Declares the rules of one kind of record. */
export interface RuleFactory<Record, Code extends string, Path extends string> {
  /** Declares a rule with one code, which either holds or does not. */
  readonly rule: <const Reads extends readonly Path[]>(row: RuleRow<Record, Code, Path, Reads>) => Rule<Code, Path>;
  /** Declares a rule that answers with one of several codes. */
  readonly judge: <const Reads extends readonly Path[], const Consults extends readonly Path[] = readonly []>(
    row: JudgeRow<Record, Code, Path, Reads, Consults>,
  ) => Rule<Code, Path>;
}

/**
 * Makes the functions that declare the rules of one kind of record, with the paths and the values at them typed.
 *
 * @returns The two ways to declare a rule.
 */
// @__NO_SIDE_EFFECTS__
export function rulesOf<Record, Code extends string, Path extends string>(): RuleFactory<Record, Code, Path> {
  return {
    rule: ({ code, severity, at, reads, needsDay, holds }) => ({
      codes: [code],
      severity,
      at,
      reads,
      consults: [],
      whenAbsent: false,
      needsDay: needsDay ?? false,
      // The engine hands over the values of exactly these paths, each validated by the schema at its path, and a day where one is needed.
      holds: holds as Verdict,
      judge: (values, asOf) => (holds(values as never, asOf as never) ? undefined : code),
    }),
    judge: ({ codes, severity, at, reads, consults, whenAbsent, holds, judge }) => ({
      ...(codes === undefined ? {} : { codes }),
      severity,
      at,
      reads,
      consults: consults ?? [],
      whenAbsent: whenAbsent ?? false,
      needsDay: false,
      ...(holds === undefined ? {} : { holds: holds as Verdict }),
      judge: (values, asOf) => judge(values as never, asOf),
    }),
  };
}
