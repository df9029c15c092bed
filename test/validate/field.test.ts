import * as fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { customerFields } from '../../src/archive/index.ts';
import { validateCustomer, validateField } from '../../src/validate/index.ts';
import { deepFreeze, enterprise, individual } from '../support/records.ts';

/** Every field as a path of the sample record, the first entry for lists. */
const PLACES = customerFields.map(({ path }) => path.replaceAll('[]', '[0]'));

/** Puts a value at a path of a copy, the simple way. */
function put(record: object, path: string, value: unknown): unknown {
  const copy: unknown = structuredClone(record);
  const keys = path.split(/[.[\]]+/u).filter((key) => key !== '');
  const last = keys.pop() ?? '';
  let holder = copy as Record<string, unknown>;
  for (const [index, key] of keys.entries()) {
    holder[key] ??= /^\d+$/u.test(keys[index + 1] ?? last) ? [] : {};
    holder = holder[key] as Record<string, unknown>;
  }
  holder[last] = value;
  return copy;
}

describe('validateField', () => {
  it('gives exactly the issues of the whole record at that path', () => {
    const values = fc.oneof(
      fc.constantFrom<unknown>('', null, '2024-05-30', '2024-02-30', 'x', 'high', 'individual', 'enterprise', -1, 2, [], {}, ['other']),
      fc.string(),
    );
    const options = fc.constantFrom(undefined, { asOf: '2024-05-01' });
    fc.assert(
      fc.property(fc.constantFrom(individual(), enterprise()), fc.constantFrom(...PLACES), values, options, (record, path, value, o) => {
        const whole = validateCustomer(put(record, path, value), o);
        const one = validateField(path, value, deepFreeze(record), o);
        const at = (issue: { path: string }): boolean =>
          issue.path === path || (path === 'need.coreNeeds' && issue.path.startsWith('need.coreNeeds['));
        expect(one.issues).toEqual(whole.ok ? [] : whole.issues.filter(at));
        expect(one.warnings).toEqual(whole.warnings.filter(at));
      }),
      { numRuns: 500 },
    );
  });

  it('makes groups and lists on the way to the field', () => {
    expect(validateField('relations.contacts[0].mobile', '138', {}).issues.map(({ code }) => code)).toEqual(['mobile.length']);
    expect(validateField('relations.contacts[0].mobile', '138', null).issues).toHaveLength(1);
    expect(validateField('behavior.purchases[3].amount', -1, { behavior: { purchases: 'none' } }).issues).toHaveLength(1);
  });

  it('shows the single choices of a multiple choice', () => {
    expect(validateField('need.coreNeeds', ['cooperation', 'x'], {}).issues.map(({ path }) => path)).toEqual(['need.coreNeeds[1]']);
  });

  it('says nothing of an entry in a list that is too long to look into', () => {
    const record = { ...enterprise(), behavior: { ...enterprise().behavior, purchases: new Array(2000) } };
    expect(validateField('behavior.purchases[0].amount', -1, record)).toEqual({ issues: [], warnings: [] });
  });

  test.each(['basic.nickname', 'basic', '', 'behavior.purchases[].amount', 'need.coreNeeds[0]', 5 as never, undefined as never])(
    'throws a RangeError for a path that names no field: %s',
    (path) => {
      expect(() => validateField(path, '', {})).toThrow(/^path: must name a field/u);
    },
  );
});
