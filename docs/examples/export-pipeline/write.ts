import { once } from 'node:events';
import { createWriteStream, existsSync, mkdirSync, realpathSync, renameSync, rmdirSync, rmSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { stringify } from 'csv-stringify';
import { spreadsheetCell } from 'customer-archive/export';
import { Failure } from './failure.ts';

/** A CSV file that is being written. */
interface CsvFile {
  /** Writes a row; the promise is kept when there is room for the next. */
  readonly write: (cells: readonly unknown[]) => Promise<void>;
  /** Writes what is left. */
  readonly close: () => Promise<void>;
}

/** A folder for results. Files get their names when all are whole; until then, nothing of the run can be seen. */
export interface Results {
  /** Begins a CSV file. */
  readonly csv: (name: string, header: readonly string[]) => Promise<CsvFile>;
  /** Writes a text file. */
  readonly text: (name: string, content: string) => Promise<void>;
  /** Gives all files their names; returns their paths in the order in which they were begun. */
  readonly commit: () => readonly string[];
  /** Removes what was begun. */
  readonly discard: () => void;
}

/**
 * Opens a folder for results, making it when it is not there.
 *
 * @param folder - Its path.
 * @param input - The file that is read, which must not be overwritten.
 * @param names - The names of the files that will be written.
 * @returns The folder.
 * @throws Failure when nothing can be written there.
 */
export function openResults(folder: string, input: string, names: readonly string[]): Results {
  if (names.some((name) => isSame(join(folder, name), input))) throw new Failure('overwrite');
  const made = attempt(() => mkdirSync(folder, { recursive: true }));
  const begun = new Map<string, string>();
  const begin = (name: string): string => {
    const path = join(folder, `.${name}.${process.pid}.tmp`);
    begun.set(name, path);
    return path;
  };
  return {
    csv: (name, header) => openCsv(begin(name), header),
    text: async (name, content) => {
      await writeFile(begin(name), content).catch(refuse);
    },
    commit: () =>
      [...begun].map(([name, path]) => {
        attempt(() => {
          renameSync(path, join(folder, name));
        });
        return join(folder, name);
      }),
    discard: () => {
      for (const path of begun.values()) rmSync(path, { force: true });
      if (made !== undefined) removeEmpty(folder, made);
    },
  };
}

/** UTF-8 with a byte order mark and Windows line ends: what spreadsheets open without asking. No cell is taken for a formula. */
async function openCsv(path: string, header: readonly string[]): Promise<CsvFile> {
  const rows = stringify({ bom: true, record_delimiter: 'windows' });
  const broken = new AbortController();
  const written = pipeline(rows, createWriteStream(path)).catch((error: unknown) => {
    broken.abort(error);
  });
  const write = async (cells: readonly unknown[]): Promise<void> => {
    if (broken.signal.aborted) throw new Failure('output');
    if (!rows.write(cells.map(spreadsheetCell))) await once(rows, 'drain', { signal: broken.signal }).catch(refuse);
  };
  await write(header);
  return {
    write,
    close: async () => {
      rows.end();
      await written;
      if (broken.signal.aborted) throw new Failure('output');
    },
  };
}

function isSame(target: string, input: string): boolean {
  return existsSync(target) ? realpathSync(target) === realpathSync(input) : resolve(target) === resolve(input);
}

/** Removes folders that this run has made, the innermost first, while they are empty. */
function removeEmpty(folder: string, outermost: string): void {
  try {
    for (let path = resolve(folder); path.length >= resolve(outermost).length; path = dirname(path)) rmdirSync(path);
  } catch {
    // Somebody else has put something into it: it stays.
  }
}

function attempt<Result>(action: () => Result): Result {
  try {
    return action();
  } catch {
    throw new Failure('output');
  }
}

function refuse(): never {
  throw new Failure('output');
}
