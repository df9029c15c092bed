import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { COMPOUND_SURNAMES, HONORIFICS, inspectPersonName, isPersonName } from '../../src/identifiers/index.ts';
import { personName } from './arbitraries.ts';

it.each([
  '张三',
  '欧阳娜娜',
  '𠮷田',
  '龘䶮',
  '𬸚𬺈',
  '刘佳々',
  '李〇',
  '古丽米热·艾比布力',
  '阿卜杜热合曼·买买提·吐尔逊',
  '热𠮷·𠮷',
  'John Smith',
  'ZHANG San',
  'J. R. Smith',
  'J.R. Smith',
  'J.R.Smith',
  "O'Brien",
  'D’Angelo',
  "'t Hooft",
  'Jean-Luc',
  'José María',
  'Jose\u0301 Mari\u0301a',
  'Nguyễn Văn An',
  'Łukasz Żak',
  'D·H·劳伦斯',
  'W.J·布莱恩',
  '陈大文 Peter',
  'Peter 陈大文',
  '张三先生',
  '王总工',
  '张'.repeat(50),
  '𠮷'.repeat(50),
])('takes the name %s', (text) => {
  expect(isPersonName(text)).toBe(true);
  expect(inspectPersonName(text)).toEqual({ verdict: 'valid', canonical: text, parts: { form: 'full' }, changes: [] });
});

it.each([
  ['张先生', '张', '先生'],
  ['*女士', '*', '女士'],
  ['*先生', '*', '先生'],
  ['欧阳女士', '欧阳', '女士'],
  ['歐陽女士', '歐陽', '女士'],
  ['李总', '李', '总'],
  ['李总经理', '李', '总经理'],
  ['李经理', '李', '经理'],
  ['𠮷小姐', '𠮷', '小姐'],
  ['Smith先生', 'Smith', '先生'],
  ['\ua723sa先生', '\ua723sa', '先生'],
])('takes the privacy form %s', (text, surname, honorific) => {
  expect(isPersonName(text)).toBe(true);
  expect(inspectPersonName(text)).toEqual({
    verdict: 'valid',
    canonical: text,
    parts: { form: 'privacy', surname, honorific },
    changes: [],
  });
});

it.each(['张', 'J', '𠮷', '𰻞'])('doubts the single character %s', (text) => {
  expect(isPersonName(text)).toBe(true);
  expect(inspectPersonName(text)).toEqual({
    verdict: 'doubtful',
    canonical: text,
    parts: { form: 'full' },
    doubts: ['single'],
    changes: [],
  });
});

describe('the spellings', () => {
  it.each(['•', '・', '.', '．', '‧', '･', '∙', '⋅'])('with the dot %s become the one with the middle dot', (dot) => {
    expect(inspectPersonName(`古丽米热${dot}艾比布力`)).toMatchObject({
      verdict: 'valid',
      canonical: '古丽米热·艾比布力',
      changes: ['dot'],
    });
    expect(isPersonName(`古丽米热${dot}艾比布力`)).toBe(false);
  });

  it.each([
    [' 张三　', '张三', ['whitespace']],
    ['张\u200b三', '张三', ['invisible']],
    ['Ｊｏｈｎ　Ｓｍｉｔｈ', 'John Smith', ['fullWidth']],
    ['Ｊｅａｎ－Luc', 'Jean-Luc', ['fullWidth']],
    ['＊女士', '*女士', ['fullWidth']],
    ['John•Smith', 'John·Smith', ['dot']],
    ['J.劳伦斯', 'J·劳伦斯', ['dot']],
    ['\ufeff Ｄ.Ｈ.劳伦斯', 'D.H·劳伦斯', ['fullWidth', 'invisible', 'whitespace', 'dot']],
  ])('%j is read as %s with the changes %j', (text, canonical, changes) => {
    expect(inspectPersonName(text)).toMatchObject({ verdict: 'valid', canonical, changes });
    expect(isPersonName(text)).toBe(false);
  });
});

it.each([
  ['张'.repeat(51), 'length', 'tooLong', undefined],
  ['𠮷'.repeat(51), 'length', 'tooLong', undefined],
  ['John '.repeat(10) + 'John', 'length', 'tooLong', undefined],
  ['张3', 'charset', 'digit', 1],
  ['张３', 'charset', 'digit', 1],
  ['13812345678', 'charset', 'digit', 0],
  ['张٣', 'charset', 'foreignDigits', 1],
  ['张**', 'charset', 'mask', 1],
  ['**', 'charset', 'mask', 0],
  ['*三', 'charset', 'mask', 0],
  ['**女士', 'charset', 'mask', 0],
  ['*', 'charset', 'mask', 0],
  ['J**', 'charset', 'mask', 1],
  ['张\n三', 'charset', 'control', 1],
  ['张\u0000三', 'charset', 'control', 1],
  ['张\u0085三', 'charset', 'control', 1],
  [' 张（三）', 'charset', 'character', 2],
  ['张三(经理)', 'charset', 'character', 2],
  ['𠮷_三', 'charset', 'character', 2],
  ['张三、李四', 'charset', 'character', 2],
  ['张\ud842', 'charset', 'character', 1],
  ['\udfb7田', 'charset', 'character', 0],
  ['Иван', 'charset', 'character', 0],
  ['J\u043ehn', 'charset', 'lookAlike', 1],
  ['キム', 'charset', 'character', 0],
  ['김철수', 'charset', 'character', 0],
  ['😀', 'charset', 'character', 0],
  ['N/A', 'charset', 'character', 1],
  ['·张三', 'shape', 'dots', 0],
  ['张三·', 'shape', 'dots', 2],
  ['张··三', 'shape', 'dots', 1],
  ['张.·三', 'shape', 'dots', 1],
  [' 张•三.', 'shape', 'dots', 4],
  ['J..Smith', 'shape', 'dots', 1],
  ['King Jr.', 'shape', 'dots', 7],
  ['·', 'shape', 'dots', 0],
  ['张 三', 'shape', 'space', 1],
  ['张　三', 'shape', 'space', 1],
  ['张三 李四', 'shape', 'space', 2],
  ['John  Smith', 'shape', 'space', 4],
  ['买买提 · 吐尔逊', 'shape', 'space', 3],
  ['买买提· 吐尔逊', 'shape', 'space', 4],
  ['王Peter', 'shape', 'form', undefined],
  ["O''Brien", 'shape', 'form', undefined],
  ['-张', 'shape', 'form', undefined],
  ['Jean-', 'shape', 'form', undefined],
  ['\u0301张', 'shape', 'form', undefined],
])('refuses %j for its %s: %s, at %s', (text, reason, detail, position) => {
  const { changes, ...fault } = inspectPersonName(text);
  expect(changes).toBeDefined();
  expect(fault).toEqual({ verdict: 'invalid', reason, detail, code: `personName.${reason}`, ...(position !== undefined && { position }) });
  expect(isPersonName(text)).toBe(false);
});

it('takes the surnames of the list with every form of address', () => {
  for (const surname of [...COMPOUND_SURNAMES, '张', '*', 'Li']) {
    for (const honorific of HONORIFICS) {
      expect([surname, honorific, inspectPersonName(surname + honorific)]).toMatchObject([
        surname,
        honorific,
        { verdict: 'valid', parts: { form: 'privacy', surname, honorific } },
      ]);
    }
  }
});

it('has tables without repetitions', () => {
  expect(new Set(COMPOUND_SURNAMES).size).toBe(COMPOUND_SURNAMES.length);
  expect(new Set(HONORIFICS).size).toBe(HONORIFICS.length);
  expect(COMPOUND_SURNAMES.every((surname) => surname.length === 2)).toBe(true);
});

it('refuses a name with a digit, a control or an outer dot', () => {
  fc.assert(
    fc.property(personName, fc.constantFrom('1', '\n', '·', '.', '*', '_', '\u200b', '　'), (name, junk) => {
      expect(isPersonName(name + junk)).toBe(false);
      if (junk !== '*' || !/^(?:先生|女士|总)$/u.test(name)) expect(isPersonName(junk + name)).toBe(false);
    }),
  );
});
