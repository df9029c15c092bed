import { Ajv } from 'ajv';
import { Ajv2020 } from 'ajv/dist/2020.js';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { customerFields, customerRules, genericPath } from '../../src/archive/index.ts';
import { toJsonSchema } from '../../src/forms/index.ts';
import type { JsonFormat } from '../../src/forms/index.ts';
import { sampleCustomers } from '../../src/testing/index.ts';
import { validateCustomer, validateCustomerDraft } from '../../src/validate/index.ts';
import { en } from '../../src/validate/messages/en.ts';
import { enterprise, individual } from '../support/records.ts';
import { everyValueEverywhere, faultyRecords } from './faultyRecords.ts';

const TARGETS = ['customer', 'customerDraft'] as const;

const VALIDATORS = { customer: validateCustomer, customerDraft: validateCustomerDraft };

/** The schemas differ in one field only. */
const EVERY = { customer: everyValueEverywhere(), customerDraft: [] };

/** The strictest that ajv can be. */
const STRICT = {
  strict: true,
  strictTypes: true,
  strictTuples: true,
  strictRequired: true,
  allErrors: true,
  validateFormats: true,
} as const;

const results = { customer: toJsonSchema('customer'), customerDraft: toJsonSchema('customerDraft') };

const compiled = {
  customer: compile(results.customer),
  customerDraft: compile(results.customerDraft),
};

function compile({ schema, formats, keywords }: ReturnType<typeof toJsonSchema>) {
  return new Ajv2020({ ...STRICT, formats, keywords }).compile(schema);
}

describe.each(TARGETS)('the JSON Schema of %s', (target) => {
  const { notExpressed } = results[target];
  const isUnspoken = (code: string, path: string): boolean =>
    notExpressed.some((entry) => entry.severity === 'error' && entry.code === code && entry.path === genericPath(path));

  it('is a schema of draft 2020-12', () => {
    expect(results[target].schema['$schema']).toBe('https://json-schema.org/draft/2020-12/schema');
    expect(new Ajv2020().validateSchema(results[target].schema)).toBe(true);
  });

  it('accepts, without its blanks, every record that validation accepts', () => {
    const isWrong = (record: unknown, asOf?: string): boolean => {
      const result = VALIDATORS[target](record, { asOf });
      return result.ok && !compiled[target](JSON.parse(JSON.stringify(result.value)));
    };
    expect(EVERY[target].filter((record) => isWrong(record))).toEqual([]);
    fc.assert(fc.property(faultyRecords, fc.constantFrom(undefined, '2024-05-30'), (record, asOf) => !isWrong(record, asOf)));
  });

  it('accepts beyond that only what it says it cannot express', () => {
    const unexplained = (record: unknown, asOf?: string) => {
      const result = compiled[target](record) ? VALIDATORS[target](record, { asOf }) : undefined;
      return result === undefined || result.ok ? [] : result.issues.filter(({ code, path }) => !isUnspoken(code, path));
    };
    expect(EVERY[target].flatMap((record) => unexplained(record))).toEqual([]);
    fc.assert(
      fc.property(faultyRecords, fc.constantFrom(undefined, '2024-05-30'), (record, asOf) => unexplained(record, asOf).length === 0),
    );
  });

  it('accepts the synthetic customers', () => {
    expect(sampleCustomers(200, 7).filter((customer) => !compiled[target](customer))).toEqual([]);
  });

  it('expresses a rule across fields or says that it does not', () => {
    const silent = customerRules.filter(
      ({ at, severity }) => !notExpressed.some((entry) => entry.path === at && entry.severity === severity),
    );
    expect([...new Set(silent.map(({ at, severity }) => `${severity} ${at}`))]).toEqual([
      'error basic.idTail',
      'error basic.creditCode',
      'error basic.enterpriseSize',
      'error basic.industry',
      'error basic.name',
    ]);
  });
});

it('every format of the schema is needed', () => {
  let idle = '';
  const entries = Object.entries(results.customer.formats).map(([name, format]): [string, JsonFormat] => {
    if (typeof format === 'function') return [name, (text) => idle === name || format(text)];
    return [name, { ...format, validate: (value) => idle === name || format.validate(value) }];
  });
  const accepts = compile({ ...results.customer, formats: Object.fromEntries(entries) });
  const refused = EVERY.customer.filter((record) => !accepts(record));
  for (const [name] of entries) {
    idle = name;
    expect(refused.some((record) => accepts(record))).toBe(true);
  }
});

describe('what the schema cannot express', () => {
  const { notExpressed } = results.customer;

  it('is really accepted by the schema and refused by validation', () => {
    const base = individual();
    const complaint = { reportedOn: '2024-05-02', problem: '物流延迟', resolvedOn: '2024-05-01' };
    const late = { ...base, behavior: { ...base.behavior, lastFollowUpOn: '2024-02-01', complaints: [complaint] } };
    expect(compiled.customer(late)).toBe(true);
    expect(codesOf(late)).toEqual(['followUp.beforeFirstContact', 'complaint.resolvedBeforeReported']);
    expect(compiled.customer(base)).toBe(true);
    expect(codesOf(base, '2020-01-01').map((code) => code)).toEqual(Array.from({ length: 6 }, () => 'date.future'));
    const errors = notExpressed.filter(({ severity }) => severity === 'error');
    expect([...new Set(errors.map(({ code }) => code))]).toEqual([
      'followUp.beforeFirstContact',
      'complaint.resolvedBeforeReported',
      'date.future',
    ]);
    expect(errors).toHaveLength(8);
  });

  it('names the fields and says in one sentence what is meant', () => {
    expect(notExpressed.find(({ code }) => code === 'followUp.beforeFirstContact')).toEqual({
      code: 'followUp.beforeFirstContact',
      path: 'behavior.lastFollowUpOn',
      reads: ['behavior.firstContactOn'],
      severity: 'error',
      message: '最近跟进时间不能早于首次接触时间',
    });
    expect(
      toJsonSchema('customer', { messages: en })
        .notExpressed.map(({ message }) => message)
        .join('\n'),
    ).not.toMatch(/\p{sc=Han}/u);
  });

  it('is, of blanks, what validation takes out', () => {
    expect(notExpressed.at(-1)).toMatchObject({ code: 'blank', path: '', severity: 'none' });
    const blank = { ...individual(), record: { updatedAt: '' }, relations: { referrer: {} } };
    const result = validateCustomer(blank);
    expect(compiled.customer(blank)).toBe(false);
    expect(result.ok && compiled.customer(result.value)).toBe(true);
  });
});

describe('what the schema says of a field', () => {
  const { schema, keywords } = results.customer;

  it('is its label, its help and its metadata', () => {
    expect(partAt(schema, 'behavior', 'lastFollowUpOn')).toEqual({
      title: '最近跟进时间',
      description: '不早于首次接触时间',
      type: 'string',
      format: 'date',
      'x-control': 'date',
      'x-requirement': 'required',
      'x-appliesTo': 'all',
      'x-sensitivity': 'internal',
      'x-origin': 'form',
      'x-mask': { individual: 'all', enterprise: 'all' },
    });
  });

  it('is its choices with their labels, in the language asked for', () => {
    expect(partAt(schema, 'basic', 'customerType')['oneOf']).toEqual([
      { const: 'individual', title: '个人' },
      { const: 'enterprise', title: '企业' },
    ]);
    const english = toJsonSchema('customer', { messages: en }).schema;
    expect(partAt(english, 'basic', 'customerType')['oneOf']).toContainEqual({ const: 'individual', title: 'Individual' });
    expect(english['title']).toBe('Customer file');
  });

  it('is, of open choices, what is proposed', () => {
    expect(partAt(schema, 'relations', 'industryTags')).toMatchObject({
      'x-options': [
        { value: '制造业', label: '制造业' },
        { value: '零售', label: '零售' },
        { value: '互联网', label: '互联网' },
      ],
      items: { type: 'string', maxLength: 20, examples: ['制造业', '零售', '互联网'] },
      maxItems: 20,
      uniqueItems: true,
    });
  });

  it('is there for every field of the archive', () => {
    const text = JSON.stringify(schema);
    expect(customerFields.filter(({ label }) => !text.includes(`"title":${JSON.stringify(label.zh)}`))).toEqual([]);
    expect([...new Set(text.match(/"x-\w+"/gu))].map((name) => JSON.parse(name) as string).sort()).toEqual([...keywords].sort());
  });

  it('depends on the customer type', () => {
    expect(partAt(schema, 'basic')['allOf']).toEqual([
      {
        if: { properties: { customerType: { const: 'individual' } }, required: ['customerType'] },
        then: {
          properties: { name: { type: 'string', format: 'cn-person-name' }, creditCode: false, enterpriseSize: false, industry: false },
        },
      },
      {
        if: { properties: { customerType: { const: 'enterprise' } }, required: ['customerType'] },
        then: { properties: { name: { type: 'string', format: 'cn-company-name' }, idTail: false }, required: ['creditCode'] },
      },
    ]);
    expect(customerFields.filter(({ appliesTo, path }) => appliesTo !== 'all' && !path.startsWith('basic.'))).toEqual([]);
  });
});

it('a draft needs no customer number', () => {
  const { customerNo, ...basic } = enterprise().basic;
  expect(customerNo).toBe('C20240512002');
  expect(compiled.customerDraft({ ...enterprise(), basic })).toBe(true);
  expect(compiled.customer({ ...enterprise(), basic })).toBe(false);
});

it('a schema that is never told about is read the same by draft 7', () => {
  const { schema, formats, keywords } = results.customer;
  const draft7 = new Ajv({ ...STRICT, formats, keywords }).compile({
    ...schema,
    $schema: 'http://json-schema.org/draft-07/schema#',
  });
  expect(EVERY.customer.filter((record) => draft7(record) !== compiled.customer(record))).toEqual([]);
});

it('a wrong target or option is refused by name', () => {
  expect(() => toJsonSchema('person' as never)).toThrow(new RangeError('target: must be customer, customerDraft or a template'));
  expect(() => toJsonSchema('customer', { messages: {} as never })).toThrow(/^messages:/u);
});

function codesOf(record: unknown, asOf?: string): string[] {
  const result = validateCustomer(record, { asOf });
  return result.ok ? [] : result.issues.map(({ code }) => code);
}

function partAt(schema: unknown, ...keys: readonly string[]): Readonly<Record<string, unknown>> {
  return keys.reduce((part, key) => (part as { properties: Record<string, unknown> }).properties[key], schema) as Record<string, unknown>;
}
