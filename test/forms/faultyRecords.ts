import * as fc from 'fast-check';
import { customerFields } from '../../src/archive/index.ts';
import { customers } from '../../src/testing/index.ts';
import { enterprise, individual } from '../support/records.ts';

/** Values that are right somewhere, or nearly right, or never. */
const PIECES: readonly unknown[] = [
  ...['individual', 'enterprise', 'high', 'phone', 'I', 'productPurchase', 'from10kTo50k', 'negotiable', 'external', 'separate'],
  ...['张小样', '李经理', '张', 'John', '北京示范科技有限公司', '示范（集团）公司', '坏了(公司', '张**', '**', '无', 'N/A', '-', '测试'],
  ...['13812345678', '138****5678', '010-62345678', '400-800-1234', '+85291234567', '1381234567', '+86 13812345678', '１３８12345678'],
  ...[
    '002X',
    '002x',
    '11010519491231002X',
    '91350100M000100Y43',
    '91350100m000100y43',
    '91350100M000100Y44',
    'C20240512001',
    'C20240230001',
  ],
  ...['2024-05-12', '2024-02-30', '2024-5-12', '2024-03', '2024-13', '2024-Q3', 'urgent', '1899-12-31', '2024-05-12T09:30:00+08:00'],
  ...['2024-05-12T09:30:00', 'li@example.com', 'li..x@example.com', '北京市朝阳区****', '北京市', '', ' ', '　', '\ud800', '𠮷'.repeat(20)],
  ...['字'.repeat(101), '字'.repeat(201), '字'.repeat(2001), 0, -1, 0.07, 1.005, 2.5, 1e22, 1234.567, 0.0001, 1e308, true, null],
  ...[[], ['productPurchase'], ['productPurchase', 'productPurchase'], ['', 'other'], [null], ['零售', '零售'], ['零售', '  ']],
  ...[{}, { a: 1 }, [{}], [{ role: '采购', name: '李经理' }], { kind: 'external', name: '王示例' }],
];

const PLACES = [...customerFields.map(({ path }) => path), 'basic', 'need', 'relations', 'record', 'extra', 'basic.nickname', 'unknown'];

/** Values of other records, so that many are right in their place. */
const piece = fc.oneof({ weight: 4, arbitrary: fc.constantFrom(...PIECES) }, { weight: 1, arbitrary: fc.jsonValue({ maxDepth: 2 }) });

/** A change: a value at a place; `undefined` takes the field out. */
const change = fc.tuple(fc.constantFrom(...PLACES), fc.option(piece, { nil: undefined, freq: 5 }));

/** A record as JSON has it, with up to four changes, in which much is still right. */
export const faultyRecords: fc.Arbitrary<unknown> = fc
  .tuple(fc.oneof(customers(), fc.constant(individual())), fc.array(change, { maxLength: 4 }))
  .map(([customer, changes]) => {
    const record: unknown = structuredClone(customer);
    for (const [path, value] of changes) put(record, path, structuredClone(value));
    return JSON.parse(JSON.stringify(record)) as unknown;
  });

function put(record: unknown, path: string, value: unknown): void {
  const keys = path.split(/\.|(?=\[\])/u).map((key) => (key === '[]' ? '0' : key));
  const last = keys.pop() ?? '';
  let holder = record as Record<string, unknown>;
  for (const key of keys) {
    const inner = holder[key];
    if (typeof inner !== 'object' || inner === null) return;
    holder = inner as Record<string, unknown>;
  }
  holder[last] = value;
}

/** Every field with every value, alone, in a file of an individual and in one of an enterprise; and every field left out. */
export function everyValueEverywhere(): unknown[] {
  return [individual(), enterprise()].flatMap((customer) =>
    PLACES.flatMap((path) =>
      [undefined, ...PIECES].map((value) => {
        const record: unknown = structuredClone(customer);
        put(record, path, value);
        return JSON.parse(JSON.stringify(record)) as unknown;
      }),
    ),
  );
}
