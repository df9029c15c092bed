import { readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PROVINCES } from '../../src/identifiers/index.ts';
import { addressLevels, isMasked, maskAddress } from '../../src/mask/index.ts';
import { ADDRESS_CASES } from './address.cases.ts';
import { anyText } from './arbitraries.ts';

describe.each(Object.entries(ADDRESS_CASES))('an address with %s', (_cause, cases) => {
  it.each(cases)('is cut: %s', (address, masked) => {
    expect(maskAddress(address)).toBe(masked);
    expect(isMasked(masked, 'address')).toBe(true);
  });
});

describe('the list of addresses', () => {
  it('has at least 150, each once', () => {
    const addresses = Object.values(ADDRESS_CASES).flatMap((cases) => cases.map(([address]) => address));
    expect(new Set(addresses).size).toBe(addresses.length);
    expect(addresses.length).toBeGreaterThanOrEqual(150);
  });

  it('leaves no digit', () => {
    for (const [, masked] of Object.values(ADDRESS_CASES).flat()) expect(masked).not.toMatch(/[\d０-９]/u);
  });
});

describe('the mask of an address', () => {
  it('knows no province beyond the table of the identifiers', () => {
    const source = readFileSync(new URL('../../src/mask/province.ts', import.meta.url), 'utf8');
    const rows = [...source.matchAll(/\['(\p{Script=Han}+)', '([\p{Script=Han} ]+)'\]/gu)];
    const names = rows.flatMap(([, rest = '', shorts = '']) => shorts.split(' ').map((short) => short + rest));
    expect(names.sort()).toEqual(PROVINCES.map(({ name }) => name).sort());
  });

  it.each(PROVINCES.flatMap(({ name, short }) => [name, short]))('knows the province %s', (province) => {
    expect(maskAddress(`${province}某某1号`)).toBe(`${province}****`);
    expect(addressLevels(`${province}某某1号`)).toEqual({ province });
  });

  it('takes no half of a name for a province', () => {
    for (const half of ['黑龙潭路1号', '内蒙1号', '疆维吾尔1号']) expect(maskAddress(half)).toBe('****');
  });

  it('never leaves a digit or a Latin letter', () => {
    fc.assert(fc.property(anyText(), (text) => !/[\p{N}a-z]/iu.test(maskAddress(text).replace(/[〇一二三四五六七八九十]/gu, ''))));
  });

  it('counts characters beyond the basic plane once', () => {
    expect(maskAddress('广东省𠮷𠮷𠮷𠮷𠮷市1号')).toBe('广东省𠮷𠮷𠮷𠮷𠮷市****');
    expect(maskAddress('广东省𠮷𠮷𠮷𠮷𠮷𠮷市1号')).toBe('广东省****');
    expect(maskAddress('广东省𠮷市1号')).toBe('广东省****');
  });

  it.each([
    ['市', 5],
    ['自治州', 12],
    ['地区', 5],
  ])('reads a city in %s with at most %i characters before it', (ending, longest) => {
    expect(maskAddress(`云南省${'乐'.repeat(longest)}${ending}1号`)).toBe(`云南省${'乐'.repeat(longest)}${ending}****`);
    expect(addressLevels(`云南省${'乐'.repeat(longest + 1)}${ending}1号`)).toEqual({ province: '云南省' });
    expect(addressLevels(`云南省乐乐${ending}1号`)).toHaveProperty('city', `乐乐${ending}`);
  });

  it.each([
    ['县', 5],
    ['区', 5],
    ['市', 5],
    ['旗', 8],
    ['自治县', 12],
    ['自治旗', 12],
    ['林区', 12],
    ['特区', 12],
    ['开发区', 12],
    ['高新区', 12],
    ['经开区', 12],
    ['新区', 12],
  ])('reads a district in %s with at most %i characters before it', (ending, longest) => {
    const start = '内蒙古自治区赤峰市';
    expect(addressLevels(`${start}${'乐'.repeat(longest)}${ending}1号`)).toHaveProperty('district', `${'乐'.repeat(longest)}${ending}`);
    expect(addressLevels(`${start}${'乐'.repeat(longest + 1)}${ending}1号`)).not.toHaveProperty('district');
    expect(addressLevels(`${start}乐乐${ending}1号`)).toHaveProperty('district', `乐乐${ending}`);
  });

  it('reads banners and leagues in Inner Mongolia only', () => {
    expect(addressLevels('河北省承德市长虹红旗花园1号')).toEqual({ province: '河北省', city: '承德市' });
    expect(addressLevels('河北省锡林郭勒盟1号')).toEqual({ province: '河北省' });
  });
});

describe('addressLevels', () => {
  it('gives what is written', () => {
    expect(addressLevels('江苏南京市玄武区1号')).toEqual({ province: '江苏', city: '南京市', district: '玄武区' });
    expect(addressLevels('江苏省南京市')).toEqual({ province: '江苏省', city: '南京市' });
    expect(addressLevels('重庆市渝中区')).toEqual({ province: '重庆市', district: '渝中区' });
    expect(addressLevels('新疆生产建设兵团第八师石河子市')).toEqual({
      province: '新疆生产建设兵团',
      city: '第八师',
      district: '石河子市',
    });
  });

  it('gives nothing for what is no address', () => {
    for (const value of [undefined, null, '', 1, {}, '****', '玄武区', '\ud842']) expect(addressLevels(value)).toEqual({});
  });
});
