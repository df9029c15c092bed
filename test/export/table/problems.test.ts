import { expect, it } from 'vitest';
import { fromRows } from '../../../src/export/index.ts';
import type { RowProblem } from '../../../src/export/index.ts';

function problemsOf(...table: unknown[][]): readonly RowProblem[] {
  const reading = fromRows(table);
  if (!reading.ok) throw new Error(reading.code);
  return reading.problems;
}

it('a problem says the same in words, Chinese and English', () => {
  const problems = [
    ...problemsOf(['客户类型', '沟通渠道', '购买历史', '身份证号/统一社会信用代码', ''], ['x', 'x', 'x', '1', 'x'], 'x' as never, [{}]),
    ...problemsOf(['身份证号后4位', '统一社会信用代码', '购买历史'], ['11010519491231002X', '11010519491231002X', '2024-03-15|A|两|1']),
    ...['1101051949123', '91350100M000100Y43', '1.10105E+17', '110105194913310021', '110105194912310021'].flatMap((number) =>
      problemsOf(['身份证号后4位'], [number]),
    ),
  ];
  expect(problems.map(({ code }) => code)).toEqual([
    'option',
    'option',
    'entry.fields',
    'identity.customerType',
    'cell.unexpected',
    'row.type',
    'cell.type',
    'idTail.full',
    'creditCode.residentId',
    'number',
    'residentId.length',
    'residentId.charset',
    'residentId.shape',
    'residentId.component',
    'residentId.checksum',
  ]);
  for (const { message } of problems) {
    expect(message.zh).toMatch(/\p{Script=Han}/u);
    expect(message.en).toMatch(/^[A-Z]\P{Script=Han}+$/u);
  }
  expect(new Set(problems.map(({ message }) => message.zh)).size).toBe(10);
});
