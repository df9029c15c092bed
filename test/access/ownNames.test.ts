/** The names of a record in its own texts, as every copy takes them out. */
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { maskCustomer, viewAs } from '../../src/access/index.ts';
import type { CustomerInput } from '../../src/archive/index.ts';

/** A description as the team sees it, in a file with some names. */
function described(description: string, basic: object, ...contacts: unknown[]): string | undefined {
  const record = { basic, need: { description }, relations: { contacts: contacts.map((name) => ({ name })) } };
  return maskCustomer(record as CustomerInput, 'team').need?.description;
}

const name = fc.array(fc.constantFrom('甲', '乙', '丙'), { minLength: 2, maxLength: 4 }).map((characters) => characters.join(''));

describe('a name of the record', () => {
  it('is replaced whole wherever it stands, however many names begin or end like it', () => {
    fc.assert(
      fc.property(fc.uniqueArray(name, { minLength: 1, maxLength: 12 }), (names) => {
        const [own = '', ...others] = names;
        for (const each of names) expect(described(`找${each}。`, { name: own }, ...others)).toBe('找[姓名]。');
      }),
    );
  });

  it('has two characters at least, of which each counts once', () => {
    expect(described('张三来电', { name: '张三' })).toBe('[姓名]来电');
    expect(described('𠮷野来电', { name: '𠮷野' })).toBe('[姓名]来电');
    expect(described('张家口来电', { name: '张' })).toBe('张家口来电');
    expect(described('𠮷野家来电', { name: '𠮷' })).toBe('𠮷野家来电');
  });

  it('is known without the blanks around it', () => {
    expect(described('张小样来电', { name: ' 张小样　' })).toBe('[姓名]来电');
  });

  it('is known by whatever dot people write between its parts, and by none', () => {
    for (const dot of ['·', '•', '・', '．', '.', '']) {
      expect(described(`古丽${dot}米热${dot}艾力来电`, { name: '古丽·米热·艾力' })).toBe('[姓名]来电');
    }
    expect(described('古丽米热来电', { name: '李小样' }, '古丽·米热')).toBe('[姓名]来电');
    expect(described('J Smith called', { name: 'J. Smith' })).toBe('J Smith called');
    expect(described('张家口来电', { name: '张·' })).toBe('张家口来电');
    expect(described('来电', { name: '··' })).toBe('来电');
  });

  it('stays that of the enterprise when a contact bears it too, whatever stands between them', () => {
    const basic = { customerType: 'enterprise', name: '示范科技' };
    expect(described('示范科技来电', basic, '示范科技')).toBe('[企业名称]来电');
    expect(described('示范科技来电', basic, '张三', '示范科技')).toBe('[企业名称]来电');
  });

  it('is none when it is no text', () => {
    const record = { need: { budget: 13812345678 }, relations: { contacts: [{ name: 5 }] } } as unknown as CustomerInput;
    expect(viewAs(record, { role: 'departmentHead', inCharge: true }).need).toEqual({ budget: 13812345678 });
  });

  it('is looked for in a list as long as a list may be', () => {
    expect(described('张三来电', {}, ...Array<string>(999).fill('李四'), '张三')).toBe('[姓名]来电');
  });
});
