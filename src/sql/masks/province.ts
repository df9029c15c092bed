/** The provinces at the start of an address or of a company's name, as alternatives of a pattern. */
import { PROVINCES } from '../../identifiers/index.ts';

/** The regions that are told apart: by what stands below them. */
export type RegionKind = 'municipality' | 'mongolia' | 'other';

/** The full names come first: an engine that takes the first alternative shall not stop at the short form. */
export const ANY_PROVINCE = /* @__PURE__ */ [...PROVINCES.map(({ name }) => name), ...PROVINCES.map(({ short }) => short)].join('|');

/** Municipalities and special administrative regions: they have no cities. */
const WITHOUT_CITY = /(?:市|特别行政区)$/u;

const MONGOLIA = '内蒙古自治区';

/**
 * Lists the provinces of a kind.
 *
 * @param kind - The kind.
 * @param form - The full names or the short forms.
 * @returns The alternatives of a pattern.
 */
export function provincesOf(kind: RegionKind, form: 'name' | 'short'): string {
  return PROVINCES.filter(({ name }) => kindOf(name) === kind)
    .map((province) => province[form])
    .join('|');
}

function kindOf(name: string): RegionKind {
  if (WITHOUT_CITY.test(name)) return 'municipality';
  return name === MONGOLIA ? 'mongolia' : 'other';
}
