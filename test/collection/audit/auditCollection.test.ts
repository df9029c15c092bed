import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { auditCollection } from '../../../src/collection/audit/auditCollection.ts';
import type { AuditOptions, AuditResult } from '../../../src/collection/audit/auditCollection.ts';
import { compareWithHistory } from '../../../src/collection/audit/compareWithHistory.ts';
import { confirmConflict } from '../../../src/collection/audit/confirmConflict.ts';
import type { CollectionConflict } from '../../../src/collection/audit/compareWithHistory.ts';
import { AUDIT_STANDARDS } from '../../../src/collection/audit/finding.ts';
import type { AuditStandard } from '../../../src/collection/audit/finding.ts';
import type { Template } from '../../../src/collection/form.ts';
import { defaultTemplate } from '../../../src/collection/template.ts';
import { VALUES } from './values.ts';

const OPTIONS: AuditOptions = { template: defaultTemplate, asOf: '2024-05-12' };

function audit(change: object, more: Partial<AuditOptions> = {}): AuditResult {
  return auditCollection({ ...VALUES, ...change }, { ...OPTIONS, ...more });
}

function codes(result: AuditResult, standard: AuditStandard): readonly string[] {
  return result.standards[standard].findings.map(({ key, code, severity }) => `${key} ${code} ${severity}`);
}

/** The standards that are not passed. */
function failed(result: AuditResult): readonly AuditStandard[] {
  return AUDIT_STANDARDS.map(({ value }) => value).filter((value) => !result.standards[value].passed);
}

function confirmed(before: object, after: object, decision: 'before' | 'after'): readonly CollectionConflict[] {
  return compareWithHistory(before, after).flatMap((conflict) => {
    const result = confirmConflict(conflict, { decision, by: '王芳', on: '2024-05-11' });
    return result.ok ? [result.conflict] : [];
  });
}

describe('a form without a fault', () => {
  test('passes every standard, and nobody is told', () => {
    const passed = { passed: true, findings: [] };
    expect(audit({})).toStrictEqual({
      passed: true,
      round: 1,
      resolved: [],
      standards: { completeness: passed, accuracy: passed, consistency: passed, clarity: passed },
    });
  });

  test('may decline what is not essential', () => {
    expect(audit({ budget: { declined: '不便透露' } }).passed).toBe(true);
  });
});

describe('completeness', () => {
  test.each(['companyName', 'contactName', 'contact', 'demandType', 'demandDescription', 'providedBy', 'providedOn'])('needs %s', (key) => {
    const result = audit({ [key]: ' ' });
    expect(failed(result)).toStrictEqual(['completeness']);
    expect(codes(result, 'completeness')).toStrictEqual([`${key} required error`]);
    expect(result.standards.completeness.findings[0]?.question.zh).toMatch(/^请补充“.+”。$/u);
  });

  test('takes no placeholder and no refusal for an essential value', () => {
    expect(codes(audit({ companyName: '暂无' }), 'completeness')).toStrictEqual(['companyName placeholder error']);
    const declined = audit({ contact: { declined: '不方便' } });
    expect(codes(declined, 'completeness')).toStrictEqual(['contact declined.essential error']);
    expect(declined.standards.completeness.findings[0]?.question.en).toBe(
      'Nothing can be done without “How to reach the contact”: explain what it is for and ask again.',
    );
  });
});

describe('accuracy', () => {
  test('needs every value to be what its field should hold', () => {
    const result = audit({ contact: '1391234567', providedOn: '2024-02-30', decisionMakers: [{ name: '王建国', title: ' ' }] });
    expect(failed(result)).toStrictEqual(['completeness', 'accuracy']);
    expect(codes(result, 'accuracy')).toHaveLength(2);
    const [title] = result.standards.completeness.findings;
    expect([title?.key, title?.path, title?.label.zh]).toStrictEqual(['decisionMakers', 'decisionMakers[0].title', '决策人职位']);
  });

  test('asks for the full name', () => {
    const result = audit({ contactName: '李经理' });
    expect(failed(result)).toStrictEqual(['accuracy']);
    expect(result.standards.accuracy.findings[0]?.question).toStrictEqual({
      zh: '“客户联系人姓名”的全名是什么？',
      en: 'What is the full name (Name of the contact)?',
    });
  });

  test('is not failed by what is lawful but rare', () => {
    const result = audit({ companyName: '星河' });
    expect(result.passed).toBe(true);
    expect(codes(result, 'accuracy')).toStrictEqual(['companyName name.abbreviation info']);
  });

  test('reports what the form does not ask for without printing its key', () => {
    const result = audit({ '13912345678': 'x' });
    expect(codes(result, 'accuracy')).toStrictEqual([' unknownKey error']);
    expect(JSON.stringify(result)).not.toContain('13912345678');
  });

  test('judges what is no form as a whole', () => {
    const result = auditCollection('李明', OPTIONS);
    expect(codes(result, 'accuracy')).toStrictEqual([' type error']);
    expect(JSON.stringify(result)).not.toContain('李明');
  });

  test('shows the faults of a template', () => {
    const template = { ...defaultTemplate, fields: defaultTemplate.fields.slice(1) };
    expect(codes(audit({}, { template }), 'accuracy')).toContain('fields template.essential error');
  });
});

describe('consistency', () => {
  const changed = { contact: '13712345678', contactTitle: '总经理', budget: '面议' };

  test('needs the customer to confirm a changed number or title', () => {
    const result = audit(changed, { history: VALUES });
    expect(failed(result)).toStrictEqual(['consistency']);
    expect(codes(result, 'consistency')).toStrictEqual(['contactTitle history.changed warning', 'contact history.changed warning']);
    expect(result.standards.consistency.findings[1]?.question.zh).toBe('“联系方式”与已有资料不一致，请客户确认哪一个正确。');
  });

  test('is not helped by what is no confirmation', () => {
    const result = audit(changed, { history: VALUES, confirmed: [null, { key: 'contact', confirmation: { decision: 'both' } }] as never });
    expect(codes(result, 'consistency')).toHaveLength(2);
  });

  test('is passed once the customer confirmed the new values', () => {
    const after = { ...VALUES, ...changed };
    expect(audit(changed, { history: VALUES, confirmed: confirmed(VALUES, after, 'after') }).passed).toBe(true);
    const rejected = audit(changed, { history: VALUES, confirmed: confirmed(VALUES, after, 'before') });
    expect(codes(rejected, 'consistency')).toStrictEqual(['contactTitle history.rejected warning', 'contact history.rejected warning']);
    expect(rejected.standards.consistency.findings[0]?.question.zh).toBe('客户确认“联系人职位”应以已有资料为准，请改正。');
  });

  test('of several forms looks at the latest', () => {
    const older = { ...VALUES, contact: '13612345678', providedOn: '2023-01-01' };
    const undated = { ...VALUES, contact: '13612345678', providedOn: undefined };
    expect(audit({}, { history: [VALUES, older, undated] as never }).passed).toBe(true);
    expect(audit({}, { history: [older, { ...older, providedOn: '2022-01-01' }] }).passed).toBe(false);
    expect(audit({}, { history: [] }).passed).toBe(true);
  });

  test('needs the expected day to come after the day of the form', () => {
    const result = audit({ expectedBy: '2024-05-01' });
    expect(failed(result)).toStrictEqual(['consistency']);
    expect(codes(result, 'consistency')).toStrictEqual(['expectedBy expectedBy.past warning']);
  });
});

describe('clarity', () => {
  test('asks back for every vague word, with its place', () => {
    const result = audit({ demandDescription: '希望尽快交付，系统支持多人使用' });
    expect(failed(result)).toStrictEqual(['clarity']);
    expect(result.standards.clarity.findings.map(({ code, start, end, severity }) => [code, start, end, severity])).toStrictEqual([
      ['vague.deadline', 2, 4, 'warning'],
      ['vague.support', 7, 11, 'warning'],
      ['vague.people', 11, 13, 'warning'],
    ]);
    expect(result.standards.clarity.findings[2]?.question.en).toBe('How many people use it at the same time?');
  });

  test('is passed when a figure says what is meant', () => {
    const result = audit({ demandDescription: '大概 50 人使用' });
    expect(result.passed).toBe(true);
    expect(codes(result, 'clarity')).toStrictEqual(['demandDescription vague.quantity info']);
  });

  test('looks at what is needed and not at persons', () => {
    expect(failed(audit({ contactTitle: '一些事务的负责人' }))).toStrictEqual([]);
    expect(codes(audit({ expectedBy: '尽快' }), 'clarity')).toStrictEqual(['expectedBy vague.deadline warning']);
  });

  test('takes the words of the adopter', () => {
    const vague = { add: [{ word: '给力', reason: 'degree' }], without: ['尽快'] } as const;
    const result = audit({ demandDescription: '尽快做得给力' }, { vague });
    expect(codes(result, 'clarity')).toStrictEqual(['demandDescription vague.degree warning']);
  });
});

describe('who is told', () => {
  test.each([
    ['2024-05-12T17:30:00+08:00', '2024-05-13T17:30:00+08:00'],
    ['2024-05-12T17:30:00Z', '2024-05-13T17:30:00Z'],
    ['2024-05-12', '2024-05-13'],
    ['9999-12-31T12:00:00Z', '9999-12-31T12:00:00Z'],
  ])('is the collector, within 24 hours of %s', (asOf, dueAt) => {
    expect(audit({ companyName: '' }, { asOf }).feedback).toStrictEqual({ tell: 'collector', dueAt });
  });
});

describe('the next round', () => {
  const first = audit({ companyName: '', contact: '139', demandDescription: '大概 50 人，尽快' });

  test('says what was corrected and what is found again', () => {
    const second = audit({ contact: '139' }, { previous: first });
    expect([second.round, second.passed]).toStrictEqual([2, false]);
    expect(second.resolved).toStrictEqual([
      { key: 'companyName', code: 'required' },
      { key: 'demandDescription', code: 'vague.deadline' },
    ]);
    expect(second.standards.accuracy.findings.map(({ repeated }) => repeated)).toStrictEqual([true]);
  });

  test('can find something new', () => {
    const second = audit({ contact: '139', budget: '便宜' }, { previous: first });
    expect(second.standards.accuracy.findings.map(({ key, repeated }) => [key, repeated])).toStrictEqual([
      ['contact', true],
      ['budget', undefined],
    ]);
  });

  test('counts on', () => {
    expect(audit({}, { previous: audit({ contact: '139' }, { previous: first }) })).toMatchObject({ round: 3, passed: true });
  });
});

describe('any form', () => {
  test('is answered without a value of it, and is not changed', () => {
    const keys = defaultTemplate.fields.map(({ key }) => key);
    const mark = 'ZX机密9';
    fc.assert(
      fc.property(fc.subarray(keys), fc.constantFrom(mark, [mark], { [mark]: mark }, `尽快${mark}`), (chosen, value) => {
        const values = Object.freeze({ ...VALUES, ...Object.fromEntries(chosen.map((key) => [key, value])) });
        const result = auditCollection(values, { ...OPTIONS, history: VALUES });
        expect(JSON.stringify(result)).not.toContain('机密');
      }),
    );
  });

  test('never throws', () => {
    fc.assert(
      fc.property(fc.anything(), (values) => {
        expect(auditCollection(values, { ...OPTIONS, history: VALUES }).passed).toBe(false);
      }),
    );
  });
});

test.each([
  ['asOf', { asOf: 'today' }],
  ['asOf', { asOf: undefined }],
  ['template', { template: undefined }],
  ['template', { template: {} }],
  ['history', { history: '李明' }],
  ['history', { history: 5 }],
  ['history', { history: Array.from({ length: 10_001 }, () => VALUES) }],
  ['confirmed', { confirmed: Array.from({ length: 10_001 }, () => null) }],
  ['confirmed', { confirmed: 'contact' }],
  ['add', { vague: { add: '给力' } }],
  ['previous', { previous: {} }],
  ['previous', { previous: { standards: {} } }],
  ['previous', { previous: { standards: { clarity: { findings: 5 } }, round: 1 } }],
])('a wrong %s is a RangeError that names it', (name, option) => {
  const options = { ...OPTIONS, ...option } as unknown as AuditOptions;
  expect(() => auditCollection(VALUES, options)).toThrow(RangeError);
  expect(() => auditCollection(VALUES, options)).toThrow(new RegExp(`^${name}`, 'u'));
});

test('no options are a RangeError too', () => {
  expect(() => auditCollection(VALUES, undefined as unknown as AuditOptions)).toThrow(RangeError);
  expect(() => auditCollection(VALUES, { ...OPTIONS, template: null as unknown as Template })).toThrow(/^template/u);
});
