import * as fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it, test } from 'vitest';
import { confirmTemplate, customizeTemplate, defaultTemplate, optionalFields, validateCollection } from '../../src/collection/index.ts';
import type { NewField, Template, TemplateChanges } from '../../src/collection/index.ts';
import { en } from '../../src/validate/messages/en.ts';
import { FORM, changed } from './forms.ts';

const KEYS = defaultTemplate.fields.map(({ key }) => key);

const REMOVABLE = defaultTemplate.fields.flatMap(({ key, requirement }) => (requirement === 'required' ? [] : [key]));

function codesOf(changes: unknown, template = defaultTemplate): readonly string[] {
  const result = customizeTemplate(template, changes as TemplateChanges);
  return result.ok ? [] : result.issues.map(({ code, path }) => `${path} ${code}`);
}

function differencesOf(changes: TemplateChanges, template = defaultTemplate): readonly string[] {
  const result = customizeTemplate(template, changes);
  return result.ok ? result.differences.map(({ change, key }) => `${change} ${key}`) : ['refused'];
}

describe('the default template', () => {
  it('asks for thirteen fields in both languages, and has two more ready', () => {
    expect(KEYS).toHaveLength(13);
    expect(optionalFields.map(({ key, label }) => [key, label.zh])).toEqual([
      ['painPoints', '客户过往合作痛点'],
      ['featurePriorities', '产品功能优先级'],
    ]);
    for (const { label, hint } of [...defaultTemplate.fields, ...optionalFields]) {
      expect(label.zh).toMatch(/\p{sc=Han}/u);
      expect(label.en).toMatch(/^[\x20-\x7e]+$/u);
      expect(hint.zh === '').toBe(hint.en === '');
    }
  });

  it('is confirmed and frozen', () => {
    expect([defaultTemplate.version, defaultTemplate.state]).toEqual([1, 'confirmed']);
    expect([defaultTemplate, defaultTemplate.fields, ...defaultTemplate.fields, optionalFields].every(Object.isFrozen)).toBe(true);
  });
});

describe('a customised template', () => {
  it('is the next version, a draft, and leaves the one before as it was', () => {
    const before = structuredClone(KEYS);
    const template = changed(defaultTemplate, { add: ['painPoints'], remove: ['remarks'], scenario: 'specialProject' });
    expect(template).toMatchObject({ name: defaultTemplate.name, version: 2, state: 'draft', scenario: 'specialProject' });
    expect(template.fields.map(({ key }) => key)).toEqual([...KEYS.filter((key) => key !== 'remarks'), 'painPoints']);
    expect(defaultTemplate.fields.map(({ key }) => key)).toEqual(before);
    expect(changed(template, {})).toMatchObject({ version: 3, scenario: 'specialProject' });
  });

  it('has any subset of the fields that are not required', () => {
    fc.assert(
      fc.property(fc.subarray(REMOVABLE), (remove) => {
        const result = customizeTemplate(defaultTemplate, { remove });
        expect(result.ok && result.template.fields.map(({ key }) => key)).toEqual(KEYS.filter((key) => !remove.includes(key)));
        expect(result.ok && result.differences.map(({ change, key }) => [change, key])).toEqual(remove.map((key) => ['removed', key]));
        const values = Object.fromEntries(Object.entries(FORM).filter(([key]) => !remove.includes(key)));
        expect(result.ok && validateCollection(result.template, values).ok).toBe(true);
        expect(result.ok && validateCollection(result.template, FORM).ok).toBe(remove.length === 0);
      }),
    );
  });

  it('has any order that names every field once, and says what moved', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(KEYS, { minLength: KEYS.length }), (order) => {
        const result = customizeTemplate(defaultTemplate, { order });
        expect(result.ok && result.template.fields.map(({ key }) => key)).toEqual(order);
        const moved = result.ok ? result.differences.map(({ key }) => key) : [];
        // What did not move still stands in its old order.
        expect(order.filter((key) => !moved.includes(key))).toEqual(KEYS.filter((key) => !moved.includes(key)));
        expect(moved.length === 0).toBe(order.join() === KEYS.join());
      }),
    );
  });

  it('names the fewest fields that moved', () => {
    expect(differencesOf({ order: ['providedOn', ...KEYS.filter((key) => key !== 'providedOn')] })).toEqual(['moved providedOn']);
  });

  it('lists its differences by what happened', () => {
    const own = { key: 'industry', label: '行业', options: ['软件', '硬件'] };
    const changes: TemplateChanges = {
      add: ['featurePriorities', own],
      remove: ['industry', 'remarks'],
      require: ['budget', 'featurePriorities'],
    };
    expect(differencesOf(changes)).toEqual([
      'removed remarks',
      'added featurePriorities',
      'replaced industry',
      'required budget',
      'required featurePriorities',
      'moved industry',
    ]);
    const template = changed(defaultTemplate, changes);
    expect(differencesOf({ makeOptional: ['budget'], add: ['remarks'] }, template)).toEqual(['added remarks', 'madeOptional budget']);
  });

  it('can lose what was required once it is optional again', () => {
    const template = changed(defaultTemplate, { require: ['budget'] });
    expect(codesOf({ remove: ['budget'] }, template)).toEqual(['remove[0] remove.required']);
    expect(differencesOf({ makeOptional: ['budget'], remove: ['budget'] }, template)).toEqual(['removed budget']);
  });

  test.each([
    [{ remove: ['contact'] }, ['remove[0] remove.required']],
    [{ remove: ['budget', '13812345678'] }, ['remove[1] remove.unknown']],
    [{ add: ['budget'] }, ['add[0] add.duplicate']],
    [{ add: ['painPoints', 'painPoints'] }, ['add[1] add.duplicate']],
    [{ add: ['price'] }, ['add[0] add.unknown']],
    [{ add: [7] }, ['add[0] template.key']],
    [{ add: [{ key: '13812345678', label: '电话' }] }, ['add[0] template.key']],
    [{ add: [{ key: 'difficultFields', label: '难填' }] }, ['add[0] template.key']],
    [{ add: [{ key: 'toString', label: '文字' }] }, ['add[0] template.key']],
    [{ add: [{ key: '_price', label: '价格' }] }, ['add[0] template.key']],
    [{ add: [{ key: 'price', label: ' ' }] }, ['add[0] template.label']],
    [{ add: [{ key: 'price', label: { zh: '价格', en: '' } }] }, ['add[0] template.label']],
    [{ add: [{ key: 'price' }] }, ['add[0] template.label']],
    [{ add: [{ key: 'price', label: '价格', control: 'slider' }] }, ['add[0] template.field']],
    [{ add: [{ key: 'price', label: '价格', control: 'single' }] }, ['add[0] template.field']],
    [{ add: [{ key: 'price', label: '价格', control: 'multi', options: 5 }] }, ['add[0] template.field']],
    [{ add: [{ key: 'price', label: '价格', control: 'list' }] }, ['add[0] template.field']],
    [{ add: [{ key: 'price', label: '价格', requirement: 'maybe' }] }, ['add[0] template.field']],
    [{ add: [{ key: 'price', label: '价格', essential: 1 }] }, ['add[0] template.field']],
    [{ add: [{ key: 'price', label: '价格', mask: 'price' }] }, ['add[0] template.field']],
    [{ add: [{ key: 'price', label: '价格', outbound: 'team' }] }, ['add[0] template.field']],
    [{ add: [{ key: 'price', label: '价格', schema: {} }] }, ['add[0] template.field']],
    [
      {
        add: [
          {
            key: 'price',
            label: '价格',
            schema: v.pipeAsync(
              v.string(),
              v.checkAsync(() => Promise.resolve(true)),
            ),
          },
        ],
      },
      ['add[0] template.field'],
    ],
    [{ require: ['price'] }, ['require[0] require.unknown']],
    [{ makeOptional: ['price', 'contact'] }, ['makeOptional[0] makeOptional.unknown', 'makeOptional[1] makeOptional.essential']],
    [{ order: [...KEYS, 'price'] }, ['order[13] order.unknown']],
    [{ order: [...KEYS, 'budget'] }, ['order[13] order.duplicate']],
    [{ order: KEYS.slice(1) }, ['order order.missing']],
    [{ order: null }, KEYS.map(() => 'order order.missing')],
    [{ scenario: 'party' }, ['scenario template.changes']],
    [{ reorder: KEYS }, [' template.changes']],
    [{ add: 'painPoints' }, ['add template.changes']],
    [{ add: new Array(1000) }, ['add template.changes']],
    [null, [' template.changes']],
    ['remove', [' template.changes']],
  ])('is refused for %j', (changes, expected) => {
    expect(codesOf(changes)).toEqual(expected);
  });

  it('is refused with everything that is wrong, in the language asked for', () => {
    const changes = { remove: ['contact', 'x'], require: ['y'] };
    const result = customizeTemplate(defaultTemplate, changes, { messages: en });
    expect(result.ok ? [] : result.issues.map(({ message }) => message)).toEqual([
      'How to reach the contact is required and cannot be removed',
      'The field to remove is not in the collection form',
      'The field to require is not in the collection form',
    ]);
  });

  it('is refused for wishes that do not let themselves be read', () => {
    const locked = new Proxy(
      {},
      {
        getPrototypeOf: () => {
          throw new Error('x');
        },
      },
    );
    expect(codesOf({ add: [locked, { key: 'price', label: locked }, { key: 'price', label: '价格', outbound: locked }] })).toEqual([
      'add[0] template.key',
      'add[1] template.field',
      'add[2] template.field',
    ]);
    expect(codesOf(locked)).toEqual([' template.changes']);
  });

  it('must start from a template', () => {
    expect(() => customizeTemplate({} as Template, {})).toThrow(/^template: /u);
    expect(() => customizeTemplate(defaultTemplate, {}, { messages: {} as never })).toThrow(/^messages: /u);
  });
});

describe('a template made by hand', () => {
  const fields = [...defaultTemplate.fields];
  const [first] = fields;

  it.each([
    ['a required field removed', fields.filter(({ key }) => key !== 'contact'), ['fields template.essential']],
    [
      'a required field made optional',
      fields.map((field) => ({ ...field, essential: false })),
      new Array<string>(7).fill('fields template.essential'),
    ],
    ['a duplicate key', [...fields, first], ['fields[13] template.duplicate']],
    ['a key that is none', [...fields, { ...first, key: 'a b' }], ['fields[13] template.key']],
    ['a field that is nothing', [...fields, null], ['fields[13] template.field']],
    [
      'a field read back from JSON',
      JSON.parse(JSON.stringify(fields.slice(1, 2))) as unknown,
      ['fields[0] template.field', ...new Array<string>(7).fill('fields template.essential')],
    ],
    [
      'a field that throws',
      [
        ...fields,
        new Proxy(
          {},
          {
            getPrototypeOf: () => {
              throw new Error();
            },
          },
        ),
      ],
      ['fields[13] template.field'],
    ],
  ])('with %s is refused wherever it is used', (_, given, expected) => {
    const template = { ...defaultTemplate, fields: given } as Template;
    const results = [confirmTemplate(template), customizeTemplate(template, {}), validateCollection(template, FORM)];
    for (const result of results) expect(result.ok ? [] : result.issues.map(({ path, code }) => `${path} ${code}`)).toEqual(expected);
  });
});

describe('confirming', () => {
  it('keeps version and fields', () => {
    const draft = changed(defaultTemplate, { add: optionalFields });
    const result = confirmTemplate(draft);
    expect(result.ok && result.template).toEqual({ ...draft, state: 'confirmed' });
    expect(draft.state).toBe('draft');
    expect(confirmTemplate(defaultTemplate)).toEqual({ ok: true, template: defaultTemplate });
  });

  it('needs a template', () => {
    expect(() => confirmTemplate(undefined as never)).toThrow(/^template: /u);
  });
});

describe('a field of the adopter', () => {
  const template = (...add: readonly NewField[]): Template => changed(defaultTemplate, { add });
  const codes = (field: NewField, value: unknown): readonly string[] => {
    const result = validateCollection(template(field), { ...FORM, [field.key]: value });
    return result.ok ? [] : result.issues.map(({ code, path }) => `${path} ${code}`);
  };

  it('needs one line', () => {
    const floor = { key: 'floorArea', label: '面积', schema: v.pipe(v.number(), v.minValue(1)) };
    expect(codes(floor, 120)).toEqual([]);
    expect(codes(floor, 0)).toEqual(['floorArea value.invalid']);
    expect(codes(floor, '120')).toEqual(['floorArea type']);
    expect(codes(floor, undefined)).toEqual([]);
  });

  it('is hidden and kept inside unless said otherwise', () => {
    const [field] = template({ key: 'floorArea', label: '面积' }).fields.slice(-1);
    expect(field).toMatchObject({
      label: { zh: '面积', en: '面积' },
      requirement: 'optional',
      essential: false,
      mask: 'all',
      sensitivity: 'personal',
    });
    expect(field?.outbound.analysis).toBe('drop');
  });

  test.each<[NewField, readonly unknown[], readonly (readonly [unknown, string])[]]>([
    [
      { key: 'own', label: '自有' },
      ['文字'],
      [
        [5, 'own type'],
        ['字'.repeat(2001), 'own tooLong'],
      ],
    ],
    [{ key: 'own', label: '自有', control: 'date' }, ['2024-05-12'], [['2024-02-30', 'own isoDate.component']]],
    [{ key: 'own', label: '自有', control: 'timeNode' }, ['2024-Q3', 'urgent'], [['很快', 'own timeNode.shape']]],
    [
      { key: 'own', label: '自有', control: 'number' },
      [1.5],
      [
        ['1', 'own type'],
        [Infinity, 'own outOfRange'],
      ],
    ],
    [{ key: 'own', label: '自有', options: ['甲', '乙'] }, ['甲'], [['丙', 'own option']]],
    [{ key: 'own', label: '自有', options: ['甲', '乙'], open: true }, ['甲', '丙'], [[1, 'own type']]],
    [
      { key: 'own', label: '自有', control: 'multi', options: [{ value: 'a', label: { zh: '甲', en: 'A' } }] },
      [['a']],
      [
        [['b'], 'own[0] option'],
        [['a', 'a'], 'own duplicate'],
      ],
    ],
    [{ key: 'own', label: '自有', control: 'multi', options: ['甲'], open: true }, [['甲', '丙']], [[['丙', '丙'], 'own duplicate']]],
    [{ key: 'own', label: '自有', schema: v.picklist(['x', 'y']) }, ['x'], [['z', 'own option']]],
    [{ key: 'own', label: '自有', schema: v.pipe(v.string(), v.regex(/^\d+$/u, 'mobile.shape')) }, ['1'], [['z', 'own mobile.shape']]],
    [{ key: 'own', label: '自有', schema: v.pipe(v.string(), v.maxLength(1, 'tooLong')) }, ['1'], [['zz', 'own value.invalid']]],
    [{ key: 'own', label: '自有', schema: v.object({ a: v.string() }), control: 'group' }, [{ a: 'b' }], [[{ a: 1 }, 'own type']]],
    [
      {
        key: 'own',
        label: '自有',
        schema: v.pipe(
          v.string(),
          v.check(() => {
            throw new Error('x');
          }),
        ),
      },
      [],
      [['x', 'own value.invalid']],
    ],
  ])('%j is validated by its schema or its control', (field, right, wrong) => {
    for (const value of right) expect(codes(field, value)).toEqual([]);
    for (const [value, code] of wrong) expect(codes(field, value)).toEqual([code]);
  });

  it('never changes a value', () => {
    const field = { key: 'own', label: '自有', schema: v.pipe(v.string(), v.trim(), v.toUpperCase()) };
    const values = { ...FORM, own: ' a ' };
    const result = validateCollection(template(field), values);
    expect(result.ok && result.value === values).toBe(true);
  });

  it('can be essential, and is then required and never declined', () => {
    const own = template({ key: 'own', label: '自有', essential: true, requirement: 'optional' });
    expect(own.fields.at(-1)?.requirement).toBe('required');
    const result = validateCollection(own, { ...FORM, own: { declined: '' } });
    expect(result.ok ? [] : result.issues.map(({ code }) => code)).toEqual(['declined.essential']);
  });

  it('may take the name of a default field that was removed, but not its rules', () => {
    const own = { key: 'budget', label: '预算', schema: v.number() };
    const result = customizeTemplate(defaultTemplate, { remove: ['budget'], add: [own] });
    expect(result.ok && validateCollection(result.template, { ...FORM, budget: 5 }).ok).toBe(true);
  });

  it('can stand beside a hundred others', () => {
    const many = Array.from({ length: 100 }, (_, index) => ({
      key: `own_${String(index)}`,
      label: `自有${String(index)}`,
      essential: true,
    }));
    const own = template(...many);
    const values = { ...FORM, ...Object.fromEntries(many.map(({ key }) => [key, 'x'])) };
    const result = validateCollection(own, values);
    expect(result.ok && result.value === values).toBe(true);
    const lacking = validateCollection(own, { ...values, own_77: '' });
    expect(lacking.ok ? [] : lacking.issues.map(({ path }) => path)).toEqual(['own_77']);
  });
});
