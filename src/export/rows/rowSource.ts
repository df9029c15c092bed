/** Where the rows of an export come from. What is no list and no other iterable is taken for one row, so that it is not lost without a word. */
import { hasMethod, isList, readIterable } from '../../fields/index.ts';

/** Rows one by one, as they come from a file or a database. */
export type RowStream = Iterable<unknown> | AsyncIterable<unknown>;

/** Rows one by one; a function that opens the rows anew each time, or an array, can be gone through twice. */
export type RowSource = RowStream | (() => RowStream);

/**
 * Goes through a source that is at hand.
 *
 * @param source - Any value.
 * @returns The rows.
 */
export function rowsOf(source: unknown): Iterable<unknown> {
  return readIterable(source) ?? [source];
}

/**
 * Opens a source.
 *
 * @param source - Any value.
 * @returns What can be gone through.
 */
export function openRows(source: unknown): RowStream {
  const opened: unknown = typeof source === 'function' ? (source as () => unknown)() : source;
  return isStream(opened) ? opened : [opened];
}

/**
 * Tells whether a stream must be waited for.
 *
 * @param stream - The rows.
 * @returns `true` for an async iterable.
 */
export function isAsync<Item>(stream: Iterable<Item> | AsyncIterable<Item>): stream is AsyncIterable<Item> {
  return hasMethod(stream, Symbol.asyncIterator);
}

/**
 * Goes through a stream without awaiting the rows of one that is no async iterable: a row is no promise, whatever it answers when it is asked.
 *
 * @param stream - The rows.
 * @returns The same rows.
 */
export function unawaited<Item>(stream: Iterable<Item> | AsyncIterable<Item>): AsyncIterable<Item> {
  if (isAsync(stream)) return stream;
  return { [Symbol.asyncIterator]: () => stepping(stream[Symbol.iterator]()) };
}

/**
 * Tells whether a source can be gone through more than once.
 *
 * @param source - Any value.
 * @returns `true` for an array and for a function that opens rows.
 */
export function isReplayable(source: unknown): boolean {
  return typeof source === 'function' || isList(source);
}

/**
 * Tells whether something can be gone through.
 *
 * @param source - Any value.
 * @returns `true` for iterables, but for texts.
 */
export function isStream(source: unknown): source is RowStream {
  return hasMethod(source, Symbol.asyncIterator) || hasMethod(source, Symbol.iterator);
}

/** A result is an object around the row, so the row itself is not awaited. */
function stepping<Item>(items: Iterator<Item>): AsyncIterator<Item, undefined> {
  return {
    next: () => settled(() => items.next() as IteratorResult<Item, undefined>),
    return: () =>
      settled(() => {
        items.return?.();
        return { done: true, value: undefined };
      }),
  };
}

async function settled<Result>(act: () => Result): Promise<Awaited<Result>> {
  return await act();
}
