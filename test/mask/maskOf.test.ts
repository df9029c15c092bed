import { describe, expect, it } from 'vitest';
import * as masks from '../../src/mask/index.ts';
import type { MaskKind } from '../../src/mask/index.ts';

describe('maskOf', () => {
  it.each([
    ['mobile', masks.maskMobile],
    ['name', masks.maskName],
    ['residentId', masks.maskResidentId],
    ['idTail', masks.maskIdTail],
    ['creditCode', masks.maskCreditCode],
    ['bankCard', masks.maskBankCard],
    ['email', masks.maskEmail],
    ['landline', masks.maskLandline],
    ['address', masks.maskAddress],
    ['companyName', masks.maskCompanyName],
    ['text', masks.maskText],
    ['all', masks.maskAll],
  ] as const)('gives the mask of kind %s', (kind, mask) => {
    expect(masks.maskOf(kind)).toBe(mask);
  });

  it.each(['phone', 'toString', '__proto__', ''])('throws for %s, naming the option only', (kind) => {
    expect(() => masks.maskOf(kind as MaskKind)).toThrow(new RangeError('kind: no such mask'));
  });
});
