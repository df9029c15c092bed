/** Rows of a customer table whose every column is drawn from what is right, what is nearly right and what is hostile. */
import { customerFields } from 'customer-archive';
import { createRandom } from '../../../src/testing/random.ts';
import type { Random } from '../../../src/testing/random.ts';
import type { Cell } from '../parity.ts';
import { ODD_TEXTS, spoil } from './spoil.ts';
import {
  dayFrom,
  drawAddress,
  drawCompanyName,
  drawCreditCode,
  drawCustomerNo,
  drawDay,
  drawEmail,
  drawIdTail,
  drawMobile,
  drawPhone,
  drawPersonName,
} from './values.ts';

/** The fields of a record that are one text, and can so be a column. */
export type ScalarPath = (typeof SCALAR_PATHS)[number];

/** A row: a text or nothing for each scalar field. */
export type Row = Readonly<Record<ScalarPath, Cell>>;

/** Every scalar field of the archive. */
export const SCALAR_PATHS = [
  'basic.customerNo',
  'basic.customerType',
  'basic.name',
  'basic.mobile',
  'basic.idTail',
  'basic.creditCode',
  'basic.enterpriseSize',
  'basic.industry',
  'basic.address',
  'need.description',
  'need.productPreference',
  'need.budget',
  'need.expectedPurchase',
  'need.priority',
  'behavior.firstContactOn',
  'behavior.lastFollowUpOn',
  'behavior.channel',
  'record.owner',
  'record.updatedAt',
  'record.updatedBy',
  'record.mobileVerifiedOn',
  'record.remarks',
] as const;

/** The last years that a file cannot have, and the first that it can. */
const EDGE_YEARS = ['1899', '1900', '2100', '2101'];

/** The day that everything is judged on. It is past midnight in Shanghai when it is still the day before in the zone of the sessions. */
export const AS_OF = '2024-05-30';

/** The cut-offs of the rules around that day: one, three and twelve months and some days back and ahead. */
const NEAR_DAYS = [0, 1, 2, 13, 14, 15, 29, 30, 31, 59, 60, 61, 75, 76, 77, 78, 79, 89, 90, 91, 92, 93, 365, 366, 367];

const CHOICES = (path: ScalarPath): readonly string[] =>
  customerFields
    .filter((field) => field.path === path)
    .flatMap(({ options }) => options ?? [])
    .flatMap(({ value, label, aliases }) => [value, value, value, value, label.zh, label.en, ...(aliases ?? [])]);

const choose = (path: ScalarPath): ((random: Random) => string) => {
  const choices = CHOICES(path);
  return (random) => random.pick(choices);
};

const drawNearDay = (random: Random): string => {
  if (random.chance(25)) return drawDay(random);
  if (random.chance(3)) return random.pick(EDGE_YEARS) + drawDay(random).slice(4);
  const months = dayFrom(AS_OF, random.pick(NEAR_DAYS) * random.pick([-1, -1, -1, 1]));
  return random.chance(60) ? months : dayFrom(AS_OF, random.whole(-400, 120));
};

const drawTimeNode = (random: Random): string => {
  const day = drawNearDay(random);
  const quarter = `${day.slice(0, 4)}-Q${random.whole(0, 5)}`;
  return random.pick([day, day.slice(0, 7), quarter, 'urgent', '紧急', 'Q3/2024', `${day}前`]);
};

const drawInstant = (random: Random): string => {
  const day = drawNearDay(random);
  const time = random.chance(20)
    ? random.pick(['24:00:00', '23:59:60', '23:59:59', '15:59:60', '00:00:00', '12:60:00', '15:59:59', '16:00:00', '9:30:00', '09:30'])
    : [23, 59, 59].map((most) => String(random.whole(0, most)).padStart(2, '0')).join(':');
  const offset = random.pick([
    '+08:00',
    '+08:00',
    'Z',
    'z',
    '-05:00',
    '+14:00',
    '-12:00',
    '+05:45',
    '-00:00',
    '+08',
    '',
    '+24:00',
    '+0800',
    '+23:59',
    '-23:59',
  ]);
  return `${day}${random.pick(['T', 'T', 'T', 't', ' '])}${time}${random.pick(['', '', '', '.5', '.123456789', '.', ',5'])}${offset}`;
};

/** Text without free text's own rules: what is written in remarks. */
const drawText = (random: Random): string =>
  random.pick([
    '智能设备 A 型',
    '尽快',
    '需要 50 台',
    '手机13812345678',
    '物流延迟',
    drawPersonName(random),
    drawAddress(random),
    drawEmail(random),
  ]);

const DRAWS: Readonly<Record<ScalarPath, (random: Random) => string>> = {
  'basic.customerNo': drawCustomerNo,
  'basic.customerType': choose('basic.customerType'),
  'basic.name': (random) => (random.chance(50) ? drawPersonName(random) : drawCompanyName(random)),
  'basic.mobile': drawMobile,
  'basic.idTail': drawIdTail,
  'basic.creditCode': drawCreditCode,
  'basic.enterpriseSize': choose('basic.enterpriseSize'),
  'basic.industry': choose('basic.industry'),
  'basic.address': drawAddress,
  'need.description': drawText,
  'need.productPreference': drawText,
  'need.budget': choose('need.budget'),
  'need.expectedPurchase': drawTimeNode,
  'need.priority': choose('need.priority'),
  'behavior.firstContactOn': drawNearDay,
  'behavior.lastFollowUpOn': drawNearDay,
  'behavior.channel': choose('behavior.channel'),
  'record.owner': drawPersonName,
  'record.updatedAt': drawInstant,
  'record.updatedBy': drawPersonName,
  'record.mobileVerifiedOn': drawNearDay,
  'record.remarks': drawText,
};

/** The share of columns, in percent, that are left as drawn: rows in which only one thing is wrong are what a rule must tell apart. */
const UNTOUCHED = [25, 60, 95];

/** Draws rows; the same seed gives the same rows, and fewer are the first of more. */
export function drawRows(count: number, seed: number): readonly Row[] {
  const random = createRandom(seed);
  return Array.from({ length: count }, () => {
    const untouched = random.pick(UNTOUCHED);
    return rowOf((draw) => drawCell(draw, untouched, random));
  });
}

/** Draws rows in which nothing is spoilt or left out. */
export function drawUnspoiltRows(count: number, seed: number): readonly Row[] {
  const random = createRandom(seed);
  return Array.from({ length: count }, () => rowOf((draw) => draw(random)));
}

function rowOf(cell: (draw: (random: Random) => string) => Cell): Row {
  return Object.fromEntries(Object.entries(DRAWS).map(([path, draw]) => [path, cell(draw)])) as Row;
}

function drawCell(draw: (random: Random) => string, untouched: number, random: Random): Cell {
  if (random.chance(4)) return null;
  if (random.chance(untouched)) return draw(random);
  if (random.chance(8)) return random.pick(ODD_TEXTS);
  return spoil(draw(random), random);
}

/** The fields of the contacts that are numbers or addresses: they are in no row, since a row has no lists. */
export const ITEM_PATHS = ['relations.contacts[].phone', 'relations.contacts[].email'] as const;

/** One of them. */
export type ItemPath = (typeof ITEM_PATHS)[number];

/** Draws values for each of these fields. */
export function drawItems(count: number, seed: number): Readonly<Record<ItemPath, readonly Cell[]>> {
  const random = createRandom(seed);
  const drawn = (draw: (random: Random) => string): Cell[] =>
    Array.from({ length: count }, () => drawCell(draw, random.pick(UNTOUCHED), random));
  return { 'relations.contacts[].phone': drawn(drawPhone), 'relations.contacts[].email': drawn(drawEmail) };
}

/** The rows as an engine can store them. */
export function storable(rows: readonly Row[], storesNul: boolean): readonly Row[] {
  if (storesNul) return rows;
  return rows.map((row) => Object.fromEntries(Object.entries(row).map(([path, cell]) => [path, withoutNul(cell)])) as Row);
}

/** A value as an engine stores it that has no U+0000. */
export function withoutNul(cell: Cell): Cell {
  return cell?.replaceAll('\0', '\u0001') ?? null;
}
