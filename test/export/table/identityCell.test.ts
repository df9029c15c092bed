import { expect, it } from 'vitest';
import { readEnterpriseNumber, readIdTail, readPersonNumber } from '../../../src/export/table/identityCell.ts';

it('a text of few digits is no number, however long it is', () => {
  for (const text of ['没有身份证号码', '后4位是002X', 'X', '１２３４']) {
    expect([readPersonNumber(text), readIdTail(text)]).toEqual([{ value: text }, { value: text }]);
  }
  expect(readPersonNumber('后5位是12345')).toEqual({ code: 'residentId.length' });
});

it('a number that is neither a credit code nor a resident ID is left to validation', () => {
  for (const text of ['13812345678', 'li@example.com', '6222020000000000000']) expect(readEnterpriseNumber(text)).toEqual({ value: text });
});
