/** Rows with what a table knows of the lists of a file: a number, a sum, the last day. */
import type { CustomerInput } from 'customer-archive';
import { addMonths, isPlainDate } from '../../../src/calendar/index.ts';
import { createRandom } from '../../../src/testing/random.ts';
import type { Random } from '../../../src/testing/random.ts';
import type { Cell } from '../parity.ts';
import { dayFrom } from './values.ts';

/** The columns of texts and those of numbers. */
export const FIGURE_TEXTS = [
  ...(['need.coreNeeds', 'need.productPreference', 'need.budget', 'need.expectedPurchase', 'behavior.firstContactOn'] as const),
  ...(['behavior.lastFollowUpOn', 'record.updatedAt', 'lastPurchaseOn', 'lastComplaintOn'] as const),
] as const;
export const FIGURE_NUMBERS = ['purchaseCount', 'purchaseTotal12m', 'openComplaintCount'] as const;

/** A column of such a table. */
export type FigureColumn = (typeof FIGURE_TEXTS)[number] | (typeof FIGURE_NUMBERS)[number];

/** A row, and the record that it stands for. */
export interface FigureRow {
  readonly cells: Readonly<Record<FigureColumn, Cell>>;
  readonly record: CustomerInput;
}

const NEEDS = [
  'productPurchase',
  'serviceConsulting',
  'cooperation',
  'afterSales',
  'customDevelopment',
  'other',
  'unknown',
  'xcooperation',
];
const PREFERENCES = ['A型智能设备', '无', ' ', '\u200b', 'N/A', '𠮷', 'ｎ／ａ', null, null];
const BUDGETS = ['under10k', 'from10kTo50k', 'from50kTo100k', 'over100k', 'negotiable', 'NEGOTIABLE', 'over100k ', null];
const CENTS = [0, 1, 999_999, 1_000_000, 4_999_999, 5_000_000, 9_999_999, 10_000_000, 123_456_789];
const TIMES = ['T00:00:00+08:00', 'T23:59:59+08:00', 'T15:59:59Z', 'T16:00:00Z', 'T12:00:00-05:00', ' 12:00:00+08:00', ''];

/** Draws rows for a day; every day from 400 before it to 150 after it is the last follow-up of at least one of the first 551. */
export function drawFigures(count: number, seed: number, asOf: string): readonly FigureRow[] {
  const random = createRandom(seed);
  return Array.from({ length: count }, (_, index) =>
    drawRow(random, index <= 550 ? dayFrom(asOf, index - 400) : drawDay(random, asOf), asOf),
  );
}

/** What a row says of the lists of a file; what is not said is absent. */
interface Figures {
  readonly needs?: readonly string[] | undefined;
  readonly between?: string;
  readonly preference?: Cell;
  readonly budget?: Cell;
  readonly expected?: Cell;
  readonly firstContactOn?: Cell;
  readonly lastFollowUpOn?: Cell;
  readonly updatedAt?: Cell;
  readonly bought?: Cell;
  readonly purchases?: number;
  readonly cents?: number;
  readonly complained?: Cell;
  readonly openComplaints?: number;
}

function drawRow(random: Random, lastFollowUpOn: Cell, asOf: string): FigureRow {
  const needs = random.chance(5) ? undefined : Array.from({ length: random.whole(0, 3) }, () => random.pick(NEEDS));
  const figures = {
    needs,
    lastFollowUpOn,
    bought: random.chance(50) ? random.pick([drawDay(random, asOf), drawDay(random, asOf)?.slice(0, 7) ?? null]) : null,
    purchases: random.whole(1, 3),
    cents: random.pick(CENTS),
    complained: random.chance(40) ? drawDay(random, asOf) : null,
    openComplaints: random.whole(0, 2),
    preference: random.pick(PREFERENCES),
    budget: random.pick(BUDGETS),
    expected: drawNode(random, asOf),
    firstContactOn: drawDay(random, asOf),
    updatedAt: random.chance(20) ? null : `${drawDay(random, asOf) ?? ''}${random.pick(TIMES)}`,
    between: random.pick([',', '、', ', ', '","']),
  };
  return figureRow(figures, asOf);
}

/** The row and the record of some figures: numbers count what is known on the day. */
export function figureRow(figures: Figures, asOf: string): FigureRow {
  const { needs, between = ',', bought = null, complained = null, purchases = 1, cents = 0, openComplaints = 1 } = figures;
  const boughtOn = bought === null ? null : firstDay(bought);
  const isBought = boughtOn !== null && boughtOn <= asOf;
  const purchaseCount = isBought ? purchases : 0;
  const inYear = isBought && addMonths(boughtOn, 12) > asOf ? cents : 0;
  const openComplaintCount = isPlainDate(complained) && complained <= asOf ? openComplaints : 0;
  const texts = {
    'need.productPreference': figures.preference ?? null,
    'need.budget': figures.budget ?? null,
    'need.expectedPurchase': figures.expected ?? null,
    'behavior.firstContactOn': figures.firstContactOn ?? null,
    'behavior.lastFollowUpOn': figures.lastFollowUpOn ?? null,
    'record.updatedAt': figures.updatedAt ?? null,
  };
  return {
    cells: {
      ...texts,
      'need.coreNeeds': needs?.join(between) ?? null,
      lastPurchaseOn: bought,
      lastComplaintOn: complained,
      purchaseCount: String(purchaseCount),
      purchaseTotal12m: (inYear / 100).toFixed(2),
      openComplaintCount: String(openComplaintCount),
    },
    record: {
      need: {
        coreNeeds: (needs ?? []) as never,
        productPreference: texts['need.productPreference'],
        budget: texts['need.budget'] as never,
        expectedPurchase: texts['need.expectedPurchase'],
      },
      behavior: {
        firstContactOn: texts['behavior.firstContactOn'],
        lastFollowUpOn: texts['behavior.lastFollowUpOn'],
        purchases: Array.from({ length: Math.max(purchaseCount, bought === null ? 0 : 1) }, (_, index) => ({
          product: '设备',
          quantity: 1,
          amount: index === 0 ? inYear / 100 : 0,
          purchasedOn: bought ?? '',
        })),
        complaints:
          complained === null
            ? []
            : Array.from({ length: Math.max(openComplaintCount, 1) }, () => ({
                reportedOn: complained,
                problem: '物流延迟',
                ...(openComplaintCount === 0 && { resolvedOn: complained }),
              })),
      },
      record: { updatedAt: texts['record.updatedAt'] },
    },
  };
}

function drawDay(random: Random, asOf: string): Cell {
  if (random.chance(6)) return null;
  const months = addMonths(asOf, random.pick([-13, -12, -3, -3, -1, 0, 1, 3]));
  const day = dayFrom(random.chance(60) ? months : asOf, random.whole(-16, 16));
  return random.chance(92)
    ? day
    : random.pick([`${day}\n`, ` ${day}`, day.replaceAll('-', '/'), '2024-02-30', '0000-01-01', '9999-12-31', '']);
}

function drawNode(random: Random, asOf: string): Cell {
  const day = drawDay(random, asOf) ?? '';
  const quarter = `${day.slice(0, 4)}-Q${Math.ceil(Number(day.slice(5, 7)) / 3)}`;
  return random.pick([null, day, day.slice(0, 7), quarter, 'urgent', 'URGENT', '紧急']);
}

function firstDay(dayOrMonth: string): Cell {
  const day = dayOrMonth.length === 7 ? `${dayOrMonth}-01` : dayOrMonth;
  return isPlainDate(day) ? day : null;
}
