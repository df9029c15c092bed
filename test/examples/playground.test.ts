import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { customerFields, validateCustomer } from 'customer-archive';
import { classifyCustomer } from 'customer-archive/lifecycle';
import { SAMPLE_AS_OF, sampleCustomers } from 'customer-archive/testing';
import { judgeRecord } from '../../docs/examples/playground/checks.ts';
import { dayOfNumber, numberOfDay } from '../../docs/examples/playground/days.ts';
import { sections } from '../../docs/examples/playground/fieldTree.ts';
import type { FieldNode } from '../../docs/examples/playground/fieldTree.ts';
import { keysOf, pathOf, readAt, writeAt } from '../../docs/examples/playground/record.ts';
import { samples } from '../../docs/examples/playground/samples.ts';
import { rangeOf, stretchesOf } from '../../docs/examples/playground/timeline.ts';

describe('the form', () => {
  it('holds every field of the metadata once, in form order', () => {
    const pathsOf = ({ field, inner }: FieldNode): readonly string[] => [field.path, ...inner.flatMap(pathsOf)];
    expect(sections.flatMap(({ nodes }) => nodes.flatMap(pathsOf))).toEqual(customerFields.map(({ path }) => path));
  });

  it('writes what it reads, and leaves nothing empty behind but entries', () => {
    const record = { behavior: { purchases: [{ amount: 1 }, { amount: 2 }] }, need: { budget: 'negotiable' } };
    const path = 'behavior.purchases[1].amount';
    expect(pathOf(keysOf(path))).toBe(path);
    const written = writeAt(record, keysOf(path), 3);
    expect(readAt(written, keysOf(path))).toBe(3);
    expect(writeAt(record, keysOf('need.budget'), undefined)).toEqual({ behavior: record.behavior });
    expect(writeAt(record, keysOf(path), undefined)).toEqual({ ...record, behavior: { purchases: [{ amount: 1 }, {}] } });
    expect(writeAt(record, keysOf('behavior.purchases[0]'), undefined)).toEqual({ ...record, behavior: { purchases: [{ amount: 2 }] } });
    expect(record.behavior.purchases).toEqual([{ amount: 1 }, { amount: 2 }]);
  });
});

describe('the samples', () => {
  it.each(samples.filter(({ faulty, id }) => !faulty && id !== 'blank').map((sample) => [sample.id, sample.record] as const))(
    '%s is valid',
    (_, record) => {
      expect(validateCustomer(record, { asOf: SAMPLE_AS_OF }).ok).toBe(true);
    },
  );

  it('of the import is valid once it is repaired, but for the budget that nobody can guess', () => {
    const { repaired, repairs } = judgeRecord(samples.find(({ id }) => id === 'imported')?.record, SAMPLE_AS_OF);
    expect(repairs.length).toBeGreaterThan(10);
    expect(judgeRecord(repaired, SAMPLE_AS_OF).errors.map(({ path }) => path)).toEqual(['need.budget']);
  });
});

describe('the timeline', () => {
  it('gives for every day the label that classifyCustomer gives', () => {
    const customers = sampleCustomers(60, 7);
    fc.assert(
      fc.property(fc.constantFrom(...customers), fc.nat(), (customer, seed) => {
        const range = rangeOf(customer, SAMPLE_AS_OF);
        const day = range.from + (seed % (range.to - range.from + 1));
        const stretch = stretchesOf(customer, range).find(({ from, to }) => from <= day && day < to);
        expect(stretch).toBeDefined();
        expect(stretch?.primary).toBe(classifyCustomer(customer, { asOf: dayOfNumber(day) }).primary);
      }),
    );
  });

  it('counts days as the calendar does', () => {
    expect(dayOfNumber(numberOfDay('2024-02-28') + 2)).toBe('2024-03-01');
    expect(numberOfDay('1970-01-02')).toBe(1);
  });
});
