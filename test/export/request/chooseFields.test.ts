import { describe, expect, it } from 'vitest';
import { prepareExport } from '../../../src/export/index.ts';
import type { ExportRequest } from '../../../src/export/index.ts';
import { individual } from '../../support/records.ts';
import { OPTIONS, allowed, approvalFor } from '../approvals.ts';

/** What leaves for another department or a requester of whose request some fields were approved, or why not. */
function exported(audience: 'otherDepartment' | 'requester', approved: readonly string[], fields: readonly string[]): unknown {
  const approval = approvalFor(audience, audience === 'requester' ? 'needAssessment' : 'service', approved);
  const result = prepareExport([individual()], { ...allowed(audience), approval, fields } as ExportRequest, OPTIONS);
  return result.ok ? result.manifest.fields.map(({ path }) => path) : result.refusals;
}

describe('a list of which only some fields are approved', () => {
  it('is refused as a whole', () => {
    for (const approved of ['behavior.purchases[].amount', 'behavior.purchases[].product']) {
      expect(exported('otherDepartment', [approved], ['behavior.purchases'])).toEqual([
        { code: 'approval.field', path: 'behavior.purchases' },
      ]);
    }
  });

  it('leaves where those are all that the audience may see', () => {
    expect(exported('requester', ['behavior.purchases[].purchasedOn'], ['behavior.purchases'])).toEqual([
      'behavior.purchases[].purchasedOn',
    ]);
  });

  it('leaves with the fields that were asked for by name', () => {
    expect(exported('otherDepartment', ['behavior.purchases'], ['behavior.purchases[].amount'])).toEqual(['behavior.purchases[].amount']);
  });
});
