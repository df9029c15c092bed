import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { ESLint, Linter } from 'eslint';
import tseslint from 'typescript-eslint';
import { describe, expect, it, test } from 'vitest';
import { rootFolder } from '../../scripts/entries.mjs';
import { folders } from '../../scripts/folders.mjs';

const eslint = new ESLint({ cwd: rootFolder });
const linter = new Linter({ cwd: rootFolder });

/** What the project's own configuration says about the imports of a file with this text. */
async function complaints(file: string, text: string): Promise<readonly string[]> {
  const { rules } = (await eslint.calculateConfigForFile(join(rootFolder, file))) as { rules: Linter.RulesRecord };
  const about = (rule: string): Linter.RulesRecord => ({ [rule]: rules[rule] ?? 'off' });
  const config: Linter.Config = {
    files: ['**/*.ts'],
    languageOptions: { parser: tseslint.parser },
    rules: { ...about('no-restricted-imports'), ...about('no-restricted-syntax') },
  };
  return linter.verify(text, config, file).map(({ message }) => message.replace(/^.* (?:by a pattern|is restricted)\W*/u, ''));
}

const UPWARD = 'This folder is above: a folder imports only from folders below it.';
const DEEP = 'Import another folder through its index.ts.';
const OWN_INDEX = 'Inside a folder import the file itself, never an index above it.';
const PACKAGE = 'This folder may not use this package: see packageUsers in scripts/folders.mjs.';

describe('an import of a source file', () => {
  test.each([
    ['src/mask/name.ts', '../text/index.ts'],
    ['src/mask/name.ts', './shared.ts'],
    ['src/validate/messages/en.ts', '../../archive/index.ts'],
    ['src/validate/messages/en.ts', '../issue.ts'],
    ['src/validate/issue.ts', './messages/zh.ts'],
    ['src/calendar/months.ts', 'date-fns/addMonths'],
    ['src/fields/field.ts', 'valibot'],
    ['src/testing/customers.ts', 'fast-check'],
    ['src/index.ts', './validate/index.ts'],
  ])('from %s of %s is right', async (file, target) => {
    expect(await complaints(file, `import { x } from '${target}';`)).toEqual([]);
  });

  test.each([
    ['src/mask/name.ts', '../fields/index.ts', UPWARD],
    ['src/text/fold.ts', '../testing/index.ts', UPWARD],
    ['src/validate/messages/en.ts', '../../access/index.ts', UPWARD],
    ['src/mask/name.ts', '../text/fold.ts', DEEP],
    ['src/validate/messages/en.ts', '../../archive/basic.ts', DEEP],
    ['src/index.ts', './mask/name.ts', DEEP],
    ['src/mask/name.ts', './index.ts', OWN_INDEX],
    ['src/mask/name.ts', '../index.ts', OWN_INDEX],
    ['src/mask/name.ts', '..', OWN_INDEX],
    ['src/mask/name.ts', '../../src/text/index.ts', 'Write the shortest relative path.'],
    ['src/mask/name.ts', 'valibot', PACKAGE],
    ['src/mask/name.ts', 'node:fs', PACKAGE],
    ['src/mask/name.ts', 'customer-archive/identifiers', PACKAGE],
    ['src/index.ts', 'valibot', PACKAGE],
    ['src/fields/field.ts', 'date-fns', PACKAGE],
  ])('from %s of %s is reported', async (file, target, complaint) => {
    expect(await complaints(file, `import { x } from '${target}';`)).toEqual([complaint]);
    expect(await complaints(file, `import type { X } from '${target}';`)).toEqual([complaint]);
    expect(await complaints(file, `export { x } from '${target}';`)).toEqual([complaint]);
  });

  it('stands at the top of the file', async () => {
    const rule = 'Import at the top of the file, where the folder order is checked.';
    expect(await complaints('src/mask/name.ts', "export const x = await import('../fields/index.ts');")).toEqual([rule]);
    expect(await complaints('src/mask/name.ts', "export type X = import('../fields/index.ts').X;")).toEqual([rule]);
  });

  it('is not re-exported without names', async () => {
    expect(await complaints('src/mask/index.ts', "export * from './name.ts';")).toEqual(['Write the exported names out.']);
  });
});

describe('the folder order', () => {
  it('knows every folder of the sources', () => {
    const present = readdirSync(join(rootFolder, 'src'), { withFileTypes: true }).filter((entry) => entry.isDirectory());
    expect(folders).toEqual(expect.arrayContaining(present.map(({ name }) => name)));
  });

  it('finds an index in every folder', () => {
    const present = folders.filter((folder) => existsSync(join(rootFolder, 'src', folder)));
    expect(present.filter((folder) => !existsSync(join(rootFolder, 'src', folder, 'index.ts')))).toEqual([]);
  });
});
