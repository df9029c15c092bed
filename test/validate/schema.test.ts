import * as fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { RawCustomerDraftSchema, RawCustomerSchema } from '../../src/validate/schema.ts';
import { validateCustomer, validateCustomerDraft } from '../../src/validate/index.ts';
import { customerFields } from '../../src/archive/index.ts';
import { enterprise, individual } from '../support/records.ts';

const LEAVES = customerFields.filter(({ control }) => control !== 'list' && control !== 'group').map(({ path }) => path);

describe('the raw schemas', () => {
  it('accept and refuse what validation accepts and refuses, blanks aside', () => {
    const values = fc.constantFrom<unknown>(
      'x',
      '2024-05-30',
      '2023-01-01',
      'individual',
      'enterprise',
      'high',
      '1234',
      -1,
      3,
      ['other'],
      ['x', 'x'],
      true,
    );
    fc.assert(
      fc.property(fc.constantFrom(individual(), enterprise()), fc.constantFrom(...LEAVES), values, (base, path, value) => {
        const record = structuredClone(base) as unknown as Record<string, Record<string, unknown>>;
        const [dimension = '', key = ''] = path.split('.');
        record[dimension] = { ...record[dimension], [key.replace('[]', '')]: value };
        expect(v.is(RawCustomerSchema, record)).toBe(validateCustomer(record).ok);
        expect(v.is(RawCustomerDraftSchema, record)).toBe(validateCustomerDraft(record).ok);
      }),
      { numRuns: 500 },
    );
  });

  it('name the rule across fields and its place', () => {
    const record = { ...enterprise(), behavior: { ...enterprise().behavior, lastFollowUpOn: '2024-01-01' } };
    const complaints = [{ reportedOn: '2024-05-02', problem: '延迟', resolvedOn: '2024-05-01' }];
    const other = { ...enterprise(), behavior: { ...enterprise().behavior, complaints } };
    const codesOf = (value: unknown): unknown =>
      v.safeParse(RawCustomerSchema, value).issues?.map((issue) => [v.getDotPath(issue), issue.message]);
    expect(codesOf(record)).toEqual([['behavior.lastFollowUpOn', 'followUp.beforeFirstContact']]);
    expect(codesOf(other)).toEqual([['behavior.complaints.0.resolvedOn', 'complaint.resolvedBeforeReported']]);
    expect(codesOf({ ...record, need: {} })).toEqual([
      ['need.coreNeeds', expect.any(String)],
      ['need.priority', expect.any(String)],
    ]);
  });
});
