import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as id from '../../src/identifiers/index.ts';
import { charOf, companyName, creditCode, mobile } from './arbitraries.ts';

const subjects = [
  { name: 'isAllocatedMobile', is: id.isAllocatedMobile, inspect: id.inspectMobile, text: mobile },
  { name: 'isUndoubtedCreditCode', is: id.isUndoubtedCreditCode, inspect: id.inspectCreditCode, text: creditCode },
  { name: 'isWholeCompanyName', is: id.isWholeCompanyName, inspect: id.inspectCompanyName, text: companyName },
];

describe.each(subjects)('$name', ({ is, inspect, text }) => {
  it('says yes exactly where the inspection has no doubt and changes nothing', () => {
    const touched = fc
      .tuple(text, fc.nat(200), charOf('19０张M·(（） *'))
      .map(([value, at, char]) => value.slice(0, at) + char + value.slice(at + 1));
    fc.assert(
      fc.property(fc.oneof(text, touched, fc.string()), (value) => {
        const { verdict, changes } = inspect(value);
        expect(is(value)).toBe(verdict === 'valid' && changes.length === 0);
      }),
      { numRuns: 1000 },
    );
  });

  it.each([[undefined], [null], [13812345678], [['13812345678']], [{}], ['']])('says no to %j', (value) => {
    expect(is(value)).toBe(false);
  });
});

describe('a doubt', () => {
  it.each([
    [id.isAllocatedMobile('12012345678'), false],
    [id.isAllocatedMobile('14812345678'), false],
    [id.isUndoubtedCreditCode('91350100M000100Y43'), true],
    [id.isWholeCompanyName('某某集团'), false],
    [id.isWholeCompanyName('公司'), false],
    [id.isWholeCompanyName('某某投资中心（有限合伙）'), true],
    [id.isWholeCompanyName('老王', { creditCode: '92350100M000100Y43' }), true],
    [id.isWholeCompanyName('老王', { creditCode: '91350100M000100Y43' }), false],
  ])('is noticed (%#)', (answer, expected) => {
    expect(answer).toBe(expected);
  });
});
