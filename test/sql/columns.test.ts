import { describe, expect, it } from 'vitest';
import { customerFields } from '../../src/archive/index.ts';
import { knownColumns } from '../../src/sql/columns.ts';
import { schemaOf } from '../../src/sql/faults.ts';
import { sqlRules } from '../../src/sql/index.ts';
import type { SqlColumn } from '../../src/sql/index.ts';

const rulesOf = (...paths: readonly SqlColumn[]) =>
  sqlRules('duckdb', {
    columns: Object.fromEntries(paths.map((path, index) => [path, `c${index}`])),
    asOf: '2024-05-30',
    timeZone: 'Asia/Shanghai',
  });

describe('a table of one column', () => {
  it.each(knownColumns())('that holds %s has the labels that can be told, and none that cannot', (path) => {
    const labels = rulesOf(path).lifecycle({ from: 't', key: 'id' });
    const without = rulesOf('basic.mobile').lifecycle({ from: 't', key: 'id' });
    // Labels depend on few columns; whatever they say of another column would be made up.
    expect(labels === without || labels.includes('"c0"')).toBe(true);
  });
});

it.each([
  ['need.expectedPurchase', 'priority'],
  ['behavior.lastFollowUpOn', 'dormant'],
  ['openComplaintCount', 'complaintOpen'],
] as const)('with %s alone there is a column for %s', (path, label) => {
  expect(rulesOf(path).lifecycle({ from: 't', key: 'id' })).toContain(`"${label}"`);
});

it('a potential is told by the core needs, and by whatever else there is', () => {
  expect(rulesOf('need.coreNeeds').lifecycle({ from: 't', key: 'id' })).toContain('"highPotential"');
  expect(rulesOf('need.coreNeeds', 'need.budget', 'purchaseCount').lifecycle({ from: 't', key: 'id' })).toContain('"c2" > 0');
});

it('a view without the customer type masks every customer as a person', () => {
  const alone = rulesOf('basic.name').maskedView({ from: 't', as: 'v' });
  expect(alone).not.toContain('enterprise');
  expect(rulesOf('basic.name', 'basic.customerType').maskedView({ from: 't', as: 'v' })).toContain('enterprise');
});

it('a list has no schema of a single value', () => {
  const list = customerFields.find(({ control }) => control === 'list');
  expect(() => schemaOf(list?.path ?? 'basic.name')).toThrow(RangeError);
});
