import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MAX_ENTRIES } from '../../../src/archive/index.ts';
import { createRowReader, fromRows, toRows } from '../../../src/export/index.ts';
import { read } from './oneCell.ts';

describe('hostile data', () => {
  const trap = new Proxy([], { get: () => { throw new Error('trap'); }, getOwnPropertyDescriptor: () => { throw new Error('trap'); }, ownKeys: () => { throw new Error('trap'); } }); // prettier-ignore
  const revoked = Proxy.revocable([], {});
  revoked.revoke();

  it('never makes reading throw', () => {
    const reader = createRowReader(toRows([])[0]);
    if (!reader.ok) throw new Error(reader.code);
    fc.assert(
      fc.property(fc.oneof(fc.anything({ withBigInt: true, withSparseArray: true }), fc.array(fc.anything())), (row) => {
        expect(Object.keys(reader.read(row as never, 0))).toEqual(['record', 'problems']);
        expect(typeof fromRows(row as never).ok).toBe('boolean');
        expect(createRowReader(row as never)).toHaveProperty('ok');
      }),
    );
    for (const row of [trap, revoked.proxy, {}, 7, 'text']) {
      expect(reader.read(row as never, 0)).toMatchObject({ record: {}, problems: [{ row: 2, code: 'row.type' }] });
      expect(fromRows(row as never)).toMatchObject({ code: 'header.missing' });
    }
  });

  it('never makes writing throw', () => {
    fc.assert(
      fc.property(fc.anything(), fc.anything(), (customer, value) => {
        expect(
          toRows([customer as object, { basic: value, relations: { contacts: value, referrer: value, industryTags: value } }]),
        ).toHaveLength(3);
      }),
    );
    expect(
      toRows([trap, revoked.proxy, { need: trap, relations: { contacts: trap, referrer: revoked.proxy, industryTags: revoked.proxy } }]),
    ).toHaveLength(4);
    expect(toRows(trap)).toHaveLength(1);
    expect(toRows(revoked.proxy)).toHaveLength(1);
    expect(toRows({ [Symbol.iterator]: 5 } as never)).toHaveLength(1);
    expect(fromRows({ [Symbol.iterator]: 5 } as never)).toMatchObject({ code: 'header.missing' });
    expect(toRows(undefined as never)).toHaveLength(1);
    expect(toRows(new Proxy({}, { has: () => { throw new Error('trap'); } }) as never)).toHaveLength(1); // prettier-ignore
  });

  it('lets a generator tell its caller what went wrong', () => {
    function* broken(): Generator<object> {
      yield {};
      throw new Error('disk');
    }
    expect(() => toRows(broken())).toThrow('disk');
  });

  it('of any length gets an answer', () => {
    const long = 100_000;
    expect(read('购买历史', '1;'.repeat(long)).problems.length).toBeGreaterThan(MAX_ENTRIES);
    expect(read('核心需求', '其他、'.repeat(long)).value).toHaveLength(long);
    expect(read('客户联系人', `采购-李-${'1-'.repeat(long)}`)).toMatchObject({ problems: [] });
    expect(read('购买历史', `2024|A|${'1'.repeat(long)}|1`).problems).toHaveLength(1);
    expect(read('备注', '\\'.repeat(long)).value).toHaveLength(long);
    expect(read('身份证号后4位', '1'.repeat(long)).value).toBeUndefined();
    expect(read('统一社会信用代码', '1'.repeat(long)).value).toHaveLength(long);
  });

  it('in columns without a header is named by its letter', () => {
    const reading = fromRows([
      ['姓名', '', '手机'],
      ['张三', 'x', '1', ' ', {}],
    ]);
    expect(reading).toMatchObject({
      records: [{ basic: { name: '张三', mobile: '1' } }],
      problems: [
        { row: 2, column: 'B列', code: 'cell.unexpected' },
        { row: 2, column: 'E列', code: 'cell.unexpected' },
      ],
    });
  });

  it('is in no problem', () => {
    const reader = createRowReader([
      '身份证号/统一社会信用代码',
      ...(toRows([])[0] ?? []).filter((header) => !/身份证|信用代码/u.test(header)),
      '',
    ]);
    if (!reader.ok) throw new Error(reader.code);
    fc.assert(
      fc.property(fc.array(fc.stringMatching(/^[-|；、M\d]{0,9}M4RKED[-|；、M\d]{0,9}$/u), { minLength: 40, maxLength: 40 }), (row) => {
        const { problems } = reader.read(row, 0);
        expect(problems.length).toBeGreaterThan(5);
        expect(JSON.stringify(problems)).not.toContain('M4RKED');
      }),
    );
  });
});
