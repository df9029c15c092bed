import type { MaskKind } from '../mask/index.ts';
import type { AccessRow } from './access.ts';
import type { OutboundRow } from './outbound.ts';

/** A text in both languages of the library, Chinese first. */
export interface Bilingual {
  /** Simplified Chinese. */
  readonly zh: string;
  /** English. */
  readonly en: string;
}

/** The dimensions of the archive, in form order. */
export type Dimension = 'basic' | 'need' | 'behavior' | 'relations' | 'record';

/** What a form shows for a field. */
export type Control = 'text' | 'single' | 'multi' | 'date' | 'timeNode' | 'number' | 'list' | 'group';

/** Whether a value is expected, within the customer types that the field applies to. */
export type Requirement = 'required' | 'recommended' | 'optional';

/** The customer types that a field makes sense for. */
export type AppliesTo = 'all' | 'individual' | 'enterprise';

/** How carefully a value must be kept; the class for an enterprise (see `sensitivityOf` for persons). */
export type Sensitivity = 'internal' | 'personal' | 'sensitive';

/** Where a field comes from: a row of the printed form, a demand of its guide, or needed by another rule. */
export type Origin = 'form' | 'guide' | 'inferred';

/** One choice of a field. */
export interface Option {
  /** The value that the record holds. */
  readonly value: string;
  /** What a form shows. */
  readonly label: Bilingual;
  /** Other spellings that mean this value, for repairing spreadsheets. */
  readonly aliases: readonly string[];
}

/** The text of law or standard behind a classification. */
export interface Basis {
  /** Number and title, such as GB/T 35273-2020. */
  readonly source: string;
  /** Chapter, clause or annex. */
  readonly clause: string;
  /** The day from which it is in force, `YYYY-MM-DD`. */
  readonly date: string;
}

/** Whether the customer is a human being (also an individually owned business, code 92) or another organisation. */
export type Subject = 'person' | 'organisation';

/** A value for human beings and one for organisations. */
export interface BySubject<Value> {
  /** For individuals and individually owned businesses (code 92). */
  readonly person: Value;
  /** For every other enterprise. */
  readonly organisation: Value;
}

/** A value for each customer type. */
export interface ByCustomerType<Value> {
  /** For individuals. */
  readonly individual: Value;
  /** For enterprises, individually owned businesses included. */
  readonly enterprise: Value;
}

/** What is said of a field where it is declared; `readFields` adds the place. */
export interface FieldDeclaration {
  /** The name on the form. */
  readonly label: Bilingual;
  /** One sentence of help; empty when the label says it all. */
  readonly hint: Bilingual;
  /** What a form shows. */
  readonly control: Control;
  /** Whether a value is expected. */
  readonly requirement: Requirement;
  /** The customer types that it applies to. */
  readonly appliesTo: AppliesTo;
  /** The choices of `single` and `multi`. */
  readonly options?: readonly Option[];
  /** Whether values outside `options` are allowed too. */
  readonly open?: boolean;
  /** How carefully a value must be kept. */
  readonly sensitivity: Sensitivity;
  /** The law or standard behind the sensitivity. */
  readonly basis: readonly Basis[];
  /** The mask of its kind; a field without one is hidden whole where it must be masked. */
  readonly mask: ByCustomerType<MaskKind>;
  /** What leaves the house, for each audience. */
  readonly outbound: BySubject<OutboundRow>;
  /** What each role may do with it inside the system. */
  readonly access: AccessRow;
  /** Where the field comes from. */
  readonly origin: Origin;
}

/** A field of the archive. */
export interface Field<Path extends string = string> extends FieldDeclaration {
  /** Where it stands, items of lists with `[]`: `behavior.purchases[].amount`. */
  readonly path: Path;
  /** The dimension it belongs to. */
  readonly dimension: Dimension;
}
