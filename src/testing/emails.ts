/** E-mail addresses in the practical syntax of the HTML standard, all in the domains that RFC 2606 reserves for examples. */
import * as fc from 'fast-check';
import { codePoints } from '../text/index.ts';

const WORD_CHARACTERS = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789';
const LOCAL_CHARACTERS = `${WORD_CHARACTERS}!#$%&'*+/=?^_\`{|}~-`;
const LABEL_CHARACTERS = 'abcdefghijklmnopqrstuvwxyz0123456789';
const DOMAINS = ['example.com', 'example.net', 'example.org', 'example.com.cn', 'crm.example'] as const;

/** The most characters before the `@` (RFC 5321, clause 4.5.3.1.1). */
const LOCAL_MOST = 64;

/** Looks like a mask, and is refused as one. */
const STARS = '***';

/**
 * Generates e-mail addresses.
 *
 * @returns The generator.
 * @example
 * import * as fc from 'fast-check';
 * fc.assert(fc.property(emails(), (address) => address.includes('@')));
 */
export function emails(): fc.Arbitrary<string> {
  const plain = fc.string({ unit: fc.constantFrom(...codePoints(WORD_CHARACTERS)), minLength: 1, maxLength: 12 });
  const atoms = fc.array(fc.string({ unit: fc.constantFrom(...codePoints(LOCAL_CHARACTERS)), minLength: 1, maxLength: 16 }), {
    minLength: 1,
    maxLength: 4,
  });
  const dotted = atoms
    .map((parts) => parts.join('.').slice(0, LOCAL_MOST))
    .filter((local) => !local.includes(STARS) && !local.endsWith('.'));
  return fc.tuple(fc.oneof(plain, dotted), domains()).map(([local, domain]) => `${local}@${domain}`);
}

function domains(): fc.Arbitrary<string> {
  const letters = fc.string({ unit: fc.constantFrom(...codePoints(LABEL_CHARACTERS)), minLength: 1, maxLength: 12 });
  const labels = fc.oneof(
    letters,
    fc.tuple(letters, letters).map((parts) => parts.join('-')),
  );
  return fc.tuple(fc.array(labels, { maxLength: 2 }), fc.constantFrom(...DOMAINS)).map(([before, domain]) => [...before, domain].join('.'));
}
