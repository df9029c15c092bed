/** The cell of a column, read into the value of its field. */
import { fieldAt, isPlaceholder } from '../../archive/index.ts';
import type { CustomerField, FieldPath } from '../../archive/index.ts';
import { isBlank } from '../../text/index.ts';
import { choicesOf, readChoice, readChoicePiece, valueMeant, valueOfLabel } from './choices.ts';
import type { Choices } from './choices.ts';
import { IDENTITY } from './columns.ts';
import type { ColumnTarget } from './columns.ts';
import { layoutOf } from './entryLayout.ts';
import { readEnterpriseNumber, readIdTail, readPersonNumber } from './identityCell.ts';
import { readGroup, readList } from './listCell.ts';
import type { CellReading } from './listCell.ts';
import { CHOICE_SEPARATORS, cut, readPiece } from './pieces.ts';
import type { CellProblem } from './problems.ts';

/** Reads a cell that is not blank; some cells are read by the customer type of their row. */
export type CellReader = (text: string, customerType: unknown) => CellReading;

const ID_TAIL: FieldPath = 'basic.idTail';
const CREDIT_CODE: FieldPath = 'basic.creditCode';

/**
 * Makes the reader of a column.
 *
 * @param target - What the column holds.
 * @returns The reader.
 */
export function cellReader(target: ColumnTarget): CellReader {
  if (target === IDENTITY) return identityReader();
  if (target.path === ID_TAIL) return (text) => placed(ID_TAIL, readIdTail(text));
  if (target.path === CREDIT_CODE) return (text) => placed(CREDIT_CODE, readEnterpriseNumber(text));
  if (target.control === 'list' || target.control === 'group') return entriesReader(target);
  const choices = choicesOf(target);
  if (target.control === 'multi') return (text) => readChoices(target.path, choices, text);
  return (text) => placed(target.path, readChoice(choices, text));
}

/** The double column of the printed form: whose number it is the customer type says, never the number. */
function identityReader(): CellReader {
  const types = choicesOf(fieldAt('basic.customerType'));
  return (text, customerType) => {
    const meant = typeof customerType === 'string' ? valueMeant(types, customerType) : undefined;
    if (meant === 'individual') return placed(ID_TAIL, readPersonNumber(text));
    if (meant === 'enterprise') return placed(CREDIT_CODE, readEnterpriseNumber(text));
    return { problems: [{ code: 'identity.customerType' }] };
  };
}

function placed(path: FieldPath, { value, code }: { readonly value?: string; readonly code?: CellProblem['code'] }): CellReading {
  return { path, value, problems: code === undefined ? [] : [{ code, path }] };
}

function entriesReader(field: CustomerField): CellReader {
  const layout = layoutOf(field);
  const read = field.control === 'list' ? readList : readGroup;
  // 无 is left for normalising to take away.
  return (text) => (isPlaceholder(text) ? { path: field.path, value: text, problems: [] } : read(text, field, layout));
}

/** Some labels hold a separator, so the whole cell is tried first; 无 is no choice and is left for normalising too. */
function readChoices(path: FieldPath, choices: Choices, text: string): CellReading {
  const whole = valueOfLabel(choices, text);
  if (whole !== undefined) return { path, value: [whole], problems: [] };
  if (isPlaceholder(text)) return { path, value: text, problems: [] };
  const pieces = cut(text, CHOICE_SEPARATORS).map(readPiece);
  const filled = pieces.filter((piece) => !isBlank(piece.text));
  const read = filled.map((piece) => readChoicePiece(choices, piece));
  const problems = read.flatMap(({ code }, index): CellProblem[] => (code === undefined ? [] : [{ code, path: `${path}[${index}]` }]));
  return { path, value: read.map(({ value }) => value), problems };
}
