import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { captureIdTail, inspectResidentId, isResidentId, PROVINCES } from '../../src/identifiers/index.ts';
import { idTails, residentIds } from '../../src/testing/index.ts';
import { draw } from './draw.ts';

const drawn = draw(residentIds(), 4000);

describe('residentIds', () => {
  test('are valid as they stand', () => {
    fc.assert(
      fc.property(residentIds(), (number) => {
        expect(isResidentId(number)).toBe(true);
        expect(inspectResidentId(number)).toMatchObject({ verdict: 'valid', canonical: number, changes: [] });
      }),
    );
  });

  test('cover every check character', () => {
    expect(new Set(drawn.map((number) => number.slice(-1))).size).toBe(11);
  });

  test('cover every province, permits and foreigners', () => {
    const mainland = PROVINCES.map(({ code }) => `${code}0000`).filter((code) => code < '70');
    const wanted = [...mainland, '810000', '820000', '830000', '9'];
    expect(wanted.filter((beginning) => !drawn.some((number) => number.startsWith(beginning)))).toEqual([]);
  });

  test('cover leap days', () => {
    expect(drawn.some((number) => number.slice(10, 14) === '0229')).toBe(true);
  });

  test('belong to nobody: a whole province, or a birth before 1920', () => {
    fc.assert(fc.property(residentIds(), (number) => /^[1-6]\d0000/u.test(number) || /^[89]\d{5}19[01]/u.test(number)));
  });
});

describe('idTails', () => {
  test('have the form of the last four', () => {
    fc.assert(fc.property(idTails(), (tail) => /^\d{3}[0-9X]$/u.test(tail)));
  });

  test('cover every check character', () => {
    expect(new Set(draw(idTails(), 300).map((tail) => tail.slice(-1))).size).toBe(11);
  });

  test('are what is captured of a number', () => {
    fc.assert(
      fc.property(residentIds(), (number) => {
        expect(captureIdTail(number)).toEqual({ ok: true, tail: number.slice(-4) });
      }),
    );
  });
});
