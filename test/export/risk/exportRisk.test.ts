import * as fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { createRiskMeter, exportRisk, prepareExport } from '../../../src/export/index.ts';
import { sampleCustomers } from '../../../src/testing/index.ts';
import { OPTIONS, allowed } from '../approvals.ts';

const cell = fc.constantFrom('a', 'b', 'c', undefined, null, '', 1, '1');

/** What cannot be told apart: the same value, or nothing. */
const keyOf = (value: unknown): string => (value === undefined || value === null || value === '' ? '-' : JSON.stringify(value));

function figuresOf(rows: readonly Record<string, unknown>[], columns: readonly string[]): object {
  const counts = new Map<string, number>();
  for (const row of rows) {
    const key = columns.map((column) => keyOf(row[column])).join('|');
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const sizes = [...counts.values()];
  const unique = sizes.filter((size) => size === 1).length;
  return {
    rows: rows.length,
    k: sizes.length === 0 ? 0 : Math.min(...sizes),
    classes: sizes.length,
    uniqueShare: rows.length === 0 ? 0 : unique / rows.length,
    exact: true,
  };
}

describe('the figures', () => {
  it('are exact for any list', () => {
    const table = fc.array(fc.record({ x: cell, y: cell, z: cell }, { requiredKeys: [] }));
    fc.assert(
      fc.property(table, fc.subarray(['x', 'y', 'z']), (rows, columns) => {
        const risk = exportRisk(rows, columns);
        expect(risk).toMatchObject(figuresOf(rows, columns));
        for (const { column, ...without } of risk.generalise) {
          const others = columns.filter((other) => other !== column);
          expect(figuresOf(rows, others)).toMatchObject(without);
        }
      }),
    );
  });

  it('are those of no rows when there are none', () => {
    expect(exportRisk([], ['x'])).toEqual({ rows: 0, k: 0, uniqueShare: 0, classes: 0, exact: true, generalise: [], dangerous: [] });
  });

  it('read paths of copies, lists within them, and keys of flat rows', () => {
    const row = (product: string, city: string) => ({ behavior: { purchases: [{ product }, {}] }, 'basic.address': city });
    const rows = [row('A', '北京市'), row('A', '北京市'), row('B', '北京市')];
    expect(exportRisk(rows, ['behavior.purchases[].product']).classes).toBe(2);
    expect(exportRisk(rows, ['behavior.purchases[].price']).classes).toBe(1);
    expect(exportRisk(rows, ['basic.address']).classes).toBe(1);
    expect(exportRisk([{ basic: { address: '北京市' } }, { basic: { address: '天津市' } }], ['basic.address']).classes).toBe(2);
  });

  it('read nothing from a list that is too long or from what is no list', () => {
    const rows = [{ list: Array.from({ length: 1001 }, () => ({ x: 1 })) }, { list: 'x' }, {}];
    expect(exportRisk(rows, ['list[].x'])).toMatchObject({ classes: 1, k: 3 });
  });

  it('do not confuse columns whose texts run into each other', () => {
    expect(
      exportRisk(
        [
          { x: 'a","b', y: 'c' },
          { x: 'a', y: 'b","c' },
        ],
        ['x', 'y'],
      ).classes,
    ).toBe(2);
  });

  it('are there for rows that are none, and for what cannot be written', () => {
    const cyclic: Record<string, unknown> = {};
    cyclic['x'] = cyclic;
    expect(exportRisk([null, 3, 'text', []], ['x'])).toMatchObject({ rows: 4, k: 4 });
    expect(exportRisk([cyclic, { x: 1n }], ['x'])).toMatchObject({ rows: 2, k: 2 });
    expect(exportRisk(undefined as never, ['x'])).toMatchObject({ rows: 1 });
  });

  it('count a column that is named twice once', () => {
    expect(exportRisk([{ x: 1 }, { x: 2 }], ['x', 'x']).generalise).toEqual([{ column: 'x', k: 2, uniqueShare: 0 }]);
  });
});

describe('what to make coarser', () => {
  it('names the column that helps most first, and none that does not', () => {
    const rows = Array.from({ length: 60 }, (_, index) => ({ alone: index, few: index % 20, same: 1 }));
    expect(exportRisk(rows, ['few', 'alone', 'same']).generalise).toEqual([{ column: 'alone', k: 3, uniqueShare: 0 }]);
    expect(exportRisk(rows, ['few', 'same']).generalise).toEqual([{ column: 'few', k: 60, uniqueShare: 0 }]);
  });

  it('is nothing from five alike on', () => {
    expect(
      exportRisk(
        Array.from({ length: 10 }, (_, index) => ({ x: index % 2 })),
        ['x'],
      ).generalise,
    ).toEqual([]);
  });

  it('is sorted by the rows alone, then by the smallest class', () => {
    const rows = ['a', 'a', 'b', 'b'].map((x, index) => ({ x, y: index % 2, z: index }));
    expect(exportRisk(rows, ['x', 'z']).generalise).toEqual([{ column: 'z', k: 2, uniqueShare: 0 }]);
    const crossed = ['a', 'a', 'a', 'b', 'b', 'b'].map((x, index) => ({ x, y: index % 3 }));
    expect(exportRisk(crossed, ['x', 'y']).generalise).toEqual([
      { column: 'y', k: 3, uniqueShare: 0 },
      { column: 'x', k: 2, uniqueShare: 0 },
    ]);
  });
});

describe('rows that come one by one', () => {
  it('have the same figures as a list while there are few classes', () => {
    const rows = Array.from({ length: 300 }, (_, index) => ({ x: index % 40, y: index % 3 }));
    expect(exportRisk(rows.values(), ['x', 'y'])).toEqual(exportRisk(rows, ['x', 'y']));
  });

  it('have estimates near the truth in bounded memory, the same each time', () => {
    const measure = () => {
      const meter = createRiskMeter(['x'], { maxClasses: 500 });
      // 20,000 are alone, 10,000 are in pairs.
      for (let index = 0; index < 20_000; index += 1) meter.add({ x: `alone ${String(index)}` });
      for (let index = 0; index < 10_000; index += 1) meter.add({ x: `pair ${String(index % 5000)}` });
      return meter.risk();
    };
    const risk = measure();
    expect(risk).toEqual(measure());
    expect(risk).toMatchObject({ rows: 30_000, k: 1, exact: false });
    expect(Math.abs(risk.classes / 25_000 - 1)).toBeLessThan(0.2);
    expect(Math.abs(risk.uniqueShare / (2 / 3) - 1)).toBeLessThan(0.2);
  });

  it('never have more classes or a larger share than rows', () => {
    fc.assert(
      fc.property(fc.array(fc.string()), fc.integer({ min: 1, max: 4 }), (texts, maxClasses) => {
        const meter = createRiskMeter(['x'], { maxClasses });
        for (const x of texts) meter.add({ x });
        const { rows, classes, uniqueShare } = meter.risk();
        expect(rows).toBe(texts.length);
        expect(classes).toBeLessThanOrEqual(rows);
        expect(uniqueShare).toBeLessThanOrEqual(1);
      }),
    );
  });
});

describe('dangerous combinations', () => {
  const codes = (rows: readonly unknown[]): string[] => exportRisk(rows, []).dangerous.map(({ code }) => code);

  it.each([
    ['idTail', 'birthDate', 'district'],
    ['ID_Tail', 'Birth Date', 'county'],
    ['身份证号后4位', '出生日期', '区县'],
    ['身份证后四位', '生日', '户籍地'],
  ])('are found by the names %s, %s and %s: they give a full resident ID', (tail, birth, district) => {
    const row = { [tail]: '002X', [birth]: '1949-12-31', [district]: '示范区' };
    expect(codes([row])).toEqual(['residentId.rebuilt', 'residentId.narrowed', 'birthDate.district']);
  });

  /** The names that a column of each kind goes by, a value that shows what it is about, and another column that makes it dangerous. */
  const kinds: readonly (readonly [code: string, names: string, value: unknown, beside: object])[] = [
    ['residentId.narrowed', 'idTail id_card_tail ID-No-Tail 身份证后4位 身份证号末四位 身份证号码后4位', '002X', { dob: '1949-12-31' }],
    [
      'residentId.narrowed',
      'birth birthDate Birthday birth_on date_of_birth DOB 出生 出生日期 出生年月日 生日',
      '1949-12-31',
      { idTail: '002X' },
    ],
    ['birthDate.district', 'address 地址 联系地址 家庭地址 户籍地址', '北京市朝阳区****', { dob: '1949-12-31' }],
    ['birthDate.district', 'district County region region_code 区县 区 县 籍贯 户籍地', '朝阳区', { dob: '1949-12-31' }],
    ['mobile.alone', 'mobile phone mobilePhone phone_no mobile_phone_no tel 手机 手机号 手机号码 电话', '138****5678', {}],
    ['mobile.name', 'name full_name CustomerName 姓名 客户姓名 联系人姓名 姓名/企业名称', '张**', { mobile: '138****5678' }],
    ['customerNo', 'customerNo customer-id 客户编号', 'C20240512001', {}],
  ];

  it.each(kinds)('such as %s are found by every name of their columns, and by no longer one', (code, names, value, beside) => {
    for (const name of names.split(' ')) {
      expect([name, codes([{ [name]: value, ...beside }])]).toEqual([name, expect.arrayContaining([code])]);
      for (const other of [`旧${name}`, `${name}旧`])
        expect([other, codes([{ [other]: value, ...beside }]).includes(code)]).toEqual([other, false]);
    }
  });

  it.each<[string, object, readonly unknown[], readonly unknown[]]>([
    ['idTail', { dob: '1949-12-31' }, ['0021', '002X', '002x', '********002X', 1234], ['02X', '0O2X', '002X**', '****', 21]],
    [
      'dob',
      { idTail: '002X' },
      ['19491231', '1949-1-2', '1949.12.31', '1949年1月2日', 19491231],
      ['1949', '1949年', '49-12-31', '****-12-31'],
    ],
    ['mobile', {}, ['138****5678', 5678, '13812345678'], ['138****567', '138****567*', '****']],
    ['customerNo', {}, ['C20240512001', 12345, 'A-12345-B'], ['C1234', '17', '****']],
    ['name', { mobile: '138****5678' }, ['张**', 'J**', '𠮷**'], ['**', '12', '']],
    ['address', { dob: '1949-12-31' }, ['北京市朝阳区****', '江苏省南京市鼓楼区1号'], ['江苏省南京市****', '朝阳区', '****']],
  ])('need a value of %s that shows something', (column, beside, showing, hiding) => {
    const found = (value: unknown): number => codes([{ [column]: value, ...beside }]).length;
    const [most, least] = [found(showing[0]), codes([beside]).length];
    expect(most).toBeGreaterThan(least);
    expect(showing.map((value) => [value, found(value)])).toEqual(showing.map((value) => [value, most]));
    expect(hiding.map((value) => [value, found(value)])).toEqual(hiding.map((value) => [value, least]));
  });

  it('each have a code and words of their own, the most dangerous first', () => {
    const row = {
      ...{ idTail: '002X', birthDate: '1949-12-31', district: '朝阳区' },
      ...{ mobile: '138****5678', name: '张**', customerNo: 'C20240512001' },
    };
    const { dangerous } = exportRisk([row], []);
    expect(dangerous.map(({ code }) => code)).toEqual([
      'residentId.rebuilt',
      'residentId.narrowed',
      'idTail.name',
      'mobile.name',
      'mobile.alone',
      'birthDate.district',
      'customerNo',
    ]);
    for (const { message } of dangerous) {
      expect(message.zh).toMatch(/^[\p{Script=Han}4，、：]+$/u);
      expect(message.en).toMatch(/^[A-Z][A-Za-z0-9 ,%]+$/u);
    }
    expect(new Set(dangerous.map(({ message }) => message.zh)).size).toBe(dangerous.length);
  });

  it('are found within records, also in columns of the adopter', () => {
    const row = { basic: { idTail: '002X', name: '张**', address: '北京市朝阳区****' }, extra: { birthDate: 19491231 } };
    expect(codes([row])).toEqual(['residentId.rebuilt', 'residentId.narrowed', 'idTail.name', 'birthDate.district']);
  });

  it.each([
    ['an address without a district', { idTail: '002X', birthDate: '1949-12-31', address: '江苏省****' }],
    ['a hidden district', { idTail: '002X', birthDate: '1949-12-31', district: '****' }],
  ])('are fewer with %s', (_, row) => {
    expect(codes([row])).toEqual(['residentId.narrowed']);
  });

  it.each([
    ['hidden values', { idTail: '****', birthDate: '1949', name: '**', mobile: '****', district: '****', customerNo: '17' }],
    ['values of no kind', { idTail: null, birthDate: true, name: [], mobile: {}, remarks: '002X' }],
    ['nothing', {}],
  ])('are not there with %s', (_, row) => {
    expect(codes([row])).toEqual([]);
  });

  it('count in how many rows the columns meet', () => {
    const rows = [{ mobile: '138****5678', name: '张**' }, { mobile: '138****5678' }, { name: '张**' }];
    expect(exportRisk(rows, []).dangerous.map(({ code, rows: count }) => [code, count])).toEqual([
      ['mobile.name', 1],
      ['mobile.alone', 2],
    ]);
  });

  it('take each entry of a list for somebody of their own', () => {
    const contact = { name: '李**', mobile: '139****5678' };
    expect(codes([{ basic: { name: '张**' }, relations: { contacts: [{ mobile: '139****5678' }] } }])).toEqual(['mobile.alone']);
    expect(codes([{ relations: { contacts: [contact] } }])).toEqual(['mobile.name', 'mobile.alone']);
  });

  it('are looked for no deeper than records are, nor in lists that are too long', () => {
    const row = { mobile: '138****5678' };
    expect(codes([{ a: { b: row } }])).toEqual(['mobile.alone']);
    expect(codes([{ a: { b: { c: row } } }])).toEqual([]);
    expect(codes([{ a: Array.from({ length: 1001 }, () => row) }])).toEqual([]);
  });

  it('are found however many names of columns there are', () => {
    const row = Object.fromEntries(Array.from({ length: 1200 }, (_, index) => [`column${String(index)}`, 1]));
    expect(codes([row, { customerNo: 'C20240512001' }])).toEqual(['customerNo']);
  });

  it('are told in both languages and without a value', () => {
    const rows = [{ idTail: '987X', birthDate: '1949-12-31', district: '记号区', mobile: '138****5678', name: '记**' }];
    const risk = exportRisk(rows, ['name', 'district']);
    expect(JSON.stringify(risk)).not.toMatch(/987X|1949|记|5678/u);
    for (const { message } of risk.dangerous)
      expect([/\p{Script=Han}/u.test(message.zh), /^[a-z0-9 ,%]+$/iu.test(message.en)]).toEqual([true, true]);
  });

  it('show that masking is for display: copies for the team single nearly everybody out', () => {
    const result = prepareExport(sampleCustomers(500, 4), allowed('team'), OPTIONS);
    const risk = exportRisk(result.ok ? result.rows : [], ['basic.name', 'basic.mobile']);
    expect(risk.uniqueShare).toBeGreaterThan(0.95);
    expect(risk.dangerous.map(({ code }) => code)).toEqual(['mobile.name', 'mobile.alone', 'customerNo']);
  });
});

test.each([undefined, 'x', [1], [''], ['x', null], ['手机13812345678'], Array.from({ length: 1001 }, () => 'x')])(
  'names of columns that are none are a RangeError without them: %j',
  (columns) => {
    expect(() => exportRisk([], columns as string[])).toThrow(
      /^quasiIdentifiers must be a list of names of columns, none with five digits in a row$/u,
    );
  },
);

test.each([0, 1.5, 10_000_001, '5', Number.NaN])('a number of classes of %s is a RangeError', (maxClasses) => {
  expect(() => createRiskMeter(['x'], { maxClasses: maxClasses as number })).toThrow(/^maxClasses/u);
});
