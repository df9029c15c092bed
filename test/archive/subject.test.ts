import { expect, test } from 'vitest';
import { subjectOf } from '../../src/archive/index.ts';
import { enterprise, individual } from '../support/records.ts';

const withCode = (creditCode: unknown): unknown => ({ basic: { ...enterprise().basic, creditCode } });

test.each<readonly [string, unknown, string]>([
  ['an individual', individual(), 'person'],
  ['an enterprise', enterprise(), 'organisation'],
  ['a sole trader', withCode('92110101MA00000X00'), 'person'],
  ['a sole trader in full width', withCode('９２350100M000100Y43'), 'person'],
  ['an enterprise without a code', withCode(undefined), 'person'],
  ['an enterprise with a wrong code', withCode('91350100M000100Y34'), 'person'],
  ['an individual with a code', { basic: { ...enterprise().basic, customerType: 'individual' } }, 'person'],
  ['nobody', null, 'person'],
])('%s is treated as it should be', (_, customer, subject) => {
  expect(subjectOf(customer)).toBe(subject);
});
