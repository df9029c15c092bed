import { describe, expect, it } from 'vitest';
import { findDuplicates } from '../../src/archive/index.ts';
import { enterprise, individual } from '../support/records.ts';

describe('findDuplicates', () => {
  it('finds equal numbers and codes as errors and equal mobiles of individuals as a warning', () => {
    const rows = [
      individual(),
      enterprise(),
      individual(),
      null,
      enterprise(),
      { ...individual(), basic: { ...individual().basic, customerNo: 'C20240512009' } },
    ];
    expect(findDuplicates(rows)).toEqual([
      { code: 'duplicate.customerNo', severity: 'error', path: 'basic.customerNo', rows: [0, 2] },
      { code: 'duplicate.customerNo', severity: 'error', path: 'basic.customerNo', rows: [1, 4] },
      { code: 'duplicate.creditCode', severity: 'error', path: 'basic.creditCode', rows: [1, 4] },
      { code: 'duplicate.mobile', severity: 'warning', path: 'basic.mobile', rows: [0, 2, 5] },
    ]);
  });

  it('passes over what is blank, no text or no customer', () => {
    const rows = [
      { basic: { customerNo: ' ' } },
      { basic: { customerNo: ' ' } },
      { basic: { customerNo: 5 } },
      { basic: { customerNo: 5 } },
      {},
      'x',
    ];
    expect(findDuplicates(rows)).toEqual([]);
    expect(findDuplicates(5 as never)).toEqual([]);
  });

  it('finds nothing in what cannot be gone through', () => {
    const { proxy, revoke } = Proxy.revocable([], {});
    revoke();
    const throwing = [individual()];
    Object.defineProperty(throwing, 0, {
      get: () => {
        throw new Error('trap');
      },
    });
    for (const hostile of [undefined, 5, 'text', {}, { [Symbol.iterator]: 5 }, proxy, throwing]) {
      expect(findDuplicates(hostile as never)).toEqual([]);
    }
  });

  it('names all rows of a large group', () => {
    const rows = Array.from({ length: 50_000 }, individual);
    expect(findDuplicates(rows).map((found) => found.rows.length)).toEqual([50_000, 50_000]);
  });

  it('reads any iterable once', () => {
    function* source(): Generator {
      yield individual();
      yield individual();
    }
    expect(findDuplicates(source())).toHaveLength(2);
  });
});
