import type { FieldPath } from 'customer-archive';
import { createRiskMeter } from 'customer-archive/export';
import type { ExportRisk, ManifestField } from 'customer-archive/export';

/** How easily somebody is recognised by some of the columns that left. */
export interface RiskFigures {
  /** What the columns are called together. */
  readonly name: string;
  /** The columns, as far as they left. */
  readonly columns: readonly FieldPath[];
  /** The figures. */
  readonly risk: ExportRisk;
}

/** Measures rows as they leave. */
export interface RiskWatch {
  /** Looks at a row. */
  readonly add: (row: unknown) => void;
  /** Gives the figures, one for each set of columns of which something left. */
  readonly figures: () => readonly RiskFigures[];
}

/** The name of the first set, of which the report speaks in words. */
export const MASKED_MOBILE = '手机号（脱敏后）';

/** What others may know of a customer: a number from a list of contacts, what stands in a public register, when somebody called. */
const SETS: Readonly<Record<string, readonly FieldPath[]>> = {
  [MASKED_MOBILE]: ['basic.mobile'],
  '类型、规模、行业和地区': ['basic.customerType', 'basic.enterpriseSize', 'basic.industry', 'basic.address'],
  上述各项加需求和往来: [
    'basic.customerType',
    'basic.enterpriseSize',
    'basic.industry',
    'basic.address',
    'need.coreNeeds',
    'need.priority',
    'behavior.lastFollowUpOn',
    'behavior.channel',
  ],
};

/**
 * Begins to measure; memory stays bounded whatever the number of rows.
 *
 * @param fields - The fields that may leave.
 * @returns The watch.
 */
export function watchRisk(fields: readonly ManifestField[]): RiskWatch {
  const leaving = new Set(fields.map(({ path }) => path));
  const meters = Object.entries(SETS)
    .map(([name, all]) => ({ name, columns: all.filter((path) => leaving.has(path)) }))
    .filter(({ columns }) => columns.length > 0)
    .map(({ name, columns }) => ({ name, columns, meter: createRiskMeter(columns) }));
  return {
    add: (row) => {
      for (const { meter } of meters) meter.add(row);
    },
    figures: () => meters.map(({ name, columns, meter }) => ({ name, columns, risk: meter.risk() })),
  };
}
