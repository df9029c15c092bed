import { expect, it } from 'vitest';
import { customerFields } from '../../src/archive/index.ts';
import { widgetHint } from '../../src/forms/index.ts';
import { validateField } from '../../src/validate/index.ts';

it('every field has a component in every library', () => {
  for (const { path, control } of customerFields) {
    const { control: same, antd, elementPlus, vant, rjsf } = widgetHint(path);
    expect(same).toBe(control);
    for (const component of [antd, elementPlus, vant, rjsf]) expect(component).toMatch(/^\w+/u);
  }
});

it.each([
  ['basic.name', 'Input'],
  ['need.description', 'Input.TextArea'],
  ['need.coreNeeds', 'Checkbox.Group'],
  ['relations.industryTags', 'Select'],
  ['behavior.purchases', 'Form.List'],
  ['behavior.purchases[].quantity', 'InputNumber'],
  ['behavior.firstContactOn', 'DatePicker'],
])('%s is shown by %s of antd', (path, component) => {
  expect(widgetHint(path).antd).toBe(component);
});

it.each([
  ['basic.name', { maxLength: 200, autoComplete: 'off' }],
  ['basic.address', { maxLength: 200, autoComplete: 'off' }],
  ['basic.mobile', { inputMode: 'tel', autoComplete: 'off' }],
  ['basic.creditCode', {}],
  ['basic.idTail', { autoComplete: 'off' }],
  ['need.description', { maxLength: 2000, rows: 4 }],
  ['need.productPreference', { maxLength: 100 }],
  ['behavior.purchases[].amount', { inputMode: 'decimal' }],
  ['behavior.complaints[].problem', { maxLength: 2000, rows: 4 }],
  ['relations.contacts[].email', { inputMode: 'email', autoComplete: 'off' }],
  ['relations.contacts[].phone', { inputMode: 'tel', autoComplete: 'off' }],
  ['relations.contacts', {}],
  ['relations.industryTags', {}],
  ['behavior.firstContactOn', {}],
])('the input of %s is told %j', (path, told) => {
  const { maxLength, rows, inputMode, autoComplete } = widgetHint(path);
  expect({ maxLength, rows, inputMode, autoComplete }).toEqual({
    maxLength: undefined,
    rows: undefined,
    inputMode: undefined,
    autoComplete: undefined,
    ...told,
  });
});

it('the length of a text is the one that validation allows', () => {
  const texts = customerFields.filter(({ path, control }) => control === 'text' && !path.includes('[]') && path.split('.').length === 2);
  for (const { path } of texts) {
    const { maxLength } = widgetHint(path);
    const tooLong = (length: number): boolean => validateField(path, '字'.repeat(length), {}).issues.some(({ code }) => code === 'tooLong');
    if (maxLength === undefined) expect(tooLong(5000)).toBe(false);
    else expect([tooLong(maxLength), tooLong(maxLength + 1)]).toEqual([false, true]);
  }
});

it('a path of no field is refused', () => {
  expect(() => widgetHint('basic')).toThrow(new RangeError('path: must name a field of the customer archive'));
});
