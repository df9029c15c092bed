/**
 * A real Chromium for tests: the one of `CHROMIUM_PATH`, or the first that is found on `PATH`. Where there is none, tests are skipped and say
 * so; nothing is downloaded.
 */
import { accessSync, constants, mkdirSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from 'playwright-core';
import type { Browser, Page } from 'playwright-core';
import type { TestContext } from 'vitest';
import { rootFolder } from '../../scripts/entries.mjs';

/** Screenshots and other things to look at; not part of the repository. */
export const REPORTS = join(rootFolder, 'reports/browser');

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];

const NO_BROWSER = 'No Chromium, so the browser tests are skipped: install the Debian package chromium, or set CHROMIUM_PATH.';

/** Where the browser is; `undefined` when there is none. */
export const browserPath: string | undefined = [
  process.env['CHROMIUM_PATH'] ?? '',
  ...(process.env['PATH'] ?? '').split(delimiter).flatMap((folder) => NAMES.map((name) => join(folder, name))),
].find(isExecutable);

/**
 * Starts the browser.
 *
 * @returns The browser; `undefined` when there is none.
 */
export async function startBrowser(): Promise<Browser | undefined> {
  mkdirSync(REPORTS, { recursive: true });
  if (browserPath === undefined) {
    process.stderr.write(`${NO_BROWSER}\n`);
    return undefined;
  }
  // Chromium refuses its sandbox to root, which containers often are.
  return chromium.launch({ executablePath: browserPath, chromiumSandbox: process.getuid?.() !== 0 });
}

/**
 * Skips the test that is about to run when there is no browser: call it in `beforeEach`.
 *
 * @param context - The test.
 */
export function needBrowser({ skip }: TestContext): void {
  skip(browserPath === undefined, NO_BROWSER);
}

/**
 * Takes down everything that a page says without being asked: the console, errors, and violations of its policy.
 *
 * @param page - The page, before it is opened.
 * @returns What was said, filled as it happens.
 */
export async function listenTo(page: Page): Promise<readonly string[]> {
  const said: string[] = [];
  page.on('console', (message) => said.push(`console.${message.type()}: ${message.text()}`));
  page.on('pageerror', (error) => said.push(`error: ${error.message}`));
  page.on('requestfailed', (request) => said.push(`request failed: ${request.url()}`));
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
      console.error(`policy: ${violatedDirective} ${blockedURI}`);
    });
  });
  return said;
}

function isExecutable(file: string): boolean {
  if (file === '') return false;
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
