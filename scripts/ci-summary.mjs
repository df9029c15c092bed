/**
 * Prints `N passed, N failed` (and `, N skipped` where there are any) from the JSON reports of test runs. A test file that could not
 * be loaded counts as one failed test; a report that is missing or not whole means that its run broke, and is exit status 1.
 */
import { readFileSync } from 'node:fs';

/** @typedef {{ status: string, assertionResults: { status: string }[] }} TestFile */

const reports = process.argv.slice(2).map(readReport);
const results = reports.flatMap((report) => report ?? []);
const passed = count('passed');
const failed = count('failed');
const skipped = results.length - passed - failed;
process.stdout.write(`${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}\n`);
if (reports.includes(undefined) || failed > 0 || passed === 0) process.exitCode = 1;

/** @param {string} status */
function count(status) {
  return results.filter((result) => result === status).length;
}

/**
 * @param {string} file
 * @returns {string[] | undefined}
 */
function readReport(file) {
  try {
    const report = /** @type {{ testResults: TestFile[] }} */ (JSON.parse(readFileSync(file, 'utf8')));
    return report.testResults.flatMap(statusesOf);
  } catch {
    return undefined;
  }
}

/** @param {TestFile} file */
function statusesOf({ status, assertionResults }) {
  const results = assertionResults.map((result) => result.status);
  return status === 'failed' && !results.includes('failed') ? [...results, 'failed'] : results;
}
