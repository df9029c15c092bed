/** What no function was written for. Each call makes new values, so that nothing that a function does to one is hidden from the next. */

/** Stands for a value of the caller; no text of the library contains it, so no error may. */
export const MARK = 'QZ7731';

/** A value and what it is, for the title of what fails. */
export type Hostile = readonly [name: string, value: unknown];

/** What callbacks and traps throw: a caller's own error, with a caller's own value. */
export function raise(): never {
  throw new Error(MARK);
}

/**
 * Tells the error of a trap or getter of the caller: of a source that breaks, its own error comes out, so that no row is lost in silence.
 *
 * @param error - What was thrown.
 * @returns Whether it is the caller's own.
 */
export function isOwnError(error: unknown): boolean {
  return error instanceof Error && (error.message === MARK || (error instanceof TypeError && /revoked|^Constructor/u.test(error.message)));
}

/**
 * Values that are small: they stand in every place of every argument.
 *
 * @returns The values.
 */
export function smallHostiles(): readonly Hostile[] {
  return [...plainHostiles(), ...trapped()];
}

/**
 * Small values without traps and getters: they stand in options too. Options with traps are an application's own code, and their errors its own.
 *
 * @returns The values.
 */
export function plainHostiles(): readonly Hostile[] {
  return [...plainValues(), ...objects(), ...lists()];
}

/**
 * Values that are large: they stand for whole arguments.
 *
 * @returns The values.
 */
export function largeHostiles(): readonly Hostile[] {
  return [
    ['a long text of digits', '1'.repeat(100_000)],
    ['a long text of one Han character', '张'.repeat(100_000)],
    ['a long text of lone surrogates', '\ud83d'.repeat(100_000)],
    ['deep objects', nested((inner) => ({ basic: inner, need: inner }))],
    ['deep lists', nested((inner) => [inner])],
    ['a wide object', Object.fromEntries(Array.from({ length: 10_000 }, (_, index) => [`${MARK}${index}`, index]))],
    ['a list that is only a length', new Array(20_000)],
  ];
}

function plainValues(): readonly Hostile[] {
  return [
    ['undefined', undefined],
    ['null', null],
    ['true', true],
    ['zero', 0],
    ['a negative number', -1.5],
    ['NaN', Number.NaN],
    ['Infinity', Number.POSITIVE_INFINITY],
    ['the largest number', Number.MAX_VALUE],
    ['a bigint', 7731n],
    ['a symbol', Symbol(MARK)],
    ['an empty text', ''],
    ['a text', MARK],
    ['a text of digits', '13812345678'],
    ['a day that is none', '2024-02-30'],
    ['a name of the prototype', '__proto__'],
    ['a name of a method', 'toString'],
    ['a lone surrogate', '\ud800'],
    ['controls', '\u0000\u202e\u200b\ufeff'],
    ['a function', raise],
    ['a class', Map],
  ];
}

function objects(): readonly Hostile[] {
  const cycle: Record<string, unknown> = {};
  for (const key of ['basic', 'need', 'behavior', 'relations', 'record', 'extra', 'asOf', 'policy', MARK]) cycle[key] = cycle;
  return [
    ['an empty object', {}],
    ['an object without prototype', Object.create(null)],
    ['inherited data', Object.create({ basic: { name: MARK }, asOf: MARK, role: MARK })],
    ['a prototype as a key', JSON.parse('{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}}}')],
    ['an unknown key', { unknownKey: MARK, [Symbol(MARK)]: MARK }],
    ['a frozen object', Object.freeze({ basic: Object.freeze({ name: MARK }) })],
    ['a cycle', cycle],
    ['a date', new Date(0)],
    ['an impossible date', new Date(Number.NaN)],
    ['a map', new Map([['basic', { name: MARK }]])],
    ['a set', new Set([MARK])],
    ['a regular expression', /QZ/u],
    ['bytes', new Uint8Array(8)],
    ['a boxed text', Object(MARK)],
    ['a number that cannot be one', { valueOf: raise, toString: raise, toJSON: raise, [Symbol.toPrimitive]: raise }],
    ['what cannot be awaited', { then: raise }],
    ['what cannot be iterated', { [Symbol.iterator]: raise, [Symbol.asyncIterator]: raise, length: 2 }],
  ];
}

function lists(): readonly Hostile[] {
  const cycle: unknown[] = [];
  cycle.push(cycle, [cycle]);
  return [
    ['an empty list', []],
    ['a list of everything', [undefined, null, 5, MARK, Symbol(MARK), 1n, {}, [], raise]],
    ['a list with holes', [, MARK, , { basic: {} }, ,]],
    ['a list with a length only', new Array(50)],
    ['a list that holds itself', cycle],
    ['a list with a key', Object.assign([MARK], { [MARK]: MARK })],
    ['a frozen list', Object.freeze([MARK])],
    ['what looks like a list', { 0: MARK, length: 1 }],
  ];
}

function trapped(): readonly Hostile[] {
  return [
    ['a proxy that throws', new Proxy({}, traps())],
    ['a list that is a proxy that throws', new Proxy([], traps())],
    ['a function that is a proxy that throws', new Proxy(() => undefined, traps())],
    ['a proxy that throws on access', new Proxy({ basic: 1 }, { get: raise })],
    ['a proxy whose keys lie', new Proxy({}, { ownKeys: () => ['basic', 'asOf', MARK], getOwnPropertyDescriptor: () => undefined })],
    ['a list whose entry throws', Object.defineProperty([1, 2], 0, { get: raise, enumerable: true })],
    ['a revoked object', revoked({})],
    ['a revoked list', revoked([])],
    [
      'a getter that throws',
      withGetters(['basic', 'need', 'behavior', 'asOf', 'policy', 'messages', 'role', 'name', 'state', 'purpose', MARK]),
    ],
  ];
}

function traps(): ProxyHandler<object> {
  const all = [
    'get',
    'set',
    'has',
    'deleteProperty',
    'ownKeys',
    'getOwnPropertyDescriptor',
    'defineProperty',
    'getPrototypeOf',
    'setPrototypeOf',
    'isExtensible',
    'preventExtensions',
    'apply',
    'construct',
  ];
  return Object.fromEntries(all.map((name) => [name, raise]));
}

function revoked(target: object): unknown {
  const { proxy, revoke } = Proxy.revocable(target, {});
  revoke();
  return proxy;
}

function withGetters(keys: readonly string[]): unknown {
  return Object.defineProperties({}, Object.fromEntries(keys.map((key) => [key, { get: raise, enumerable: true }])));
}

function nested(around: (inner: unknown) => unknown): unknown {
  let value: unknown = MARK;
  for (let depth = 0; depth < 20_000; depth += 1) value = around(value);
  return value;
}
