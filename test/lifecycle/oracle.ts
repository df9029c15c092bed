/** The rules of the lifecycle written a second time, for one day and as naively as they are worded, to be compared with the library. */
import { addMonths, addDays, daysBetween, isPlainDate, monthBounds, parseInstant, quarterBounds } from '../../src/calendar/index.ts';

/** A record as the generators make it. */
export interface OracleCustomer {
  basic: Record<string, string>;
  need: { coreNeeds: string[]; description?: string; productPreference?: string; budget?: string; expectedPurchase?: string };
  behavior: {
    firstContactOn: string;
    lastFollowUpOn?: string;
    purchases?: { amount: number; purchasedOn: string }[];
    interactions?: { on: string }[];
    complaints?: { reportedOn: string; resolution?: string; resolvedOn?: string }[];
  };
  record?: { updatedAt: string };
}

const filled = (text: string | undefined): boolean => text !== undefined && !['', '无', '暂无'].includes(text.trim());
const dayOfPurchase = (purchasedOn: string): string => (isPlainDate(purchasedOn) ? purchasedOn : `${purchasedOn}-01`);

export function oracle({ basic, need, behavior, record }: OracleCustomer, asOf: string) {
  const past = (day: string | undefined): day is string => day !== undefined && day <= asOf;
  const purchases = (behavior.purchases ?? [])
    .map(({ amount, purchasedOn }) => ({ amount, on: dayOfPurchase(purchasedOn) }))
    .filter(({ on }) => past(on));
  const complaints = (behavior.complaints ?? []).filter(({ reportedOn }) => past(reportedOn));
  const events = [
    behavior.lastFollowUpOn,
    ...purchases.map(({ on }) => on),
    ...(behavior.interactions ?? []).map(({ on }) => on),
    ...complaints.map(({ reportedOn }) => reportedOn),
  ].filter(past);
  const last = events.toSorted().at(-1);

  const isOpen = ({ resolution, resolvedOn }: { resolution?: string; resolvedOn?: string }): boolean =>
    resolvedOn === undefined ? !filled(resolution) : resolvedOn > asOf;
  const dormant = last !== undefined && asOf >= addMonths(last, 3);
  const dormancyNear = last !== undefined && !dormant && daysBetween(asOf, addMonths(last, 3)) <= 14;
  const total = purchases.filter(({ on }) => asOf < addMonths(on, 12)).reduce((sum, { amount }) => sum + Math.round(amount * 100), 0) / 100;

  const what = filled(need.productPreference) || (filled(need.description) && need.description !== '尽快');
  const node = need.expectedPurchase;
  const latest = node === 'urgent' ? addMonths(asOf, 1) : isPlainDate(node) ? node : (monthBounds(node) ?? quarterBounds(node))?.last;
  const expected = latest !== undefined && latest >= asOf;
  const budget = ['under10k', 'over100k'].includes(need.budget ?? '');
  const purchasable = need.coreNeeds.some((value) => !['afterSales', 'other'].includes(value));

  const updatedOn = parseInstant(record?.updatedAt)?.day;
  const holds: [string, boolean][] = [
    ['complaintOpen', complaints.some(isOpen)],
    ['dormant', dormant],
    ['highPotential', purchases.length === 0 && purchasable && what && (expected || budget)],
    ['dormancyNear', dormancyNear],
    ['highValue', total >= 100_000],
    ['updateOverdue', updatedOn !== undefined && events.some((event) => event > updatedOn && asOf >= addDays(event, 2))],
  ];

  const silence = last === undefined ? Infinity : daysBetween(last, asOf);
  const recency = dormant || last === undefined ? 0 : silence <= 30 ? 40 : silence <= 60 ? 25 : 10;
  const need20 = what && (expected || budget) ? 20 : what || expected || budget ? 10 : 0;
  const complaint20 = complaints.some(isOpen) ? 0 : complaints.some(({ reportedOn }) => daysBetween(reportedOn, asOf) <= 90) ? 10 : 20;
  const labels = holds.filter(([, held]) => held).map(([label]) => label);
  return {
    labels,
    primary: labels[0],
    stage: ['prospect', 'customer'][purchases.length] ?? 'repeat',
    lastInteractionOn: last,
    priority: !expected ? undefined : latest <= addMonths(asOf, 1) ? 'high' : latest <= addMonths(asOf, 3) ? 'medium' : 'low',
    total12m: total,
    tier: total >= 100_000 ? 'A' : total >= 50_000 ? 'B' : total >= 10_000 ? 'C' : total > 0 ? 'D' : 'none',
    health: recency + completeness(basic, behavior) + need20 + complaint20,
  };
}

function completeness(basic: Record<string, string>, behavior: OracleCustomer['behavior']): number {
  if (behavior.lastFollowUpOn === undefined || !filled(basic['mobile'])) return 0;
  if (basic['customerType'] === 'individual') return 20;
  if (basic['creditCode'] === undefined) return 0;
  const sized = basic['creditCode'].startsWith('91') && basic['industry'] !== 'J';
  return basic['industry'] !== undefined && (!sized || basic['enterpriseSize'] !== undefined) ? 20 : 10;
}
