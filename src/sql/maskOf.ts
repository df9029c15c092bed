/** The mask of each kind as an expression. */
import type { MaskKind } from '../mask/index.ts';
import { mobileMask } from './masks/mobile.ts';
import type { Characters } from './tree/characters.ts';
import { NOTHING } from './tree/nodes.ts';
import type { TextNode } from './tree/nodes.ts';

/** A mask: an expression of the value. */
export type SqlMask = (value: TextNode, characters: Characters) => TextNode;

const MASKS: Partial<Readonly<Record<MaskKind, SqlMask>>> = {
  mobile: mobileMask,
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
