import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { rootFolder } from '../../scripts/entries.mjs';
import { read } from './guidePages.ts';

const RECIPES = readdirSync(join(rootFolder, 'docs/examples/forms')).filter((file) => /\.tsx?$/u.test(file));

test.each(RECIPES.flatMap((file) => ['zh', 'en'].map((language) => [file, language] as const)))(
  '%s stands in the guide in %s',
  (file, language) => {
    const fence = file.endsWith('.tsx') ? 'tsx' : 'typescript';
    const found = read(`docs/${language}/forms.md`).includes(`\`\`\`${fence}\n${read(`docs/examples/forms/${file}`)}\`\`\`\n`);
    expect(found).toBe(true);
  },
);

test.each(RECIPES)('%s is run by a test', (file) => {
  const tests = readdirSync(join(rootFolder, 'test/forms/libraries')).filter((name) => name.endsWith('.test.ts'));
  expect(tests.some((name) => read(`test/forms/libraries/${name}`).includes(`docs/examples/forms/${file}`))).toBe(true);
});
