import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { archiveName, parseArchiveName } from '../../../src/collection/filing/archiveName.ts';
import type { ArchiveNameParts } from '../../../src/collection/filing/archiveName.ts';
import { escapePart, unescapePart } from '../../../src/collection/filing/escapePart.ts';
import { shortHash } from '../../../src/collection/filing/shortHash.ts';

const DAY = '2024-05-12';

/** Characters that some system refuses, folds, composes, drops or hides. */
const AWKWARD = [
  ...['-', '%', '/', '\\', ':', '*', '?', '"', '<', '>', '|', '.', ' ', '~', '_', '\0', '\n', '\t', '\u007f'],
  ...['a', 'A', 'é', 'e\u0301', 'É', 'ß', 'SS', 'ı', 'İ', 'K', 'Å', 'ﬁ', 'Ａ', 'が', 'か\u3099', '가', '\u1100\u1161'],
  ...['\u200b', '\u202e', '\u2066', '\ufeff', '\u00ad', '\u3000', '豈', '丽', '䶿', '𮯠', '𠮷', '\ud800', '\udc00', '😀', '（', '('],
  ...['CON', 'NUL', 'COM1', 'com¹', '公司', '%2D', '%E4', 'C20240512001', '~0123456789ABCDEF'],
];
const anyPart = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.array(fc.constantFrom(...AWKWARD), { maxLength: 12 }).map((pieces) => pieces.join('')),
  fc.array(fc.constantFrom('中', '𠮷', 'A', 'a', '-', '\ud800'), { maxLength: 400 }).map((pieces) => pieces.join('')),
);
const anyDay = fc.constantFrom(DAY, '0001-01-01', '9999-12-31', '2024-02-29');
const anyParts = fc.record({ companyName: anyPart, demandType: anyPart, providedOn: anyDay }, { noNullPrototype: true });

/** What a system that cares neither for case nor for normalisation keeps of a name. */
function folded(name: string): string {
  return name.normalize('NFD').toUpperCase().toLowerCase().normalize('NFC');
}

function nameOf(companyName: string, more: Partial<ArchiveNameParts> = {}): string {
  return archiveName({ companyName, demandType: '产品采购', providedOn: DAY, ...more });
}

describe('for any parts', () => {
  test('the name has at most 255 bytes and only characters that every system keeps', () => {
    fc.assert(
      fc.property(anyParts, (parts) => {
        const name = archiveName(parts);
        expect(new TextEncoder().encode(name).length).toBeLessThanOrEqual(255);
        expect(name).toMatch(/^[0-9A-Z()（）·々〇_%~\-\u3400-\u4db5\u4e00-\u9fd5\u{20000}-\u{2cea1}]+$/u);
        expect([name.normalize('NFC'), name.normalize('NFD')]).toStrictEqual([name, name]);
        expect(name.split('-').some((part) => /^(?:CON|PRN|AUX|NUL|COM\d|LPT\d)?$/iu.test(part))).toBe(false);
      }),
    );
  });

  test('reading gives back what was named, or the beginning of a part that was cut', () => {
    fc.assert(
      fc.property(anyParts, (parts) => {
        const result = parseArchiveName(archiveName(parts));
        if (!result.ok) throw new Error(result.code);
        const { truncated, ...value } = result.value;
        if (!truncated) expect(value).toStrictEqual(parts);
        expect(parts.companyName.startsWith(value.companyName)).toBe(true);
        expect(parts.demandType.startsWith(value.demandType)).toBe(true);
        expect(value.providedOn).toBe(parts.providedOn);
      }),
    );
  });

  test('different parts have different names, even where case and normal form do not count', () => {
    fc.assert(
      fc.property(anyParts, anyParts, (one, other) => {
        const isSame = JSON.stringify(one) === JSON.stringify(other);
        expect(folded(archiveName(one)) === folded(archiveName(other))).toBe(isSame);
      }),
    );
  });

  test('moving a piece from one part to the next changes the name', () => {
    fc.assert(
      fc.property(anyPart, anyPart, anyPart, (first, piece, last) => {
        fc.pre(piece !== '');
        const before = archiveName({ companyName: first + piece, demandType: last, providedOn: DAY });
        expect(folded(archiveName({ companyName: first, demandType: piece + last, providedOn: DAY }))).not.toBe(folded(before));
      }),
    );
  });

  test('a name that was changed in one place is refused or says something else', () => {
    fc.assert(
      fc.property(anyParts, fc.nat(), fc.constantFrom(...AWKWARD), (parts, at, piece) => {
        const name = archiveName(parts);
        const place = at % name.length;
        const changed = name.slice(0, place) + piece + name.slice(place + 1);
        const result = parseArchiveName(changed);
        // A number in place of a name is read as a company of that name, which is written otherwise.
        const asNumber = (text: string): string => text.replace(/^%43(?=\d{11})/u, 'C');
        if (result.ok && !result.value.truncated) expect(asNumber(archiveName(result.value))).toBe(asNumber(changed));
      }),
    );
  });
});

describe('a name', () => {
  test.each([
    ['江苏星河科技有限公司', '江苏星河科技有限公司-产品采购-2024-05-12'],
    ['星河（上海）有限公司', '星河（上海）有限公司-产品采购-2024-05-12'],
    ['A-B公司', 'A%2DB公司-产品采购-2024-05-12'],
    ['A/B\\C:公司', 'A%2FB%5CC%3A公司-产品采购-2024-05-12'],
    ['100%公司', '100%25公司-产品采购-2024-05-12'],
    ['TCL集团', 'TCL集团-产品采购-2024-05-12'],
    ['Tcl集团', 'T%63%6C集团-产品采购-2024-05-12'],
    ['公司 .', '公司%20%2E-产品采购-2024-05-12'],
    ['CON', '%43ON-产品采购-2024-05-12'],
    ['LPT9', '%4CPT9-产品采购-2024-05-12'],
    ['con', '%63%6F%6E-产品采购-2024-05-12'],
    ['COM¹', 'COM%C2%B9-产品采购-2024-05-12'],
    ['CONX', 'CONX-产品采购-2024-05-12'],
    ['', '_-产品采购-2024-05-12'],
    ['_', '%5F-产品采购-2024-05-12'],
    ['古丽·商店', '古丽·商店-产品采购-2024-05-12'],
    ['é', '%C3%A9-产品采购-2024-05-12'],
    ['𠮷野家', '𠮷野家-产品采购-2024-05-12'],
    ['😀', '%F0%9F%98%80-产品采购-2024-05-12'],
    ['\ud800', '%ED%A0%80-产品采购-2024-05-12'],
  ])('of %j is written so that every system keeps it', (companyName, name) => {
    expect(nameOf(companyName)).toBe(name);
    expect(parseArchiveName(name)).toMatchObject({ ok: true, value: { companyName, truncated: false } });
  });

  test('names a person by the customer number and never by the name', () => {
    expect(nameOf('李明', { customerNo: 'C20240512001' })).toBe('C20240512001-产品采购-2024-05-12');
    expect(nameOf('李明', { customerNo: '张三' })).not.toContain('李明');
    expect(nameOf('星河公司', { customerNo: ' ' })).toBe('星河公司-产品采购-2024-05-12');
  });

  test('tells a company that is called like a customer number from that customer', () => {
    const company = nameOf('C20240512001');
    expect(company).toBe('%4320240512001-产品采购-2024-05-12');
    expect(parseArchiveName(company)).toStrictEqual(parseArchiveName(nameOf('', { customerNo: 'C20240512001' })));
  });

  test.each([undefined, null, 5, 'x', [], { companyName: 5, demandType: null, providedOn: {} }])(
    'of %j is a name all the same',
    (parts) => {
      expect(archiveName(parts as unknown as ArchiveNameParts)).toBe('_-_-_');
    },
  );

  test('of a day that is none is a name, though no name of a filed form', () => {
    expect(nameOf('公司', { providedOn: '2024-5-12' })).toBe('公司-产品采购-2024%2D5%2D12');
    const name = nameOf('公司', { providedOn: '日'.repeat(300) });
    expect(new TextEncoder().encode(name).length).toBeLessThanOrEqual(255);
    expect(parseArchiveName(name)).toStrictEqual({ ok: false, code: 'parts' });
  });
});

describe('a name that is too long', () => {
  /** With the demand type and the day: 24 bytes of a name are not the company's. */
  const LONGEST = '司'.repeat(77);

  test('is left whole up to 255 bytes', () => {
    const name = nameOf(LONGEST.slice(1));
    expect(parseArchiveName(name)).toMatchObject({ value: { companyName: LONGEST.slice(1), truncated: false } });
    expect(new TextEncoder().encode(nameOf(LONGEST.slice(1))).length).toBe(252);
    expect(new TextEncoder().encode(nameOf(LONGEST)).length).toBe(255);
    expect(parseArchiveName(nameOf(LONGEST))).toMatchObject({ value: { companyName: LONGEST, truncated: false } });
  });

  test('has its company cut at a code point, and a hash', () => {
    const name = nameOf(`${LONGEST}A`);
    expect(name).toMatch(/^司{71}~[0-9A-F]{16}-产品采购-2024-05-12$/u);
    expect(parseArchiveName(name)).toStrictEqual({
      ok: true,
      value: { companyName: '司'.repeat(71), demandType: '产品采购', providedOn: DAY, truncated: true },
    });
    expect(nameOf(`${LONGEST}B`)).not.toBe(name);
  });

  test('never cuts within an escape', () => {
    expect(nameOf('-'.repeat(200))).toMatch(/^(?:%2D)+~[0-9A-F]{16}-产品采购-2024-05-12$/u);
    expect(nameOf('😀'.repeat(200))).toMatch(/^(?:%F0%9F%98%80)+~[0-9A-F]{16}-产品采购-2024-05-12$/u);
  });

  test('has a long demand type cut too', () => {
    const result = parseArchiveName(nameOf('公'.repeat(300), { demandType: '需'.repeat(300) }));
    expect(result).toMatchObject({ ok: true, value: { truncated: true, demandType: '需'.repeat(26) } });
    expect(parseArchiveName(nameOf('公司', { demandType: '需'.repeat(300) }))).toMatchObject({
      value: { companyName: '公司', truncated: true },
    });
  });

  test('is told from one that reads like it', () => {
    const cut = nameOf(`${LONGEST}A`);
    expect(nameOf(cut.slice(0, cut.indexOf('-')))).not.toBe(cut);
  });

  test('of a megabyte is made and refused at once', () => {
    expect(nameOf('\ud800'.repeat(1_000_000)).length).toBeLessThanOrEqual(255);
    expect(parseArchiveName('-'.repeat(1_000_000))).toStrictEqual({ ok: false, code: 'tooLong' });
    expect(parseArchiveName('司'.repeat(86))).toStrictEqual({ ok: false, code: 'tooLong' });
  });
});

describe('what is no name', () => {
  test.each([
    [undefined, 'type'],
    [{}, 'type'],
    ['', 'parts'],
    ['公司-采购', 'parts'],
    ['A-B-公司-采购-2024-05-12', 'parts'],
    ['公司-采购-2024-02-30', 'date'],
    ['公司-采购-24-05-12', 'date'],
    ['公 司-采购-2024-05-12', 'escape'],
    ['abc公司-采购-2024-05-12', 'escape'],
    ['公司-采购%-2024-05-12', 'escape'],
    ['公司-采购%2-2024-05-12', 'escape'],
    ['公司%2d-采购-2024-05-12', 'escape'],
    ['公司%41-采购-2024-05-12', 'escape'],
    ['CON-采购-2024-05-12', 'escape'],
    ['公司-C%41-2024-05-12', 'escape'],
    ['公司-%4320240512001-2024-05-12', 'escape'],
    ['-采购-2024-05-12', 'escape'],
    ['公司%C3-采购-2024-05-12', 'escape'],
    ['公司%C3A-采购-2024-05-12', 'escape'],
    ['公司%C0%80-采购-2024-05-12', 'escape'],
    ['公司%80-采购-2024-05-12', 'escape'],
    ['公司%F7%BF%BF%BF-采购-2024-05-12', 'escape'],
    ['公司%ED%A0%80%ED%B0%80-采购-2024-05-12', 'escape'],
    ['公司~-采购-2024-05-12', 'escape'],
    ['公 司~0123456789ABCDEF-采购-2024-05-12', 'escape'],
  ])('%j is refused with %s', (name, code) => {
    expect(parseArchiveName(name)).toStrictEqual({ ok: false, code });
  });
});

describe('the pieces', () => {
  test('every code point comes back', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(unescapePart(escapePart(text))).toBe(text);
      }),
    );
    for (const text of ['\u007f', '\u0080', '\u07ff', '\u0800', '\uffff', '\u{10000}', '\u{10ffff}', '\ud7ff', '\ud800', '\udfff']) {
      expect(unescapePart(escapePart(text))).toBe(text);
    }
  });

  test('well-formed text is escaped as the URL standard decodes it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), (text) => {
        expect(decodeURIComponent(escapePart(text))).toBe(text);
      }),
    );
  });

  test('the hash is FNV-1a over the UTF-16LE bytes', () => {
    const reference = (text: string): string => {
      let hash = 0xcbf29ce484222325n;
      for (const byte of Buffer.from(text, 'utf16le')) hash = BigInt.asUintN(64, (hash ^ BigInt(byte)) * 0x100000001b3n);
      return hash.toString(16).toUpperCase().padStart(16, '0');
    };
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(shortHash(text)).toBe(reference(text));
      }),
    );
  });
});
