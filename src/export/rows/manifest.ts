/** What is told of an export for the record of it (PIPL art. 55, 56): what left, for whom, what for, in numbers. It holds no value. */
import type { Purpose } from '../../access/index.ts';
import type { CustomerField, FieldPath, IssueCode } from '../../archive/index.ts';
import type { Audience, Bilingual, OutboundColumn, Subject, Treatment } from '../../fields/index.ts';
import type { Issue } from '../../validate/index.ts';
import type { ExportPlan } from '../request/checkRequest.ts';

/** How often each treatment was given. */
export type TreatmentCounts = Readonly<Partial<Record<Treatment, number>>>;

/** What left of one field. */
export interface ManifestField {
  /** The field. */
  readonly path: FieldPath;
  /** Its label. */
  readonly label: Bilingual;
  /** How many values of it left; a multiple choice is one. */
  readonly values: number;
  /** What became of them. */
  readonly treatments: TreatmentCounts;
}

/** What was held back so that nobody is singled out. */
export interface SuppressedCounts {
  /** How many rows were left out. */
  readonly rows: number;
  /** How many rows left without their region. */
  readonly region: number;
  /** How many rows left without their size. */
  readonly size: number;
}

/** Why a row did not leave: the codes of its issues, or that it would have singled somebody out. */
export type LeftOutReason = IssueCode | 'linking';

/** What is told of an export. */
export interface ExportManifest {
  /** What the copy is for. */
  readonly purpose: Purpose;
  /** Who gets it. */
  readonly audience: Audience;
  /** The day of the export. */
  readonly asOf: string;
  /** Whether the source was read to its end. */
  readonly complete: boolean;
  /** How many rows were read. */
  readonly read: number;
  /** How many rows left. */
  readonly rows: number;
  /** How many rows are not valid customers. */
  readonly problems: number;
  /** The fields that were allowed, in form order, also those of which no value left. */
  readonly fields: readonly ManifestField[];
  /** What became of all values together. */
  readonly treatments: TreatmentCounts;
  /** What was held back so that nobody is singled out. */
  readonly suppressed: SuppressedCounts;
  /** Why rows did not leave: how many rows for each reason; a row can have several. */
  readonly reasons: Readonly<Partial<Record<LeftOutReason, number>>>;
}

/** Whose value it is: it decides on the column of the table of what leaves. */
export interface Variant {
  /** A human being or an organisation. */
  readonly subject: Subject;
  /** The column. */
  readonly column: OutboundColumn;
}

/** Counts what happens in an export. */
export interface Tally {
  /** Counts a row that was read. */
  readonly read: () => void;
  /** Counts a row that leaves. */
  readonly released: () => void;
  /** Counts a row that is not a valid customer. */
  readonly problem: (issues: readonly Issue[]) => void;
  /** Counts a row that is left out because it would single somebody out. */
  readonly leftOut: () => void;
  /** Counts a row that loses its region. */
  readonly withoutRegion: () => void;
  /** Counts a row that loses its size. */
  readonly withoutSize: () => void;
  /** Gives the counts of the values of rows of one variant, to be raised. */
  readonly values: (variant: Variant) => number[];
  /** Gives the manifest of what was counted so far. */
  readonly manifest: (complete: boolean) => ExportManifest;
}

/** How many values of each field were treated alike. */
interface VariantCounts extends Variant {
  readonly counts: number[];
}

/**
 * Makes what counts for a manifest.
 *
 * @param plan - The export.
 * @returns The tally, at zero.
 */
export function createTally({ purpose, audience, day, fields }: ExportPlan): Tally {
  const variants: VariantCounts[] = [];
  const reasons: Partial<Record<LeftOutReason, number>> = {};
  const suppressed = { rows: 0, region: 0, size: 0 };
  let [read, rows, problems] = [0, 0, 0];
  const reason = (code: LeftOutReason): void => {
    reasons[code] = (reasons[code] ?? 0) + 1;
  };
  return {
    read: () => (read += 1),
    released: () => (rows += 1),
    problem: (issues) => {
      problems += 1;
      new Set(issues.map(({ code }) => code)).forEach(reason);
    },
    leftOut: () => {
      suppressed.rows += 1;
      reason('linking');
    },
    withoutRegion: () => (suppressed.region += 1),
    withoutSize: () => (suppressed.size += 1),
    values: (variant) => variantOf(variants, variant).counts,
    manifest: (complete) => {
      const told = fields.map((field, index) => toldOf(field, index, variants));
      const treatments = sumOf(told.map((field) => field.treatments));
      const counts = { complete, read, rows, problems, fields: told, treatments };
      return { purpose, audience, asOf: day, ...counts, suppressed: { ...suppressed }, reasons: { ...reasons } };
    },
  };
}

function variantOf(variants: VariantCounts[], { subject, column }: Variant): VariantCounts {
  const known = variants.find((variant) => variant.subject === subject && variant.column === column);
  if (known !== undefined) return known;
  const added = { subject, column, counts: [] };
  variants.push(added);
  return added;
}

function toldOf({ path, label, outbound }: CustomerField, index: number, variants: readonly VariantCounts[]): ManifestField {
  const found = variants.map(({ subject, column, counts }) => ({ treatment: outbound[subject][column], count: counts[index] ?? 0 }));
  const treatments = sumOf(found.filter(({ count }) => count > 0).map(({ treatment, count }) => ({ [treatment]: count })));
  return { path, label, values: found.reduce((sum, { count }) => sum + count, 0), treatments };
}

function sumOf(all: readonly TreatmentCounts[]): TreatmentCounts {
  const sum: Partial<Record<Treatment, number>> = {};
  for (const counts of all) {
    for (const [treatment, count] of Object.entries(counts) as [Treatment, number][]) sum[treatment] = (sum[treatment] ?? 0) + count;
  }
  return sum;
}
