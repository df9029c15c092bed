import * as fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { CustomerSchema, customerFields } from '../../src/archive/index.ts';
import { customers } from '../../src/testing/index.ts';
import { acceptOf, progressOf } from '../../src/validate/accept.ts';
import { customerKind } from '../../src/validate/customerKind.ts';
import { planOf } from '../../src/validate/plan.ts';
import { visitObject } from '../../src/validate/walk.ts';
import type { Walk } from '../../src/validate/note.ts';
import { individual } from '../support/records.ts';

const plan = planOf(customerKind(CustomerSchema));
const accept = acceptOf(plan.root);
const progress = progressOf(plan.root);

/** What the long way says: what it found, and what it left. */
function walked(record: unknown, accepted = 0): { readonly left: unknown; readonly findings: Walk['findings'] } {
  const walk: Walk = { findings: [] };
  return { left: visitObject(plan.root, record, [], walk, accepted), findings: walk.findings };
}

/** Nothing found, nothing taken out. */
function isFlawless(record: unknown): boolean {
  const { left, findings } = walked(record);
  return left === record && findings.length === 0;
}

/** Puts a value somewhere into a record, or takes one out. */
function operate(record: unknown, path: string, value: unknown): void {
  const keys = path.replaceAll('[]', '.0').split('.');
  const last = keys.pop() ?? '';
  let holder = record as Record<string, unknown>;
  for (const key of keys) {
    const inner = holder[key];
    if (typeof inner !== 'object' || inner === null) return;
    holder = inner as Record<string, unknown>;
  }
  if (value === undefined) Reflect.deleteProperty(holder, last);
  else holder[last] = value;
}

const PLACES = [...customerFields.map(({ path }) => path), 'basic', 'need', 'relations', 'extra', 'nick', 'basic.nick', 'need.coreNeeds[]'];

describe('the quick way', () => {
  it('accepts every generated customer', () => {
    fc.assert(
      fc.property(customers(), (customer) => {
        expect(accept(customer)).toBe(true);
        expect(isFlawless(customer)).toBe(true);
      }),
    );
  });

  it('says yes exactly where the long way finds nothing', () => {
    const values = fc.oneof(
      fc.constantFrom<unknown>(
        undefined,
        null,
        '',
        ' ',
        0,
        1.5,
        -1,
        Number.NaN,
        true,
        [],
        {},
        [''],
        ['other'],
        ['other', 'other'],
        new Date(0),
      ),
      fc.constantFrom<unknown>(
        'x',
        '2024-05-30',
        '2024-05',
        'high',
        'individual',
        '无',
        '张**',
        '江苏省****',
        '13812345678',
        '138 1234 5678',
        '002X',
      ),
      fc.string(),
      fc.anything(),
    );
    const surgery = fc.array(fc.tuple(fc.constantFrom(...PLACES), values), { minLength: 1, maxLength: 3 });
    fc.assert(
      fc.property(fc.oneof(fc.constant(individual()), customers()), surgery, (customer, cuts) => {
        const record = structuredClone(customer);
        for (const [path, value] of cuts) operate(record, path, value);
        if (accept(record)) expect(isFlawless(record)).toBe(true);
        // A key that holds `undefined` is right and takes the long way all the same.
        else if (isFlawless(record)) expect(accept(JSON.parse(JSON.stringify(record)))).toBe(true);
        // The long way says the same when it goes on where the quick way stopped.
        const accepted = progress(record);
        if (accepted > 0) expect(walked(record, accepted)).toEqual(walked(record));
      }),
      { numRuns: 3000 },
    );
  });

  test.each<readonly [string, unknown]>([
    ['a list', []],
    ['a text', 'x'],
    ['null', null],
    ['an instance', new Date(0)],
    ['an inherited record', Object.create(individual()) as unknown],
    ['a polluted record', Object.assign(Object.create({ nick: 1 }) as object, individual())],
    ['a referrer of nothing', { ...individual(), relations: { referrer: {} } }],
    ['a list that is too long', { ...individual(), behavior: { ...individual().behavior, purchases: new Array(1001) } }],
  ])('refuses %s', (_, record) => {
    expect(accept(record)).toBe(false);
  });
});
