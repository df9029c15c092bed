import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { captureIdTail, inspectResidentId, isResidentId, PROVINCES } from '../../src/identifiers/index.ts';
import { charOf, citizenId, foreignerId, legacyId, residentCheck, residentId } from './arbitraries.ts';

const CITIZEN = '11010519491231002X';

const withCheck = (body: string) => body + residentCheck(body);

describe('the numbers', () => {
  it('of the standard are valid, the one of 1880 is doubtful', () => {
    expect(inspectResidentId(CITIZEN)).toEqual({
      verdict: 'valid',
      canonical: CITIZEN,
      parts: { kind: 'citizen', province: '11', region: '110105', birthDate: '1949-12-31', sex: 'female' },
      changes: [],
    });
    expect(inspectResidentId('440524188001010014')).toEqual({
      verdict: 'doubtful',
      canonical: '440524188001010014',
      parts: { kind: 'citizen', province: '44', region: '440524', birthDate: '1880-01-01', sex: 'male' },
      doubts: ['bornBefore1900'],
      changes: [],
    });
    expect(isResidentId('440524188001010014')).toBe(true);
  });

  it.each([
    ['810000199408230021', '81', '810000', '1994-08-23', 'female'],
    ['820000198712310018', '82', '820000', '1987-12-31', 'male'],
    ['830000199201300022', '83', '830000', '1992-01-30', 'female'],
  ])('%s are residence permits', (text, province, region, birthDate, sex) => {
    const number = withCheck(text.slice(0, 17));
    expect(inspectResidentId(number)).toEqual({
      verdict: 'valid',
      canonical: number,
      parts: { kind: 'permit', province, region, birthDate, sex },
      changes: [],
    });
    expect(inspectResidentId(number, { isRegion: () => false }).verdict).toBe('valid');
  });

  it('of foreigners name the province and the country', () => {
    expect(inspectResidentId('932682198501010017')).toEqual({
      verdict: 'valid',
      canonical: '932682198501010017',
      parts: { kind: 'foreigner', province: '32', country: '682', birthDate: '1985-01-01', sex: 'male' },
      changes: [],
    });
    expect(inspectResidentId('932682198501010017', { isRegion: () => false }).verdict).toBe('valid');
  });

  it('exist in every province and in no other', () => {
    const known = new Set<string>([...PROVINCES.map(({ code }) => code), '83']);
    for (let code = 0; code < 100; code += 1) {
      const province = String(code).padStart(2, '0');
      const citizen = withCheck(`${province}010119900307123`);
      const foreigner = withCheck(`9${province}84019900307123`);
      if (code < 90) expect([province, isResidentId(citizen)]).toEqual([province, known.has(province)]);
      if (code < 90) expect([province, inspectResidentId(citizen).verdict !== 'invalid']).toEqual([province, known.has(province)]);
      expect([province, isResidentId(foreigner)]).toEqual([province, known.has(province)]);
      if (known.has(province)) continue;
      expect(inspectResidentId(foreigner)).toMatchObject({ reason: 'component', detail: 'province', position: 1 });
      if (code < 90) expect(inspectResidentId(citizen)).toMatchObject({ reason: 'component', detail: 'province', position: 0 });
    }
  });

  it('exist for every day of every year from 0001 and for no other', () => {
    for (const [date, real] of [
      ['00000101', false],
      ['00010101', true],
      ['18991231', true],
      ['19000229', false],
      ['20000229', true],
      ['20230229', false],
      ['20240229', true],
      ['20240431', false],
      ['20240430', true],
      ['20241301', false],
      ['20240001', false],
      ['20240100', false],
      ['20240132', false],
      ['99991231', true],
    ] as const) {
      const text = withCheck(`110105${date}002`);
      expect([date, isResidentId(text), inspectResidentId(text).verdict !== 'invalid']).toEqual([date, real, real]);
      if (!real) expect(inspectResidentId(text)).toMatchObject({ reason: 'component', detail: 'birthDate', position: 6 });
    }
  });

  it('of people born in 1900 or later are not doubtful', () => {
    expect(inspectResidentId(withCheck('11010519000101002')).verdict).toBe('valid');
    expect(inspectResidentId(withCheck('11010518991231002')).verdict).toBe('doubtful');
  });
});

describe('the number of 15 digits', () => {
  it('is upgraded by the inspection, which says so, and is refused by the check', () => {
    expect(inspectResidentId('110105491231002')).toEqual({
      verdict: 'doubtful',
      canonical: CITIZEN,
      parts: { kind: 'citizen', province: '11', region: '110105', birthDate: '1949-12-31', sex: 'female' },
      doubts: ['legacy'],
      changes: ['legacy'],
    });
    expect(isResidentId('110105491231002')).toBe(false);
    expect(inspectResidentId('110105 491231 002').changes).toEqual(['separator', 'legacy']);
  });

  it('becomes the number of 18 characters that it was cut from', () => {
    fc.assert(
      fc.property(
        citizenId.filter((id) => id.slice(6, 8) === '19'),
        (id) => {
          const inspection = inspectResidentId(id.slice(0, 6) + id.slice(8, 17));
          expect(inspection).toMatchObject({ verdict: 'doubtful', canonical: id });
        },
      ),
    );
  });

  it.each(['996', '997', '998', '999'])('leaves the century open for the order %s of people over a hundred', (order) => {
    expect(inspectResidentId(`110105491231${order}`)).toMatchObject({ doubts: ['legacy', 'century'] });
    expect(inspectResidentId(withCheck(`11010519491231${order}`)).verdict).toBe('valid');
  });

  it('has no doubt about the century for the orders before', () => {
    expect(inspectResidentId('110105491231995')).toMatchObject({ doubts: ['legacy'] });
  });

  it.each([
    ['110105491331002', 'birthDate'],
    ['110105490229002', 'birthDate'],
    ['000000000000000', 'province'],
    ['930105491231002', 'province'],
    ['911840491231002', 'province'],
  ])('is refused when it is malformed: %s, %s', (text, detail) => {
    expect(inspectResidentId(text)).toMatchObject({ reason: 'component', detail });
  });

  it('is refused for a letter', () => {
    expect(inspectResidentId('11010549123100X')).toMatchObject({ reason: 'charset', detail: 'character', position: 14 });
    expect(inspectResidentId('11010549123100O')).toMatchObject({ reason: 'charset', detail: 'lookAlike', position: 14 });
  });
});

describe('the option asOf', () => {
  it('refuses a birth after the day', () => {
    const born = withCheck('11010520240512002');
    expect(inspectResidentId(born, { asOf: '2024-05-12' }).verdict).toBe('valid');
    expect(inspectResidentId(born, { asOf: '2024-05-11' })).toEqual({
      verdict: 'invalid',
      reason: 'component',
      detail: 'future',
      code: 'residentId.component',
      position: 6,
      changes: [],
    });
    expect(inspectResidentId(born, { asOf: '2024-05-11T23:59:59+08:00' }).verdict).toBe('invalid');
    expect(inspectResidentId(born, { asOf: '2024-05-12T00:00:00+08:00' }).verdict).toBe('valid');
    expect(inspectResidentId('110105491231002', { asOf: '1940-01-01' })).toMatchObject({ detail: 'future' });
    expect(inspectResidentId(withCheck('11010529990101002')).verdict).toBe('valid');
    expect(inspectResidentId(born, { asOf: undefined }).verdict).toBe('valid');
  });

  it('must be a day', () => {
    expect(() => inspectResidentId(CITIZEN, { asOf: '2024-02-30' })).toThrow(/^asOf must be/u);
    expect(() => inspectResidentId(undefined, { asOf: 'today' })).toThrow(RangeError);
  });
});

describe('the option isRegion', () => {
  const isRegion = (region: string) => ['110105', '130100', '990000'].includes(region);

  it('refuses a region that the table does not have', () => {
    expect(inspectResidentId(CITIZEN, { isRegion }).verdict).toBe('valid');
    expect(inspectResidentId(withCheck('11019919491231002'), { isRegion })).toEqual({
      verdict: 'invalid',
      reason: 'component',
      detail: 'region',
      code: 'residentId.component',
      position: 0,
      changes: [],
    });
  });

  it('lets the urban districts of a known prefecture pass with a doubt', () => {
    expect(inspectResidentId(withCheck('13010119900307123'), { isRegion })).toMatchObject({ verdict: 'doubtful', doubts: ['region'] });
    expect(inspectResidentId(withCheck('13020119900307123'), { isRegion })).toMatchObject({ detail: 'region' });
    expect(inspectResidentId(withCheck('13010219900307123'), { isRegion })).toMatchObject({ detail: 'region' });
    expect(inspectResidentId(withCheck('13010118990307123'), { isRegion })).toMatchObject({ doubts: ['bornBefore1900', 'region'] });
  });

  it('is asked only for whole numbers with a province', () => {
    const asked: string[] = [];
    const ask = (region: string) => asked.push(region) > 0;
    for (const text of ['1101051949123100', '11010519491231O02X', withCheck('99010119900307123'), ''])
      inspectResidentId(text, { isRegion: ask });
    expect(asked).toEqual([]);
    inspectResidentId(CITIZEN, { isRegion: ask });
    expect(new Set(asked)).toEqual(new Set(['110105']));
  });

  it('must be a function', () => {
    expect(() => inspectResidentId(CITIZEN, { isRegion: 'x' as never })).toThrow(new RangeError('isRegion must be a function'));
  });
});

describe('what is no resident ID number', () => {
  it.each([
    ['11010519491231002', 'length', 'tooShort', undefined],
    ['11010519491231002X1', 'length', 'tooLong', undefined],
    ['1101054912310021', 'length', 'tooShort', undefined],
    ['11010549123100', 'length', 'tooShort', undefined],
    ['1101051949123100２Ｘ1', 'length', 'tooLong', undefined],
    ['11010519491231002Y', 'charset', 'character', 17],
    ['1101051949123100X2', 'charset', 'character', 16],
    ['11010519491231002\u0425', 'charset', 'lookAlike', 17],
    ['11010519491231002\u03a7', 'charset', 'lookAlike', 17],
    ['11010519491231002\u0445', 'charset', 'lookAlike', 17],
    ['11010519491231002×', 'charset', 'lookAlike', 17],
    ['11010519491231002Ⅹ', 'charset', 'lookAlike', 17],
    ['1101O519491231002X', 'charset', 'lookAlike', 4],
    ['1101o519491231002X', 'charset', 'lookAlike', 4],
    ['l10105 19491231 002X', 'charset', 'lookAlike', 0],
    ['110105 1949I231 002X', 'charset', 'lookAlike', 11],
    ['١10105194912310021', 'charset', 'foreignDigits', 0],
    ['11010519491231002𝟏', 'charset', 'foreignDigits', 17],
    ['１１０１０５１９４９１２３１００２Ｙ', 'charset', 'character', 17],
    ['110105194912310021', 'checksum', 'checkCharacter', 17],
    ['110105194912310000', 'checksum', 'precisionLost', 15],
    ['110105 19491231 0000', 'checksum', 'precisionLost', 17],
    ['932000198501010017', 'component', 'country', 3],
    ['932999198501010017', 'component', 'country', 3],
    ['1.10105E+17', 'shape', 'scientific', undefined],
    ['ABC123456789012', 'shape', 'oldForeigner', 0],
    ['abc123456789012', 'shape', 'oldForeigner', 0],
  ])('refuses %j for its %s: %s, at %s', (text, reason, detail, position) => {
    const { changes, ...fault } = inspectResidentId(text);
    expect(changes).toBeDefined();
    expect(fault).toEqual({
      verdict: 'invalid',
      reason,
      detail,
      code: `residentId.${reason}`,
      ...(position !== undefined && { position }),
    });
    expect(isResidentId(text)).toBe(false);
  });

  it('takes three zeros at the end where the check character is right', () => {
    const bodies = Array.from({ length: 81 }, (_, i) => `110105194912${String((i % 9) + 10)}${String(Math.floor(i / 9) + 1)}00`);
    const body = bodies.find((candidate) => residentCheck(candidate) === '0');
    expect(inspectResidentId(`${body ?? ''}0`).verdict).toBe('valid');
  });

  it.each([
    ['11010519491231002x', ['letterCase']],
    ['110105-19491231-002X', ['separator']],
    ['　１１０１０５ 19491231 002ｘ\u200b', ['fullWidth', 'invisible', 'whitespace', 'separator', 'letterCase']],
  ])('but %j is read with the changes %j', (text, changes) => {
    expect(inspectResidentId(text)).toMatchObject({ verdict: 'valid', canonical: CITIZEN, changes });
  });
});

describe('the check character', () => {
  const alphabet = '0123456789X';

  it('catches every wrong character', () => {
    fc.assert(
      fc.property(residentId, fc.nat(17), charOf(alphabet), (id, at, char) => {
        const wrong = id.slice(0, at) + char + id.slice(at + 1);
        expect(isResidentId(wrong)).toBe(wrong === id);
      }),
      { numRuns: 3000 },
    );
  });

  it('catches every exchange of two neighbours', () => {
    fc.assert(
      fc.property(residentId, fc.nat(16), (id, at) => {
        const wrong = id.slice(0, at) + id.charAt(at + 1) + id.charAt(at) + id.slice(at + 2);
        expect(isResidentId(wrong)).toBe(wrong === id);
      }),
      { numRuns: 3000 },
    );
  });
});

it('refuses a number with anything before or behind it', () => {
  fc.assert(
    fc.property(residentId, fc.string({ minLength: 1, maxLength: 3, unit: 'binary' }), (id, junk) => {
      expect(isResidentId(id + junk)).toBe(false);
      expect(isResidentId(junk + id)).toBe(false);
    }),
  );
});

it('knows every part of a generated number', () => {
  fc.assert(
    fc.property(citizenId, (id) => {
      expect(inspectResidentId(id)).toMatchObject({
        parts: {
          province: id.slice(0, 2),
          region: id.slice(0, 6),
          birthDate: `${id.slice(6, 10)}-${id.slice(10, 12)}-${id.slice(12, 14)}`,
          sex: '13579'.includes(id.charAt(16)) ? 'male' : 'female',
        },
      });
    }),
  );
  fc.assert(
    fc.property(foreignerId, (id) => {
      expect(inspectResidentId(id)).toMatchObject({ parts: { kind: 'foreigner', province: id.slice(1, 3), country: id.slice(3, 6) } });
    }),
  );
});

describe('captureIdTail', () => {
  it('gives back the last four characters and nothing else', () => {
    fc.assert(
      fc.property(residentId, (id) => {
        expect(captureIdTail(id)).toEqual({ ok: true, tail: id.slice(-4) });
      }),
    );
    expect(captureIdTail(' 110105 19491231 002x')).toEqual({ ok: true, tail: '002X' });
    expect(captureIdTail('110105491231002')).toEqual({ ok: true, tail: '002X' });
  });

  it('gives back four characters that are a tail, of the number of 15 digits too', () => {
    fc.assert(
      fc.property(legacyId, (id) => {
        const captured = captureIdTail(id);
        expect(captured.ok && captured.tail).toMatch(/^\d{3}[\dX]$/u);
      }),
    );
  });

  it.each([
    ['110105194912310021', 'checksum'],
    ['110105194913310021', 'component'],
    ['1101051949123100', 'length'],
    ['11010519491231002Y', 'charset'],
    [110105194912310020, 'shape'],
    [undefined, 'shape'],
  ])('refuses %s with the reason only', (value, reason) => {
    expect(captureIdTail(value)).toEqual({ ok: false, reason });
  });

  it('takes the same options', () => {
    expect(captureIdTail(CITIZEN, { asOf: '1949-12-30' })).toEqual({ ok: false, reason: 'component' });
    expect(captureIdTail(CITIZEN, { isRegion: () => false })).toEqual({ ok: false, reason: 'component' });
    expect(() => captureIdTail(CITIZEN, { asOf: '1949' })).toThrow(RangeError);
  });
});
