import * as fc from 'fast-check';
import * as v from 'valibot';
import { expect, expectTypeOf, it } from 'vitest';
import { defaultTemplate, validateCollection } from '../../src/collection/index.ts';
import type { Brief, CollectionValues, DecisionMaker } from '../../src/collection/index.ts';
import { BriefSchema } from '../../src/collection/brief/briefSchema.ts';
import { CollectionSchema } from '../../src/collection/fields.ts';
import { RawCollectionSchema } from '../../src/collection/schema.ts';
import { FORM } from './forms.ts';

it('the raw schema accepts and refuses what validation does, blanks aside', () => {
  const values = fc.constantFrom<unknown>(
    'x',
    '2024-05-30',
    '13812345678',
    '面议',
    5,
    [],
    [{ name: '李明', title: '厂长' }],
    { declined: '不便' },
    { declined: 5 },
    {},
    true,
  );
  const keys = fc.constantFrom(...defaultTemplate.fields.map(({ key }) => key), 'difficultFields', 'other');
  fc.assert(
    fc.property(keys, values, (key, value) => {
      const form = { ...FORM, [key]: value };
      expect(v.is(RawCollectionSchema, form)).toBe(validateCollection(defaultTemplate, form).ok);
    }),
    { numRuns: 300 },
  );
});

it('the types say what the schemas say', () => {
  type Written = Pick<CollectionValues, keyof typeof CollectionSchema.entries>;
  type Plain = Exclude<keyof Written, 'decisionMakers'>;
  type Described = Readonly<v.InferOutput<typeof CollectionSchema>>;
  expectTypeOf<Described['contact']>().toEqualTypeOf<Written['contact']>();
  expectTypeOf<NonNullable<Described['decisionMakers']>[number]>().toExtend<DecisionMaker>();
  expectTypeOf<Pick<Described, Plain>>().toExtend<Pick<Written, Plain>>();
  expectTypeOf<keyof Written>().toEqualTypeOf<keyof Described>();
  expectTypeOf<v.InferOutput<typeof BriefSchema>>().toExtend<Brief>();
  expectTypeOf<Brief['scenario']>().toEqualTypeOf<v.InferOutput<typeof BriefSchema>['scenario']>();
  expect(Object.keys(BriefSchema.entries)).toHaveLength(9);
});
