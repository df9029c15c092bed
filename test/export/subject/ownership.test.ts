/** What of a file is the customer's own, and what is somebody else's. */
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CustomerInput } from '../../../src/archive/index.ts';
import { subjectCopy } from '../../../src/export/index.ts';
import { isUndoubtedCreditCode } from '../../../src/identifiers/index.ts';

/** The value of a line of the copy. */
function shown(path: string, record: object): string | undefined {
  return subjectCopy(record as CustomerInput).entries.find((entry) => entry.path === path)?.value;
}

const OWN = { name: '张小样', mobile: '13812345678' };

const remarked = (remarks: string, record: object = {}, basic: object = OWN, ...contacts: object[]): string | undefined =>
  shown('record.remarks', { basic, relations: { contacts }, record: { ...record, remarks } });

const contact = (key: 'name' | 'phone', value: string, basic: object = OWN): string | undefined =>
  shown(`relations.contacts[0].${key}`, { basic, relations: { contacts: [{ [key]: value }] } });

describe('the names of others', () => {
  const name = fc.array(fc.constantFrom('甲', '乙', '丙'), { minLength: 2, maxLength: 4 }).map((characters) => characters.join(''));

  it('are taken out whole, however many begin or end alike', () => {
    fc.assert(
      fc.property(fc.uniqueArray(name, { minLength: 1, maxLength: 12 }), (names) => {
        const contacts = names.map((each) => ({ name: each }));
        for (const each of names) expect(remarked(`找${each}。`, {}, OWN, ...contacts)).toBe('找[姓名]。');
      }),
    );
  });

  it('are those of whoever keeps the file too', () => {
    expect(remarked('赵样本已跟进', { owner: '赵样本' })).toBe('[姓名]已跟进');
    expect(remarked('钱样本已跟进', { updatedBy: '钱样本' })).toBe('[姓名]已跟进');
    expect(remarked('孙样本已审', { reviews: [{ by: ' 孙样本 ' }] })).toBe('[姓名]已审');
  });

  it('are taken out of texts only: a name or an address of one’s own stays whole', () => {
    const record = { basic: { ...OWN, address: '北京市朝阳区张小路1号' }, relations: { contacts: [{ name: '张小' }] } };
    expect([shown('basic.name', record), shown('basic.address', record)]).toEqual(['张小样', '北京市朝阳区张小路1号']);
  });

  it('are told from one’s own by all their characters', () => {
    expect(contact('name', ' 张小样 ')).toBe(' 张小样 ');
    expect(contact('name', '1号店长', { name: '1号店' })).not.toContain('店长');
    expect(remarked('1号店长来电', {}, { name: '1号店' }, { name: '1号店长' })).toBe('[姓名]来电');
  });
});

describe('the numbers of others', () => {
  it('are told from one’s own by all their digits', () => {
    const own = ['13812345678', '138-1234-5678', '+86 13812345678', '8613812345678', '008613812345678', '0086 138 1234 5678'];
    expect(own.map((phone) => contact('phone', phone))).toEqual(own);
    for (const phone of ['998613812345678', '861991234567813812345678', '138123456789', '0008613812345678']) {
      expect([phone, contact('phone', phone)]).toEqual([phone, '****']);
    }
  });

  it('are told from one’s own by their letters', () => {
    // Two made-up codes that differ in letters only.
    const letters = 'A B C D E F G H J K L M N P Q R T U W X Y'.split(' ');
    const codes = letters.flatMap((letter) => letters.map((check) => `91350100${letter}000100Y4${check}`)).filter(isUndoubtedCreditCode);
    const [own = '', other = ''] = codes;
    expect(codes.length).toBeGreaterThan(1);
    const enterprise = { customerType: 'enterprise', name: '示范', creditCode: own };
    expect(remarked(`代码 ${own}、${other}`, {}, enterprise)).toBe(`代码 ${own}、[信用代码]`);
    expect(remarked(`代码 ${own.toLowerCase()}`, {}, enterprise)).toBe(`代码 ${own.toLowerCase()}`);
  });
});
