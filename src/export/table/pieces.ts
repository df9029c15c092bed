/**
 * The writing of several things in one cell: pieces between separators. A backslash makes the next character an ordinary one, so every text can
 * be a piece; white space around a piece does not count unless it is escaped. What is written is read back exactly.
 */
import { isSpace } from '../../text/index.ts';

/** Makes the next character an ordinary one. */
export const ESCAPE = '\\';

/** What stands between the entries of a list; people also use the half-width form and lines. */
export const ENTRY_SEPARATORS = '；;\n\r';

/** What stands between the choices of a multiple choice. */
export const CHOICE_SEPARATORS = '、,，;；/／\n\r';

/** A piece as it was read. */
export interface Piece {
  /** The text. */
  readonly text: string;
  /** Whether it began with an escaped character: then it is the text itself and not the label of an option. */
  readonly isLiteral: boolean;
}

/**
 * Writes a text as a piece.
 *
 * @param text - Any text.
 * @param separators - The characters that separate pieces here.
 * @param isLiteral - Whether the text must not be read as the label of an option.
 * @returns The text with the characters escaped that would be read as something else.
 */
export function writePiece(text: string, separators: string, isLiteral: boolean): string {
  const start = text.length - text.trimStart().length;
  const end = text.trimEnd().length;
  let piece = '';
  for (let i = 0; i < text.length; i += 1) {
    const char = text.charAt(i);
    const isOutside = i < start || i >= end;
    if (isOutside || char === ESCAPE || separators.includes(char) || (isLiteral && i === 0)) piece += ESCAPE;
    piece += char;
  }
  return piece;
}

/**
 * Cuts a text at its separators, except at escaped ones; the pieces are still escaped.
 *
 * @param text - Any text.
 * @param separators - The characters to cut at.
 * @returns The pieces, at least one.
 */
export function cut(text: string, separators: string): readonly string[] {
  const pieces: string[] = [];
  let start = 0;
  for (let i = 0; i < text.length; i += 1) {
    if (text.charAt(i) === ESCAPE) i += 1;
    else if (separators.includes(text.charAt(i))) {
      pieces.push(text.slice(start, i));
      start = i + 1;
    }
  }
  pieces.push(text.slice(start));
  return pieces;
}

/**
 * Reads a piece that `cut` gave.
 *
 * @param escaped - The piece.
 * @returns The text that was written; a backslash at the very end stands for itself.
 */
export function readPiece(escaped: string): Piece {
  const trimmed = escaped.trimStart();
  let text = '';
  let end = 0;
  for (let i = 0; i < trimmed.length; i += 1) {
    const isEscaped = trimmed.charAt(i) === ESCAPE && i + 1 < trimmed.length;
    if (isEscaped) i += 1;
    text += trimmed.charAt(i);
    if (isEscaped || !isSpace(trimmed.charCodeAt(i))) end = text.length;
  }
  return { text: text.slice(0, end), isLiteral: trimmed.startsWith(ESCAPE) };
}
