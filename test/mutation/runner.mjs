/**
 * A test runner for Stryker that loads the tests once and calls them for one mutant after another. The runner for vitest starts a thread for
 * each mutant, which loads everything anew: half a second, where the tests of most mutants take some milliseconds.
 * Only for a mutant in what runs while a module is loaded are the modules loaded again.
 */
import { readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import process from 'node:process';
import { DryRunStatus, TestStatus, determineHitLimitReached, toMutantRunResult } from '@stryker-mutator/api/test-runner';
import { createServer, createServerModuleRunner } from 'vite';
import {
  ESModulesEvaluator,
  ssrDynamicImportKey,
  ssrExportAllKey,
  ssrExportNameKey,
  ssrImportKey,
  ssrImportMetaKey,
  ssrModuleExportsKey,
} from 'vite/module-runner';
import { isLeftOut, isQuick, readsSources } from './selection.mjs';

/**
 * What a mutated module looks at while it runs.
 *
 * @typedef {object} Instruments
 * @property {string} [activeMutant]
 * @property {string} [currentTestId]
 * @property {number} [hitCount]
 * @property {number} [hitLimit]
 * @property {{ static: object, perTest: object }} [mutantCoverage]
 *
 * @typedef {import('./testApi.mjs').Test} Test
 * @typedef {{ id: string, name: string, status: number, timeSpentMs: number, fileName?: string, failureMessage?: string }} Outcome
 * @typedef {{ testFilter?: string[], hitLimit?: number, activeMutant: { id: string }, sandboxFileName: string, mutantActivation: 'runtime' | 'static' }} MutantRun
 */

const CODE_KEYS = [ssrModuleExportsKey, ssrImportMetaKey, ssrImportKey, ssrDynamicImportKey, ssrExportAllKey, ssrExportNameKey];
const AsyncFunction = /** @type {FunctionConstructor} */ ((async () => undefined).constructor);

/** Compiles each module once, however often it is loaded. */
class CachedEvaluator extends ESModulesEvaluator {
  /** @type {Map<string, Function>} */
  #compiled = new Map();

  /**
   * @override
   * @param {Record<string, any>} context
   * @param {string} code
   */
  async runInlinedModule(context, code) {
    const module = this.#compiled.get(code) ?? AsyncFunction(...CODE_KEYS, `"use strict";\n${code}`);
    this.#compiled.set(code, module);
    await module(...CODE_KEYS.map((key) => context[key]));
  }
}

class QuickRunner {
  /** @type {string[]} */
  #files = [];
  /** @type {Map<string, Test>} */
  #loaded = new Map();
  /**
   * How long each test took without a mutant: the quickest are asked first.
   *
   * @type {Map<string, number>}
   */
  #milliseconds = new Map();
  /** @type {import('vite').ViteDevServer | undefined} */
  #server;
  /** @type {import('vite/module-runner').ModuleRunner | undefined} */
  #modules;

  capabilities() {
    return { reloadEnvironment: true };
  }

  async init() {
    const folder = join('test', process.env['MUTATION_FOLDER'] ?? '');
    this.#files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .map((file) => join(folder, file))
      .filter((file) => file.endsWith('.test.ts') && !isLeftOut(file))
      .sort((a, b) => Number(isQuick(b)) - Number(isQuick(a)) || (a < b ? -1 : 1));
    this.#server = await createServer(serverConfig(process.cwd()));
    this.#modules = createServerModuleRunner(this.#server.environments.ssr, {
      hmr: false,
      sourcemapInterceptor: false,
      evaluator: new CachedEvaluator(),
    });
  }

  async dispose() {
    await this.#modules?.close();
    await this.#server?.close();
  }

  async dryRun() {
    const instruments = instrumentsOf();
    await this.#reload();
    /** @type {Outcome[]} */
    const tests = [];
    for (const file of this.#files) await this.#load(file);
    for (const [id, test] of this.#loaded) {
      instruments.currentTestId = id;
      tests.push(await outcomeOf(id, test));
      delete instruments.currentTestId;
    }
    for (const { id, timeSpentMs } of tests) this.#milliseconds.set(id, timeSpentMs);
    return { status: DryRunStatus.Complete, tests, mutantCoverage: instruments.mutantCoverage };
  }

  /** @param {MutantRun} options */
  async mutantRun({ testFilter, hitLimit, activeMutant, sandboxFileName, mutantActivation }) {
    const instruments = Object.assign(instrumentsOf(), { hitCount: 0, hitLimit });
    try {
      const isStatic = mutantActivation === 'static';
      instruments.activeMutant = activeMutant.id;
      const tests = isStatic ? await this.#runAnew(sandboxFileName) : await this.#runLoaded(testFilter);
      return toMutantRunResult(determineHitLimitReached(instruments.hitCount, hitLimit) ?? { status: DryRunStatus.Complete, tests });
    } finally {
      delete instruments.activeMutant;
    }
  }

  /** @param {string[] | undefined} wanted */
  async #runLoaded(wanted = [...this.#loaded.keys()]) {
    const filter = new Set(wanted);
    const instruments = instrumentsOf();
    const mutant = instruments.activeMutant;
    delete instruments.activeMutant;
    if (this.#loaded.size === 0) for (const file of this.#files) await this.#load(file);
    instruments.activeMutant = mutant;
    return untilFailure(this.#quickestFirst([...this.#loaded].filter(([id]) => filter.has(id))));
  }

  /**
   * Loads everything while the mutant is active, the tests that bear the name of its file first.
   *
   * @param {string} mutated
   */
  async #runAnew(mutated) {
    await this.#reload();
    const name = basename(mutated, '.ts');
    const bearsName = (/** @type {string} */ file) => Number(basename(file, '.test.ts') === name);
    /** @type {Outcome[]} */
    const all = [];
    try {
      for (const file of this.#files.toSorted((a, b) => bearsName(b) - bearsName(a))) {
        const outcomes = await untilFailure(this.#quickestFirst(await this.#load(file)));
        all.push(...outcomes);
        if (outcomes.at(-1)?.status === TestStatus.Failed) break;
      }
    } catch (error) {
      all.push({ id: mutated, name: 'loads', status: TestStatus.Failed, timeSpentMs: 0, failureMessage: String(error) });
    }
    // What was loaded holds the mutant.
    await this.#reload();
    return all;
  }

  /** @param {(readonly [string, Test])[]} tests */
  #quickestFirst(tests) {
    const time = (/** @type {string} */ id) => this.#milliseconds.get(id) ?? 0;
    return tests.toSorted(([a], [b]) => time(a) - time(b));
  }

  async #reload() {
    this.#modules?.clearCache();
    this.#loaded.clear();
    await this.#import('test/support/seed.ts');
  }

  /** @param {string} file */
  async #load(file) {
    const { tests } = /** @type {{ tests: Test[] }} */ (await this.#import('test/mutation/testApi.mjs'));
    const before = tests.length;
    await this.#import(file);
    const named = tests.slice(before).map((test, index) => /** @type {const} */ ([`${file}#${index} ${test.name}`, test]));
    const added = named.filter(([id]) => !readsSources(id));
    for (const [id, test] of added) this.#loaded.set(id, test);
    return added;
  }

  /** @param {string} file */
  async #import(file) {
    return this.#modules?.import(join(process.cwd(), file));
  }
}

/** @returns {Instruments} */
function instrumentsOf() {
  const holder = /** @type {{ __stryker__?: Instruments }} */ (globalThis);
  return (holder.__stryker__ ??= {});
}

/** @param {readonly (readonly [string, Test])[]} tests */
async function untilFailure(tests) {
  /** @type {Outcome[]} */
  const outcomes = [];
  for (const [id, test] of tests) {
    const outcome = await outcomeOf(id, test);
    outcomes.push(outcome);
    if (outcome.status === TestStatus.Failed) break;
  }
  return outcomes;
}

/**
 * @param {string} id
 * @param {Test} test
 * @returns {Promise<Outcome>}
 */
async function outcomeOf(id, test) {
  const before = performance.now();
  const outcome = { id, name: id, fileName: join(process.cwd(), id.slice(0, id.indexOf('#'))), status: TestStatus.Success };
  try {
    try {
      await test.run(...test.values);
    } finally {
      for (const step of test.after) await step();
    }
  } catch (error) {
    return { ...outcome, status: TestStatus.Failed, timeSpentMs: performance.now() - before, failureMessage: messageOf(error) };
  }
  return { ...outcome, timeSpentMs: performance.now() - before };
}

/** @param {unknown} error */
function messageOf(error) {
  return error instanceof Error ? error.message.slice(0, 200) : 'thrown';
}

/**
 * @param {string} root
 * @returns {import('vite').InlineConfig}
 */
function serverConfig(root) {
  return {
    root,
    configFile: false,
    logLevel: 'error',
    appType: 'custom',
    server: { middlewareMode: true, watch: null, hmr: false, ws: false },
    optimizeDeps: { noDiscovery: true, include: [] },
    plugins: [
      {
        name: 'stand-ins',
        enforce: 'pre',
        // The stand-ins themselves want the real thing.
        transform: (code, file) => (file.includes('test/mutation/') ? undefined : { code: withStandIns(code), map: null }),
      },
    ],
  };
}

/** @param {string} code */
function withStandIns(code) {
  return code
    .replace(" from 'vitest'", " from '/test/mutation/testApi.mjs'")
    .replace(" from 'fast-check'", " from '/test/mutation/quickCheck.ts'");
}

/** What Stryker looks for in a plugin. */
export const strykerPlugins = [{ kind: 'TestRunner', name: 'quick', injectableClass: Object.assign(QuickRunner, { inject: [] }) }];
