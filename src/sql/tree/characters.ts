/**
 * Classes of characters as ranges of code points, taken from the Unicode tables of the JavaScript engine that writes the SQL: so an engine
 * with older or newer tables, or with none, answers the same.
 */
import { isInvisible, isNameDot } from '../../text/index.ts';

/** The classes that the rules ask about, each as what stands between the brackets. */
export interface Characters {
  /** White space, as `\s` and `trim` have it. */
  readonly space: string;
  /** Format characters, as the masks drop them. */
  readonly format: string;
  /** What `isInvisible` knows. */
  readonly invisible: string;
  /** What stands between the groups of a number, as the masks drop it. */
  readonly between: string;
  /** Dashes among these. */
  readonly dash: string;
  /** Letters. */
  readonly letter: string;
  /** Letters, and digits and other numbers. */
  readonly letterOrNumber: string;
  /** Numbers. */
  readonly number: string;
  /** Latin letters of the first plane. */
  readonly latin: string;
  /** Latin letters beyond the first plane. */
  readonly farLatin: string;
  /** Marks of the first plane. */
  readonly mark: string;
  /** Marks beyond the first plane. */
  readonly farMark: string;
  /** Han characters by script. */
  readonly han: string;
  /** Han characters of which the name of a place can consist. */
  readonly placeName: string;
  /** Characters of which a name can consist: neither punctuation nor symbol nor separator. */
  readonly substance: string;
  /** Assigned characters that can be seen. */
  readonly visible: string;
  /** Middle dots. */
  readonly nameDot: string;
}

/** Consecutive code points of one kind. */
type Run = readonly [first: number, last: number];

/** The planes that have characters of several kinds, and then whole planes of which the first code point stands for all. */
const MIXED_PLANES = [0, 1, 2, 3, 14] as const;
const PLAIN_PLANES = [4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 15, 16] as const;
const PLANE = 0x10000;
const BLOCK = 0x1000;
const HYPHEN = 0x2d;

/** What the name of a place does not have: the endings of districts, and signs of houses and streets. */
const NOT_IN_PLACES = /[县区号栋幢室弄巷街院寓舍宅学校楼]/gu;

/** How each class is found: by a regular expression for runs of it, or by a question about UTF-16 units; also in one part of the planes only. */
const KINDS: Readonly<Record<keyof Characters, RegExp | ((unit: number) => boolean) | readonly ['near' | 'far' | 'place', RegExp]>> = {
  space: /\s+/gu,
  format: /[\p{Cf}\u2065]+/gu,
  invisible: isInvisible,
  between: /[\s\p{Cf}\p{Pd}\u2065\u2043\u2212\u2500().\u3002\u00b7\u2022\u2027\u2219\u22c5\u30fb\uff65]+/gu,
  dash: /[\p{Pd}\u2043\u2212\u2500]+/gu,
  letter: /\p{L}+/gu,
  letterOrNumber: /[\p{L}\p{N}]+/gu,
  number: /\p{N}+/gu,
  latin: ['near', /\p{sc=Latin}+/gu],
  farLatin: ['far', /\p{sc=Latin}+/gu],
  mark: ['near', /\p{M}+/gu],
  farMark: ['far', /\p{M}+/gu],
  han: /\p{sc=Han}+/gu,
  placeName: ['place', /\p{sc=Han}+/gu],
  substance: /[^\p{P}\p{S}\p{Z}]+/gu,
  visible: /[^\p{C}\s]+/gu,
  nameDot: isNameDot,
};

/**
 * Reads the classes, each when it is first asked for: going through all of Unicode takes some time.
 *
 * @returns The classes.
 */
export function readCharacters(): Characters {
  const known = new Map<string, string>();
  const blocks: string[] = [];
  return new Proxy({} as Characters, {
    get: (_, name) => {
      const kind = KINDS[name as keyof Characters];
      const ranges = known.get(String(name)) ?? rangesOf(kind, blocks);
      known.set(String(name), ranges);
      return ranges;
    },
  });
}

function rangesOf(kind: (typeof KINDS)[keyof Characters], blocks: string[]): string {
  if (typeof kind === 'function') return write(runsOfUnits(kind));
  if (blocks.length === 0) blocks.push(...MIXED_PLANES.flatMap((plane) => blocksOf(plane * PLANE)));
  if (kind instanceof RegExp) return write(runsOf(blocks, kind));
  const [where, regex] = kind;
  return write(runsOf(partOf(blocks, where), regex));
}

function partOf(blocks: readonly string[], where: 'near' | 'far' | 'place'): readonly string[] {
  if (where === 'near') return blocks.slice(0, PLANE / BLOCK);
  if (where === 'far') return blocks.slice(PLANE / BLOCK);
  return blocks.map((block) => block.replace(NOT_IN_PLACES, ' '));
}

/** The code points of a plane in texts, without the surrogates and U+0000, which no engine stores everywhere. */
function blocksOf(plane: number): string[] {
  return Array.from({ length: PLANE / BLOCK }, (_, block) => {
    const codes = Array.from({ length: BLOCK }, (__, index) => plane + block * BLOCK + index);
    return String.fromCodePoint(...codes.filter((code) => code > 0 && (code < 0xd800 || code > 0xdfff)));
  });
}

function runsOf(blocks: readonly string[], kind: RegExp): Run[] {
  const found = blocks.flatMap((block) => Array.from(block.matchAll(kind), ([run]): Run => [Number(run.codePointAt(0)), lastOf(run)]));
  const wholePlanes = PLAIN_PLANES.map((plane) => plane * PLANE).filter((first) => String.fromCodePoint(first).match(kind) !== null);
  return merged([...found, ...wholePlanes.map((first): Run => [first, first + PLANE - 1])]);
}

function lastOf(run: string): number {
  const last = run.charCodeAt(run.length - 1);
  return last >= 0xdc00 && last <= 0xdfff ? Number(run.codePointAt(run.length - 2)) : last;
}

function runsOfUnits(holds: (unit: number) => boolean): Run[] {
  const units = Array.from({ length: PLANE }, (_, unit) => unit).filter(holds);
  return merged(units.map((unit): Run => [unit, unit]));
}

function merged(runs: readonly Run[]): Run[] {
  const joined: [number, number][] = [];
  for (const [first, last] of [...runs].sort(([a], [b]) => a - b)) {
    const previous = joined.at(-1);
    if (previous?.[1] === first - 1) previous[1] = last;
    else joined.push([first, last]);
  }
  return joined;
}

/** A hyphen is written last: anywhere else it would make a range. */
function write(runs: readonly Run[]): string {
  const hyphen = runs.some(([first, last]) => first <= HYPHEN && last >= HYPHEN) ? '-' : '';
  return runs.flatMap(withoutHyphen).map(writeRange).join('') + hyphen;
}

function withoutHyphen([first, last]: Run): Run[] {
  if (first > HYPHEN || last < HYPHEN) return [[first, last]];
  const sides: readonly Run[] = [
    [first, HYPHEN - 1],
    [HYPHEN + 1, last],
  ];
  return sides.filter(([from, to]) => from <= to);
}

function writeRange([first, last]: Run): string {
  const [a, b] = [String.fromCodePoint(first), String.fromCodePoint(last)];
  if (first === last) return a;
  return last === first + 1 ? a + b : `${a}-${b}`;
}
