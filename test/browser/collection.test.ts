import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest';
import { auditCollection, defaultTemplate, findVagueWording } from 'customer-archive/collection';
import { needBrowser, startBrowser } from './browser.ts';
import { barriers, codesAt, picture, visit } from './playground.ts';

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
  ({ page, said } = await visit(browser));
  await page.getByRole('tab', { name: '信息收集表' }).click();
});

afterEach(async () => {
  const all = [...said];
  await page.context().close();
  expect(all).toEqual([]);
});

it('finds vague words as one types, asks back, and selects the word on a click', async () => {
  await page.selectOption('#form-sample', 'clear');
  const words = page.locator('#c-demandDescription-field .vague mark');
  expect(await words.count()).toBe(0);
  const text = '系统大概 50 人用，尽快上线，价格便宜一点';
  await page.locator('#c-demandDescription').fill('');
  await page.locator('#c-demandDescription').pressSequentially(text);
  const found = findVagueWording(text);
  expect(await words.allTextContents()).toEqual(found.map(({ start, end }) => text.slice(start, end)));
  const questions = await page.locator('#c-demandDescription-field .vague button > span').allTextContents();
  expect(questions).toEqual(found.map(({ question }) => question.zh));
  expect(await page.locator('#c-demandDescription-field .vague li.info').count()).toBe(1);
  await words.filter({ hasText: '尽快' }).click();
  const selected = await page.evaluate(() => window.getSelection()?.toString());
  expect(selected).toBe('尽快');
  await picture(page, 'collection-vague');
});

it('shows the four standards of the audit, and each finding leads to its field', async () => {
  await page.selectOption('#form-sample', 'incomplete');
  expect(await page.locator('.standards li.bad').count()).toBe(4);
  await page.locator('.panel:visible .line', { hasText: 'decisionMakers[0].title' }).click();
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('c-decisionMakers-0-title');
  expect(await page.locator('#c-providedOn-notes .note').textContent()).toContain('提供日期不是存在的日期');
  await picture(page, 'collection-incomplete');
  await page.selectOption('#form-sample', 'clear');
  expect(await page.locator('.standards li.good').count()).toBe(4);
  expect(await page.locator('.file-name').textContent()).toBe('杭州示范智能装备有限公司-产品采购-2024-05-28');
});

it('takes a refusal in place of a value, and says what follows', async () => {
  await page.selectOption('#form-sample', 'clear');
  expect(await page.locator('#c-contact-declined').count()).toBe(0);
  await page.locator('#c-budget-declined').check();
  await page.fill('#c-budget', '预算尚未批准');
  expect(await page.locator('.panel:visible').textContent()).toContain('客户不愿提供预算范围，建议从模板中去掉');
  await page.locator('#c-budget-declined').uncheck();
  expect(await page.locator('#c-budget').inputValue()).toBe('');
});

it('adds and removes fields of the template, which is a draft until it is confirmed', async () => {
  await page.locator('.template summary').click();
  await page.locator('#template-painPoints').check();
  await page.locator('#template-remarks').uncheck();
  expect(await page.locator('.differences li').allTextContents()).toEqual(['添加 客户过往合作痛点', '去掉 备注']);
  expect(await page.locator('.template summary').textContent()).toContain('第 3 版 待需求方确认');
  expect(await page.locator('#c-painPoints').isVisible()).toBe(true);
  expect(await page.locator('#c-remarks').count()).toBe(0);
  await page.getByRole('button', { name: '确认差异' }).click();
  expect(await page.locator('.template summary').textContent()).toContain('已确认');
});

it('asks for what is missing on the check, keeps the form when one goes to and fro, and has no serious barriers', async () => {
  await page.selectOption('#form-sample', 'empty');
  expect(await page.locator('.note.error:visible').count()).toBe(0);
  await page.getByRole('button', { name: '审核' }).click();
  const missing = auditCollection({}, { template: defaultTemplate, asOf: '2024-05-30' }).standards.completeness.findings;
  expect(await page.locator('.note.error:visible').count()).toBe(missing.length);
  await page.fill('#c-contactName', '周经理');
  await page.getByRole('tab', { name: '客户档案' }).click();
  await page.getByRole('tab', { name: '信息收集表' }).click();
  expect(await page.locator('#c-contactName').inputValue()).toBe('周经理');
  expect(await barriers(page)).toEqual([]);
  await page.getByRole('radio', { name: 'English' }).check();
  await page.emulateMedia({ colorScheme: 'dark' });
  expect(await barriers(page)).toEqual([]);
  await picture(page, 'collection-english-dark');
});

it('becomes a draft of the archive, which says what is still missing', async () => {
  await page.selectOption('#form-sample', 'incomplete');
  expect(await page.getByRole('button', { name: '转为档案草稿' }).isDisabled()).toBe(true);
  await page.selectOption('#form-sample', 'clear');
  await page.getByRole('button', { name: '转为档案草稿' }).click();
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('page-archive');
  expect(await page.inputValue('#f-basic-name')).toBe('杭州示范智能装备有限公司');
  expect(await page.inputValue('#f-relations-contacts-0-mobile')).toBe('13812345679');
  expect(await codesAt(page, 'basic.customerNo')).toEqual(['required']);
  expect(await codesAt(page, 'basic.creditCode')).toEqual(['required']);
});

it('fits into 360 pixels', async () => {
  await page.setViewportSize({ width: 360, height: 740 });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
  await picture(page, 'collection-phone');
  await page.locator('.bottom:visible').getByRole('button', { name: '审核' }).click();
  expect(await page.locator('.standards').isVisible()).toBe(true);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
});
