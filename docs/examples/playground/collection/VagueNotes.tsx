import type { VNode } from 'preact';
import { findVagueWording } from 'customer-archive/collection';
import type { TemplateField } from 'customer-archive/collection';
import { Words, useSay } from '../language.tsx';
import { TEXTS } from '../texts.ts';

/**
 * Tells whether vague words are looked for in a field: in texts about the need, not in those about persons.
 *
 * @param field - The field.
 * @returns `true` for texts about the need.
 */
export function isAboutNeed({ mask, sensitivity, control }: TemplateField): boolean {
  return control === 'text' && mask === 'text' && sensitivity === 'internal';
}

/**
 * Shows the vague words of a text as one types, each with the question that it leaves open. A click selects the word.
 *
 * @param props - The text and the field that it stands in.
 * @returns The words, or nothing.
 */
export function VagueNotes({ id, text }: { readonly id: string; readonly text: string }): VNode | null {
  const say = useSay();
  const findings = findVagueWording(text);
  if (findings.length === 0) return null;
  const select = (start: number, end: number): void => {
    const place = document.getElementById(id);
    if (!(place instanceof HTMLTextAreaElement || place instanceof HTMLInputElement)) return;
    place.focus();
    place.setSelectionRange(start, end);
  };
  return (
    <ul class="vague" aria-label={say(TEXTS.askBack)}>
      {findings.map(({ start, end, question, severity }) => (
        <li key={start} class={severity}>
          <button type="button" onClick={() => select(start, end)}>
            <mark>{text.slice(start, end)}</mark>
            <span>
              <Words of={question} />
            </span>
            {severity === 'info' && (
              <small>
                <Words of={TEXTS.vagueOk} />
              </small>
            )}
          </button>
        </li>
      ))}
    </ul>
  );
}
