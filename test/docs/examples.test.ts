import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { publicEntries, rootFolder } from '../../scripts/entries.mjs';
import { failuresOf } from './execute.ts';
import { markdownSamples } from './markdown.ts';
import { createDocsProgram } from './program.ts';
import { sourceExamples } from './source.ts';

const examples = filesUnder('src', '.ts').flatMap((file) => sourceExamples(file, read));
const guides = [...readdirSync(rootFolder).filter(isRootGuide), ...filesUnder('docs', '.md')].sort();
const samples = guides.flatMap((file) => markdownSamples(file, read(file) ?? ''));
const entries = publicEntries.map(({ source }) => source);
const program = createDocsProgram(rootFolder, [...examples, ...samples], entries);

describe.each([
  { kind: 'the examples in the sources', found: examples },
  { kind: 'the samples in the guides', found: samples },
])('$kind', ({ found }) => {
  it('are found', () => {
    expect(found).not.toEqual([]);
  });

  it.each(found.map((sample) => [sample.name, sample] as const))('hold at %s', async (_, sample) => {
    expect(program.typeErrorsOf(sample)).toEqual([]);
    expect(await failuresOf(sample, rootFolder)).toEqual([]);
  });
});

it.each(entries)('every function that %s exports has an example', (file) => {
  expect(program.functionsWithoutExample(file)).toEqual([]);
});

function read(file: string): string | undefined {
  const path = join(rootFolder, file);
  return existsSync(path) ? readFileSync(path, 'utf8') : undefined;
}

/** The changelog tells of the past: its samples may no longer hold. */
function isRootGuide(file: string): boolean {
  return file.endsWith('.md') && file !== 'CHANGELOG.md';
}

function filesUnder(folder: string, ending: string): readonly string[] {
  return readdirSync(join(rootFolder, folder), { recursive: true, encoding: 'utf8' })
    .map((path) => `${folder}/${path.replaceAll('\\', '/')}`)
    .filter((path) => path.endsWith(ending) && !/(?:^docs\/api|\/(?:node_modules|generated|output))\//u.test(path))
    .sort();
}
