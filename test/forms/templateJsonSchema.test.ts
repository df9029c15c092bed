import { Ajv2020 } from 'ajv/dist/2020.js';
import * as fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { customizeTemplate, defaultTemplate, optionalFields, validateCollection } from '../../src/collection/index.ts';
import type { Template } from '../../src/collection/index.ts';
import { toJsonSchema } from '../../src/forms/index.ts';
import { en } from '../../src/validate/messages/en.ts';

/** A form in which everything is filled in; every person in it is made up. */
const FORM = {
  companyName: '江苏星河科技有限公司',
  industry: 'I',
  contactName: '李明',
  contactTitle: '采购经理',
  contact: '13912345678/025-83456789、liming@example.com',
  demandType: '产品采购',
  demandDescription: '采购 20 台 A 型工业平板，2024-08-30 前交付到苏州仓库',
  expectedBy: '2024-08-30',
  budget: '5-10万',
  decisionMakers: [{ name: '王建国', title: '总经理' }],
  providedBy: '李明',
  providedOn: '2024-05-10',
  remarks: '周一到周五可以联系',
};

/** A template with every kind of field that an adopter can add. */
const customized = customizeTemplate(defaultTemplate, {
  add: [
    ...optionalFields,
    { key: 'users', label: '并发用户数', control: 'number' },
    { key: 'system', label: '系统', options: ['Linux', 'Windows'] },
    { key: 'modules', label: '模块', control: 'multi', options: ['ERP', 'CRM'], open: true },
    { key: 'model', label: '型号', schema: v.pipe(v.string(), v.trim(), v.regex(/^[A-Z]\d{2}$/u)), requirement: 'required' },
    { key: 'share', label: '占比', control: 'number', schema: v.pipe(v.number(), v.maxValue(1)) },
    { key: 'flag', label: '标记', schema: v.boolean() },
  ],
  remove: ['remarks'],
});

const tailored = customized.ok ? customized.template : defaultTemplate;

const PIECES: readonly unknown[] = [
  ...['江苏星河科技有限公司', '李明', '李经理', '李**', '无', '13912345678', '13912345678、025-83456789', '1391234567', 'a@b.cn/', '、'],
  ...['产品采购', '2024-08-30', '2024-08', '2024-02-30', '5-10万', '面议', 'I', 'Linux', 'ERP', 'A12', ' A12 ', 'A1', '', ' '],
  ...[
    '字'.repeat(51),
    '字'.repeat(201),
    '字'.repeat(2001),
    0,
    0.5,
    2,
    true,
    null,
    [],
    {},
    ['ERP'],
    ['ERP', 'ERP'],
    ['budget'],
    ['budget', 'budget'],
  ],
  ...[
    { declined: '不便透露' },
    { declined: null },
    { declined: 5 },
    { declined: '', more: 1 },
    [{ name: '王建国', title: '总经理' }],
    [{ name: '王' }],
  ],
];

const templates = { defaultTemplate, tailored };

describe.each(Object.keys(templates) as (keyof typeof templates)[])('the JSON Schema of %s', (name) => {
  const template: Template = templates[name];
  const { schema, formats, keywords, notExpressed } = toJsonSchema(template);
  const strict = { strict: true, strictTypes: true, strictTuples: true, strictRequired: true };
  const accepts = new Ajv2020({ ...strict, formats, keywords }).compile(schema);
  const complete = { ...FORM, model: 'A12' };
  const keys = [...template.fields.map(({ key }) => key), 'difficultFields', 'nickname'];
  const full = name === 'tailored' ? Object.fromEntries(Object.entries(complete).filter(([key]) => key !== 'remarks')) : { ...FORM };
  const forms = fc
    .array(fc.tuple(fc.constantFrom(...keys), fc.constantFrom(undefined, ...PIECES)), { maxLength: 3 })
    .map((changes) => plain({ ...full, ...Object.fromEntries(changes) }));
  const everything = keys.flatMap((key) => [undefined, ...PIECES].map((value) => plain({ ...full, [key]: value })));

  it('accepts, without its blanks, every form that validation accepts', () => {
    const isWrong = (form: unknown): boolean => {
      const result = validateCollection(template, form);
      return result.ok && !accepts(plain(result.value));
    };
    expect(accepts(full)).toBe(true);
    expect(everything.filter(isWrong)).toEqual([]);
    fc.assert(fc.property(forms, (form) => !isWrong(form)));
  });

  it('accepts beyond that only what it says it cannot express', () => {
    const unexplained = (form: unknown, asOf?: string) => {
      const result = accepts(form) ? validateCollection(template, form, { asOf }) : undefined;
      const issues = result === undefined || result.ok ? [] : result.issues;
      return issues.filter(({ code, path }) => !notExpressed.some((entry) => entry.path === path && [code, 'schema'].includes(entry.code)));
    };
    expect(everything.flatMap((form) => unexplained(form))).toEqual([]);
    fc.assert(fc.property(forms, fc.constantFrom(undefined, '2020-01-01'), (form, asOf) => unexplained(form, asOf).length === 0));
  });
});

it('what the schema of a form cannot express is listed', () => {
  expect(toJsonSchema(tailored).notExpressed.map(({ code, path, severity }) => [code, path, severity])).toEqual([
    ['date.future', 'providedOn', 'error'],
    ['warnings', '', 'warning'],
    ['schema', 'flag', 'error'],
    ['blank', '', 'none'],
  ]);
  expect(
    toJsonSchema(tailored, { messages: en })
      .notExpressed.map(({ message }) => message)
      .join(''),
  ).not.toMatch(/\p{sc=Han}/u);
});

it('a field that may be declined says so', () => {
  const { properties } = toJsonSchema(defaultTemplate, { messages: en }).schema as { properties: Record<string, unknown> };
  expect(properties['budget']).toMatchObject({ title: 'Budget', anyOf: [{ type: 'string', title: 'Budget' }, { title: 'Declined' }] });
  expect(properties['companyName']).toMatchObject({ title: 'Company', type: 'string', 'x-control': 'text', 'x-mask': 'companyName' });
  expect(properties['industry']).toMatchObject({ anyOf: [{ examples: expect.arrayContaining(['I']) as unknown }, {}] });
});

it.each([undefined, null, {}, { fields: [] }, { ...defaultTemplate, fields: [] }, { ...defaultTemplate, fields: [{ key: 'a' }] }])(
  '%j is no template',
  (target) => {
    expect(() => toJsonSchema(target as never)).toThrow(new RangeError('target: must be customer, customerDraft or a template'));
  },
);

function plain(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value));
}
