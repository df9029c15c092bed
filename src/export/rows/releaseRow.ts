/** Makes the row that leaves of a copy: the chosen fields, less what would single somebody out. */
import type { MaskedCustomer } from '../../access/index.ts';
import type { OutboundColumn } from '../../fields/index.ts';
import type { ExportPlan } from '../request/checkRequest.ts';
import { leavesFor } from '../request/leaves.ts';
import type { CopiedRow } from './inspectRow.ts';
import { REGION, SIZE } from './linking.ts';
import type { Level } from './linking.ts';
import type { Tally } from './manifest.ts';
import { createCounter, createPicker, summedField } from './pickFields.ts';

/** Makes the row that leaves; `undefined` when it stays behind. */
export type RowReleaser = (copied: CopiedRow, level: Level) => MaskedCustomer | undefined;

/** What each level loses. */
const LOST: readonly (readonly string[])[] = [[], [REGION], [REGION, SIZE]];

/**
 * Makes the function that lets rows out.
 *
 * @param plan - The export.
 * @param tally - Counts what leaves.
 * @returns The function.
 */
export function createReleaser(plan: ExportPlan, tally: Tally): RowReleaser {
  const sum = summedField(plan.fields, ({ outbound }) => outbound.organisation[plan.audience] === 'band12m');
  const pickers = LOST.map((lost) => createPicker(plan.fields, lost, sum));
  // A copy in which nothing was not chosen leaves as it is.
  const counter = isWhole(plan) ? createCounter(plan.fields, sum) : undefined;
  return (copied, level) => {
    const picker = pickers[level];
    if (picker === undefined) {
      tally.leftOut();
      return undefined;
    }
    const { copy, subject } = copied;
    if (level >= 1 && isChosen(plan, REGION) && copy.basic?.address !== undefined) tally.withoutRegion();
    if (level >= 2 && isChosen(plan, SIZE) && copy.basic?.enterpriseSize !== undefined) tally.withoutSize();
    tally.released();
    const counts = tally.values({ subject, column: columnOf(plan, copy) });
    if (level > 0 || counter === undefined) return picker(copy, counts);
    counter(copy, counts);
    return copy;
  };
}

/**
 * Numbers a row where its audience sees a number in place of the customer number.
 *
 * @param row - A row that leaves, made here and of nobody else's.
 * @param number - Its number, from 1.
 */
export function numberRow(row: MaskedCustomer, number: number): void {
  if (row.basic?.customerNo !== undefined) row.basic.customerNo = String(number);
}

function isWhole({ fields, audience, purpose }: ExportPlan): boolean {
  return fields.length === leavesFor(audience, purpose).length;
}

function isChosen({ fields }: ExportPlan, path: string): boolean {
  return fields.some((field) => field.path === path);
}

/** Only a consent in force lets a copy for marketing carry the number. */
function columnOf({ audience }: ExportPlan, { basic }: MaskedCustomer): OutboundColumn {
  return audience === 'marketing' && basic?.customerNo !== undefined ? 'marketingWithConsent' : audience;
}
