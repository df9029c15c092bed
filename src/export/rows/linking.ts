/**
 * Keeps customers from being recognised in copies that go to analysis and marketing: rows are sorted into classes of equal customer type, size,
 * industry, tags and region, as far as these columns leave. A class of fewer than five loses its region, then its size, and is else left out.
 *
 * Names and numbers that a consent lets through are no columns of a class, and the other columns are not looked at: nobody outside knows them.
 * `exportRisk` measures any columns.
 */
import type { MaskedCustomer } from '../../access/index.ts';
import type { Audience } from '../../fields/index.ts';
import type { ExportPlan } from '../request/checkRequest.ts';

/** The least number of rows that are alike. */
export const LEAST_ALIKE = 5;

/** The column that is given up first. */
export const REGION = 'basic.address';

/** The column that is given up next. */
export const SIZE = 'basic.enterpriseSize';

/** What a row loses: nothing, its region, its size too; from 3 on it stays behind. */
export type Level = 0 | 1 | 2 | 3;

/** The columns that tell customers apart, region and size last. */
type Quasi = readonly [industry: string, size: string | undefined, region: string | undefined];

/** Sorts rows into classes. */
export interface ClassCounter {
  /** Takes a copy into its class. */
  readonly add: (copy: MaskedCustomer) => void;
  /** Gives the function that says what a copy loses; one of a class that was never counted stays behind. */
  readonly leveller: () => (copy: MaskedCustomer) => Level;
  /** Tells whether exactly as many copies of each class were counted elsewhere. */
  readonly equals: (other: ClassCounter) => boolean;
  /** Gives how many copies each class has. */
  readonly sizes: () => ReadonlyMap<string, number>;
}

/** Rows that are alike after some lost something, with the classes they came from. */
interface Group {
  readonly quasi: Quasi;
  rows: number;
  readonly members: { readonly name: string; readonly level: Level }[];
}

/**
 * Tells whether the copies for an audience must not single anybody out.
 *
 * @param audience - Who gets the copy.
 * @returns `true` for analysis and marketing.
 */
export function needsClasses(audience: Audience | undefined): boolean {
  return audience === 'analysis' || audience === 'marketing';
}

/**
 * Makes what sorts the rows of an export into classes. It needs no more memory than there are classes, and their columns hold closed lists.
 *
 * @param plan - The export.
 * @returns The counter.
 */
export function createClassCounter({ fields }: ExportPlan): ClassCounter {
  const chosen = new Set<string>(fields.map(({ path }) => path));
  const classes = new Map<string, { readonly quasi: Quasi; rows: number }>();
  const read = (copy: MaskedCustomer): Quasi => quasiOf(copy, chosen);
  return {
    add: (copy) => {
      const quasi = read(copy);
      const known = classes.get(nameOf(quasi));
      if (known === undefined) classes.set(nameOf(quasi), { quasi, rows: 1 });
      else known.rows += 1;
    },
    leveller: () => {
      const levels = levelsOf([...classes].map(([name, { quasi, rows }]) => ({ quasi, rows, members: [{ name, level: 0 }] })));
      return (copy) => levels.get(nameOf(read(copy))) ?? 3;
    },
    equals: (other) => {
      const sizes = other.sizes();
      return sizes.size === classes.size && [...classes].every(([name, { rows }]) => sizes.get(name) === rows);
    },
    sizes: () => new Map([...classes].map(([name, { rows }]) => [name, rows])),
  };
}

function quasiOf({ basic = {}, relations }: MaskedCustomer, chosen: ReadonlySet<string>): Quasi {
  const ifChosen = <Value>(path: string, value: Value): Value | undefined => (chosen.has(path) ? value : undefined);
  const kept = [
    ifChosen('basic.customerType', basic.customerType),
    ifChosen('basic.industry', basic.industry),
    ifChosen('relations.industryTags', relations?.industryTags),
  ];
  return [JSON.stringify(kept), ifChosen(SIZE, basic.enterpriseSize), ifChosen(REGION, basic.address)];
}

function nameOf(quasi: Quasi): string {
  return JSON.stringify(quasi);
}

function levelsOf(groups: readonly Group[]): ReadonlyMap<string, Level> {
  const withoutRegion = merge(groups, 1, ([rest, size]) => [rest, size, undefined]);
  const withoutSize = merge(withoutRegion, 2, ([rest]) => [rest, undefined, undefined]);
  const settled = merge(withoutSize, 3, (quasi) => quasi);
  return new Map(settled.flatMap(({ members }) => members.map(({ name, level }) => [name, level])));
}

/** Groups that are too small give something up and join those that are alike then. */
function merge(groups: readonly Group[], level: Level, coarser: (quasi: Quasi) => Quasi): Group[] {
  const merged = new Map<string, Group>();
  for (const group of groups) {
    const isSmall = group.rows < LEAST_ALIKE;
    const quasi = isSmall ? coarser(group.quasi) : group.quasi;
    const members = isSmall ? group.members.map(({ name }) => ({ name, level })) : group.members;
    const joined = merged.get(nameOf(quasi));
    if (joined === undefined) merged.set(nameOf(quasi), { quasi, rows: group.rows, members: [...members] });
    else {
      joined.rows += group.rows;
      joined.members.push(...members);
    }
  }
  return [...merged.values()];
}
