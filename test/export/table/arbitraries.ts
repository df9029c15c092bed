import * as fc from 'fast-check';
import { customerFields } from '../../../src/archive/index.ts';
import type { Customer } from '../../../src/archive/index.ts';
import { customers } from '../../../src/testing/index.ts';
import { isBlank } from '../../../src/text/index.ts';

/** Everything that separates, escapes, quotes or computes somewhere, and labels and values of options. */
const SEPARATORS = ['\\', '；', ';', '|', '｜', '-', '－', '、', '，', ',', '/', '／', '\n', '\r'];
const OTHERS = ['\t', ' ', '　', '\u200b', "'", '=', '+', '@', '"', '0', '12', '电话', '客户跟进', '制造业', 'marketing', '中', 'x'];

/** The fields in which any text may stand. */
const FREE_TEXTS = new Set(
  customerFields
    .filter(({ path, control, options, open }) => control === 'text' || (options !== undefined && open === true && !path.endsWith('Tags')))
    .map(({ path }) => path.split('.').at(-1))
    .filter(
      (key) =>
        !['customerNo', 'mobile', 'idTail', 'creditCode', 'phone', 'email', 'updatedAt', 'expectedPurchase', 'name'].includes(key ?? ''),
    ),
);

/** Texts that try to be read as something else; each of at most 20 characters, none blank. */
export function hostileTexts(): fc.Arbitrary<string> {
  const words = fc
    .array(fc.constantFrom(...SEPARATORS, ...OTHERS), { minLength: 1, maxLength: 8 })
    .map((parts) => parts.join('').slice(0, 20));
  return fc.oneof(words, fc.constantFrom(...OTHERS)).filter((text) => !isBlank(text));
}

/** Customers with texts that try to be read as something else wherever any text may stand. */
export function hostileCustomers(): fc.Arbitrary<Customer> {
  return fc
    .tuple(customers(), fc.array(hostileTexts(), { minLength: 40, maxLength: 40 }), fc.uniqueArray(hostileTexts(), { maxLength: 20 }))
    .map(([customer, texts, industryTags]) => {
      let next = 0;
      const replaced = withTexts(customer, () => texts[next++ % texts.length] ?? '') as Customer;
      return { ...replaced, relations: { ...replaced.relations, industryTags } };
    });
}

/** What a table keeps of a customer: `extra`, empty lists and empty dimensions leave no trace. */
export function kept(customer: object): object {
  return Object.fromEntries(
    Object.entries(customer).flatMap(([dimension, fields]: [string, object]) => {
      const filled = Object.entries(fields).filter(([, value]) => !Array.isArray(value) || value.length > 0);
      return dimension === 'extra' || filled.length === 0 ? [] : [[dimension, Object.fromEntries(filled)]];
    }),
  );
}

function withTexts(value: unknown, nextText: () => string): unknown {
  if (Array.isArray(value)) return value.map((entry) => withTexts(entry, nextText));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [
      key,
      typeof inner === 'string' && FREE_TEXTS.has(key) ? nextText() : withTexts(inner, nextText),
    ]),
  );
}
