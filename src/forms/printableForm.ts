/**
 * The collection form on paper: one self-contained A4 page description in HTML, to be opened in a browser and printed. No script, no style sheet, font or
 * picture is loaded, and its own policy forbids it; all text of template and brief is escaped. Chinese first, English small beside it.
 *
 * It carries the notice of the law before the first question, a box beside every optional field for what the customer would rather not say, and the line
 * to sign on. The background of the brief is not printed: it is for the house.
 */
import { SCENARIOS } from '../collection/index.ts';
import type { Brief, Template, TemplateField } from '../collection/index.ts';
import { isAbsent, ownValue, readList } from '../fields/index.ts';
import type { Bilingual } from '../fields/index.ts';
import { answerTo, declinedBox } from './printable/answer.ts';
import { bilingual, escapeHtml } from './printable/html.ts';
import { noticeOf } from './printable/notice.ts';
import type { FormNotice } from './printable/notice.ts';
import { STYLE } from './printable/style.ts';

export type { FormNotice } from './printable/notice.ts';

const MOST_FIELDS = 200;
const POLICY = `default-src 'none'; style-src 'unsafe-inline'; form-action 'none'; base-uri 'none'`;

const TITLE: Bilingual = { zh: '客户信息收集表', en: 'Customer information form' };
const PART: Bilingual = { zh: '请您填写', en: 'To be filled in' };
const CONFIRMED: Bilingual = {
  zh: '本人已阅读上述告知，确认所填信息真实、准确，并同意按告知的目的和方式处理。',
  en: 'I have read the notice above; what I gave is true and may be handled as it says.',
};
const DIFFICULT: Bilingual = { zh: '哪些项目不好填、为什么（选填）：', en: 'Which items were hard to fill in, and why' };

/**
 * Writes the blank form of a template for printing.
 *
 * @param template - The template.
 * @param brief - The brief that it was made for; what it lacks is left blank to be written by hand.
 * @param notice - Who handles the information, how to reach them and how long it is kept, where the brief does not say.
 * @returns A whole HTML document.
 * @throws RangeError when the template is none.
 * @example
 * printableForm({ name: '客户信息收集表', version: 1, state: 'confirmed', fields: [] }, { goal: '确定终端型号' }).includes('确定终端型号'); //=> true
 */
export function printableForm(template: Template, brief: Partial<Brief>, notice: FormNotice = {}): string {
  const fields = fieldsOf(template);
  const who: FormNotice = {
    handler: textAt(notice, 'handler') ?? textAt(brief, 'requester'),
    contact: textAt(notice, 'contact') ?? textAt(brief, 'collector'),
    retention: textAt(notice, 'retention'),
  };
  const body = [
    header(template),
    about(brief),
    noticeOf(who, textAt(brief, 'goal'), fields),
    `<section class="fields"><h2><span>${bilingual(PART)}</span><small><span class="must">*</span> 必填；其余项目可勾选“不便提供”</small></h2>`,
    ...fields.map(fieldRow),
    '</section>',
    signature(),
  ];
  return `<!DOCTYPE html>
<html lang="zh-CN"><head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1"><meta name="referrer" content="no-referrer">
<title>${escapeHtml(ownValue(template, 'name'))}</title><style>${STYLE}</style></head>
<body>${body.join('\n')}</body></html>
`;
}

function fieldsOf(template: unknown): readonly TemplateField[] {
  const fields = readList(ownValue(template, 'fields'), MOST_FIELDS);
  const isNamed = typeof ownValue(template, 'name') === 'string' && typeof ownValue(template, 'version') === 'number';
  if (!isNamed || fields === undefined || fields === 'long') throw new RangeError('template: must be a template such as defaultTemplate');
  // A template may be written by hand.
  return fields.filter((field) => ownValue(ownValue(field, 'label'), 'zh') !== undefined) as readonly TemplateField[];
}

function textAt(holder: unknown, key: string): string | undefined {
  const value = ownValue(holder, key);
  return typeof value === 'string' && !isAbsent(value) ? value : undefined;
}

function header({ version }: Template): string {
  return `<header><h1>${TITLE.zh}<span class="en" lang="en">${TITLE.en}</span></h1><div class="number">
<p>编号 <span class="blank long"></span></p><p>模板版本 V${escapeHtml(String(version))}</p></div></header>`;
}

function about(brief: Partial<Brief>): string {
  const scenario = textAt(brief, 'scenario');
  const boxes = SCENARIOS.map(({ value, label }) => `<span class="box${value === scenario ? ' on' : ''}"></span>${label.zh}`).join('　');
  const part = (name: string, key: string): string => `<p><b>${name}</b>${escapeHtml(textAt(brief, key))}</p>`;
  return `<section class="about"><p class="wide inline"><b>收集场景</b>${boxes}</p>${part('需求方', 'requester')}${part('收集人', 'collector')}
${part('完成时限', 'dueOn')}${part('保密要求', 'confidentiality')}</section>`;
}

function fieldRow(field: TemplateField, index: number): string {
  const must = field.requirement === 'required' ? ' <span class="must">*</span>' : '';
  // Formats such as YYYY-MM-DD are for screens; on paper the blanks say it.
  const hint = field.control === 'date' || field.control === 'timeNode' ? '' : escapeHtml(ownValue(field.hint, 'zh'));
  const label = `${String(index + 1)}. ${escapeHtml(field.label.zh)}${must}<span class="en" lang="en">${escapeHtml(field.label.en)}</span>`;
  const help = hint === '' ? '' : `<small>${hint}</small>`;
  return `<section class="field"><div class="label">${label}${help}${declinedBox(field)}</div><div class="answer">${answerTo(field)}</div></section>`;
}

function signature(): string {
  const row = (who: string): string => `<div class="row"><div>${who}<span class="rule"></span></div>
<div>日期<span class="blank"></span>年<span class="blank short"></span>月<span class="blank short"></span>日</div></div>`;
  return `<section class="sign"><p>${bilingual(DIFFICULT)}<span class="line"></span></p><p>${bilingual(CONFIRMED)}</p>
${row('客户签字（盖章）')}${row('收集人签字')}</section>`;
}
