import { normalizeCustomer } from 'customer-archive';
import { createRowWriter, customerColumns, exportRows } from 'customer-archive/export';
import type { ExportManifest, ExportProblem, ExportRequest, ManifestField, RowWriter } from 'customer-archive/export';
import { Failure } from './failure.ts';
import type { Options } from './options.ts';
import type { Source } from './read.ts';
import { refusedTries } from './request.ts';
import type { RefusedTry } from './request.ts';
import { watchRisk } from './risk.ts';
import type { RiskFigures } from './risk.ts';
import { isBlank, readTable } from './table.ts';
import type { Results } from './write.ts';

/** The copy of the valid rows. */
export const MASKED_FILE = 'masked.csv';

/** The record of the export, to be kept: numbers and no value. */
export const MANIFEST_FILE = 'manifest.json';

/** Why rows did not leave. */
export interface KeptRows {
  /** The code of the issue. */
  readonly code: string;
  /** The problem of the first such row, in words. */
  readonly example: string;
  /** The first such rows, as a spreadsheet counts them. */
  readonly rows: readonly number[];
}

/** What is told of an export. */
export interface Release {
  /** The request that was granted. */
  readonly request: ExportRequest;
  /** What left, in numbers. */
  readonly manifest: ExportManifest;
  /** Why rows stayed. */
  readonly kept: readonly KeptRows[];
  /** How easily somebody is recognised in what left. */
  readonly risks: readonly RiskFigures[];
  /** What the same request is told when something is wrong with it. */
  readonly refused: readonly RefusedTry[];
}

const MOST_ROWS = 5;

/**
 * Exports a file: the rows stream from the CSV through `exportRows` into the copy, one at a time, and are measured on their way.
 *
 * @param source - The file; for analysis and marketing it is read twice, first to count who is alike.
 * @param results - The folder for the results.
 * @param options - What was asked for.
 * @param request - The request.
 * @param fields - The fields that may leave.
 * @param onBytes - Told the number of bytes read.
 * @returns What left.
 * @throws Failure when the request is refused, or the results cannot be written.
 */
export async function releaseTable(
  source: Source,
  results: Results,
  options: Options,
  request: ExportRequest,
  fields: readonly ManifestField[],
  onBytes: (count: number) => void,
): Promise<Release> {
  const { asOf } = options;
  const rowNumbers: number[] = [];
  const open = (): AsyncIterable<unknown> => recordsOf(source, options, rowNumbers, onBytes);
  const kept = gatherKept(rowNumbers);
  const found = exportRows(open, request, { asOf, onProblem: kept.add });
  if (!found.ok) throw new Failure('refused');

  const table = writerFor(fields);
  const file = await results.csv(MASKED_FILE, table.header);
  const watch = watchRisk(fields);
  for await (const row of found.rows) {
    watch.add(row);
    await file.write(table.write(row));
  }
  await file.close();

  const manifest = await found.manifest;
  await results.text(MANIFEST_FILE, `${JSON.stringify(manifest, undefined, 2)}\n`);
  return { request, manifest, kept: kept.found(), risks: watch.figures(), refused: refusedTries(request, asOf) };
}

/** The records as they stand, or with all proposals applied where that was asked for. Their place in the export is noted with their row. */
async function* recordsOf(source: Source, options: Options, rowNumbers: number[], onBytes: (count: number) => void): AsyncGenerator {
  let index = 0;
  for await (const { row, reading } of readTable(source, options, onBytes)) {
    if (isBlank(reading)) continue;
    rowNumbers[index] = row;
    index += 1;
    yield options.repair ? normalizeCustomer(reading.record).value : reading.record;
  }
}

/** Gathers the problems by code; of each, a few rows are enough, for all of them are in the list of problems. */
function gatherKept(rowNumbers: readonly number[]) {
  const byCode = new Map<string, { readonly code: string; readonly example: string; readonly rows: number[] }>();
  return {
    add: ({ index, issues }: ExportProblem): void => {
      const row = rowNumbers[index] ?? 0;
      for (const { code, message } of issues) {
        const kept = byCode.get(code) ?? { code, example: message, rows: [] };
        byCode.set(code, kept);
        if (kept.rows.length < MOST_ROWS && !kept.rows.includes(row)) kept.rows.push(row);
      }
    },
    found: (): readonly KeptRows[] => [...byCode.values()],
  };
}

/** A list stands in one column, whichever of its fields leave. */
function writerFor(fields: readonly ManifestField[]): RowWriter {
  const columns = customerColumns.filter(({ path }) => fields.some((field) => field.path === path || isBelow(field.path, path)));
  return createRowWriter({ fields: columns.map(({ path }) => path) });
}

function isBelow(path: string, top: string): boolean {
  return path.startsWith(`${top}[`) || path.startsWith(`${top}.`);
}
