import { maskAll, maskOf } from '../../mask/index.ts';
import { contactPieces } from '../contact.ts';

/**
 * Masks a contact field piece by piece: mobile and landline numbers and e-mail addresses each as their kind is masked everywhere.
 *
 * @param text - Any value.
 * @returns The masked pieces, separated by a slash; `****` where there is nothing to take apart.
 * @example
 * maskContact('13812345678、zhangsan@example.com'); //=> '138****5678/z***@example.com'
 */
export function maskContact(text: unknown): string {
  const pieces = typeof text === 'string' ? contactPieces(text) : [];
  if (pieces.length === 0) return maskAll('?');
  return pieces.map((piece) => maskOf(piece.kind)(piece.text)).join('/');
}
