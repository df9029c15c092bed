/**
 * The leak suite: marked values and keys in every place of faulty records, through everything that reports on them: issues, warnings, facades, errors,
 * changes, manifests, problems, refusals, findings, counts. Searched wherever a log could print them. What gives values back on purpose (the copies,
 * an `Inspection`, the `value` of a result) is no report and has tests of its own.
 */
import { inspect } from 'node:util';
import { describe, expect, it } from 'vitest';
import * as archive from 'customer-archive';
import type { CustomerInput } from 'customer-archive';
import * as access from 'customer-archive/access';
import * as collection from 'customer-archive/collection';
import * as exporting from 'customer-archive/export';
import * as identifiers from 'customer-archive/identifiers';
import * as lifecycle from 'customer-archive/lifecycle';
import { en } from 'customer-archive/messages/en';
import { enterprise, individual } from '../support/records.ts';

/** No text of the library contains it. */
const MARK = 'QZ7731';
/** A key that could be a value; one that looks like a name in code is printed, on purpose. */
const KEY = `张三${MARK}`;

const DAY = '2024-05-30';
const REQUEST = { purpose: 'service', audience: 'team' } as const;

/** Values that are wrong somewhere and hold the mark: texts, near numbers, keys, lists. */
const MARKED: readonly unknown[] = [
  MARK,
  `${MARK}13812345678`,
  `1381234${MARK}`,
  `11010519491231${MARK}`,
  `${MARK}@example`,
  `张${MARK}1`,
  `2024-05-${MARK}`,
  `${MARK}****`,
  { [KEY]: MARK, [`${MARK}13812345678`]: { [KEY]: MARK } },
  [MARK, [MARK], { [KEY]: MARK }],
];

/** Every record with one marked part, and one with all of them. */
const records: readonly CustomerInput[] = [individual(), enterprise()].flatMap((record) => {
  const paths = pathsOf(record);
  const single = paths.flatMap((path, turn) => [0, 1, 2].map((step) => withPart(record, path, MARKED[(turn + step * 3) % MARKED.length])));
  const leaves = paths.filter((path) => pathsOf(partOf(record, path)).length === 0);
  const all = leaves.reduce<unknown>((copy, path, turn) => withPart(copy, path, MARKED[turn % MARKED.length]), record);
  return [...single, all, { ...record, [KEY]: MARK, [`a13812345${MARK}`]: record }] as CustomerInput[];
});

/** What reports on a record, by the name of the function; each gives back only what may be logged. */
const REPORTS: Readonly<Record<string, (record: CustomerInput) => unknown>> = {
  validateCustomer: (record) => withoutValue(archive.validateCustomer(record, { asOf: DAY })),
  'validateCustomer in English': (record) => withoutValue(archive.validateCustomer(record, { asOf: DAY, messages: en })),
  validateCustomerDraft: (record) => withoutValue(archive.validateCustomerDraft(record)),
  validateField: (record) => archive.customerFields.map(({ path }) => archive.validateField(path.replaceAll('[]', '[0]'), MARK, record)),
  customerSchema: (record) => withoutValue(archive.customerSchema['~standard'].validate(record)),
  createCustomerDraftSchema: (record) => withoutValue(archive.createCustomerDraftSchema({ asOf: DAY })['~standard'].validate(record)),
  assertCustomer: (record) =>
    errorOf(() => {
      archive.assertCustomer(record);
    }),
  normalizeCustomer: (record) => {
    const { changes, ambiguous } = archive.normalizeCustomer(record);
    return [changes.map(({ path, change }) => [path, change]), ambiguous.map(({ path, reason }) => [path, reason])];
  },
  findDuplicates: (record) => archive.findDuplicates([record, record, individual()]),
  checkEdit: (record) => withoutValue(access.checkEdit(record, individual(), { role: 'sales', inCharge: true, name: MARK })),
  mergeMasked: (record) => withoutValue(access.mergeMasked(individual(), record)),
  submitRequest: (record) => withoutValue(access.submitRequest({ ...record, state: MARK, fields: [MARK] } as never, { asOf: DAY })),
  diffCustomers: (record) => access.diffCustomers(record, individual(), 'team').map(({ path }) => path),
  prepareExport: (record) => reportOf(exporting.prepareExport([record], REQUEST, { asOf: DAY })),
  'prepareExport, refused': (record) =>
    exporting.prepareExport([record], { ...REQUEST, audience: MARK, fields: [MARK], approval: record } as never, { asOf: DAY }),
  exportRisk: (record) => exporting.exportRisk([record], ['basic.address']),
  fromRows: (record) => exporting.fromRows([['客户编号', '姓名', MARK], [MARK, record, 5], [MARK]]).ok,
  classifyCustomer: (record) => withoutDays(lifecycle.classifyCustomer(record, { asOf: DAY })),
  reviewPlan: (record) => lifecycle.reviewPlan([record], { asOf: DAY, every: 'month' }),
  customerSummary: (record) => lifecycle.customerSummary([record], { asOf: DAY }),
  segmentCustomers: (record) => lifecycle.segmentCustomers([record], { asOf: DAY, by: ['customerType'], minClass: 1 }),
  customerNetwork: (record) => lifecycle.customerNetwork([record]),
  retention: (record) => lifecycle.retention({ ...record, purposeEndedOn: MARK }, { asOf: DAY }),
  erasurePlan: (record) => lifecycle.erasurePlan(record),
  secondReview: (record) => lifecycle.secondReview(record, { before: individual() }),
  validateCollection: (record) => withoutValue(collection.validateCollection(collection.defaultTemplate, { ...record, description: MARK })),
  auditCollection: (record) =>
    collection.auditCollection({ ...record, description: MARK }, { template: collection.defaultTemplate, asOf: DAY }),
  validateBrief: (record) => withoutValue(collection.validateBrief({ ...record, goal: [MARK] })),
  parseArchiveName: () => collection.parseArchiveName(`${MARK}+${MARK}+${MARK}`),
};

describe('no mark gets out by the report of', () => {
  it.each(Object.entries(REPORTS))('%s', async (_, report) => {
    const leaking = [];
    for (const record of records) {
      const traces = tracesOf(await report(record));
      if (traces.includes(MARK)) leaking.push(traces.slice(Math.max(0, traces.indexOf(MARK) - 80), traces.indexOf(MARK) + 40));
    }
    expect(leaking.slice(0, 3)).toEqual([]);
  });

  it('exportRows, nor by its manifest', async () => {
    const found = exporting.exportRows(records, REQUEST, { asOf: DAY });
    if (!found.ok) throw new Error('refused');
    let rows = 0;
    for await (const row of found.rows) rows += Object.keys(row).length;
    const problems: unknown[] = [];
    for await (const problem of found.problems) problems.push(problem);
    expect(rows + problems.length).toBeGreaterThan(0);
    expect(tracesOf([problems, await found.manifest])).not.toContain(MARK);
  });

  it('captureIdTail, whatever is wrong with the number', () => {
    for (const number of ['110105194912310021', '11010519491331002X', `11010519491231${MARK}`, '1101051949123100']) {
      expect(tracesOf(identifiers.captureIdTail(number))).not.toMatch(/1101051949|QZ7731/u);
    }
    expect(identifiers.captureIdTail('11010519491231002X')).toEqual({ ok: true, tail: '002X' });
  });

  it.each(['11010519491231002X', '110105491231002', '110105194912310021'])('the last match, which every script can read', (number) => {
    identifiers.captureIdTail(number);
    expect(['input', 'lastMatch', 'leftContext', 'rightContext', '$1'].map((name) => Reflect.get(RegExp, name) as unknown)).toEqual(
      Array.from({ length: 5 }, () => ''),
    );
  });

  it('an error about a wrong option', () => {
    const wrong: readonly (() => unknown)[] = [
      () => archive.validateCustomer({}, { asOf: MARK }),
      () => archive.validateCustomer({}, { require: [MARK as never] }),
      () => archive.validateField(MARK, 1, {}),
      () => archive.maskCustomer({}, MARK as never),
      () => archive.maskCustomer({}, 'team', { asOf: MARK, purpose: MARK as never }),
      () => archive.timeNodeInterval('2024', MARK),
      () => lifecycle.classifyCustomer({}, { asOf: DAY, policy: { dormantMonths: MARK as never } }),
      () => lifecycle.reviewPlan([], { asOf: DAY, every: MARK as never }),
      () => exporting.toRows([], { fields: [MARK as never] }),
      () => exporting.createRiskMeter([`${MARK}13812345678`]),
      () => identifiers.nextCustomerNo([], MARK),
    ];
    for (const call of wrong) {
      const error = errorOf(call);
      expect(error).toBeInstanceOf(RangeError);
      expect((error as Error).message).not.toContain(MARK);
      expect(String((error as Error).cause)).not.toContain(MARK);
    }
  });
});

/** Everything that a log could print of a value. */
function tracesOf(value: unknown): string {
  const shown = { depth: Infinity, showHidden: true, maxArrayLength: null, maxStringLength: null };
  const error = value instanceof Error ? [value.stack, value.message, String(value.cause), ...Object.getOwnPropertyNames(value)] : [];
  return [JSON.stringify(value), inspect(value, shown), String(value), inspect(structuredClone(plain(value)), shown), ...error].join('\n');
}

/** Functions cannot be cloned, and have no place in a report. */
function plain(value: unknown): unknown {
  return value instanceof Error ? value : JSON.parse(JSON.stringify(value ?? null));
}

function withoutValue(result: object): unknown {
  return Object.fromEntries(Object.entries(result).filter(([key]) => key !== 'value' && key !== 'request'));
}

function reportOf(result: object): unknown {
  return Object.fromEntries(Object.entries(result).filter(([key]) => key !== 'rows'));
}

function withoutDays(classification: lifecycle.Classification): unknown {
  return { ...classification, labels: classification.labels.map(({ label, reasons, actions }) => [label, reasons, actions]) };
}

function errorOf(action: () => unknown): unknown {
  try {
    action();
    return undefined;
  } catch (error) {
    return error;
  }
}

function pathsOf(sample: unknown): readonly (readonly string[])[] {
  if (typeof sample !== 'object' || sample === null) return [];
  return Object.entries(sample).flatMap(([key, inner]) => [[key], ...pathsOf(inner).map((path) => [key, ...path])]);
}

function partOf(sample: unknown, path: readonly string[]): unknown {
  return path.reduce<unknown>((part, key) => (part as Record<string, unknown>)[key], sample);
}

function withPart(sample: unknown, [key = '', ...rest]: readonly string[], value: unknown): unknown {
  const copy = Array.isArray(sample) ? [...(sample as unknown[])] : { ...(sample as object) };
  const inner = rest.length === 0 ? value : withPart((sample as Record<string, unknown>)[key], rest, value);
  return Object.assign(copy, { [key]: inner });
}
