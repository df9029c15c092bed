import { CustomerSchema, MAX_ENTRIES, fieldAt } from '../../src/archive/index.ts';
import type { CustomerField } from '../../src/archive/index.ts';
import { actionsOf, entriesOf, isAbsent, isPlain, itemOf, ownValue, unwrap } from '../../src/fields/index.ts';
import type { AnySchema, Treatment } from '../../src/fields/index.ts';
import { maskAll, maskOf, maskText } from '../../src/mask/index.ts';
import type { MaskKind } from '../../src/mask/index.ts';
import { acceptValue } from '../../src/validate/index.ts';
import type { MaskSettings } from '../../src/access/audience.ts';
import { SELECTIONS } from '../../src/access/selections.ts';
import { contextOf } from './plainContext.ts';
import type { Context } from './plainContext.ts';
import { amountBand, cityOf, coarseTime, listedTag, provinceOf, purchaseBand, quantityBand } from '../../src/access/generalise.ts';
import { replaceNames } from '../../src/access/ownNames.ts';

/** Copies one part of a record for an audience; `undefined` means that nothing of it leaves. */
type Cut = (value: unknown, context: Context) => unknown;

/** How a part is copied, by the selection of the context; `undefined` where nothing of it leaves. */
type Cuts = readonly (Cut | undefined)[];

/** A key of a group. */
interface Slot {
  /** Its place in the form. */
  readonly place: number;
  /** How what stands there is copied. */
  readonly cuts: Cuts;
}

type Slots = ReadonlyMap<string, Slot>;

/** The ways that do not depend on the field; of what has none here, and is neither clear nor masked, nothing leaves. */
const GENERALISED: Readonly<Partial<Record<Treatment, Cut>>> = {
  rowNumber: (_, { index }) => String(index + 1),
  city: ofText(cityOf),
  province: ofText(provinceOf),
  quarter: ofText(coarseTime),
  listedTags: ofText(listedTag),
  amountBand: ofNumber(amountBand),
  quantityBand: ofNumber(quantityBand),
};

const customerCut: Cut = objectCut(CustomerSchema.entries, '');

/**
 * Copies a customer file for an audience by walking it beside its schema; slow, and what generated copies are compared with.
 *
 * @param file - Any value.
 * @param index - Its zero-based row.
 * @param settings - The audience, the day and the purpose.
 * @returns The copy.
 */
export function plainCopy(file: unknown, index: number, settings: MaskSettings): unknown {
  return customerCut(file, contextOf(file, index, settings)) ?? {};
}

function cutsOf(schema: AnySchema, path: string): Cuts {
  const { inner } = unwrap(schema);
  const entries = entriesOf(inner);
  if (entries !== undefined) return always(objectCut(entries, path));
  const field = fieldAt(path);
  const item = itemOf(inner);
  // What nobody declared does not leave.
  if (field === undefined) return always(undefined);
  if (item === undefined) return leafCuts(inner, field);
  const itemCuts = entriesOf(item) === undefined ? leafCuts(item, field) : cutsOf(item, `${path}[]`);
  return itemCuts.map((cut) => cut && listCut(cut));
}

function always(cut: Cut | undefined): Cuts {
  return SELECTIONS.map(() => cut);
}

function objectCut(entries: Readonly<Record<string, AnySchema>>, path: string): Cut {
  const slots: Slots = new Map(
    Object.entries(entries).map(([key, entry], place) => [key, { place, cuts: cutsOf(entry, path === '' ? key : `${path}.${key}`) }]),
  );
  if (path !== 'behavior') return (value, context) => copyOf(value, slots, context);
  return (value, context) => {
    const copy = copyOf(value, slots, context);
    const band = isReadable(value) ? purchaseBandOf(value, context) : undefined;
    return band === undefined ? copy : { ...copy, purchaseTotal12m: band };
  };
}

/** The copy of a group in form order; `undefined` when nothing of it leaves. */
function copyOf(value: unknown, slots: Slots, context: Context): Record<string, unknown> | undefined {
  if (!isReadable(value)) return undefined;
  const copy: Record<string, unknown> = {};
  let last = -1;
  let isInOrder = true;
  try {
    for (const key in value) {
      const slot = slots.get(key);
      const cut = slot?.cuts[context.selection];
      if (slot === undefined || cut === undefined || !Object.hasOwn(value, key)) continue;
      const inner = valueAt(value, key);
      const copied = isAbsent(inner) ? undefined : cut(inner, context);
      if (copied === undefined) continue;
      copy[key] = copied;
      isInOrder &&= slot.place > last;
      last = slot.place;
    }
  } catch {
    // A proxy threw while its keys were listed: none of them leaves.
    return undefined;
  }
  if (last < 0) return undefined;
  return isInOrder ? copy : inFormOrder(copy, slots);
}

function inFormOrder(copy: Readonly<Record<string, unknown>>, slots: Slots): Record<string, unknown> {
  return Object.fromEntries([...slots.keys()].filter((key) => Object.hasOwn(copy, key)).map((key) => [key, copy[key]]));
}

function isReadable(value: unknown): value is object {
  try {
    return isPlain(value);
  } catch {
    return false;
  }
}

function valueAt(holder: object, key: string): unknown {
  try {
    return (holder as Readonly<Record<string, unknown>>)[key];
  } catch {
    return undefined;
  }
}

function listCut(cut: Cut): Cut {
  return (value, context) => {
    const kept: unknown[] = [];
    try {
      if (!Array.isArray(value)) return undefined;
      const { length } = value;
      if (length > MAX_ENTRIES) return undefined;
      for (let i = 0; i < length; i += 1) {
        const entry: unknown = value[i];
        const copy = isAbsent(entry) ? undefined : cut(entry, context);
        if (copy !== undefined) kept.push(copy);
      }
    } catch {
      return undefined;
    }
    return kept.length === 0 ? undefined : kept;
  };
}

/** The ways of a single value, each made once and not looked up for every value. */
function leafCuts(schema: AnySchema, field: CustomerField): Cuts {
  const clear = clearCut(schema, field);
  const ways: Readonly<Partial<Record<Treatment, Cut>>> = { ...GENERALISED, clear, mask: maskCut(field), auditOnly: auditCut(clear) };
  return SELECTIONS.map(({ subject, column }) => ways[field.outbound[subject][column]]);
}

function auditCut(clear: Cut): Cut {
  return (value, context) => (context.settings.purpose === 'audit' ? clear(value, context) : undefined);
}

function clearCut(schema: AnySchema, field: CustomerField): Cut {
  const accept = acceptValue(schema);
  if (schema.type !== 'string' || hasIdentifier(schema)) return (value) => (accept(value) ? value : maskAll(value));
  // A name stays where it is the value; in every other text the record's own names go.
  const isName = field.mask.individual === 'name';
  return (value, { names }) => {
    if (!accept(value)) return maskAll(value);
    return maskText(isName || typeof value !== 'string' ? value : replaceNames(value, names));
  };
}

function maskCut({ mask }: CustomerField): Cut {
  const [individual, enterprise] = [kindCut(mask.individual), kindCut(mask.enterprise)];
  return (value, context) => (context.customerType === 'individual' ? individual : enterprise)(value, context);
}

function kindCut(kind: MaskKind): Cut {
  const mask = maskOf(kind);
  if (kind !== 'text') return mask;
  return (value, { names }) => mask(typeof value === 'string' ? replaceNames(value, names) : value);
}

/** What is no text, or what the generalisation does not understand, does not leave. */
function ofText(generalise: (text: string) => string | undefined): Cut {
  return (value) => (typeof value === 'string' ? generalise(value) : undefined);
}

function ofNumber(generalise: (number: number) => string | undefined): Cut {
  return (value) => (typeof value === 'number' ? generalise(value) : undefined);
}

/** Twelve months of purchases are one figure of the record, not one of each purchase. */
function purchaseBandOf(behavior: object, context: Context): string | undefined {
  if (fieldAt('behavior.purchases[].amount').outbound[context.subject][context.column] !== 'band12m') return undefined;
  return purchaseBand(ownValue(behavior, 'purchases'), context.settings.asOf);
}

function hasIdentifier(schema: AnySchema): boolean {
  return actionsOf(schema).some(({ type }) => type === 'identifier');
}
