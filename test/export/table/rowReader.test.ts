import { expect, it } from 'vitest';
import { createRowReader, fromRows } from '../../../src/export/index.ts';

it('a row of which nothing may be kept gives no record', () => {
  const reading = fromRows([
    ['姓名', '身份证号后4位'],
    ['', '110105194912310021'],
    ['张三', '110105194912310021'],
  ]);
  expect(reading).toMatchObject({ ok: true, rowNumbers: [3], problems: [{ row: 2 }, { row: 3 }] });
  expect(reading.ok && reading.records).toStrictEqual([{ basic: { name: '张三' } }]);
});

it('the double column is read by the customer type, wherever the two stand', () => {
  const header = ['身份证号/统一社会信用代码', '姓名', '客户类型', '手机'];
  const row = ['11010519491231002X', '张三', '个人', '13812345678'];
  for (let turn = 0; turn < header.length; turn += 1) {
    const turned = <Item>(list: readonly Item[]): Item[] => [...list.slice(turn), ...list.slice(0, turn)];
    const reader = createRowReader(turned(header));
    expect(reader.ok && reader.read(turned(row), 0)).toEqual({
      record: { basic: { customerType: 'individual', name: '张三', mobile: '13812345678', idTail: '002X' } },
      problems: [],
    });
  }
});

it('a problem of no field has no path, and one of a row no column', () => {
  const reading = fromRows([['姓名', ''], ['张三', 'x'], 'x' as never]);
  const problems = reading.ok ? reading.problems : [];
  expect(problems.map((problem) => Object.keys(problem))).toEqual([
    ['row', 'column', 'code', 'message'],
    ['row', 'code', 'message'],
  ]);
});
