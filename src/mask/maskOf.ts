import type { MaskKind } from './kind.ts';
import { maskAddress } from './maskAddress.ts';
import { maskAll, maskIdTail } from './maskAll.ts';
import { maskBankCard } from './maskBankCard.ts';
import { maskCompanyName } from './maskCompanyName.ts';
import { maskCreditCode } from './maskCreditCode.ts';
import { maskEmail } from './maskEmail.ts';
import { maskLandline } from './maskLandline.ts';
import { maskMobile } from './maskMobile.ts';
import { maskName } from './maskName.ts';
import { maskResidentId } from './maskResidentId.ts';
import { maskText } from './maskText.ts';
import type { Masked } from './masking.ts';

/** A mask: text in, text out. */
export type Mask = <T>(text: T) => Masked<T>;

const MASKS: Readonly<Record<MaskKind, Mask>> = {
  mobile: maskMobile,
  name: maskName,
  residentId: maskResidentId,
  idTail: maskIdTail,
  creditCode: maskCreditCode,
  bankCard: maskBankCard,
  email: maskEmail,
  landline: maskLandline,
  address: maskAddress,
  companyName: maskCompanyName,
  text: maskText,
  all: maskAll,
};

/**
 * Looks the mask of a kind up. It brings every mask along: where the kind is known, import that mask.
 *
 * @param kind - The kind; one that there is not throws a `RangeError`.
 * @returns The mask.
 * @example
 * maskOf('mobile')('13812345678'); //=> '138****5678'
 */
export function maskOf(kind: MaskKind): Mask {
  if (typeof kind !== 'string' || !Object.hasOwn(MASKS, kind)) throw new RangeError('kind: no such mask');
  return MASKS[kind];
}
