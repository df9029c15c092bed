import { isDeepStrictEqual } from 'node:util';
import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { defaultTemplate, validateCollection } from '../../src/collection/index.ts';
import { FORM } from './forms.ts';

/** The same fields in a template that nothing was generated for. */
const made = { ...defaultTemplate };

const KEYS = [...defaultTemplate.fields.map(({ key }) => key), 'difficultFields', 'nick', '13912345678'];

const VALUES = [
  undefined,
  null,
  '',
  ' \u200b',
  0,
  [],
  {},
  [null],
  '无',
  '****',
  '李**',
  '李经理',
  '13812345678',
  '138 1234 5678，a@b.cn',
  '025-83456789/x',
  '5-10万',
  '面议',
  '5万左右',
  '2024-05-10',
  '2024-02-30',
  '2050-Q1',
  '尽快，大概 50 人',
  'x'.repeat(3000),
  '\ud800',
  { declined: '不便透露' },
  { declined: 5, other: 1 },
  [{ name: '王建国' }],
  [{ name: '王建国', title: '总经理' }, null, { name: '', title: ' ' }, 7],
  ['budget', 'budget'],
  ['budget', null, 'nick'],
  new Date(0),
];

const value = fc.oneof({ arbitrary: fc.constantFrom<unknown>(...VALUES), weight: 6 }, fc.string(), fc.anything({ maxDepth: 2 }));

const options = fc.record({ asOf: fc.constantFrom('2024-05-30', '1999-12-31') }, { requiredKeys: [] });

it('the generated validator of the default form says what closures made of its template say', () => {
  const changes = fc.array(fc.tuple(fc.constantFrom(...KEYS), value), { maxLength: 4 });
  const input = fc.oneof({ arbitrary: changes.map((entries) => ({ ...FORM, ...Object.fromEntries(entries) })), weight: 9 }, fc.anything());
  fc.assert(
    fc.property(input, options, (form, given) => {
      const generated = validateCollection(defaultTemplate, form, given);
      const plain = validateCollection(made, form, given);
      if (!isDeepStrictEqual(generated, plain)) expect(generated).toStrictEqual(plain);
      if (generated.ok && plain.ok) expect(generated.value === form).toBe(plain.value === form);
    }),
    { numRuns: 5000 },
  );
});
