import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { templateInsights } from '../../../src/collection/report/templateInsights.ts';
import type { FieldInsight } from '../../../src/collection/report/fieldInsight.ts';
import type { QuarterInsights } from '../../../src/collection/report/templateInsights.ts';
import type { CollectedForm, CollectionValues, Template } from '../../../src/collection/form.ts';
import { defaultTemplate, optionalFields } from '../../../src/collection/template.ts';
import { VALUES } from '../audit/values.ts';

/** So many forms of one quarter, of which the first are changed. */
function forms(count: number, changed: number, change: object): CollectionValues[] {
  return Array.from({ length: count }, (_, index) => ({ ...VALUES, ...(index < changed ? change : {}) }));
}

function insights(values: readonly object[], template?: Template): QuarterInsights {
  const [first] = templateInsights(values, { template });
  if (first === undefined) throw new Error('no quarter');
  return first;
}

function countsOf(result: QuarterInsights, key: string): Omit<FieldInsight, 'label' | 'key'> | undefined {
  const found = result.fields.find((field) => field.key === key);
  if (found === undefined) return undefined;
  const { forms: all, filled, declined, wrong, returned, difficult } = found;
  return { forms: all, filled, declined, wrong, returned, difficult };
}

function proposed(values: readonly object[], template?: Template): readonly string[] {
  return insights(values, template).proposals.map(({ action, key, reasons }) => `${action} ${key} ${reasons.join(' ')}`);
}

describe('the counts', () => {
  test('are those of each quarter, in order, forms without a day last', () => {
    const values = ['2024-07-01', '2024-05-01', '2024-06-30', 'x', '2023-12-31'].map((providedOn) => ({
      ...VALUES,
      providedOn,
      expectedBy: '2025',
    }));
    expect(templateInsights(values).map(({ quarter, forms: count }) => [quarter, count])).toStrictEqual([
      ['2023-Q4', 1],
      ['2024-Q2', 2],
      ['2024-Q3', 1],
      [undefined, 1],
    ]);
  });

  test('tell what was filled in, declined, wrong, sent back and hard', () => {
    const result = insights([
      ...forms(2, 0, {}),
      { ...VALUES, budget: { declined: '不便' } },
      { ...VALUES, budget: '随便', difficultFields: ['budget'] },
      { ...VALUES, budget: ' ' },
    ]);
    expect(countsOf(result, 'budget')).toStrictEqual({ forms: 5, filled: 3, declined: 1, wrong: 1, returned: 1, difficult: 1 });
    expect(countsOf(result, 'contact')).toStrictEqual({ forms: 5, filled: 5, declined: 0, wrong: 0, returned: 0, difficult: 0 });
  });

  test('take a placeholder for nothing', () => {
    expect(countsOf(insights(forms(3, 2, { contactTitle: '暂无' })), 'contactTitle')).toMatchObject({ forms: 3, filled: 1, declined: 0 });
    expect(proposed(forms(4, 4, { remarks: '无', painPoints: { declined: '' } })).filter((text) => text.startsWith('add'))).toStrictEqual(
      [],
    );
  });

  test('take what the audit asks back about as sent back and not as wrong', () => {
    const result = insights(forms(2, 1, { demandDescription: '尽快' }));
    expect(countsOf(result, 'demandDescription')).toStrictEqual({ forms: 2, filled: 2, declined: 0, wrong: 0, returned: 1, difficult: 0 });
  });

  test('take a form with how it came as well as its values alone', () => {
    const form: CollectedForm = { templateName: 'x', templateVersion: 1, channel: 'paper', values: VALUES };
    expect(templateInsights([form])).toStrictEqual(templateInsights([VALUES]));
  });

  test('do not depend on the order of the forms', () => {
    const values = [...forms(3, 2, { budget: { declined: '' } }), ...forms(3, 1, { contact: '139', providedOn: '2024-01-01' })];
    expect(templateInsights([...values].reverse())).toStrictEqual(templateInsights(values));
  });
});

describe('what is proposed', () => {
  test('nothing, where nothing is amiss', () => {
    expect(proposed(forms(10, 0, {}).map((form) => ({ ...form, remarks: '' })))).toStrictEqual(['drop remarks unfilled']);
    expect(proposed(forms(10, 3, { remarks: '周三不在' }))).toStrictEqual([]);
  });

  test('nothing from fewer than three forms', () => {
    expect(proposed(forms(2, 2, { budget: { declined: '' }, painPoints: 'x' }))).toStrictEqual([]);
  });

  test.each([
    [3, ['drop budget declined']],
    [2, []],
    [9, ['drop budget declined unfilled']],
  ])('to drop a field that %i of 10 decline', (changed, expected) => {
    const values = forms(10, changed, { budget: { declined: '' } }).map((form) => ({ ...form, remarks: form === VALUES ? '' : '周三' }));
    expect(proposed(values).filter((text) => text.includes('budget'))).toStrictEqual(expected);
  });

  test('to make a required field optional that is not essential', () => {
    const fields = defaultTemplate.fields.map((field) => (field.key === 'budget' ? { ...field, requirement: 'required' as const } : field));
    const values = forms(4, 2, { budget: { declined: '' }, remarks: '周三不在', difficultFields: ['budget'] });
    expect(proposed(values, { ...defaultTemplate, fields }).filter((text) => text.includes('budget'))).toStrictEqual([
      'makeOptional budget declined',
      'simplify budget difficult',
    ]);
  });

  test('to simplify a field that is often wrong, sent back or hard, and never to drop an essential one', () => {
    expect(proposed(forms(10, 3, { contact: '139', remarks: '周三' }))).toStrictEqual(['simplify contact wrong returned']);
    expect(proposed(forms(10, 3, { demandDescription: '尽快', remarks: '周三' }))).toStrictEqual(['simplify demandDescription returned']);
    expect(proposed(forms(10, 2, { difficultFields: ['contact'], remarks: '周三' }))).toStrictEqual(['simplify contact difficult']);
    expect(
      proposed(forms(4, 4, { contact: '', remarks: '周三', painPoints: '' })).filter((text) => /drop|makeOptional/u.test(text)),
    ).toStrictEqual([]);
  });

  test('to add a field that customers answer anyway, or for which the remarks must serve', () => {
    expect(proposed(forms(10, 1, { painPoints: '上次交货晚了 5 天', remarks: '周三' }))).toContain('add painPoints givenAnyway');
    const remarks = proposed(forms(4, 2, { remarks: '上次交货晚了 5 天' }));
    expect(remarks).toStrictEqual(['add painPoints remarks', 'add featurePriorities remarks']);
    const template = { ...defaultTemplate, fields: [...defaultTemplate.fields, ...optionalFields] };
    expect(proposed(forms(4, 2, { remarks: '周三' }), template).filter((text) => text.startsWith('add'))).toStrictEqual([]);
  });
});

test('no value of a form is in the answer', () => {
  const marked = Object.fromEntries(Object.keys(VALUES).map((key) => [key, '机密']));
  const text = JSON.stringify(templateInsights([marked, marked, { ...marked, 机密: '机密', providedOn: '2024-01-01' }]));
  expect(text).not.toContain('机密');
});

test('whatever comes is counted', () => {
  fc.assert(
    fc.property(fc.array(fc.anything(), { maxLength: 4 }), (values) => {
      const counted = templateInsights(values as CollectedForm[]).reduce((sum, { forms: count }) => sum + count, 0);
      expect(counted).toBe(values.length);
    }),
  );
  expect(templateInsights('x' as unknown as CollectedForm[])).toStrictEqual([]);
});

test('what is no template is a RangeError', () => {
  expect(() => templateInsights([], { template: {} as Template })).toThrow(/^template/u);
});
