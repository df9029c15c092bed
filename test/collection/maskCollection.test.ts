import * as fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it, test } from 'vitest';
import { defaultTemplate, maskCollection, maskContact } from '../../src/collection/index.ts';
import type { NewField } from '../../src/collection/index.ts';
import { AUDIENCES } from '../../src/fields/index.ts';
import { emails, landlines, mobiles, personNames } from '../../src/testing/index.ts';
import { FORM, changed } from './forms.ts';

const NAMED = { ...FORM, demandDescription: '李明要 20 台，江苏星河科技有限公司付款，电话 13912345678', difficultFields: ['budget'] };

describe('a masked copy of a form', () => {
  test.each([
    [
      'team',
      {
        contactName: '李**',
        contact: '139****5678/025-****6789/l***@example.com',
        demandDescription: '[姓名]要 20 台，[企业名称]付款，电话 [手机号]',
        decisionMakers: [{ name: '王**', title: '总经理' }],
        providedBy: '李**',
      },
    ],
    ['requester', { contactName: '李明', contact: '139****5678/025-****6789/l***@example.com', decisionMakers: FORM.decisionMakers }],
    ['collaborator', { contactName: '李**', providedOn: undefined }],
    ['otherDepartment', { providedOn: '2024-05-10', remarks: FORM.remarks }],
    [
      'analysis',
      {
        companyName: undefined,
        contact: undefined,
        industry: 'I',
        demandType: '产品采购',
        budget: 'from50kTo100k',
        expectedBy: '2024-Q3',
        providedOn: '2024-Q2',
      },
    ],
    ['marketing', { contactName: undefined, demandDescription: undefined, expectedBy: '2024-Q3', providedOn: undefined }],
    ['processor', { companyName: FORM.companyName, contactName: undefined, budget: undefined, decisionMakers: undefined }],
  ] as const)('holds for %s what the table says', (audience, expected) => {
    const copy = maskCollection(defaultTemplate, NAMED, audience);
    expect({ ...copy }).toMatchObject(JSON.parse(JSON.stringify(expected)) as object);
    for (const [key, value] of Object.entries(expected)) if (value === undefined) expect(copy).not.toHaveProperty(key);
    expect(copy['difficultFields']).toEqual(['budget']);
  });

  it('shows no number, address or name of a person to anybody who must not see it', () => {
    const people = fc.record({
      mobile: mobiles(),
      landline: landlines(),
      email: emails().filter((email) => !email.includes('/')),
      name: personNames(),
    });
    fc.assert(
      fc.property(people, fc.constantFrom(...AUDIENCES), ({ mobile, landline, email, name }, audience) => {
        const values = {
          ...FORM,
          contactName: name,
          contact: [mobile, landline, email].join('；'),
          remarks: `请打 ${mobile}`,
          industry: `打 ${mobile}`,
          budget: `5万，打 ${mobile}`,
        };
        const text = JSON.stringify(maskCollection(defaultTemplate, values, audience));
        expect(text).not.toContain(mobile);
        expect(text).not.toContain(landline);
        expect(text).not.toContain(email);
      }),
    );
  });

  it('lets nothing that was written freely reach those who get no free text', () => {
    const values = {
      ...FORM,
      industry: '星河集团的软件',
      demandType: '星河专用',
      budget: '3-8万，问李明',
      remarks: { declined: '问李明' },
    };
    for (const audience of ['analysis', 'marketing', 'processor'] as const) {
      const copy = maskCollection(defaultTemplate, values, audience);
      expect(Object.keys(copy)).not.toEqual(expect.arrayContaining(['industry']));
      expect(JSON.stringify(copy).replace(FORM.companyName, '')).not.toMatch(/星河|李明/u);
    }
  });

  it('hides the name of a person that stands in the place of a company', () => {
    expect(maskCollection(defaultTemplate, { companyName: '欧阳修' }, 'requester')).toEqual({ companyName: '欧阳**' });
    expect(maskCollection(defaultTemplate, { companyName: '欧阳修' }, 'analysis')).toEqual({});
  });

  it('keeps refusals without the names in them, where free text may go', () => {
    const values = { contactName: '李明', budget: { declined: '李明说不便' }, remarks: { declined: null } };
    expect(maskCollection(defaultTemplate, values, 'team')).toMatchObject({
      budget: { declined: '[姓名]说不便' },
      remarks: { declined: null },
    });
    expect(maskCollection(defaultTemplate, values, 'analysis')).toEqual({});
  });

  it('hides what is not what its field should hold', () => {
    const values = {
      companyName: 5,
      contact: 5,
      expectedBy: { a: 1 },
      budget: 7,
      industry: ['x'],
      decisionMakers: [5, {}],
      providedOn: '昨天',
    };
    expect(maskCollection(defaultTemplate, values, 'requester')).toEqual({
      companyName: '****',
      contact: '****',
      expectedBy: '****',
      budget: '****',
      industry: '****',
      providedOn: '****',
    });
    expect(maskCollection(defaultTemplate, { expectedBy: '昨天', budget: '不多' }, 'analysis')).toEqual({});
    expect(maskCollection(defaultTemplate, { expectedBy: 'urgent', decisionMakers: 5 }, 'analysis')).toEqual({ expectedBy: 'urgent' });
  });

  it('leaves out what the template does not have', () => {
    expect(maskCollection(defaultTemplate, { other: 1, difficultFields: ['other', 5] }, 'team')).toEqual({});
    for (const values of [null, 5, 'x', [], new Date(0)]) expect(maskCollection(defaultTemplate, values, 'team')).toEqual({});
  });

  it('has the fields of an adopter as the adopter says', () => {
    const { outbound } = defaultTemplate.fields[0] as { outbound: NewField['outbound'] };
    const shown = { outbound, mask: 'companyName' } as const;
    const add: readonly NewField[] = [
      { key: 'hidden', label: '隐' },
      { key: 'texted', label: '文', mask: 'text' },
      { key: 'size', label: '数', schema: v.number(), ...(shown as object) },
      { key: 'phone', label: '电', mask: 'mobile' },
    ];
    const template = changed(defaultTemplate, { add });
    const values = { ...FORM, hidden: '甲', texted: '打 13912345678', size: 5, phone: '13912345678' };
    const copy = maskCollection(template, values, 'team');
    expect([copy['hidden'], copy['texted'], copy['size'], copy['phone']]).toEqual(['****', '打 [手机号]', 5, '139****5678']);
    expect(maskCollection(template, { size: 'x' }, 'team')).toEqual({ size: '****' });
    expect(Object.keys(maskCollection(template, values, 'analysis'))).not.toContain('texted');
  });

  it('still knows its own fields when they were made required', () => {
    const template = changed(defaultTemplate, { require: ['budget'] });
    expect(maskCollection(template, { budget: '6-8万' }, 'analysis')).toEqual({ budget: 'from50kTo100k' });
  });

  it('needs a template and an audience', () => {
    expect(() => maskCollection({} as never, FORM, 'team')).toThrow(/^template: /u);
    expect(() => maskCollection(defaultTemplate, FORM, 'thirdParty' as never)).toThrow(/^audience: /u);
  });
});

describe('a masked contact', () => {
  it('hides each piece by its kind', () => {
    expect(maskContact('13912345678，025-83456789;a@example.com')).toBe('139****5678/025-****6789/***@example.com');
  });

  it('hides what it does not understand', () => {
    for (const value of ['', '/', 5, null, undefined, '李明', '1'.repeat(1_000_000)]) expect(maskContact(value)).toBe('****');
  });
});
