import { expect, it } from 'vitest';
import { CREDIT_CODE_TYPES, isCountryCode, isProvinceCode, PROVINCES } from '../../src/identifiers/index.ts';

it('has the 34 provinces once each, each short form the beginning of its name', () => {
  expect(PROVINCES).toHaveLength(34);
  for (const key of ['code', 'name', 'short', 'en'] as const) expect(new Set(PROVINCES.map((province) => province[key])).size).toBe(34);
  for (const { name, short } of PROVINCES) expect(name.startsWith(short) && name.length > short.length).toBe(true);
  expect(PROVINCES.map(({ code }) => code)).toEqual([...PROVINCES.map(({ code }) => code)].sort());
});

it('takes the codes of the provinces and 83', () => {
  const codes: string[] = [];
  for (let tens = 0; tens <= 9; tens += 1) {
    for (let ones = 0; ones <= 9; ones += 1) if (isProvinceCode(tens, ones)) codes.push(`${String(tens)}${String(ones)}`);
  }
  expect(codes).toEqual([...PROVINCES.map(({ code }) => code), '83']);
});

it('takes nothing but digits for a province', () => {
  for (const [tens, ones] of [
    [1.5, 1],
    [1, 1.5],
    [1, -1],
    [-1, 1],
    [5, -1],
    [10, 1],
    [Number.NaN, 1],
    ['1', '1'],
    [Symbol('1'), 1n],
  ])
    expect(isProvinceCode(tens as never, ones as never)).toBe(false);
});

it('has the 249 country codes of ISO 3166-1', () => {
  const codes: string[] = [];
  for (let code = 0; code < 1000; code += 1) {
    if (isCountryCode(code)) codes.push(String(code).padStart(3, '0'));
  }
  expect(codes).toHaveLength(249);
  // The sum is that of the list of the ISO maintenance agency: a wrong digit anywhere moves it.
  expect(codes.reduce((sum, code) => sum + Number(code), 0)).toBe(108025);
});

it.each([
  ...['004', '008', '010', '031', '036', '051', '056', '076', '124', '156', '158', '233', '250', '276', '344', '356', '360', '392', '398'],
  ...['408', '410', '418', '428', '440', '446', '496', '499', '531', '534', '535', '586', '643', '652', '663', '682', '688', '702', '704'],
  ...['728', '729', '764', '804', '807', '826', '831', '832', '833', '834', '840', '860', '887', '894'],
])('knows the country %s', (code) => {
  expect(isCountryCode(Number(code))).toBe(true);
});

it.each([
  '000',
  '001',
  '005',
  '155',
  '157',
  '200',
  '230',
  '280',
  '530',
  '532',
  '536',
  '720',
  '736',
  '810',
  '890',
  '891',
  '895',
  '900',
  '999',
])('knows no country %s', (code) => {
  expect(isCountryCode(Number(code))).toBe(false);
});

it('names every type of organisation in both languages', () => {
  expect(CREDIT_CODE_TYPES).toHaveLength(36);
  for (const { authority, type, authorityLabel, typeLabel } of CREDIT_CODE_TYPES) {
    expect(authority + type).toMatch(/^[1-9ANY][1-9]$/u);
    for (const { zh, en } of [authorityLabel, typeLabel]) {
      expect(zh).toMatch(/^[\p{sc=Han}（）]+$/u);
      expect(en).toMatch(/^[A-Z][A-Za-z,’ -]+$/u);
    }
  }
});
