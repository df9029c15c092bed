import { expect, it } from 'vitest';
import { customerFields } from '../../src/archive/index.ts';
import { widgetHint } from '../../src/forms/index.ts';

it('every field has a component in every library', () => {
  for (const { path, control } of customerFields) {
    const { control: same, ...components } = widgetHint(path);
    expect(same).toBe(control);
    expect(Object.keys(components)).toEqual(['antd', 'elementPlus', 'vant', 'rjsf']);
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

it('a path of no field is refused', () => {
  expect(() => widgetHint('basic')).toThrow(new RangeError('path: must name a field of the customer archive'));
});
