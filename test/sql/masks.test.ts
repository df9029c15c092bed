import { expect, it } from 'vitest';
import { BRACKETED_KINDS, COMPANY_ENDINGS } from '../../src/mask/companyEndings.data.ts';
import * as own from '../../src/sql/masks/companyEndings.data.ts';
import { maskMobile } from '../../src/mask/index.ts';
import { readCharacters } from '../../src/sql/tree/characters.ts';
import { sqlMaskOf } from '../../src/sql/maskOf.ts';
import { NOTHING, column } from '../../src/sql/tree/nodes.ts';
import type { MaskKind } from '../../src/mask/index.ts';

it('the endings of companies are those of the mask', () => {
  expect(own.COMPANY_ENDINGS).toEqual(COMPANY_ENDINGS);
  expect(own.BRACKETED_KINDS).toEqual(BRACKETED_KINDS);
});

it('what stands between the groups of a number is what the mask drops', () => {
  const { between } = readCharacters();
  const listed = new Set(expand(between));
  const differing: number[] = [];
  for (let code = 1; code < 0x10000; code += 1) {
    if (code >= 0xd800 && code <= 0xdfff) continue;
    const isDropped = maskMobile(`1381234${String.fromCharCode(code)}5678`) === '138****5678';
    // Full-width brackets and stops are half width before they are dropped.
    const half = code >= 0xff01 && code <= 0xff5e ? code - 0xfee0 : code;
    if (isDropped !== (listed.has(code) || listed.has(half))) differing.push(code);
  }
  expect(differing).toEqual([]);
});

// A backend of PostgreSQL keeps 32 patterns compiled: masks that need more compile all of them anew for each row.
it.each<readonly [MaskKind, number]>([
  ['address', 16],
  ['name', 7],
  ['companyName', 6],
  ['mobile', 5],
  ['creditCode', 5],
  ['landline', 8],
  ['email', 12],
])('the mask %s has at most %i patterns', (kind, most) => {
  expect(patternsIn(sqlMaskOf(kind)(column('a'), readCharacters())).size).toBeLessThanOrEqual(most);
});

it('free text has no mask', () => {
  expect(sqlMaskOf('text')(column('a'), readCharacters())).toEqual(NOTHING);
});

/** The patterns of a tree, each once. */
function patternsIn(node: unknown): ReadonlySet<string> {
  if (typeof node !== 'object' || node === null) return new Set();
  const inner = Object.values(node).flatMap((part) => [...patternsIn(part)]);
  return new Set('pattern' in node && typeof node.pattern === 'string' ? [node.pattern] : inner);
}

/** The code points of a class. */
function expand(ranges: string): number[] {
  const chars = Array.from(ranges, (char) => Number(char.codePointAt(0)));
  const codes: number[] = [];
  for (let i = 0; i < chars.length; i += 1) {
    const [first, next, last] = [Number(chars[i]), chars[i + 1], chars[i + 2]];
    if (next !== 0x2d || last === undefined) codes.push(first);
    else {
      for (let code = first; code <= last; code += 1) codes.push(code);
      i += 2;
    }
  }
  return codes;
}
