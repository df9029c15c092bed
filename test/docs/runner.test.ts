import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import * as fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it, test } from 'vitest';
import { failuresOf } from './execute.ts';
import { markdownSamples } from './markdown.ts';
import { createDocsProgram } from './program.ts';
import { sourceExamples } from './source.ts';

const FENCE = '```';

let root = '';

beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'doc-samples-'));
  write('package.json', '{ "type": "module" }');
  const modules = { module: 'esnext', moduleResolution: 'bundler', allowImportingTsExtensions: true, noEmit: true };
  write('tsconfig.json', JSON.stringify({ compilerOptions: { strict: true, types: [], ...modules } }));
  write(
    'src/area/index.ts',
    `export { double } from './double.ts';
     export type { Pair } from './double.ts';
     /** No example. */
     export function bare(): void {}`,
  );
  write(
    'src/area/double.ts',
    `export type Pair = readonly [number, number];
     /**
      * Doubles.
      * @example
      * double(2); //=> 4
      */
     export function double(x: number): number { return x * 2; }
     export const half = (x: number): number => x / 2;`,
  );
});

afterAll(() => {
  rmSync(root, { recursive: true, force: true });
});

describe('a sample of a guide', () => {
  test.each([
    ['an expression', '1 + 1; //=> 2'],
    ['an expression without a semicolon', '1 + 1 //=> 2'],
    ['a constant', 'const sum = 1 + 1; //=> 2'],
    ['what is logged', "console.log('a'); //=> 'a'"],
    ['an awaited value', 'await Promise.resolve([1]); //=> [1]'],
    ['a comment on the next line', 'Math.max(\n  1,\n  2,\n);\n//=> 2'],
    ['a value over several lines', "({ a: [1, -2], b: 'x' });\n//=> {\n//     a: [1, -2],\n//     b: 'x',\n//   }"],
    ['the state at that moment', 'const list: number[] = [];\nlist; //=> []\nlist.push(1);\nlist; //=> [1]'],
    ['a thrown error', "'a'.repeat(-1); //=> throws RangeError"],
    ['no value at all', 'const list = [1];\nlist.length = 0;'],
    ['text that looks like a comment', "'//=> 3'.length; //=> 6"],
    ['undefined', 'undefined; //=> undefined'],
    ['a module of Node', "import { basename } from 'node:path';\nbasename('a/b'); //=> 'b'"],
    ['a relative module', "import { double } from './src/area/index.ts';\ndouble(2); //=> 4"],
  ])('holds for %s', async (_, code) => {
    expect(await failures(code)).toEqual([]);
  });

  test.each([
    ['another value', '1;\n1 + 1; //=> 3', 'guide.md:3 gives 2, not 3'],
    ['another constant', 'const sum = 1 + 1; //=> 3', 'guide.md:2 gives 2, not 3'],
    ['another logged value', "console.log('a'); //=> 'b'", "guide.md:2 gives 'a', not 'b'"],
    ['a missing key', '({ a: 1 }); //=> { a: 1, b: 2 }', 'guide.md:2 gives { a: 1 }, not { a: 1, b: 2 }'],
    ['an additional key', '({ a: 1, b: 2 }); //=> { a: 1 }', 'guide.md:2 gives { a: 1, b: 2 }, not { a: 1 }'],
    ['a number for a text', "1; //=> '1'", "guide.md:2 gives 1, not '1'"],
    ['no error', "'a'.repeat(1); //=> throws RangeError", "guide.md:2 gives 'nothing thrown', not 'RangeError'"],
    ['another error', 'null.x; //=> throws RangeError', "guide.md:2 gives 'TypeError', not 'RangeError'"],
    ['an unexpected error', '1;\n2;\nnull.x;', "guide.md:4 throws TypeError: Cannot read properties of null (reading 'x')"],
    ['a value that is no literal', 'const a = 1;\na; //=> a', 'guide.md:2 throws Error: guide.md:3 expects "a", which is no literal'],
    ['a shortened value', '[1, 2]; //=> [1, …]', 'guide.md:2 throws Error: guide.md:2 expects "[1, …]", which is no literal'],
    ['no TypeScript', '1 +;', 'guide.md:2 is no TypeScript: Expression expected.'],
    ['prose', '1; //=> 1 or so', 'guide.md:2 throws Error: guide.md:2 expects "1 or so", which is no literal'],
    [
      'a comment inside a statement',
      'Math.max(\n  1, //=> 1\n);',
      'guide.md:2 throws Error: guide.md:3 has a //=> that belongs to no statement',
    ],
    ['a second comment', '1; //=> 1\n//=> 1', 'guide.md:2 throws Error: guide.md:3 has a //=> that belongs to no statement'],
    [
      'a loop',
      'for (;;) break; //=> 1',
      'guide.md:2 throws Error: guide.md:2 expects a value of what is no expression and no single constant',
    ],
  ])('fails for %s', async (_, code, failure) => {
    expect(await failures(code)).toEqual([failure]);
  });

  it('fails for a module that does not exist', async () => {
    expect(await failures("import 'customer-archive/nothing';")).toHaveLength(1);
  });

  it('holds for a JSON value exactly when it is that value', async () => {
    const json = fc.json({ maxDepth: 2 }).filter((text) => !text.includes('__proto__'));
    await fc.assert(
      fc.asyncProperty(json, json, async (actual, expected) => {
        const found = await failures(`JSON.parse(${JSON.stringify(actual)}); //=> ${expected}`);
        expect(found.length === 0).toBe(JSON.stringify(sorted(JSON.parse(actual))) === JSON.stringify(sorted(JSON.parse(expected))));
        expect(await failures(`JSON.parse(${JSON.stringify(actual)}); //=> ${actual}`)).toEqual([]);
      }),
    );
  });
});

describe('the samples of a guide', () => {
  it('are the blocks fenced as ts, with the lines on which they stand', () => {
    const guide = `# A\n${fenced('ts', '1;')}\n${fenced('js', '2;')}\n${fenced('', '3;')}\n- item\n  ${FENCE}ts\n  4;\n    5;\n  ${FENCE}\n`;
    expect(samplesOf(guide)).toEqual([
      ['guide.md:3', '1;'],
      ['guide.md:13', '4;\n  5;'],
    ]);
  });

  it('are not those inside a longer fence', () => {
    expect(samplesOf(`${FENCE}\`md\n${fenced('ts', '1;')}\n${FENCE}\`\n${fenced('ts', '2;')}`)).toEqual([['guide.md:7', '2;']]);
  });

  it('stand alone', async () => {
    const [, second] = markdownSamples('guide.md', `${fenced('ts', 'const a = 1;')}\n${fenced('ts', 'a; //=> 1')}`);
    expect(second && (await failuresOf(second, root))).toEqual(['guide.md:5 throws ReferenceError: a is not defined']);
  });

  it('continue the one before where they say so', async () => {
    const [, , third] = markdownSamples(
      'guide.md',
      [fenced('ts', 'const a = 1;'), fenced('ts continue', 'const b = 2;'), fenced('ts continue', 'a + b; //=> 4')].join('\n'),
    );
    expect(third && (await failuresOf(third, root))).toEqual(['guide.md:8 gives 3, not 4']);
  });

  it('cannot continue nothing', () => {
    expect(() => markdownSamples('guide.md', fenced('ts continue', '1;'))).toThrow('guide.md:2 continues nothing');
  });

  it('are not cut off by a block that nothing closes', () => {
    expect(() => markdownSamples('guide.md', `${FENCE}ts\n1;`)).toThrow('guide.md:1 opens a block that nothing closes');
  });
});

describe('the examples of a source file', () => {
  it('have the exports of the index and of the file in scope, but not what they declare', async () => {
    const [example] = sourced(
      '/**\n * @example\n * const half = double(4); //=> 8\n * const pair: Pair = [half, own]; //=> [8, 7]\n */\nexport const own = 7;',
    );
    expect(example?.scope).toBe("import { double, type Pair } from './index.ts'; import { own } from './file.ts'; ");
    write('src/area/file.ts', 'export const own = 7;');
    expect(example && (await failuresOf(example, root))).toEqual([]);
  });

  it('end at the next tag, and there may be several', () => {
    const source = '\n/**\n * One.\n *\n * @example\n * 1; //=> 1\n * @example\n * 2;\n *\n * @returns x\n */\nconst x = 1;';
    expect(sourced(source).map(({ name, code }) => [name, code.trim()])).toEqual([
      ['src/area/file.ts:6', '1; //=> 1'],
      ['src/area/file.ts:8', '2;'],
    ]);
  });

  it('are found on members, and may be fenced', () => {
    const source = `export interface A {\n  /**\n   * A member.\n   * @example\n   * ${FENCE}ts\n   * 1;\n   * ${FENCE}\n   */\n  a: 1;\n}`;
    expect(sourced(source).map(({ name, code }) => [name, code.trimEnd()])).toEqual([['src/area/file.ts:5', '\n1;']]);
  });

  it('reach the index of the folder from a folder inside it', () => {
    const [example] = sourceExamples('src/area/deep/file.ts', (file) =>
      file === 'src/area/index.ts' ? "export { double } from './double.ts';" : '/**\n * @example\n * double(1);\n */\nconst x = 1;',
    );
    expect(example?.scope).toBe("import { double } from '../index.ts'; ");
  });

  it('fail when the comment is wrong', async () => {
    const [example] = sourced('/**\n * @example\n * double(4); //=> 9\n */\nexport const own = 7;');
    expect(example && (await failuresOf(example, root))).toEqual(['src/area/file.ts:3 gives 8, not 9']);
  });
});

describe('the types of the samples', () => {
  it('are checked, with the place of each error', () => {
    const samples = markdownSamples(
      'guide.md',
      [
        fenced('ts', "import { double } from './src/area/index.js';\ndouble(1); //=> 2"),
        fenced('ts continue', "double('1');"),
        fenced('ts', "import { absent } from './src/area/index.js';"),
      ].join('\n'),
    );
    const program = createDocsProgram(root, samples);
    expect(samples.map(program.typeErrorsOf)).toEqual([
      [],
      ["guide.md:6 TS2345: Argument of type 'string' is not assignable to parameter of type 'number'."],
      [`guide.md:9 TS2305: Module '"./src/area/index.js"' has no exported member 'absent'.`],
    ]);
  });

  it('let an example in a source read what only some results have', async () => {
    const code = "const result: { a: 1 } | { b: 2 } = JSON.parse('{\"a\":1}');\nresult.a; //=> 1\nresult.b; //=> 1\ndouble('1');";
    const [guide] = markdownSamples('guide.md', fenced('ts', code.replace(/\ndouble.*/u, '')));
    const [example] = sourced(`/**\n * @example\n * ${code.replaceAll('\n', '\n * ')}\n */\nexport const own = 7;`);
    const program = guide && example && createDocsProgram(root, [guide, example]);
    expect(guide && program?.typeErrorsOf(guide)).toEqual([expect.stringContaining('TS2339'), expect.stringContaining('TS2339')]);
    expect(example && program?.typeErrorsOf(example)).toEqual([expect.stringContaining('src/area/file.ts:6 TS2345')]);
    expect(example && (await failuresOf(example, root))).toEqual(['src/area/file.ts:5 gives undefined, not 1']);
  });

  it('know which exported functions have no example', () => {
    expect(createDocsProgram(root, [], ['src/area/index.ts']).functionsWithoutExample('src/area/index.ts')).toEqual(['bare']);
  });

  it('cannot tell of a file that does not exist', () => {
    const program = createDocsProgram(root, [], ['src/absent.ts']);
    expect(() => program.functionsWithoutExample('src/absent.ts')).toThrow('is no module');
  });
});

function write(file: string, text: string): void {
  mkdirSync(dirname(join(root, file)), { recursive: true });
  writeFileSync(join(root, file), text);
}

function fenced(info: string, code: string): string {
  return `${FENCE}${info}\n${code}\n${FENCE}`;
}

async function failures(code: string): Promise<readonly string[]> {
  const [sample] = markdownSamples('guide.md', fenced('ts', code));
  return sample === undefined ? ['no sample'] : failuresOf(sample, root);
}

function samplesOf(guide: string): readonly (readonly string[])[] {
  return markdownSamples('guide.md', guide).map(({ name, code }) => [name, code]);
}

function sourced(text: string): ReturnType<typeof sourceExamples> {
  const index = "export { double } from './double.ts';\nexport type { Pair } from './double.ts';";
  return sourceExamples('src/area/file.ts', (file) => (file === 'src/area/index.ts' ? index : text));
}

/** The same value with the keys of every object in one order; an empty object is no empty list. */
function sorted(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map(sorted);
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return { entries: entries.map(([key, one]) => [key, sorted(one)]) };
}
