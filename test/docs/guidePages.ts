import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { rootFolder } from '../../scripts/entries.mjs';
import { markdownSamples } from './markdown.ts';

/** A heading of a page. */
interface Heading {
  /** How many number signs stand before it. */
  readonly level: number;
  /** Its anchor, as GitHub makes it. */
  readonly anchor: string;
}

/**
 * Reads a file of the project.
 *
 * @param file - Its name, relative to the root.
 * @returns What is in it.
 */
export function read(file: string): string {
  return readFileSync(join(rootFolder, file), 'utf8');
}

/**
 * Leaves out the fenced blocks of a page.
 *
 * @param page - The text of a page.
 * @returns What people read.
 */
export function proseOf(page: string): string {
  return page
    .split(/^```/mu)
    .filter((_, index) => index % 2 === 0)
    .join('');
}

/**
 * Finds the headings of a page.
 *
 * @param page - The text of a page.
 * @returns The headings in order.
 */
export function headingsOf(page: string): readonly Heading[] {
  return [...proseOf(page).matchAll(/^(#+) (.+)$/gmu)].map(([, marks = '', title = '']) => {
    const anchor = title
      .toLowerCase()
      .replace(/[^\p{L}\p{N} _-]/gu, '')
      .replaceAll(' ', '-');
    return { level: marks.length, anchor };
  });
}

/**
 * Finds the samples of a page.
 *
 * @param file - The name of the page.
 * @returns Their code, and which of them continue another.
 */
export function samplesOf(file: string): readonly string[] {
  return markdownSamples(file, read(file)).map(({ code, continues }) => (continues === undefined ? code : `… ${code}`));
}

/**
 * Finds the drawings of a page or a section.
 *
 * @param text - The text.
 * @returns What is fenced as `text`.
 */
export function drawingsIn(text: string): readonly string[] {
  return text.split(/^```/mu).filter((block, index) => index % 2 === 1 && block.startsWith('text\n'));
}

/**
 * Finds the first table whose header contains a text.
 *
 * @param text - A page or a section.
 * @param header - A piece of the header.
 * @returns The rows below it, as cells.
 */
export function tableWith(text: string, header: string): string[][] {
  const lines = text.split('\n');
  const start = lines.findIndex((line) => line.startsWith('|') && line.includes(header));
  const end = lines.findIndex((line, index) => index > start && !line.startsWith('|'));
  const rows = lines.slice(start + 2, end === -1 ? undefined : end);
  return rows.map((row) =>
    row
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim()),
  );
}

/**
 * Finds what is marked as code.
 *
 * @param text - A piece of a page.
 * @returns The pieces between backticks.
 */
export function codesIn(text = ''): string[] {
  return [...text.matchAll(/`([^`]+)`/gu)].map(([, name = '']) => name);
}
