import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { AUDIENCES, ROLE_NAMES, checkEdit, diffCustomers, maskCustomer, mergeMasked, viewAs } from '../../src/access/index.ts';
import type { CustomerInput } from '../../src/archive/index.ts';
import { customers } from '../../src/testing/index.ts';

/** Stands for every value and every key that must not show up in an issue. */
const MARK = '张三13812345678';

const junk = fc.oneof(
  fc.anything(),
  fc.constantFrom<unknown>(MARK, `${MARK}*`, `[姓名]${MARK}`, { [MARK]: MARK }, [MARK, { name: MARK }], null, '', '****'),
);

/** A file in which some parts are replaced by something else and some keys are nobody's. */
const damaged = fc
  .tuple(customers(), fc.dictionary(fc.constantFrom('basic', 'need', 'behavior', 'relations', 'record', 'extra', MARK), junk))
  .chain(([customer, parts]) =>
    fc
      .record({
        basic: fc.dictionary(fc.constantFrom('customerNo', 'name', 'mobile', 'address', 'customerType', MARK), junk),
        relations: fc.dictionary(fc.constantFrom('contacts', 'referrer', 'industryTags'), junk),
      })
      .map(({ basic, relations }) => ({
        ...customer,
        ...parts,
        basic: { ...customer.basic, ...basic },
        relations: { ...customer.relations, ...relations },
      })),
  ) as fc.Arbitrary<CustomerInput>;

const viewers = fc.record({ role: fc.constantFrom(...ROLE_NAMES), inCharge: fc.boolean(), name: fc.constant(MARK) });

it('never throws, and never tells a value or a key of the files in an issue', () => {
  fc.assert(
    fc.property(damaged, damaged, viewers, (before, after, viewer) => {
      for (const result of [checkEdit(before, after, viewer), mergeMasked(before, after), mergeMasked(after, viewAs(before, viewer))]) {
        if (!result.ok) expect(JSON.stringify(result.issues)).not.toMatch(/张三|1381234/u);
      }
    }),
  );
});

it('never throws, and tells no unknown key in a list of changes', () => {
  fc.assert(
    fc.property(damaged, damaged, fc.constantFrom(...AUDIENCES), (before, after, audience) => {
      const paths = diffCustomers(before, after, audience).map(({ path }) => path);
      expect(paths.join('\n')).not.toMatch(/张三|1381234/u);
      expect(typeof maskCustomer(before, audience)).toBe('object');
    }),
  );
});

it('merges a view of any file back into that file, or refuses to', () => {
  fc.assert(
    fc.property(damaged, viewers, (customer, viewer) => {
      const result = mergeMasked(customer, viewAs(customer, viewer));
      // What is clear to the viewer and was wrong may have been a blank among entries, which goes.
      if (result.ok) expect(result.value.basic?.mobile).toEqual(customer.basic?.mobile);
    }),
  );
});
