import type { QuickAnswers } from './acceptValue.ts';
import type { Keys } from './note.ts';
import type { AnySchema, Bilingual, Field, Rule } from '../fields/index.ts';

/** What validation must know of a field. */
export type KnownField = Pick<Field, 'label' | 'mask' | 'appliesTo'>;

/** What validation must know of a kind of record: the customer file, the draft, a collection form. */
export interface RecordKind {
  /** The flat schema; the message of every schema and check in it is an issue code. */
  readonly schema: AnySchema;
  /** Looks up a declared field by its path, entries of lists with `[]`. */
  readonly fieldAt: (path: string) => KnownField | undefined;
  /** What the record as a whole is called. */
  readonly label: Bilingual;
  /** What the parts are called that are no fields, by path. */
  readonly partLabels: Readonly<Record<string, Bilingual>>;
  /** The rules across fields. */
  readonly rules: readonly Rule[];
  /** Functions that answer sooner what an inspection of an identifier would say, beside those for the values of a customer file. */
  readonly quick?: QuickAnswers;
  /** Tells where a repair can be proposed for a record that is not valid. */
  readonly repairsOf: (input: unknown) => Repairs;
}

/** Tells whether a repair can be proposed at a place. */
export type Repairs = (keys: Keys) => boolean;
