import { fromRows, toRows } from '../../../src/export/index.ts';
import type { RowProblemCode } from '../../../src/export/index.ts';

/** What one cell says. */
export interface CellReading {
  /** The value of its field. */
  readonly value: unknown;
  /** The problems, without their place. */
  readonly problems: readonly { readonly code: RowProblemCode; readonly path: string | undefined }[];
}

/** Reads one cell: the value of its field and the problems. */
export function read(header: string, cell: unknown): CellReading {
  const reading = fromRows([[header], [cell]]);
  if (!reading.ok) throw new Error(reading.code);
  const value: unknown = Object.values(reading.records[0] ?? {}).flatMap((fields) => Object.values(fields))[0];
  return { value, problems: reading.problems.map(({ code, path }) => ({ code, path })) };
}

/** Writes one field. */
export function write(path: string, value: unknown): string | undefined {
  const [dimension = '', key = ''] = path.split('.');
  return toRows([{ [dimension]: { [key]: value } }], { fields: [path as 'basic.name'] })[1]?.[0];
}
