/**
 * How the entries of a list, or the one entry of a group, are written in a cell. The order follows from the fields: the date that every entry has,
 * the other required fields, then the optional ones. Events are written with bars (`2024-03-15|A型智能设备|2|19999.50`), people with hyphens
 * (`采购负责人-李经理-13812345678`).
 */
import { customerFields } from '../../archive/index.ts';
import type { CustomerField, FieldPath } from '../../archive/index.ts';
import { choicesOf } from './choices.ts';
import type { Choices } from './choices.ts';

/** A field of an entry. */
export interface EntryField {
  /** The field. */
  readonly field: CustomerField;
  /** Its key within the entry. */
  readonly key: string;
  /** Its choices. */
  readonly choices: Choices;
  /** The fewest decimals that its numbers are written with. */
  readonly decimals: number;
}

/** How an entry is written. */
export interface EntryLayout {
  /** The fields that every entry has, in the order of writing. */
  readonly required: readonly EntryField[];
  /** The fields that may be missing. */
  readonly optional: readonly EntryField[];
  /** What stands between two fields. */
  readonly separator: '|' | '-';
  /** Everything that is read as a separator between two fields. */
  readonly separators: string;
  /** Whether the optional fields are known by their looks and not by their place. */
  readonly byLooks: boolean;
}

/** The field that holds money, written to the cent. */
const MONEY: FieldPath = 'behavior.purchases[].amount';

const CONTACTS: FieldPath = 'relations.contacts';

/**
 * Gives the layout of the entries of a field.
 *
 * @param field - A list or a group.
 * @returns Its layout.
 */
export function layoutOf(field: CustomerField): EntryLayout {
  const prefix = field.control === 'list' ? `${field.path}[].` : `${field.path}.`;
  const fields = customerFields.filter(({ path }) => path.startsWith(prefix)).map((inner) => entryField(inner, prefix));
  const required = fields.filter((each) => each.field.requirement === 'required');
  const hyphens = field.dimension === 'relations';
  return {
    required: [...required.filter(isDate), ...required.filter((each) => !isDate(each))],
    optional: fields.filter((each) => each.field.requirement !== 'required'),
    separator: hyphens ? '-' : '|',
    separators: hyphens ? '-－' : '|｜',
    byLooks: field.path === CONTACTS,
  };
}

function entryField(field: CustomerField, prefix: string): EntryField {
  return { field, key: field.path.slice(prefix.length), choices: choicesOf(field), decimals: field.path === MONEY ? 2 : 0 };
}

function isDate({ field }: EntryField): boolean {
  return field.control === 'date';
}
