import * as fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { AUDIENCES, maskCustomer } from '../../../src/access/index.ts';
import type { Audience } from '../../../src/access/index.ts';
import type { Customer } from '../../../src/archive/index.ts';
import { prepareExport } from '../../../src/export/index.ts';
import type { ExportPrepared, ExportRequest } from '../../../src/export/index.ts';
import { customers as anyCustomers, sampleCustomers } from '../../../src/testing/index.ts';
import { deepFreeze, enterprise, individual } from '../../support/records.ts';
import { AS_OF, OPTIONS, allowed } from '../approvals.ts';

const samples = sampleCustomers(200, 11);

function prepared(customers: unknown, request: ExportRequest): ExportPrepared {
  const result = prepareExport(customers as Customer[], request, OPTIONS);
  if (!result.ok) throw new Error(result.refusals.map(({ code }) => code).join());
  return result;
}

/** Marked values, none of which may be seen in a problem or a manifest. */
function marked(): Customer {
  const { basic, ...rest } = individual();
  return { ...rest, basic: { ...basic, name: '记号甲乙', address: '记号路9号', mobile: '13800138000' } };
}

describe('the rows', () => {
  it.each(AUDIENCES.filter((name) => name !== 'analysis' && name !== 'marketing'))(
    'for %s are what the masks of the audience make of them',
    (audience) => {
      const request = allowed(audience);
      const { rows, manifest } = prepared(samples, request);
      const masked = samples.map((customer) => maskCustomer(customer, audience, { asOf: AS_OF, purpose: manifest.purpose }));
      const plain = (value: unknown): string => JSON.stringify(value, (key, inner: unknown) => (key === 'customerNo' ? undefined : inner));
      const made = new Set(masked.map((copy) => sortedKeys(plain(copy))));
      for (const row of rows) expect(made.has(sortedKeys(plain(row)))).toBe(true);
      expect(rows.length).toBe(samples.length);
    },
  );

  it('hold the fields asked for and no other, in form order whatever the order of the record', () => {
    const { basic, need, ...rest } = individual();
    const turned = { ...rest, need, basic: Object.fromEntries(Object.entries(basic).reverse()) };
    const fields = ['behavior.purchases[].amount', 'need.budget', 'basic.name', 'basic.customerNo'] as const;
    const { rows } = prepared([turned], allowed('team', { fields }));
    expect(JSON.stringify(rows)).toBe(
      '[{"basic":{"customerNo":"C20240512001","name":"张**"},"need":{"budget":"from10kTo50k"},"behavior":{"purchases":[{"amount":19999.5}]}}]',
    );
  });

  it('hold a list or a group whole when it is asked for', () => {
    const { rows } = prepared([individual()], allowed('team', { fields: ['relations.referrer', 'behavior.purchases'] }));
    expect(rows).toEqual([
      {
        behavior: { purchases: [{ product: 'A型智能设备', quantity: 2, unit: '台', amount: 19999.5, purchasedOn: '2024-03-15' }] },
        relations: { referrer: { kind: '****', name: '王**', customerNo: '****' } },
      },
    ]);
  });

  it('are empty where a customer has none of the fields', () => {
    expect(prepared([enterprise()], allowed('team', { fields: ['record.remarks', 'behavior.purchases'] })).rows).toEqual([{}]);
    const fields = ['behavior.purchases[].unit'] as const;
    const purchase = { product: 'A', quantity: 1, amount: 1, purchasedOn: '2024-03-15' };
    const customer = { ...individual(), behavior: { ...individual().behavior, purchases: [purchase] } };
    expect(prepared([customer], allowed('team', { fields })).rows).toEqual([{}]);
  });

  it('keep the order of the list for the team', () => {
    const { rows } = prepared(samples, allowed('team', { fields: ['basic.customerNo'] }));
    expect(rows.map(({ basic }) => basic?.customerNo)).toEqual(samples.map(({ basic }) => basic.customerNo));
  });

  it.each(AUDIENCES.filter((audience) => audience !== 'team'))('for %s do not depend on the order of the list', (audience) => {
    const request = allowed(audience);
    const turned = [...samples].reverse();
    expect(JSON.stringify(prepared(turned, request).rows)).toBe(JSON.stringify(prepared(samples, request).rows));
  });

  it('for a processor are numbered after they are sorted', () => {
    const { rows } = prepared(samples, allowed('processor'));
    expect(rows.map(({ basic }) => basic?.customerNo)).toEqual(samples.map((_, index) => String(index + 1)));
    const without = rows.map((row) => JSON.stringify({ ...row, basic: { ...row.basic, customerNo: '1' } }));
    expect(without).toEqual([...without].sort());
  });

  it('for a processor have no number when it was not asked for', () => {
    expect(prepared([individual()], allowed('processor', { fields: ['basic.customerType'] })).rows).toEqual([
      { basic: { customerType: 'individual' } },
    ]);
  });

  it('sum up twelve months under the amount, or under what else of a purchase was asked for', () => {
    const five = Array.from({ length: 5 }, individual);
    for (const field of ['behavior.purchases[].amount', 'behavior.purchases[].quantity'] as const) {
      const { rows, manifest } = prepared(five, allowed('analysis', { fields: [field] }));
      expect(rows[0]).toEqual({ behavior: { purchaseTotal12m: 'from10kTo50k' } });
      expect(manifest.fields).toMatchObject([{ path: field, values: 5, treatments: { band12m: 5 } }]);
    }
    expect(prepared(five, allowed('analysis', { fields: ['behavior.purchases[].purchasedOn'] })).rows[0]).toEqual({
      behavior: { purchases: [{ purchasedOn: '2024-Q1' }] },
    });
  });

  it('are made without touching the customers', () => {
    const customers = deepFreeze(sampleCustomers(20, 5));
    for (const audience of AUDIENCES)
      expect(prepared(customers, allowed(audience, { fields: ['basic.customerType'] })).rows.length).toBe(20);
  });
});

describe('the problems', () => {
  it('name the row and its issues, without a value, and the others leave', () => {
    const wrong = { ...marked(), need: {} };
    const { rows, problems, manifest } = prepared([individual(), wrong, null, '记号甲乙', enterprise()], allowed('team'));
    expect(rows.length).toBe(2);
    expect(problems.map(({ index, issues }) => [index, issues.map(({ code, path }) => `${code} ${path}`)])).toEqual([
      [1, ['required need.coreNeeds', 'required need.priority']],
      [2, ['type ']],
      [3, ['type ']],
    ]);
    expect(JSON.stringify([problems, manifest])).not.toMatch(/记号|13800138000/u);
    expect(manifest).toMatchObject({ read: 5, rows: 2, problems: 3, reasons: { required: 1, type: 2 }, complete: true });
  });

  it('are judged on the day: what lies after it is wrong', () => {
    const future = { ...individual(), behavior: { ...individual().behavior, lastFollowUpOn: '2024-05-31' } };
    expect(prepared([future], allowed('team')).problems[0]?.issues).toMatchObject([{ code: 'date.future' }]);
  });

  it('speak the language asked for', async () => {
    const { en } = await import('../../../src/validate/messages/en.ts');
    const result = prepareExport([{}], allowed('team'), { ...OPTIONS, messages: en });
    expect(result.ok && result.problems[0]?.issues[0]?.message).toMatch(/^[!-~ ]+$/u);
  });
});

describe('the source', () => {
  it.each([
    ['a set', () => new Set([individual(), enterprise()]), 2, 0],
    ['a generator', () => samples.values(), 200, 0],
    ['one customer', individual, 1, 0],
    ['nothing', () => undefined, 0, 1],
    ['a text', () => 'C20240512001', 0, 1],
    ['a revoked proxy', revoked, 0, 1],
    ['a list with holes', () => [individual(), , enterprise()], 2, 1],
  ])('may be %s', (_, source, rows, problems) => {
    const result = prepared(source(), allowed('team'));
    expect([result.rows.length, result.problems.length]).toEqual([rows, problems]);
  });

  function revoked(): unknown {
    const { proxy, revoke } = Proxy.revocable([], {});
    revoke();
    return proxy;
  }
});

describe('the manifest', () => {
  it('counts values by field and by what became of them', () => {
    const { manifest } = prepared(
      [individual(), enterprise()],
      allowed('collaborator', { fields: ['basic.name', 'relations.contacts', 'basic.address'] }),
    );
    expect(manifest).toEqual({
      purpose: 'needAssessment',
      audience: 'collaborator',
      asOf: AS_OF,
      complete: true,
      read: 2,
      rows: 2,
      problems: 0,
      fields: [
        { path: 'basic.name', label: { zh: '姓名/企业名称', en: 'Name' }, values: 2, treatments: { mask: 1, clear: 1 } },
        { path: 'basic.address', label: { zh: '联系地址', en: 'Address' }, values: 2, treatments: { mask: 2 } },
        { path: 'relations.contacts[].role', label: { zh: '角色', en: 'Role' }, values: 1, treatments: { mask: 1 } },
        { path: 'relations.contacts[].name', label: { zh: '联系人姓名', en: 'Name of the contact' }, values: 1, treatments: { mask: 1 } },
        {
          path: 'relations.contacts[].mobile',
          label: { zh: '联系人手机号', en: 'Mobile number of the contact' },
          values: 1,
          treatments: { mask: 1 },
        },
        {
          path: 'relations.contacts[].phone',
          label: { zh: '联系人电话', en: 'Telephone of the contact' },
          values: 1,
          treatments: { mask: 1 },
        },
        {
          path: 'relations.contacts[].email',
          label: { zh: '联系人邮箱', en: 'E-mail of the contact' },
          values: 1,
          treatments: { mask: 1 },
        },
      ],
      treatments: { mask: 8, clear: 1 },
      suppressed: { rows: 0, region: 0, size: 0 },
      reasons: {},
    });
  });

  it('counts a consented row for marketing by its own column', () => {
    const five = Array.from({ length: 5 }, individual);
    const { rows, manifest } = prepared(five, allowed('marketing', { fields: ['basic.customerNo', 'basic.name'] }));
    expect(rows[0]).toEqual({ basic: { customerNo: 'C20240512001', name: '张**' } });
    expect(manifest.treatments).toEqual({ clear: 5, mask: 5 });
  });

  it('holds the day of an instant', () => {
    const result = prepareExport([], allowed('team'), { asOf: '2024-05-30T23:00:00+08:00' });
    expect(result.ok && result.manifest.asOf).toBe('2024-05-30');
  });

  it('adds up for any customers and any audience', () => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof(anyCustomers({ asOf: AS_OF }), fc.anything())),
        fc.constantFrom<Audience>(...AUDIENCES),
        (inputs, audience) => {
          const result = prepareExport(inputs as Customer[], allowed(audience), OPTIONS);
          if (!result.ok) {
            expect(result.refusals).toEqual([{ code: 'rows.tooFew' }]);
            return;
          }
          const { read, rows, problems, suppressed } = result.manifest;
          expect([read, rows + problems + suppressed.rows]).toEqual([inputs.length, inputs.length]);
          expect([result.rows.length, result.problems.length]).toEqual([rows, problems]);
        },
      ),
      { numRuns: 60 },
    );
  });
});

test('no full number and no tail of an identity card leaves, whatever the customer', () => {
  fc.assert(
    fc.property(
      fc.array(anyCustomers({ asOf: AS_OF }), { minLength: 5, maxLength: 8 }),
      fc.constantFrom<Audience>(...AUDIENCES),
      (inputs, audience) => {
        const result = prepareExport(inputs, allowed(audience), OPTIONS);
        const text = result.ok ? JSON.stringify(result.rows) : '';
        for (const { basic, relations } of inputs) {
          expect(text.includes(basic.mobile)).toBe(false);
          for (const { mobile } of relations?.contacts ?? []) if (mobile !== undefined) expect(text.includes(mobile)).toBe(false);
        }
        expect(text).not.toContain('"idTail"');
      },
    ),
    { numRuns: 100 },
  );
});

function sortedKeys(json: string): string {
  return JSON.stringify(JSON.parse(json), (_, value: unknown) =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
      : value,
  );
}
