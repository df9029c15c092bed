import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { compareWithHistory } from '../../../src/collection/audit/compareWithHistory.ts';
import type { CollectionConflict, Confirmation } from '../../../src/collection/audit/compareWithHistory.ts';
import { confirmConflict } from '../../../src/collection/audit/confirmConflict.ts';
import type { CollectionValues, Template } from '../../../src/collection/form.ts';
import { defaultTemplate, optionalFields } from '../../../src/collection/template.ts';
import { VALUES } from './values.ts';

type Values = Partial<CollectionValues>;

/** The differences as key, change and whether the customer must confirm. */
function found(before: unknown, after: unknown, template?: Template): readonly unknown[] {
  const conflicts = compareWithHistory(before as Values, after as Values, template);
  return conflicts.map(({ key, change, needsConfirmation }) => [key, change, needsConfirmation]);
}

describe('compareWithHistory', () => {
  test('a form does not differ from itself', () => {
    expect(compareWithHistory(VALUES, structuredClone(VALUES))).toStrictEqual([]);
  });

  test.each(['companyName', 'contactName', 'contactTitle', 'contact'])('a changed %s must be confirmed by the customer', (key) => {
    expect(found(VALUES, { ...VALUES, [key]: '13700000000' })).toStrictEqual([[key, 'changed', true]]);
  });

  test.each(['industry', 'demandType', 'demandDescription', 'expectedBy', 'budget', 'decisionMakers', 'providedBy', 'providedOn'])(
    'a changed %s is reported and needs no confirmation',
    (key) => {
      expect(found(VALUES, { ...VALUES, [key]: '别的' })).toStrictEqual([[key, 'changed', false]]);
    },
  );

  test('what comes anew, is left out or is declined needs no confirmation', () => {
    expect(found({}, { contact: '13912345678' })).toStrictEqual([['contact', 'added', false]]);
    expect(found({ contactTitle: '经理' }, { contactTitle: ' ' })).toStrictEqual([['contactTitle', 'removed', false]]);
    expect(found({ budget: '面议' }, { budget: { declined: '不便透露' } })).toStrictEqual([['budget', 'declined', false]]);
    expect(found({ budget: { declined: '' } }, { budget: '面议' })).toStrictEqual([['budget', 'added', false]]);
    expect(found({ budget: { declined: '' } }, { budget: null })).toStrictEqual([]);
    expect(found({ contactTitle: '经理', remarks: '暂无' }, { contactTitle: '不详' })).toStrictEqual([['contactTitle', 'removed', false]]);
    expect(found({ contactTitle: '暂无' }, { contactTitle: '经理' })).toStrictEqual([['contactTitle', 'added', false]]);
  });

  test.each([
    ['contact', '13912345678/025-83456789', '025-83456789；139 1234 5678'],
    ['contact', '13912345678', '+8613912345678、１３９１２３４５６７８'],
    ['contact', 'Li@example.com', 'li@EXAMPLE.com'],
    ['contact', '无此号码', '无此号码 '],
    ['contactTitle', '采购经理（华东）', ' 采购经理(华东)'],
    ['decisionMakers', [{ name: '王', title: '总' }], [{ title: '总', name: '王' }]],
  ])('a %s in another spelling is the same', (key, before, after) => {
    expect(found({ [key]: before }, { [key]: after })).toStrictEqual([]);
  });

  test('a number more or less is a change', () => {
    expect(found({ contact: '13912345678' }, { contact: '13912345678/025-83456789' })).toStrictEqual([['contact', 'changed', true]]);
    expect(found({ contact: '025-83456789' }, { contact: '025-83456788' })).toStrictEqual([['contact', 'changed', true]]);
  });

  test('the fields are those of the template, in its order', () => {
    expect(found({ painPoints: '甲' }, { painPoints: '乙', unknown: 1 })).toStrictEqual([['painPoints', 'changed', false]]);
    expect(found({ painPoints: '甲' }, { painPoints: '乙' }, defaultTemplate)).toStrictEqual([]);
    const fields = [...optionalFields].reverse().map((field) => ({ ...field, key: `${field.key}2` }));
    const template = { ...defaultTemplate, fields: [...fields, null, { key: '13912345678' }] } as unknown as Template;
    expect(found({}, { painPoints2: '甲', featurePriorities2: '乙', '13912345678': 1 }, template)).toStrictEqual([
      ['featurePriorities2', 'added', false],
      ['painPoints2', 'added', false],
    ]);
  });

  test('what is no template is a RangeError', () => {
    expect(() => compareWithHistory({}, {}, { fields: [] } as unknown as Template)).toThrow(RangeError);
  });

  test('the answer holds no value of either side', () => {
    const marked = Object.fromEntries(defaultTemplate.fields.map(({ key }) => [key, `机密${key}`]));
    const text = JSON.stringify([compareWithHistory(marked, VALUES), compareWithHistory(VALUES, marked)]);
    for (const value of [...Object.values(VALUES), ...Object.values(marked), '13912345678']) {
      if (typeof value === 'string' && value.length > 1) expect(text).not.toContain(value);
    }
  });

  test('every conflict asks in both languages', () => {
    const [contact] = compareWithHistory({ contact: '13912345678' }, { contact: '13712345678' });
    expect(contact?.question).toStrictEqual({
      zh: '“联系方式”与已有资料不一致，请客户确认哪一个正确。',
      en: '“How to reach the contact” differs from what is on file: ask the customer which is right.',
    });
    const [budget] = compareWithHistory({ budget: '面议' }, { budget: '5万' });
    expect(budget?.question).toStrictEqual({
      zh: '“预算范围”与上次填写的不同，请核对。',
      en: '“Budget” is not what was given last time: please check.',
    });
  });

  test('nothing throws, whatever is compared, and comparing a thing with itself finds nothing', () => {
    const keys = fc.constantFrom(...defaultTemplate.fields.map(({ key }) => key));
    fc.assert(
      fc.property(fc.oneof(fc.anything(), fc.dictionary(keys, fc.jsonValue())), (values) => {
        expect(found(values, values)).toStrictEqual([]);
        expect(Array.isArray(found(values, VALUES))).toBe(true);
      }),
    );
  });
});

describe('confirmConflict', () => {
  const [conflict = {} as CollectionConflict] = compareWithHistory({ contact: '13912345678' }, { contact: '13712345678' });
  const given: Confirmation = { decision: 'after', by: '王芳', on: '2024-05-12' };

  test('records what the customer said in a copy', () => {
    const before = structuredClone(conflict);
    expect(confirmConflict(conflict, given)).toStrictEqual({
      ok: true,
      conflict: { ...conflict, confirmation: given },
    });
    expect(conflict).toStrictEqual(before);
  });

  test.each([
    [undefined, given, 'notNeeded'],
    [{ ...conflict, needsConfirmation: false }, given, 'notNeeded'],
    [{ ...conflict, confirmation: given }, given, 'confirmed'],
    [conflict, { ...given, decision: 'both' }, 'decision.unknown'],
    [conflict, undefined, 'decision.unknown'],
    [conflict, { ...given, by: ' ' }, 'by.missing'],
    [conflict, { ...given, by: 5 }, 'by.missing'],
    [conflict, { ...given, on: '2024-5-12' }, 'on.invalid'],
  ])('refuses with a code (%#)', (what, confirmation, code) => {
    expect(confirmConflict(what as CollectionConflict, confirmation as Confirmation)).toStrictEqual({ ok: false, code });
  });
});
