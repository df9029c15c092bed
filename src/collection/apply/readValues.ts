import { isPlaceholder } from '../../archive/index.ts';
import { isAbsent, ownValue } from '../../fields/index.ts';

/**
 * Reads a text of a form or of a record.
 *
 * @param holder - The form, or a dimension of a record.
 * @param key - The key.
 * @returns The text, or `undefined` when it is blank, a placeholder such as 暂无, a refusal or no text.
 */
export function textAt(holder: unknown, key: string): string | undefined {
  const value = ownValue(holder, key);
  return typeof value === 'string' && !isAbsent(value) && !isPlaceholder(value) ? value : undefined;
}
