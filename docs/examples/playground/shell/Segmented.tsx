import type { VNode } from 'preact';
import type { Bilingual } from 'customer-archive';
import { Words } from '../language.tsx';

/** A choice of few. */
interface SegmentedProps<Value extends string> {
  /** What is chosen. */
  readonly name: string;
  /** What it is called. */
  readonly label: Bilingual;
  /** The choices. */
  readonly choices: readonly (readonly [Value, Bilingual])[];
  /** The one that is taken. */
  readonly value: Value;
  /** Takes another one. */
  readonly onChange: (value: Value) => void;
}

/**
 * Shows few choices as one bar.
 *
 * @param props - The choices.
 * @returns The bar.
 */
export function Segmented<Value extends string>({ name, label, choices, value, onChange }: SegmentedProps<Value>): VNode {
  return (
    <fieldset class="segmented">
      <legend class="sr-only">
        <Words of={label} />
      </legend>
      {choices.map(([choice, text]) => (
        <label key={choice}>
          <input type="radio" name={name} value={choice} checked={choice === value} onChange={() => onChange(choice)} />
          <span>{text.zh}</span>
        </label>
      ))}
    </fieldset>
  );
}
