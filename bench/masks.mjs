/**
 * A row masked: a flat record of 11 fields, 5 of them masked, by hand (slice and concat), by this library and by other packages; then whole
 * customers by `createMasker` and by hand.
 *
 *     cd bench && npm install && npm run masks
 */
import assert from 'node:assert/strict';
import { isDeepStrictEqual } from 'node:util';
import pinoRedact from '@pinojs/redact';
import fastRedact from 'fast-redact';
import maskData from 'maskdata';
import { byHand, customerByHand } from './byHand.mjs';
import {
  SAMPLE_AS_OF,
  createMasker,
  maskBankCard,
  maskEmail,
  maskMobile,
  maskName,
  maskResidentId,
  maskText,
  sampleCustomers,
} from './library.mjs';
import { measure, printTable, ratios, save } from './slices.mjs';

const COUNT = 1000;
const SEED = 20261122;
const BY_HAND = 'slice and concat by hand';
const BAR = 2;

const records = sampleCustomers(COUNT, SEED).map((customer, i) => {
  const tail = String(1000 + (i % 9000));
  const flat = {
    customerNo: customer.basic.customerNo,
    customerType: 'individual',
    name: ['张三', '李小龙', '欧阳娜娜', '王芳'][i % 4],
    mobile: customer.basic.mobile,
    residentId: `11010519491231${tail}`,
    email: `zhangsan${tail}@example.com`,
    bankCard: `622202020011${tail}`,
    priority: customer.need.priority,
    channel: customer.behavior.channel,
    firstContactOn: customer.behavior.firstContactOn,
    visits: i,
  };
  // Flat strings of their own, as a parser makes them.
  return JSON.parse(JSON.stringify(flat));
});

const paths = Object.keys(byHand);

/** The packages call one function for every path and say which. */
const censor = (text, path) => byHand[path[0]](text);
const redactInPlace = fastRedact({ paths, censor, serialize: false });
const redactClone = pinoRedact({ paths, censor, serialize: false });
const keepEnds = (start, end) => ({ maskWith: '*', maxMaskedCharacters: 18, unmaskedStartCharacters: start, unmaskedEndCharacters: end });
const maskDataConfig = {
  emailFields: ['email'],
  genericStrings: [
    { fields: ['name'], config: keepEnds(1, 0) },
    { fields: ['mobile'], config: keepEnds(3, 4) },
    { fields: ['residentId', 'bankCard'], config: keepEnds(0, 4) },
  ],
};

const flat = [
  ['copy alone', (record) => ({ ...record })],
  [
    BY_HAND,
    (record) => {
      const copy = { ...record };
      copy.name = byHand.name(copy.name);
      copy.mobile = byHand.mobile(copy.mobile);
      copy.residentId = byHand.residentId(copy.residentId);
      copy.email = byHand.email(copy.email);
      copy.bankCard = byHand.bankCard(copy.bankCard);
      return copy;
    },
  ],
  [
    'customer-archive/mask',
    (record) => {
      const copy = { ...record };
      copy.name = maskName(copy.name);
      copy.mobile = maskMobile(copy.mobile);
      copy.residentId = maskResidentId(copy.residentId);
      copy.email = maskEmail(copy.email);
      copy.bankCard = maskBankCard(copy.bankCard);
      return copy;
    },
  ],
  ['fast-redact (on a copy)', (record) => redactInPlace({ ...record })],
  ['@pinojs/redact', (record) => redactClone(record)],
  ['maskdata maskJSON2', (record) => maskData.maskJSON2(record, maskDataConfig)],
];

/** One kind of value each. */
const single = [
  ['name', byHand.name, maskName],
  ['mobile', byHand.mobile, maskMobile],
  ['residentId', byHand.residentId, maskResidentId],
  ['email', byHand.email, maskEmail],
  ['bankCard', byHand.bankCard, maskBankCard],
];

const customers = sampleCustomers(COUNT, SEED).map((customer) => JSON.parse(JSON.stringify(customer)));
const whole = [
  [BY_HAND, (customer) => customerByHand(customer, (value) => value)],
  ['by hand, free text by maskText', (customer) => customerByHand(customer, maskText)],
  ["createMasker('team')", createMasker('team', { asOf: SAMPLE_AS_OF })],
];

function proveFlat() {
  for (const record of records) {
    const before = JSON.stringify(record);
    const expected = flat.find(([name]) => name === BY_HAND)[1](record);
    for (const [name, work] of flat.slice(1)) {
      const copy = JSON.parse(JSON.stringify(work(record)));
      for (const path of paths) assert.notEqual(copy[path], record[path], `${name} leaves ${path}`);
      if (name !== 'maskdata maskJSON2') assert.deepEqual(copy, expected, name);
    }
    assert.equal(JSON.stringify(record), before);
  }
}

/** How many copies by hand are what `createMasker` makes, to the letter. */
function countSame() {
  const [mask, hand] = [whole[2][1], whole[1][1]];
  return customers.filter((customer) => isDeepStrictEqual(mask(customer), hand(customer))).length;
}

proveFlat();
const withText = flat.map(([name, work]) => [name, (record) => JSON.stringify(work(record))]);
const rows = { copy: ratios(measure(flat, records), BY_HAND), 'copy + JSON.stringify': ratios(measure(withText, records), BY_HAND) };
printTable('flat record, 5 of 11 fields masked', rows);

const kinds = {};
for (const [path, hand, mask] of single) {
  const values = records.map((record) => record[path]);
  kinds[path] = ratios(
    measure(
      [
        [BY_HAND, hand],
        [mask.name, mask],
      ],
      values,
    ),
    BY_HAND,
  )[mask.name];
}
printTable('one mask, × by hand', { ratio: kinds });

const copies = { ratio: ratios(measure(whole, customers), BY_HAND) };
printTable('whole customer', copies);
console.log(`\nOf ${COUNT} copies by hand with maskText, ${countSame()} are the same as those of createMasker.`);

const ours = rows.copy['customer-archive/mask'];
const isAhead = Object.entries(rows.copy).every(([name, ratio]) => name === BY_HAND || name === 'copy alone' || ratio >= ours);
console.log(`\nBar for a row: ${BAR} × by hand, ahead of the packages. Measured: ${ours} ×, ${isAhead ? 'ahead' : 'not ahead'} of all.`);
await save('masks', { unit: BY_HAND, bar: BAR, flat: rows, masks: kinds, customer: copies.ratio }, [
  'fast-redact',
  '@pinojs/redact',
  'maskdata',
]);
