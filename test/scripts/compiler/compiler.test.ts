import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as v from 'valibot';
import { knownActions } from '../../../scripts/compiler/checks.ts';
import { maxCodePoints, maxEntries, minEntries, unmasked } from '../../../src/archive/index.ts';
import type { Rule } from '../../../src/fields/index.ts';
import { identifier, inspectMobile, inspectRegistrationNo } from '../../../src/identifiers/index.ts';
import { settingsOf } from '../../../src/validate/options.ts';
import { isEven, isShouted, isSorted } from './checks.ts';
import { compile } from './compile.ts';

type Schema = v.BaseSchema<unknown, unknown, v.BaseIssue<unknown>>;

const TEXTS = [undefined, null, '', ' ', 'a', 'A', 'ABC', 'abcdef', '13812345678', '138****5678', '110000000000017', '无', 'xyz'];

/** What people, and those who want to break things, put into a field. */
const VALUES = fc.oneof(
  fc.constantFrom<unknown>(...TEXTS),
  fc.constantFrom<unknown>(0, 1, 2, 3, 4.5, -1, 6, 12, 2 ** 53, Number.NaN, Infinity, true, false),
  fc.constantFrom<unknown>(
    [],
    ['a'],
    ['b', 'a'],
    ['a', 'b', 'c', 'd'],
    [null, 'a', ''],
    [1, 2],
    {},
    { inner: 'A' },
    { inner: 1, other: 2 },
    new Date(0),
  ),
  fc.string(),
  fc.integer(),
  fc.double(),
  fc.array(fc.string({ maxLength: 2 }), { maxLength: 4 }),
  fc.anything(),
);

const settings = settingsOf(undefined);

/** The compiled validator says of any value what the closures say, and accepts nothing that valibot refuses. */
function proves(schema: Schema): string {
  const record = v.strictObject({ value: schema, also: v.optional(schema) }, 'type');
  const { code, accept, generated, plain } = compile(record);
  let accepted = 0;
  fc.assert(
    fc.property(VALUES, VALUES, fc.boolean(), (value, also, isBoth) => {
      const input = isBoth ? { value, also } : { value };
      expect(generated(input, settings)).toStrictEqual(plain(input, settings));
      if (!accept(input)) return;
      accepted += 1;
      expect(v.is(record, input)).toBe(true);
    }),
    { numRuns: 400, examples: TEXTS.map((value): [unknown, unknown, boolean] => [value, value, false]) },
  );
  expect(accepted).toBeGreaterThan(0);
  return code;
}

const text = v.string('type');
const number = v.number('type');

const KINDS: Readonly<Record<string, Schema>> = {
  string: text,
  number,
  boolean: v.boolean('type'),
  picklist: v.picklist(['a', 'A', 3], 'option'),
  'a literal': v.literal('abcdef', 'option'),
  'an open record': v.record(v.string(), v.unknown(), 'type'),
  'a list': v.array(text, 'type'),
  'a list of groups': v.array(v.strictObject({ inner: text, other: v.optional(number) }, 'type'), 'type'),
  'a group': v.strictObject({ inner: v.optional(v.picklist(['A'], 'option')), other: v.optional(number) }, 'type'),
};

const ACTIONS: Readonly<Record<string, Schema>> = {
  check: v.pipe(text, v.check(isShouted, 'shouted')),
  ends_with: v.pipe(text, v.endsWith('C', 'end')),
  finite: v.pipe(number, v.finite('finite')),
  identifier: v.pipe(text, identifier(inspectMobile)),
  includes: v.pipe(text, v.includes('b', 'part')),
  integer: v.pipe(number, v.integer('whole')),
  length: v.pipe(text, v.length(3, 'length')),
  max_code_points: v.pipe(text, maxCodePoints(3)),
  max_entries: v.pipe(v.array(text, 'type'), maxEntries(2)),
  max_length: v.pipe(text, v.maxLength(3, 'tooLong')),
  max_value: v.pipe(number, v.maxValue(4.5, 'most')),
  min_entries: v.pipe(v.array(text, 'type'), minEntries(1)),
  min_length: v.pipe(text, v.minLength(3, 'tooShort')),
  min_value: v.pipe(number, v.minValue(2, 'least')),
  multiple_of: v.pipe(number, v.multipleOf(3, 'multiple')),
  non_empty: v.pipe(text, v.nonEmpty('empty')),
  regex: v.pipe(text, v.regex(/^[a-c]+$/iu, 'shape')),
  safe_integer: v.pipe(number, v.safeInteger('safe')),
  starts_with: v.pipe(text, v.startsWith('a', 'start')),
  unmasked: v.pipe(text, unmasked('mobile')),
};

describe('a schema that the compiler knows is written out', () => {
  it.each(Object.entries(KINDS))('%s', (_, schema) => {
    expect(proves(schema)).not.toContain('faultOf');
  });

  it('a record of one shape, which is not read key by key, is passed over whole', () => {
    const { code } = compile(v.strictObject({ value: text }, 'type'));
    expect(code).toContain('if (passes(acceptTest, value, walk)) return value;');
    expect(code).not.toContain('progress(');
    expect(compile(v.strictObject({ a: v.optional(text), b: v.optional(text), c: v.optional(text) }, 'type')).code).toContain(
      'progress(progressOfTest, value, walk)',
    );
  });

  it('every action that it claims to know has a case here', () => {
    expect(Object.keys(ACTIONS).sort()).toEqual([...knownActions()].sort());
  });

  it.each(Object.entries(ACTIONS))('the action %s', (_, schema) => {
    expect(proves(schema)).not.toContain('faultOf');
  });

  it('pipes in pipes, several checks, and checks of a list as a whole', () => {
    const inner = v.pipe(text, v.minLength(1, 'tooShort'), v.check(isShouted, 'shouted'));
    expect(proves(v.pipe(inner, v.maxLength(3, 'tooLong'), v.metadata({ any: 'thing' })))).not.toContain('faultOf');
    expect(proves(v.pipe(v.array(text, 'type'), v.check(isSorted, 'order')))).not.toContain('faultOf');
    expect(proves(v.pipe(number, v.check(isEven, 'even')))).not.toContain('faultOf');
    expect(proves(v.pipe(text, identifier(inspectRegistrationNo)))).toContain(
      'identifierFault(inspectRegistrationNo, value) === undefined',
    );
  });
});

describe('what the compiler does not know is handed to valibot', () => {
  const UNKNOWN: Readonly<Record<string, Schema>> = {
    'a kind of schema': v.union([text, number], 'type'),
    'an action': v.pipe(text, v.uuid('shape'), v.check(isShouted, 'shouted')),
    'a function that no module exports': v.pipe(
      text,
      v.check((value) => value !== 'a', 'shape'),
    ),
    'an identifier with a message of its own': v.pipe(text, identifier(inspectMobile, 'mine')),
    'a choice that cannot be written': v.picklist([1n as unknown as string, 'a'], 'option'),
    'a group with a check': v.pipe(
      v.strictObject({ inner: text }, 'type'),
      v.check(({ inner }) => inner === 'A', 'shape'),
    ),
    'a record that is not open': v.record(v.string(), number, 'type'),
    'a message that is no code': v.string(),
  };

  it.each(Object.entries(UNKNOWN))('%s', (_, schema) => {
    const record = v.strictObject({ value: schema }, 'type');
    const { code, accept, generated, plain } = compile(record);
    expect(code).toContain('faultOf(RecordSchema.entries.value');
    fc.assert(
      fc.property(VALUES, (value) => {
        const input = { value };
        if (accept(input)) expect(v.is(record, input)).toBe(true);
        expect(generated(input, settings).ok).toBe(plain(input, settings).ok);
      }),
      { numRuns: 300 },
    );
  });
});

it('a pattern that remembers where it stopped is left to valibot', () => {
  const { code } = compile(v.strictObject({ value: v.pipe(text, v.regex(/a/gu, 'shape')) }, 'type'));
  expect(code).toContain('faultOf(RecordSchema.entries.value');
});

describe('what cannot be compiled is refused with its place', () => {
  const REFUSED: Readonly<Record<string, readonly [schema: Schema, complaint: string]>> = {
    'a value that would be changed': [v.pipe(text, v.trim()), 'value: the action trim would change the value.'],
    'a default value': [v.optional(text, 'a'), 'value: a default value would change the record.'],
    'a check behind optional': [
      v.pipe(
        v.optional(text),
        v.check((value) => value !== 'a', 'shape'),
      ),
      'value: a check behind optional would see what is absent.',
    ],
    'an asynchronous schema': [
      v.pipeAsync(
        text,
        v.checkAsync(() => Promise.resolve(true)),
      ) as unknown as Schema,
      'value: an asynchronous schema cannot be compiled.',
    ],
  };

  it.each(Object.entries(REFUSED))('%s', (_, [schema, complaint]) => {
    expect(() => compile(v.strictObject({ value: schema }, 'type'))).toThrow(complaint);
  });

  it('a record that is no strict object, and a key that is no name', () => {
    expect(() => compile(text)).toThrow('The schema of a record must be a strict object.');
    expect(() => compile(v.strictObject({ 'a b': text }, 'type'))).toThrow('The record: a key must be a name.');
  });
});

describe('rules across fields', () => {
  const record = v.strictObject(
    {
      first: v.optional(text),
      second: v.optional(text),
      group: v.optional(v.strictObject({ inner: v.optional(text) }, 'type')),
      list: v.optional(v.array(v.strictObject({ from: v.optional(number), to: v.optional(number) }, 'type'), 'type')),
      days: v.optional(v.array(v.strictObject({ on: v.optional(text) }, 'type'), 'type')),
    },
    'type',
  );

  function rule(row: Partial<Rule> & Pick<Rule, 'at' | 'judge'>): Rule {
    return { severity: 'error', reads: [], consults: [], whenAbsent: false, needsDay: false, ...row };
  }

  const needsInner = rule({ at: 'group.inner', reads: ['first'], whenAbsent: true, judge: () => 'required' });

  const RULES: readonly Rule[] = [
    needsInner,
    rule({ at: 'second', reads: ['first', 'second'], judge: ([first, second]) => (first === second ? undefined : 'differs') }),
    rule({
      at: 'first',
      reads: ['first'],
      consults: ['group.inner'],
      severity: 'warning',
      judge: ([, inner]) => (inner === undefined ? 'lonely' : undefined),
    }),
    rule({
      at: 'list[].to',
      reads: ['list[].from', 'list[].to'],
      judge: ([from, to]) => (Number(from) <= Number(to) ? undefined : 'order'),
    }),
    rule({ at: 'list[].from', reads: ['list[].to'], whenAbsent: true, judge: () => 'required' }),
    rule({ at: 'first', reads: ['first'], needsDay: true, judge: ([first], asOf) => (String(first) > String(asOf) ? 'late' : undefined) }),
    rule({ at: 'days[].on', reads: ['days[].on'], needsDay: true, judge: ([on], asOf) => (on === asOf ? 'today' : undefined) }),
  ];

  it('are judged where the fields they need are there and right', () => {
    const { generated, plain } = compile(record, RULES);
    const short = fc.constantFrom<unknown>(undefined, null, '', 'a', 'b', 5);
    const entry = fc.oneof(
      fc.record({ from: fc.constantFrom<unknown>(1, 2, null, 'x'), to: fc.constantFrom<unknown>(1, 2, 3) }, { requiredKeys: [] }),
      fc.constantFrom<unknown>(null, 7, ''),
    );
    const input = fc.record(
      {
        first: short,
        second: short,
        group: fc.oneof(fc.record({ inner: short }), short),
        list: fc.oneof(fc.array(entry, { maxLength: 4 }), short),
        days: fc.oneof(fc.array(fc.record({ on: fc.constantFrom<unknown>('2024-05-12', 'a', 5) }), { maxLength: 3 }), short),
      },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(input, fc.constantFrom(undefined, '2024-05-12'), (value, asOf) => {
        const judged = settingsOf({ asOf });
        expect(generated(value, judged)).toStrictEqual(plain(value, judged));
      }),
      { numRuns: 1000 },
    );
    const today = { days: [{ on: '2024-05-12' }] };
    expect(generated(today, settingsOf({ asOf: '2024-05-12' }))).toMatchObject({ ok: false, issues: [{ code: 'today' }] });
    expect(generated(today, settings)).toMatchObject({ ok: true });
  });

  it('cannot read a group or a list as a whole, nor beside the entry', () => {
    const judge = (): undefined => undefined;
    expect(() => compile(record, [needsInner, rule({ at: 'first', reads: ['group'], judge })])).toThrow(
      'group: a rule reads only single values.',
    );
    expect(() => compile(record, [rule({ at: 'list[].to', reads: ['first'], judge })])).toThrow(
      'first: a rule of a list reads only the values of an entry.',
    );
  });
});
