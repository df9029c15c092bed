import * as fc from 'fast-check';
import * as v from 'valibot';
import { expect, it, test } from 'vitest';
import { inspectLandline, inspectMobile, identifier } from '../../src/identifiers/index.ts';
import { faultOf, isAbsent } from '../../src/fields/index.ts';
import { acceptValue } from '../../src/validate/acceptValue.ts';

const SCHEMAS = {
  text: v.pipe(v.string('type'), v.maxLength(5, 'tooLong')),
  mobile: v.pipe(v.string('type'), identifier(inspectMobile)),
  landline: v.pipe(v.string('type'), identifier(inspectLandline)),
  number: v.pipe(
    v.number('type'),
    v.check((value) => value > 0, 'outOfRange'),
  ),
  choice: v.picklist(['a', 'b'], 'option'),
  'checked choice': v.pipe(
    v.picklist(['a', 'b'], 'option'),
    v.check((value) => value === 'a', 'option'),
  ),
  'truth value': v.boolean('type'),
};

const values = fc.oneof(
  fc.constantFrom<unknown>('a', 'b', 'abcdef', '13812345678', '138 1234 5678', '010-62345678', 1, 0, Number.NaN, Infinity, true, false),
  fc.anything(),
);

test.each(Object.entries(SCHEMAS))('a %s is accepted exactly where its schema finds no fault', (_, schema) => {
  const accept = acceptValue(schema);
  fc.assert(
    fc.property(values, (value) => {
      if (!isAbsent(value)) expect(accept(value)).toBe(faultOf(schema, value) === undefined);
    }),
    { numRuns: 500 },
  );
});

it('a blank is never accepted', () => {
  for (const schema of Object.values(SCHEMAS)) {
    for (const blank of [undefined, null, '', ' ', '\u3000']) expect(acceptValue(schema)(blank)).toBe(false);
  }
});
