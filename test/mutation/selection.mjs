/** Which tests of a folder a mutation run uses, and in which order: the first failure ends the run of a mutant. */

const LEFT_OUT = [
  // They start processes of their own, or bundle the sources: no mutant is active there.
  'test/calendar/timeZones.test.ts',
  'test/mask/size.test.ts',
  // Their subject is time and memory, and they take seconds.
  'test/identifiers/megabyte.test.ts',
  'test/mask/megabyte.test.ts',
  'test/export/rows/memory.test.ts',
];

const SLOW = /(?:everyIdentifier|matrix|properties|differential|noLeak|hostileData|hostile|roundTrip|linking)\.test\.ts$/u;

/** They read the text of a source file, which is another one where mutants were planted. */
const READ_SOURCES = ['knows no province beyond the table of the identifiers'];

/** @param {string} file */
export const isLeftOut = (file) => LEFT_OUT.includes(file);

/** @param {string} file */
export const isQuick = (file) => !SLOW.test(file);

/** @param {string} name */
export const readsSources = (name) => READ_SOURCES.some((title) => name.endsWith(title));
