import * as v from 'valibot';
import { describe, expect, it, test } from 'vitest';
import {
  ACCESS,
  INTERNAL_FIELD,
  OUTBOUND,
  actionsOf,
  declarationOf,
  entriesOf,
  faultOf,
  isAbsent,
  itemOf,
  pipeFaultOf,
  optional,
  outbound,
  readFields,
  readList,
  readObject,
  required,
  unwrap,
} from '../../src/fields/index.ts';

const said = { ...INTERNAL_FIELD, label: { zh: '字段', en: 'Field' }, outbound: outbound(OUTBOUND.coded), access: ACCESS.coded };
const text = v.pipe(v.string('type'), v.minLength(2, 'short'), v.maxLength(3, 'long'));
const list = v.pipe(v.array(v.strictObject({ inner: required(text, said) }, 'type')), v.maxLength(1, 'many'));
const schema = v.strictObject({ need: v.strictObject({ a: required(text, said), b: optional(list, said), c: v.string() }) });

describe('readFields', () => {
  it('reads what is declared, entries of lists included, and leaves the rest', () => {
    expect(readFields(schema).map(({ path, dimension, requirement }) => [path, dimension, requirement])).toEqual([
      ['need.a', 'need', 'required'],
      ['need.b', 'need', 'optional'],
      ['need.b[].inner', 'need', 'required'],
    ]);
  });

  it('finds nothing in what is no record', () => {
    expect(readFields(v.string())).toEqual([]);
  });
});

describe('a schema', () => {
  it('is taken apart', () => {
    const { need } = schema.entries;
    expect(unwrap(need.entries.b)).toMatchObject({ isOptional: true });
    expect(unwrap(need.entries.a)).toMatchObject({ isOptional: false });
    expect(itemOf(need.entries.b)?.type).toBe('strict_object');
    expect([itemOf(need), entriesOf(need.entries.a)]).toEqual([undefined, undefined]);
    expect(Object.keys(entriesOf(schema) ?? {})).toEqual(['need']);
    expect(declarationOf(need.entries.a)?.label.zh).toBe('字段');
    expect([declarationOf(need), declarationOf(v.pipe(v.string(), v.metadata({ label: 'x' })))]).toEqual([undefined, undefined]);
    expect(actionsOf(need.entries.a).map(({ type }) => type)).toEqual(['min_length', 'max_length']);
    expect(actionsOf(v.string())).toEqual([]);
  });

  it('is asked for the first fault', () => {
    expect([faultOf(text, 'ab'), faultOf(text, 'a'), faultOf(text, 5)]).toEqual([undefined, 'short', 'type']);
    const { proxy, revoke } = Proxy.revocable({}, {});
    revoke();
    expect(faultOf(text, proxy)).toBe('type');
    expect([pipeFaultOf(actionsOf(list), [1]), pipeFaultOf(actionsOf(list), [1, 2])]).toEqual([undefined, 'many']);
  });

  it('is asked in the same way whatever the application configured', () => {
    v.setGlobalConfig({ abortEarly: true, lang: 'de' });
    v.setGlobalMessage('other', 'de');
    expect(faultOf(text, 'a')).toBe('short');
    v.deleteGlobalConfig();
    v.deleteGlobalMessage('de');
  });
});

describe('values', () => {
  test.each([undefined, null, '', ' ', '\u3000\t', '\u200b'])('%j says nothing', (value) => {
    expect(isAbsent(value)).toBe(true);
  });

  test.each([0, false, 'x', [], {}, Number.NaN])('%j says something', (value) => {
    expect(isAbsent(value)).toBe(false);
  });

  it('are read as JSON would write them', () => {
    const hidden = Object.defineProperty({ a: 1 }, 'b', { value: 2, enumerable: false });
    expect(readObject(hidden)).toEqual([['a', 1]]);
    expect(readObject(Object.create(null))).toEqual([]);
    for (const value of [[], new Date(0), Object.create({ a: 1 }), 'x', null]) expect(readObject(value)).toBeUndefined();
  });

  it('in lists are read with their holes, and long lists not at all', () => {
    expect(readList(Object.assign([1], { 2: 3 }), 3)).toEqual([1, undefined, 3]);
    expect([readList([1, 2], 1), readList('ab', 9)]).toEqual(['long', undefined]);
  });
});
