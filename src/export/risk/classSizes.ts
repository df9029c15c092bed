/**
 * Counts how many rows are alike, in bounded memory. Up to a limit every class of equal rows is counted. Beyond it only the classes whose hash
 * falls into a part of all hashes are kept, half of them at each step, each still with its true count (distinct sampling: P. B. Gibbons, 2001).
 * Nothing is drawn at random: the same rows give the same answer.
 */

/** What is known of the classes. */
export interface ClassFigures {
  /** The size of the smallest class; where not all are counted, of the smallest of those that are. */
  readonly k: number;
  /** The share of rows that are alone in their class. */
  readonly uniqueShare: number;
  /** How many classes there are; where not all are counted, an estimate. */
  readonly classes: number;
  /** Whether all classes are counted. */
  readonly exact: boolean;
}

/** Counts rows by class. */
export interface ClassSizes {
  /** Counts a row by the name of its class. */
  readonly add: (name: string) => void;
  /** Gives what is known so far. */
  readonly figures: () => ClassFigures;
}

/** FNV-1a, 32 bits. */
const FNV_OFFSET = 0x811c9dc5;
const FNV_PRIME = 0x01000193;

/** The finalizer of MurmurHash3, so that also the upper bits depend on every character. */
const MIX_1 = 0x85ebca6b;
const MIX_2 = 0xc2b2ae35;

/**
 * Makes what counts rows by class.
 *
 * @param most - How many classes are kept.
 * @returns The counter.
 */
export function createClassSizes(most: number): ClassSizes {
  const sizes = new Map<string, number>();
  let [level, rows] = [0, 0];
  return {
    add: (name) => {
      rows += 1;
      if (!isKept(name, level)) return;
      sizes.set(name, (sizes.get(name) ?? 0) + 1);
      while (sizes.size > most) {
        level += 1;
        for (const other of sizes.keys()) if (!isKept(other, level)) sizes.delete(other);
      }
    },
    figures: () => {
      const unique = [...sizes.values()].filter((size) => size === 1).length;
      const scale = 2 ** level;
      return {
        k: smallest(sizes),
        uniqueShare: rows === 0 ? 0 : Math.min(1, (unique * scale) / rows),
        classes: Math.min(rows, sizes.size * scale),
        exact: level === 0,
      };
    },
  };
}

/** At level n one class of 2ⁿ is kept. */
function isKept(name: string, level: number): boolean {
  return level === 0 || hashOf(name) >>> (32 - level) === 0;
}

function hashOf(name: string): number {
  let hash = FNV_OFFSET;
  for (let index = 0; index < name.length; index += 1) hash = Math.imul(hash ^ name.charCodeAt(index), FNV_PRIME);
  hash = Math.imul(hash ^ (hash >>> 16), MIX_1);
  hash = Math.imul(hash ^ (hash >>> 13), MIX_2);
  return (hash ^ (hash >>> 16)) >>> 0;
}

function smallest(sizes: ReadonlyMap<string, number>): number {
  let least = Infinity;
  for (const size of sizes.values()) least = Math.min(least, size);
  return least === Infinity ? 0 : least;
}
