/** Where the customer writes: boxes for choices, lines for words, a table for lists, and a box for what they would rather not say. */
import type { TemplateField } from '../../collection/index.ts';
import { ownValue, readList } from '../../fields/index.ts';
import type { Bilingual } from '../../fields/index.ts';
import { bilingual } from './html.ts';

const MOST_OPTIONS = 200;
/** From here on choices stand in narrow columns. */
const MANY = 8;
const LIST_ROWS = 3;

const BOX = '<span class="box"></span>';
const LINE = '<span class="line"></span>';
const BLANK = '<span class="blank"></span>';

const OTHER = '其他：';
const URGENT: Bilingual = { zh: '紧急（1 个月内）', en: 'Urgent' };
const DECLINED: Bilingual = { zh: '不便提供', en: 'Declined' };
const DAY = `${BLANK}年${BLANK}月${BLANK}日`;

/** Lines for texts that need more than two. */
const LINES: Readonly<Record<string, number>> = { demandDescription: 5, painPoints: 4, featurePriorities: 4, remarks: 3, contact: 2 };

/**
 * Writes the place for the answer to a field.
 *
 * @param field - The field.
 * @returns The HTML.
 */
export function answerTo(field: TemplateField): string {
  switch (field.control) {
    case 'single':
    case 'multi':
      return choices(field);
    case 'date':
      return `<div class="write">${DAY}</div>`;
    case 'timeNode':
      return `<div class="write inline">${DAY}　${BOX}${bilingual(URGENT)}</div>`;
    case 'number':
      return LINE;
    case 'list':
    case 'group':
      return tableOf(field);
    default:
      return LINE.repeat(LINES[field.key] ?? 1);
  }
}

/**
 * Writes the box for what the customer would rather not say.
 *
 * @param field - The field.
 * @returns The HTML; nothing for an essential field.
 */
export function declinedBox({ essential }: TemplateField): string {
  return essential ? '' : `<small class="inline">${BOX}${bilingual(DECLINED)}</small>`;
}

function choices({ options, open }: TemplateField): string {
  const labels = itemsOf(options).map((option) => ownValue(option, 'label') as Partial<Bilingual> | undefined);
  const boxes = labels.map((label) => `<div class="option">${BOX}<span>${bilingual(label)}</span></div>`);
  const other = open === true ? [`<div class="option other">${BOX}<span>${OTHER}</span><span class="blank"></span></div>`] : [];
  return `<div class="options ${boxes.length > MANY ? 'many' : 'few'}">${[...boxes, ...other].join('')}</div>`;
}

/** A list has a row for each entry, a group one. */
function tableOf({ items, control }: TemplateField): string {
  const columns = itemsOf(items).map((item) => ownValue(item, 'label') as Partial<Bilingual> | undefined);
  if (columns.length === 0) return LINE.repeat(LIST_ROWS);
  const head = columns.map((label) => `<th>${bilingual(label)}</th>`).join('');
  const row = `<tr>${'<td></td>'.repeat(columns.length)}</tr>`;
  return `<table><tr>${head}</tr>${row.repeat(control === 'list' ? LIST_ROWS : 1)}</table>`;
}

function itemsOf(list: unknown): readonly unknown[] {
  const items = readList(list, MOST_OPTIONS);
  return items === undefined || items === 'long' ? [] : items;
}
