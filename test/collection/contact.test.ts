import * as fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { contactPieces } from '../../src/collection/index.ts';
import { inspectContact, isOddLandline } from '../../src/collection/contact.ts';
import { inspectLandline } from '../../src/identifiers/index.ts';
import { emails, landlines, mobiles } from '../../src/testing/index.ts';

/** A slash may stand before the at sign, but not in a field that slashes divide. */
const divided = emails().filter((email) => !email.includes('/'));

/** The form has no landline numbers of 10 digits. */
const whole = landlines().filter((text) => {
  const found = inspectLandline(text);
  return found.verdict !== 'invalid' && found.parts.areaCode.length + found.parts.number.length >= 11;
});

const pieces = fc.array(fc.oneof(mobiles(), whole, divided), { minLength: 1, maxLength: 4 });

const separators = fc.constantFrom('/', '、', ',', '，', ';', '；', ' / ', '； ');

describe('a contact field', () => {
  it('with right pieces is right, whatever separates them', () => {
    fc.assert(
      fc.property(pieces, separators, (parts, separator) => {
        const text = parts.join(separator);
        expect(inspectContact(text).verdict).toBe('valid');
        expect(contactPieces(text).map((piece) => piece.text)).toEqual(parts);
      }),
    );
  });

  it('with one wrong piece has the fault of that piece', () => {
    fc.assert(
      fc.property(pieces, separators, fc.nat(4), (parts, separator, place) => {
        const text = parts.toSpliced(place, 0, '1381234').join(separator);
        expect(inspectContact(text)).toMatchObject({ verdict: 'invalid', code: 'mobile.length' });
      }),
    );
  });

  test.each([
    ['13812345678、1381234', 'mobile.length'],
    ['13812345678 13912345678', 'contact.shape'],
    ['+86 13812345678', 'mobile.shape'],
    ['00852-21234567', 'mobile.notMainland'],
    ['010 62345678', 'landline.shape'],
    ['+86-10-62345678', 'landline.shape'],
    ['010-12345678', 'landline.component'],
    ['0555', 'landline.length'],
    ['010-6234567', 'landline.length'],
    ['13812345678/025 6234567', 'landline.length'],
    ['a@b', 'email.shape'],
    ['微信 zhangsan', 'contact.shape'],
    ['13812345678/李四', 'contact.shape'],
    ['138****5678', 'masked'],
    ['13812345678,z***@example.com', 'masked'],
    ['/，；', 'required'],
    ['', 'required'],
    [13812345678, 'contact.shape'],
  ])('%s is refused as %s', (value, code) => {
    expect(inspectContact(value)).toMatchObject({ verdict: 'invalid', code });
  });

  test.each([
    ['010-62345678', false],
    ['0310-8234567', false],
    ['0755-83456789', true],
    ['0755-83456789-801', true],
    ['13812345678', false],
    ['0123', false],
  ])('a landline number of 11 digits is the rule: %s', (text, isOdd) => {
    expect(contactPieces(text).map(isOddLandline)).toEqual([isOdd]);
  });

  it.each([undefined, null, 5, {}, ['13812345678']])('that is no text has no pieces (%#)', (value) => {
    expect(contactPieces(value)).toEqual([]);
  });

  it('that is too long is not taken apart', () => {
    expect(contactPieces('1,'.repeat(1_000_000))).toEqual([]);
    expect(inspectContact('1'.repeat(1_000_000))).toMatchObject({ verdict: 'invalid', reason: 'length' });
  });
});
