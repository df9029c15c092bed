import { describe, expect, it } from 'vitest';
import { exportRisk, prepareExport } from '../../../src/export/index.ts';
import { sampleCustomers } from '../../../src/testing/index.ts';
import { OPTIONS, allowed } from '../approvals.ts';

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
    [
      'mobile.alone',
      'mobile phone mobilePhone phone_no mobile_phone_no tel 手机 手机号 手机号码 电话 移动电话 联系电话 联系方式',
      '138****5678',
      {},
    ],
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

  it('are found where a database gives days as objects', () => {
    const row = { idTail: '002X', birthDate: new Date('1949-12-31') };
    const traps = new Proxy(new Date(), {
      get: () => {
        throw new Error('trap');
      },
    });
    expect(codes([row])).toEqual(['residentId.narrowed']);
    expect(codes([{ ...row, birthDate: new Date(NaN) }])).toEqual([]);
    expect(codes([{ ...row, birthDate: traps }])).toEqual([]);
  });

  it('take each entry of a list for somebody of their own', () => {
    const contact = { name: '李**', mobile: '139****5678' };
    expect(codes([{ basic: { name: '张**' }, relations: { contacts: [{ mobile: '139****5678' }] } }])).toEqual(['mobile.alone']);
    expect(codes([{ relations: { contacts: [contact] } }])).toEqual(['mobile.name', 'mobile.alone']);
    expect(exportRisk([{ relations: { contacts: [contact, contact, contact] } }], []).dangerous).toMatchObject([{ rows: 1 }, { rows: 1 }]);
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
