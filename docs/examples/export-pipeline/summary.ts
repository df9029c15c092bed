import { classifyCustomer } from 'customer-archive';
import { lifecycleLabels } from 'customer-archive/lifecycle';
import type { CheckedRow, Finding } from './check.ts';
import type { DuplicateGroup } from './duplicates.ts';

/** How often something occurred, in a fixed order. */
export type Counts = ReadonlyMap<string, number>;

/** Where problems lie. */
export interface FieldCounts {
  /** The label of the field. */
  readonly label: string;
  /** The number of errors. */
  readonly errors: number;
  /** The number of warnings. */
  readonly warnings: number;
}

/** A kind of problem, with the number of times it was found. */
export interface ProblemCount {
  /** The label of the field. */
  readonly label: string;
  /** An error, a warning, or a repair that was applied. */
  readonly severity: Finding['severity'];
  /** The message. */
  readonly message: string;
  /** How many could be repaired. */
  readonly fixable: number;
  /** How often. */
  readonly count: number;
}

/** Everything that the report shows: counts and rows, no value of any customer. */
export interface Summary {
  readonly rows: number;
  readonly blankRows: number;
  readonly validRows: number;
  readonly invalidRows: number;
  readonly warnedRows: number;
  readonly curableRows: number;
  readonly repairedRows: number;
  readonly fields: readonly FieldCounts[];
  readonly problems: readonly ProblemCount[];
  readonly labels: Counts;
  readonly priorities: Counts;
  readonly tiers: Counts;
  readonly health: Counts;
  readonly duplicates: readonly DuplicateGroup[];
}

/** Counts rows as they come. */
export interface Tally {
  /** Counts a row. */
  readonly add: (row: CheckedRow) => void;
  /** Counts a row in which nothing stands. */
  readonly addBlank: () => void;
  /** Gives the counts. */
  readonly summary: (duplicates: readonly DuplicateGroup[]) => Summary;
}

const NO_LABEL = '无标签';
const PRIORITIES = { high: '高', medium: '中', low: '低' } as const;
const TIERS = { A: 'A 级', B: 'B 级', C: 'C 级', D: 'D 级', none: '近一年未购买' } as const;
const HEALTH_STEP = 10;

/**
 * Begins to count.
 *
 * @param asOf - The day on which customers are classified.
 * @returns The tally.
 */
export function startTally(asOf: string): Tally {
  const rows = { rows: 0, blankRows: 0, validRows: 0, invalidRows: 0, warnedRows: 0, curableRows: 0, repairedRows: 0 };
  const problems = new Map<string, ProblemCount>();
  const labels = zeros([...Object.values(lifecycleLabels).map(({ zh }) => zh), NO_LABEL]);
  const priorities = zeros(Object.values(PRIORITIES));
  const tiers = zeros(Object.values(TIERS));
  const health = zeros(Array.from({ length: 10 }, (_, step) => healthBand(step * HEALTH_STEP)));

  const classify = (customer: NonNullable<CheckedRow['customer']>): void => {
    const found = classifyCustomer(customer, { asOf });
    for (const { label } of found.labels) count(labels, lifecycleLabels[label].zh);
    if (found.labels.length === 0) count(labels, NO_LABEL);
    count(priorities, PRIORITIES[customer.need.priority]);
    count(tiers, TIERS[found.value.tier]);
    count(health, healthBand(found.health));
  };

  return {
    add: ({ customer, findings, curable }) => {
      rows.rows += 1;
      rows[customer === undefined ? 'invalidRows' : 'validRows'] += 1;
      if (curable) rows.curableRows += 1;
      if (findings.some(({ severity }) => severity === 'warning')) rows.warnedRows += 1;
      if (findings.some(({ severity }) => severity === 'repaired')) rows.repairedRows += 1;
      for (const finding of findings) countProblem(problems, finding);
      if (customer !== undefined) classify(customer);
    },
    addBlank: () => {
      rows.blankRows += 1;
    },
    summary: (duplicates) => {
      const sorted = [...problems.values()].sort((a, b) => b.count - a.count);
      return { ...rows, fields: fieldsOf(sorted), problems: sorted, labels, priorities, tiers, health, duplicates };
    },
  };
}

function healthBand(health: number): string {
  const from = Math.min(Math.floor(health / HEALTH_STEP), 9) * HEALTH_STEP;
  return from === 90 ? '90–100' : `${from}–${from + 9}`;
}

function zeros(keys: readonly string[]): Map<string, number> {
  return new Map(keys.map((key) => [key, 0]));
}

function count(counts: Map<string, number>, key: string): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}

function countProblem(problems: Map<string, ProblemCount>, { label, severity, message, fixable }: Finding): void {
  const key = [severity, label, message].join('\n');
  const before = problems.get(key) ?? { label, severity, message, fixable: 0, count: 0 };
  problems.set(key, { ...before, fixable: before.fixable + Number(fixable), count: before.count + 1 });
}

function fieldsOf(problems: readonly ProblemCount[]): readonly FieldCounts[] {
  const fields = new Map<string, FieldCounts>();
  for (const { label, severity, count: found } of problems) {
    const { errors, warnings } = fields.get(label) ?? { errors: 0, warnings: 0 };
    fields.set(label, {
      label,
      errors: errors + (severity === 'error' ? found : 0),
      warnings: warnings + (severity === 'warning' ? found : 0),
    });
  }
  return [...fields.values()]
    .filter(({ errors, warnings }) => errors + warnings > 0)
    .sort((a, b) => b.errors + b.warnings - a.errors - a.warnings);
}
