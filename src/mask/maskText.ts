/**
 * The mask of free text: every hit is replaced whole by the name of its kind, `[手机号]`. What lies outside the hits stays as it is, byte for
 * byte in UTF-8 (where a lone surrogate is U+FFFD already).
 */
import { hideOther } from './masking.ts';
import type { Masked } from './masking.ts';
import { isProse, spansOf } from './personalData.ts';
import { TEXT_LABELS } from './textKinds.ts';

const LONE_SURROGATE = /\p{Cs}/gu;

/**
 * Masks the personal data in a text.
 *
 * @param text - The text; `null`, `undefined` and `''` come back as they are.
 * @returns The text with a label for every hit.
 * @example
 * maskText('请致电13812345678，张先生'); //=> '请致电[手机号]，张先生'
 */
export function maskText<T>(text: T): Masked<T>;
export function maskText(text: unknown): unknown {
  if (typeof text !== 'string') return hideOther(text);
  if (isProse(text)) return text;
  let masked = '';
  let from = 0;
  for (const { start, end, kind } of spansOf(text)) {
    masked += text.slice(from, start) + TEXT_LABELS[kind];
    from = end;
  }
  return (masked + text.slice(from)).replace(LONE_SURROGATE, '\ufffd');
}
