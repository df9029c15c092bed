/**
 * Validates a CSV file of customers, copies the valid ones masked for an audience, lists the problems, and draws a report.
 *
 *   npm start                                     the synthetic customers of make-data.ts
 *   npm start -- 客户.csv --audience analysis      a file of your own
 */
import { Failure } from './failure.ts';
import { sampleFile } from './make-data.ts';
import { readOptions, USAGE } from './options.ts';
import type { Options } from './options.ts';
import { MASKED_FILE, PROBLEMS_FILE, runPipeline } from './pipeline.ts';
import { showProgress } from './progress.ts';
import { openSource } from './read.ts';
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

/** Either all three files are there afterwards, or nothing has changed. */
async function run(options: Options): Promise<string> {
  const source = await openSource(options.file ?? sampleFile());
  const results = openResults(options.out, source.file, [MASKED_FILE, PROBLEMS_FILE, REPORT_FILE]);
  const progress = showProgress(source.bytes);
  const interrupt = (): void => {
    progress.stop();
    results.discard();
    process.exit(INTERRUPTED);
  };
  process.once('SIGINT', interrupt).once('SIGTERM', interrupt);
  try {
    const summary = await runPipeline(source, results, options, progress.advance);
    // The charts are loaded only when there is something to draw.
    const { reportPage } = await import('./report.ts');
    await results.text(REPORT_FILE, reportPage(summary, options));
    const paths = results.commit();
    progress.stop();
    return summaryText(summary, options, paths);
  } finally {
    progress.stop();
    results.discard();
    process.off('SIGINT', interrupt).off('SIGTERM', interrupt);
  }
}
