import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { defaultTemplate, optionalFields } from '../../src/collection/index.ts';
import type { Brief, Template, TemplateField } from '../../src/collection/index.ts';
import { printableForm } from '../../src/forms/index.ts';
import { escapeHtml } from '../../src/forms/printable/html.ts';

const BRIEF: Brief = {
  scenario: 'dataUpdate',
  background: '内部背景不印出',
  goal: '更新联系人和收货地址',
  fields: ['contact'],
  dueOn: '2024-05-31',
  confidentiality: '仅限销售部',
  requester: '华东销售部',
  initiator: '赵敏',
  collector: '王芳 025-83456789',
};
const FORM = printableForm(defaultTemplate, BRIEF);

/** A form of one field, made from a field of the library. */
function formOf(change: object): string {
  const [field] = optionalFields;
  return printableForm({ ...defaultTemplate, fields: [{ ...field, ...change } as TemplateField] }, {});
}

/** What stands between the tags, and the tags alone. */
function tagsOf(html: string): string {
  return (html.match(/<[^<>]*>/gu) ?? []).join('\n');
}

function count(html: string, part: string): number {
  return html.split(part).length - 1;
}

describe('the form', () => {
  test('asks for every field in order, and marks those that are required', () => {
    const places = defaultTemplate.fields.map(({ label }, index) => FORM.indexOf(`${String(index + 1)}. ${label.zh}`));
    expect(places.every((place, index) => place > (places[index - 1] ?? 0))).toBe(true);
    const rows = FORM.split('<section class="field">').slice(1);
    expect(rows.map((row) => row.includes('class="must"'))).toStrictEqual(
      defaultTemplate.fields.map(({ requirement }) => requirement === 'required'),
    );
  });

  test('has a box for a refusal beside every field that is not essential', () => {
    const rows = FORM.split('<section class="field">').slice(1);
    expect(rows.map((row) => row.includes('不便提供'))).toStrictEqual(defaultTemplate.fields.map(({ essential }) => !essential));
  });

  test('names handler, contact, purpose, way, kinds, retention and rights before the first question', () => {
    const notice = FORM.slice(FORM.indexOf('class="notice"'), FORM.indexOf('class="fields"'));
    for (const term of ['处理者', '联系方式', '处理目的', '处理方式', '信息种类', '保存期限', '您的权利'])
      expect(notice).toContain(`<dt>${term}</dt>`);
    for (const text of ['华东销售部', '王芳 025-83456789', '更新联系人和收货地址', '保存 3 年']) expect(notice).toContain(text);
    for (const { label } of defaultTemplate.fields) expect(notice).toContain(label.zh);
  });

  test('takes handler, contact and retention from the caller where they are given', () => {
    const html = printableForm(defaultTemplate, BRIEF, { handler: '远景公司', contact: 'privacy@example.com', retention: '保存 5 年' });
    const notice = html.slice(html.indexOf('class="notice"'), html.indexOf('class="fields"'));
    for (const text of ['远景公司', 'privacy@example.com', '保存 5 年']) expect(notice).toContain(text);
    for (const text of ['华东销售部', '王芳', '保存 3 年']) expect(notice).not.toContain(text);
  });

  test('shows the scenario and leaves the background in the house', () => {
    expect(count(FORM, 'class="box on"')).toBe(1);
    expect(FORM).toContain('<span class="box on"></span>客户资料更新维护');
    expect(FORM).toContain('2024-05-31');
    expect(FORM).not.toContain(BRIEF.background);
  });

  test('leaves blanks where the brief says nothing', () => {
    const html = printableForm(defaultTemplate, { goal: ' ', scenario: 'party' } as unknown as Brief);
    expect(count(html, 'class="box on"')).toBe(0);
    expect(count(html, '<dd><span class="blank long"></span></dd>')).toBe(3);
  });

  test('has a line to sign on for both', () => {
    expect(FORM).toContain('客户签字（盖章）<span class="rule"></span>');
    expect(FORM).toContain('收集人签字<span class="rule"></span>');
  });

  test('stands alone: no script, nothing to load, and a policy that forbids both', () => {
    expect(FORM).not.toMatch(/<(?:script|link|img|iframe|object|form|a)\b|\bon\w+=|url\(|@import|https?:/iu);
    expect(FORM).toContain(`content="default-src 'none'; style-src 'unsafe-inline'; form-action 'none'; base-uri 'none'"`);
    expect(FORM).toMatch(/^<!DOCTYPE html>\n<html lang="zh-CN">/u);
    expect(FORM).toContain('size: A4');
  });
});

describe('the place for an answer', () => {
  const option = (zh: string): object => ({ value: zh, label: { zh, en: '' }, aliases: [] });

  test.each([
    ['text', 1, '<span class="line"></span>'],
    ['number', 1, '<span class="line"></span>'],
    ['date', 1, '年<span'],
    ['timeNode', 1, '紧急（1 个月内）'],
    ['list', 3, '<span class="line"></span>'],
  ])('of a field of kind %s', (control, times, part) => {
    const html = formOf({ key: 'own', control });
    const row = html.slice(html.indexOf('class="answer"'), html.indexOf('class="sign"'));
    expect(count(row, part)).toBe(times);
  });

  test.each(['single', 'multi'])('of a %s choice has a box for each option', (control) => {
    const html = formOf({ control, options: [option('甲'), option('乙')] });
    expect(html).toContain('<div class="options few"><div class="option"><span class="box"></span><span>甲</span></div>');
    expect(html).not.toContain('其他：');
    expect(formOf({ control, options: [option('甲')], open: true })).toContain('其他：');
    expect(formOf({ control, options: Array.from({ length: 9 }, () => option('甲')) })).toContain('options many');
    expect(formOf({ control, options: undefined })).toContain('<div class="options few"></div>');
    expect(formOf({ control, options: Array.from({ length: 201 }, () => option('甲')) })).not.toContain('甲');
  });

  test('of a list is a table with its columns, of a group one row', () => {
    const items = [{ label: { zh: '姓名', en: 'Name' } }, { label: { zh: '职位' } }];
    expect(count(formOf({ control: 'list', items }), '<tr><td></td><td></td></tr>')).toBe(3);
    expect(count(formOf({ control: 'group', items }), '<tr><td></td><td></td></tr>')).toBe(1);
    expect(formOf({ control: 'list', items })).toContain('<th>姓名 <span class="en" lang="en">Name</span></th><th>职位</th>');
  });

  test('of a long text has more lines', () => {
    expect(count(formOf({ key: 'painPoints' }), 'class="line"')).toBeGreaterThan(count(formOf({ key: 'own' }), 'class="line"'));
  });
});

describe('hostile texts', () => {
  const hostile = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 30 }),
    fc.constantFrom(
      '</style><script>alert(1)</script>',
      `"><img src=x onerror=1>`,
      `'&lt;`,
      '-->',
      ']]>',
      '<!--',
      '\u202egpj.exe',
      '\ud800',
      '{{x}}',
    ),
  );

  test('never add or change a tag', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const label = { zh: `标${text}`, en: `e${text}` };
        const fields = defaultTemplate.fields.map((field) => ({
          ...field,
          label,
          hint: label,
          options: [{ value: text, label, aliases: [] }],
        }));
        const brief = Object.fromEntries(Object.keys(BRIEF).map((key) => [key, `文${text}`]));
        const plain = { zh: '标', en: 'e' };
        const plainFields = fields.map((field) => ({
          ...field,
          label: plain,
          hint: plain,
          options: [{ value: '', label: plain, aliases: [] }],
        }));
        const plainBrief = Object.fromEntries(Object.keys(BRIEF).map((key) => [key, '文']));
        const html = printableForm({ ...defaultTemplate, name: text, fields }, brief);
        const expected = printableForm({ ...defaultTemplate, name: '', fields: plainFields }, plainBrief);
        expect(tagsOf(html)).toBe(tagsOf(expected));
      }),
    );
  });

  test('come out well formed and without characters that hide or turn text', () => {
    expect(escapeHtml('a\ud800b\u202ec\u0000d\ne')).toBe('a\ufffdbcd\ne');
    expect(escapeHtml(5)).toBe('');
  });
});

test.each([
  undefined,
  null,
  {},
  { fields: 'x' },
  { fields: [] },
  { name: '客户信息收集表', fields: [] },
  { fields: Array.from({ length: 201 }, () => defaultTemplate.fields[0]) },
])('what is no template is a RangeError (%#)', (template) => {
  expect(() => printableForm(template as unknown as Template, BRIEF)).toThrow(/^template/u);
});

test('a field without a label is passed over, and a brief that is none leaves blanks', () => {
  const template = { ...defaultTemplate, fields: [null, { key: 'x' }, ...defaultTemplate.fields] } as unknown as Template;
  expect(tagsOf(printableForm(template, BRIEF))).toBe(tagsOf(FORM));
  expect(printableForm(defaultTemplate, null as unknown as Brief)).toContain('<dd><span class="blank long"></span></dd>');
});
