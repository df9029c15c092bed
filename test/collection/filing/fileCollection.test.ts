import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { fileCollection } from '../../../src/collection/filing/fileCollection.ts';
import type { CollectedForm } from '../../../src/collection/form.ts';

const VALUES = {
  companyName: '江苏星河科技有限公司',
  contactName: '李明',
  contact: '13912345678',
  demandType: '产品采购',
  demandDescription: '采购 20 台工业平板',
  providedBy: '李明',
  providedOn: '2024-05-12',
};
const ONLINE: CollectedForm = { templateName: 'default', templateVersion: 1, channel: 'onlineForm', values: VALUES };
const PAPER: CollectedForm = { ...ONLINE, channel: 'paper', scan: 'scans/2024/0512-003', signedOn: '2024-05-12' };

function filed(change: object): unknown {
  return fileCollection({ ...PAPER, ...change });
}

describe('a form', () => {
  test('on paper is kept three years from its signature', () => {
    expect(fileCollection(PAPER)).toStrictEqual({
      ok: true,
      filing: {
        name: '江苏星河科技有限公司-产品采购-2024-05-12',
        channel: 'paper',
        scan: 'scans/2024/0512-003',
        signedOn: '2024-05-12',
        keepUntil: '2027-05-12',
      },
    });
    expect(filed({ signedOn: '2024-02-29' })).toMatchObject({ filing: { keepUntil: '2027-02-28' } });
  });

  test('that came another way needs neither scan nor signature', () => {
    const filing = { name: '江苏星河科技有限公司-产品采购-2024-05-12', channel: 'onlineForm' };
    expect(fileCollection(ONLINE)).toStrictEqual({ ok: true, filing });
    expect(filed({ channel: 'message', scan: ' ', signedOn: null })).toMatchObject({ ok: true, filing: { channel: 'message' } });
  });

  test('of a person bears the customer number and not the name', () => {
    const result = filed({ customerNo: 'C20240512001', values: { ...VALUES, companyName: '李明' } });
    expect(result).toMatchObject({ ok: true, filing: { name: 'C20240512001-产品采购-2024-05-12' } });
    expect(JSON.stringify(result)).not.toContain('李明');
  });
});

describe('a form is refused', () => {
  test.each([
    [{ channel: 'fax' }, 'channel.unknown'],
    [{ channel: undefined }, 'channel.unknown'],
    [{ scan: undefined }, 'scan.missing'],
    [{ scan: ' ' }, 'scan.missing'],
    [{ scan: 5 }, 'scan.missing'],
    [{ signedOn: undefined }, 'signedOn.missing'],
    [{ signedOn: '2024-02-30' }, 'signedOn.invalid'],
    [{ signedOn: '2024-02-30', channel: 'message' }, 'signedOn.invalid'],
    [{ customerNo: '李明' }, 'customerNo.invalid'],
    [{ values: { ...VALUES, companyName: ' ' } }, 'companyName.missing'],
    [{ values: { ...VALUES, demandType: { declined: '' } } }, 'demandType.missing'],
    [{ values: { ...VALUES, providedOn: undefined } }, 'providedOn.missing'],
    [{ values: { ...VALUES, providedOn: '2024-5-12' } }, 'providedOn.invalid'],
    [{ values: null }, 'companyName.missing'],
  ])('for %j with a code', (change, code) => {
    expect(filed(change)).toStrictEqual({ ok: false, code });
  });

  test('and nothing throws, whatever it is', () => {
    fc.assert(
      fc.property(fc.anything(), (form) => {
        expect(fileCollection(form as CollectedForm).ok).toBe(false);
      }),
    );
  });
});
