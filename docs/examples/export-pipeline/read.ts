import { createReadStream, statSync } from 'node:fs';
import { pipeline } from 'node:stream';
import { CsvError, parse } from 'csv-parse';
import { decode, detectEncoding } from './encoding.ts';
import type { Encoding } from './encoding.ts';
import { Failure } from './failure.ts';

/** A CSV file that can be read. */
export interface Source {
  /** Its path. */
  readonly file: string;
  /** Its encoding. */
  readonly encoding: Encoding;
  /** Its size. */
  readonly bytes: number;
}

/** No record of a customer is longer; a quotation mark that is never closed is noticed before it fills the memory. */
const LONGEST_RECORD = 1_000_000;

/**
 * Looks at a file before anything is written.
 *
 * @param file - Its path.
 * @returns What is needed to read it.
 * @throws Failure when it is no text file with something in it.
 */
export async function openSource(file: string): Promise<Source> {
  const found = statSync(file, { throwIfNoEntry: false });
  if (found === undefined) throw new Failure('missing');
  if (found.isDirectory()) throw new Failure('directory');
  if (!found.isFile()) throw new Failure('unreadable');
  const encoding = await detectEncoding(file).catch(() => {
    throw new Failure('unreadable');
  });
  if (encoding === 'empty' || encoding === 'notText') throw new Failure(encoding);
  return { file, encoding, bytes: found.size };
}

/**
 * Reads the rows of a CSV file one by one; memory does not grow with the file. Blank lines are rows too, so that row numbers stay those that a
 * spreadsheet shows.
 *
 * @param source - The file.
 * @param onBytes - Told the number of bytes read, for a progress bar.
 * @returns The rows, the header first.
 * @throws Failure when it is no CSV.
 */
export async function* readRows({ file, encoding }: Source, onBytes: (count: number) => void): AsyncGenerator<string[]> {
  const parser = parse({ record_delimiter: ['\r\n', '\n', '\r'], relax_column_count: true, max_record_size: LONGEST_RECORD });
  // What goes wrong comes out of the parser, where it is caught below.
  pipeline(
    createReadStream(file),
    (chunks: AsyncIterable<Buffer>) => decode(chunks, encoding, onBytes),
    parser,
    () => undefined,
  );
  try {
    for await (const row of parser as AsyncIterable<string[]>) yield row;
  } catch (error) {
    throw failureOf(error);
  }
}

/** The parser's own message holds a piece of the file; only the number of the line is taken from it. */
function failureOf(error: unknown): Failure {
  if (!(error instanceof CsvError)) return new Failure('unreadable');
  return new Failure(
    /QUOTE|RECORD_SIZE/u.test(error.code) ? 'quotes' : 'notCsv',
    typeof error['lines'] === 'number' ? String(error['lines']) : '?',
  );
}
