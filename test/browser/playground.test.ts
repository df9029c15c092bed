import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { customerFields, maskCustomer } from 'customer-archive';
import type { CustomerInput } from 'customer-archive';
import { AUDIENCES } from 'customer-archive/access';
import { classifyCustomer, lifecycleLabels } from 'customer-archive/lifecycle';
import { SAMPLE_AS_OF } from 'customer-archive/testing';
import { samples } from '../../docs/examples/playground/samples.ts';
import { needBrowser, startBrowser } from './browser.ts';
import { barriers, codesAt, fieldOf, picture, visit } from './playground.ts';

let browser: Browser | undefined;
let page: Page;
let said: readonly string[];

beforeAll(async () => {
  browser = await startBrowser();
});

afterAll(async () => {
  await browser?.close();
});

async function open(options: Parameters<typeof visit>[1] = {}): Promise<void> {
  ({ page, said } = await visit(browser, options));
}

async function load(id: string): Promise<void> {
  await page.selectOption('#sample', id);
}

function recordOf(id: string): CustomerInput {
  return samples.find((sample) => sample.id === id)?.record as CustomerInput;
}

beforeEach(async (context) => {
  needBrowser(context);
  await open();
});

// Nothing on the console: no error, no violation of the policy, and so no personal value either.
afterEach(async () => {
  const all = [...said];
  await page.context().close();
  expect(all).toEqual([]);
});

describe('the page', () => {
  it('is served under a policy without eval and without inline code', async () => {
    const response = await page.reload();
    const header = response?.headers()['content-security-policy'] ?? '';
    const meta = (await page.locator('meta[http-equiv]').getAttribute('content')) ?? '';
    for (const policy of [header, meta]) {
      expect(policy).toContain("default-src 'none'; script-src 'self'; style-src 'self'");
      expect(policy).not.toContain('unsafe');
    }
  });

  it('shows every field that is asked of an enterprise and of an individual, with its label', async () => {
    for (const [id, type] of [
      ['company', 'enterprise'],
      ['person', 'individual'],
    ] as const) {
      await load(id);
      const outer = customerFields.filter(({ path, appliesTo }) => path.split('.').length === 2 && ['all', type].includes(appliesTo));
      const labels = await page.locator('[id^=s-] > .fields > .field > .label > span:first-child').allTextContents();
      expect(labels).toEqual(outer.map(({ label }) => label.zh));
    }
  });
});

describe('repairs', () => {
  it('are made by one click, which goes on in the field', async () => {
    await picture(page, 'desktop-faulty');
    await load('imported');
    expect(await codesAt(page, 'basic.mobile')).toEqual(['mobile.shape']);
    const button = fieldOf(page, 'basic.mobile').getByRole('button', { name: '修复' });
    expect(await button.textContent()).toContain('全角转半角 · 去除分隔符');
    await button.click();
    expect(await page.locator('#f-basic-mobile').inputValue()).toMatch(/^1\d{10}$/u);
    expect(await page.locator('#f-basic-mobile').evaluate((input) => input === document.activeElement)).toBe(true);
    expect(await codesAt(page, 'basic.mobile')).toEqual([]);
  });

  it('are made all at once, but for what only a person can decide', async () => {
    await load('imported');
    await page.getByRole('button', { name: /^全部修复/u }).click();
    expect(await page.locator('.repair').count()).toBe(0);
    expect(await page.locator('.line.bad code').allTextContents()).toEqual(['need.budget option']);
    expect(await fieldOf(page, 'need.budget').locator('.question').textContent()).toBe('不会自动修复：跨了不止一档');
    await page.selectOption('#f-need-budget', 'over100k');
    expect(await page.locator('#summary strong').textContent()).toBe('档案通过校验');
    await picture(page, 'desktop-repaired');
  });
});

describe('issues', () => {
  it('come as one types, in Chinese, in English and in both', async () => {
    await load('person');
    await page.fill('#f-basic-mobile', '010-62345678');
    const note = fieldOf(page, 'basic.mobile').locator('.note.error');
    expect(await note.textContent()).toContain('手机号里填的是固定电话');
    expect(await page.locator('#f-basic-mobile').getAttribute('aria-invalid')).toBe('true');
    await page.waitForFunction(() => document.querySelector('[role=status]')?.textContent.includes('手机号里填的是固定电话'));
    const described = (await page.locator('#f-basic-mobile').getAttribute('aria-describedby')) ?? '';
    expect(described.split(' ')).toEqual(['f-basic-mobile-hint', 'f-basic-mobile-notes']);

    await page.getByRole('radio', { name: 'English' }).check();
    expect(await note.textContent()).toContain('Mobile number holds a landline number');
    expect(await page.locator('html').getAttribute('lang')).toBe('en');
    await picture(page, 'desktop-english');
    await page.getByRole('radio', { name: '双语' }).check();
    expect(await note.textContent()).toMatch(/手机号里填的是固定电话.*Mobile number holds a landline number/u);
    await picture(page, 'desktop-both');
  });

  it('of what is missing come when a field is left, or all with the check', async () => {
    await load('blank');
    expect(await page.locator('.note.error').count()).toBe(0);
    await page.focus('#f-basic-name');
    await page.keyboard.press('Tab');
    expect(await codesAt(page, 'basic.name')).toEqual(['required']);
    await page.getByRole('button', { name: '保存前检查' }).click();
    expect(await page.locator('#summary').evaluate((summary) => summary === document.activeElement)).toBe(true);
    expect(await page.locator('.line.bad').count()).toBe(9);
    await page.locator('.line.bad', { hasText: 'need.priority' }).click();
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('f-need-priority');
    await picture(page, 'desktop-blank');
  });

  it('of the other customer type lead to a field that can be cleared', async () => {
    await load('company');
    await fieldOf(page, 'basic.customerType').getByRole('radio', { name: '个人' }).check();
    expect(await codesAt(page, 'basic.creditCode')).toEqual(['creditCode.individual']);
    expect(await fieldOf(page, 'basic.idTail').isVisible()).toBe(true);
    await page.fill('#f-basic-creditCode', '');
    await page.waitForFunction(() => document.getElementById('f-basic-creditCode') === null);
    expect(await fieldOf(page, 'basic.creditCode').count()).toBe(0);
  });

  it('of entries stand in the entry, and entries come and go', async () => {
    await load('wrong');
    expect(await codesAt(page, 'behavior.complaints[0].resolvedOn')).toEqual(['complaint.resolvedBeforeReported']);
    expect(await codesAt(page, 'relations.contacts[0].phone')).toEqual(['phone.mobile']);
    await page.getByRole('button', { name: '添加 投诉及处理结果' }).click();
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('f-behavior-complaints-1-reportedOn');
    await page.getByRole('button', { name: '删除 投诉及处理结果 第 1 条' }).click();
    expect(await page.locator('#f-behavior-complaints-0-reportedOn').inputValue()).toBe('');
    await page.getByRole('button', { name: '删除 投诉及处理结果 第 1 条' }).click();
    expect(await page.evaluate(() => document.activeElement?.textContent)).toContain('添加');
  });
});

describe('copies', () => {
  it('are those of maskCustomer for every audience, and change as one types', async () => {
    await load('person');
    await page.getByRole('tab', { name: '脱敏' }).click();
    await page.fill('#f-basic-mobile', '13812345678');
    const record = recordOf('person');
    const changed = { ...record, basic: { ...record.basic, mobile: '13812345678' } } as CustomerInput;
    for (const audience of AUDIENCES) {
      await page.locator(`.audience input[value=${audience}]`).check();
      const copy = maskCustomer(changed, audience, { asOf: SAMPLE_AS_OF });
      const shown = await page.locator('.copy-line[data-path="basic.mobile"] .copy-text').textContent();
      expect(shown).toBe(copy.basic?.mobile ?? '不提供');
      const name = await page.locator('.copy-line[data-path="basic.name"] .copy-text').textContent();
      expect(name).toBe(copy.basic?.name ?? '不提供');
      expect(await page.locator('.copy').allTextContents()).not.toContain('13812345678');
      if (audience === 'otherDepartment') await picture(page, 'copies');
    }
  });
});

describe('the lifecycle', () => {
  it('follows the slider, by keyboard, by date and to the next change', async () => {
    await load('sleeper');
    await page.getByRole('tab', { name: '生命周期' }).click();
    const badge = page.locator('.label-badge');
    const expected = (asOf: string): string => {
      const { primary } = classifyCustomer(recordOf('sleeper'), { asOf });
      return primary === undefined ? '无标签' : lifecycleLabels[primary].zh;
    };
    expect(await badge.textContent()).toBe(expected(SAMPLE_AS_OF));
    await picture(page, 'lifecycle');
    await page.focus('#as-of');
    await page.keyboard.press('ArrowLeft');
    expect(await page.locator('#as-of').getAttribute('aria-valuetext')).toBe('2024-05-29');
    await page.keyboard.press('Home');
    const first = (await page.locator('#as-of').getAttribute('aria-valuetext')) ?? '';
    expect(await badge.textContent()).toBe(expected(first));
    for (let change = 0; change < 6; change += 1) {
      const next = page.getByRole('button', { name: '到下次变化' });
      if ((await next.count()) === 0) break;
      await next.click();
      const day = await page.locator('#as-of-day').inputValue();
      expect(await badge.textContent()).toBe(expected(day));
    }
  });
});

describe('without a mouse', () => {
  it('a valid file can be written with the keyboard alone', async () => {
    await tabTo('sample');
    for (const key of ['Home', ...Array.from({ length: 5 }, () => 'ArrowDown')]) await page.keyboard.press(key);
    expect(await page.locator('#sample').inputValue()).toBe('blank');
    for (const [id, keys] of KEYSTROKES) {
      await tabTo(id);
      for (const key of keys) await (key.length > 1 && /^[A-Z][a-z]+/u.test(key) ? page.keyboard.press(key) : page.keyboard.type(key));
      const outline = await page.evaluate(() => document.activeElement?.matches(':focus-visible'));
      expect(outline).toBe(true);
    }
    await page.keyboard.press('Tab');
    await tabTo('check');
    await page.keyboard.press('Enter');
    expect(await page.locator('#summary strong').textContent()).toBe('档案通过校验');
    await picture(page, 'keyboard');
  });
});

/** What is typed in which field; names of keys are pressed. */
const KEYSTROKES: readonly (readonly [string, readonly string[]])[] = [
  ['f-basic-customerNo', ['C20240530001']],
  ['f-basic-customerType', ['Space']],
  ['f-basic-name', ['张先生']],
  ['f-basic-mobile', ['13812345679']],
  ['f-need-coreNeeds', ['Space']],
  ['f-need-priority', ['Space', 'ArrowRight', 'ArrowRight']],
  ['f-behavior-firstContactOn', ['2024-05-01']],
  ['f-behavior-lastFollowUpOn', ['2024-05-20']],
  ['f-behavior-channel', ['ArrowDown']],
];

async function tabTo(id: string): Promise<void> {
  for (let steps = 0; steps < 80; steps += 1) {
    if ((await page.evaluate(() => document.activeElement?.id)) === id) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`the Tab key does not reach ${id}`);
}

describe('on a phone', () => {
  it('everything fits into 360 pixels and is reached by touch', async () => {
    await page.context().close();
    await open({ viewport: { width: 360, height: 740 }, deviceScaleFactor: 2, isMobile: true, hasTouch: true });
    await picture(page, 'phone-form');
    for (const [name, label] of [
      ['issues', '问题'],
      ['masks', '脱敏'],
      ['lifecycle', '生命周期'],
    ] as const) {
      await page.locator('.bottom:visible').getByRole('button', { name: label }).tap();
      expect(await page.locator('.form').first().isVisible()).toBe(false);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
      await picture(page, `phone-${name}`);
    }
    await page.locator('.bottom:visible').getByRole('button', { name: '问题' }).tap();
    await page.locator('.line.good').first().tap();
    expect(await page.locator('.form').first().isVisible()).toBe(true);
    await fieldOf(page, 'basic.customerType').getByRole('button', { name: '修复' }).tap();
    expect(await codesAt(page, 'basic.customerType')).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
  });
});

describe('barriers', () => {
  it.each(['light', 'dark'] as const)('axe finds none that is serious in %s colours', async (colorScheme) => {
    await page.emulateMedia({ colorScheme });
    expect(await barriers(page)).toEqual([]);
    for (const tab of ['脱敏', '生命周期']) {
      await page.getByRole('tab', { name: tab }).click();
      expect(await barriers(page, '#panel-panel')).toEqual([]);
    }
    await picture(page, `desktop-${colorScheme}`);
  });

  it('axe finds none that is serious in a file with many errors and in English', async () => {
    await load('wrong');
    await page.getByRole('radio', { name: 'English' }).check();
    expect(await barriers(page)).toEqual([]);
    await picture(page, 'desktop-wrong');
  });
});
