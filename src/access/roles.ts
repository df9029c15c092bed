import { ROLE_NAMES } from '../fields/index.ts';
import type { Bilingual, Role } from '../fields/index.ts';
import { foldText } from '../text/index.ts';

/** A role with its names. */
export interface RoleEntry {
  /** The role. */
  readonly value: Role;
  /** What a form shows. */
  readonly label: Bilingual;
  /** The titles that mean this role. */
  readonly titles: readonly string[];
}

/** The roles with their names and the titles on people's cards, in the order of the table of rights. */
export const ROLES: readonly RoleEntry[] = /* @__PURE__ */ Object.freeze([
  { value: 'sales', label: { zh: '销售', en: 'Sales' }, titles: ['销售', '客户经理'] },
  { value: 'salesSupervisor', label: { zh: '销售主管', en: 'Sales supervisor' }, titles: ['销售主管', '销售经理'] },
  { value: 'service', label: { zh: '客服', en: 'Customer service' }, titles: ['客服'] },
  { value: 'serviceSupervisor', label: { zh: '客服主管', en: 'Customer service supervisor' }, titles: ['客服主管'] },
  { value: 'marketing', label: { zh: '市场', en: 'Marketing' }, titles: ['市场'] },
  { value: 'management', label: { zh: '管理层', en: 'Management' }, titles: ['管理层'] },
  { value: 'departmentHead', label: { zh: '部门负责人', en: 'Head of department' }, titles: ['部门负责人'] },
  { value: 'dataSteward', label: { zh: '数据专员', en: 'Data steward' }, titles: ['数据专员'] },
  { value: 'dataAdmin', label: { zh: '数据管理员', en: 'Data administrator' }, titles: ['数据管理员'] },
  { value: 'admin', label: { zh: '管理员', en: 'Administrator' }, titles: ['管理员'] },
  { value: 'projectSupport', label: { zh: '项目支持', en: 'Project support' }, titles: ['项目支持'] },
]);

/**
 * Finds the role that a Chinese title stands for.
 *
 * @param title - A title such as 客户经理, or the name of a role.
 * @returns The role, or `undefined` when the title is not one of the list; nothing is guessed.
 * @example
 * roleOf('客户经理'); //=> 'sales'
 * roleOf('总裁'); //=> undefined
 */
export function roleOf(title: string): Role | undefined {
  if (typeof title !== 'string') return undefined;
  const { text } = foldText(title);
  return ROLES.find(({ value, titles }) => value === text || titles.includes(text))?.value;
}

/**
 * Tells whether a value is the name of a role.
 *
 * @param value - Any value.
 * @returns `true` for one of the roles.
 */
export function isRole(value: unknown): value is Role {
  return ROLE_NAMES.some((role) => role === value);
}
