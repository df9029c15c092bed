import * as fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';

import { summaryTable } from '../../../src/collection/report/summaryTable.ts';
import type { CollectedForm, CollectionValues, Template } from '../../../src/collection/form.ts';
import { defaultTemplate } from '../../../src/collection/template.ts';
import { AUDIENCES } from '../../../src/fields/index.ts';
import type { Audience } from '../../../src/fields/index.ts';
import { VALUES } from '../audit/values.ts';

const FORM: CollectedForm = { templateName: 'x', templateVersion: 1, channel: 'paper', values: VALUES, customerNo: 'C20240101001' };

/** The cells of the first row by their headers, empty ones left out. */
function row(audience: Audience, change: object = {}): Readonly<Record<string, string>> {
  const [header = [], cells = []] = summaryTable([{ ...FORM, values: { ...VALUES, ...change } }], audience);
  return Object.fromEntries(header.flatMap((name, index) => (cells[index] === '' ? [] : [[name, cells[index] ?? '']])));
}

describe('for the team', () => {
  test('numbers and names are masked, the rest is in words', () => {
    expect(row('team')).toStrictEqual({
      客户编号: 'C20240101001',
      收集方式: '线下填写（签字确认）',
      客户公司名称: '江苏星河科技有限公司',
      所属行业: '信息传输、软件和信息技术服务业',
      客户联系人姓名: '李**',
      联系人职位: '采购经理',
      联系方式: '139****5678/025-****6789',
      需求类型: '产品采购',
      需求具体描述: '采购 20 台 A 型工业平板，2024-08-30 前交付到苏州仓库',
      期望完成时间: '2024-08-30',
      预算范围: '5-10万',
      决策链信息: '王**-总经理',
      信息提供人: '李**',
      提供日期: '2024-05-10',
    });
  });

  test('rows keep their order', () => {
    const rows = summaryTable([{ companyName: '乙公司' }, { companyName: '甲公司' }], 'team');
    expect(rows.slice(1).map((cells) => cells.find((cell) => cell !== ''))).toStrictEqual(['乙公司', '甲公司']);
  });

  test('refusals, choices and feedback are in words', () => {
    const cells = row('team', {
      budget: { declined: '不方便' },
      remarks: { declined: ' ' },
      expectedBy: 'urgent',
      decisionMakers: [
        { name: '王建国', title: '总经理' },
        { name: '赵云', title: '采购总监' },
      ],
      difficultFields: ['budget', 'expectedBy', 'unknown'],
    });
    expect(cells).toMatchObject({
      预算范围: '不便提供：不方便',
      备注: '不便提供',
      期望完成时间: '紧急',
      决策链信息: '王**-总经理；赵**-采购总监',
      填写困难的字段: '期望完成时间、预算范围',
    });
  });
});

describe('for others', () => {
  test('marketing and analysis get no column of contact, name or text', () => {
    for (const audience of ['marketing', 'analysis'] as const) {
      const [header = []] = summaryTable([FORM], audience);
      for (const name of ['客户编号', '客户公司名称', '客户联系人姓名', '联系方式', '需求具体描述', '备注'])
        expect(header).not.toContain(name);
      expect(row(audience, { budget: '6-8万', expectedBy: '2024-08-30' })).toMatchObject({ 预算范围: '5-10万', 期望完成时间: '2024-Q3' });
    }
  });

  test.each(['marketing', 'analysis', 'processor'] as const)(
    '%s gets no column for decision makers, of whom nothing may leave',
    (audience) => {
      expect(summaryTable([FORM], audience)[0]).not.toContain('决策链信息');
    },
  );

  test('a processor gets row numbers', () => {
    const rows = summaryTable([FORM, { ...FORM, values: { ...VALUES, industry: 'A' } }], 'processor');
    expect(rows.map(([first]) => first)).toStrictEqual(['行号', '1', '2']);
  });

  test('rows are sorted by what they show, so that their order links them to nothing', () => {
    const forms = ['乙公司', '甲公司', '丙公司'].map((companyName) => ({ companyName: `江苏${companyName}` }));
    const table = summaryTable(forms, 'requester');
    expect(table).toStrictEqual(summaryTable([...forms].reverse(), 'requester'));
    expect(table.flat().filter((cell) => cell.startsWith('江苏'))).toStrictEqual(['江苏丙公司', '江苏乙公司', '江苏甲公司']);
  });

  test('a full number never leaves, to whomever', () => {
    for (const audience of AUDIENCES) {
      const text = JSON.stringify(summaryTable([{ ...FORM, values: { ...VALUES, remarks: '电话 13912345678' } }], audience));
      expect(text).not.toContain('13912345678');
      expect(text).not.toContain('83456789');
    }
  });
});

describe('cells', () => {
  test('are safe to open in a spreadsheet', () => {
    const [, cells = []] = summaryTable([{ companyName: '=HYPERLINK("x")公司', demandDescription: '+1', remarks: '@x' }], 'team');
    expect(cells.filter((cell) => /^[=+\-@\t\r]/u.test(cell))).toStrictEqual([]);
    const fields = [{ ...defaultTemplate.fields[0], label: { zh: '=1+1', en: '' } }, ...defaultTemplate.fields.slice(1)];
    const [header = []] = summaryTable([], 'team', { template: { ...defaultTemplate, fields } as Template });
    expect(header).toContain("'=1+1");
  });

  test('of own fields show numbers and truth values, and hide what is neither', () => {
    const own = {
      ...defaultTemplate.fields[9],
      key: 'own',
      items: undefined,
      label: { zh: '自有', en: '' },
      schema: v.unknown(),
      isOwn: true,
    };
    const shown = (value: unknown, schema: unknown): unknown => {
      const template = { ...defaultTemplate, fields: [...defaultTemplate.fields, { ...own, schema }] } as unknown as Template;
      const [header = [], cells = []] = summaryTable([{ own: value }], 'team', { template });
      return cells[header.indexOf('自有')];
    };
    expect(shown(5, v.number())).toBe('5');
    expect(shown(true, v.boolean())).toBe('true');
    expect(shown({ a: 1 }, v.strictObject({ a: v.number() }))).toBe('****');
  });
});

test('whatever the forms are, there is a row for each and nothing throws', () => {
  fc.assert(
    fc.property(fc.array(fc.anything(), { maxLength: 5 }), fc.constantFrom(...AUDIENCES), (forms, audience) => {
      const [header = [], ...rows] = summaryTable(forms as CollectedForm[], audience);
      expect(rows).toHaveLength(forms.length);
      expect(rows.every((cells) => cells.length === header.length)).toBe(true);
    }),
  );
  expect(summaryTable('x' as unknown as CollectedForm[], 'team')).toHaveLength(1);
});

test.each([
  ['audience', 'thirdParty', {}],
  ['audience', undefined, {}],
  ['template', 'team', { template: {} }],
])('a wrong %s is a RangeError that names it', (name, audience, options) => {
  expect(() => summaryTable([], audience as Audience, options as { template: Template })).toThrow(new RegExp(`^${name}`, 'u'));
});

test('values that bear the name of a form part are no form', () => {
  const partial: Partial<CollectionValues> = { companyName: '甲公司', values: 'x' };
  expect(summaryTable([partial], 'team')[1]).toContain('甲公司');
});
