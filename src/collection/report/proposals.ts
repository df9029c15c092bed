import { ownValue } from '../../fields/index.ts';
import type { Bilingual } from '../../fields/index.ts';
import type { Template, TemplateField } from '../form.ts';
import { isAnswer } from '../refusals.ts';
import { optionalFields } from '../template.ts';
import type { FieldInsight } from './fieldInsight.ts';

/** How a template can be improved. */
export type InsightAction = 'simplify' | 'makeOptional' | 'drop' | 'add';

/** Why. */
export type InsightReason = 'declined' | 'unfilled' | 'wrong' | 'returned' | 'difficult' | 'givenAnyway' | 'remarks';

/** One proposal. */
export interface InsightProposal {
  /** What to do. */
  readonly action: InsightAction;
  /** The key of the field. */
  readonly key: string;
  /** Its name on the form. */
  readonly label: Bilingual;
  /** Why, at least one reason. */
  readonly reasons: readonly InsightReason[];
}

/** Fewer forms say nothing. */
const FEWEST_FORMS = 3;
/** From this share of the forms on a field is too often declined, wrong or sent back. */
const OFTEN = 0.3;
/** From this share on customers say that a field is hard to fill in. */
const HARD = 0.2;
/** Below this share nobody needs the field. */
const RARELY = 0.2;
/** From this share on remarks say more than the form asks. */
const MOSTLY = 0.5;
/** From this share on customers give what was not asked. */
const SOMETIMES = 0.1;

/**
 * Proposes what to do with a field.
 *
 * @param field - The field.
 * @param counts - What the forms say of it.
 * @returns The proposals.
 */
export function proposalsFor(
  { key, label, essential, requirement }: TemplateField,
  counts: FieldInsight | undefined,
): readonly InsightProposal[] {
  if (counts === undefined || counts.forms < FEWEST_FORMS) return [];
  const { forms, filled, declined, wrong, returned, difficult } = counts;
  const unwanted = essential ? [] : reasonsIn({ declined: declined / forms >= OFTEN, unfilled: filled / forms < RARELY });
  const hard = reasonsIn({ wrong: wrong / forms >= OFTEN, returned: returned / forms >= OFTEN, difficult: difficult / forms >= HARD });
  const action = requirement === 'required' ? 'makeOptional' : 'drop';
  return [
    ...(unwanted.length === 0 ? [] : [{ action, key, label, reasons: unwanted } as const]),
    // What goes need not be made simpler.
    ...(hard.length === 0 || (unwanted.length > 0 && action === 'drop')
      ? []
      : [{ action: 'simplify', key, label, reasons: hard } as const]),
  ];
}

/**
 * Proposes fields that stand ready and that the template does not have: where customers give them anyway, or say much in the remarks.
 *
 * @param template - The template.
 * @param forms - The values of the forms.
 * @returns The proposals.
 */
export function additionsFor({ fields }: Template, forms: readonly unknown[]): readonly InsightProposal[] {
  if (forms.length < FEWEST_FORMS) return [];
  const share = (key: string): number => forms.filter((values) => isAnswer(ownValue(values, key))).length / forms.length;
  const remarks = share('remarks') >= MOSTLY;
  return optionalFields
    .filter(({ key }) => fields.every((field) => field.key !== key))
    .map(
      ({ key, label }) => ({ action: 'add', key, label, reasons: reasonsIn({ givenAnyway: share(key) >= SOMETIMES, remarks }) }) as const,
    )
    .filter(({ reasons }) => reasons.length > 0);
}

function reasonsIn(reasons: Readonly<Partial<Record<InsightReason, boolean>>>): readonly InsightReason[] {
  return Object.entries(reasons).flatMap(([reason, holds]) => (holds ? [reason as InsightReason] : []));
}
