/** Rows of figures that tell a rule about labels from one in which a constant is wrong: one thing at a time, at its edges. */
import { addDays } from '../../../src/calendar/index.ts';
import { BUDGETS, CORE_NEEDS } from '../../../src/archive/index.ts';
import type { Cell } from '../parity.ts';
import { figureRow } from './figures.ts';
import type { FigureRow } from './figures.ts';
import { PLACEHOLDERS, TIMES_OF_DAY } from './telling.ts';

const MONTHS = ['00', '01', '02', '03', '04', '05', '06', '07', '08', '09', '10', '11', '12', '13'];
const DAYS = ['00', '01', '09', '10', '19', '20', '28', '29', '30', '31', '32'];

/** 29 February in all years of a century and more, and in years that end a century. */
const LEAP_DAYS: readonly string[] = [
  ...Array.from({ length: 124 }, (_, index) => `${1900 + index}-02-29`),
  ...Array.from({ length: 20 }, (_, index) => `${String(index + 1).padStart(2, '0')}00-02-29`),
];

/** Every kind of month in a common and a leap year. */
const DATES: readonly string[] = [
  ...['0000', '2022', '2020'].flatMap((year) => MONTHS.flatMap((month) => DAYS.map((day) => `${year}-${month}-${day}`))),
  ...LEAP_DAYS,
  ...['0001-01-01', '1000-01-01', '0010-01-01', '0100-01-01'],
];

/** Potential, but for what is to be told. */
const PROMISING = { needs: ['cooperation'], preference: 'A型', budget: 'over100k' } as const;

const CENTS = [0, 1, 999_999, 1_000_000, 1_000_001, 4_999_999, 5_000_000, 5_000_001, 9_999_999, 10_000_000, 10_000_001];

/** The rows for a day. */
export function tellingFigures(asOf: string): readonly FigureRow[] {
  const near = Array.from({ length: 130 }, (_, index) => addDays(asOf, index - 110));
  const ahead = Array.from({ length: 110 }, (_, index) => addDays(asOf, index - 5));
  const days = [...DATES, ...near];
  const months = ['0000', '0001', '2020', asOf.slice(0, 4)].flatMap((year) => MONTHS.map((month) => `${year}-${month}`));
  const nodes: readonly Cell[] = [
    ...[...DATES, ...ahead, ...ahead.map((day) => `${day} `), ...months, 'urgent', 'URGENT', null],
    ...['0000', '0001', '2020', '2023', '2024', '2025', '9999'].flatMap((year) =>
      ['Q0', 'Q1', 'Q2', 'Q3', 'Q4', 'Q5'].map((quarter) => `${year}-${quarter}`),
    ),
    ...['2024-13', '2025-01', '9999-12', '9999-12-31', '2096-02-29', '2048-02-29', '2072-02-29'],
    ...Array.from({ length: 79 }, (_, index) => `${21 + index}00-02-29`),
  ];
  const events = (day: Cell) => [{ lastFollowUpOn: day }, { bought: day }, { complained: day, openComplaints: 0 }] as const;
  const late = addDays(asOf, -2);
  return [
    ...days.flatMap((day) => events(day)),
    ...[...months, ...near.map((day) => day.slice(0, 7))].map((bought) => ({ bought })),
    ...nodes.map((expected) => ({ ...PROMISING, budget: null, expected })),
    ...CORE_NEEDS.flatMap(({ value }) => [
      value,
      `A${value}`,
      `Z${value}`,
      `a${value}`,
      `z${value}`,
      `${value}A`,
      `${value}Z`,
      `${value}a`,
      `${value}z`,
    ]).map((need) => ({
      ...PROMISING,
      needs: [need],
    })),
    ...BUDGETS.map(({ value }) => ({ ...PROMISING, budget: value })),
    ...[...PLACEHOLDERS, '', ' ', '\u200b', null].map((preference) => ({ ...PROMISING, preference })),
    ...[...near.slice(-25), '2024-13'].map((bought) => ({ ...PROMISING, bought })),
    ...CENTS.map((cents) => ({ bought: asOf, cents })),
    ...[1, 2, 3].map((purchases) => ({ bought: asOf, purchases })),
    ...[0, 1, 2].map((openComplaints) => ({ complained: asOf, openComplaints })),
    ...near
      .slice(-25)
      .flatMap((day) =>
        [-1, 0, 1].flatMap((before) => events(day).map((event) => ({ ...event, updatedAt: `${addDays(day, before)}T09:30:00+08:00` }))),
      ),
    ...[
      ...DATES.map((day) => `${day}T09:30:00+08:00`),
      ...DATES.map((day) => `${day}T23:59:60Z`),
      ...LEAP_DAYS.map((day) => `${day.replace('29', '28')}T23:59:60Z`),
      ...TIMES_OF_DAY,
    ].flatMap((updatedAt) =>
      events(late)
        .slice(0, 1)
        .map((event) => ({ ...event, updatedAt })),
    ),
    ...[-1, 0, 1].flatMap((first) =>
      [-1, 0, 1].map((second) => ({ lastFollowUpOn: late, bought: addDays(late, first), complained: addDays(late, second) })),
    ),
  ].map((figures) => figureRow(figures, asOf));
}
