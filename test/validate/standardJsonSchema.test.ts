import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { createCollectionSchema, customizeTemplate, defaultTemplate, optionalFields } from '../../src/collection/index.ts';
import { toJsonSchema } from '../../src/forms/index.ts';
import { createCustomerSchema, customerDraftSchema, customerSchema } from '../../src/validate/index.ts';
import { en } from '../../src/validate/messages/en.ts';
import { enterprise } from '../support/records.ts';

const TARGET = { target: 'draft-2020-12' } as const;

describe('the Standard JSON Schema of the facades', () => {
  it('is that of the entry for forms, for input and output', () => {
    const { schema } = toJsonSchema('customer');
    expect(customerSchema['~standard'].jsonSchema.input(TARGET)).toEqual(schema);
    expect(customerSchema['~standard'].jsonSchema.output(TARGET)).toEqual(schema);
    expect(customerDraftSchema['~standard'].jsonSchema.output(TARGET)).toEqual(toJsonSchema('customerDraft').schema);
  });

  it('is in the language of the messages', () => {
    const schema = createCustomerSchema({ messages: en })['~standard'].jsonSchema.output(TARGET);
    expect(schema).toEqual(toJsonSchema('customer', { messages: en }).schema);
  });

  it('is also a schema of draft 7, and no other version', () => {
    const { jsonSchema } = customerSchema['~standard'];
    const { formats, keywords } = toJsonSchema('customer');
    const { $schema, ...draft7 } = jsonSchema.input({ target: 'draft-07' });
    expect($schema).toBe('http://json-schema.org/draft-07/schema#');
    expect(new Ajv2020({ formats, keywords }).compile(draft7)(enterprise())).toBe(true);
    expect(() => jsonSchema.input({ target: 'openapi-3.0' })).toThrow(new RangeError('target: must be draft-2020-12 or draft-07'));
  });

  it('is made anew for everyone who asks', () => {
    const { jsonSchema } = customerSchema['~standard'];
    expect(jsonSchema.output(TARGET)).not.toBe(jsonSchema.output(TARGET));
  });

  it('of a collection form is that of its template, also of a customised one', () => {
    const customized = customizeTemplate(defaultTemplate, {
      add: [...optionalFields, { key: 'users', label: '并发用户数', control: 'number' }],
      remove: ['remarks'],
    });
    const templates = [defaultTemplate, ...(customized.ok ? [customized.template] : [])];
    expect(templates).toHaveLength(2);
    for (const template of templates) {
      for (const messages of [undefined, en]) {
        const { jsonSchema } = createCollectionSchema(template, { messages })['~standard'];
        expect(jsonSchema.input(TARGET)).toEqual(toJsonSchema(template, { messages }).schema);
        expect(jsonSchema.output(TARGET)).toEqual(jsonSchema.input(TARGET));
        expect(() => jsonSchema.output({ target: 'openapi-3.0' })).toThrow(new RangeError('target: must be draft-2020-12 or draft-07'));
      }
    }
  });
});
