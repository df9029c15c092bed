/** Answers an expression tree in JavaScript, as an engine would, and tells of each pattern that is applied. */
import type { ConditionNode, NumberNode, SqlNode, TextNode } from '../../../src/sql/tree/types.ts';

/** A pattern that was applied to a text, with what came of it. */
export interface Applied {
  readonly pattern: string;
  readonly text: string;
  /** What replaces a match, groups as `$1`; `undefined` where it is only asked whether there is one. */
  readonly by: string | undefined;
  /** `1`, `0`, or the new text. */
  readonly answer: string;
}

/** What a tree is asked with: the value of its column, and who hears of the patterns. */
export interface Asked {
  readonly value: string;
  readonly hear: (applied: Applied) => void;
}

const regexes = new Map<string, RegExp>();

function regexOf(pattern: string): RegExp {
  const known = regexes.get(pattern) ?? new RegExp(pattern, 'gu');
  regexes.set(pattern, known);
  known.lastIndex = 0;
  return known;
}

/** Answers a text; NULL is null. */
export function textOf(node: TextNode, asked: Asked): string | null {
  const of = (inner: TextNode): string => textOf(inner, asked) ?? '';
  switch (node.node) {
    case 'column':
      return asked.value;
    case 'text':
      return node.text;
    case 'null':
      return null;
    case 'join':
      return node.parts.map(of).join('');
    case 'part':
      return Array.from(of(node.of))
        .slice(node.from - 1, node.from - 1 + node.length)
        .join('');
    case 'end':
      return Array.from(of(node.of)).slice(-node.length).join('');
    case 'swap': {
      const [from, to] = [Array.from(node.from), Array.from(node.to)];
      return Array.from(of(node.of), (char) => to[from.indexOf(char)] ?? char).join('');
    }
    case 'each': {
      // Dialects without a function for it take a pattern.
      const { characters, by } = node;
      return rewritten(of(node.of), `[${characters}]`, by, asked);
    }
    case 'replace':
      return of(node.of).replaceAll(node.what, () => node.by);
    case 'rewrite': {
      const by = node.by.map((piece) => (typeof piece === 'number' ? `$${piece}` : piece)).join('');
      return rewritten(of(node.of), node.pattern.pattern, by, asked);
    }
    case 'choose':
      return textOf(node.cases.find(([when]) => holds(when, asked))?.[1] ?? node.otherwise, asked);
  }
}

function rewritten(text: string, pattern: string, by: string, { hear }: Asked): string {
  const answer = text.replace(regexOf(pattern), by);
  hear({ pattern, text, by, answer });
  return answer;
}

/** Answers a condition; the column is never NULL. */
export function holds(node: ConditionNode, asked: Asked): boolean {
  switch (node.node) {
    case 'matches': {
      const [text, { pattern }] = [textOf(node.of, asked) ?? '', node.pattern];
      const isFound = regexOf(pattern).test(text);
      asked.hear({ pattern, text, by: undefined, answer: isFound ? '1' : '0' });
      return isFound;
    }
    case 'equals':
      return node.texts.includes(textOf(node.of, asked) ?? '');
    case 'compare':
      return isSo(Buffer.compare(bytesOf(node.left, asked), bytesOf(node.right, asked)), node.sign, 0);
    case 'count':
      return isSo(numberOf(node.of, asked), node.sign, node.value);
    case 'absent':
      return isAbsent(node.of, asked);
    case 'all':
      return node.of.every((one) => holds(one, asked));
    case 'any':
      return node.of.some((one) => holds(one, asked));
    case 'not':
      return !holds(node.of, asked);
  }
}

function numberOf(node: NumberNode, asked: Asked): number {
  switch (node.node) {
    case 'integer':
      return node.value;
    case 'length':
      return Array.from(textOf(node.of, asked) ?? '').length;
    case 'place':
      return placeOf(textOf(node.of, asked) ?? '', textOf(node.within, asked) ?? '');
    case 'sum':
      return node.terms.reduce((sum, [weight, of]) => sum + weight * numberOf(of, asked), 0);
    case 'remainder':
      return numberOf(node.of, asked) % node.by;
    case 'choose':
      return numberOf(node.cases.find(([when]) => holds(when, asked))?.[1] ?? node.otherwise, asked);
    case 'number':
    case 'null':
      throw new Error('no number stands in a mask or a verdict');
  }
}

/** The place in code points from 1, or 0. */
function placeOf(text: string, within: string): number {
  const index = within.indexOf(text);
  return index < 0 ? 0 : Array.from(within.slice(0, index)).length + 1;
}

function isAbsent(node: SqlNode, asked: Asked): boolean {
  return node.node === 'column' ? false : textOf(node as TextNode, asked) === null;
}

function bytesOf(node: TextNode, asked: Asked): Buffer {
  return Buffer.from(textOf(node, asked) ?? '', 'utf8');
}

function isSo(left: number, sign: string, right: number): boolean {
  if (left === right) return sign.includes('=');
  return sign.startsWith(left < right ? '<' : '>');
}
