/** The mask of each kind as an expression. */
import type { MaskKind } from '../mask/index.ts';
import { addressMask } from './masks/address.ts';
import { wholeMask } from './masks/all.ts';
import { companyNameMask } from './masks/companyName.ts';
import { creditCodeMask } from './masks/creditCode.ts';
import { emailMask } from './masks/email.ts';
import { landlineMask } from './masks/landline.ts';
import { mobileMask } from './masks/mobile.ts';
import { nameMask } from './masks/name.ts';
import type { Characters } from './tree/characters.ts';
import { NOTHING } from './tree/nodes.ts';
import type { TextNode } from './tree/types.ts';

/** A mask: an expression of the value. */
export type SqlMask = (value: TextNode, characters: Characters) => TextNode;

const MASKS: Partial<Readonly<Record<MaskKind, SqlMask>>> = {
  mobile: mobileMask,
  name: nameMask,
  idTail: wholeMask,
  creditCode: creditCodeMask,
  email: emailMask,
  landline: landlineMask,
  address: addressMask,
  companyName: companyNameMask,
  all: wholeMask,
};

/**
 * Looks the mask of a kind up.
 *
 * @param kind - The kind.
 * @returns The mask; NULL where SQL cannot say it.
 */
export function sqlMaskOf(kind: MaskKind): SqlMask {
  return MASKS[kind] ?? (() => NOTHING);
}
