import * as fc from 'fast-check';
import { CREDIT_CODE_TYPES, MOBILE_SEGMENTS, PROVINCES } from '../../src/identifiers/index.ts';

/** One character of a text. */
export const charOf = (text: string) => fc.constantFrom(...Array.from(text));

const digits = (count: number) => fc.stringMatching(new RegExp(`^\\d{${String(count)}}$`, 'u'));

const realDate = fc
  .date({ min: new Date('1900-01-01'), max: new Date('2024-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

const provinceCode = fc.constantFrom(...PROVINCES.map(({ code }) => code));

const USCC = '0123456789ABCDEFGHJKLMNPQRTUWXY';

/** The algorithms once more, written from the standards in the plainest way, so that a slip in `src` is not repeated here. */
export function residentCheck(body: string): string {
  let sum = 0;
  for (let i = 0; i < 17; i += 1) sum += Number(body.charAt(i)) * (2 ** (17 - i) % 11);
  return '10X98765432'.charAt(sum % 11);
}

export function organizationCheck(body: string): string {
  const weights = [3, 7, 9, 10, 5, 8, 4, 2];
  const sum = weights.reduce((total, weight, i) => total + weight * parseInt(body.charAt(i), 36), 0);
  return ['0', '9', '8', '7', '6', '5', '4', '3', '2', '1'].includes(String(11 - (sum % 11)))
    ? String(11 - (sum % 11))
    : sum % 11 === 0
      ? '0'
      : 'X';
}

export function creditCheck(body: string): string {
  let sum = 0;
  for (let i = 0; i < 17; i += 1) sum += USCC.indexOf(body.charAt(i)) * Number(3n ** BigInt(i) % 31n);
  return USCC.charAt((31 - (sum % 31)) % 31);
}

export function luhnCheck(body: string): string {
  for (let check = 0; check < 10; check += 1) {
    const reversed = Array.from(`${body}${String(check)}`, Number).reverse();
    const sum = reversed.reduce((total, digit, i) => total + (i % 2 === 0 ? digit : ([0, 2, 4, 6, 8, 1, 3, 5, 7, 9][digit] ?? 0)), 0);
    if (sum % 10 === 0) return String(check);
  }
  throw new Error('no check digit');
}

export function registrationCheck(body: string): string {
  let product = 10;
  for (const digit of body) {
    const sum = (product + Number(digit)) % 10;
    product = ((sum === 0 ? 10 : sum) * 2) % 11;
  }
  return String((11 - product) % 10);
}

export const mobile = fc
  .tuple(fc.constantFrom(...MOBILE_SEGMENTS.flatMap(({ segments }) => segments)), digits(8))
  .map(([segment, rest]) => (segment + rest).slice(0, 11));

export const citizenId = fc
  .tuple(provinceCode, digits(4), realDate, digits(3))
  .map(([province, region, date, order]) => `${province}${region}${date.replaceAll('-', '')}${order}`)
  .map((body) => body + residentCheck(body));

export const foreignerId = fc
  .tuple(provinceCode, fc.constantFrom('004', '036', '276', '392', '840', '894'), realDate, digits(3))
  .map(([province, country, date, order]) => `9${province}${country}${date.replaceAll('-', '')}${order}`)
  .map((body) => body + residentCheck(body));

export const residentId = fc.oneof(citizenId, foreignerId);

export const legacyId = citizenId.filter((id) => id.slice(6, 8) === '19').map((id) => id.slice(0, 6) + id.slice(8, 17));

const organizationBody = (alphabet: string) => fc.array(charOf(alphabet), { minLength: 8, maxLength: 8 }).map((chars) => chars.join(''));

export const organizationCode = organizationBody('0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ').map((body) => body + organizationCheck(body));

export const creditCode = fc
  .tuple(
    fc.constantFrom(...CREDIT_CODE_TYPES),
    fc.oneof(
      fc.constant('100000'),
      fc.tuple(provinceCode, digits(4)).map((two) => two.join('')),
    ),
    organizationBody(USCC),
  )
  .map(([pair, region, body]) => `${pair.authority}${pair.type}${region}${body}${organizationCheck(body)}`)
  .map((body) => body + creditCheck(body));

export const bankCard = fc
  .integer({ min: 14, max: 17 })
  .chain((length) => digits(length))
  .map((rest) => `6${rest}`)
  .map((body) => body + luhnCheck(body));

export const registrationNo = fc
  .tuple(provinceCode, digits(12))
  .map((two) => two.join(''))
  .map((body) => body + registrationCheck(body));

export const landline = fc
  .tuple(
    fc.constantFrom('010', '020', '021', '025', '027', '029', '0310', '0755', '0999'),
    fc.constantFrom('-', ''),
    fc.stringMatching(/^[2-9]\d{6,7}$/u),
    fc.oneof(fc.constant(''), fc.stringMatching(/^-\d{1,6}$/u)),
  )
  .map((pieces) => pieces.join(''));

export const email = fc
  .tuple(
    fc.stringMatching(/^[a-z0-9_+'-]{1,20}(?:\.[a-z0-9]{1,10})?$/u),
    fc.stringMatching(/^[a-z0-9]{1,10}(?:-[a-z0-9]{1,5})?\.(?:com\.)?cn$/u),
  )
  .map((pieces) => pieces.join('@'));

export const isoDate = realDate;

export const customerNo = fc
  .tuple(realDate, fc.integer({ min: 1, max: 999_999_999_999_999 }))
  .map(([date, sequence]) => `C${date.replaceAll('-', '')}${String(sequence).padStart(3, '0')}`);

const han = fc
  .oneof(fc.integer({ min: 0x4e00, max: 0x9fff }), fc.integer({ min: 0x3400, max: 0x4dbf }), fc.integer({ min: 0x20000, max: 0x323af }))
  .map((code) => String.fromCodePoint(code));

const hanRun = fc.array(han, { minLength: 1, maxLength: 8 }).map((chars) => chars.join(''));

export const personName = fc.oneof(
  hanRun,
  fc.array(hanRun, { minLength: 2, maxLength: 4 }).map((parts) => parts.join('·')),
  fc.stringMatching(/^[A-Z][a-zéü]{0,9}(?:[ ·-][A-Z][a-z]{0,9}){0,2}$/u),
  fc.constantFrom('张先生', '*女士', '欧阳女士', 'J. R. Smith', "O'Brien", 'D·H·劳伦斯', '陈大文 Peter'),
);

export const companyName = fc
  .tuple(hanRun, fc.constantFrom('有限公司', '（北京）有限公司', '投资中心（有限合伙）', '集团', '', '店', '(A1)厂'))
  .map((pieces) => pieces.join(''));

/** Strings that come near to numbers: digits, letters, separators, look-alikes, full width, controls, pieces of pairs. */
export const nearby = fc
  .array(
    fc.oneof(
      { weight: 6, arbitrary: charOf('0123456789') },
      charOf('ABCXMxlOoISZ+-()*@./· 　—–•・．０１９ＡＸХΧ٣\u200b\ufeff\u202d\t\n张先生公司（）【'),
      fc.constantFrom('86', '+86', '010', '138', '转', '先生', '有限公司', '\ud842', '𠮷', '𝟏'),
      fc.string({ unit: 'binary', maxLength: 2 }),
    ),
    { maxLength: 24 },
  )
  .map((pieces) => pieces.join(''));
