/**
 * Hostile input to every export of every entry: data gets an answer, a wrong option is a RangeError that names it and no value, nothing that goes
 * in is changed, and no prototype is touched. What is exported is read from the entries, so a new export is attacked without being asked for;
 * `surface.ts` says which argument is data and which an option.
 */
import { inspect } from 'node:util';
import { afterAll, describe, expect, it } from 'vitest';
import { publicEntries } from '../../scripts/entries.mjs';
import { deepFreeze } from '../support/records.ts';
import { MARK, isOwnError, largeHostiles, plainHostiles, smallHostiles } from './hostileValues.ts';
import { SURFACE, type Argument, type Row } from './surface.ts';

/** So many faults of one function are shown. */
const MOST_FAULTS = 12;

/** Large samples have so many parts that each part is attacked by one in so many values only. */
const EVERY_MOST = 8;

/** Tables of labels and words; in bundles every byte of them counts, so they are read-only in their types alone. */
const WORDS = new Set(['CREDIT_CODE_TYPES', 'MOBILE_SEGMENTS', 'PROVINCES', 'COMPOUND_SURNAMES', 'HONORIFICS']);

type AnyFunction = (...given: readonly unknown[]) => unknown;

const exported = new Map<string, unknown>();
for (const { name } of publicEntries) {
  for (const [key, value] of Object.entries((await import(/* @vite-ignore */ name)) as object)) exported.set(key, value);
}

const functions = [...exported].filter((entry): entry is [string, AnyFunction] => typeof entry[1] === 'function' && !isClass(entry[1]));
const values = [...exported].filter(([, value]) => typeof value !== 'function');
const prototypes = prototypeKeys();

/** After all the other tests of this file. */
afterAll(() => {
  const now = prototypeKeys();
  expect(now.filter((item, at) => item.some((part, index) => part !== prototypes[at]?.[index]))).toEqual([]);
  expect(now).toHaveLength(prototypes.length);
  expect({}).not.toHaveProperty('polluted');
});

it('every public function is in the table, and nothing else is', () => {
  const names = [...exported].filter(([, value]) => typeof value === 'function').map(([name]) => name);
  expect(Object.keys(SURFACE).sort()).toEqual(names.sort());
});

it.each(functions)('%s throws nothing but a RangeError, wherever something hostile stands', async (name, call) => {
  const faults: string[] = [];
  for (const [what, value] of [...smallHostiles(), ...largeHostiles()]) {
    for (const given of [[value], [undefined, value], [{}, value], [{}, {}, value], [{}, {}, {}, value], [value, value, value, value]]) {
      const error = await errorOf(() => {
        call(...given);
      });
      const isFine =
        error === undefined ||
        error instanceof RangeError ||
        (SURFACE[name]?.trusts !== undefined && error instanceof TypeError) ||
        isThrown(error, SURFACE[name]?.throws);
      if (!isFine && faults.length < MOST_FAULTS) faults.push(`${what}: ${describeError(error)}`);
    }
  }
  expect(faults).toEqual([]);
});

describe.each(functions.flatMap(([name, call]) => (SURFACE[name] === undefined ? [] : [[name, call, SURFACE[name]] as const])))(
  '%s',
  (_, call, row) => {
    it('answers what it was written for, and changes no argument', async () => {
      const given = row.arguments.map(({ sample }) => structuredCloneOrSame(sample));
      const before = given.map(shapeOf);
      expect(describeError(await errorOf(() => useOn(call, row, given, given[0])))).toBe('no error');
      expect(given.map(shapeOf)).toEqual(before);
      expect(describeError(await errorOf(() => useOn(call, row, given.map(deepFreeze), given[0])))).toBe('no error');
    });

    it('has an answer to hostile data in every place', async () => {
      expect(await faultsOf(call, row, dataAttacks(row), isAnswer)).toEqual([]);
    });

    it('has an answer to wrong options, or names them', async () => {
      expect(await faultsOf(call, row, optionAttacks(row), isAnswerOrNames)).toEqual([]);
    });

    it('refuses wrong options by name', async () => {
      expect(await faultsOf(call, row, wrongOptions(row), names)).toEqual([]);
    });
  },
);

describe('what is exported and no function', () => {
  it.each(values.filter(([name]) => !WORDS.has(name)))('%s cannot be changed by whoever imports it', (_, value) => {
    expect(changeable(value, 1)).toEqual([]);
  });

  it('the purposes of audiences cannot be changed at any depth', () => {
    expect(changeable(exported.get('AUDIENCE_PURPOSES'), 9)).toEqual([]);
  });
});

/** One call: what stands where, and which names an error may have. */
interface Attack {
  readonly title: string;
  readonly given: readonly unknown[];
  readonly names: readonly string[];
  /** The value is a source whose own error comes out. */
  readonly ownErrors?: boolean;
  /** Data for the function or stream that the call gives back. */
  readonly value?: unknown;
}

type Verdict = (error: unknown, attack: Attack, row: Row) => boolean;

async function faultsOf(call: AnyFunction, row: Row, attacks: Iterable<Attack>, isRight: Verdict): Promise<readonly string[]> {
  const faults: string[] = [];
  for (const attack of attacks) {
    const error = await errorOf(() => useOn(call, row, attack.given, attack.value));
    if (!isRight(error, attack, row) && faults.length < MOST_FAULTS) faults.push(`${attack.title}: ${describeError(error)}`);
  }
  return faults;
}

function isAnswer(error: unknown, { ownErrors }: Attack, { throws }: Row): boolean {
  return error === undefined || (throws !== undefined && nameOf(error) === throws) || (ownErrors === true && isOwnError(error));
}

/** Whether it is what the one throwing function is for, or an own error of the caller. */
function isThrown(error: unknown, throws: string | undefined): boolean {
  return (throws !== undefined && nameOf(error) === throws) || isOwnError(error);
}

function isAnswerOrNames(error: unknown, attack: Attack, row: Row): boolean {
  return isAnswer(error, attack, row) || names(error, attack);
}

function names(error: unknown, attack: Attack): boolean {
  return error instanceof RangeError && attack.names.some((name) => error.message.includes(name)) && !describeError(error).includes(MARK);
}

async function useOn(call: AnyFunction, row: Row, given: readonly unknown[], value: unknown): Promise<unknown> {
  const result = call(...given);
  // What comes back is not awaited: it may be the hostile value itself.
  return row.use === undefined ? undefined : await row.use(result as never, value);
}

function* dataAttacks(row: Row): Iterable<Attack> {
  const samples = row.arguments.map(({ sample }) => sample);
  for (const [index, argument] of row.arguments.entries()) {
    if (argument.kind !== 'data' && argument.kind !== 'source') continue;
    for (const [what, value] of [...smallHostiles(), ...largeHostiles()]) {
      yield {
        title: `argument ${index} is ${what}`,
        given: samples.with(index, value),
        names: [],
        value,
        ownErrors: argument.kind === 'source',
      };
    }
    for (const [title, given] of replacements(argument.sample)) {
      yield { title: `argument ${index}: ${title}`, given: samples.with(index, given), names: [], value: given };
    }
  }
  if (row.use !== undefined) {
    for (const [what, value] of [...smallHostiles(), ...largeHostiles()])
      yield { title: `used on ${what}`, given: samples, names: [], value };
  }
}

function* optionAttacks(row: Row): Iterable<Attack> {
  const samples = row.arguments.map(({ sample }) => sample);
  for (const [index, argument] of row.arguments.entries()) {
    if (argument.kind === 'data' || argument.kind === 'source') continue;
    if (row.trusts !== undefined) continue;
    for (const [what, value] of plainHostiles().filter(([, value]) => typeof value !== 'function')) {
      yield {
        title: `${argument.name} is ${what}`,
        given: samples.with(index, value),
        names: namesOf(argument),
        ownErrors: argument.name === 'source' || argument.name === 'existing',
      };
      if (argument.kind === 'option') continue;
      for (const member of Object.keys(argument.sample)) {
        const given = { ...argument.sample, [member]: value };
        yield { title: `${member} is ${what}`, given: samples.with(index, given), names: [member] };
      }
    }
  }
}

function* wrongOptions(row: Row): Iterable<Attack> {
  const samples = row.arguments.map(({ sample }) => sample);
  for (const [index, argument] of row.arguments.entries()) {
    if (argument.kind === 'option') {
      for (const value of argument.wrong) yield { title: show(value), given: samples.with(index, value), names: [argument.name] };
    } else if (argument.kind === 'options') {
      for (const [member, wrong] of Object.entries(argument.wrong)) {
        for (const value of wrong) {
          yield { title: `${member} ${show(value)}`, given: samples.with(index, { ...argument.sample, [member]: value }), names: [member] };
        }
      }
    }
  }
}

function namesOf(argument: Argument): readonly string[] {
  if (argument.kind === 'data' || argument.kind === 'source') return [];
  return argument.kind === 'option' ? [argument.name] : [argument.name, ...Object.keys(argument.sample), ...Object.keys(argument.wrong)];
}

/**
 * Copies of a sample in which one part, at any depth, is something hostile. Each part is attacked by every so many of the values, beginning with
 * another one each time, so that all of them meet all kinds of parts and nobody waits for every pair.
 */
function* replacements(sample: unknown): Iterable<readonly [title: string, copy: unknown]> {
  const hostiles = smallHostiles();
  const parts = pathsOf(sample);
  const every = Math.max(1, Math.min(EVERY_MOST, Math.floor(parts.length / 4)));
  for (const [turn, keys] of parts.entries()) {
    for (let at = turn % every; at < hostiles.length; at += every) {
      const [what, value] = hostiles[at] ?? ['', undefined];
      yield [`${keys.join('.')} is ${what}`, withPart(sample, keys, value)];
    }
  }
}

function pathsOf(sample: unknown): readonly (readonly string[])[] {
  if (typeof sample !== 'object' || sample === null) return [];
  return Object.entries(sample).flatMap(([key, inner]) => [[key], ...pathsOf(inner).map((path) => [key, ...path])]);
}

function withPart(sample: unknown, [key = '', ...rest]: readonly string[], value: unknown): unknown {
  const copy = Array.isArray(sample) ? [...(sample as unknown[])] : { ...(sample as object) };
  const inner = rest.length === 0 ? value : withPart((sample as Record<string, unknown>)[key], rest, value);
  return Object.assign(copy, { [key]: inner });
}

async function errorOf(action: () => unknown): Promise<unknown> {
  try {
    await action();
    return undefined;
  } catch (error) {
    return error ?? new Error('thrown nothing');
  }
}

function nameOf(error: unknown): unknown {
  return error instanceof Error ? error.name : undefined;
}

function describeError(error: unknown): string {
  return error instanceof Error ? `${error.name}: ${error.message}` : error === undefined ? 'no error' : 'no Error was thrown';
}

function show(value: unknown): string {
  return inspect(value, { depth: 1, breakLength: Infinity });
}

function isClass(value: unknown): boolean {
  return typeof value === 'function' && (value as { readonly prototype?: unknown }).prototype instanceof Error;
}

function structuredCloneOrSame(value: unknown): unknown {
  try {
    return structuredClone(value);
  } catch {
    return value;
  }
}

/** All own keys of the prototypes that every value has, each with what it holds. */
function prototypeKeys(): readonly (readonly unknown[])[] {
  const classes = [Object, Array, String, Number, Boolean, Function, Symbol, Date, RegExp, Map, Set, Promise, Error];
  return classes.flatMap(({ prototype }) =>
    Reflect.ownKeys(prototype).map((key) => {
      const descriptor: Readonly<Record<string, unknown>> = { ...Object.getOwnPropertyDescriptor(prototype, key) };
      return [key, descriptor['value'], descriptor['get'], descriptor['set']];
    }),
  );
}

function shapeOf(value: unknown): unknown {
  return structuredCloneOrSame(value);
}

/** The paths of what can be changed in a constant, to a depth. A schema of valibot is for composing and valibot's own. */
function changeable(value: unknown, depth: number, path = ''): readonly string[] {
  if (typeof value !== 'object' || value === null || depth === 0 || '~run' in value) return [];
  const inner = Object.entries(value).flatMap(([key, item]) => changeable(item, depth - 1, `${path}.${key}`));
  return Object.isFrozen(value) ? inner : [path, ...inner];
}
