/** What the compiler knows of a schema: the schema taken apart into nodes, each with all that is needed to write code for it. */
import type * as v from 'valibot';

/** Any schema of valibot. */
export type Schema = v.BaseSchema<unknown, unknown, v.BaseIssue<unknown>>;

/** A check of a pipe, written as TypeScript. */
export interface Check {
  /** The code of the issue. */
  readonly code: string;
  /** An expression that is `true` when `value` passes. */
  readonly passes: string;
  /** An expression for the code, where the check knows more than one; `undefined` when `value` passes. */
  readonly codeOf?: string;
}

/** What every node has. */
interface Common {
  /** Where it stands, entries of lists with `[]`; empty for the record. */
  readonly path: string;
  /** Whether it may be absent. */
  readonly isOptional: boolean;
  /** Whether metadata declares it: a group that is declared and holds only blanks is absent. */
  readonly isDeclared: boolean;
  /** The code of the issue when the type is wrong. */
  readonly typeCode: string;
}

/** A group of named values. */
export interface GroupNode extends Common {
  /** The kind. */
  readonly kind: 'group';
  /** The schema it was read from. */
  readonly schema: Schema;
  /** The name of the functions written for it. */
  readonly name: string;
  /** The values by key. */
  readonly entries: readonly (readonly [string, Node])[];
}

/** A list. */
export interface ListNode extends Common {
  /** The kind. */
  readonly kind: 'list';
  /** The schema it was read from. */
  readonly schema: Schema;
  /** The name of the functions written for it. */
  readonly name: string;
  /** What an entry is. */
  readonly item: Node;
  /** What is demanded of the list as a whole; `value` is a list that is surely an array of its own. */
  readonly checks: readonly Check[];
}

/** A plain object that nobody looks into. */
interface OpenNode extends Common {
  /** The kind. */
  readonly kind: 'open';
}

/** A single value. */
export interface LeafNode extends Common {
  /** The kind. */
  readonly kind: 'leaf';
  /** An expression that is `true` when the type of `value` is right. */
  readonly isTyped: string;
  /** Whether a text of white space would pass: it is blank and must not. */
  readonly takesBlank: boolean;
  /** What is demanded of it. */
  readonly checks: readonly Check[];
}

/** A part of a schema. */
export type Node = GroupNode | ListNode | OpenNode | LeafNode;
