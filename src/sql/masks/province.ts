/** The provinces at the start of an address or of a company's name, as alternatives of a pattern. */
import { PROVINCES } from '../../identifiers/index.ts';

/** Municipalities and special administrative regions: they have no cities. */
const WITHOUT_CITY = /(?:市|特别行政区)$/u;

/** The full names come first: an engine that takes the first alternative shall not stop at the short form. */
export const ANY_PROVINCE = /* @__PURE__ */ [...PROVINCES.map(({ name }) => name), ...PROVINCES.map(({ short }) => short)].join('|');

/** The short forms. */
export const SHORT_FORMS = /* @__PURE__ */ PROVINCES.map(({ short }) => short).join('|');

/** The provinces that have no cities, in both forms. */
export const MUNICIPALITIES = /* @__PURE__ */ PROVINCES.filter(({ name }) => WITHOUT_CITY.test(name))
  .flatMap(({ name, short }) => [name, short])
  .join('|');
