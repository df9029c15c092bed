import { fieldAt } from '../archive/index.ts';
import type { Control } from '../fields/index.ts';

/** Which component a form may show for a field. */
export interface WidgetHint {
  /** What the field is. */
  readonly control: Control;
  /** The component of antd. */
  readonly antd: string;
  /** The component of Element Plus. */
  readonly elementPlus: string;
  /** The component of Vant. */
  readonly vant: string;
  /** The widget of react-jsonschema-form, or the field for what has parts. */
  readonly rjsf: string;
}

type Components = Omit<WidgetHint, 'control'>;

/** The components by control. Days are plain text in the record: a picker must be told to give text, not an object. */
const WIDGETS: Readonly<Record<Control, Components>> = {
  text: { antd: 'Input', elementPlus: 'ElInput', vant: 'Field', rjsf: 'text' },
  single: { antd: 'Select', elementPlus: 'ElSelect', vant: 'Picker', rjsf: 'select' },
  multi: { antd: 'Checkbox.Group', elementPlus: 'ElCheckboxGroup', vant: 'CheckboxGroup', rjsf: 'checkboxes' },
  date: { antd: 'DatePicker', elementPlus: 'ElDatePicker', vant: 'DatePicker', rjsf: 'date' },
  timeNode: { antd: 'Input', elementPlus: 'ElInput', vant: 'Field', rjsf: 'text' },
  number: { antd: 'InputNumber', elementPlus: 'ElInputNumber', vant: 'Stepper', rjsf: 'updown' },
  list: { antd: 'Form.List', elementPlus: 'ElFormItem', vant: 'CellGroup', rjsf: 'ArrayField' },
  group: { antd: 'Form.Item', elementPlus: 'ElFormItem', vant: 'CellGroup', rjsf: 'ObjectField' },
};

/** Several choices to which others may be added. */
const TAGS: Components = { antd: 'Select', elementPlus: 'ElSelect', vant: 'Field', rjsf: 'ArrayField' };

/** Free text, which may be long. */
const LONG_TEXT: Components = { antd: 'Input.TextArea', elementPlus: 'ElInput', vant: 'Field', rjsf: 'textarea' };

/**
 * Names the components that a form may show for a field, by its `control`.
 *
 * @param path - A path of the archive.
 * @returns The components of the form libraries.
 * @throws RangeError when the path names no field of the archive.
 * @example
 * widgetHint('need.priority').antd; //=> 'Select'
 * widgetHint('need.description').rjsf; //=> 'textarea'
 */
export function widgetHint(path: string): WidgetHint {
  const field = fieldAt(path);
  if (field === undefined) throw new RangeError('path: must name a field of the customer archive');
  const { control, open, mask } = field;
  if (control === 'multi' && open === true) return { control, ...TAGS };
  return { control, ...(control === 'text' && mask.enterprise === 'text' ? LONG_TEXT : WIDGETS[control]) };
}
