import { describe, expect, it } from 'vitest';
import { toTypedSchema } from '../../src/forms/index.ts';
import { customerDraftSchema, customerSchema } from '../../src/validate/index.ts';
import { individual } from '../support/records.ts';

describe('the typed schema', () => {
  it('gives the value of a valid record', async () => {
    const record = { ...individual(), record: { owner: '' } };
    await expect(toTypedSchema(customerSchema).parse(record)).resolves.toEqual({ value: { ...individual(), record: {} }, errors: [] });
  });

  it('gives the messages of an invalid one by path', async () => {
    const { basic } = individual();
    const record = { ...individual(), basic: { ...basic, mobile: '138' }, relations: { contacts: [{ role: '采购' }] } };
    await expect(toTypedSchema(customerDraftSchema).parse(record)).resolves.toEqual({
      errors: [
        { path: 'basic.mobile', errors: ['手机号应为 11 位数字'] },
        { path: 'relations.contacts[0].name', errors: ['请填写联系人姓名'] },
      ],
    });
  });

  it('puts the messages of one place together', async () => {
    const validate = () => ({ issues: ['a', 'b'].map((message) => ({ message, path: ['x', 0] })) });
    await expect(toTypedSchema({ '~standard': { version: 1, validate } }).parse(undefined)).resolves.toEqual({
      errors: [{ path: 'x[0]', errors: ['a', 'b'] }],
    });
  });

  it.each([undefined, null, {}, { '~standard': null }, { '~standard': {} }, 'schema'])('is not made of %j', (schema) => {
    expect(() => toTypedSchema(schema as never)).toThrow(new RangeError('schema: must be a Standard Schema such as customerSchema'));
  });
});
