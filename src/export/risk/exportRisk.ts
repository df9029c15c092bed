/**
 * How easily somebody is recognised in rows that are to leave, by columns that others may know (GB/T 37964-2019 names them quasi-identifiers):
 * the size of the smallest class of equal rows, the share of rows that are alone, what each column adds to that, and combinations of columns
 * that are dangerous whatever their numbers.
 *
 * Masking is for display: a masked mobile number leaves 97 % of 10,000 customers unique. The figures are of the rows given and no finding of law;
 * they say nothing of what somebody knows beyond the columns named.
 */
import { isList } from '../../fields/index.ts';
import { columnReader, readColumns } from './columns.ts';
import { createClassSizes } from './classSizes.ts';
import type { ClassFigures, ClassSizes } from './classSizes.ts';
import { createDangerFinder } from './dangers.ts';
import type { Danger } from './dangers.ts';
import { rowsOf } from '../rows/rowSource.ts';

/** The least size of a class that goes without a proposal. */
const LEAST_ALIKE = 5;

/** How many classes are counted for rows that come one by one: some tens of megabytes. */
const MOST_CLASSES = 50_000;

const MOST_EVER = 10_000_000;

/** What making one column coarser can gain at most: the figures without it. */
export interface GeneralisableColumn {
  /** The column, as it was named. */
  readonly column: string;
  /** The size of the smallest class without it. */
  readonly k: number;
  /** The share of rows that would still be alone. */
  readonly uniqueShare: number;
}

/** How easily somebody is recognised. */
export interface ExportRisk extends ClassFigures {
  /** How many rows there are. */
  readonly rows: number;
  /** Where the smallest class has fewer than five rows: the columns whose coarsening helps, the one that helps most first. */
  readonly generalise: readonly GeneralisableColumn[];
  /** Combinations of columns of the rows, named or not, that give more away than each alone. */
  readonly dangerous: readonly Danger[];
}

/** Measures rows as they come. */
export interface RiskMeter {
  /**
   * Counts a row.
   *
   * @param row - The row: a copy, a record, or a flat object.
   */
  readonly add: (row: unknown) => void;
  /**
   * Gives the figures of the rows so far.
   *
   * @returns The figures.
   */
  readonly risk: () => ExportRisk;
}

/** How much memory may be used. */
export interface RiskOptions {
  /** How many classes are counted one by one, 1 to 10,000,000; 50,000 unless given. Beyond it classes and shares are estimates. */
  readonly maxClasses?: number | undefined;
}

/**
 * Measures the rows of a list, exactly; rows of another iterable in one pass and bounded memory, as `createRiskMeter` does.
 *
 * @param rows - The rows: copies, records, or flat objects.
 * @param quasiIdentifiers - The columns that others may know: paths (`basic.address`, `behavior.purchases[].product`) or keys of flat rows.
 * @returns The figures. They hold no value of the rows.
 * @throws RangeError when `quasiIdentifiers` is wrong.
 * @example
 * const rows = [{ city: '北京市', size: 'small' }, { city: '北京市', size: 'small' }, { city: '南京市', size: 'small' }];
 * exportRisk(rows, ['city', 'size']).k; //=> 1
 * exportRisk(rows, ['city', 'size']).generalise; //=> [{ column: 'city', k: 3, uniqueShare: 0 }]
 * exportRisk([{ idTail: '002X', birthDate: '1949-12-31', district: '示范区' }], []).dangerous[0].code; //=> 'residentId.rebuilt'
 */
export function exportRisk(rows: Iterable<unknown>, quasiIdentifiers: readonly string[]): ExportRisk {
  const meter = meterOf(quasiIdentifiers, isList(rows) ? Infinity : MOST_CLASSES);
  for (const row of rowsOf(rows)) meter.add(row);
  return meter.risk();
}

/**
 * Makes what measures rows as they come, in one pass and bounded memory; rows of an async iterable are added in a `for await`.
 *
 * @param quasiIdentifiers - The columns that others may know.
 * @param options - How much memory may be used.
 * @returns The meter.
 * @throws RangeError when an argument is wrong, naming it.
 * @example
 * const meter = createRiskMeter(['city']);
 * for (const city of ['北京市', '北京市']) meter.add({ city });
 * meter.risk().k; //=> 2
 */
export function createRiskMeter(quasiIdentifiers: readonly string[], options?: RiskOptions): RiskMeter {
  const { maxClasses = MOST_CLASSES } = options ?? {};
  if (!Number.isInteger(maxClasses) || maxClasses < 1 || maxClasses > MOST_EVER) {
    throw new RangeError('maxClasses must be a whole number from 1 to 10,000,000');
  }
  return meterOf(quasiIdentifiers, maxClasses);
}

/** The classes without one column. */
interface WithoutColumn {
  readonly column: string;
  readonly sizes: ClassSizes;
}

function meterOf(quasiIdentifiers: unknown, most: number): RiskMeter {
  const columns = readColumns(quasiIdentifiers);
  const readers = columns.map(columnReader);
  const all = createClassSizes(most);
  const without = columns.map((column): WithoutColumn => ({ column, sizes: createClassSizes(most) }));
  const dangers = createDangerFinder();
  let rows = 0;
  return {
    add: (row) => {
      rows += 1;
      const values = readers.map((read) => nameOf(read(row)));
      all.add(values.join());
      for (const [index, { sizes }] of without.entries()) sizes.add(values.filter((_, other) => other !== index).join());
      dangers.add(row);
    },
    risk: () => {
      const figures = all.figures();
      const generalise = figures.k < LEAST_ALIKE ? helpful(without, figures) : [];
      return { rows, ...figures, generalise, dangerous: dangers.found() };
    },
  };
}

/**
 * Names a value so that different values have different names: a text in its quotes, so that commas between values separate.
 * What says nothing has no name, which joins as an empty one.
 */
function nameOf(value: unknown): string | undefined {
  try {
    return JSON.stringify(value);
  } catch {
    // A cycle, a BigInt: like nothing else that can be written.
    return '?';
  }
}

function helpful(without: readonly WithoutColumn[], whole: ClassFigures): GeneralisableColumn[] {
  return without
    .map(({ column, sizes }) => ({ column, figures: sizes.figures() }))
    .filter(({ figures }) => figures.k > whole.k || figures.uniqueShare < whole.uniqueShare)
    .map(({ column, figures: { k, uniqueShare } }) => ({ column, k, uniqueShare }))
    .sort((a, b) => a.uniqueShare - b.uniqueShare || b.k - a.k);
}
