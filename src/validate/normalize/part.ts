import type { AppliesTo, Control, Option } from '../../fields/index.ts';
import type { Inspector } from '../../identifiers/index.ts';
import type { MaskKind } from '../../mask/index.ts';

/** A group of named parts. */
export type RepairGroup = RepairPart & { readonly entries: Readonly<Record<string, RepairPart>> };

/** A part of a record as repairing sees it; written from the schema and its metadata, so that neither must be loaded. */
export interface RepairPart {
  /** What it is: a group of named parts, a list, a text, a number, one of some options; `open` is not looked into. */
  readonly kind: 'group' | 'list' | 'text' | 'number' | 'choice' | 'open';
  /** Whether it may be absent from its group. */
  readonly isOptional?: boolean;
  /** Whether it is a field of the form, or an entry of a multiple choice; the dimensions are none. */
  readonly isField?: boolean;
  /** What a form shows, where it makes a difference; an entry of a multiple choice has that of its list. */
  readonly control?: Extract<Control, 'multi' | 'date' | 'timeNode'>;
  /** Whether a value is expected, so that a placeholder must not simply go. */
  readonly isRequired?: boolean;
  /** The customer types that it makes sense for, where not all. */
  readonly appliesTo?: AppliesTo;
  /** The masks for individuals and for enterprises, where it is not hidden whole. */
  readonly masks?: readonly [individual: MaskKind, enterprise: MaskKind];
  /** The choices. */
  readonly options?: readonly Option[];
  /** Inspects a text of one right form. */
  readonly inspect?: Inspector;
  /** Tells whether a value is right as it stands; a choice without it is one of its options. */
  readonly accepts?: (value: unknown) => boolean;
  /** The parts of a group. */
  readonly entries?: Readonly<Record<string, RepairPart>>;
  /** The entries of a list. */
  readonly item?: RepairPart;
}
