import * as fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { briefApproval, customizeTemplate, defaultTemplate, purposeStatement, validateBrief } from '../../src/collection/index.ts';
import { prepareExport } from '../../src/export/index.ts';
import { sampleCustomers } from '../../src/testing/index.ts';
import { en } from '../../src/validate/messages/en.ts';
import { BRIEF, changed } from './forms.ts';

function found(brief: unknown, asOf?: string): readonly string[] {
  const result = validateBrief(brief, { asOf });
  return [...(result.ok ? [] : result.issues), ...result.warnings].map(({ code, path }) => `${path} ${code}`);
}

describe('a brief', () => {
  it('with everything right is given back as it is', () => {
    const result = validateBrief(BRIEF);
    expect(result).toEqual({ ok: true, value: BRIEF, warnings: [] });
    expect(result.ok && result.value === BRIEF).toBe(true);
  });

  it('needs every field, in the order of the form', () => {
    const keys = Object.keys(BRIEF);
    fc.assert(
      fc.property(fc.subarray(keys), fc.constantFrom('', null, undefined), (missing, blank) => {
        const brief = { ...BRIEF, ...Object.fromEntries(missing.map((key) => [key, blank])) };
        expect(found(brief)).toEqual(missing.map((key) => `${key} required`));
      }),
    );
  });

  test.each([
    [{ scenario: '新客户' }, ['scenario option']],
    [{ background: '无' }, ['background placeholder']],
    [{ goal: '了'.repeat(2001) }, ['goal tooLong']],
    [{ fields: [] }, ['fields required']],
    [{ fields: ['budget', 'budget'] }, ['fields duplicate']],
    [{ fields: ['可接受的最低价格', 'basic.address'] }, []],
    [{ fields: 'budget' }, ['fields type']],
    [{ dueOn: '2024-02-30' }, ['dueOn isoDate.component']],
    [{ confidentiality: '保密' }, []],
    [{ requester: 5 }, ['requester type']],
    [{ price: 1 }, ['price unknownKey']],
  ])('with %j is found to have %j', (change, expected) => {
    expect(found({ ...BRIEF, ...change })).toEqual(expected);
  });

  it('whose day has passed is worth a look', () => {
    expect(found(BRIEF, '2024-05-30')).toEqual([]);
    expect(found(BRIEF, '2024-05-31')).toEqual(['dueOn dueOn.past']);
  });

  it('is spoken of in the language asked for', () => {
    const [zh, other] = [validateBrief({}), validateBrief({}, { messages: en })];
    expect(zh.ok ? '' : zh.issues[0]?.message).toBe('请填写收集场景');
    expect(other.ok ? '' : other.issues[0]?.message).toBe('Scenario is required');
    expect(() => validateBrief({}, { asOf: 'today' })).toThrow(RangeError);
  });
});

describe('the purpose statement', () => {
  it('tells the customer who asks and whom to turn to, what for, which kinds, how long, and what they may do', () => {
    const { zh, en: english } = purposeStatement(BRIEF);
    expect(zh).toBe(
      '收集方：研发部。联系人：孙立。收集场景：新客户拓展初期。收集目的：确定工业平板的数量、型号和交付日期。' +
        '信息种类：客户公司名称、联系方式、预算范围。保密要求：仅限项目组内部。' +
        '所收集的信息只用于上述目的，不向无关第三方提供。' +
        '签字原件自签署之日起保存 3 年；目的实现后不再使用，期满删除或匿名化。法律、行政法规另有规定的，从其规定。' +
        '您可以不提供非必要的信息，也可以查阅、复制、更正或要求删除已提供的信息。',
    );
    expect(english).toMatch(/^Asked by: 研发部\. Contact: 孙立\. Occasion: First approach to a new customer\. Purpose: /u);
  });

  it('names kinds of information by the labels of form and archive, and others in the words of the brief', () => {
    const kinds = (fields: unknown): string | undefined =>
      /(?<=信息种类：)[^。]*/u.exec(purposeStatement({ goal: 'x', fields } as never).zh)?.[0];
    expect(kinds(['painPoints', 'basic.address', ' 可接受的最低价格 ', '', null])).toBe('客户过往合作痛点、联系地址、可接受的最低价格');
    expect(purposeStatement({ goal: 'x', fields: ['budget', 'basic.industry'] }).en).toContain('Kinds of information: Budget, Industry.');
    for (const none of [[], [' '], 'budget', 5, undefined]) expect(kinds(none)).toBeUndefined();
  });

  it('writes a full stop once, and leaves out what the brief lacks', () => {
    expect(purposeStatement({ goal: '确定数量。' }).zh).toMatch(/^收集目的：确定数量。所收集/u);
    for (const brief of [undefined, null, 5, { goal: 7 }]) expect(purposeStatement(brief as never).zh).toMatch(/^所收集/u);
  });
});

describe('the approval of a brief', () => {
  it('names the fields of the archive that the form and the brief ask for', () => {
    const brief = { ...BRIEF, fields: ['contact', 'budget', 'basic.address', 'companyName', '可接受的最低价格', 'painPoints'] };
    expect(briefApproval(brief, defaultTemplate)).toEqual({
      ok: true,
      approval: {
        kind: 'brief',
        state: 'confirmed',
        fields: [
          'basic.name',
          'basic.address',
          'need.budget',
          'relations.contacts[].mobile',
          'relations.contacts[].phone',
          'relations.contacts[].email',
        ],
      },
    });
  });

  it('does not name what the template no longer asks', () => {
    const result = briefApproval(
      { ...BRIEF, fields: ['budget', 'contact'] },
      { ...changed(defaultTemplate, { remove: ['budget'] }), state: 'confirmed' },
    );
    expect(result.ok && result.approval.fields).not.toContain('need.budget');
  });

  it('allows an export of these fields and no others', () => {
    const customers = sampleCustomers(20, 7);
    const result = briefApproval({ ...BRIEF, fields: ['companyName', 'budget'] }, defaultTemplate);
    const approval = result.ok ? result.approval : undefined;
    const request = { purpose: 'needAssessment', audience: 'requester', approval } as const;
    const allowed = prepareExport(customers, { ...request, fields: ['basic.name', 'need.budget'] }, { asOf: '2024-05-30' });
    expect(allowed.ok).toBe(true);
    const refused = prepareExport(customers, { ...request, fields: ['basic.mobile'] }, { asOf: '2024-05-30' });
    expect(refused.ok ? [] : refused.refusals.map(({ code }) => code)).toEqual(['approval.field']);
  });

  it('is not given for a brief that is not valid or a template that is not confirmed', () => {
    const draft = customizeTemplate(defaultTemplate, { add: ['painPoints'] });
    const template = draft.ok ? draft.template : defaultTemplate;
    const result = briefApproval({ ...BRIEF, goal: '' }, template);
    expect(result.ok ? [] : result.issues.map(({ code, path }) => `${path} ${code}`)).toEqual(['goal required', 'template template.state']);
    const byHand = briefApproval(BRIEF, { ...defaultTemplate, fields: defaultTemplate.fields.slice(1) });
    expect(byHand.ok ? [] : byHand.issues.map(({ code }) => code)).toEqual(['template.essential']);
    expect(() => briefApproval(BRIEF, {} as never)).toThrow(/^template: /u);
  });
});
