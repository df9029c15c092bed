import type { VNode } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import { collectionToDraft, defaultTemplate } from 'customer-archive/collection';
import type { CollectionValues, Template } from 'customer-archive/collection';
import { SAMPLE_AS_OF } from 'customer-archive/testing';
import { Words, useSay } from '../language.tsx';
import { writeAt } from '../record.ts';
import { BottomBar } from '../shell/BottomBar.tsx';
import { SampleMenu } from '../shell/SampleMenu.tsx';
import { useAnnouncer, useGoTo } from '../shell/focus.ts';
import { TEXTS } from '../texts.ts';
import { AuditPanel } from './AuditPanel.tsx';
import { CollectionField } from './CollectionField.tsx';
import { TemplateBar } from './TemplateBar.tsx';
import { judgeForm } from './judge.ts';
import { collectionSamples } from './samples.ts';
import { CollectionContext, formIdOf } from './state.ts';
import type { Collection } from './state.ts';

type View = 'form' | 'audit';

const VIEWS: readonly View[] = ['form', 'audit'];

const FIRST_SAMPLE = 'vague';

/**
 * Shows the collection form, and beside it what its audit says.
 *
 * @param props - What to do with a draft of the archive.
 * @returns The page.
 */
export function CollectionPage({ onDraft }: { readonly onDraft: (record: unknown) => void }): VNode {
  const say = useSay();
  const [sample, setSample] = useState(FIRST_SAMPLE);
  const [values, setValues] = useState(valuesOf(FIRST_SAMPLE));
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const [isChecked, setChecked] = useState(true);
  const [template, setTemplate] = useState<Template>(defaultTemplate);
  const [view, setView] = useState<View>('form');
  const [sentence, announce] = useAnnouncer();
  const verdict = useMemo(() => judgeForm(values, template, SAMPLE_AS_OF), [values, template]);
  const goToPlace = useGoTo();

  const load = (id: string): void => {
    setSample(id);
    setValues(valuesOf(id));
    setLeft(new Set());
    setChecked(id !== 'empty');
    announce(say(TEXTS.loaded));
  };
  const collection: Collection = {
    values,
    verdict,
    left,
    isChecked,
    announce,
    write: (keys, value) => setValues((old: unknown) => writeAt(old, keys, value) ?? {}),
    leave: (path) => setLeft((old) => (old.has(path) ? old : new Set(old).add(path))),
    goTo: (path) => {
      setView('form');
      goToPlace(formIdOf(path));
    },
  };
  const check = (): void => {
    setChecked(true);
    setView('audit');
    goToPlace('audit-summary');
  };
  return (
    <CollectionContext.Provider value={collection}>
      <div class="toolbar">
        <SampleMenu id="form-sample" samples={collectionSamples} chosen={sample} onLoad={load} />
        <p class="hint">
          <Words of={TEXTS.privacy} />
        </p>
      </div>
      <div class="columns" data-view={view === 'form' ? 'form' : 'side'}>
        <form
          class="form"
          noValidate
          aria-label={say(TEXTS.collection)}
          onSubmit={(event) => {
            event.preventDefault();
            check();
          }}
        >
          <section class="card" aria-labelledby="h-collection">
            <h2 id="h-collection">
              <Words of={TEXTS.collection} />
            </h2>
            <TemplateBar template={template} onTemplate={setTemplate} />
            <div class="fields">
              {template.fields.map((field) => (
                <CollectionField key={field.key} field={field} holder={[]} />
              ))}
            </div>
          </section>
          <div class="actions">
            <button type="submit" class="primary">
              <Words of={TEXTS.audit} />
            </button>
            <button
              type="button"
              class="secondary"
              disabled={!verdict.ok}
              onClick={() => onDraft(collectionToDraft(values as Partial<CollectionValues>))}
            >
              <Words of={TEXTS.toArchive} />
            </button>
            <span class="hint">
              <Words of={TEXTS.toArchiveHint} />
            </span>
          </div>
        </form>
        <aside class="side" aria-label={say(TEXTS.audit)}>
          <div class="panel" tabIndex={0} role="region" aria-label={say(TEXTS.audit)}>
            <AuditPanel />
          </div>
        </aside>
      </div>
      <BottomBar views={VIEWS} chosen={view} count={countOf(collection)} onChoose={setView} />
      <p class="sr-only" role="status">
        {sentence}
      </p>
    </CollectionContext.Provider>
  );
}

function countOf({ verdict }: Collection): number {
  return Object.values(verdict.audit.standards).reduce((sum, { findings }) => sum + findings.length, 0);
}

function valuesOf(id: string): unknown {
  return collectionSamples.find((sample) => sample.id === id)?.record ?? {};
}
