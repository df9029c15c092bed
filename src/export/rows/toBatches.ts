import { isAsync, isStream, unawaited } from './rowSource.ts';

/**
 * Gathers rows into batches of a fixed size; the last one may be smaller. A batch moves through a pipeline many times faster than its rows one by one.
 *
 * @param source - Any iterable, sync or not. It is closed when the consumer stops; when it fails, the batch begun is not given.
 * @param size - How many items are in a batch, a whole number from 1.
 * @returns The batches, to be gone through once.
 * @throws RangeError when `size` or `source` is wrong.
 * @example
 * const sizes = [];
 * for await (const batch of toBatches([1, 2, 3], 2)) sizes.push(batch.length);
 * sizes; //=> [2, 1]
 */
export function toBatches<Item>(source: Iterable<Item> | AsyncIterable<Item>, size: number): AsyncIterable<Item[]> {
  if (!Number.isSafeInteger(size) || size < 1) throw new RangeError('size must be a whole number from 1');
  if (typeof source !== 'string' && !isStream(source)) throw new RangeError('source must be iterable');
  return isAsync(source) ? gather(source, size) : unawaited(gatherAtHand(source, size));
}

async function* gather<Item>(source: AsyncIterable<Item>, size: number): AsyncGenerator<Item[], void, undefined> {
  let batch: Item[] = [];
  for await (const item of source) {
    batch.push(item);
    if (batch.length < size) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}

/** The same without a turn of the event loop for every item. */
function* gatherAtHand<Item>(source: Iterable<Item>, size: number): Generator<Item[], void, undefined> {
  let batch: Item[] = [];
  for (const item of source) {
    batch.push(item);
    if (batch.length < size) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}
