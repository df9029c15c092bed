import type { ExportRequest, ManifestField } from 'customer-archive/export';
import { checkRow } from './check.ts';
import type { Finding } from './check.ts';
import { findingsOf, searchDuplicates } from './duplicates.ts';
import { Failure } from './failure.ts';
import type { Options } from './options.ts';
import type { Source } from './read.ts';
import { releaseTable } from './release.ts';
import type { Release } from './release.ts';
import { startTally } from './summary.ts';
import type { Summary } from './summary.ts';
import { isBlank, readTable } from './table.ts';
import type { Results } from './write.ts';

/** The problems of all rows. */
export const PROBLEMS_FILE = 'problems.csv';

/** What is known at the end. */
export interface Outcome {
  /** The counts of the check. */
  readonly summary: Summary;
  /** What left. */
  readonly release: Release;
}

const PROBLEM_COLUMNS = ['行号', '字段', '级别', '问题', '可修复'] as const;
const SEVERITIES = { error: '错误', warning: '提醒', repaired: '已修复' } as const;

/**
 * Takes a file through both steps: the check of every row for the house, then the export of the valid ones for the audience. Each reads the file
 * row by row, so memory does not grow with it, but for the few texts of each row by which customers are told apart.
 *
 * @param source - The file.
 * @param results - The folder for the results.
 * @param options - What was asked for.
 * @param request - The request for the export.
 * @param fields - The fields that may leave.
 * @param onBytes - Told the number of bytes read.
 * @returns The counts, and what left.
 * @throws Failure when the file turns out to be no table of customers, or the results cannot be written.
 */
export async function runPipeline(
  source: Source,
  results: Results,
  options: Options,
  request: ExportRequest,
  fields: readonly ManifestField[],
  onBytes: (count: number) => void,
): Promise<Outcome> {
  const summary = await checkTable(source, results, options, onBytes);
  const release = await releaseTable(source, results, options, request, fields, onBytes);
  return { summary, release };
}

/**
 * How often a file is read.
 *
 * @param audience - Who gets the copy.
 * @returns Once for the check and once for the export; once more where nobody may be singled out.
 */
export function readingsFor(audience: Options['audience']): number {
  return audience === 'analysis' || audience === 'marketing' ? 3 : 2;
}

async function checkTable(source: Source, results: Results, options: Options, onBytes: (count: number) => void): Promise<Summary> {
  const file = await results.csv(PROBLEMS_FILE, PROBLEM_COLUMNS);
  const tally = startTally(options.asOf);
  const search = searchDuplicates();
  for await (const { row, reading } of readTable(source, options, onBytes)) {
    if (isBlank(reading)) {
      tally.addBlank();
      continue;
    }
    const checked = checkRow(reading, row, options);
    tally.add(checked);
    search.add(checked);
    for (const finding of checked.findings) await file.write(problemCells(finding));
  }
  const duplicates = search.groups();
  for (const finding of duplicates.flatMap(findingsOf)) await file.write(problemCells(finding));
  await file.close();
  const summary = tally.summary(duplicates);
  if (summary.rows === 0) throw new Failure('noRows');
  return summary;
}

function problemCells({ row, label, severity, message, fixable }: Finding): readonly unknown[] {
  return [row, label, SEVERITIES[severity], message, fixable ? '是' : '否'];
}
