import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { alignEntries } from '../../src/access/alignEntries.ts';
import { canonicalText, isSame } from '../../src/fields/index.ts';
import { HOSTILE } from './hostile.ts';

describe('isSame', () => {
  it('holds for JSON in any order of keys, blanks aside', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (value) => {
        const copy: unknown = JSON.parse(JSON.stringify(value));
        const turned = Object.fromEntries(Object.entries(copy as object).reverse());
        expect(isSame(value, turned)).toBe(true);
        expect(isSame(value, { ...turned, blank: null })).toBe(Object.hasOwn(value, 'blank') ? isSame(value['blank'], null) : true);
      }),
    );
  });

  it.each([
    [1, '1'],
    [true, 'true'],
    [
      [1, 2],
      [2, 1],
    ],
    [[1], { 0: 1 }],
    [{ a: 1 }, { a: 2 }],
    [{ a: 1 }, { b: 1 }],
    ['a', 'b'],
    [{ a: Number.NaN }, { a: '' }],
    [[], {}],
  ])('tells %j from %j', (a, b) => {
    expect(isSame(a, b)).toBe(false);
  });

  it('takes what is no JSON only for itself', () => {
    for (const value of HOSTILE) expect(isSame(value, value)).toBe(true);
    expect(isSame(new Date(0), new Date(0))).toBe(false);
    expect(isSame({ a: 1n }, { a: 1n })).toBe(false);
  });

  it('ends on what is too deep, too long or holds itself', () => {
    const nested = (levels: number): unknown => Array.from({ length: levels }).reduce<unknown>((inner) => [inner], 1);
    const shared = Array.from({ length: 40 }).reduce<unknown>((inner) => [inner, inner], 1);
    expect(isSame(nested(40), nested(40))).toBe(true);
    expect(isSame(nested(100_000), nested(100_000))).toBe(false);
    expect(canonicalText(shared)).toBeUndefined();
    expect(canonicalText(new Array(100_001))).toBeUndefined();
  });
});

describe('alignEntries', () => {
  const entries = fc.array(fc.record({ a: fc.nat(3), b: fc.nat(3) }), { maxLength: 8 });

  it('accounts for every entry once, and leaves out only equal ones in their order', () => {
    fc.assert(
      fc.property(entries, entries, (before, after) => {
        const alignments = alignEntries(before, after);
        const from = alignments.flatMap(([index]) => (index === undefined ? [] : [index]));
        const to = alignments.flatMap(([, index]) => (index === undefined ? [] : [index]));
        expect(new Set(from).size).toBe(from.length);
        expect(new Set(to).size).toBe(to.length);
        const rest = (list: readonly unknown[], gone: readonly number[]): unknown => list.filter((_, index) => !gone.includes(index));
        expect(rest(before, from)).toEqual(rest(after, to));
      }),
    );
  });

  it('finds nothing between equal lists', () => {
    fc.assert(
      fc.property(entries, (list) => {
        expect(alignEntries(list, structuredClone(list))).toEqual([]);
      }),
    );
  });

  it('leaves out as many equal ones as can stand in one order', () => {
    const common = (before: readonly unknown[], after: readonly unknown[]): number => {
      const [[a, ...restBefore], [b, ...restAfter]] = [before, after];
      if (before.length === 0 || after.length === 0) return 0;
      if (isSame(a, b)) return 1 + common(restBefore, restAfter);
      return Math.max(common(restBefore, after), common(before, restAfter));
    };
    const letters = fc.array(fc.constantFrom('a', 'b', 'c'), { maxLength: 7 });
    fc.assert(
      fc.property(letters, letters, (before, after) => {
        const added = alignEntries(before, after).filter(([, index]) => index !== undefined);
        expect(after.length - added.length).toBe(common(before, after));
      }),
    );
    expect(alignEntries(['a', 'b', 'c', 'd'], ['c', 'd', 'a', 'b', 'c'])).toEqual([
      [undefined, 0],
      [undefined, 1],
      [3, undefined],
    ]);
  });

  it('takes nothing that cannot be read for equal, and no blank for something in common', () => {
    const apart = [
      [undefined, 0],
      [0, undefined],
    ];
    expect(alignEntries([10n], [10n])).toEqual(apart);
    expect(alignEntries([{ a: 10n }], [{ a: 10n }])).toEqual(apart);
    expect(alignEntries([{ a: 10n }], [{ b: 1 }])).toEqual(apart);
    expect(alignEntries([{ a: null, b: 1 }], [{ a: '', b: 2 }])).toEqual(apart);
  });

  it('pairs what has most in common', () => {
    const [a, b] = [
      { x: 1, y: 1, z: 1 },
      { x: 2, y: 1, z: 2 },
    ];
    expect(alignEntries([a, b], [{ x: 2, y: 1, z: 3 }])).toEqual([
      [1, 0],
      [0, undefined],
    ]);
    expect(alignEntries([a], [{ x: 5, y: 5, z: 5 }])).toEqual([
      [undefined, 0],
      [0, undefined],
    ]);
    expect(alignEntries(['a', 5], ['b'])).toEqual([
      [undefined, 0],
      [0, undefined],
      [1, undefined],
    ]);
  });
});
