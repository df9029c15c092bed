/**
 * What can be wrong with the value of a field, as conditions: read from the schema of the field and from the rules across fields, so that a field that is
 * added there is known here. Each fault has the code of its rule; of an identifier that is its name, and the finer reason is the library's.
 */
import { CustomerSchema, fieldAt } from '../archive/index.ts';
import type { CustomerField, FieldPath } from '../archive/index.ts';
import { actionsOf, entriesOf, itemOf, unwrap } from '../fields/index.ts';
import type { Action, AnySchema } from '../fields/index.ts';
import { identifierFault as identifierCode } from '../identifiers/index.ts';
import type { Inspector } from '../identifiers/index.ts';
import type { Characters } from './tree/characters.ts';
import { all, any, equals, not } from './tree/conditions.ts';
import type { ConditionNode, TextNode } from './tree/types.ts';
import { companyNameVerdict } from './verdicts/companyName.ts';
import { emailVerdict, idTailVerdict, mobileVerdict, phoneVerdict } from './verdicts/contacts.ts';
import { creditCodeVerdict } from './verdicts/creditCode.ts';
import { customerNoVerdict } from './verdicts/customerNo.ts';
import { dateTimeVerdict, dayOrMonthVerdict, isoDateVerdict, timeNodeVerdict } from './verdicts/dates.ts';
import { personNameVerdict } from './verdicts/personName.ts';
import { isMaskedAddress, isPlaceholder, isTooLong } from './verdicts/texts.ts';

/** Something wrong with a value. */
export interface Fault {
  /** The code of the rule. */
  readonly code: string;
  /** When it is wrong; asked of values that are there. */
  readonly when: ConditionNode;
}

/** A verdict: a condition that holds for a right value. */
type Verdict = (value: TextNode, characters: Characters) => ConditionNode;

/** The verdicts of the identifiers, by the name in their codes. */
const VERDICTS: Readonly<Record<string, Verdict>> = {
  customerNo: customerNoVerdict,
  mobile: mobileVerdict,
  idTail: idTailVerdict,
  creditCode: creditCodeVerdict,
  isoDate: isoDateVerdict,
  timeNode: timeNodeVerdict,
  dateTime: dateTimeVerdict,
  phone: phoneVerdict,
  email: emailVerdict,
  personName: personNameVerdict,
};

const schemas: ReadonlyMap<string, AnySchema> = /* @__PURE__ */ new Map(/* @__PURE__ */ leavesOf(CustomerSchema, ''));

/**
 * Lists what can be wrong with a value by its own field.
 *
 * @param path - The field.
 * @param value - The value.
 * @param characters - The classes of characters.
 * @returns The faults in the order in which they are asked.
 */
export function ownFaults(path: FieldPath, value: TextNode, characters: Characters): readonly Fault[] {
  const schema = schemas.get(path);
  if (schema === undefined) return [];
  if (schema.type === 'picklist') {
    const { options } = schema as AnySchema & { readonly options: readonly string[] };
    return [{ code: 'option', when: not(equals(value, ...options)) }];
  }
  return actionsOf(schema).map((action) => faultOf(action, value, characters));
}

/**
 * Gives the schema of a field that is a single value.
 *
 * @param path - The field.
 * @returns The schema.
 * @throws RangeError when it is none.
 */
export function schemaOf(path: FieldPath): AnySchema {
  const schema = schemas.get(path);
  if (schema === undefined) throw new RangeError(`${path}: no single value`);
  return schema;
}

/**
 * Tells whether anything at all may be written in a field.
 *
 * @param path - The field.
 * @returns `true` for a text that is no identifier and no choice.
 */
export function isFreeText(path: FieldPath): boolean {
  const schema = schemas.get(path);
  return schema?.type === 'string' && actionsOf(schema).every(({ type }) => type !== 'identifier');
}

/**
 * Lists what can be wrong with a value by the customer type: a name that is none of its kind, a field that the type does not have.
 *
 * @param path - The field.
 * @param value - The value.
 * @param customerType - The customer type, or `undefined` when no column holds it.
 * @param characters - The classes of characters.
 * @returns The faults.
 */
export function typeFaults(path: FieldPath, value: TextNode, customerType: TextNode | undefined, characters: Characters): readonly Fault[] {
  if (customerType === undefined) return [];
  const { appliesTo } = fieldAt(path);
  if (path === 'basic.name') {
    const isNoCompany = any(not(companyNameVerdict(value, characters)), isMaskedAddress(value, characters));
    return [
      { code: 'personName', when: all(equals(customerType, 'individual'), not(personNameVerdict(value, characters))) },
      { code: 'companyName', when: all(equals(customerType, 'enterprise'), isNoCompany) },
    ];
  }
  if (appliesTo === 'all') return [];
  const code = path === 'basic.creditCode' ? 'creditCode.individual' : 'notApplicable';
  return [{ code, when: equals(customerType, appliesTo === 'individual' ? 'enterprise' : 'individual') }];
}

/**
 * Asks whether a field must be there.
 *
 * @param field - The field.
 * @param customerType - The customer type, or `undefined` when no column holds it.
 * @returns The condition, or `undefined` when the field may be absent or nobody can tell.
 */
export function isRequired(field: CustomerField, customerType: TextNode | undefined): ConditionNode | undefined {
  const { path, requirement, appliesTo } = field;
  // An entry of a list, or a group, may be absent as a whole.
  if (requirement !== 'required' || path.includes('[]') || path.split('.').length > 2) return undefined;
  if (appliesTo === 'all') return all();
  return customerType === undefined ? undefined : equals(customerType, appliesTo);
}

/**
 * Asks whether a value has none of some faults.
 *
 * @param faults - The faults.
 * @returns The condition.
 */
export function faultless(faults: readonly Fault[]): ConditionNode {
  return not(any(...faults.map(({ when }) => when)));
}

function leavesOf(schema: AnySchema, path: string): (readonly [string, AnySchema])[] {
  const { inner } = unwrap(schema);
  const entries = entriesOf(inner);
  if (entries !== undefined) {
    return Object.entries(entries).flatMap(([key, entry]) => leavesOf(entry, path === '' ? key : `${path}.${key}`));
  }
  const item = itemOf(inner);
  return item === undefined ? [[path, inner]] : leavesOf(item, `${path}[]`);
}

function faultOf(action: Action & { readonly message?: unknown }, value: TextNode, characters: Characters): Fault {
  const { type, requirement, message } = action;
  if (type === 'identifier') return identifierFault(requirement as Inspector, value, characters);
  if (type === 'max_code_points') return { code: String(message), when: isTooLong(value, Number(requirement)) };
  if (type === 'unmasked') return { code: String(message), when: isMaskedAddress(value, characters) };
  return { code: String(message), when: isPlaceholder(value, characters) };
}

/**
 * Gives the fault of an identifier. Only the inspector knows its own name: it tells it for what is no text.
 *
 * @param inspect - The function that inspects it.
 * @param value - The value.
 * @param characters - The classes of characters.
 * @returns The fault.
 * @throws RangeError for an identifier that has no verdict in SQL.
 */
export function identifierFault(inspect: Inspector, value: TextNode, characters: Characters): Fault {
  const name = String(identifierCode(inspect, undefined)).replace(/\..*/u, '');
  const takesMonths = name === 'isoDate' && inspect('2024-01').verdict === 'valid';
  const verdict = takesMonths ? dayOrMonthVerdict : VERDICTS[name];
  if (verdict === undefined) throw new RangeError(`${name}: no verdict`);
  return { code: name, when: not(verdict(value, characters)) };
}
