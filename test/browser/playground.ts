/** What tests do on the playground, which `site.ts` serves. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { Browser, BrowserContextOptions, Locator, Page } from 'playwright-core';
import { inject } from 'vitest';
import { REPORTS, listenTo } from './browser.ts';

/** A page that shows the playground. */
export interface Visit {
  /** The page. */
  readonly page: Page;
  /** What it said on the console, and violations of its policy. */
  readonly said: readonly string[];
}

/** Nothing that keeps people from using a page. */
const SERIOUS = new Set(['serious', 'critical']);

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/**
 * Opens the playground in a fresh window.
 *
 * @param browser - The browser.
 * @param options - The window.
 * @returns The page and what it says.
 */
export async function visit(browser: Browser | undefined, options: BrowserContextOptions = {}): Promise<Visit> {
  if (browser === undefined) throw new Error('no browser');
  const context = await browser.newContext({
    locale: 'zh-CN',
    viewport: { width: 1320, height: 900 },
    reducedMotion: 'reduce',
    ...options,
  });
  const page = await context.newPage();
  page.setDefaultTimeout(10_000);
  const said = await listenTo(page);
  await page.goto(inject('playground'));
  await page.waitForSelector('form');
  return { page, said };
}

/**
 * Finds the part of the form that shows a field.
 *
 * @param page - The page.
 * @param path - `behavior.purchases[0].amount`.
 * @returns The field with label, control and notes.
 */
export function fieldOf(page: Page, path: string): Locator {
  return page.locator(`#f-${path.replace(/\W+/gu, '-')}-field`);
}

/**
 * Lists the codes of the notes beside a field.
 *
 * @param page - The page.
 * @param path - The field.
 * @returns The codes.
 */
export async function codesAt(page: Page, path: string): Promise<readonly (string | null)[]> {
  const notes = await fieldOf(page, path).locator('.note[data-code]').all();
  return Promise.all(notes.map(async (note) => note.getAttribute('data-code')));
}

/**
 * Takes a picture to look at.
 *
 * @param page - The page.
 * @param name - Its name.
 */
export async function picture(page: Page, name: string): Promise<void> {
  await page.screenshot({ path: join(REPORTS, `${name}.png`) });
}

/**
 * Lets axe look for what keeps people from using the page.
 *
 * @param page - The page.
 * @param within - The part to look at; the whole page unless given.
 * @returns The serious and critical findings, each with the places.
 */
export async function barriers(page: Page, within = 'html'): Promise<readonly string[]> {
  await page.evaluate(axeSource);
  const found = await page.evaluate(async (part) => {
    const { axe } = window as unknown as { readonly axe: typeof import('axe-core') };
    const { violations } = await axe.run(part, { resultTypes: ['violations'] });
    return violations.map(({ id, impact, nodes }) => ({ id, impact, places: nodes.map(({ target }) => target.join(' ')) }));
  }, within);
  return found.filter(({ impact }) => SERIOUS.has(impact ?? '')).map(({ id, places }) => `${id}: ${places.join(', ')}`);
}
