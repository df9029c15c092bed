import * as v from 'valibot';
import { expect, it } from 'vitest';
import { customizeTemplate, defaultTemplate, maskCollection } from '../../src/collection/index.ts';
import type { NewField } from '../../src/collection/index.ts';
import { inspectContact, isContact } from '../../src/collection/contact.ts';
import { issueOf, withCollectionTexts } from '../../src/collection/messages.ts';
import { valueSchema } from '../../src/collection/ownSchema.ts';
import { readTemplateFields } from '../../src/collection/template.ts';
import { zh } from '../../src/validate/messages/zh.ts';
import { FORM } from './forms.ts';

it('what is accepted at once is what inspection finds nothing wrong with', () => {
  const texts = ['', '1'.repeat(401), '13812345678', '138 1234 5678', 'a@b.cn/010-62345678', '010-6234567', '138****5678', 'x'];
  for (const value of [5, null, ...texts]) {
    expect(isContact(value)).toBe(inspectContact(value).verdict === 'valid');
  }
});

it('an entry that declares nothing is no field of a template', () => {
  expect(readTemplateFields(v.strictObject({ plain: v.string('type') }, 'type'))).toEqual([]);
});

it('an issue names its place by keys of every kind', () => {
  const issue = issueOf(withCollectionTexts(zh), 'required', ['order', 2, 'key'], { zh: '排序', en: 'Order' });
  expect(issue).toMatchObject({ path: 'order[2].key', message: '请填写排序' });
});

it('options that cannot be read are left out, and a list that is too long has none', () => {
  const field = (options: unknown): NewField => ({ key: 'size', label: '规模', schema: v.string(), options }) as unknown as NewField;
  const optionsOf = (options: unknown): unknown => {
    const made = customizeTemplate(defaultTemplate, { add: [field(options)] });
    return made.ok ? made.template.fields.find(({ key }) => key === 'size')?.options?.map(({ value }) => value) : made.issues[0]?.code;
  };
  expect(optionsOf(['小', { value: '大', label: '大型' }])).toEqual(['小', '大']);
  expect(optionsOf(Array.from({ length: 1001 }, String))).toEqual([]);
  expect(optionsOf([5, undefined, { label: '无' }, '小'])).toEqual(['小']);
});

it('a schema that changes its mind is still answered', () => {
  let asked = 0;
  const fickle = v.pipe(
    v.string(),
    v.check(() => {
      asked += 1;
      return asked % 2 === 0;
    }, '不对'),
  );
  expect(v.safeParse(valueSchema({ schema: fickle, isOwn: true }), 'x').issues?.map(({ message }) => message)).toEqual(['value.invalid']);
});

it('the reason of a refusal goes nowhere the field does not go', () => {
  const form = { ...FORM, remarks: { declined: '不便' }, contactTitle: { declined: '保密' } };
  expect(JSON.stringify(maskCollection(defaultTemplate, form, 'marketing'))).not.toContain('declined');
});

it('a list that an audience may not see is left out, whatever its entries say', () => {
  const hidden = defaultTemplate.fields.map((field) =>
    field.key === 'decisionMakers' ? { ...field, outbound: { ...field.outbound, team: 'drop' as const } } : field,
  );
  expect(maskCollection(defaultTemplate, FORM, 'team')).toHaveProperty('decisionMakers');
  expect(maskCollection({ ...defaultTemplate, fields: hidden }, FORM, 'team')).not.toHaveProperty('decisionMakers');
});
