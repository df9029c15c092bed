import type { Bilingual } from '../fields/index.ts';
import { messageOf } from '../validate/index.ts';
import type { Issue, Messages } from '../validate/index.ts';
import type { CollectionCode, OwnCollectionCode } from './code.ts';

/** The messages of the codes that only the collection form has. */
const TEXTS: Readonly<Record<OwnCollectionCode, Bilingual>> = {
  'landline.length': { zh: '{label}的固定电话位数不对', en: '{label}: the landline number has the wrong length' },
  'landline.charset': {
    zh: '{label}的固定电话含有不允许的字符',
    en: '{label}: the landline number contains a character that is not allowed',
  },
  'landline.shape': {
    zh: '{label}的固定电话应写成区号-号码，如 010-62345678',
    en: '{label}: a landline number is written area code, hyphen, number, such as 010-62345678',
  },
  'landline.component': { zh: '{label}的固定电话区号不存在', en: '{label}: there is no such area code' },
  'landline.checksum': { zh: '{label}的固定电话不对', en: '{label}: the landline number is wrong' },
  'contact.shape': {
    zh: '{label}应为手机号、固定电话或邮箱，多项用顿号或逗号隔开',
    en: '{label} should be mobile numbers, landline numbers or e-mail addresses, separated by commas',
  },
  'contact.landlineDigits': {
    zh: '{label}里的固定电话不是 11 位，请核对',
    en: '{label}: a landline number does not have 11 digits: please check',
  },
  'budget.shape': { zh: '{label}应为金额、金额区间或面议', en: '{label} should be an amount or a range of money, or 面议' },
  'name.notFull': { zh: '{label}请填全名', en: '{label}: please give the full name' },
  'value.invalid': { zh: '{label}不符合要求', en: '{label} does not meet its requirements' },
  'declined.essential': { zh: '{label}是必要信息，不能拒绝提供', en: '{label} is essential and cannot be declined' },
  'expectedBy.past': { zh: '{label}已经过去', en: '{label} has passed' },
  'dueOn.past': { zh: '{label}已经过去', en: '{label} has passed' },
  'template.state': { zh: '{label}的模板尚未确认', en: 'The template of the {label} is not confirmed' },
  'template.changes': { zh: '{label}的修改内容格式不对', en: 'What is to be changed in the {label} cannot be read' },
  'template.essential': { zh: '模板缺少必要字段{label}', en: 'The template lacks the essential field {label}' },
  'template.duplicate': { zh: '模板中{label}重复', en: 'The template has {label} twice' },
  'template.key': {
    zh: '{label}的字段名应以字母开头，只含字母、数字和下划线',
    en: 'The key of a field of the {label} should be a letter followed by letters, digits and underscores',
  },
  'template.label': { zh: '{label}中有字段缺少名称', en: 'A field of the {label} has no label' },
  'template.field': { zh: '{label}中有字段的定义不完整或不对', en: 'A field of the {label} is not declared completely, or wrongly' },
  'remove.required': { zh: '{label}是必填字段，不能移除', en: '{label} is required and cannot be removed' },
  'remove.unknown': { zh: '要移除的字段不在{label}中', en: 'The field to remove is not in the {label}' },
  'add.unknown': { zh: '要添加的字段不是{label}的备选字段', en: 'The field to add is not one that the {label} has ready' },
  'add.duplicate': { zh: '{label}已在模板中', en: '{label} is in the template already' },
  'require.unknown': { zh: '要设为必填的字段不在{label}中', en: 'The field to require is not in the {label}' },
  'makeOptional.unknown': { zh: '要设为选填的字段不在{label}中', en: 'The field to make optional is not in the {label}' },
  'makeOptional.essential': { zh: '{label}是必要信息，不能设为选填', en: '{label} is essential and cannot be made optional' },
  'order.unknown': { zh: '排序中有{label}没有的字段', en: 'The order names a field that is not in the {label}' },
  'order.duplicate': { zh: '排序中{label}重复', en: 'The order names {label} twice' },
  'order.missing': { zh: '排序中缺少{label}', en: 'The order lacks {label}' },
};

/** Every form of a pipeline is judged with the same messages: they are completed once. */
const completed = /* @__PURE__ */ new WeakMap<Messages, Messages>();

/**
 * Adds the texts of the collection form to a set of messages; a text that the set already has for a code is kept.
 *
 * @param messages - The messages of one language.
 * @returns The messages with a text for every code of the form.
 */
export function withCollectionTexts(messages: Messages): Messages {
  const made = completed.get(messages) ?? complete(messages);
  completed.set(messages, made);
  return made;
}

function complete({ language, texts }: Messages): Messages {
  const own = Object.entries(TEXTS).map(([code, text]) => [code, text[language]]);
  return { language, texts: { ...Object.fromEntries(own), ...texts } as Messages['texts'] };
}

/**
 * Tells whether a text is one of the issue codes that a form can have.
 *
 * @param messages - Messages with a text for every code.
 * @param text - A text.
 * @returns `true` when it is one.
 */
export function isCode(messages: Messages, text: string): boolean {
  return Object.hasOwn(messages.texts, text);
}

/**
 * Makes an issue of a form or a template.
 *
 * @param messages - Messages with a text for every code.
 * @param code - The code.
 * @param keys - Where.
 * @param label - What the place is called.
 * @returns The issue, an error.
 */
export function issueOf(
  messages: Messages,
  code: CollectionCode,
  keys: readonly (string | number)[],
  label: Bilingual,
): Issue<CollectionCode> {
  const [first, ...rest] = keys;
  const path = [first ?? '', ...rest.map((key) => (typeof key === 'number' ? `[${String(key)}]` : `.${key}`))].join('');
  const name = label[messages.language];
  return { code, path, keys, label: name, severity: 'error', message: messageOf(messages, code, name, undefined) };
}
