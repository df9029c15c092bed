import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CustomerSchema, customerFields } from '../../../src/archive/index.ts';
import { entriesOf, faultOf, itemOf } from '../../../src/fields/index.ts';
import type { AnySchema } from '../../../src/fields/index.ts';
import { isBlank } from '../../../src/text/index.ts';
import { CUSTOMER_REPAIRS } from '../../../src/validate/generated/customerRepairs.ts';
import { accepts } from '../../../src/validate/normalize/leaf.ts';
import type { RepairPart } from '../../../src/validate/normalize/part.ts';
import { CASES } from './cases.ts';

/** Where the path of a field leads to, and the entries of a multiple choice beside it. */
function at(path: string): { readonly part: RepairPart; readonly schema: AnySchema } {
  let part: RepairPart | undefined = CUSTOMER_REPAIRS;
  let schema: AnySchema | undefined = CustomerSchema;
  for (const key of path.replaceAll('[]', '.[]').split('.')) {
    part = key === '[]' ? part?.item : part?.entries?.[key];
    schema = schema && (key === '[]' ? itemOf(schema) : entriesOf(schema)?.[key]);
  }
  if (part === undefined || schema === undefined) throw new Error(path);
  return { part, schema };
}

const singles = customerFields
  .filter(({ control }) => control !== 'list' && control !== 'group')
  .map(({ path, control }) => (control === 'multi' ? `${path}[]` : path));

const given = Object.values(CASES)
  .flat()
  .flatMap(([, value, outcome, repaired]) => (typeof outcome === 'string' ? [value, repaired] : [value]));

const options = customerFields.flatMap(({ options: choices = [] }) => choices.map(({ value }) => value));

const values = fc
  .oneof(
    fc.constantFrom<unknown>(...given),
    fc.constantFrom<unknown>(...options),
    fc.string({ unit: 'binary' }),
    fc.constantFrom('x'.repeat(2001), '𠮷'.repeat(100)),
    fc.double(),
    fc.nat(),
  )
  .filter((value) => value !== undefined && !(typeof value === 'string' && isBlank(value)));

describe('what repairing knows of a field', () => {
  it.each(singles)('%s is accepted as by the schema', (path) => {
    const { part, schema } = at(path);
    fc.assert(
      fc.property(values, (value) => {
        expect(accepts(part, value)).toBe(faultOf(schema, value) === undefined);
      }),
      { numRuns: 200 },
    );
  });

  it('lists of choices are accepted as by the schema', () => {
    for (const { path } of customerFields.filter(({ control }) => control === 'multi')) {
      const { part, schema } = at(path);
      fc.assert(
        fc.property(fc.array(fc.constantFrom(...options, 'x')), (choices) => {
          expect(accepts(part, choices)).toBe(faultOf(schema, choices) === undefined);
        }),
      );
    }
  });

  it('is the same set of fields', () => {
    for (const field of customerFields) {
      const { part } = at(field.path);
      expect(part.isField).toBe(true);
      expect(part.options).toBe(field.options);
      expect(part.isRequired ?? false).toBe(field.requirement === 'required');
      expect(part.appliesTo ?? 'all').toBe(field.appliesTo);
    }
  });
});
