import type { Bilingual } from '../../fields/index.ts';

/** The counts of one field in one quarter. */
export interface FieldInsight {
  /** The key of the field. */
  readonly key: string;
  /** Its name on the form. */
  readonly label: Bilingual;
  /** How many forms asked for it. */
  readonly forms: number;
  /** How many gave a value. */
  readonly filled: number;
  /** How many declined it. */
  readonly declined: number;
  /** How many gave a value that is wrong. */
  readonly wrong: number;
  /** How many the audit sent back for it, errors included. */
  readonly returned: number;
  /** How many called it hard to fill in. */
  readonly difficult: number;
}
