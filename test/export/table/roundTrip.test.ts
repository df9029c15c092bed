import { parse } from 'csv-parse/sync';
import { stringify } from 'csv-stringify/sync';
import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { createRowReader, createRowWriter, fromRows, spreadsheetCell, toRows } from '../../../src/export/index.ts';
import { customers } from '../../../src/testing/index.ts';
import { hostileCustomers, kept } from './arbitraries.ts';

it('a table gives every valid customer back', () => {
  fc.assert(
    fc.property(fc.array(customers(), { maxLength: 3 }), (list) => {
      expect(readBack(toRows(list))).toEqual({ records: list.map(kept), problems: [] });
    }),
  );
});

it('a table gives texts back that look like separators, escapes, labels or formulas', () => {
  fc.assert(
    fc.property(hostileCustomers(), (customer) => {
      expect(readBack(toRows([customer]))).toEqual({ records: [kept(customer)], problems: [] });
    }),
    { numRuns: 200 },
  );
});

it('the cells of a spreadsheet file give the same back', () => {
  fc.assert(
    fc.property(hostileCustomers(), (customer) => {
      const cells = toRows([customer]).map((row) => row.map(spreadsheetCell));
      expect(readBack(cells)).toEqual({ records: [kept(customer)], problems: [] });
    }),
    { numRuns: 200 },
  );
});

it('a CSV file gives the same back, with the byte order mark that spreadsheets want', () => {
  fc.assert(
    fc.property(hostileCustomers(), (customer) => {
      const file = stringify(
        toRows([customer]).map((row) => row.map(spreadsheetCell)),
        { bom: true },
      );
      expect(readBack(parse(file))).toEqual({ records: [kept(customer)], problems: [] });
    }),
  );
});

it('rows written and read one by one are those of the table', () => {
  fc.assert(
    fc.property(hostileCustomers(), (customer) => {
      const { header, write } = createRowWriter();
      const reader = createRowReader(header);
      expect([header, write(customer)]).toEqual(toRows([customer]));
      expect(reader.ok && reader.read(write(customer), 0)).toEqual({ record: kept(customer), problems: [] });
    }),
  );
});

function readBack(table: string[][]): unknown {
  const reading = fromRows(table);
  return reading.ok ? { records: reading.records, problems: reading.problems } : reading;
}
