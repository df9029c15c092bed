import process from 'node:process';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { rootFolder } from '../../scripts/entries.mjs';
import base from '../../vitest.config.ts';
import { browserPath } from '../browser/browser.ts';
import { coreSuites } from './coreSuites.ts';

/** The core suites in Chromium, as they are, in the time zone of TZ: `npm run matrix -- --node chromium`. */
export default defineConfig({
  root: rootFolder,
  ...(base.resolve && { resolve: base.resolve }),
  define: { 'process.env': JSON.stringify({ TZ: process.env['TZ'] }) },
  test: {
    include: [...coreSuites, 'test/chromium/zone.test.ts'],
    isolate: false,
    fileParallelism: false,
    setupFiles: ['test/support/seed.ts'],
    // A slow machine is no failure: a test that hangs is all that these are for.
    testTimeout: 120_000,
    browser: {
      enabled: true,
      headless: true,
      ui: false,
      screenshotFailures: false,
      api: { host: '127.0.0.1' },
      provider: playwright({
        launchOptions: {
          ...(browserPath !== undefined && { executablePath: browserPath }),
          // Chromium refuses its sandbox to root, which containers often are.
          chromiumSandbox: process.getuid?.() !== 0,
        },
        contextOptions: { timezoneId: process.env['TZ'] ?? 'UTC' },
      }),
      instances: [{ browser: 'chromium' }],
    },
  },
});
