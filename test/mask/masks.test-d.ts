import { describe, expectTypeOf, it } from 'vitest';
import { maskMobile, maskName, maskOf } from '../../src/mask/index.ts';

describe('the type of a masked value', () => {
  it('follows the type of the value', () => {
    expectTypeOf(maskMobile('13812345678')).toEqualTypeOf<string>();
    expectTypeOf(maskMobile(null)).toEqualTypeOf<null>();
    expectTypeOf(maskMobile<undefined>).returns.toEqualTypeOf<undefined>();
    expectTypeOf(maskMobile(138)).toEqualTypeOf<string>();
    expectTypeOf(maskName('张三', { honorific: '先生' })).toEqualTypeOf<string>();
    expectTypeOf(maskOf('text')('13812345678')).toEqualTypeOf<string>();
  });

  it('follows a union and leaves the unknown open', () => {
    const maybe = '13812345678' as string | undefined;
    const anything = '13812345678' as unknown;
    expectTypeOf(maskMobile(maybe)).toEqualTypeOf<string | undefined>();
    expectTypeOf(maskMobile(anything)).toEqualTypeOf<string | null | undefined>();
  });
});
