/**
 * What a role may do inside the system: role × class of fields. Whether a role is in charge of a customer (own customer, own team, open case,
 * own department, under review) the application says.
 */

/** The roles, in the order of the table. Whoever has none of them has no rights. */
export const ROLE_NAMES = /* @__PURE__ */ Object.freeze([
  'sales',
  'salesSupervisor',
  'service',
  'serviceSupervisor',
  'marketing',
  'management',
  'departmentHead',
  'dataSteward',
  'dataAdmin',
  'admin',
  'projectSupport',
] as const);

/** A role of the house. */
export type Role = (typeof ROLE_NAMES)[number];

/** A role with or without the charge of the customer: one row of the table. Roles with the same rights share one. */
export type Standing =
  | 'salesInCharge'
  | 'salesElsewhere'
  | 'salesSupervisorInCharge'
  | 'serviceInCharge'
  | 'serviceElsewhere'
  | 'serviceSupervisorInCharge'
  | 'marketing'
  | 'management'
  | 'departmentHeadInCharge'
  | 'departmentHeadElsewhere'
  | 'dataStewardInCharge'
  | 'dataStewardElsewhere'
  | 'admin';

/** What a role may do with a value. */
export type FieldRight = 'edit' | 'read' | 'masked' | 'none';

/** A right, also in its narrower forms: to edit only one's own review, to see only the province of an address. */
export type Grant = FieldRight | 'ownReview' | 'province';

/** The grants of one class of fields, for every standing. */
export type AccessRow = Readonly<Record<Standing, Grant>>;

const CODES = {
  E: 'edit',
  R: 'read',
  M: 'masked',
  '-': 'none',
  own: 'ownReview',
  P: 'province',
} as const satisfies Record<string, Grant>;

type Code = keyof typeof CODES;

/** A class of fields with the same rights. */
export type AccessClass =
  | 'customerNo'
  | 'coded'
  | 'name'
  | 'contactNumber'
  | 'idTail'
  | 'creditCode'
  | 'address'
  | 'codedNeed'
  | 'priority'
  | 'needText'
  | 'interaction'
  | 'channel'
  | 'purchase'
  | 'complaint'
  | 'related'
  | 'owner'
  | 'upkeep'
  | 'verified'
  | 'consent'
  | 'remarks';

/**
 * The table of rights, one row per class of fields.
 * Columns: sales, sales and their supervisor elsewhere, sales supervisor, service, service and their supervisor elsewhere, service supervisor,
 * marketing, management, department head, department head elsewhere, data steward, data steward elsewhere and data administrator, administrator.
 */
export const ACCESS: Readonly<Record<AccessClass, AccessRow>> = {
  customerNo: /* @__PURE__ */ row('R', 'R', 'R', 'R', 'R', 'R', '-', 'R', 'R', 'R', 'R', 'R', 'R'),
  coded: /* @__PURE__ */ row('E', 'R', 'E', 'R', 'R', 'R', 'R', 'R', 'R', 'R', 'R', 'R', 'E'),
  name: /* @__PURE__ */ row('E', 'M', 'R', 'R', 'M', 'R', '-', 'M', 'R', '-', 'R', 'M', 'E'),
  contactNumber: /* @__PURE__ */ row('E', '-', 'R', 'R', 'M', 'R', '-', '-', 'R', '-', 'R', 'M', 'E'),
  idTail: /* @__PURE__ */ row('E', '-', '-', 'R', '-', '-', '-', '-', '-', '-', '-', '-', 'E'),
  creditCode: /* @__PURE__ */ row('E', '-', 'E', 'R', '-', 'R', '-', 'M', 'R', '-', 'R', 'M', 'E'),
  address: /* @__PURE__ */ row('E', '-', 'R', 'R', '-', 'R', 'P', 'M', 'M', '-', 'R', 'M', 'E'),
  codedNeed: /* @__PURE__ */ row('E', '-', 'E', 'R', '-', 'R', 'R', 'R', 'R', '-', 'R', 'R', 'E'),
  priority: /* @__PURE__ */ row('E', '-', 'E', 'R', '-', 'R', '-', 'R', 'R', '-', 'R', 'R', 'E'),
  needText: /* @__PURE__ */ row('E', '-', 'E', 'R', '-', 'E', '-', '-', 'R', '-', 'R', 'M', 'E'),
  interaction: /* @__PURE__ */ row('E', '-', 'R', 'E', 'R', 'R', '-', 'R', 'R', '-', 'R', 'R', 'E'),
  channel: /* @__PURE__ */ row('E', '-', 'R', 'E', 'R', 'R', 'R', 'R', 'R', '-', 'R', 'R', 'E'),
  purchase: /* @__PURE__ */ row('E', '-', 'R', 'R', '-', 'R', '-', 'R', 'R', '-', 'R', 'R', 'E'),
  complaint: /* @__PURE__ */ row('E', '-', 'R', 'E', 'M', 'E', '-', 'M', 'R', '-', 'R', 'M', 'E'),
  related: /* @__PURE__ */ row('E', '-', 'R', 'R', '-', 'R', '-', '-', 'M', '-', 'R', 'M', 'E'),
  owner: /* @__PURE__ */ row('R', 'R', 'E', 'R', 'R', 'R', '-', 'R', 'R', '-', 'R', 'R', 'E'),
  upkeep: /* @__PURE__ */ row('R', '-', 'own', 'R', '-', 'own', '-', 'R', 'own', '-', 'own', 'R', 'R'),
  verified: /* @__PURE__ */ row('R', '-', 'R', 'R', '-', 'R', '-', 'R', 'R', '-', 'R', 'R', 'R'),
  consent: /* @__PURE__ */ row('E', '-', 'R', 'R', '-', 'R', '-', '-', 'R', '-', 'R', 'R', 'E'),
  remarks: /* @__PURE__ */ row('E', '-', 'E', 'E', '-', 'E', '-', '-', 'M', '-', 'R', 'M', 'E'),
};

function row(...codes: [Code, Code, Code, Code, Code, Code, Code, Code, Code, Code, Code, Code, Code]): AccessRow {
  return {
    salesInCharge: CODES[codes[0]],
    salesElsewhere: CODES[codes[1]],
    salesSupervisorInCharge: CODES[codes[2]],
    serviceInCharge: CODES[codes[3]],
    serviceElsewhere: CODES[codes[4]],
    serviceSupervisorInCharge: CODES[codes[5]],
    marketing: CODES[codes[6]],
    management: CODES[codes[7]],
    departmentHeadInCharge: CODES[codes[8]],
    departmentHeadElsewhere: CODES[codes[9]],
    dataStewardInCharge: CODES[codes[10]],
    dataStewardElsewhere: CODES[codes[11]],
    admin: CODES[codes[12]],
  };
}
