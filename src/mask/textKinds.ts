/** What is found in free text. */
export type PersonalDataKind =
  'mobile' | 'residentId' | 'creditCode' | 'bankCard' | 'landline' | 'email' | 'document' | 'plate' | 'account';

/** A place in a text; it holds no value. */
export interface PersonalDataSpan {
  /** The first UTF-16 unit. */
  readonly start: number;
  /** The unit behind the last one. */
  readonly end: number;
  /** What stands there. */
  readonly kind: PersonalDataKind;
}

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
