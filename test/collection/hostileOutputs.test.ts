import { describe, expect, test } from 'vitest';

import * as collection from '../../src/collection/index.ts';
import { HOSTILE } from '../access/hostile.ts';

const { applyCollection, archiveName, auditCollection, collectionHistory, collectionToDraft, compareWithHistory, confirmConflict } =
  collection;
const { fileCollection, parseArchiveName, summaryTable, templateInsights } = collection;

type Call = (first: unknown, second: unknown) => unknown;

const OPTIONS = { template: collection.defaultTemplate, asOf: '2024-05-12' };

/** Every call with data in the places where data may stand. */
const CALLS: Readonly<Record<string, Call>> = {
  applyCollection: (customer, values) => applyCollection(customer as object, values as object),
  archiveName: (parts) => archiveName(parts as never),
  auditCollection: (values, history) => auditCollection(values, Object.assign({ history: [history] }, OPTIONS) as never),
  collectionHistory: (customer, name) => collectionHistory(customer as object, typeof name === 'string' ? name : undefined),
  collectionToDraft: (values) => collectionToDraft(values as object),
  compareWithHistory: (before, after) => compareWithHistory(before as object, after as object),
  confirmConflict: (conflict, confirmation) => confirmConflict(conflict as never, confirmation as never),
  fileCollection: (form) => fileCollection(form as never),
  parseArchiveName: (name) => parseArchiveName(name),
  summaryTable: (first, second) => summaryTable([first, second] as never[], 'team'),
  templateInsights: (first, second) => templateInsights([first, second] as never[]),
};

describe.each(Object.entries(CALLS))('%s', (_, call) => {
  test.each(HOSTILE.map((value, index) => [index, value] as const))('answers hostile data (%i)', (_index, value) => {
    for (const other of HOSTILE) expect(call(value, other)).toBeDefined();
  });
});

test.each(HOSTILE.map((value, index) => [index, value] as const))(
  'options that cannot be read are absent or refused by name (%i)',
  (_, options) => {
    expect(() => auditCollection({}, options as never)).toThrow(/^(?:asOf|template)/u);
    expect(applyCollection({}, {}, options as never)).toStrictEqual({ customer: {}, applied: [], conflicts: [], refused: [] });
    expect(summaryTable([], 'team', options as never)).toHaveLength(1);
    expect(templateInsights([], options as never)).toStrictEqual([]);
  },
);
