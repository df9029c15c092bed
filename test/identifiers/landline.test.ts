import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { inspectLandline, isLandline } from '../../src/identifiers/index.ts';
import { landline } from './arbitraries.ts';

it('knows the area code, the number and the extension', () => {
  expect(inspectLandline('010-62345678')).toEqual({
    verdict: 'valid',
    canonical: '010-62345678',
    parts: { areaCode: '010', number: '62345678' },
    changes: [],
  });
  expect(inspectLandline('03107234567-801')).toEqual({
    verdict: 'valid',
    canonical: '0310-7234567-801',
    parts: { areaCode: '0310', number: '7234567', extension: '801' },
    changes: [],
  });
});

it('takes the area codes 010, 02x but 026, and 03xx to 09xx', () => {
  for (let code = 0; code < 100; code += 1) {
    const three = `0${String(code).padStart(2, '0')}`;
    const short = three === '010' || (code >= 20 && code <= 29 && code !== 26);
    expect([three, isLandline(`${three}-62345678`)]).toEqual([three, short]);
    expect([three, isLandline(`${three}5-6234567`)]).toEqual([three, code >= 30]);
  }
});

it('takes 7 or 8 digits that do not begin with 0 or 1', () => {
  for (let first = 0; first <= 9; first += 1) {
    expect([first, isLandline(`010-${String(first)}2345678`)]).toEqual([first, first >= 2]);
    expect([first, isLandline(`0310${String(first)}234567`)]).toEqual([first, first >= 2]);
  }
  for (let length = 4; length <= 12; length += 1) {
    expect([length, isLandline(`0755-${'23456789012'.slice(0, length)}`)]).toEqual([length, length === 7 || length === 8]);
  }
});

it('takes an extension of 1 to 6 digits behind a hyphen', () => {
  for (let length = 0; length <= 8; length += 1) {
    expect([length, isLandline(`010-62345678-${'12345678'.slice(0, length)}`)]).toEqual([length, length >= 1 && length <= 6]);
  }
  expect(isLandline('010-62345678 801')).toBe(false);
  expect(isLandline('010--62345678')).toBe(false);
});

it.each([
  ['(010)62345678', '010-62345678', ['separator']],
  ['（010）62345678', '010-62345678', ['fullWidth', 'separator']],
  ['(0310) 723 4567', '0310-7234567', ['separator']],
  ['010 62345678', '010-62345678', ['separator']],
  ['010—62345678', '010-62345678', ['separator']],
  ['010 - 6234 5678', '010-62345678', ['separator']],
  ['021-6234-5678', '021-62345678', ['separator']],
  ['021.6234.5678', '021-62345678', ['separator']],
  ['021-6234-5678-801', '021-62345678-801', ['separator']],
  ['021–62345678–801', '021-62345678-801', ['separator']],
  ['021 62345678-801', '021-62345678-801', ['separator']],
  ['0310-723-4567', '0310-7234567', ['separator']],
  ['0106230-4567', '010-62304567', ['separator']],
  ['01062003 456', '010-62003456', ['separator']],
  ['0310-7234567-8', '0310-7234567-8', []],
  ['０１０－６２３４５６７８', '010-62345678', ['fullWidth']],
  [' 010\u200b-62345678', '010-62345678', ['invisible', 'whitespace']],
])('reads %j as %s with the changes %j', (text, canonical, changes) => {
  expect(inspectLandline(text)).toMatchObject({ verdict: 'valid', canonical, changes });
});

it.each([
  ['13812345678', 'shape', 'mobile', undefined],
  ['138-1234-5678', 'shape', 'mobile', undefined],
  ['+86 13812345678', 'shape', 'mobile', undefined],
  ['8613812345678', 'shape', 'mobile', undefined],
  ['0086 13812345678', 'shape', 'mobile', undefined],
  ['400-810-8888', 'shape', 'hotline', undefined],
  ['8008108888', 'shape', 'hotline', undefined],
  ['+86-10-62345678', 'shape', 'countryPrefix', 0],
  ['0086 10 62345678', 'shape', 'countryPrefix', 0],
  ['+852 2123 4567', 'shape', 'countryPrefix', 0],
  ['1062345678', 'shape', 'leadingZeroLost', 0],
  ['755-62345678', 'shape', 'leadingZeroLost', 0],
  [' 21-62345678', 'shape', 'leadingZeroLost', 1],
  ['010-62345678转801', 'shape', 'extension', undefined],
  ['010-62345678分机801', 'shape', 'extension', undefined],
  ['010-62345678 #801', 'shape', 'extension', undefined],
  ['010-62345678ext801', 'shape', 'extension', undefined],
  ['010-62345678 Ext.801', 'shape', 'extension', undefined],
  ['62345678', 'length', 'tooShort', undefined],
  ['0101234567890123456', 'length', 'tooLong', undefined],
  ['010-6234567O', 'charset', 'lookAlike', 11],
  ['010-****5678', 'charset', 'character', 4],
  ['010-6234567٣', 'charset', 'foreignDigits', 11],
  ['-010-62345678', 'charset', 'character', 0],
  ['010-62345678-', 'charset', 'character', 12],
  ['026-62345678', 'component', 'areaCode', 0],
  ['090-1234-5678', 'component', 'areaCode', 0],
  ['090 1234 5678', 'component', 'areaCode', 0],
  ['0104-2345678', 'component', 'areaCode', 0],
  ['01-062345678', 'component', 'areaCode', 0],
  ['0 - 1062345678', 'component', 'areaCode', 0],
  ['111-62345678', 'component', 'areaCode', 0],
  ['26010123456', 'component', 'areaCode', 0],
  ['010(6234)5678', 'charset', 'character', 3],
  ['021-12345678', 'component', 'number', 4],
  ['0310-123 4567', 'component', 'number', 5],
  ['010-62345678-1234567', 'component', 'number', 4],
  ['010-623456789', 'component', 'number', 4],
  ['1.06235E+09', 'shape', 'scientific', undefined],
])('refuses %j for its %s: %s, at %s', (text, reason, detail, position) => {
  const { changes, ...fault } = inspectLandline(text);
  expect(changes).toBeDefined();
  expect(fault).toEqual({ verdict: 'invalid', reason, detail, code: `landline.${reason}`, ...(position !== undefined && { position }) });
  expect(isLandline(text)).toBe(false);
});

it('says of a refused number only what was really normalised', () => {
  expect(inspectLandline('62345678').changes).toEqual([]);
  expect(inspectLandline('6234 5678').changes).toEqual(['separator']);
});

it('refuses a number with letters before or behind it', () => {
  fc.assert(
    fc.property(
      landline,
      fc.string({ minLength: 1, maxLength: 3, unit: 'binary' }).filter((junk) => !/[\d-]/u.test(junk)),
      (number, junk) => {
        expect(isLandline(number + junk)).toBe(false);
        expect(isLandline(junk + number)).toBe(false);
      },
    ),
  );
});

it('reads a number in other groups only when it is not long', () => {
  expect(inspectLandline(`010${' '.repeat(49)}62345678`).verdict).toBe('valid');
  expect(inspectLandline(`010${' '.repeat(50)}62345678`).verdict).toBe('invalid');
});
