import type { VNode } from 'preact';
import type { Finding, Question, Repair } from '../checks.ts';
import { Words, useSay } from '../language.tsx';
import { useArchive } from '../state.ts';
import type { Archive } from '../state.ts';
import { REASON_NAMES, TEXTS } from '../texts.ts';
import { RepairButton } from './RepairButton.tsx';

/** What is said beside a field. */
export interface FieldNotes {
  /** Errors. */
  readonly errors: readonly Finding[];
  /** Warnings. */
  readonly warnings: readonly Finding[];
  /** The repair that one click makes. */
  readonly repair: Repair | undefined;
  /** Why nothing is proposed. */
  readonly question: Question | undefined;
}

/** What is missing is said when the user has left the field, or has asked for a check. */
export const MISSING: ReadonlySet<string> = new Set(['required', 'recommended.missing']);

/**
 * Gathers what is to be said of a field now.
 *
 * @param archive - The form.
 * @param path - The field.
 * @returns The notes.
 */
export function notesAt({ state, verdict }: Archive, path: string): FieldNotes {
  const isSaid = ({ issue }: Finding): boolean => state.isChecked || state.left.has(path) || !MISSING.has(issue.code);
  return {
    errors: distinct(verdict.errors.filter((finding) => finding.path === path && isSaid(finding))),
    warnings: distinct(verdict.warnings.filter((finding) => finding.path === path && isSaid(finding))),
    repair: verdict.repairs.find((one) => one.path === path),
    question: verdict.questions.find((one) => one.path === path),
  };
}

/**
 * Tells whether anything is said.
 *
 * @param notes - The notes.
 * @returns `true` when something is.
 */
export function hasNotes({ errors, warnings, question }: FieldNotes): boolean {
  return errors.length > 0 || warnings.length > 0 || question !== undefined;
}

/**
 * Shows what is said beside a field, and the button that repairs it.
 *
 * @param props - The field and what is said of it.
 * @returns The notes.
 */
export function Notes(props: { readonly id: string; readonly path: string; readonly notes: FieldNotes }): VNode | null {
  const { repair } = useArchive();
  const { id, path, notes } = props;
  if (!hasNotes(notes) && notes.repair === undefined) return null;
  return (
    <div class="notes">
      {hasNotes(notes) && (
        <ul id={`${id}-notes`}>
          {notes.errors.map((finding) => (
            <Note key={finding.issue.code} kind="error" finding={finding} />
          ))}
          {notes.warnings.map((finding) => (
            <Note key={finding.issue.code} kind="warning" finding={finding} />
          ))}
          {notes.question !== undefined && (
            <li class="note question">
              <Words of={TEXTS.notRepaired} />
              <Words of={REASON_NAMES[notes.question.reason]} />
            </li>
          )}
        </ul>
      )}
      {notes.repair !== undefined && <RepairButton repair={notes.repair} onRepair={() => repair(path)} />}
    </div>
  );
}

/**
 * Shows one error or warning.
 *
 * @param props - What was found.
 * @returns A line of the notes.
 */
export function Note({ kind, finding }: { readonly kind: 'error' | 'warning'; readonly finding: Finding }): VNode {
  const say = useSay();
  return (
    <li class={`note ${kind}`} data-code={finding.issue.code}>
      <span class="sr-only">{say(TEXTS[kind])}: </span>
      <Words of={finding.message} />
    </li>
  );
}

/**
 * Takes out what was said already: two choices can have the same fault.
 *
 * @param findings - What was found at one field.
 * @returns Each fault once.
 */
export function distinct(findings: readonly Finding[]): readonly Finding[] {
  return findings.filter(({ issue }, at) => findings.findIndex((other) => other.issue.code === issue.code) === at);
}
