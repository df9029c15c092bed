/** What becomes of a value that leaves for an audience: the outbound table of the fields, as expressions. Blank values come out NULL. */
import type { CustomerField } from '../archive/index.ts';
import type { OutboundColumn, Treatment } from '../fields/index.ts';
import type { MaskKind } from '../mask/index.ts';
import { faultless, isFreeText, ownFaults } from './faults.ts';
import { sqlMaskOf } from './maskOf.ts';
import { cityOfAddress, provinceOfAddress } from './masks/address.ts';
import { columnOf, isOrganisation } from './table.ts';
import type { Table } from './table.ts';
import { absent, all, any, equals, matches, not } from './tree/conditions.ts';
import { NOTHING, choose, column, join, part, text } from './tree/nodes.ts';
import { pattern } from './tree/pattern.ts';
import { has } from './tree/patterns.ts';
import type { TextNode } from './tree/types.ts';
import { plainDateVerdict, plainMonthVerdict, plainQuarterVerdict } from './verdicts/dates.ts';
import { isBlank } from './verdicts/texts.ts';

/** What every kind of personal data in free text has: without one of these nothing in a text is replaced. */
const PERSONAL_DATA = '0-9A-Za-z_０-９Ａ-Ｚａ-ｚ＿\u017f\u212a';

const QUARTERS = ['0[1-3]', '0[4-6]', '0[7-9]', '1[0-2]'] as const;

/**
 * Writes what an audience sees of a column.
 *
 * @param table - The table.
 * @param field - The field of the column.
 * @param audience - The column of the outbound table.
 * @returns The expression, or `undefined` when nobody's value leaves.
 */
export function outboundValue(table: Table, field: CustomerField, audience: OutboundColumn): TextNode | undefined {
  const [person, organisation] = [field.outbound.person[audience], field.outbound.organisation[audience]];
  const isSure = isOrganisation(table);
  if (isDropped(person) && (isSure === undefined || isDropped(organisation))) return undefined;
  const value = column(field.path);
  const ofPerson = treated(table, field, person);
  const kept =
    isSure === undefined || person === organisation ? ofPerson : choose([[isSure, treated(table, field, organisation)]], ofPerson);
  return choose([[any(absent(value), isBlank(value, table.characters)), NOTHING]], kept);
}

/**
 * Writes the mask of a column by the customer type; a person's where no column holds that.
 *
 * @param table - The table.
 * @param field - The field of the column.
 * @returns The expression.
 */
export function maskOfField(table: Table, field: CustomerField): TextNode {
  const mask = (kind: MaskKind): TextNode => sqlMaskOf(kind)(column(field.path), table.characters);
  const { individual, enterprise } = field.mask;
  const customerType = columnOf(table, 'basic.customerType');
  if (individual === enterprise || customerType === undefined) return mask(individual);
  return choose([[equals(customerType, 'enterprise'), mask(enterprise)]], mask(individual));
}

function isDropped(treatment: Treatment): boolean {
  // A row number is no property of a row, and nobody says what a view is used for.
  return treatment === 'drop' || treatment === 'rowNumber' || treatment === 'auditOnly';
}

function treated(table: Table, field: CustomerField, treatment: Treatment): TextNode {
  const value = column(field.path);
  switch (treatment) {
    case 'clear':
      return clear(table, field);
    case 'mask':
      return maskOfField(table, field);
    case 'city':
      return cityOfAddress(value, table.characters);
    case 'province':
      return provinceOfAddress(value, table.characters);
    case 'quarter':
      return quarter(value);
    default:
      return NOTHING;
  }
}

/** What is not what its field should hold is hidden; of free texts only names leave, and those only where no number can be in them. */
function clear({ characters }: Table, field: CustomerField): TextNode {
  const value = column(field.path);
  const isRight = faultless(ownFaults(field.path, value, characters));
  const hidden = sqlMaskOf('all')(value, characters);
  if (!isFreeText(field.path)) return choose([[isRight, value]], hidden);
  if (field.mask.individual !== 'name') return NOTHING;
  return choose(
    [
      [not(isRight), hidden],
      [has(value, PERSONAL_DATA), NOTHING],
    ],
    value,
  );
}

/** The quarter of a day, a month or a quarter; `urgent` stays. */
function quarter(value: TextNode): TextNode {
  const isInMonth = any(plainDateVerdict(value), plainMonthVerdict(value));
  return choose(
    [
      [any(equals(value, 'urgent'), plainQuarterVerdict(value)), value],
      ...QUARTERS.map((months, index) => {
        const isThen = all(isInMonth, matches(value, pattern(`^[0-9]{4}-${months}`)));
        return [isThen, join(part(value, 1, 4), text(`-Q${index + 1}`))] as const;
      }),
    ],
    NOTHING,
  );
}
