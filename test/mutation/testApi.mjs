/**
 * Stands in for vitest in a mutation run: the assertions are vitest's own, and a test is a function in a list, which `runner.mjs` can call for
 * one mutant after another without a new thread for each. It knows what the tests of the mutated folders use, and no more.
 */
export { expect } from 'vitest';

/**
 * @typedef {() => unknown} Step
 * @typedef {{ parents: string[], after: Step[] }} Suite
 * @typedef {{ name: string, run: (...values: unknown[]) => unknown, values: unknown[], after: Step[] }} Test
 */

/** @type {Suite} */
let suite = { parents: [], after: [] };

/**
 * The tests of the files that were imported since this file was, in order.
 *
 * @type {Test[]}
 */
export const tests = [];

export const describe = Object.assign(
  /**
   * @param {string} name
   * @param {() => void} body
   */
  (name, body) => {
    const outer = suite;
    suite = { parents: [...outer.parents, name], after: [...outer.after] };
    body();
    suite = outer;
  },
  { each: forEachOf((name, body, values) => describe(name, () => body(...values))) },
);

export const it = Object.assign(
  /**
   * @param {string} name
   * @param {() => unknown} run
   */
  (name, run) => addTest(name, run, []),
  { each: forEachOf(addTest) },
);

export const test = it;

/** @param {Step} step */
export function afterEach(step) {
  suite.after.push(step);
}

/**
 * @param {string} name
 * @param {(...values: unknown[]) => unknown} run
 * @param {unknown[]} values
 */
function addTest(name, run, values) {
  tests.push({ name: [...suite.parents, name].join(' > '), run, values, after: suite.after });
}

/**
 * A table of cases; its rows are told apart by their number.
 *
 * @param {(name: string, body: (...values: unknown[]) => unknown, values: unknown[]) => void} add
 */
function forEachOf(add) {
  return (/** @type {readonly unknown[]} */ table) =>
    (/** @type {string} */ name, /** @type {(...values: unknown[]) => unknown} */ body) => {
      // As vitest does it: rows are lists of arguments where all are lists.
      const areLists = table.every((row) => Array.isArray(row));
      for (const [index, row] of table.entries()) add(`${name} #${index + 1}`, body, areLists ? /** @type {unknown[]} */ (row) : [row]);
    };
}
