import { describe, expect, it } from 'vitest';
import type { MaskedCustomer } from '../../../src/access/index.ts';
import type { Customer } from '../../../src/archive/index.ts';
import { exportRisk, prepareExport } from '../../../src/export/index.ts';
import type { ExportPrepared, ExportRequest } from '../../../src/export/index.ts';
import { sampleCustomers } from '../../../src/testing/index.ts';
import { enterprise } from '../../support/records.ts';
import { OPTIONS, allowed } from '../approvals.ts';

/** The columns of a class. */
const COLUMNS = ['basic.customerType', 'basic.enterpriseSize', 'basic.industry', 'basic.address', 'relations.industryTags'] as const;

type Size = 'large' | 'small';

/** Some alike enterprises. */
function some(count: number, enterpriseSize: Size, address?: string): Customer[] {
  const { basic, ...rest } = enterprise();
  const others = Object.fromEntries(Object.entries(basic).filter(([key]) => key !== 'address'));
  const customer = { ...rest, basic: { ...others, enterpriseSize, ...(address && { address }) } } as Customer;
  return Array.from({ length: count }, () => customer);
}

function prepared(customers: readonly Customer[], change: Partial<ExportRequest> = {}): ExportPrepared {
  const result = prepareExport(customers, allowed('analysis', change), OPTIONS);
  if (!result.ok) throw new Error('refused');
  return result;
}

const classOf = ({ basic }: MaskedCustomer): string => `${basic?.enterpriseSize ?? '-'} ${basic?.address ?? '-'}`;

function classes(rows: readonly MaskedCustomer[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const row of rows) counts[classOf(row)] = (counts[classOf(row)] ?? 0) + 1;
  return counts;
}

describe('classes of fewer than five', () => {
  it('lose nothing from five on', () => {
    const { rows, manifest } = prepared(some(5, 'small', '江苏省南京市'));
    expect(classes(rows)).toEqual({ 'small 江苏省': 5 });
    expect(manifest.suppressed).toEqual({ rows: 0, region: 0, size: 0 });
  });

  it('lose their region, and join those that have none', () => {
    const { rows, manifest } = prepared([...some(5, 'small', '江苏省南京市'), ...some(3, 'small', '云南省昆明市'), ...some(2, 'small')]);
    expect(classes(rows)).toEqual({ 'small 江苏省': 5, 'small -': 5 });
    expect(manifest.suppressed).toEqual({ rows: 0, region: 3, size: 0 });
    expect(manifest.fields.find(({ path }) => path === 'basic.address')).toMatchObject({ values: 5, treatments: { province: 5 } });
  });

  it('lose their size next', () => {
    const { rows, manifest } = prepared([
      ...some(5, 'small', '江苏省南京市'),
      ...some(2, 'small', '云南省昆明市'),
      ...some(4, 'large', '云南省昆明市'),
    ]);
    expect(classes(rows)).toEqual({ 'small 江苏省': 5, '- -': 6 });
    expect(manifest.suppressed).toEqual({ rows: 0, region: 6, size: 6 });
  });

  it('are else left out and counted', () => {
    const { rows, manifest } = prepared([...some(5, 'small', '江苏省南京市'), ...some(4, 'large', '云南省昆明市')]);
    expect(classes(rows)).toEqual({ 'small 江苏省': 5 });
    expect(manifest).toMatchObject({ suppressed: { rows: 4, region: 0, size: 0 }, reasons: { linking: 4 }, read: 9, rows: 5 });
  });

  it('are the reason for a refusal when nothing is left', () => {
    const four = [
      ...some(4, 'large'),
      ...some(4, 'small').map((customer) => ({ ...customer, basic: { ...customer.basic, industry: 'C' } })),
    ];
    expect(prepareExport(four as Customer[], allowed('marketing'), OPTIONS)).toEqual({ ok: false, refusals: [{ code: 'rows.tooFew' }] });
  });

  it('are formed of the fields that leave only', () => {
    const mixed = [...some(3, 'small', '江苏省南京市'), ...some(2, 'large', '云南省昆明市')];
    const { rows, manifest } = prepared(mixed, { fields: ['basic.industry', 'need.coreNeeds'] });
    expect(rows.length).toBe(5);
    expect(manifest.suppressed).toEqual({ rows: 0, region: 0, size: 0 });
    expect(prepared(mixed, { fields: ['basic.enterpriseSize'] }).manifest.suppressed).toEqual({ rows: 0, region: 0, size: 5 });
  });

  it('are not there in what leaves of a large archive', () => {
    for (const audience of ['analysis', 'marketing'] as const) {
      const result = prepareExport(sampleCustomers(1500, 2), allowed(audience), OPTIONS);
      if (!result.ok) throw new Error('refused');
      expect(exportRisk(result.rows, COLUMNS).k).toBeGreaterThanOrEqual(5);
      expect(result.manifest.suppressed.rows).toBeGreaterThan(0);
      expect(result.rows.length).toBeGreaterThan(500);
    }
  });
});
