import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import { confirmTemplate, customizeTemplate, defaultTemplate, optionalFields } from 'customer-archive/collection';
import type { Template, TemplateDifference, TemplateField } from 'customer-archive/collection';
import { Words, useSay } from '../language.tsx';
import { DIFFERENCE_NAMES, TEXTS } from '../texts.ts';

/** The template of the form. */
interface TemplateBarProps {
  /** The template. */
  readonly template: Template;
  /** Takes another one. */
  readonly onTemplate: (template: Template) => void;
}

/**
 * Shows which fields the template asks for, and lets the user add those that stand ready and take out those that can go.
 *
 * @param props - The template.
 * @returns The bar.
 */
export function TemplateBar({ template, onTemplate }: TemplateBarProps): VNode {
  const say = useSay();
  const [differences, setDifferences] = useState<readonly TemplateDifference[]>([]);
  const change = (field: TemplateField): void => {
    const isIn = template.fields.some(({ key }) => key === field.key);
    const result = customizeTemplate(template, isIn ? { remove: [field.key] } : { add: [field.key] });
    if (!result.ok) return;
    onTemplate(result.template);
    setDifferences((old) => withoutReturns([...old, ...result.differences]));
  };
  const confirm = (): void => {
    const result = confirmTemplate(template);
    if (!result.ok) return;
    onTemplate(result.template);
    setDifferences([]);
  };
  return (
    <details class="template">
      <summary>
        <b>
          <Words of={TEXTS.template} />
        </b>{' '}
        {say(TEXTS.templateVersion).replaceAll('{n}', String(template.version))}{' '}
        <span class={template.state === 'draft' ? 'badge masked' : 'badge generalised'}>
          <Words of={template.state === 'draft' ? TEXTS.templateDraft : TEXTS.templateConfirmed} />
        </span>
      </summary>
      <fieldset class="chips">
        <legend class="hint">
          <Words of={TEXTS.templateOptional} />
        </legend>
        {[...defaultTemplate.fields.filter(({ requirement }) => requirement !== 'required'), ...optionalFields].map((field) => (
          <label key={field.key} class="chip check">
            <input
              type="checkbox"
              id={`template-${field.key}`}
              checked={template.fields.some(({ key }) => key === field.key)}
              onChange={() => change(field)}
            />
            <span>
              <Words of={field.label} />
            </span>
          </label>
        ))}
      </fieldset>
      {template.state === 'draft' && (
        <>
          <h3>
            <Words of={TEXTS.differences} />
          </h3>
          <ul class="differences">
            {differences.map(({ change: what, key, label }) => (
              <li key={`${what} ${key}`}>
                <Words of={DIFFERENCE_NAMES[what]} /> <b>{say(label)}</b>
              </li>
            ))}
          </ul>
          <button type="button" class="primary small" onClick={confirm}>
            <Words of={TEXTS.templateConfirm} />
          </button>
        </>
      )}
    </details>
  );
}

/** What was taken out and put in again is no difference, but that it moved to the end. */
function withoutReturns(all: readonly TemplateDifference[]): readonly TemplateDifference[] {
  const isBack = ({ change, key }: TemplateDifference): boolean =>
    (change === 'added' || change === 'removed') && all.some((other) => other.key === key && other.change !== change);
  return all.filter((difference) => !isBack(difference));
}
