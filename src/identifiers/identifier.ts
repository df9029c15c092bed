import { _addIssue } from 'valibot';
import type { BaseIssue, Config, OutputDataset } from 'valibot';
import type { Inspection } from './inspection.ts';

/** A function that inspects a value of one kind. */
export type Inspector = (value: unknown) => Inspection;

/** A raw issue: it holds the value, its message does not. */
export interface IdentifierIssue {
  /** The issue kind. */
  readonly kind: 'validation';
  /** The issue type. */
  readonly type: 'identifier';
  /** The value: personal data, never log it. */
  readonly input: string;
  /** The expected property. */
  readonly expected: null;
  /** Only that it was a string. */
  readonly received: string;
  /** The code, or the message that the action was given. */
  readonly message: string;
  /** The function that inspected the value. */
  readonly requirement: Inspector;
}

/** A check for a pipe of the schema library that `./schema` is written with, declared without its types: only `./schema` needs them. */
export interface IdentifierAction {
  /** The object kind. */
  readonly kind: 'validation';
  /** The validation type. */
  readonly type: 'identifier';
  /** The validation reference. */
  readonly reference: (requirement: Inspector, message?: string) => IdentifierAction;
  /** The expected property. */
  readonly expects: null;
  /** Whether it is asynchronous. */
  readonly async: false;
  /** The function that inspects the value. */
  readonly requirement: Inspector;
  /** The message of every issue; `undefined` means the code of the inspection. */
  readonly message: string | undefined;
  /** Validates a value. */
  readonly '~run': <Dataset>(dataset: Dataset, config: object) => Dataset;
  /** The types of input, output and issue. */
  readonly '~types'?:
    | {
        /** The input type. */
        readonly input: string;
        /** The output type. */
        readonly output: string;
        /** The issue type. */
        readonly issue: IdentifierIssue;
      }
    | undefined;
}

/**
 * Makes an identifier a check in a pipe of the schemas of `./schema`. It accepts what is valid or doubtful and written in its canonical form, so exactly
 * what the identifier's own `is…` function accepts; a value that needs a repair is refused, never changed.
 *
 * Hint: like all raw issues, the issue holds the value in `input`; its message never does.
 *
 * @param requirement - The function that inspects the value, such as `inspectMobile`.
 * @param message - The message of every issue; by default the code of the inspection, or `….shape` where only the spelling is wrong.
 * @returns The action.
 * @example
 * identifier(inspectMobile).type; //=> 'identifier'
 */
// @__NO_SIDE_EFFECTS__
export function identifier(requirement: Inspector, message?: string): IdentifierAction {
  return {
    kind: 'validation',
    type: 'identifier',
    reference: identifier,
    expects: null,
    async: false,
    requirement,
    message,
    '~run': run as IdentifierAction['~run'],
  };
}

/**
 * Gives the code of what is wrong with a value as validation names it: that of the inspection, or `….shape` where only the spelling is wrong.
 *
 * @param inspect - The function that inspects the value, such as `inspectMobile`.
 * @param value - Any value.
 * @returns The code, or `undefined` exactly when the identifier's own `is…` function accepts the value.
 * @example
 * identifierFault(inspectMobile, '138 1234 5678'); //=> 'mobile.shape'
 */
export function identifierFault(inspect: Inspector, value: unknown): string | undefined {
  const inspection = inspect(value);
  if (inspection.verdict === 'invalid') return inspection.code;
  if (inspection.changes.length === 0) return undefined;
  // A right number in another spelling. Only the inspector knows its own name: it tells it for what is no text.
  const unspoken = inspect(undefined);
  return unspoken.verdict === 'invalid' ? unspoken.code : undefined;
}

function run(
  this: IdentifierAction,
  dataset: OutputDataset<string, BaseIssue<unknown>>,
  config: Config<IdentifierIssue>,
): OutputDataset<string, BaseIssue<unknown>> {
  const code = dataset.typed ? identifierFault(this.requirement, dataset.value) : undefined;
  if (code !== undefined) {
    _addIssue(this, 'identifier', dataset, config, { received: 'string', message: this.message ?? code });
  }
  return dataset;
}
