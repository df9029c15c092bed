import { expect, it } from 'vitest';
import { customerFields } from '../../../src/archive/index.ts';
import { SUBJECT_SOURCES, WITHHELD_REASONS, isInternal, othersField, sourceOf } from '../../../src/export/subject/subjectFields.ts';

const paths = customerFields.map(({ path }) => path);

it('what is about somebody else is masked, their customer number withheld', () => {
  const contacts = ['name', 'mobile', 'phone', 'email'].map((key) => `relations.contacts[].${key}`);
  const masked = paths.filter((path) => othersField(path) === 'masked');
  expect(masked).toEqual([...contacts, 'relations.referrer.name', 'record.owner', 'record.updatedBy']);
  expect(paths.filter((path) => othersField(path) === 'withheld')).toEqual(['relations.referrer.customerNo']);
  expect(paths.filter(isInternal)).toEqual(['record.reviews']);
});

it('what the house wrote down or judged is told from what the customer gave', () => {
  const own = (path: string): boolean => /^(?:behavior|record)\./u.test(path) && !path.startsWith('record.consents');
  expect(paths.filter((path) => sourceOf(path) === 'recorded')).toEqual(['basic.customerNo', ...paths.filter(own)]);
  expect(paths.filter((path) => sourceOf(path) === 'assessed')).toEqual(['need.priority']);
  expect(['recordings', 'behaviors.x', 'record.consentsGiven'].map(sourceOf)).toEqual(['provided', 'provided', 'recorded']);
});

it('sources and reasons have words in both languages', () => {
  for (const { zh, en } of [...Object.values(SUBJECT_SOURCES), ...Object.values(WITHHELD_REASONS)]) {
    expect(`${zh} ${en}`).toMatch(/^[\p{Script=Han}，]+ [A-Z][a-z; ]+$/u);
  }
});
