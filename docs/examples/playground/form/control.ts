/** What the controls of the form have in common. */
import type { Bilingual, ByCustomerType, Control, Option } from 'customer-archive';
import { widgetHint } from 'customer-archive/forms';
import type { WidgetHint } from 'customer-archive/forms';

/** What a control needs to know of a field, of the archive or of a collection form. */
export interface FormField {
  /** Where it stands in the archive; a collection form has none. */
  readonly path?: string;
  /** The name on the form. */
  readonly label: Bilingual;
  /** One sentence of help; empty when the label says it all. */
  readonly hint: Bilingual;
  /** What the form shows. */
  readonly control: Control;
  /** The choices. */
  readonly options?: readonly Option[];
  /** Whether other values are allowed too. */
  readonly open?: boolean;
  /** The mask of its kind. */
  readonly mask: string | ByCustomerType<string>;
}

/** What every control is given. */
export interface ControlProps {
  /** The identifier of the place. */
  readonly id: string;
  /** The field. */
  readonly field: FormField;
  /** The value of the record; also one that the field cannot hold. */
  readonly value: unknown;
  /** The identifiers of hint and notes. */
  readonly describedBy: string | undefined;
  /** Whether there are errors. */
  readonly isInvalid: boolean;
  /** Whether a value is expected. */
  readonly isRequired: boolean;
  /** Takes the new value; `undefined` leaves the field out. */
  readonly onChange: (value: unknown) => void;
}

/** So many choices are shown beside each other; more go into a menu. */
const FEW = 4;

/**
 * Tells whether a field is shown as several controls with a common legend.
 *
 * @param field - The field.
 * @returns `true` for choices that stand beside each other, lists and groups.
 */
export function isSeveral(field: FormField): boolean {
  if (field.control === 'single') return field.open !== true && optionsOf(field).length <= FEW;
  return field.control === 'multi' || field.control === 'list' || field.control === 'group';
}

/**
 * Tells whether a field holds prose, which needs room: what is long in the archive, and in a collection form what its mask searches for personal data.
 *
 * @param field - The field.
 * @returns `true` for prose.
 */
export function isProse(field: FormField): boolean {
  const { control, mask } = field;
  const hint = hintOf(field);
  return control === 'text' && (hint === undefined ? mask === 'text' : hint.rows !== undefined);
}

/**
 * Gives the keyboard of a phone for a field.
 *
 * @param field - The field.
 * @returns The keyboard; `undefined` for that of text.
 */
export function keyboardOf(field: FormField): WidgetHint['inputMode'] {
  return hintOf(field)?.inputMode;
}

function hintOf({ path }: FormField): WidgetHint | undefined {
  return path === undefined ? undefined : widgetHint(path);
}

/**
 * Gives the choices of a field.
 *
 * @param field - The field.
 * @returns The choices, none where there are none.
 */
export function optionsOf(field: FormField): readonly Option[] {
  return field.options ?? [];
}

/**
 * Writes a value as a user would have typed it.
 *
 * @param value - Any value.
 * @returns Its text; empty when there is none.
 */
export function textOf(value: unknown): string {
  if (typeof value === 'string') return value;
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  return value === undefined || value === null ? '' : JSON.stringify(value);
}
