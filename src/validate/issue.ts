import type { IssueCode } from '../archive/index.ts';

/** Something wrong or remarkable in a record. It holds no value of the record and no key that could be one: safe to log. */
export interface Issue<Code extends string = IssueCode> {
  /** What is wrong, from a closed list. */
  readonly code: Code;
  /** Where, as text: `behavior.purchases[2].amount`; empty for the record as a whole. */
  readonly path: string;
  /** Where, as keys: `['behavior', 'purchases', 2, 'amount']`. */
  readonly keys: readonly (string | number)[];
  /** The label of the field, in the language of the messages. */
  readonly label: string;
  /** An error makes the record invalid, a warning does not. */
  readonly severity: 'error' | 'warning';
  /** One sentence for the person who fills in the form. */
  readonly message: string;
  /** Constants of the rule, such as a limit, and `position`: the zero-based place of a key that is not printed. */
  readonly params?: Readonly<Record<string, number>>;
  /** `true` when `normalizeCustomer` has a proposal for the value. */
  readonly fixable?: boolean;
}

/** An issue of any kind of record. */
export type AnyIssue = Issue<string>;

/** What validation answers. */
export type ValidationResult<T, Code extends string = IssueCode> =
  | {
      /** The record is valid. */
      readonly ok: true;
      /** The input itself when it holds no blank, else a copy without the blanks. */
      readonly value: T;
      /** What is worth a look, in form order. */
      readonly warnings: readonly Issue<Code>[];
    }
  | {
      /** The record is not valid. */
      readonly ok: false;
      /** All errors, in form order. */
      readonly issues: readonly Issue<Code>[];
      /** What is worth a look, in form order. */
      readonly warnings: readonly Issue<Code>[];
    };
