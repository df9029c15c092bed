/** Who may receive a copy of a customer file. */
export type Audience = 'team' | 'requester' | 'collaborator' | 'otherDepartment' | 'analysis' | 'marketing' | 'processor';

/** An audience, or marketing with the customer's consent in force. */
export type OutboundColumn = Audience | 'marketingWithConsent';

/**
 * What happens to a value: it stays, is masked, is left out, or is made coarser (to a row number, a city, a province, a quarter,
 * the tags of the form, a band, or the band of the last twelve months).
 */
export type Treatment =
  | 'clear'
  | 'mask'
  | 'drop'
  | 'rowNumber'
  | 'city'
  | 'province'
  | 'quarter'
  | 'listedTags'
  | 'amountBand'
  | 'quantityBand'
  | 'band12m'
  | 'auditOnly';

/** The treatment of one class of fields, for every audience. */
export type OutboundRow = Readonly<Record<OutboundColumn, Treatment>>;

/** The audiences a copy can be made for, in the order of the table. A third party is none of them. */
export const AUDIENCES: readonly Audience[] = /* @__PURE__ */ Object.freeze([
  'team',
  'requester',
  'collaborator',
  'otherDepartment',
  'analysis',
  'marketing',
  'processor',
]);

const CODES = {
  c: 'clear',
  m: 'mask',
  '-': 'drop',
  row: 'rowNumber',
  city: 'city',
  prov: 'province',
  qtr: 'quarter',
  tags: 'listedTags',
  sum: 'amountBand',
  qty: 'quantityBand',
  y12: 'band12m',
  audit: 'auditOnly',
} as const satisfies Record<string, Treatment>;

type Code = keyof typeof CODES;

/**
 * The table of what leaves, one row per class of fields.
 * Columns: team, requester, collaborator, otherDepartment, analysis, marketing, marketing with consent, processor.
 */
export const OUTBOUND = {
  customerNo: /* @__PURE__ */ row('c', 'c', 'c', 'c', '-', '-', 'c', 'row'),
  coded: /* @__PURE__ */ row('c', 'c', 'c', 'c', 'c', 'c', 'c', 'c'),
  tags: /* @__PURE__ */ row('m', 'm', 'm', 'm', 'tags', 'tags', 'tags', '-'),
  personName: /* @__PURE__ */ row('m', 'm', 'm', 'm', '-', '-', 'm', '-'),
  organisationName: /* @__PURE__ */ row('c', 'c', 'c', 'c', '-', '-', 'c', 'c'),
  contactNumber: /* @__PURE__ */ row('m', 'm', 'm', 'm', '-', '-', '-', '-'),
  never: /* @__PURE__ */ row('-', '-', '-', '-', '-', '-', '-', '-'),
  creditCode: /* @__PURE__ */ row('c', 'c', 'm', 'm', '-', '-', '-', '-'),
  personCreditCode: /* @__PURE__ */ row('m', 'm', 'm', 'm', '-', '-', '-', '-'),
  address: /* @__PURE__ */ row('m', 'm', 'm', 'city', 'prov', 'prov', 'prov', 'city'),
  budget: /* @__PURE__ */ row('c', 'c', 'c', 'c', 'c', 'c', 'c', '-'),
  expectedPurchase: /* @__PURE__ */ row('c', 'c', 'c', 'c', 'qtr', 'qtr', 'qtr', '-'),
  priority: /* @__PURE__ */ row('c', 'c', '-', 'c', 'c', '-', '-', '-'),
  text: /* @__PURE__ */ row('m', 'm', 'm', 'm', '-', '-', '-', '-'),
  product: /* @__PURE__ */ row('m', '-', 'm', 'm', '-', '-', '-', 'm'),
  amount: /* @__PURE__ */ row('c', '-', '-', 'c', 'y12', '-', '-', '-'),
  personAmount: /* @__PURE__ */ row('c', '-', '-', 'sum', 'y12', '-', '-', '-'),
  personQuantity: /* @__PURE__ */ row('c', '-', '-', 'qty', 'y12', '-', '-', '-'),
  personUnit: /* @__PURE__ */ row('c', '-', '-', '-', '-', '-', '-', '-'),
  date: /* @__PURE__ */ row('c', 'c', '-', 'c', 'qtr', '-', '-', '-'),
  channel: /* @__PURE__ */ row('c', 'c', '-', 'c', 'c', 'c', 'c', '-'),
  contactName: /* @__PURE__ */ row('m', 'c', 'm', 'm', '-', '-', '-', '-'),
  referrer: /* @__PURE__ */ row('m', '-', '-', '-', '-', '-', '-', '-'),
  upkeep: /* @__PURE__ */ row('c', 'c', 'c', 'm', '-', '-', '-', '-'),
  consents: /* @__PURE__ */ row('c', '-', '-', 'audit', '-', '-', '-', '-'),
} as const satisfies Record<string, OutboundRow>;

function row(...codes: [Code, Code, Code, Code, Code, Code, Code, Code]): OutboundRow {
  return {
    team: CODES[codes[0]],
    requester: CODES[codes[1]],
    collaborator: CODES[codes[2]],
    otherDepartment: CODES[codes[3]],
    analysis: CODES[codes[4]],
    marketing: CODES[codes[5]],
    marketingWithConsent: CODES[codes[6]],
    processor: CODES[codes[7]],
  };
}
