import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inspectMobile, isMobile, MOBILE_SEGMENTS, MOBILE_SEGMENTS_AS_OF } from '../../src/identifiers/index.ts';
import { mobile } from './arbitraries.ts';

/** The allocated three-digit segments of 2026-07, written out again; 134, 161, 170, 174 are split further. */
const allocated = new Set(
  (
    '130 131 132 133 135 136 137 138 139 145 147 149 150 151 152 153 155 156 157 158 159 162 165 166 167 171 172 173 175 176 177 178 ' +
    '180 181 182 183 184 185 186 187 188 189 190 191 192 193 195 196 197 198 199'
  ).split(' '),
);

describe('the segments', () => {
  it('make every number in them valid and every other doubtful', () => {
    for (let segment = 1300; segment <= 1999; segment += 1) {
      const inspection = inspectMobile(`${String(segment)}1234567`);
      const three = String(segment).slice(0, 3);
      const split = three === '134' || three === '170' || segment === 1610;
      expect([segment, inspection.verdict]).toEqual([segment, allocated.has(three) || split || segment === 1740 ? 'valid' : 'doubtful']);
      expect(isMobile(`${String(segment)}1234567`)).toBe(true);
    }
  });

  it('are allocated in 174 only for the satellites 17400 to 17405', () => {
    const verdicts = Array.from({ length: 100 }, (_, i) => inspectMobile(`174${String(i).padStart(2, '0')}123456`).verdict);
    expect(verdicts.lastIndexOf('valid')).toBe(5);
    expect(verdicts.filter((verdict) => verdict === 'valid')).toHaveLength(6);
  });

  it.each([
    ['13812345678', '138', 'chinaMobile', 'cellular'],
    ['13412345678', '134', 'chinaMobile', 'cellular'],
    ['13491234567', '1349', 'chinaTelecom', 'satellite'],
    ['17051234567', '1705', 'chinaMobile', 'virtual'],
    ['17091234567', '1709', 'chinaUnicom', 'virtual'],
    ['17021234567', '1702', 'chinaTelecom', 'virtual'],
    ['14912345678', '149', 'chinaTelecom', 'data'],
    ['17405123456', '17405', 'chinaTelecom', 'satellite'],
    ['19212345678', '192', 'chinaBroadnet', 'cellular'],
    ['16101234567', '1610', 'chinaBroadnet', 'cellular'],
  ])('say to whom %s was given', (text, segment, operator, service) => {
    expect(inspectMobile(text)).toEqual({
      verdict: 'valid',
      canonical: text,
      parts: { segment, operator, service, asOf: MOBILE_SEGMENTS_AS_OF },
      changes: [],
    });
  });

  it('say nothing of an operator where none was given', () => {
    expect(inspectMobile('16812345678')).toEqual({
      verdict: 'doubtful',
      canonical: '16812345678',
      parts: { segment: '168', asOf: '2026-07' },
      doubts: ['segment'],
      changes: [],
    });
  });

  it('stand in the table once each', () => {
    const segments = MOBILE_SEGMENTS.flatMap((group) => group.segments);
    expect(new Set(segments).size).toBe(segments.length);
  });
});

describe('the spellings of a number', () => {
  it.each([
    ['１３８１２３４５６７８', ['fullWidth']],
    [' 13812345678\n', ['whitespace']],
    ['\u202d13812345678\u202c', ['invisible']],
    ['138-1234-5678', ['separator']],
    ['138 1234 5678', ['separator']],
    ['138—1234·5678', ['separator']],
    ['138.1234。5678', ['separator']],
    ['+8613812345678', ['countryPrefix']],
    ['008613812345678', ['countryPrefix']],
    ['8613812345678', ['countryPrefix']],
    ['(+86)13812345678', ['countryPrefix']],
    ['(86)13812345678', ['countryPrefix']],
    ['(0086)13812345678', ['countryPrefix']],
    ['+(86)13812345678', ['countryPrefix']],
    ['+86 138-1234-5678', ['separator', 'countryPrefix']],
    ['＋８６ 13812345678', ['fullWidth', 'separator', 'countryPrefix']],
    ['\u200b ＋86－138－1234－5678 ', ['fullWidth', 'invisible', 'whitespace', 'separator', 'countryPrefix']],
  ])('%j is read with the changes %j', (text, changes) => {
    expect(inspectMobile(text)).toMatchObject({ verdict: 'valid', canonical: '13812345678', changes });
    expect(isMobile(text)).toBe(false);
  });
});

describe('what is no mobile number', () => {
  it.each([
    ['010-62345678'],
    ['01062345678'],
    ['（010）6234 5678'],
    ['0310-7234567'],
    ['010-62345678-801'],
    ['010-62345678转801'],
    ['010-62345678 分机 801'],
    ['010-62345678#801'],
    ['010-62345678ext801'],
    ['010-62345678EXT801'],
    ['+86 10 62345678'],
    ['+86-010-62345678'],
    ['0086 21 62345678'],
    ['861062345678'],
  ])('names the landline %j', (text) => {
    expect(inspectMobile(text)).toMatchObject({ reason: 'shape', detail: 'landline', code: 'mobile.landline' });
  });

  it.each([
    ['13812345678/13912345678'],
    ['13812345678、13912345678'],
    ['13812345678，13912345678'],
    ['13812345678;13912345678'],
    ['13812345678 13912345678'],
    ['13812345678\n13912345678'],
    ['13812345678或13912345678'],
    ['13812345678和010-62345678'],
    ['13812345678-13912345678'],
    ['13812345678（13912345678）'],
    ['1381234567813912345678'],
    ['+8613812345678+8613912345678'],
    ['008613812345678008613912345678'],
    ['13812345678 62345678'],
    ['6234567/6234568'],
    ['13812345678(张)13912345678(李)'],
    ['张13812345678李+8613912345678'],
    ['13812345678转13912345678'],
    ['13812345678~13912345678'],
    ['13812345678_13912345678'],
    ['138-1234-5678-139-1234-5678'],
    ['138-1234-5678(139-1234-5678)'],
    ['+86-138-1234-5678+86-139-1234-5678'],
  ])('names the several numbers of %j', (text) => {
    expect(inspectMobile(text)).toMatchObject({ reason: 'shape', detail: 'several', code: 'mobile.several' });
  });

  it('counts only digits when it looks for a second number', () => {
    expect(inspectMobile('13812345678/-------')).toMatchObject({ reason: 'length', detail: 'tooLong' });
  });

  it.each([['5513812345678a5513912345678'], ['138123456789a139123456789']])('finds no mobile number inside longer runs: %j', (text) => {
    expect(inspectMobile(text)).not.toMatchObject({ detail: 'several' });
  });

  it.each([
    ['+852 9123 4567'],
    ['0085291234567'],
    ['85291234567'],
    ['(852)91234567'],
    ['+853 6612 3456'],
    ['85366123456'],
    ['+886 912 345 678'],
    ['886912345678'],
    ['0912345678'],
    ['0912-345-678'],
    ['+1 415 555 2671'],
    ['0014155552671'],
    ['+44 20 7946 0958'],
    ['(+81)9012345678'],
    ['+13812345678'],
  ])('names the number %j from outside the mainland', (text) => {
    expect(inspectMobile(text)).toMatchObject({ reason: 'shape', detail: 'notMainland', code: 'mobile.notMainland' });
  });

  it.each([
    ['1381234567', 'length', 'tooShort', undefined],
    ['138123456789', 'length', 'tooLong', undefined],
    ['86138', 'length', 'tooShort', undefined],
    ['+86138', 'length', 'tooShort', undefined],
    ['1400012345678', 'length', 'things', undefined],
    ['1410012345678', 'length', 'things', undefined],
    ['1064812345678', 'length', 'things', undefined],
    ['1481234567890', 'length', 'things', undefined],
    ['1381234567890', 'length', 'tooLong', undefined],
    ['4008108888', 'length', 'hotline', undefined],
    ['800-810-8888', 'length', 'hotline', undefined],
    ['95588', 'length', 'tooShort', undefined],
    ['62345678', 'length', 'tooShort', undefined],
    ['-13812345678', 'length', 'tooLong', undefined],
    ['13812345678.', 'length', 'tooLong', undefined],
    ['张13812345678', 'length', 'tooLong', undefined],
    ['138123456 张', 'length', 'tooShort', undefined],
    ['138****5678', 'charset', 'character', 3],
    ['13812345 67O', 'charset', 'lookAlike', 11],
    ['l3812345678', 'charset', 'lookAlike', 0],
    ['138１234567Ｏ', 'charset', 'lookAlike', 10],
    ['１３８ 1234 567٣', 'charset', 'foreignDigits', 12],
    ['𝟏3812345678', 'charset', 'foreignDigits', 0],
    ['1381234567𝟖', 'charset', 'foreignDigits', 10],
    ['+86 1381234567O', 'charset', 'lookAlike', 14],
    ['12812345678', 'shape', 'prefix', 1],
    ['1 0812345678', 'shape', 'prefix', 2],
    ['23812345678', 'shape', 'prefix', 0],
    ['02112345678', 'shape', 'prefix', 0],
    ['1.38123E+10', 'shape', 'scientific', undefined],
    ['1.38123e10', 'shape', 'scientific', undefined],
    ['1E+10', 'shape', 'scientific', undefined],
  ])('refuses %j for its %s: %s, at %s', (text, reason, detail, position) => {
    const { changes, ...fault } = inspectMobile(text);
    expect(changes).toBeDefined();
    expect(fault).toEqual({
      verdict: 'invalid',
      reason,
      detail,
      code: `mobile.${reason}`,
      ...(position !== undefined && { position }),
    });
  });

  it('is refused with anything before or behind the number', () => {
    fc.assert(
      fc.property(mobile, fc.string({ minLength: 1, maxLength: 3, unit: 'binary' }), (number, junk) => {
        expect(isMobile(number + junk)).toBe(false);
        expect(isMobile(junk + number)).toBe(false);
      }),
    );
  });
});

it('takes a first digit 1, a second from 3 to 9 and nine digits', () => {
  for (let head = 0; head < 100; head += 1) {
    const text = `${String(head).padStart(2, '0')}123456789`;
    expect([text, isMobile(text)]).toEqual([text, head >= 13 && head <= 19]);
  }
  for (const char of '/:٣ａ') {
    for (let at = 0; at < 11; at += 1) expect(isMobile(`13812345678`.slice(0, at) + char + '13812345678'.slice(at + 1))).toBe(false);
  }
});
