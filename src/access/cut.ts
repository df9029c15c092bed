import { CustomerSchema, MAX_ENTRIES, fieldAt } from '../archive/index.ts';
import type { CustomerField } from '../archive/index.ts';
import { actionsOf, entriesOf, isAbsent, isPlain, itemOf, ownValue, readList, unwrap } from '../fields/index.ts';
import type { AnySchema, Treatment } from '../fields/index.ts';
import { maskAll, maskOf, maskText } from '../mask/index.ts';
import { acceptValue } from '../validate/index.ts';
import type { Context } from './context.ts';
import { amountBand, cityOf, coarseTime, listedTag, provinceOf, purchaseBand, quantityBand } from './generalise.ts';
import { replaceNames } from './ownNames.ts';

/** Copies one part of a record for an audience; `undefined` means that nothing of it leaves. */
type Cut = (value: unknown, context: Context) => unknown;

/** Copies a customer file for an audience. */
export const customerCut: Cut = /* @__PURE__ */ cutOf(CustomerSchema, '');

function cutOf(schema: AnySchema, path: string): Cut {
  const { inner } = unwrap(schema);
  const entries = entriesOf(inner);
  if (entries !== undefined) return objectCut(entries, path);
  const field = fieldAt(path);
  const item = itemOf(inner);
  // What nobody declared does not leave.
  if (field === undefined) return () => undefined;
  if (item === undefined) return leafCut(inner, field);
  return listCut(entriesOf(item) === undefined ? leafCut(item, field) : cutOf(item, `${path}[]`));
}

function objectCut(entries: Readonly<Record<string, AnySchema>>, path: string): Cut {
  const slots = Object.entries(entries).map(([key, entry]) => ({ key, cut: cutOf(entry, path === '' ? key : `${path}.${key}`) }));
  return (value, context) => {
    if (!isReadable(value)) return undefined;
    const copy: Record<string, unknown> = {};
    let isEmpty = true;
    for (const { key, cut } of slots) {
      const inner = valueAt(value, key);
      const copied = isAbsent(inner) ? undefined : cut(inner, context);
      if (copied === undefined) continue;
      copy[key] = copied;
      isEmpty = false;
    }
    if (path === 'behavior') addPurchaseBand(copy, value, context);
    return isEmpty && !('purchaseTotal12m' in copy) ? undefined : copy;
  };
}

function isReadable(value: unknown): value is object {
  try {
    return isPlain(value);
  } catch {
    return false;
  }
}

/** As `ownValue`, of a holder that is plain already. */
function valueAt(holder: object, key: string): unknown {
  try {
    const value = (holder as Readonly<Record<string, unknown>>)[key];
    return value !== undefined && Object.prototype.propertyIsEnumerable.call(holder, key) ? value : undefined;
  } catch {
    return undefined;
  }
}

function listCut(cut: Cut): Cut {
  return (value, context) => {
    const entries = readList(value, MAX_ENTRIES);
    if (entries === undefined || entries === 'long') return undefined;
    const kept: unknown[] = [];
    for (const entry of entries) {
      const copy = isAbsent(entry) ? undefined : cut(entry, context);
      if (copy !== undefined) kept.push(copy);
    }
    return kept.length === 0 ? undefined : kept;
  };
}

function leafCut(schema: AnySchema, field: CustomerField): Cut {
  const isFreeText = schema.type === 'string' && !hasIdentifier(schema);
  const accept = acceptValue(schema);
  // A name stays where it is the value; in every other text the record's own names go.
  const isName = field.mask.individual === 'name';
  const clear: Cut = (value, { names }) => {
    if (!accept(value)) return maskAll(value);
    if (!isFreeText || typeof value !== 'string') return value;
    return maskText(isName ? value : replaceNames(value, names));
  };
  return (value, context) => {
    const treatment = field.outbound[context.subject][context.column];
    if (treatment === 'clear') return clear(value, context);
    if (treatment === 'mask') return masked(value, field, context);
    if (treatment === 'auditOnly') return context.settings.purpose === 'audit' ? clear(value, context) : undefined;
    if (treatment === 'rowNumber') return String(context.index + 1);
    return generalised(value, treatment);
  };
}

function masked(value: unknown, field: CustomerField, context: Context): unknown {
  const kind = field.mask[context.customerType];
  return maskOf(kind)(kind === 'text' && typeof value === 'string' ? replaceNames(value, context.names) : value);
}

function generalised(value: unknown, treatment: Treatment): unknown {
  if (typeof value === 'number') return numberBand(value, treatment);
  if (typeof value !== 'string') return undefined;
  switch (treatment) {
    case 'city':
      return cityOf(value);
    case 'province':
      return provinceOf(value);
    case 'quarter':
      return coarseTime(value);
    case 'listedTags':
      return listedTag(value);
    default:
      return undefined;
  }
}

function numberBand(value: number, treatment: Treatment): string | undefined {
  if (treatment === 'amountBand') return amountBand(value);
  return treatment === 'quantityBand' ? quantityBand(value) : undefined;
}

/** Twelve months of purchases are one figure of the record, not one of each purchase. */
function addPurchaseBand(copy: Record<string, unknown>, behavior: unknown, context: Context): void {
  if (fieldAt('behavior.purchases[].amount').outbound[context.subject][context.column] !== 'band12m') return;
  const band = purchaseBand(ownValue(behavior, 'purchases'), context.settings.asOf);
  if (band !== undefined) copy['purchaseTotal12m'] = band;
}

function hasIdentifier(schema: AnySchema): boolean {
  return actionsOf(schema).some(({ type }) => type === 'identifier');
}
