/**
 * One rule for the form libraries that check field by field with a function: antd, Element Plus, Vant. The whole record is validated and the rule answers
 * for one field, so that rules across fields are judged too. Its messages hold no value; what the libraries add to them they add themselves.
 */
import { validateField } from '../validate/index.ts';
import type { ValidationOptions } from '../validate/index.ts';
import { pathText } from './paths.ts';
import type { FormPath } from './paths.ts';

/** A function that checks a field, as the three libraries call it. */
export interface FieldValidator {
  /** As antd and Element Plus call it: gives a promise that is rejected with the message. */
  (rule: object, value: unknown, callback: (error?: string) => void): void;
  /** As Vant calls it: gives the message, or `true`. */
  (value: unknown, rule: object): string | true;
}

/** A rule for `rules` of antd, Element Plus and Vant. */
export interface FieldRule {
  /** Checks the field. */
  readonly validator: FieldValidator;
}

/**
 * Makes the rule of a field for antd (`Form.Item`), Element Plus (`el-form-item`) and Vant (`van-field`).
 *
 * @param path - The field; in a list with the index of the entry.
 * @param record - Gives the whole record as it is in the form now.
 * @param options - As of `validateCustomer`.
 * @returns The rule.
 * @throws RangeError when the path names no field of the archive, the record is no function, or an option is wrong.
 * @example
 * fieldRule('basic.mobile', () => ({})).validator('1381234567', {}); //=> '手机号应为 11 位数字'
 */
export function fieldRule(path: FormPath, record: () => unknown, options?: ValidationOptions): FieldRule {
  return { validator: validatorOf(path, record, 'issues', options) };
}

/**
 * Makes a rule that shows the warnings of a field, for antd, which knows rules that do not keep a form from being sent.
 *
 * @param path - The field; in a list with the index of the entry.
 * @param record - Gives the whole record as it is in the form now.
 * @param options - As of `validateCustomer`.
 * @returns The rule.
 * @throws RangeError when the path names no field of the archive, the record is no function, or an option is wrong.
 * @example
 * warningRule('basic.name', () => ({ basic: { customerType: 'individual' } })).validator('测试', {}); //=> '姓名/企业名称像是测试数据'
 */
export function warningRule(
  path: FormPath,
  record: () => unknown,
  options?: ValidationOptions,
): FieldRule & {
  /** Tells antd that the rule only warns. */
  readonly warningOnly: true;
} {
  return { warningOnly: true, validator: validatorOf(path, record, 'warnings', options) };
}

function validatorOf(
  path: FormPath,
  record: () => unknown,
  kind: 'issues' | 'warnings',
  options: ValidationOptions | undefined,
): FieldValidator {
  const text = pathText(path);
  if (typeof record !== 'function') throw new RangeError('record: must be a function that gives the record');
  // Wrong paths and options are found while the form is built, not when somebody types.
  validateField(text, undefined, undefined, options);
  const messageOf = (value: unknown): string => {
    const messages = validateField(text, value, record(), options)[kind].map(({ message }) => message);
    return [...new Set(messages)].join('；');
  };
  return ((first: unknown, second: unknown, callback?: unknown) => {
    if (typeof callback !== 'function') return messageOf(first) || true;
    const message = messageOf(second);
    return message === '' ? Promise.resolve() : Promise.reject(new Error(message));
  }) as FieldValidator;
}
