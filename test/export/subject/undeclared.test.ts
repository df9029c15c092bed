import { expect, it } from 'vitest';
import { subjectCopy } from '../../../src/export/index.ts';

it('a dimension or a group that is none is something that the archive does not know', () => {
  const isUndeclared = (record: object): boolean => subjectCopy(record).undeclared;
  expect([{}, { need: {} }, { need: null }, { need: ' ' }].map(isUndeclared)).toEqual([false, false, false, false]);
  expect([{ need: '一些' }, { need: [] }, { relations: { referrer: 5 } }, { relations: { contacts: ['李四'] } }].map(isUndeclared)).toEqual(
    [true, true, true, true],
  );
});
