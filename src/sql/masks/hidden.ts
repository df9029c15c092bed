import { any, absent, equals } from '../tree/conditions.ts';
import { choose } from '../tree/nodes.ts';
import type { TextNode } from '../tree/types.ts';

/** Four stars: all is hidden, and nothing is said of the length. */
export const HIDDEN = '****';

/**
 * Leaves NULL and the empty text as they are.
 *
 * @param value - The value.
 * @param mask - Its mask.
 * @returns The mask of what is not absent.
 */
export function keepAbsent(value: TextNode, mask: TextNode): TextNode {
  return choose([[any(absent(value), equals(value, '')), value]], mask);
}
