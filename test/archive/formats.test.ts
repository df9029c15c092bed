import * as fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { inspectContactPhone } from '../../src/archive/contactPhone.ts';
import { inspectDateTime } from '../../src/archive/dateTime.ts';
import { inspectDayOrMonth } from '../../src/archive/dayOrMonth.ts';
import { inspectIdTail } from '../../src/archive/idTail.ts';
import { isFilled, isPlaceholder } from '../../src/archive/placeholder.ts';
import { isTestMobile, isTestName } from '../../src/archive/testData.ts';
import { inspectTimeNode } from '../../src/archive/timeNode.ts';

const INSPECTORS = [inspectContactPhone, inspectDateTime, inspectDayOrMonth, inspectIdTail, inspectTimeNode];

test.each(INSPECTORS.map((inspect) => [inspect.name, inspect] as const))('%s answers for any value and is stable', (_, inspect) => {
  fc.assert(
    fc.property(fc.oneof(fc.anything(), fc.string({ unit: 'binary' })), (value) => {
      const found = inspect(value);
      if (found.verdict === 'valid') expect(inspect(found.canonical)).toEqual({ ...found, changes: [] });
      else expect(JSON.stringify(found)).not.toContain(typeof value === 'string' && value.length > 12 ? value : '\u0000none');
    }),
  );
  expect(inspect('9'.repeat(1_000_000)).verdict).toBe('invalid');
  expect(inspect(`${' -'.repeat(500_000)}x`).verdict).toBe('invalid');
});

describe('the last four of a resident ID', () => {
  test.each([
    ['1234', '1234', []],
    ['002X', '002X', []],
    ['002x', '002X', ['letterCase']],
    [' ００２ｘ', '002X', ['fullWidth', 'whitespace', 'letterCase']],
  ])('%j is read as %s', (text, canonical, changes) => {
    expect(inspectIdTail(text)).toMatchObject({ verdict: 'valid', canonical, changes });
  });

  test.each([
    ['11010519491231002X', 'full'],
    ['110105 19491231 002x', 'full'],
    ['110105491231002', 'full'],
    ['X002', 'shape'],
    ['12X4', 'shape'],
    ['12345', 'length'],
    ['', 'length'],
    [1234, 'notText'],
  ])('%j is refused: %s', (text, detail) => {
    expect(inspectIdTail(text)).toMatchObject({ verdict: 'invalid', detail });
  });
});

describe('time nodes', () => {
  test.each([
    ['urgent', 'urgent'],
    ['2024-08-30', 'day'],
    ['2024-08', 'month'],
    ['2024-Q3', 'quarter'],
  ])('%s is exact to a %s', (text, precision) => {
    expect(inspectTimeNode(text)).toMatchObject({ verdict: 'valid', parts: { precision } });
  });

  test.each([
    ['2024-02-30', 'component'],
    ['2024-00', 'component'],
    ['2024-Q0', 'component'],
    ['1899-12', 'component'],
    ['2101-Q1', 'component'],
    ['Q3/2024', 'shape'],
    ['紧急', 'shape'],
    ['2024-08-30前', 'shape'],
    [null, 'shape'],
  ])('%s is refused: %s', (text, reason) => {
    expect(inspectTimeNode(text)).toMatchObject({ verdict: 'invalid', reason, code: `timeNode.${reason}` });
  });
});

describe('days that may be months', () => {
  test.each(['2024-03-15', '2024-03', '1900-01', '2100-12'])('%s is valid', (text) => {
    expect(inspectDayOrMonth(text)).toMatchObject({ verdict: 'valid', canonical: text });
  });

  test.each([
    ['2024-13', 'isoDate.component'],
    ['1899-12', 'isoDate.component'],
    ['2024-02-30', 'isoDate.component'],
    ['2024', 'isoDate.shape'],
    [5, 'isoDate.shape'],
  ])('%s is refused with %s', (text, code) => {
    expect(inspectDayOrMonth(text)).toMatchObject({ verdict: 'invalid', code });
  });
});

describe('times', () => {
  it('need an offset', () => {
    expect(inspectDateTime('2024-05-12T09:30:00+08:00').verdict).toBe('valid');
    expect(inspectDateTime('2024-05-12T09:30:00')).toMatchObject({ verdict: 'invalid', code: 'dateTime.shape' });
    expect(inspectDateTime(0)).toMatchObject({ verdict: 'invalid', code: 'dateTime.shape' });
  });
});

describe('telephones of contacts', () => {
  test.each([
    ['010-62345678', 'landline'],
    ['400-123-4567', 'hotline'],
    ['95588', 'service'],
    ['955 88', 'service'],
    ['+1 (212) 555-0100', 'abroad'],
    ['(+852) 2123 4567', 'abroad'],
    ['+85221234567', 'abroad'],
    ['(+1) (415) 555-2671', 'abroad'],
    ['(+1)(415)555-2671', 'abroad'],
    ['+(886)-2-2345-6789', 'abroad'],
    ['+ 852 2123 4567', 'abroad'],
    ['(+852 2123 4567)', 'abroad'],
    ['+44 20 (7946) 0958', 'abroad'],
    ['+852\u00a02123\u20094567', 'abroad'],
    ['(95588)', 'service'],
  ])('%s is a %s', (text, kind) => {
    expect(inspectContactPhone(text)).toMatchObject({ verdict: 'valid', parts: { kind } });
  });

  test.each([
    ['13812345678', 'phone.mobile'],
    ['0086 138 1234 5678', 'phone.mobile'],
    ['+861012345678', 'phone.shape'],
    ['500-123-4567', 'phone.shape'],
    ['12345', 'phone.shape'],
    ['(((95588', 'phone.shape'],
    ['4)0(0-123-4567', 'phone.shape'],
    ['+852)2123(4567', 'phone.shape'],
    ['400 123\n4567', 'phone.shape'],
    ['95\t588', 'phone.shape'],
    [undefined, 'phone.shape'],
  ])('%s is refused with %s', (text, code) => {
    expect(inspectContactPhone(text)).toMatchObject({ verdict: 'invalid', code });
  });
});

describe('placeholders', () => {
  test.each(['无', '暂无', '不详', '未知', '保密', '同上', 'N/A', 'n/a', '-', '/', ' 无 ', 'Ｎ／Ａ', '－'])('%s says nothing', (text) => {
    expect(isPlaceholder(text)).toBe(true);
    expect(isFilled(text)).toBe(false);
  });

  test.each(['张三', '无锡', '0', 'N', '无'.repeat(100), ' '.repeat(70)])('%s says something', (text) => {
    expect(isFilled(text)).toBe(true);
  });
});

describe('test data', () => {
  it('is recognised by its usual forms', () => {
    expect(['测试', '张某某', '北京测试有限公司'].every(isTestName)).toBe(true);
    expect(['13800138000', '13811111111'].every(isTestMobile)).toBe(true);
    expect(isTestName('张三') || isTestMobile('13812345678')).toBe(false);
  });
});
