/**
 * The quick way to say yes: closures made once from the parts of a record, which answer `true` only for a record in which every single value is right,
 * nothing is blank and no key is unknown. Whoever gets `false` takes the long way, which says what is wrong.
 */
import { MAX_ENTRIES } from '../archive/index.ts';
import { isPlain } from '../fields/index.ts';
import { acceptValue } from './acceptValue.ts';
import type { Accept, QuickAnswers } from './acceptValue.ts';
import type { ListPart, ObjectPart, PlanPart } from './plan.ts';

/** Tells how many keys of a group are accepted, from its first one on; -1 when the whole group is. */
export type Progress = (value: unknown) => number;

/**
 * Makes the function that tells how much of a group is accepted, so that the long way can go on where it stopped.
 *
 * @param part - The group.
 * @param answers - Quick answers beside those for the values of a customer file.
 * @returns The function; a value that does not let itself be read makes it throw.
 */
export function progressOf(part: ObjectPart, answers?: QuickAnswers): Progress {
  const slots = new Map(
    [...part.entries].map(([key, inner]) => [key, { accept: acceptOf(inner, answers), needed: inner.isOptional ? 0 : 1 }]),
  );
  const needed = [...slots.values()].reduce((sum, slot) => sum + slot.needed, 0);
  return (value) => {
    if (!isPlain(value)) return 0;
    // A key stands once in an object, so counting the keys that must be there is enough.
    let found = 0;
    let keys = 0;
    // An enumerable key that is inherited is unknown or read as it stands; either way the long way decides.
    for (const key in value) {
      const slot = slots.get(key);
      const inner = (value as Readonly<Record<string, unknown>>)[key];
      if (slot === undefined || !Object.hasOwn(value, key) || !slot.accept(inner)) return keys;
      found += slot.needed;
      keys += 1;
    }
    return found === needed && (keys !== 0 || part.field === undefined) ? -1 : keys;
  };
}

/**
 * Makes the function that accepts a part of a record.
 *
 * @param part - The part.
 * @param answers - Quick answers beside those for the values of a customer file.
 * @returns The function; a value that does not let itself be read makes it throw.
 */
export function acceptOf(part: PlanPart, answers?: QuickAnswers): Accept {
  switch (part.kind) {
    case 'object':
      return acceptObject(part, answers);
    case 'list':
      return acceptList(part, answers);
    case 'extra':
      return isPlain;
    case 'leaf':
      return acceptValue(part.schema, answers);
  }
}

function acceptObject(part: ObjectPart, answers: QuickAnswers | undefined): Accept {
  const progress = progressOf(part, answers);
  return (value) => progress(value) === -1;
}

function acceptList(part: ListPart, answers: QuickAnswers | undefined): Accept {
  const accept = acceptOf(part.item, answers);
  return (value) => {
    if (!Array.isArray(value) || value.length > MAX_ENTRIES) return false;
    // By index and into a list of its own: neither an iterator nor a method of the value has a say.
    const entries: unknown[] = [];
    for (let i = 0; i < value.length; i += 1) {
      const entry: unknown = value[i];
      if (!accept(entry)) return false;
      entries[i] = entry;
    }
    return part.check(entries) === undefined;
  };
}
