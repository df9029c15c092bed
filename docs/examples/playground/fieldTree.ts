/** The form as a tree, made from the list of fields: which fields stand in which list or group. */
import { customerFields } from 'customer-archive';
import type { CustomerField, Dimension } from 'customer-archive';

/** A field with the fields inside it. */
export interface FieldNode {
  /** The field. */
  readonly field: CustomerField;
  /** Its key in the record or in its entry. */
  readonly key: string;
  /** The fields of its entries, of a list or of a group. */
  readonly inner: readonly FieldNode[];
}

/** A section of the form. */
export interface Section {
  /** The dimension. */
  readonly dimension: Dimension;
  /** Its fields in form order. */
  readonly nodes: readonly FieldNode[];
}

/** The sections of the form in order. */
export const sections: readonly Section[] = [...new Set(customerFields.map(({ dimension }) => dimension))].map((dimension) => ({
  dimension,
  nodes: nodesIn(dimension),
}));

function nodesIn(holder: string): readonly FieldNode[] {
  return customerFields.flatMap((field) => {
    const key = field.path.slice(field.path.lastIndexOf('.') + 1);
    return field.path === `${holder}.${key}` ? [{ field, key, inner: innerOf(field) }] : [];
  });
}

function innerOf({ path, control }: CustomerField): readonly FieldNode[] {
  if (control === 'list') return nodesIn(`${path}[]`);
  return control === 'group' ? nodesIn(path) : [];
}
