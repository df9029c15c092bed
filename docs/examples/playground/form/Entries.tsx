import type { ComponentChildren, VNode } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { Words, useSay } from '../language.tsx';
import type { Say } from '../language.tsx';
import { TEXTS } from '../texts.ts';

/** The entries of a list. */
interface EntriesProps {
  /** The identifier of the place. */
  readonly id: string;
  /** What the list is called. */
  readonly label: string;
  /** How many entries there are. */
  readonly count: number;
  /** The identifier of an entry. */
  readonly idOfEntry: (at: number) => string;
  /** Adds an entry at the end. */
  readonly onAdd: () => void;
  /** Removes an entry. */
  readonly onRemove: (at: number) => void;
  /** Says a sentence to users of screen readers. */
  readonly announce: (sentence: string) => void;
  /** The fields of an entry. */
  readonly children: (at: number) => ComponentChildren;
}

/** How the fields of an entry are found. */
const FOCUSABLE = 'input:not([tabindex="-1"]), select, textarea';

/**
 * Shows the entries of a list, and buttons to add and to remove one.
 *
 * @param props - The list.
 * @returns The entries.
 */
export function Entries({ id, label, count, idOfEntry, onAdd, onRemove, announce, children }: EntriesProps): VNode {
  const say = useSay();
  const root = useRef<HTMLDivElement>(null);
  const awaited = useRef<number | 'add' | undefined>(undefined);

  // Whoever works with the keyboard goes on in the new entry, or behind the one that is gone.
  useLayoutEffect(() => {
    if (awaited.current === undefined) return;
    const place = awaited.current;
    awaited.current = undefined;
    const entry = typeof place === 'number' ? root.current?.querySelector(`[data-entry="${place}"] :is(${FOCUSABLE})`) : undefined;
    const next = entry ?? root.current?.querySelector('button.add');
    if (next instanceof HTMLElement) next.focus();
  }, [count]);

  const add = (): void => {
    awaited.current = count;
    onAdd();
    announce(`${say(TEXTS.added)} ${label} ${nth(say, count)}`);
  };
  const remove = (at: number): void => {
    awaited.current = at < count - 1 ? at : 'add';
    onRemove(at);
    announce(`${say(TEXTS.removed)} ${label} ${nth(say, at)}`);
  };
  return (
    <div ref={root} class="list">
      {Array.from({ length: count }, (_, at) => (
        <div key={at} class="entry" role="group" data-entry={at} aria-label={`${label} ${nth(say, at)}`} id={idOfEntry(at)}>
          <div class="entry-head">
            <span class="entry-number">{nth(say, at)}</span>
            <button
              type="button"
              class="quiet danger"
              aria-label={`${say(TEXTS.remove)} ${label} ${nth(say, at)}`}
              onClick={() => remove(at)}
            >
              <Words of={TEXTS.remove} />
            </button>
          </div>
          <div class="fields inner">{children(at)}</div>
        </div>
      ))}
      <button type="button" class="add" id={id} aria-label={`${say(TEXTS.add)} ${label}`} onClick={add}>
        <span aria-hidden="true">＋</span> <Words of={TEXTS.add} />
      </button>
    </div>
  );
}

function nth(say: Say, at: number): string {
  return say({ zh: TEXTS.entry.zh.replace('{n}', String(at + 1)), en: TEXTS.entry.en.replace('{n}', String(at + 1)) });
}
