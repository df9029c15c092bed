import { CustomerSchema, fieldAt } from '../archive/index.ts';
import type { CustomerField } from '../archive/index.ts';
import { actionsOf, entriesOf, itemOf, unwrap } from '../fields/index.ts';
import type { AnySchema, Control } from '../fields/index.ts';
import type { MaskKind } from '../mask/index.ts';

/** Which component a form may show for a field, and what it may be told. */
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
  /**
   * The most code points that a text may have; the attribute of HTML counts UTF-16 units. Absent for identifiers: a pasted `+86 138 1234 5678` that is cut
   * short could no longer be repaired.
   */
  readonly maxLength?: number;
  /** How many lines a long text shows at first. */
  readonly rows?: number;
  /** The keyboard of a phone, where another than that for text is better. */
  readonly inputMode?: 'tel' | 'email' | 'decimal';
  /** `off` for personal data: what was typed for one customer is not for the browser to keep, nor to propose for the next. */
  readonly autoComplete?: 'off';
}

type Components = Pick<WidgetHint, 'antd' | 'elementPlus' | 'vant' | 'rjsf'>;

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

/** Texts of more code points than one line shows. */
const LONG_TEXT: Components = { antd: 'Input.TextArea', elementPlus: 'ElInput', vant: 'Field', rjsf: 'textarea' };
const LONG = 200;
const ROWS = 4;

/** The most code points by the path of the text. */
const LIMITS: ReadonlyMap<string, number> = /* @__PURE__ */ new Map(/* @__PURE__ */ limitsIn(CustomerSchema, ''));

/** The keyboards by the kind of value. */
const KEYBOARDS: Readonly<Partial<Record<MaskKind, 'tel' | 'email'>>> = { mobile: 'tel', landline: 'tel', email: 'email' };

/**
 * Names the components that a form may show for a field, by its `control`, with the attributes of its input.
 *
 * @param path - A path of the archive.
 * @returns The components of the form libraries, the length, the keyboard.
 * @throws RangeError when the path names no field of the archive.
 * @example
 * widgetHint('need.priority').antd; //=> 'Select'
 * widgetHint('need.description').maxLength; //=> 2000
 * widgetHint('basic.mobile').inputMode; //=> 'tel'
 */
export function widgetHint(path: string): WidgetHint {
  const field = fieldAt(path);
  if (field === undefined) throw new RangeError('path: must name a field of the customer archive');
  const { control, open } = field;
  if (control === 'multi' && open === true) return { control, ...TAGS };
  if (control === 'number') return { control, ...WIDGETS.number, inputMode: 'decimal' };
  return control === 'text' ? textHint(field) : { control, ...WIDGETS[control] };
}

function textHint({ path, mask, sensitivity }: CustomerField): WidgetHint {
  const maxLength = LIMITS.get(path);
  const isLong = maxLength !== undefined && maxLength > LONG;
  const inputMode = KEYBOARDS[mask.individual];
  return {
    control: 'text',
    ...(isLong ? { ...LONG_TEXT, rows: ROWS } : WIDGETS.text),
    ...(maxLength === undefined ? {} : { maxLength }),
    ...(inputMode === undefined ? {} : { inputMode }),
    ...(sensitivity === 'internal' ? {} : { autoComplete: 'off' }),
  };
}

function limitsIn(schema: AnySchema, path: string): (readonly [path: string, limit: number])[] {
  const { inner } = unwrap(schema);
  const entries = entriesOf(inner);
  if (entries !== undefined)
    return Object.entries(entries).flatMap(([key, entry]) => limitsIn(entry, path === '' ? key : `${path}.${key}`));
  const item = itemOf(inner);
  if (item !== undefined) return limitsIn(item, `${path}[]`);
  return actionsOf(inner).flatMap(({ type, requirement }) => (type === 'max_code_points' ? [[path, Number(requirement)] as const] : []));
}
