import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest';
import { customizeTemplate, defaultTemplate, optionalFields } from 'customer-archive/collection';
import type { Brief, Template } from 'customer-archive/collection';
import { printableForm } from 'customer-archive/forms';
import { REPORTS, listenTo, needBrowser, startBrowser } from './browser.ts';
import { pagesOf } from './pdf.ts';
import type { PdfPage } from './pdf.ts';

const BRIEF: Brief = {
  scenario: 'existingCustomer',
  background: '内部背景不印出',
  goal: '了解贵公司下半年工业终端的采购计划，确定型号、数量和交付时间',
  fields: ['demandDescription', 'budget'],
  dueOn: '2024-05-31',
  confidentiality: '仅限华东销售部使用',
  requester: '华东销售部',
  initiator: '赵敏',
  collector: '王芳 025-83456789',
};

let browser: Browser | undefined;
let page: Page;
let said: readonly string[];

beforeAll(async () => {
  browser = await startBrowser();
});

afterAll(async () => {
  await browser?.close();
});

beforeEach(async (context) => {
  needBrowser(context);
  if (browser === undefined) throw new Error('no browser');
  page = await browser.newPage();
  said = await listenTo(page);
});

afterEach(async () => {
  const all = [...said];
  await page.close();
  expect(all).toEqual([]);
});

/** Prints a form as the print dialogue would. */
async function print(template: Template, name: string, brief: Partial<Brief> = BRIEF): Promise<readonly PdfPage[]> {
  await page.setContent(printableForm(template, brief));
  await page.emulateMedia({ media: 'print' });
  const pdf = await page.pdf({ preferCSSPageSize: true, printBackground: true });
  writeFileSync(join(REPORTS, `${name}.pdf`), pdf);
  return pagesOf(pdf);
}

it('prints the default form on two pages of A4', async () => {
  const pages = await print(defaultTemplate, 'printable-form');
  expect(pages).toHaveLength(2);
  for (const { width, height } of pages) {
    // 210 × 297 mm in points, to a quarter of a millimetre.
    expect(Math.abs(width - 595.28)).toBeLessThan(0.7);
    expect(Math.abs(height - 841.89)).toBeLessThan(0.7);
  }
});

it('says on paper who asks for what, and asks every question once', async () => {
  const pages = await print(defaultTemplate, 'printable-form');
  const text = pages.map((printed) => printed.text).join('');
  for (const phrase of [
    '客户信息收集表',
    '个人信息处理告知',
    BRIEF.goal,
    '华东销售部',
    '王芳025-83456789',
    '保存期限',
    '您的权利',
    '客户签字（盖章）',
  ]) {
    expect(text).toContain(phrase);
  }
  for (const [index, { label }] of defaultTemplate.fields.entries()) {
    expect(text.split(`${String(index + 1)}.${label.zh}`)).toHaveLength(2);
  }
  // Without Chinese fonts a character or two has no meaning in the file, so 第 is not looked for.
  expect(text).toContain('1页，共2页');
  expect(text).toContain('2页，共2页');
  expect(text).not.toContain(BRIEF.background);
});

it('gives the notice before the first question, and the line to sign on after the last', async () => {
  const [first, last] = await print(defaultTemplate, 'printable-form');
  expect(first?.text.indexOf('您的权利')).toBeLessThan(first?.text.indexOf('1.客户公司名称') ?? -1);
  expect(last?.text.indexOf('13.备注')).toBeLessThan(last?.text.indexOf('客户签字') ?? -1);
});

it('splits no field between two pages, however many there are', async () => {
  const added = optionalFields.map((field) => ({ ...field, hint: { zh: '说明'.repeat(100), en: '' } }));
  const result = customizeTemplate(defaultTemplate, { add: [...added] });
  const template = result.ok ? result.template : { ...defaultTemplate, fields: [...defaultTemplate.fields, ...added] };
  const pages = await print(template, 'printable-form-long');
  const styles = await page
    .locator('.field, .notice, .sign')
    .evaluateAll((elements) => elements.map((element) => getComputedStyle(element).breakInside));
  expect(new Set(styles)).toEqual(new Set(['avoid']));
  for (const { label } of template.fields) {
    expect(pages.filter(({ text }) => new RegExp(`\\d+\\.${label.zh}`, 'u').test(text))).toHaveLength(1);
  }
});

it('shows hostile texts as texts, loads nothing and runs nothing', async () => {
  const hostile = `</style></title>"'><script>document.title='x'</script><img src=x onerror="document.title='x'"><a href="https://example.com">`;
  const fields = defaultTemplate.fields.map((field) => ({ ...field, label: { zh: hostile, en: hostile }, hint: { zh: hostile, en: '' } }));
  const requests: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  await print({ ...defaultTemplate, name: hostile, fields }, 'printable-form-hostile', {
    goal: hostile,
    requester: hostile,
    dueOn: hostile,
  });
  expect(await page.locator('script, img, a, iframe, form').count()).toBe(0);
  expect(await page.title()).toBe(hostile);
  expect(requests).toEqual([]);
});

it('has room for what is written: lines lie inside the page', async () => {
  await page.setViewportSize({ width: 794, height: 1123 });
  await page.setContent(printableForm(defaultTemplate, BRIEF));
  await page.screenshot({ path: join(REPORTS, 'printable-form.png'), fullPage: true });
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  expect(overflow).toBe(0);
  const widths = await page.locator('.answer .line').evaluateAll((lines) => lines.map((line) => line.getBoundingClientRect().width));
  expect(Math.min(...widths)).toBeGreaterThan(300);
});
