import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isMasked, isMaskedAddress } from '../../src/mask/index.ts';
import {
  customerRules,
  inspectContactPhone,
  inspectDateTime,
  inspectDayOrMonth,
  inspectIdTail,
  inspectTimeNode,
  isContactPhone,
  isDateTime,
  isDayOrMonth,
  isIdTail,
  isTimeNode,
} from '../../src/archive/index.ts';
import { identifierFault, inspectCompanyName, inspectPersonName, isCompanyName, isPersonName } from '../../src/identifiers/index.ts';
import type { Inspector } from '../../src/identifiers/index.ts';
import { folded, foldText, isFolded } from '../../src/text/index.ts';

/** Pieces that formats and names are made of, and what folding changes in them. */
const PIECES = [
  ...['0', '1', '3', '8', '00', '86', '010', '400', '95', '12345', '62345678', '13812345678', '+852', '１３８', '002', 'X', 'x'],
  ...[
    '-',
    '(',
    ')',
    '（',
    '）',
    ' ',
    '  ',
    '\u3000',
    '\u00a0',
    '\ufeff',
    '\u200b',
    '\n',
    '.',
    '·',
    '•',
    '—',
    ':',
    '*',
    '**',
    '××',
    'xxx',
    '#',
  ],
  ...['2024', '1899', '2100', '2101', '-02', '-12', '-13', '-30', '-31', '-01', '-Q0', '-Q1', '-Q4', '-Q5', 'urgent', 'T', 't', 'Z', 'z'],
  ...['2024-12-31', '2024-03', '09:30:00', '23:59:60', '07:59:60', '00:00:60', '.25', '+08:00', '-05:30', '+00:01', '24:00:00'],
  ...['张', '欧阳', '先生', '女士', 'Smith', 'Ａ', '１', 'é', '𠮷', '有限公司', '北京', '[手机号]', '￥', '\ud800', '张xx', '江苏省'],
];

const texts = fc.oneof(
  fc.array(fc.constantFrom(...PIECES), { maxLength: 5 }).map((pieces) => pieces.join('')),
  fc.string({ unit: 'binary', maxLength: 8 }),
);

const QUICK: readonly (readonly [name: string, is: (value: unknown) => boolean, inspect: Inspector])[] = [
  ['isContactPhone', isContactPhone, inspectContactPhone],
  ['isDateTime', isDateTime, inspectDateTime],
  ['isDayOrMonth', isDayOrMonth, inspectDayOrMonth],
  ['isIdTail', isIdTail, inspectIdTail],
  ['isTimeNode', isTimeNode, inspectTimeNode],
  ['isPersonName', isPersonName, inspectPersonName],
  ['isCompanyName', isCompanyName, inspectCompanyName],
];

describe.each(QUICK)('%s', (_, is, inspect) => {
  it('says yes exactly where the inspection finds nothing', () => {
    fc.assert(
      fc.property(texts, (text) => {
        expect(is(text)).toBe(identifierFault(inspect, text) === undefined);
      }),
      { numRuns: 4000 },
    );
  });

  it.each([undefined, null, 1, {}, []])('says no to %j', (value) => {
    expect(is(value)).toBe(false);
  });
});

describe('the contact phone', () => {
  it.each(['400-123-4567', '95588', '+852 2123 4567', '010-62345678'])('%s is right', (phone) => {
    expect(isContactPhone(phone)).toBe(true);
  });

  it.each([' 95588', '9\u30005588', '9\ufeff5588', '(010) 62345678', '13812345678', `95588${' '.repeat(40)}`])('%j is not', (phone) => {
    expect(isContactPhone(phone)).toBe(false);
  });
});

describe('a masked address or name of an organisation', () => {
  it('is what its kind says', () => {
    fc.assert(
      fc.property(fc.oneof(texts, fc.anything()), (value) => {
        expect(isMaskedAddress(value)).toBe(isMasked(value, 'address'));
        expect(isMaskedAddress(value)).toBe(isMasked(value, 'companyName'));
      }),
      { numRuns: 2000 },
    );
  });
});

describe('folding without a report', () => {
  it('agrees with folding', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const { text: expected, changes } = foldText(text);
        expect(folded(text)).toBe(expected);
        expect(isFolded(text)).toBe(changes.length === 0);
        expect(isFolded(text, (unit) => unit)).toBe(foldText(text, (unit) => unit).changes.length === 0);
      }),
      { numRuns: 4000 },
    );
  });
});

/** What the rules about errors read and consult. */
const VALUES: Readonly<Record<string, fc.Arbitrary<string | undefined>>> = {
  'basic.customerType': fc.constantFrom('individual', 'enterprise'),
  'basic.name': texts,
  'basic.creditCode': fc.constantFrom(undefined, '91110000600037341L', '92110000600037341L'),
};

const days = fc.constantFrom('2024-02-28', '2024-02-29', '2024-03-01', '2024-02', '2024-03', '2023-12', '1900-01', '2100-12-31');

const errorRules = customerRules
  .filter(({ severity }) => severity === 'error')
  .map((rule, index) => ({ name: `${index} ${rule.at}`, rule }));

describe('the verdicts of rules', () => {
  it.each(errorRules)('of $name say the same as its codes', ({ rule }) => {
    const values = [...rule.reads, ...rule.consults].map((path) => VALUES[path] ?? days);
    fc.assert(
      fc.property(
        fc.tuple(...values),
        fc.constantFrom(...(rule.needsDay ? [] : [undefined]), '2024-02-29', '2024-03-01', '2024-03-31', '2023-12-31'),
        (given, asOf) => {
          expect(rule.holds?.(given, asOf)).toBe(rule.judge(given, asOf) === undefined);
        },
      ),
      { numRuns: 500 },
    );
  });
});
