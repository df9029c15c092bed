import { expectTypeOf, test } from 'vitest';
import type { Purpose } from '../../src/access/index.ts';
import type { PURPOSES } from '../../src/archive/index.ts';

test('a copy may be made for every purpose of the form', () => {
  expectTypeOf<Purpose>().toEqualTypeOf<(typeof PURPOSES)[number]['value']>();
});
