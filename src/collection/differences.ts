import type { Bilingual } from '../fields/index.ts';
import type { Template } from './form.ts';

/** One difference between two versions of a template. */
export interface TemplateDifference {
  /** What happened to the field. */
  readonly change: 'removed' | 'added' | 'required' | 'madeOptional' | 'replaced' | 'moved';
  /** The key of the field. */
  readonly key: string;
  /** The name on the form. */
  readonly label: Bilingual;
}

/** In which sequence differences are listed. */
const SEQUENCE = ['removed', 'added', 'replaced', 'required', 'madeOptional', 'moved'] as const;

/**
 * Lists what differs between two versions of a template.
 *
 * @param before - The version before.
 * @param after - The version after.
 * @returns The differences, by what happened and then in the order of the form.
 */
export function differencesBetween(before: Template, after: Template): readonly TemplateDifference[] {
  const [old, next] = [byKey(before), byKey(after)];
  const moved = movedKeys(
    [...old.keys()].filter((key) => next.has(key)),
    [...next.keys()].filter((key) => old.has(key)),
  );
  const found: TemplateDifference[] = [];
  for (const { key, label } of before.fields) if (!next.has(key)) found.push({ change: 'removed', key, label });
  for (const field of after.fields) {
    const { key, label, requirement } = field;
    const was = old.get(key);
    if (was === undefined) found.push({ change: 'added', key, label });
    else if (was.schema !== field.schema) found.push({ change: 'replaced', key, label });
    if (requirement === 'required' && was?.requirement !== 'required') found.push({ change: 'required', key, label });
    if (requirement !== 'required' && was?.requirement === 'required') found.push({ change: 'madeOptional', key, label });
    if (moved.has(key)) found.push({ change: 'moved', key, label });
  }
  return SEQUENCE.flatMap((change) => found.filter((difference) => difference.change === change));
}

function byKey({ fields }: Template) {
  return new Map(fields.map((field) => [field.key, field]));
}

/** The fewest fields that one must take out and put elsewhere: those outside the longest run that kept its order. */
function movedKeys(before: readonly string[], after: readonly string[]): ReadonlySet<string> {
  const places = after.map((key) => before.indexOf(key));
  // For each field, the longest rising run of old places that ends with it.
  const runs: (readonly number[])[] = [];
  for (const place of places) {
    const best = runs
      .filter((run) => run.every((earlier) => earlier < place))
      .reduce<readonly number[]>((a, b) => (b.length > a.length ? b : a), []);
    runs.push([...best, place]);
  }
  const kept = new Set(runs.reduce<readonly number[]>((a, b) => (b.length > a.length ? b : a), []));
  return new Set(after.filter((key) => !kept.has(before.indexOf(key))));
}
