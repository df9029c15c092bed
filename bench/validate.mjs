/**
 * `validateCustomer` beside `JSON.parse` and `JSON.stringify` of the same record: on valid records, with one in ten bad, and all bad.
 *
 *     cd bench && npm install && npm run validate
 */
import assert from 'node:assert/strict';
import { SAMPLE_AS_OF, sampleCustomers, validateCustomer } from './library.mjs';
import { measure, printTable, ratios, save } from './slices.mjs';

const COUNT = 1000;
const SEED = 20261122;
const UNIT = 'JSON.parse + JSON.stringify';

/** One fault each, in turn: a wrong number, a missing field, an unknown key, an option that does not exist, days in the wrong order. */
const FAULTS = [
  (record) => (record.basic.mobile = '2380013800'),
  (record) => delete record.basic.name,
  (record) => (record.basic.nickname = 'x'),
  (record) => (record.need.priority = 'urgent'),
  (record) => (record.behavior.firstContactOn = '2024-05-31'),
];

function records(badEvery) {
  const customers = sampleCustomers(COUNT, SEED);
  if (badEvery > 0) for (let i = 0; i < COUNT; i += badEvery) FAULTS[(i / badEvery) % FAULTS.length](customers[i]);
  const found = customers.filter((customer) => !validateCustomer(customer, options).ok).length;
  assert.equal(found, badEvery > 0 ? COUNT / badEvery : 0);
  // As a parser makes them.
  return customers.map((customer) => JSON.parse(JSON.stringify(customer)));
}

const options = { asOf: SAMPLE_AS_OF };

function compare(badEvery) {
  const pairs = records(badEvery).map((record) => ({ record, text: JSON.stringify(record) }));
  const candidates = [
    [UNIT, ({ text }) => JSON.stringify(JSON.parse(text))],
    ['JSON.parse', ({ text }) => JSON.parse(text)],
    ['validateCustomer', ({ record }) => validateCustomer(record, options)],
  ];
  return ratios(measure(candidates, pairs), UNIT);
}

const columns = { valid: compare(0), '10 % bad': compare(10), '100 % bad': compare(1) };
printTable(`× ${UNIT}`, columns);
await save('validate', { unit: UNIT, ratios: columns });
