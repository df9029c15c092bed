import type { VNode } from 'preact';
import { useEffect, useMemo, useReducer, useRef, useState } from 'preact/hooks';
import type { Audience } from 'customer-archive';
import { SAMPLE_AS_OF } from 'customer-archive/testing';
import { judgeRecord } from '../checks.ts';
import { ArchiveForm } from '../form/ArchiveForm.tsx';
import { Words, useSay } from '../language.tsx';
import { CopiesPanel } from '../panels/CopiesPanel.tsx';
import { IssuesPanel } from '../panels/IssuesPanel.tsx';
import { LifecyclePanel } from '../panels/LifecyclePanel.tsx';
import { idOf, keysOf } from '../record.ts';
import { samples } from '../samples.ts';
import { ArchiveContext, reduceArchive, startWith } from '../state.ts';
import type { Archive } from '../state.ts';
import { TEXTS } from '../texts.ts';
import { SampleMenu } from './Header.tsx';
import { Tabs } from './Tabs.tsx';
import { goToField, useAnnouncer } from './focus.ts';

type Panel = 'issues' | 'masks' | 'lifecycle';

type View = Panel | 'form';

const FIRST_SAMPLE = 'imported';

/**
 * Shows the archive form, and beside it what the library says of the record.
 *
 * @returns The page.
 */
export function ArchivePage(): VNode {
  const say = useSay();
  const [sample, setSample] = useState(FIRST_SAMPLE);
  const [state, dispatch] = useReducer(reduceArchive, startWith(recordOf(FIRST_SAMPLE), true));
  const [asOf, setAsOf] = useState<string>(SAMPLE_AS_OF);
  const [audience, setAudience] = useState<Audience>('team');
  const [panel, setPanel] = useState<Panel>('issues');
  const [isFormShown, setFormShown] = useState(true);
  const [sentence, announce] = useAnnouncer();
  const verdict = useMemo(() => judgeRecord(state.record, asOf), [state.record, asOf]);
  const awaited = useRef<string | undefined>(undefined);

  // After a repair or a jump the field has to be on the page before it can be gone to.
  useEffect(() => {
    if (awaited.current === undefined) return;
    goToField(awaited.current);
    awaited.current = undefined;
  });

  const show = (view: View): void => {
    setFormShown(view === 'form');
    if (view !== 'form') setPanel(view);
  };
  const load = (id: string): void => {
    const { record, label } = samples.find((one) => one.id === id) ?? { record: {}, label: { zh: '', en: '' } };
    setSample(id);
    dispatch({ type: 'load', record, isChecked: id !== 'blank' });
    announce(`${say(TEXTS.loaded)} ${say(label)}`);
  };
  const archive: Archive = {
    state,
    verdict,
    asOf,
    announce,
    write: (keys, value) => {
      dispatch({ type: 'write', keys, value });
    },
    leave: (path) => {
      dispatch({ type: 'leave', path });
    },
    repair: (path) => {
      const repair = verdict.repairs.find((one) => one.path === path);
      if (repair === undefined) return;
      dispatch({ type: 'write', keys: keysOf(path), value: repair.value });
      awaited.current = idOf(path);
      announce(say(TEXTS.repaired));
    },
    repairAll: () => {
      dispatch({ type: 'load', record: verdict.repaired, isChecked: true });
      awaited.current = 'summary';
      announce(`${say(TEXTS.repaired)} ${verdict.repairs.length}`);
    },
    check: () => {
      dispatch({ type: 'check' });
      show('issues');
      awaited.current = 'summary';
    },
    goTo: (path) => {
      setFormShown(true);
      awaited.current = idOf(path);
    },
  };
  const count = verdict.errors.length + verdict.warnings.length;
  return (
    <ArchiveContext.Provider value={archive}>
      <div class="toolbar">
        <SampleMenu chosen={sample} onLoad={load} />
        <p class="hint">
          <Words of={TEXTS.privacy} />
        </p>
      </div>
      <div class="columns" data-view={isFormShown ? 'form' : 'side'}>
        <ArchiveForm />
        <aside class="side" aria-label={say(TEXTS.panels)}>
          <Tabs
            id="panel"
            label={TEXTS.panels}
            tabs={[
              { name: 'issues', label: TEXTS.issues, count },
              { name: 'masks', label: TEXTS.masks },
              { name: 'lifecycle', label: TEXTS.lifecycle },
            ]}
            chosen={panel}
            onChoose={setPanel}
          >
            {panel === 'issues' && <IssuesPanel />}
            {panel === 'masks' && <CopiesPanel audience={audience} onAudience={setAudience} />}
            {panel === 'lifecycle' && <LifecyclePanel onAsOf={setAsOf} />}
          </Tabs>
        </aside>
      </div>
      <BottomBar chosen={isFormShown ? 'form' : panel} count={count} onChoose={show} />
      <p class="sr-only" role="status">
        {sentence}
      </p>
    </ArchiveContext.Provider>
  );
}

/** On a phone one thing is shown at a time. */
function BottomBar(props: { readonly chosen: View; readonly count: number; readonly onChoose: (view: View) => void }): VNode {
  const say = useSay();
  const views: readonly View[] = ['form', 'issues', 'masks', 'lifecycle'];
  return (
    <nav class="bottom" aria-label={say(TEXTS.pages)}>
      {views.map((view) => (
        <button
          key={view}
          type="button"
          aria-current={view === props.chosen ? 'page' : undefined}
          onClick={() => {
            props.onChoose(view);
            window.scrollTo({ top: 0 });
          }}
        >
          <Icon view={view} />
          <span>
            <Words of={TEXTS[view]} />
            {view === 'issues' && props.count > 0 && <span class="count">{props.count}</span>}
          </span>
        </button>
      ))}
    </nav>
  );
}

const ICONS: Readonly<Record<View, string>> = {
  form: 'M5 3.5h10v13H5zM8 7h4M8 10h4M8 13h2.5',
  issues: 'M10 3.5l7 12.5H3zM10 8.5v3.5M10 14v.3',
  masks: 'M3 10c3-5 11-5 14 0c-3 5-11 5-14 0zM4 16.5L16 3.5',
  lifecycle: 'M10 3.5a6.5 6.5 0 1 1-6 4M4 3.5v4h4M10 6.5V10l2.5 2',
};

function Icon({ view }: { readonly view: View }): VNode {
  return (
    <svg viewBox="0 0 20 20" aria-hidden="true">
      <path d={ICONS[view]} />
    </svg>
  );
}

function recordOf(id: string): unknown {
  return samples.find((sample) => sample.id === id)?.record ?? {};
}
