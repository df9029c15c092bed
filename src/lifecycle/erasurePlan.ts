/**
 * What to erase when a record has to go (PIPL art. 47), as paths and steps, never as values. Of a person everything goes but the customer number,
 * which stays as an empty file so that it is not given twice. Of an organisation the data about the organisation may stay.
 */
import { MAX_ENTRIES, customerFields, sensitivityOf, subjectOf } from '../archive/index.ts';
import type { CustomerField, FieldPath } from '../archive/index.ts';
import type { AnyCustomer } from './customer.ts';
import { isAbsent, readList, readObject } from '../fields/index.ts';
import type { Bilingual, Subject } from '../fields/index.ts';
import { fieldOf, listOf } from './readRecord.ts';
import { customerNoOf } from './customerNo.ts';

/** The code of a step. */
export type ErasureStep =
  'eraseFields' | 'eraseCopies' | 'eraseBackups' | 'destroyPaper' | 'tellRecipients' | 'unlinkReferrals' | 'keepProof';

/** The texts of the steps that only the adopter can take. */
export const erasureSteps: Readonly<Record<ErasureStep, Bilingual>> = /* @__PURE__ */ Object.freeze({
  eraseFields: { zh: '删除计划所列字段', en: 'Erase the fields of the plan' },
  eraseCopies: { zh: '删除导出文件、缓存与报表中的副本', en: 'Erase the copies in exports, caches and reports' },
  eraseBackups: { zh: '在备份轮换时删除，恢复备份后重新执行', en: 'Erase when backups rotate, and again after a backup was restored' },
  destroyPaper: { zh: '销毁纸质表单与扫描件', en: 'Destroy paper forms and their scans' },
  tellRecipients: {
    zh: '通知接收过该资料的部门与受托方删除',
    en: 'Tell the departments and processors that received the data to erase it',
  },
  unlinkReferrals: { zh: '移除其他客户档案中指向该客户的推荐人信息', en: 'Remove this customer as referrer from the records of others' },
  keepProof: {
    zh: '留存删除记录：客户编号、日期、经办人，不含资料内容',
    en: 'Keep proof of the erasure: customer number, date and person, no content',
  },
});

/** What to erase, and what may stay. */
export interface ErasurePlan {
  /** The customer, where the record has a proper number. */
  readonly customerNo: string | undefined;
  /** The fields in the record that must go, in form order; entries of lists without their index. */
  readonly erase: readonly FieldPath[];
  /** The fields in the record that may stay. */
  readonly keep: readonly FieldPath[];
  /** Whether the record holds what only the adopter can judge: columns of their own (`extra`), unknown keys, or what cannot be read. */
  readonly extra: boolean;
  /** What else has to be done, in this order: codes of `erasureSteps`. */
  readonly steps: readonly ErasureStep[];
}

/**
 * Plans the erasure of a record.
 *
 * @param customer - A customer, a draft, or a record that nobody has checked.
 * @returns Paths and steps; no value of the record but the customer number.
 * @example
 * erasurePlan({ basic: { customerNo: 'C20240512001', customerType: 'individual', name: '张三' } }).erase; //=> ['basic.customerType', 'basic.name']
 * erasurePlan({ basic: { customerNo: 'C20240512001', customerType: 'individual', name: '张三' } }).keep; //=> ['basic.customerNo']
 */
export function erasurePlan(customer: AnyCustomer): ErasurePlan {
  const subject = subjectOf(customer);
  const present = customerFields.filter((field) => isLeaf(field) && valuesAt(customer, field.path).some((value) => !isAbsent(value)));
  const [keep, erase] = [present.filter((field) => mayStay(field, subject)), present.filter((field) => !mayStay(field, subject))];
  return {
    customerNo: customerNoOf(customer),
    erase: erase.map(({ path }) => path),
    keep: keep.map(({ path }) => path),
    extra: holdsOther(customer, ''),
    steps: ['eraseFields', 'eraseCopies', 'eraseBackups', 'destroyPaper', 'tellRecipients', 'unlinkReferrals', 'keepProof'],
  };
}

/** Whether there is something in an object of the record that no field stands for. */
function holdsOther(holder: unknown, path: string): boolean {
  const entries = readObject(holder);
  if (entries === undefined) return !isAbsent(holder);
  return entries.some(([key, value]) => !isAbsent(value) && isOther(value, path === '' ? key : `${path}.${key}`));
}

function isOther(value: unknown, path: string): boolean {
  if (customerFields.some((field) => field.path === path && isLeaf(field))) return false;
  const list = readList(value, MAX_ENTRIES);
  if (list === undefined) return !hasFieldsBelow(path) || holdsOther(value, path);
  return list === 'long' || !hasFieldsBelow(`${path}[]`) || list.some((entry) => holdsOther(entry, `${path}[]`));
}

function hasFieldsBelow(path: string): boolean {
  return customerFields.some((field) => field.path.startsWith(`${path}.`));
}

function isLeaf({ control }: CustomerField): boolean {
  return control !== 'list' && control !== 'group';
}

function mayStay(field: CustomerField, subject: Subject): boolean {
  return field.path === 'basic.customerNo' || sensitivityOf(field, subject) === 'internal';
}

function valuesAt(customer: unknown, path: string): readonly unknown[] {
  return path
    .split('.')
    .reduce<readonly unknown[]>(
      (sources, key) => sources.flatMap((source) => (key.endsWith('[]') ? listOf(source, key.slice(0, -2)) : [fieldOf(source, key)])),
      [customer],
    );
}
