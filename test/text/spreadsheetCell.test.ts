import * as fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { plainCell, spreadsheetCell, tableCell } from '../../src/text/index.ts';

const hostile = fc.string({
  unit: fc.constantFrom("'", '=', '+', '-', '@', '＝', '\t', '\r', '\n', ' ', '　', '\u200b', '0', '1', '9', 'E', 'a', '中'),
  maxLength: 16,
});

describe('any text', () => {
  it('never begins as a formula, also behind white space', () => {
    fc.assert(
      fc.property(fc.oneof(hostile, fc.string({ unit: 'binary' })), (text) => {
        expect(spreadsheetCell(text)).not.toMatch(/^[\s\u200b-\u200f]*[=+\-@＝＋－＠]|^[\t\r\n]/u);
      }),
    );
  });

  it('is changed no further by a second time', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        expect(spreadsheetCell(spreadsheetCell(text))).toBe(spreadsheetCell(text));
      }),
    );
  });

  it('comes back from a table, guarded for a spreadsheet or not', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        expect(plainCell(tableCell(text))).toBe(text);
        expect(plainCell(spreadsheetCell(tableCell(text)))).toBe(text);
      }),
    );
  });

  it('is kept whole behind the apostrophe', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        expect([text, `'${text}`]).toContain(spreadsheetCell(text));
      }),
    );
  });
});

test.each([
  '=1+1',
  '+86 138',
  '-1',
  '@SUM(A1)',
  '\t=1',
  '\r1',
  '\n1',
  ' =1',
  '　=1',
  '\u200b=1',
  '\u0000=1',
  '\u001b+1',
  '＝1',
  '＋1',
  '－1',
  '＠a',
])('%j takes an apostrophe, for a spreadsheet would compute it', (text) => {
  expect(spreadsheetCell(text)).toBe(`'${text}`);
});

test.each([
  ...['440524188001010014', '110105491231002', '138123456789', '0012', '01012345678', '９１３５0000000１２'],
  ...['9135E10', '1e5', '1.5E+10', '1E-5', '.5E3', '12345678901234567.5', '007.50'],
])('%s takes an apostrophe, for a spreadsheet would change its digits', (text) => {
  expect(spreadsheetCell(text)).toBe(`'${text}`);
});

test.each([
  '',
  ' ',
  '0',
  '13812345678',
  '002X',
  '91350100M000100Y43',
  '2024-05-12',
  '010-12345678',
  '张三',
  "'t Hooft",
  'a=b',
  '1.5',
  'E10',
])('%j stays as it is', (text) => {
  expect(spreadsheetCell(text)).toBe(text);
  expect(plainCell(text)).toBe(text);
  expect(tableCell(text)).toBe(text);
});

test.each([
  { value: 19999.5, cell: '19999.5' },
  { value: -5, cell: '-5' },
  { value: 440524188001, cell: "'440524188001" },
  { value: 440524188001010014n, cell: "'440524188001010014" },
  { value: true, cell: 'true' },
  { value: null, cell: '' },
  { value: undefined, cell: '' },
  { value: NaN, cell: '' },
  { value: Infinity, cell: '' },
  { value: { toString: () => '=1' }, cell: '' },
  { value: ['=1'], cell: '' },
  { value: Symbol('=1'), cell: '' },
])('$value gives $cell', ({ value, cell }) => {
  expect(spreadsheetCell(value)).toBe(cell);
});

test.each(["'13812345678", "'11010519491231002X", "'　2024-05-12"])('%s loses the apostrophe that people put before numbers', (cell) => {
  expect(plainCell(cell)).toBe(cell.slice(1));
});

it('answers for a megabyte of digits or apostrophes', () => {
  expect(spreadsheetCell('1'.repeat(1_000_000))).toHaveLength(1_000_001);
  expect(plainCell("'".repeat(1_000_000))).toHaveLength(1_000_000);
  expect(spreadsheetCell(' '.repeat(1_000_000))).toHaveLength(1_000_000);
});
