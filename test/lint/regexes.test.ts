import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { check } from 'recheck';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { rootFolder } from '../../scripts/entries.mjs';

interface Found {
  readonly place: string;
  readonly pattern: string;
  readonly flags: string;
}

/** A busy machine is no reason to answer that it is unknown. */
const LONG = 50_000;

/** An attack that the fuzzer thinks of is judged by the time that it takes, so a busy machine makes one up: it must be found each time. */
const ATTEMPTS = 3;

const regexes = readdirSync(join(rootFolder, 'src'), { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.ts'))
  .sort()
  .flatMap((path) => regexesIn(`src/${path.replaceAll('\\', '/')}`));

describe('every regular expression of the sources', () => {
  it.each(regexes.map((regex) => [regex.place, regex] as const))('is linear at %s', { retry: ATTEMPTS }, async (_, { pattern, flags }) => {
    expect(await check(pattern, flags, { timeout: LONG })).toMatchObject({ status: 'safe' });
  });
});

function regexesIn(file: string): readonly Found[] {
  const source = ts.createSourceFile(file, readFileSync(join(rootFolder, file), 'utf8'), ts.ScriptTarget.ES2022, true);
  const found: Found[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isRegularExpressionLiteral(node)) {
      const { line } = source.getLineAndCharacterOfPosition(node.getStart(source));
      const end = node.text.lastIndexOf('/');
      found.push({ place: `${file}:${line + 1}`, pattern: node.text.slice(1, end), flags: node.text.slice(end + 1) });
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}
