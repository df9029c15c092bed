/**
 * What a role sees of a customer file inside the system: each value in clear, masked or not at all, as the table of rights says.
 * Who may edit a value sees it as it is, also when it is wrong, for it must be corrected. Where a role may not see the names of the record,
 * or the numbers in it, it does not see them in texts either.
 */
import type { CustomerInput, MaskedCustomer } from '../archive/index.ts';
import { MAX_ENTRIES, fieldAt } from '../archive/index.ts';
import type { CustomerField } from '../archive/index.ts';
import { faultOf, isAbsent, readList, readObject } from '../fields/index.ts';
import type { Grant, Standing } from '../fields/index.ts';
import { maskAll, maskOf, maskText } from '../mask/index.ts';
import { INDIVIDUAL, customerTypeOf } from './context.ts';
import { grantOf, readViewer } from './fieldRight.ts';
import type { Viewer } from './fieldRight.ts';
import { provinceOf } from './generalise.ts';
import { ownNames, replaceNames } from './ownNames.ts';
import type { NamePath, OwnName } from './ownNames.ts';
import { customerPart } from './part.ts';
import type { LeafPart, ListPart, ObjectPart, Part } from './part.ts';

/** What the view of one record depends on. */
interface View {
  readonly standing: Standing | undefined;
  readonly customerType: 'individual' | 'enterprise';
  /** The names that the viewer may not see. */
  readonly names: readonly OwnName[];
  /** Whether the viewer may not see telephone numbers and the like. */
  readonly hidesNumbers: boolean;
}

/**
 * Shows a customer file as a viewer may see it.
 *
 * @param customer - The file, or what there is of it; what is no record gives an empty view.
 * @param viewer - Who looks: the role, and whether it is in charge of this customer.
 * @returns The view. Every field of it is optional, so it does not pass for a customer file.
 * @example
 * viewAs({ basic: { name: '张三', mobile: '13812345678' } }, { role: 'service' }); //=> { basic: { name: '张**', mobile: '138****5678' } }
 * viewAs({ basic: { name: '张三', mobile: '13812345678' } }, { role: 'projectSupport' }); //=> {}
 */
export function viewAs(customer: CustomerInput, viewer: Viewer): MaskedCustomer {
  const { standing } = readViewer(viewer);
  const isHidden = (path: NamePath | 'basic.mobile'): boolean => !isReadable(grantOf(fieldAt(path), standing));
  const view: View = {
    standing,
    customerType: customerTypeOf(customer) ?? INDIVIDUAL,
    names: ownNames(customer, isHidden),
    hidesNumbers: isHidden('basic.mobile'),
  };
  return objectView(customerPart, customer, view) ?? {};
}

function viewOf(part: Part, value: unknown, view: View): unknown {
  if (part.kind === 'object') return objectView(part, value, view);
  return part.kind === 'list' || part.isList ? listView(part, value, view) : leafView(part, value, view);
}

function objectView(part: ObjectPart, value: unknown, view: View): unknown {
  const entries = readObject(value);
  // A dimension that is no object holds nothing that anybody declared.
  if (entries === undefined) return part.field === undefined ? undefined : wholeView(part.field, value, view);
  const seen: Record<string, unknown> = {};
  for (const [key, inner] of entries) {
    const entry = part.entries.get(key);
    const shown = entry === undefined || isAbsent(inner) ? undefined : viewOf(entry, inner, view);
    if (shown !== undefined) seen[key] = shown;
  }
  return Object.keys(seen).length === 0 ? undefined : seen;
}

function listView(part: ListPart | LeafPart, value: unknown, view: View): unknown {
  const entries = readList(value, MAX_ENTRIES);
  if (entries === undefined || entries === 'long') return wholeView(part.field, value, view);
  const shown = entries
    .filter((entry) => !isAbsent(entry))
    .map((entry) => (part.kind === 'leaf' ? leafView(part, entry, view) : entryView(part, entry, view)));
  const kept = shown.filter((entry) => entry !== undefined);
  return kept.length === 0 ? undefined : kept;
}

function entryView({ item, field }: ListPart, entry: unknown, view: View): unknown {
  return readObject(entry) === undefined ? wholeView(field, entry, view) : objectView(item, entry, view);
}

/** A list, an entry or a group that is none: shown to whoever may correct it. */
function wholeView(field: CustomerField, value: unknown, view: View): unknown {
  const grant = grantOf(field, view.standing);
  if (grant === 'none') return undefined;
  return grant === 'masked' || (grant === 'read' && hidesAnything(view)) ? maskAll(value) : value;
}

function leafView(part: LeafPart, value: unknown, view: View): unknown {
  const grant = grantOf(part.field, view.standing);
  if (grant === 'none') return undefined;
  if (grant === 'province') return typeof value === 'string' ? provinceOf(value) : undefined;
  if (grant === 'masked') return masked(part.field, value, view);
  return grant === 'read' ? read(part, value, view) : value;
}

function masked(field: CustomerField, value: unknown, view: View): unknown {
  const kind = field.mask[view.customerType];
  return maskOf(kind)(kind === 'text' && typeof value === 'string' ? replaceNames(value, view.names) : value);
}

/** A value in clear, but for what stands in it that the viewer may not see. */
function read(part: LeafPart, value: unknown, view: View): unknown {
  if (!hidesAnything(view)) return value;
  if (!part.isFreeText && faultOf(part.schema, value) === undefined) return value;
  if (typeof value !== 'string') return maskAll(value);
  const text = replaceNames(value, view.names);
  return view.hidesNumbers ? maskText(text) : text;
}

function hidesAnything({ names, hidesNumbers }: View): boolean {
  return hidesNumbers || names.length > 0;
}

function isReadable(grant: Grant): boolean {
  return grant !== 'masked' && grant !== 'none';
}
