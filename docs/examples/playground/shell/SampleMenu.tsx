import type { VNode } from 'preact';
import { Words, useSay } from '../language.tsx';
import type { Say } from '../language.tsx';
import type { Sample } from '../samples.ts';
import { TEXTS } from '../texts.ts';

/** The samples and the one that was loaded. */
interface SampleMenuProps {
  /** Names the menu in the page. */
  readonly id: string;
  /** The samples. */
  readonly samples: readonly Sample[];
  /** The one that was loaded. */
  readonly chosen: string;
  /** Loads another one. */
  readonly onLoad: (id: string) => void;
}

/**
 * Shows the menu of samples.
 *
 * @param props - What to do with the one that is chosen.
 * @returns The menu.
 */
export function SampleMenu({ id, samples, chosen, onLoad }: SampleMenuProps): VNode {
  const say = useSay();
  return (
    <label class="sample">
      <span>
        <Words of={TEXTS.sample} />
      </span>
      <select class="input" id={id} value={chosen} onChange={(event) => onLoad(event.currentTarget.value)}>
        <optgroup label={say(TEXTS.sampleGood)}>{optionsOf(samples, false, say)}</optgroup>
        <optgroup label={say(TEXTS.sampleFaulty)}>{optionsOf(samples, true, say)}</optgroup>
      </select>
    </label>
  );
}

function optionsOf(samples: readonly Sample[], isFaulty: boolean, say: Say): readonly VNode[] {
  return samples
    .filter(({ faulty }) => faulty === isFaulty)
    .map(({ id, label }) => (
      <option key={id} value={id}>
        {say(label)}
      </option>
    ));
}
