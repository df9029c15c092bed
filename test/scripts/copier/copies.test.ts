import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { importsFrom } from '../../../scripts/compiler/imports.ts';
import { readRecord } from '../../../scripts/compiler/read.ts';
import { copyFunction, inFormOrder, shapeOf } from '../../../scripts/copier/copies.ts';
import type { Copier } from '../../../scripts/copier/copies.ts';
import { fieldAt } from '../../../src/archive/index.ts';
import type { CustomerField } from '../../../src/archive/index.ts';
import type { Treatment } from '../../../src/fields/index.ts';

const schema = v.strictObject(
  {
    name: v.string('type'),
    tags: v.array(v.string('type'), 'type'),
    pets: v.array(v.strictObject({ name: v.string('type'), age: v.number('type') }, 'type'), 'type'),
    unsaid: v.string('type'),
  },
  'type',
);

const names = ['isPlain', 'isAbsent', 'isBlank', 'MAX_ENTRIES', 'hidden', 'replaceNames', 'maskText', 'maskName', 'textWithoutNames'];
const imports = importsFrom([{ from: 'library', exports: Object.fromEntries(names.map((name) => [name, Symbol(name)])) }]);
const record = readRecord(schema, 'Owner', { imports, quick: new Map(), isDeclared: () => false });

/** The audiences of a record that is not ours; every field has the mask of a name. */
type Audience = 'friends' | 'family' | 'nobody';

const TABLE: Readonly<Record<string, Readonly<Record<Audience, Treatment>>>> = {
  name: { friends: 'mask', family: 'mask', nobody: 'drop' },
  tags: { friends: 'drop', family: 'mask', nobody: 'drop' },
  'pets[].name': { friends: 'mask', family: 'mask', nobody: 'drop' },
  'pets[].age': { friends: 'drop', family: 'clear', nobody: 'drop' },
};

function copier(mask: CustomerField['mask'] = { individual: 'name', enterprise: 'name' }): Copier<Audience> {
  return {
    writing: { imports, functions: new Map() },
    fieldAt: (path) => (path in TABLE ? { ...fieldAt('basic.name'), mask, label: { zh: path, en: path } } : undefined),
    treatmentIn: ({ label }, audience) => TABLE[label.en]?.[audience] ?? 'drop',
    suffixOf: (audience) => audience,
    users: new Map(),
    sums: {},
  };
}

describe('the functions that copy a record', () => {
  const given = copier();
  const [friends, family] = [copyFunction(record, 'friends', given), copyFunction(record, 'family', given)];
  const texts = inFormOrder(record, given, (audience) => audience);
  const code = (name: string): string => given.writing.functions.get(name) ?? '';

  it('stand in the order of the form, each with whom it is for', () => {
    expect(texts.map((text) => /^(\/\/ .*)\nfunction (\w+)/u.exec(text)?.slice(1))).toEqual([
      ['// For friends.', 'copyCustomerForfriends'],
      ['// For family.', 'copyCustomerForfamily'],
      ['// For family.', 'copyTagsListForfamily'],
      ['// For friends.', 'copyPetsListForfriends'],
      ['// For family.', 'copyPetsListForfamily'],
      ['// For friends.', 'copyPetsForfriends'],
      ['// For family.', 'copyPetsForfamily'],
    ]);
  });

  it('hold no key of what does not leave, nor of what nobody declared', () => {
    expect(code(friends ?? '')).toMatch(/case 'name'[\s\S]*case 'pets'/u);
    expect(code(friends ?? '')).not.toMatch(/tags|unsaid/u);
    expect(code(family ?? '')).toMatch(/case 'name'[\s\S]*case 'tags'[\s\S]*case 'pets'/u);
  });

  it('are none where nothing leaves', () => {
    expect(copyFunction(record, 'nobody', given)).toBeUndefined();
  });

  it('are not written where the mask of texts is only that of some customers', () => {
    const mixed = copier({ individual: 'text', enterprise: 'name' });
    expect(() => copyFunction(record, 'friends', mixed)).toThrow('both customer types');
  });
});

it('the shape of a record holds its groups and lists', () => {
  expect(shapeOf(record)).toBe('{ tags: {}, pets: {  } }');
});
