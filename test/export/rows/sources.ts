/** A source of rows that tells what is done to it. */
export interface WatchedSource<Row> extends AsyncIterable<Row> {
  /** How many rows were asked for. */
  readonly asked: () => number;
  /** How often it was closed. */
  readonly closed: () => number;
}

/** Gives rows one by one; fails at a place where one is given. */
export function watched<Row>(rows: readonly Row[], failAt = Infinity): WatchedSource<Row> {
  let [asked, closed] = [0, 0];
  return {
    [Symbol.asyncIterator]: () => ({
      next: () => {
        const index = asked;
        asked += 1;
        if (index === failAt) return Promise.reject(new Error('the source failed'));
        const value = rows[index];
        return Promise.resolve(index < rows.length ? { done: false, value: value as Row } : { done: true, value: undefined });
      },
      return: () => {
        closed += 1;
        return Promise.resolve({ done: true, value: undefined });
      },
    }),
    asked: () => asked,
    closed: () => closed,
  };
}

/** Everything that comes. */
export async function all<Item>(items: AsyncIterable<Item>): Promise<Item[]> {
  const found: Item[] = [];
  for await (const item of items) found.push(item);
  return found;
}

/** An export that was not refused. */
export function going<Result extends { readonly ok: boolean }>(result: Result): Extract<Result, { readonly ok: true }> {
  if (!result.ok) throw new Error('refused');
  return result as Extract<Result, { readonly ok: true }>;
}
