/** One entry of a list, or a group, read by its layout. */
import { isBlank } from '../../text/index.ts';
import { readChoicePiece } from './choices.ts';
import { readContactNumbers } from './contactNumbers.ts';
import { readDecimal } from './decimals.ts';
import type { EntryField, EntryLayout } from './entryLayout.ts';
import { cut, readPiece } from './pieces.ts';
import type { Piece } from './pieces.ts';
import type { CellProblem } from './problems.ts';

/** An entry as it was read. */
export interface EntryReading {
  /** What its fields say; blank ones are absent. */
  readonly entry: Readonly<Record<string, unknown>>;
  /** The fields that were left as text. */
  readonly problems: readonly CellProblem[];
}

/** The value of one field. */
interface FieldReading {
  readonly value: unknown;
  readonly code?: CellProblem['code'];
}

/** A piece and the field it belongs to. */
type Placed = readonly [EntryField, Piece];

/**
 * Reads an entry.
 *
 * @param text - The text, still escaped.
 * @param path - The path of the entry.
 * @param layout - How it is written.
 * @returns The entry, or `undefined` when it has too few or too many parts.
 */
export function readEntry(text: string, path: string, layout: EntryLayout): EntryReading | undefined {
  const placed = place(cut(text, layout.separators).map(readPiece), layout);
  if (placed === undefined) return undefined;
  const entry: Record<string, unknown> = {};
  const problems: CellProblem[] = [];
  for (const [field, piece] of placed) {
    if (isBlank(piece.text)) continue;
    const { value, code } = readField(piece, field);
    entry[field.key] = value;
    if (code !== undefined) problems.push({ code, path: `${path}.${field.key}` });
  }
  return { entry, problems };
}

function place(pieces: readonly Piece[], { required, optional, byLooks }: EntryLayout): readonly Placed[] | undefined {
  if (pieces.length < required.length) return undefined;
  const rest = pieces.slice(required.length);
  const placed = byLooks ? placeByLooks(rest, optional) : placeInOrder(rest, optional);
  return placed && [...pairs(required, pieces), ...placed];
}

function placeInOrder(pieces: readonly Piece[], fields: readonly EntryField[]): readonly Placed[] | undefined {
  // A separator too many at the end is harmless.
  return pieces.slice(fields.length).every(({ text }) => isBlank(text)) ? pairs(fields, pieces) : undefined;
}

function placeByLooks(pieces: readonly Piece[], fields: readonly EntryField[]): readonly Placed[] | undefined {
  const numbers = readContactNumbers(pieces.map(({ text }) => text));
  return numbers && fields.map((field) => [field, { text: numbers.get(field.key) ?? '', isLiteral: false }]);
}

function pairs(fields: readonly EntryField[], pieces: readonly Piece[]): readonly Placed[] {
  return fields.flatMap((field, index) => {
    const piece = pieces[index];
    return piece === undefined ? [] : [[field, piece] as const];
  });
}

function readField(piece: Piece, { field, choices }: EntryField): FieldReading {
  if (field.control !== 'number') return readChoicePiece(choices, piece);
  const value = readDecimal(piece.text);
  return value === undefined ? { value: piece.text, code: 'number' } : { value };
}
