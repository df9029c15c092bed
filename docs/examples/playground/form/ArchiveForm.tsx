import type { VNode } from 'preact';
import { dimensions } from 'customer-archive';
import { sections } from '../fieldTree.ts';
import { Words, useSay } from '../language.tsx';
import { useArchive } from '../state.ts';
import { TEXTS } from '../texts.ts';
import { FieldView } from './FieldView.tsx';

/**
 * Shows the form of the archive, made from `customerFields` and nothing else.
 *
 * @returns The form.
 */
export function ArchiveForm(): VNode {
  const { verdict, check } = useArchive();
  const say = useSay();
  return (
    <form
      class="form"
      noValidate
      aria-label={say(TEXTS.archive)}
      onSubmit={(event) => {
        event.preventDefault();
        check();
      }}
    >
      <nav class="sections" aria-label={say(TEXTS.sections)}>
        {sections.map(({ dimension }) => (
          <a key={dimension} href={`#s-${dimension}`}>
            <Words of={dimensions[dimension]} />
            <Count findings={verdict.errors.filter(({ path }) => path.startsWith(`${dimension}.`)).length} />
          </a>
        ))}
      </nav>
      {sections.map(({ dimension, nodes }) => (
        <section key={dimension} class="card" id={`s-${dimension}`} aria-labelledby={`h-${dimension}`}>
          <h2 id={`h-${dimension}`}>
            <Words of={dimensions[dimension]} />
          </h2>
          <div class="fields">
            {nodes.map((node) => (
              <FieldView key={node.key} node={node} holder={[dimension]} />
            ))}
          </div>
        </section>
      ))}
      <div class="actions">
        <button type="submit" class="primary" id="check">
          <Words of={TEXTS.check} />
        </button>
        <span class="hint">
          <Words of={TEXTS.checkHint} />
        </span>
      </div>
    </form>
  );
}

function Count({ findings }: { readonly findings: number }): VNode | null {
  return findings === 0 ? null : <span class="count">{findings}</span>;
}
