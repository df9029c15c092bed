import type { Basis } from './field.ts';

/** Personal information as such. */
export const PERSONAL: readonly Basis[] = [{ source: '中华人民共和国个人信息保护法', clause: '第四条', date: '2021-11-01' }];

/** The bare number of an identity card: listed by GB/T 35273-2020, no longer by GB/T 45574-2025; kept strict here. */
export const IDENTITY: readonly Basis[] = [
  { source: 'GB/T 35273-2020 信息安全技术 个人信息安全规范', clause: '附录B 个人身份信息', date: '2020-10-01' },
];

/** Nothing but the house's own wish to keep it inside. */
export const INTERNAL: readonly Basis[] = [];
