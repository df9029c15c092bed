import { inspect } from 'node:util';
import * as fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import {
  briefApproval,
  createCollectionSchema,
  customizeTemplate,
  defaultTemplate,
  maskCollection,
  validateBrief,
  validateCollection,
} from '../../src/collection/index.ts';
import * as v from 'valibot';
import { BRIEF, FORM, changed } from './forms.ts';

/** A mark that no text of the library contains. */
const MARK = 'QZ7731';

/** Everything that could carry a value out. */
function traces(value: unknown): string {
  return [JSON.stringify(value), inspect(value, { depth: 12, showHidden: true }), String(value)].join('\n');
}

const own = changed(defaultTemplate, {
  add: [
    { key: 'area', label: '面积', schema: v.pipe(v.number(), v.minValue(1)) },
    { key: 'code', label: '代码', schema: v.pipe(v.string(), v.regex(/^\d$/u), v.picklist(['1'])) },
  ],
  require: ['budget', 'code'],
});

const marked = fc.letrec<{ any: unknown }>((tie) => ({
  any: fc.oneof(
    { maxDepth: 3 },
    fc.string().map((text) => `${text}${MARK}`),
    fc.constantFrom<unknown>(
      `${MARK}@example.com`,
      `138${MARK}5678`,
      { declined: MARK },
      { declined: [MARK] },
      null,
      '',
      0,
      Number.NaN,
      true,
      1n,
    ),
    fc.array(tie('any'), { maxLength: 3 }),
    fc.dictionary(fc.constantFrom(`${MARK}13812345678`, `姓名${MARK}`, 'name', 'declined', '__proto__'), tie('any'), { maxKeys: 3 }),
  ),
})).any;

function faulty(values: object): fc.Arbitrary<object> {
  const keys = fc.constantFrom(...Object.keys(values), 'area', 'code', 'painPoints', 'difficultFields', `键${MARK}`);
  return fc.array(fc.tuple(keys, marked), { minLength: 1, maxLength: 6 }).map((changes) => ({ ...values, ...Object.fromEntries(changes) }));
}

describe('no leak', () => {
  it('of a value or a key into issues, warnings and refusals', () => {
    fc.assert(
      fc.property(fc.oneof(faulty(FORM), marked), fc.constantFrom(defaultTemplate, own), (values, template) => {
        const result = validateCollection(template, values, { asOf: '2024-05-30' });
        if (!result.ok) expect(traces(result)).not.toContain(MARK);
        expect(traces([result.warnings, result.refusals])).not.toContain(MARK);
        const standard = createCollectionSchema(template)['~standard'].validate(values);
        if (standard.issues !== undefined) expect(traces(standard)).not.toContain(MARK);
      }),
      { numRuns: 500 },
    );
  });

  it('of a brief into its issues', () => {
    fc.assert(
      fc.property(fc.oneof(faulty(BRIEF), marked), (brief) => {
        const result = validateBrief(brief, { asOf: '2024-05-30' });
        expect(traces(result.ok ? result.warnings : result)).not.toContain(MARK);
      }),
    );
  });

  it('of a wish into the issues of a template', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.constantFrom('add', 'remove', 'order', 'require', `键${MARK}`), marked), (changes) => {
        const result = customizeTemplate(defaultTemplate, changes);
        if (!result.ok) expect(traces(result)).not.toContain(MARK);
      }),
    );
  });
});

function cyclic(): unknown {
  const values: Record<string, unknown> = { ...FORM };
  values['budget'] = values;
  values['decisionMakers'] = [values];
  return values;
}

function throwing(): unknown {
  const fail = (): never => {
    throw new Error(MARK);
  };
  return new Proxy({}, { get: fail, has: fail, ownKeys: fail, getPrototypeOf: fail, getOwnPropertyDescriptor: fail });
}

function revoked(target: object): unknown {
  const { proxy, revoke } = Proxy.revocable(target, {});
  revoke();
  return proxy;
}

const HOSTILE: readonly (readonly [string, unknown])[] = [
  ['undefined', undefined],
  ['null', null],
  ['an empty text', ''],
  ['a text', '13812345678'],
  ['a number', 1],
  ['NaN', Number.NaN],
  ['a bigint', 10n],
  ['a symbol', Symbol('x')],
  ['a function', () => 1],
  ['a date', new Date(0)],
  ['a map', new Map([['contact', 1]])],
  ['a list', [FORM]],
  ['a cyclic form', cyclic()],
  ['a proxy that throws', throwing()],
  ['a form of proxies that throw', { contact: throwing(), budget: { declined: throwing() }, decisionMakers: throwing() }],
  ['a revoked proxy', revoked({})],
  ['revoked lists', { ...FORM, decisionMakers: revoked([]), difficultFields: revoked([]) }],
  ['a getter that throws', Object.defineProperty({ ...FORM }, 'budget', { enumerable: true, get: throwing as () => never })],
  ['sparse lists', { ...FORM, decisionMakers: new Array(2_000_000_000), difficultFields: new Array(5) }],
  ['lone surrogates', { ...FORM, companyName: '\ud800', contact: '\udfff' }],
  ['polluting keys', JSON.parse('{"__proto__":{"polluted":1},"budget":{"__proto__":{"polluted":1},"declined":""}}')],
];

describe('no throw', () => {
  test.each(HOSTILE)('%s gets an answer everywhere', (_, value) => {
    for (const template of [defaultTemplate, own]) {
      const result = validateCollection(template, value, { asOf: '2024-05-30' });
      expect(result.ok && result.value === FORM).toBe(false);
      expect(traces(result.warnings)).not.toContain(MARK);
      expect(() => maskCollection(template, value, 'team')).not.toThrow();
      for (const { key } of template.fields) {
        expect(() => validateCollection(template, { ...FORM, [key]: value })).not.toThrow();
        expect(() => maskCollection(template, { ...FORM, [key]: value }, 'requester')).not.toThrow();
      }
    }
    expect(validateBrief(value).ok).toBe(false);
    expect(briefApproval(value, defaultTemplate).ok).toBe(false);
    expect(customizeTemplate(defaultTemplate, value as never)).toHaveProperty('ok');
    expect(customizeTemplate(defaultTemplate, { add: [value], remove: value, order: [value] } as never).ok).toBe(false);
    expect(createCollectionSchema(own)['~standard'].validate(value)).toHaveProperty('issues');
    expect({}).not.toHaveProperty('polluted');
  });

  it('a megabyte in every field gets an answer', () => {
    const huge = '1'.repeat(1_000_000);
    const values = Object.fromEntries(own.fields.map(({ key }) => [key, huge]));
    const result = validateCollection(own, values);
    expect(result.ok ? [] : result.issues.map(({ path }) => path)).toEqual(
      own.fields.map(({ key }) => key).filter((key) => !['industryCode'].includes(key)),
    );
    expect(traces(result)).not.toContain('111111');
    expect(maskCollection(own, values, 'team')['contact']).toBe('****');
  });
});
