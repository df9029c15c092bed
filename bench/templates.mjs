/**
 * Forms of a customised template, for which no code was generated, beside valibot on the schema of the same fields. Both give the value or all issues.
 *
 *     cd bench && npm install && npm run templates
 */
import assert from 'node:assert/strict';
import {
  RawCollectionSchema,
  createCollectionSchema,
  customizeTemplate,
  defaultTemplate,
  safeParse,
  validateCollection,
} from './library.mjs';
import { measure, printTable, ratios, save } from './slices.mjs';

const COUNT = 100;
const UNIT = 'valibot';

const FORM = {
  companyName: '江苏示范科技有限公司',
  industry: 'I',
  contactName: '李明',
  contactTitle: '采购经理',
  contact: '13912345678/025-83456789、liming@example.com',
  demandType: '产品采购',
  demandDescription: '采购 20 台 A 型工业平板，2024-08-30 前交付到苏州仓库',
  expectedBy: '2024-08-30',
  budget: '5-10万',
  decisionMakers: [{ name: '王建国', title: '总经理' }],
  providedBy: '李明',
  providedOn: '2024-05-10',
  remarks: '周一到周五可以联系',
};

/** One fault each, in turn: a wrong type, no number, a day that does not exist, an unknown key, a name with a digit. */
const FAULTS = [{ companyName: 7 }, { contact: '12' }, { providedOn: '2024-02-30' }, { nick: 'x' }, { contactName: '李1' }];

/** The same fields in another order: nothing was generated for this template. */
function customised() {
  const order = defaultTemplate.fields.map(({ key }) => key).reverse();
  const { template } = customizeTemplate(defaultTemplate, { order });
  assert.notEqual(template, defaultTemplate);
  return template;
}

function forms(badEvery) {
  return Array.from({ length: COUNT }, (_, index) => {
    const isBad = badEvery > 0 && index % badEvery === 0;
    return JSON.parse(JSON.stringify({ ...FORM, ...(isBad ? FAULTS[(index / badEvery) % FAULTS.length] : {}) }));
  });
}

const template = customised();
const { validate } = createCollectionSchema(template)['~standard'];
const generated = createCollectionSchema(defaultTemplate)['~standard'].validate;

const candidates = [
  [UNIT, (form) => safeParse(RawCollectionSchema, form)],
  ['createCollectionSchema, customised', validate],
  ['createCollectionSchema, default', generated],
  ['validateCollection, customised (with warnings)', (form) => validateCollection(template, form)],
];

function compare(badEvery) {
  const values = forms(badEvery);
  for (const form of values) {
    const { success } = safeParse(RawCollectionSchema, form);
    assert.deepEqual([validate(form).issues === undefined, generated(form).issues === undefined], [success, success]);
  }
  return ratios(measure(candidates, values), UNIT);
}

const columns = { valid: compare(0), '10 % bad': compare(10), '100 % bad': compare(1) };
printTable(`× ${UNIT}`, columns);
await save('templates', { unit: UNIT, ratios: columns });
