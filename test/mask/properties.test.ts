import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  isBankCard,
  isCompanyName,
  isCreditCode,
  isEmail,
  isLandline,
  isMobile,
  isPersonName,
  isResidentId,
} from '../../src/identifiers/index.ts';
import { findPersonalData, isMasked, maskOf } from '../../src/mask/index.ts';
import type { MaskKind } from '../../src/mask/index.ts';
import { codePointLength, foldText, isWellFormed } from '../../src/text/index.ts';
import { anyText, KINDS, fullWidth } from './arbitraries.ts';

const RUNS = { numRuns: 2000 };

const MASKS = KINDS.map((kind) => [kind, maskOf(kind)] as const);

const WHOLE = MASKS.filter(([kind]) => kind !== 'text');

const NUMBERS = MASKS.filter(([kind]) => !['name', 'email', 'address', 'companyName', 'text'].includes(kind));

/** The most characters that a kind with a fixed window shows. */
const WINDOWS: Partial<Record<MaskKind, number>> = {
  mobile: 7,
  name: 2,
  residentId: 4,
  idTail: 0,
  creditCode: 8,
  bankCard: 4,
  landline: 9,
  all: 0,
};

const VALIDATORS: Partial<Record<MaskKind, (text: string) => boolean>> = {
  mobile: isMobile,
  name: isPersonName,
  residentId: isResidentId,
  idTail: (text) => /^\d{3}[\dX]$/u.test(text),
  creditCode: isCreditCode,
  bankCard: isBankCard,
  email: isEmail,
  landline: isLandline,
  companyName: isCompanyName,
};

describe.each(MASKS)('the mask of kind %s, for every text', (_kind, mask) => {
  it('is idempotent', () => {
    fc.assert(
      fc.property(anyText(), (text) => {
        const once = mask(text);
        expect(mask(once)).toBe(once);
      }),
      RUNS,
    );
  });

  it('gives well-formed text', () => {
    fc.assert(
      fc.property(anyText(), (text) => isWellFormed(mask(text))),
      RUNS,
    );
  });
});

describe.each(WHOLE)('the mask of kind %s, for every text that is not empty', (kind, mask) => {
  const nonEmpty = anyText().filter((text) => text !== '');

  it('never gives the whole value, but masked text and the privacy form of names', () => {
    fc.assert(
      fc.property(nonEmpty, (text) => {
        fc.pre(!isMasked(text, kind) && !isPrivacyForm(kind, text));
        expect(mask(text)).not.toBe(text);
        expect(mask(text)).toContain('*');
      }),
      RUNS,
    );
  });

  it('is recognised as masked', () => {
    fc.assert(
      fc.property(nonEmpty, (text) => {
        const masked = mask(text);
        expect(isMasked(masked, kind) || isPrivacyForm(kind, masked)).toBe(true);
        expect(isMasked(masked) || isPrivacyForm(kind, masked)).toBe(true);
      }),
      RUNS,
    );
  });

  it('fails the validator of its kind', () => {
    const isValid = VALIDATORS[kind] ?? (() => false);
    fc.assert(
      fc.property(nonEmpty, (text) => {
        const masked = mask(text);
        expect(isValid(masked) && !isPrivacyForm(kind, masked)).toBe(false);
      }),
      RUNS,
    );
  });

  it('shows at most its window', () => {
    const window = WINDOWS[kind] ?? Infinity;
    fc.assert(
      fc.property(nonEmpty, (text) => {
        const masked = mask(text);
        fc.pre(!isPrivacyForm(kind, masked));
        expect(codePointLength(masked.replace(/[\s\p{Cf}\p{P}]/gu, ''))).toBeLessThanOrEqual(window);
      }),
      RUNS,
    );
  });

  it('leaves stars alone, whatever their number, and hides all in the same way', () => {
    const hidden = kind === 'name' ? '**' : '****';
    expect(mask('\u0001')).toBe(hidden);
    expect(mask('**')).toBe('**');
    expect(mask('*******')).toBe('*******');
  });

  it('hides what is not a text and leaves what is empty', () => {
    const cyclic: unknown[] = [];
    cyclic.push(cyclic);
    for (const value of [0, 13812345678, true, Symbol('a'), 1n, {}, cyclic, new Proxy({}, {}), () => '13812345678', NaN]) {
      expect(mask<unknown>(value)).toBe('****');
    }
    expect(mask(null)).toBeNull();
    expect(mask<unknown>(undefined)).toBe(undefined);
    expect(mask('')).toBe('');
  });
});

describe.each(WHOLE.filter(([kind]) => kind !== 'companyName'))('the mask of kind %s, for every text without stars', (_kind, mask) => {
  it('hides the same in full width', () => {
    fc.assert(
      fc.property(anyText(), (text) => {
        fc.pre(!/[*＊]/u.test(text));
        expect(mask(fullWidth(text))).toBe(mask(text));
      }),
      RUNS,
    );
  });
});

describe.each(NUMBERS)('the mask of kind %s, for a short text', (kind, mask) => {
  it('hides half of it at least', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ minLength: 1, maxLength: 9 }), fc.stringMatching(/^\d{1,9}$/u)), (text) => {
        fc.pre(!isMasked(text, kind));
        expect(codePointLength(mask(text).replaceAll('*', '')) * 2).toBeLessThanOrEqual(codePointLength(text));
      }),
      RUNS,
    );
  });
});

describe('the mask of free text, for every text', () => {
  const mask = maskOf('text');

  it('leaves what lies outside the hits as it is', () => {
    fc.assert(
      fc.property(anyText(), (text) => {
        let masked = mask(text);
        let from = 0;
        for (const { start, end } of findPersonalData(text)) {
          const kept = text.slice(from, start).replace(/\p{Cs}/gu, '\ufffd');
          expect(masked.startsWith(kept)).toBe(true);
          masked = masked.slice(kept.length).replace(/^\[[^\]]+\]/u, '');
          expect(start).toBeGreaterThanOrEqual(from);
          expect(end).toBeGreaterThan(start);
          from = end;
        }
        expect(masked).toBe(text.slice(from).replace(/\p{Cs}/gu, '\ufffd'));
      }),
      RUNS,
    );
  });

  it('is recognised as masked where there was a hit', () => {
    fc.assert(
      fc.property(anyText(), (text) => {
        fc.pre(findPersonalData(text).length > 0);
        expect(isMasked(mask(text), 'text')).toBe(true);
      }),
      RUNS,
    );
  });

  it('finds the same in full width', () => {
    fc.assert(
      fc.property(anyText(), (text) => {
        expect(findPersonalData(fullWidth(text))).toEqual(findPersonalData(text));
      }),
      RUNS,
    );
  });
});

function isPrivacyForm(kind: MaskKind, text: string): boolean {
  return kind === 'name' && /^(?:\*|\p{Script=Han}{1,2})(?:先生|女士)$/u.test(foldText(text).text.replace(/[\s\p{Cf}]/gu, ''));
}
