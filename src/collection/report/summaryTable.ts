/**
 * 汇总表: filled forms as a flat table for an audience, a header of labels and one row for each form. What the audience may not see is masked, made
 * coarser or left out, by the same rules as copies of customer files; a column of which nothing may leave is not there. The cells are safe to open in a
 * spreadsheet. Outside the team the rows are sorted by what they show, so that their order links them to nothing.
 *
 * Not checked: how many forms share a row. For analysis and marketing bring the forms into the archive and use `prepareExport`.
 */
import { BUDGETS, URGENT } from '../../archive/index.ts';
import { OUTBOUND, isAbsent, ownValue, readObject } from '../../fields/index.ts';
import type { Audience, Option } from '../../fields/index.ts';
import { spreadsheetCell } from '../../text/index.ts';
import { COLLECTION_CHANNELS } from '../form.ts';
import type { CollectedForm, CollectionValues, Template, TemplateField } from '../form.ts';
import { DIFFICULT_FIELDS, DIFFICULT_LABEL } from '../formLabel.ts';
import { given } from '../given.ts';
import { maskCollection } from '../masked/maskCollection.ts';
import { defaultTemplate, optionalFields } from '../template.ts';
import { entriesIn, valuesOf } from './formParts.ts';

const DECLINED = '不便提供';
const BETWEEN_ENTRIES = '；';
const BETWEEN_CHOICES = '、';
const WORDS: readonly Option[] = [...BUDGETS, { value: URGENT, label: { zh: '紧急', en: 'Urgent' }, aliases: [] }];

/** What a table depends on besides its audience. */
export interface SummaryOptions {
  /** The template of the forms; without it the default template with the fields that stand ready to be added. */
  readonly template?: Template | undefined;
}

/** A column: its header, and its cell of a form with its masked copy and the place of its row. */
interface Column {
  readonly header: string;
  readonly cell: (form: unknown, copy: unknown, row: number) => string;
}

/**
 * Writes filled forms as a table for an audience.
 *
 * @param forms - The forms, or only their values.
 * @param audience - Who gets the table.
 * @param options - The template.
 * @returns The header and one row for each form.
 * @throws RangeError when the audience or the template is none, naming it.
 * @example
 * summaryTable([{ contactName: '李明', contact: '13912345678' }], 'team')[1].filter((cell) => cell !== ''); //=> ['李**', '139****5678']
 */
export function summaryTable(
  forms: readonly (CollectedForm | Partial<CollectionValues>)[],
  audience: Audience,
  options?: SummaryOptions,
): string[][] {
  const template = given(options).template ?? { ...defaultTemplate, fields: [...defaultTemplate.fields, ...optionalFields] };
  // Also checks the options where there is no form.
  maskCollection(template, {}, audience);
  const columns = columnsFor(template, audience);
  const rows = entriesIn(forms).map((form) => ({ form, copy: maskCollection(template, valuesOf(form), audience) }));
  const written = rows.map(({ form, copy }) => columns.map(({ cell }) => cell(form, copy, 0)));
  const order = rows.map((_, index) => index);
  const textOf = (index: number): string => JSON.stringify(written[index]);
  if (audience !== 'team') order.sort((a, b) => (textOf(a) < textOf(b) ? -1 : 1));
  const cells = order.map((index, row) => columns.map(({ cell }) => spreadsheetCell(cell(rows[index]?.form, rows[index]?.copy, row + 1))));
  return [columns.map(({ header }) => spreadsheetCell(header)), ...cells];
}

function columnsFor({ fields }: Template, audience: Audience): readonly Column[] {
  const number = OUTBOUND.customerNo[audience];
  const numbers: Column = {
    header: number === 'rowNumber' ? '行号' : '客户编号',
    cell: (form, _, row) => (number === 'rowNumber' ? String(row) : textAt(form, 'customerNo')),
  };
  const channels: Column = { header: '收集方式', cell: (form) => wordFor(COLLECTION_CHANNELS, textAt(form, 'channel')) };
  const feedback: Column = { header: DIFFICULT_LABEL.zh, cell: (_, copy) => labelsOf(fields, ownValue(copy, DIFFICULT_FIELDS)) };
  const shown = fields.filter((field) => leaves(field, audience) && (field.items ?? [field]).some((item) => leaves(item, audience)));
  return [
    ...(number === 'drop' ? [] : [numbers]),
    ...(OUTBOUND.channel[audience] === 'drop' ? [] : [channels]),
    ...shown.map((field): Column => ({ header: field.label.zh, cell: (_, copy) => cellOf(field, ownValue(copy, field.key)) })),
    feedback,
  ];
}

function leaves({ outbound }: TemplateField, audience: Audience): boolean {
  return outbound[audience] !== 'drop';
}

function cellOf(field: TemplateField, value: unknown): string {
  const declined = ownValue(value, 'declined');
  if (declined !== undefined) return isAbsent(declined) ? DECLINED : `${DECLINED}：${textOf(declined, [])}`;
  if (Array.isArray(value)) return entriesIn(value).map(entryText).join(BETWEEN_ENTRIES);
  return textOf(value, field.options);
}

function entryText(entry: unknown): string {
  return [...new Map(readObject(entry))].map(([, value]) => textOf(value, undefined)).join('-');
}

function textOf(value: unknown, options: readonly Option[] = WORDS): string {
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  return typeof value === 'string' ? wordFor(options, value) : '';
}

function wordFor(options: readonly Option[], value: string): string {
  return options.find((option) => option.value === value)?.label.zh ?? value;
}

function labelsOf(fields: readonly TemplateField[], keys: unknown): string {
  const list = entriesIn(keys);
  return fields.flatMap(({ key, label }) => (list.includes(key) ? [label.zh] : [])).join(BETWEEN_CHOICES);
}

function textAt(form: unknown, key: string): string {
  const value = ownValue(form, key);
  return typeof value === 'string' ? value : '';
}
