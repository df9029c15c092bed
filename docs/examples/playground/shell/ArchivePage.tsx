import type { VNode } from 'preact';
import { useEffect, useLayoutEffect, useMemo, useReducer, useState } from 'preact/hooks';
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
import { SampleMenu } from './SampleMenu.tsx';
import { BottomBar } from './BottomBar.tsx';
import { Tabs } from './Tabs.tsx';
import { useAnnouncer, useGoTo } from './focus.ts';

type Panel = 'issues' | 'masks' | 'lifecycle';

type View = Panel | 'form';

const VIEWS: readonly View[] = ['form', 'issues', 'masks', 'lifecycle'];

/** Milliseconds without a change. */
const PAUSE = 800;

const FIRST_SAMPLE = 'imported';

const DRAFT = 'draft';

/** A file that was begun elsewhere. */
export interface Draft {
  /** The record. */
  readonly record: unknown;
}

/**
 * Shows the archive form, and beside it what the library says of the record.
 *
 * @param props - A draft to show instead of what was there.
 * @returns The page.
 */
export function ArchivePage({ draft }: { readonly draft: Draft | undefined }): VNode {
  const say = useSay();
  const [sample, setSample] = useState(FIRST_SAMPLE);
  const [state, dispatch] = useReducer(reduceArchive, startWith(recordOf(FIRST_SAMPLE), true));
  const [asOf, setAsOf] = useState<string>(SAMPLE_AS_OF);
  const [audience, setAudience] = useState<Audience>('team');
  const [panel, setPanel] = useState<Panel>('issues');
  const [isFormShown, setFormShown] = useState(true);
  const [sentence, announce] = useAnnouncer();
  const verdict = useMemo(() => judgeRecord(state.record, asOf), [state.record, asOf]);
  const goToPlace = useGoTo();

  useLayoutEffect(() => {
    if (draft === undefined) return;
    setSample(DRAFT);
    dispatch({ type: 'load', record: draft.record, isChecked: true });
  }, [draft]);
  // Whoever cannot see the note beside the field hears it when the typing pauses.
  useEffect(() => {
    const notes = [...verdict.errors, ...verdict.warnings].filter(({ path }) => path !== '' && path === state.lastPath);
    const timer = setTimeout(() => {
      if (notes.length > 0) announce(notes.map(({ message }) => say(message)).join(' '));
    }, PAUSE);
    return () => {
      clearTimeout(timer);
    };
  }, [verdict]);
  const choices = draft === undefined ? samples : [{ id: DRAFT, label: TEXTS.draft, faulty: false, record: draft.record }, ...samples];

  const show = (view: View): void => {
    setFormShown(view === 'form');
    if (view !== 'form') setPanel(view);
  };
  const load = (id: string): void => {
    const { record, label } = choices.find((one) => one.id === id) ?? { record: {}, label: { zh: '', en: '' } };
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
      goToPlace(idOf(path));
      announce(say(TEXTS.repaired));
    },
    repairAll: () => {
      dispatch({ type: 'load', record: verdict.repaired, isChecked: true });
      goToPlace('summary');
      announce(`${say(TEXTS.repaired)} ${verdict.repairs.length}`);
    },
    check: () => {
      dispatch({ type: 'check' });
      show('issues');
      goToPlace('summary');
    },
    goTo: (path) => {
      setFormShown(true);
      goToPlace(idOf(path));
    },
  };
  const count = verdict.errors.length + verdict.warnings.length;
  return (
    <ArchiveContext.Provider value={archive}>
      <div class="toolbar">
        <SampleMenu id="sample" samples={choices} chosen={sample} onLoad={load} />
        <p class="hint">
          <Words of={TEXTS.privacy} />
        </p>
      </div>
      <div class="columns" data-view={isFormShown ? 'form' : 'side'}>
        <ArchiveForm />
        <aside class="side" aria-label={say(TEXTS.panels)}>
          <Tabs
            id="panel"
            look="tabs"
            label={TEXTS.panels}
            tabs={[
              { name: 'issues', label: TEXTS.issues, count, isMild: verdict.errors.length === 0 },
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
      <BottomBar views={VIEWS} chosen={isFormShown ? 'form' : panel} count={count} onChoose={show} />
      <p class="sr-only" role="status">
        {sentence}
      </p>
    </ArchiveContext.Provider>
  );
}

function recordOf(id: string): unknown {
  return samples.find((sample) => sample.id === id)?.record ?? {};
}
