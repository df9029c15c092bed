/**
 * The quick way to say yes: closures made once from the parts of a record, which answer `true` only for a record in which every single value is right,
 * nothing is blank and no key is unknown. Whoever gets `false` takes the long way, which says what is wrong.
 */
import { MAX_ENTRIES, fitsCodePoints } from '../archive/index.ts';
import { actionsOf, isPlain, pipeFaultOf, readList } from '../fields/index.ts';
import type { Action } from '../fields/index.ts';
import {
  inspectCreditCode,
  inspectCustomerNo,
  inspectEmail,
  inspectIsoDate,
  inspectMobile,
  inspectPersonName,
  isCreditCode,
  isCustomerNo,
  isEmail,
  isIsoDate,
  isMobile,
  isPersonName,
} from '../identifiers/index.ts';
import type { Inspector } from '../identifiers/index.ts';
import { isBlank } from '../text/index.ts';
import type { LeafPart, ListPart, ObjectPart, PlanPart } from './plan.ts';

/** Tells whether a value is right just as it stands. */
export type Accept = (value: unknown) => boolean;

/** The functions that answer the same as an inspection, only sooner. */
const QUICK: ReadonlyMap<unknown, Accept> = /* @__PURE__ */ new Map<unknown, Accept>([
  [inspectCreditCode, isCreditCode],
  [inspectCustomerNo, isCustomerNo],
  [inspectEmail, isEmail],
  [inspectIsoDate, isIsoDate],
  [inspectMobile, isMobile],
  [inspectPersonName, isPersonName],
]);

/**
 * Makes the function that accepts a part of a record.
 *
 * @param part - The part.
 * @returns The function; a value that does not let itself be read makes it throw.
 */
export function acceptOf(part: PlanPart): Accept {
  switch (part.kind) {
    case 'object':
      return acceptObject(part);
    case 'list':
      return acceptList(part);
    case 'extra':
      return isPlain;
    case 'leaf':
      return acceptLeaf(part);
  }
}

function acceptObject(part: ObjectPart): Accept {
  const slots = new Map([...part.entries].map(([key, inner], index) => [key, { accept: acceptOf(inner), bit: 1 << index }]));
  const needed = [...part.entries.values()].reduce((bits, { isOptional }, index) => (isOptional ? bits : bits | (1 << index)), 0);
  return (value) => {
    if (!isPlain(value)) return false;
    let seen = 0;
    // An enumerable key that is inherited is unknown or read as it stands; either way the long way decides.
    for (const key in value) {
      const slot = slots.get(key);
      const inner = (value as Readonly<Record<string, unknown>>)[key];
      if (slot === undefined || !Object.hasOwn(value, key) || !slot.accept(inner)) return false;
      seen |= slot.bit;
    }
    return (seen & needed) === needed && (seen !== 0 || part.field === undefined);
  };
}

function acceptList(part: ListPart): Accept {
  const accept = acceptOf(part.item);
  return (value) => {
    const entries = readList(value, MAX_ENTRIES);
    if (entries === undefined || entries === 'long') return false;
    for (const entry of entries) if (!accept(entry)) return false;
    return part.check(entries) === undefined;
  };
}

function acceptLeaf({ schema, check }: LeafPart): Accept {
  const tests = actionsOf(schema).map(testOf);
  if (schema.type === 'string') return (value) => typeof value === 'string' && !isBlank(value) && passes(tests, value);
  return (value) => typeof value !== 'object' && check(value) === undefined;
}

function passes(tests: readonly Test[], value: string): boolean {
  for (const test of tests) if (!test(value)) return false;
  return true;
}

/** One check of a text. */
type Test = (value: string) => boolean;

function testOf(action: Action): Test {
  const { type, requirement } = action;
  if (type === 'identifier') return QUICK.get(requirement) ?? ((value) => isCanonical(requirement as Inspector, value));
  if (type === 'max_code_points') return (value) => fitsCodePoints(value, requirement as number);
  return (value) => pipeFaultOf([action], value) === undefined;
}

function isCanonical(inspect: Inspector, value: string): boolean {
  const found = inspect(value);
  return found.verdict !== 'invalid' && found.changes.length === 0;
}
