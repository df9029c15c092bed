/**
 * Reads what a PDF written by Chromium shows: its pages, their size and their text. Only what such a file needs: no object streams, no encryption.
 */
import { inflateSync } from 'node:zlib';

/** A page. */
export interface PdfPage {
  /** Width in points. */
  readonly width: number;
  /** Height in points. */
  readonly height: number;
  /** Its text in the order of painting, without spaces. */
  readonly text: string;
}

/** A font: how many hexadecimal digits a code has, and what each code means. */
interface Font {
  readonly digits: number;
  readonly meaning: ReadonlyMap<number, string>;
}

const PAINTED = /\/ActualText <FEFF([0-9A-F]+)> >> BDC[\s\S]*?EMC|\/(F\d+) [\d.]+ Tf|<([0-9A-F]+)> Tj/gu;

/**
 * Reads a PDF.
 *
 * @param pdf - The file.
 * @returns Its pages in order.
 */
export function pagesOf(pdf: Uint8Array): readonly PdfPage[] {
  const file = Buffer.from(pdf).toString('latin1');
  const fonts = new Map<string, Font>();
  for (const [, name = '', object = ''] of file.matchAll(/\/(F\d+) (\d+) 0 R/gu)) {
    if (!fonts.has(name)) fonts.set(name, fontOf(file, object));
  }
  return [...file.matchAll(/<<\/Type \/Page\n[\s\S]*?\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\][\s\S]*?\/Contents (\d+) 0 R/gu)].map(
    ([, width, height, contents = '']) => ({
      width: Number(width),
      height: Number(height),
      text: textOf(streamOf(file, contents), fonts),
    }),
  );
}

function objectOf(file: string, number: string): string {
  const start = file.indexOf(`\n${number} 0 obj\n`);
  return file.slice(start, file.indexOf('endobj', start));
}

function streamOf(file: string, number: string): string {
  const object = objectOf(file, number);
  const data = object.slice(object.indexOf('stream\n') + 'stream\n'.length, object.lastIndexOf('\nendstream'));
  return inflateSync(Buffer.from(data, 'latin1')).toString('latin1');
}

function fontOf(file: string, number: string): Font {
  const [, map] = /\/ToUnicode (\d+) 0 R/u.exec(objectOf(file, number)) ?? [];
  const text = map === undefined ? '' : streamOf(file, map);
  const meaning = new Map<number, string>();
  for (const [, code = '', to = ''] of text.matchAll(/^<([0-9A-F]+)> <([0-9A-F]+)>$/gmu)) meaning.set(Number.parseInt(code, 16), utf16(to));
  for (const [, from = '', to = '', first = ''] of text.matchAll(/^<([0-9A-F]+)> <([0-9A-F]+)> <([0-9A-F]+)>$/gmu)) {
    const start = Number.parseInt(from, 16);
    for (let code = start; code <= Number.parseInt(to, 16); code += 1) {
      meaning.set(code, String.fromCodePoint(Number(utf16(first).codePointAt(0)) + code - start));
    }
  }
  return { digits: /begincodespacerange\s+<([0-9A-F]+)>/u.exec(text)?.[1]?.length ?? 2, meaning };
}

function textOf(content: string, fonts: ReadonlyMap<string, Font>): string {
  let font: Font | undefined;
  let text = '';
  for (const [, actual, name, codes] of content.matchAll(PAINTED)) {
    if (actual !== undefined) text += utf16(actual);
    if (name !== undefined) font = fonts.get(name);
    // What ActualText says is not painted twice; its font is set within.
    if (codes !== undefined)
      text += pieces(codes, font?.digits ?? 2)
        .map((code) => font?.meaning.get(Number.parseInt(code, 16)) ?? '')
        .join('');
  }
  return text.replace(/\s/gu, '');
}

function utf16(hex: string): string {
  return pieces(hex, 4)
    .map((unit) => String.fromCharCode(Number.parseInt(unit, 16)))
    .join('');
}

function pieces(text: string, length: number): readonly string[] {
  return text.match(new RegExp(`.{${String(length)}}`, 'gu')) ?? [];
}
