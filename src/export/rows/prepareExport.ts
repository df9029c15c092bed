/**
 * The export of a list: refused, or rows that may leave with a manifest of what left. Whatever leaves goes through the masks of its audience;
 * there is no way around them.
 *
 * Outside the team the rows are sorted by what is in them, so that their order tells nothing; rows for a processor are numbered after that.
 * For analysis and marketing nobody may be singled out (see `linking.ts`).
 *
 * Not promised: that the caller is who they say, that an approval is genuine, or that a masked row cannot be recognised by somebody who knows
 * more. Ask `exportRisk` before a copy leaves the house.
 */
import type { MaskedCustomer } from '../../access/index.ts';
import type { CustomerInput } from '../../archive/index.ts';
import { checkRequest } from '../request/checkRequest.ts';
import type { ExportPlan } from '../request/checkRequest.ts';
import type { ExportRefusal, ExportRefused, ExportRequest } from '../request/exportRequest.ts';
import { createInspector } from './inspectRow.ts';
import type { CopiedRow, ExportProblem } from './inspectRow.ts';
import { LEAST_ALIKE, createClassCounter, needsClasses } from './linking.ts';
import type { Level } from './linking.ts';
import { createTally } from './manifest.ts';
import type { ExportManifest, Tally } from './manifest.ts';
import { readSettings } from './options.ts';
import type { ExportOptions, ExportSettings } from './options.ts';
import { createReleaser, numberRow } from './releaseRow.ts';
import { rowsOf } from './rowSource.ts';

/** An export that may leave. */
export interface ExportPrepared {
  /** It may leave. */
  readonly ok: true;
  /** The copies, outside the team in an order of their own. */
  readonly rows: readonly MaskedCustomer[];
  /** The rows that are not valid customers; they are for the house, not for the audience. */
  readonly problems: readonly ExportProblem[];
  /** What left, in numbers. */
  readonly manifest: ExportManifest;
}

/** Rows that may leave, or why nothing does. */
export type ExportResult = ExportPrepared | ExportRefused;

/**
 * Prepares an export: checks the request, validates every row, copies it for the audience with the chosen fields only.
 *
 * @param customers - The customers; rows that are not valid customers go to the problems.
 * @param request - What is asked for; it may come from outside.
 * @param options - The day.
 * @returns The rows with their manifest, or all reasons for the refusal.
 * @throws RangeError when `asOf` or `messages` is wrong, naming it.
 * @example
 * import { sampleCustomers } from 'customer-archive/testing';
 * const request = { purpose: 'service', audience: 'team', fields: ['basic.mobile'] } as const;
 * prepareExport(sampleCustomers(1, 1), request, { asOf: '2024-05-30' }).rows.length; //=> 1
 * prepareExport([], { purpose: 'marketing', audience: 'thirdParty' }, { asOf: '2024-05-30' }); //=> { ok: false, refusals: [{ code: 'audience.forbidden' }] }
 */
export function prepareExport(customers: Iterable<CustomerInput>, request: ExportRequest, options: ExportOptions): ExportResult {
  const settings = readSettings(options);
  const inputs = Array.from(rowsOf(customers));
  const { refusals, audience, plan } = checkRequest(request, settings.day);
  const rowFaults = needsClasses(audience) && inputs.length < LEAST_ALIKE ? [TOO_FEW] : [];
  if (plan === undefined || rowFaults.length > 0) return { ok: false, refusals: [...refusals, ...rowFaults] };
  return release(inputs, plan, settings);
}

const TOO_FEW: ExportRefusal = { code: 'rows.tooFew' };

function release(inputs: readonly unknown[], plan: ExportPlan, settings: ExportSettings): ExportResult {
  const tally = createTally(plan);
  const { copies, problems } = inspectAll(inputs, plan, settings, tally);
  const levelOf = levelsFor(copies, plan);
  const letOut = createReleaser(plan, tally);
  const rows = copies.flatMap((copied) => letOut(copied, levelOf(copied.copy)) ?? []);
  if (rows.length === 0 && needsClasses(plan.audience)) return { ok: false, refusals: [TOO_FEW] };
  const ordered = plan.audience === 'team' ? rows : sorted(rows);
  if (plan.audience === 'processor') {
    for (const [index, row] of ordered.entries()) numberRow(row, index + 1);
  }
  return { ok: true, rows: ordered, problems, manifest: tally.manifest(true) };
}

function inspectAll(
  inputs: readonly unknown[],
  plan: ExportPlan,
  { messages }: ExportSettings,
  tally: Tally,
): { readonly copies: readonly CopiedRow[]; readonly problems: readonly ExportProblem[] } {
  const inspect = createInspector(plan, messages);
  const copies: CopiedRow[] = [];
  const problems: ExportProblem[] = [];
  for (const [index, input] of inputs.entries()) {
    const found = inspect(input);
    tally.read();
    if ('copy' in found) copies.push(found);
    else {
      problems.push({ index, ...found });
      tally.problem(found.issues);
    }
  }
  return { copies, problems };
}

function levelsFor(copies: readonly CopiedRow[], plan: ExportPlan): (copy: MaskedCustomer) => Level {
  if (!needsClasses(plan.audience)) return () => 0;
  const classes = createClassCounter(plan);
  for (const { copy } of copies) classes.add(copy);
  return classes.leveller();
}

/** The columns stand in form order in every row, so their text sorts rows by their columns. */
function sorted(rows: readonly MaskedCustomer[]): MaskedCustomer[] {
  const keyed = rows.map((row) => ({ row, key: JSON.stringify(row) }));
  const keys = keyed.map(({ key }) => key).sort();
  const groups = new Map(keys.map((key): [string, MaskedCustomer[]] => [key, []]));
  for (const { row, key } of keyed) groups.get(key)?.push(row);
  return [...groups.values()].flat();
}
