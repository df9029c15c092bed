import type { VNode } from 'preact';
import { useMemo } from 'preact/hooks';
import { dimensions } from 'customer-archive';
import type { Audience } from 'customer-archive';
import { AUDIENCES } from 'customer-archive/access';
import { copyFor, countFates } from '../copies.ts';
import type { CopyLine, Fate } from '../copies.ts';
import { Words, useSay } from '../language.tsx';
import { useArchive } from '../state.ts';
import { AUDIENCE_NAMES, TEXTS } from '../texts.ts';

const FATES: readonly Fate[] = ['kept', 'masked', 'generalised', 'dropped'];

/** The panel and its choice. */
interface CopiesPanelProps {
  /** Who the copy is for. */
  readonly audience: Audience;
  /** Takes another audience. */
  readonly onAudience: (audience: Audience) => void;
}

/**
 * Shows the copy of the record that an audience would get.
 *
 * @param props - The audience that is chosen.
 * @returns The panel.
 */
export function CopiesPanel({ audience, onAudience }: CopiesPanelProps): VNode {
  const { state, asOf } = useArchive();
  const copies = useMemo(() => new Map(AUDIENCES.map((one) => [one, copyFor(state.record, one, asOf)])), [state.record, asOf]);
  const copy = copies.get(audience) ?? [];
  return (
    <>
      <fieldset class="audiences">
        <legend>
          <Words of={TEXTS.audience} />
        </legend>
        {AUDIENCES.map((one) => (
          <label key={one} class="audience">
            <input type="radio" name="audience" value={one} checked={one === audience} onChange={() => onAudience(one)} />
            <span class="audience-name">
              <Words of={AUDIENCE_NAMES[one]} />
            </span>
            <Bar counts={countFates(copies.get(one) ?? [])} />
          </label>
        ))}
      </fieldset>
      <Legend counts={countFates(copy)} />
      {copy.every(({ lines }) => lines.every(({ fate }) => fate === 'dropped')) && (
        <p class="empty">
          <Words of={TEXTS.nothingLeaves} />
        </p>
      )}
      {copy.map(({ dimension, lines }) => (
        <section key={dimension}>
          <h3>
            <Words of={dimensions[dimension]} />
          </h3>
          <Lines lines={lines} />
        </section>
      ))}
      <p class="hint">
        <Words of={TEXTS.noThirdParty} />
      </p>
    </>
  );
}

/** How much of the file leaves, as a bar; the figures stand in the legend of the audience that is chosen. */
function Bar({ counts }: { readonly counts: Readonly<Record<Fate, number>> }): VNode {
  const total = FATES.reduce((sum, fate) => sum + counts[fate], 0);
  const starts = FATES.map((_, at) => FATES.slice(0, at).reduce((sum, fate) => sum + counts[fate], 0));
  return (
    <svg class="bar" viewBox="0 0 100 6" preserveAspectRatio="none" aria-hidden="true">
      {total > 0 &&
        FATES.map((fate, at) => (
          <rect key={fate} class={fate} x={((starts[at] ?? 0) / total) * 100} width={(counts[fate] / total) * 100} height="6" />
        ))}
    </svg>
  );
}

function Legend({ counts }: { readonly counts: Readonly<Record<Fate, number>> }): VNode {
  return (
    <ul class="legend">
      {FATES.map((fate) => (
        <li key={fate} class={fate}>
          <Words of={TEXTS[fate]} /> <b>{counts[fate]}</b>
        </li>
      ))}
    </ul>
  );
}

function Lines({ lines }: { readonly lines: readonly CopyLine[] }): VNode {
  const say = useSay();
  return (
    <dl class="copy">
      {lines.map(({ path, label, fate, text, entry }) => (
        <div key={path} class={`copy-line ${fate}`} data-path={path}>
          <dt>
            <Words of={label} />
            {entry !== undefined && <span class="entry-number"> {entry}</span>}
          </dt>
          <dd>
            <span class="copy-text">{fate === 'dropped' ? say(TEXTS.dropped) : say(text)}</span>
            {(fate === 'masked' || fate === 'generalised') && (
              <span class={`badge ${fate}`}>
                <Words of={TEXTS[fate]} />
              </span>
            )}
          </dd>
        </div>
      ))}
    </dl>
  );
}
