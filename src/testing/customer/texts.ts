import * as fc from 'fast-check';
import { isPlaceholder } from '../../archive/index.ts';
import { codePointLength, foldText, isBlank } from '../../text/index.ts';
import { mobileAt } from '../mobiles.ts';

/** Sentences of the kind that people write into files; some hold the very things that must not leak. */
const SENTENCES: readonly string[] = [
  '客户偏好上午联系',
  '物流延迟，已补发并补偿优惠券',
  `打 ${mobileAt(7)} 找王建国，或写信到 wang@example.com`,
  '订单号 20240512001 已发货，约定 2024-06-01 前到货',
  '身份证 11010519491231002X 已核对，不保存',
  '价格越低越好，尽快安装',
  'line one\nline two\t"quoted", =SUM(A1)',
  '𠮷野家一号店，请走后门🚪',
];

const LONGEST_DRAWN = 24;

/**
 * Generates texts that say something: sentences, any characters, and the longest text allowed.
 *
 * @param max - The most code points.
 * @returns The generator.
 */
export function texts(max: number): fc.Arbitrary<string> {
  const sentences = fc.constantFrom(...SENTENCES.filter((sentence) => codePointLength(sentence) <= max));
  const drawn = fc
    .string({ unit: 'grapheme', minLength: 1, maxLength: Math.min(max, LONGEST_DRAWN) })
    // Trimmed and visible throughout, so that there is nothing to repair in a valid file.
    .map((text) => foldText(text, (unit) => unit).text)
    .filter((text) => !isBlank(text) && !isPlaceholder(text) && codePointLength(text) <= max);
  const longest = fc.constant('长'.repeat(max));
  return fc.oneof({ arbitrary: sentences, weight: 6 }, { arbitrary: drawn, weight: 3 }, { arbitrary: longest, weight: 1 });
}
