import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  findPersonalData,
  maskBankCard,
  maskEmail,
  maskLandline,
  maskMobile,
  maskName,
  maskResidentId,
  maskText,
} from '../../src/mask/index.ts';

/** What nobody sees, and what keeps a value from being answered the quick way. */
const INVISIBLE = '\u200b';

const digits = (min: number, max = min) => fc.stringMatching(new RegExp(`^\\d{${String(min)},${String(max)}}$`, 'u'));

/** Values of the usual spelling, and some that nearly are. */
const USUAL = [
  ['maskMobile', maskMobile, fc.oneof(digits(11), digits(10, 12), fc.stringMatching(/^[\d:/]{11}$/u))],
  [
    'maskResidentId',
    maskResidentId,
    fc.oneof(
      digits(18),
      fc.tuple(digits(17), fc.constantFrom('X', 'x', '/', ':')).map((parts) => parts.join('')),
      fc.stringMatching(/^[\d/:]{18}$/u),
    ),
  ],
  ['maskBankCard', maskBankCard, fc.oneof(digits(15, 20), fc.stringMatching(/^[\d/:]{16}$/u))],
  [
    'maskName',
    maskName,
    fc.oneof(
      fc.stringMatching(/^[张欧阳司马娜先生女士]{1,4}$/u),
      fc.string({ unit: fc.integer({ min: 0x4dfe, max: 0x9fff }).map((unit) => String.fromCharCode(unit)), maxLength: 4 }),
    ),
  ],
  ['maskLandline', maskLandline, fc.stringMatching(/^0\d{2,3}[-/]?[-0-9]{6,9}$/u)],
  ['maskEmail', maskEmail, fc.stringMatching(/^[a-z0-9._*-]{0,6}@[a-z0-9.-]{1,9}$/u)],
] as const;

describe.each(USUAL)('%s', (_, mask, values) => {
  it('gives the quick answer that the long way gives', () => {
    fc.assert(
      fc.property(values, (value) => {
        const long = value === '' ? '' : mask(INVISIBLE + value).replace(INVISIBLE, '');
        expect(mask(value)).toBe(long);
      }),
      { numRuns: 2000 },
    );
  });
});

describe('a text of ideographs with few letters and digits between them', () => {
  const word = fc.constantFrom(
    '采购',
    '设备',
    '，',
    '；',
    '（',
    '＋',
    '+',
    '(',
    ' ',
    '-',
    '.',
    '@',
    '86',
    '1',
    '138',
    '2024',
    'A',
    'wx',
    '京',
    '一',
    '_',
    '）',
    ')',
    '/',
    '证件',
    'marketing',
  );
  const texts = fc.oneof(
    fc.array(word, { maxLength: 12 }).map((words) => words.join('')),
    fc.string({ unit: 'binary' }),
  );

  it('holds what the long way finds in it', () => {
    fc.assert(
      fc.property(texts, (text) => {
        // A soft hyphen at the end is no part of a hit, and keeps the text from being passed over.
        expect(findPersonalData(text)).toEqual(findPersonalData(`${text}\u00ad`));
      }),
      { numRuns: 20000 },
    );
  });

  it.each(['采购20台A型设备', '2024年9月前交付，门厚9厘米', '电话1381', 'abcd京A123'])('comes back as it is: %s', (text) => {
    expect(maskText(text)).toBe(text);
  });

  it.each(['京A1234', '86-138，13812345678', '微信abc123', '一13812345678'])('is looked into where one run is longer: %s', (text) => {
    expect(findPersonalData(text)).toEqual(findPersonalData(`${text}\u00ad`));
  });
});
