/** Problems on their way to a reader who may be slow, or may never come: only so many wait, and further ones are not kept. */

/** What is put in on one side and read on the other. */
export interface Queue<Item> {
  /** Gives an item to the reader who waits, or keeps it; it is dropped when too many are kept, and when nobody reads any more. */
  readonly push: (item: Item) => void;
  /** Says that nothing more comes. */
  readonly end: () => void;
  /** What is read, once. */
  readonly items: AsyncIterable<Item>;
}

/**
 * Makes a queue.
 *
 * @param most - How many items are kept for a reader.
 * @returns The queue.
 */
export function createQueue<Item>(most: number): Queue<Item> {
  const kept: Item[] = [];
  const waiting: ((result: IteratorResult<Item, undefined>) => void)[] = [];
  let hasEnded = false;
  const end = (): void => {
    hasEnded = true;
    for (const answer of waiting.splice(0)) answer({ done: true, value: undefined });
  };
  const iterator: AsyncIterator<Item, undefined> = {
    next: () => {
      const [first] = kept.splice(0, 1).map((value) => ({ done: false, value }) as const);
      if (first !== undefined) return Promise.resolve(first);
      if (hasEnded) return Promise.resolve({ done: true, value: undefined });
      return new Promise((resolve) => waiting.push(resolve));
    },
    return: () => {
      kept.length = 0;
      end();
      return Promise.resolve({ done: true, value: undefined });
    },
  };
  const push = (value: Item): void => {
    const answer = waiting.shift();
    if (answer !== undefined) answer({ done: false, value });
    else if (!hasEnded && kept.length < most) kept.push(value);
  };
  return { push, end, items: { [Symbol.asyncIterator]: () => iterator } };
}
