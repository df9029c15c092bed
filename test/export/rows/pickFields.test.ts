import * as fc from 'fast-check';
import { afterEach, expect, it } from 'vitest';
import { AUDIENCES, AUDIENCE_PURPOSES, createMasker } from '../../../src/access/index.ts';
import { leavesFor } from '../../../src/export/request/leaves.ts';
import { createCounter, createPicker, summedField } from '../../../src/export/rows/pickFields.ts';
import { customers } from '../../../src/testing/index.ts';

afterEach(() => {
  Reflect.deleteProperty(Object.prototype, 'remarks');
});

const everyPurpose = AUDIENCES.flatMap((audience) => AUDIENCE_PURPOSES[audience].map((purpose) => ({ audience, purpose })));

it('a copy with all its fields is the copy, and its values are counted alike without taking it apart', () => {
  fc.assert(
    fc.property(customers(), fc.constantFrom(...everyPurpose), ({ ...customer }, { audience, purpose }) => {
      const copy = createMasker(audience, { asOf: '2024-05-30', purpose })(customer);
      const fields = leavesFor(audience, purpose);
      const sum = summedField(fields, ({ outbound }) => outbound.organisation[audience] === 'band12m');
      const [taken, counted]: [number[], number[]] = [[], []];
      expect(JSON.stringify(createPicker(fields, [], sum)(copy, taken))).toBe(JSON.stringify(copy));
      createCounter(fields, sum)(copy, counted);
      expect(counted).toStrictEqual(taken);
    }),
  );
});

it('what an object inherits is not counted', () => {
  const counted: number[] = [];
  const fields = leavesFor('team', 'followUp');
  Object.defineProperty(Object.prototype, 'remarks', { value: '周末联系', enumerable: true, configurable: true, writable: true });
  createCounter(fields, undefined)({ basic: { name: '张**' }, record: { owner: '赵**' } }, counted);
  const paths = fields.filter((_, index) => counted[index] !== undefined).map(({ path }) => path);
  expect(paths).toEqual(['basic.name', 'record.owner']);
});
