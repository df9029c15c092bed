import { describe, expect, it } from 'vitest';
import { inspectIsoDate, isIsoDate } from '../../src/identifiers/index.ts';

it('takes every day of 1900 to 2100 and no other combination of numbers', () => {
  for (let year = 1895; year <= 2105; year += 1) {
    for (let month = 0; month <= 13; month += 1) {
      for (let day = 0; day <= 32; day += 1) {
        const text = [String(year), String(month).padStart(2, '0'), String(day).padStart(2, '0')].join('-');
        const date = new Date(Date.UTC(year, month - 1, day));
        const exists = date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
        if (isIsoDate(text) !== (exists && year >= 1900 && year <= 2100)) expect.fail(text);
      }
    }
  }
  expect(inspectIsoDate('2024-05-12')).toEqual({
    verdict: 'valid',
    canonical: '2024-05-12',
    parts: { year: 2024, month: 5, day: 12 },
    changes: [],
  });
});

it.each([
  [' 2024-05-12 ', ['whitespace']],
  ['２０２４－０５－１２', ['fullWidth']],
  ['\ufeff2024-05-12', ['invisible']],
])('reads %j with the changes %j', (text, changes) => {
  expect(inspectIsoDate(text)).toMatchObject({ verdict: 'valid', canonical: '2024-05-12', changes });
  expect(isIsoDate(text)).toBe(false);
});

it.each([
  ['1899-12-31', 'component', 'year', 0],
  ['2101-01-01', 'component', 'year', 0],
  ['0000-01-01', 'component', 'year', 0],
  ['2024-13-01', 'component', 'month', 5],
  ['2024-00-01', 'component', 'month', 5],
  ['2023-02-29', 'component', 'day', 8],
  ['1900-02-29', 'component', 'day', 8],
  ['2024-02-30', 'component', 'day', 8],
  ['2024-04-31', 'component', 'day', 8],
  [' 2024-05-00', 'component', 'day', 9],
  ['2024/05/12', 'shape', 'form', undefined],
  ['2024.05.12', 'shape', 'form', undefined],
  ['2024年5月12日', 'shape', 'form', undefined],
  ['20240512', 'shape', 'form', undefined],
  ['2024-5-12', 'shape', 'form', undefined],
  ['2024-05', 'shape', 'form', undefined],
  ['24-05-12', 'shape', 'form', undefined],
  ['2024-05-12T00:00:00Z', 'shape', 'form', undefined],
  ['+2024-05-12', 'shape', 'form', undefined],
  ['2024–05–12', 'shape', 'form', undefined],
  ['12-05-2024', 'shape', 'form', undefined],
  ['2024-W19-7', 'shape', 'form', undefined],
  ['45424', 'shape', 'form', undefined],
  ['2024-05-1٢', 'charset', 'foreignDigits', 9],
  ['2O24-05-12', 'charset', 'lookAlike', 1],
  [' 2024-05-l2', 'charset', 'lookAlike', 9],
])('refuses %j for its %s: %s, at %s', (text, reason, detail, position) => {
  const { changes, ...fault } = inspectIsoDate(text);
  expect(changes).toBeDefined();
  expect(fault).toEqual({ verdict: 'invalid', reason, detail, code: `isoDate.${reason}`, ...(position !== undefined && { position }) });
  expect(isIsoDate(text)).toBe(false);
});

it('has a digit and nothing else in each of the eight places', () => {
  for (const char of '/:٣ aO') {
    for (let at = 0; at < 10; at += 1) expect(isIsoDate('2022-11-22'.slice(0, at) + char + '2022-11-22'.slice(at + 1))).toBe(false);
  }
});

describe('the options', () => {
  it('move the years', () => {
    expect(inspectIsoDate('1880-01-01', { minYear: 1880 }).verdict).toBe('valid');
    expect(inspectIsoDate('1879-12-31', { minYear: 1880 })).toMatchObject({ detail: 'year' });
    expect(inspectIsoDate('2150-12-31', { maxYear: 2150 }).verdict).toBe('valid');
    expect(inspectIsoDate('2151-01-01', { maxYear: 2150 })).toMatchObject({ detail: 'year' });
    expect(inspectIsoDate('0001-01-01', { minYear: 1, maxYear: 1 }).verdict).toBe('valid');
    expect(inspectIsoDate('9999-12-31', { maxYear: 9999 }).verdict).toBe('valid');
    expect(inspectIsoDate('1899-12-31', { minYear: undefined, maxYear: undefined })).toMatchObject({ detail: 'year' });
  });

  it.each([
    [{ minYear: 0 }, 'minYear'],
    [{ minYear: 10000 }, 'minYear'],
    [{ minYear: 1900.5 }, 'minYear'],
    [{ minYear: '1900' as never }, 'minYear'],
    [{ minYear: null as never }, 'minYear'],
    [{ maxYear: 0 }, 'maxYear'],
    [{ maxYear: NaN }, 'maxYear'],
    [{ minYear: 2001, maxYear: 2000 }, 'minYear'],
  ])('are refused when they are wrong: %j', (options, name) => {
    expect(() => inspectIsoDate('2024-05-12', options)).toThrow(RangeError);
    expect(() => inspectIsoDate(undefined, options)).toThrow(name);
  });
});
