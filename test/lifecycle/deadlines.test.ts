import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { addDays, formatInstant, parseInstant } from '../../src/calendar/index.ts';
import { extendDeadline, reviewDueAt, reviewFeedbackDueAt, updateDueAt } from '../../src/lifecycle/index.ts';
import type { Deadline } from '../../src/lifecycle/index.ts';
import { plainDatesOf } from '../calendar/arbitraries.ts';
import { junk } from './arbitraries.ts';

const clocks = [updateDueAt, reviewDueAt, reviewFeedbackDueAt];
const instant = fc
  .tuple(fc.integer({ min: Date.UTC(1990, 0), max: Date.UTC(2100, 0) }), fc.integer({ min: -1439, max: 1439 }))
  .map(([epoch, offset]) => String(formatInstant(epoch, offset)));

describe('the three clocks', () => {
  test('run exactly 24 hours at the offset given', () => {
    fc.assert(
      fc.property(instant, fc.constantFrom(...clocks), (start, dueAt) => {
        const [from, to] = [parseInstant(start), parseInstant(dueAt(start))];
        expect(to).toEqual({ ...from, epoch: Number(from?.epoch) + 86_400_000, day: addDays(String(from?.day), 1) });
      }),
    );
  });

  test.each([
    ['2024-02-28T18:00:00+08:00', '2024-02-29T18:00:00+08:00'],
    ['2023-02-28T18:00:00+08:00', '2023-03-01T18:00:00+08:00'],
    ['2024-12-31T23:59:59.999999Z', '2025-01-01T23:59:59.999999Z'],
    ['2024-03-10t01:30:00-08:00', '2024-03-11t01:30:00-08:00'],
    ['2016-12-31T23:59:60Z', '2017-01-01T23:59:59Z'],
  ])('that start at %s end at %s', (start, end) => {
    expect(clocks.map((dueAt) => dueAt(start))).toEqual([end, end, end]);
  });

  test('do not start at what is not an instant, and not on the last day of all', () => {
    fc.assert(
      fc.property(junk, (value) => {
        expect(clocks.map((dueAt) => dueAt(value as string))).toEqual([undefined, undefined, undefined]);
      }),
    );
    expect(updateDueAt('9999-12-31T00:00:00Z')).toBeUndefined();
    expect(updateDueAt('2024-05-12T18:00:00')).toBeUndefined();
  });
});

describe('extendDeadline', () => {
  test('keeps every extension on record', () => {
    const days = fc.uniqueArray(plainDatesOf(2020, 2030), { minLength: 2, maxLength: 6 }).map((list) => list.sort());
    fc.assert(
      fc.property(days, ([first = '', ...rest]) => {
        const extended = rest.reduce<Deadline>(
          (deadline, to) => {
            const result = extendDeadline(deadline, { to, reason: '客户出差' });
            return result.ok ? result.deadline : deadline;
          },
          { due: first, extensions: [] },
        );
        expect(extended.due).toBe(rest.at(-1));
        expect(extended.extensions).toEqual(rest.map((to, i) => ({ from: [first, ...rest][i], to, reason: '客户出差' })));
      }),
    );
  });

  test('compares instants across offsets', () => {
    const due = '2024-05-12T18:00:00+08:00';
    expect(extendDeadline(due, { to: '2024-05-12T10:00:00Z', reason: '缺资料' })).toEqual({ ok: false, code: 'extension.notLater' });
    expect(extendDeadline(due, { to: '2024-05-12T10:00:01Z', reason: '缺资料' })).toEqual({
      ok: true,
      deadline: { due: '2024-05-12T10:00:01Z', extensions: [{ from: due, to: '2024-05-12T10:00:01Z', reason: '缺资料' }] },
    });
  });

  test.each<[string, unknown, unknown, string]>([
    ['no deadline', undefined, { to: '2024-05-15', reason: '缺资料' }, 'deadline.invalid'],
    ['a day that is none', '2024-02-30', { to: '2024-05-15', reason: '缺资料' }, 'deadline.invalid'],
    ['no extension', '2024-05-11', undefined, 'extension.invalid'],
    ['a new day that is none', '2024-05-11', { to: '2024-05-32', reason: '缺资料' }, 'extension.invalid'],
    ['a day and an instant', '2024-05-11', { to: '2024-05-15T00:00:00Z', reason: '缺资料' }, 'extension.kind'],
    ['the same day', '2024-05-11', { to: '2024-05-11', reason: '缺资料' }, 'extension.notLater'],
    ['an earlier day', '2024-05-11', { to: '2024-05-10', reason: '缺资料' }, 'extension.notLater'],
    ['no reason', '2024-05-11', { to: '2024-05-15' }, 'reason.missing'],
    ['a blank reason', '2024-05-11', { to: '2024-05-15', reason: ' \u3000' }, 'reason.missing'],
  ])('refuses %s', (_, deadline, extension, code) => {
    expect(extendDeadline(deadline as string, extension as { to: string; reason: string })).toEqual({ ok: false, code });
  });

  test('does not carry on what is no extension', () => {
    const entry = { from: '2024-05-10', to: '2024-05-11', reason: '缺资料' };
    const broken = { due: '2024-05-11', extensions: [null, entry, { ...entry, from: '' }, { ...entry, to: 1 }, { ...entry, reason: ' ' }] };
    const result = extendDeadline(broken as unknown as Deadline, { to: '2024-05-15', reason: '出差' });
    expect(result.ok && result.deadline.extensions).toEqual([entry, { from: '2024-05-11', to: '2024-05-15', reason: '出差' }]);
  });
});
