import * as fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { createRowReader, fromRows, toRows } from '../../../src/export/index.ts';

describe('a header row', () => {
  it('names unknown columns by their letters and required fields that have none', () => {
    expect(createRowReader(['客户编号', '爱好', '客户类型', '', '姓名', '13812345678', '手机'])).toMatchObject({
      ok: true,
      unknownColumns: ['B列', 'F列'],
      missingColumns: ['need.coreNeeds', 'need.priority', 'behavior.firstContactOn', 'behavior.lastFollowUpOn', 'behavior.channel'],
    });
  });

  it('with every column misses none', () => {
    expect(createRowReader(toRows([])[0])).toMatchObject({ unknownColumns: [], missingColumns: [] });
  });

  test.each([
    { name: 'that is not there', header: undefined, code: 'header.missing', columns: [] },
    { name: 'that is no list', header: '姓名' as never, code: 'header.missing', columns: [] },
    { name: 'without cells', header: [], code: 'header.empty', columns: [] },
    { name: 'of blanks', header: ['', null, ' ', {}], code: 'header.empty', columns: [] },
    { name: 'of unknown headers', header: ['', '爱好', 1], code: 'header.unknown', columns: ['B列', 'C列'] },
    { name: 'with a field twice', header: ['姓名', '手机', '公司名称'], code: 'header.duplicate', columns: ['A列', 'C列'] },
    {
      name: 'with the double column beside its other half',
      header: ['身份证号后4位', '姓名', '身份证号/统一社会信用代码'],
      code: 'header.duplicate',
      columns: ['A列', 'C列'],
    },
    {
      name: 'with the double column beside one of its halves',
      header: ['姓名', '身份证号/统一社会信用代码', '统一社会信用代码'],
      code: 'header.duplicate',
      columns: ['B列', 'C列'],
    },
  ])('$name is refused', ({ header, code, columns }) => {
    expect(createRowReader(header)).toEqual({ ok: false, code, columns });
  });

  it('never shows its texts', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('M4RKED', '姓名', '', '手机')), (header) => {
        expect(JSON.stringify([createRowReader(header), fromRows([header])])).not.toContain('M4RKED');
      }),
    );
  });

  it('as wide as one likes is read as far as a spreadsheet reaches', () => {
    expect(createRowReader(new Array<string>(100_000).fill('姓名'))).toMatchObject({ columns: { length: 16_384 } });
  });
});

describe('a table', () => {
  it('may have its header further down; problems count the rows from the top', () => {
    const table = [['客户档案表'], [], ['姓名', '沟通渠道'], ['张三', '电话'], ['李四', '传真']];
    expect(fromRows(table, { headerRow: 3 })).toMatchObject({
      records: [{ basic: { name: '张三' }, behavior: { channel: 'phone' } }, { behavior: { channel: '传真' } }],
      rowNumbers: [4, 5],
      problems: [{ row: 5, column: 'B列', code: 'option', path: 'behavior.channel' }],
    });
  });

  test.each([0, -1, 1.5, NaN, '1' as never])('has no header in row %s', (headerRow) => {
    expect(() => fromRows([], { headerRow })).toThrow(new RangeError('headerRow must be the number of a row, from 1'));
    expect(() => createRowReader([], { headerRow })).toThrow(RangeError);
  });

  it('without rows has no header', () => {
    expect(fromRows([])).toEqual({ ok: false, code: 'header.missing', columns: [] });
    expect(fromRows(undefined as never)).toEqual({ ok: false, code: 'header.missing', columns: [] });
    expect(fromRows({ length: 1, 0: ['姓名'] } as never)).toEqual({ ok: false, code: 'header.missing', columns: [] });
    expect(fromRows(7 as never)).toEqual({ ok: false, code: 'header.missing', columns: [] });
  });

  it('may come from a generator', () => {
    function* rows(): Generator<string[]> {
      yield ['姓名'];
      yield ['张三'];
    }
    expect(fromRows(rows())).toMatchObject({ records: [{ basic: { name: '张三' } }] });
  });

  it('leaves rows out that say nothing, and keeps the numbers of the others', () => {
    expect(fromRows([['姓名', '爱好'], ['张三'], [], ['', '钓鱼'], [' ', null], null as never, ['李四']])).toEqual({
      ok: true,
      records: [{ basic: { name: '张三' } }, { basic: { name: '李四' } }],
      rowNumbers: [2, 7],
      problems: [],
      unknownColumns: ['B列'],
      missingColumns: expect.any(Array) as unknown,
    });
  });
});
