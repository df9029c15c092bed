/**
 * Validates a CSV file of customers, exports the valid ones for a purpose, an audience and by an approval, lists the problems, and draws a report.
 *
 *   npm start                                     the synthetic customers of make-data.ts
 *   npm start -- 客户.csv --approval 审批.json      a file of your own
 */
import { Failure } from './failure.ts';
import { sampleFile } from './make-data.ts';
import { readOptions, USAGE } from './options.ts';
import type { Options } from './options.ts';
import { PROBLEMS_FILE, readingsFor, runPipeline } from './pipeline.ts';
import { showProgress } from './progress.ts';
import { openSource } from './read.ts';
import { MANIFEST_FILE, MASKED_FILE } from './release.ts';
import { admit, requestOf } from './request.ts';
import { summaryText } from './terminal.ts';
import { openResults } from './write.ts';

const REPORT_FILE = 'report.html';
const INTERRUPTED = 130;

try {
  const options = readOptions(process.argv.slice(2));
  process.stdout.write(options === undefined ? USAGE : await run(options));
} catch (error) {
  if (!(error instanceof Failure)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
}

/** Either all files are there afterwards, or nothing has changed. What is refused is refused before a row is read. */
async function run(options: Options): Promise<string> {
  const request = await requestOf(options);
  const fields = await admit(request, options.asOf);
  const source = await openSource(options.file ?? sampleFile());
  const results = openResults(options.out, source.file, [MASKED_FILE, MANIFEST_FILE, PROBLEMS_FILE, REPORT_FILE]);
  const progress = showProgress(source.bytes * readingsFor(options.audience));
  const interrupt = (): void => {
    progress.stop();
    results.discard();
    process.exit(INTERRUPTED);
  };
  process.once('SIGINT', interrupt).once('SIGTERM', interrupt);
  try {
    const { summary, release } = await runPipeline(source, results, options, request, fields, progress.advance);
    // The charts are loaded only when there is something to draw.
    const { reportPage } = await import('./report.ts');
    await results.text(REPORT_FILE, reportPage(summary, release, options));
    const paths = results.commit();
    progress.stop();
    return summaryText(summary, release, options, paths);
  } finally {
    progress.stop();
    results.discard();
    process.off('SIGINT', interrupt).off('SIGTERM', interrupt);
  }
}
