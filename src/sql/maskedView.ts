/** A view that shows an audience what may leave, and nothing else: grant the view, not the table. */
import { AUDIENCES } from '../fields/index.ts';
import type { Audience } from '../fields/index.ts';
import { readName } from './names.ts';
import type { SqlName } from './names.ts';
import { comment, fromSource, ofSource } from './statement.ts';
import { mappedFields, sourceColumns } from './table.ts';
import type { Table } from './table.ts';
import { outboundValue } from './treatments.ts';

/** What a masked view is made of. */
export interface MaskedViewOptions {
  /** The table, in the parts of its name. */
  readonly from: SqlName;
  /** The view, in the parts of its name. */
  readonly as: SqlName;
  /** Who reads the view; another department by default. */
  readonly audience?: Audience | undefined;
  /** Columns that hold no field and are shown as they are. A column that holds a field is masked also when it is named here. */
  readonly keep?: readonly string[] | undefined;
}

/**
 * Writes the statement that makes the view.
 *
 * @param table - The table.
 * @param options - The names, the audience, the columns to keep.
 * @returns The statement.
 * @throws RangeError that names the option which is wrong.
 */
export function maskedView(table: Table, options: MaskedViewOptions): string {
  const { dialect, writer } = table;
  const { audience = 'otherDepartment', keep = [] } = options;
  if (!AUDIENCES.includes(audience)) throw new RangeError(`audience: must be one of ${AUDIENCES.join(', ')}`);
  const from = readName(options.from, 'from', dialect);
  const view = writer.identifier(readName(options.as, 'as', dialect));
  const selected = [...keptColumns(table, keep), ...shownColumns(table, audience)];
  if (selected.length === 0) throw new RangeError('columns: none of them may be shown to the audience');
  const [before, after] = dialect.view;
  const head = [before, view, after, 'as'].filter((word) => word !== '').join(' ');
  const about = comment(table, `what may leave for ${audience}; regenerate when the rules change`);
  return `${about}${head}\nselect\n  ${selected.join(',\n  ')}\n${fromSource(table, from)}`;
}

function keptColumns(table: Table, keep: unknown): string[] {
  if (!Array.isArray(keep)) throw new RangeError('keep: must be a list of columns');
  const names = keep.map((name) => String(readName(name, 'keep', table.dialect)[0]));
  const mapped = new Set(table.columns.values());
  return names.filter((name) => !mapped.has(name)).map((name) => `${ofSource(table, name)} as ${table.writer.identifier([name])}`);
}

function shownColumns(table: Table, audience: Audience): string[] {
  const { writer, columns } = table;
  const names = sourceColumns(table);
  return mappedFields(table).flatMap((field) => {
    const shown = field.control === 'multi' ? undefined : outboundValue(table, field, audience);
    if (shown === undefined) return [];
    return [`${writer.value(shown, names)} as ${writer.identifier([String(columns.get(field.path))])}`];
  });
}
