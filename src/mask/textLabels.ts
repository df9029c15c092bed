import type { PersonalDataKind } from './textHit.ts';

/** What stands for a hit in a masked text. */
export const TEXT_LABELS: Readonly<Record<PersonalDataKind, string>> = {
  mobile: '[手机号]',
  residentId: '[身份证号]',
  creditCode: '[信用代码]',
  bankCard: '[银行卡号]',
  landline: '[固定电话]',
  email: '[邮箱]',
  document: '[证件号]',
  plate: '[车牌号]',
  account: '[账号]',
};
