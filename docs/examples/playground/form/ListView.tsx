import type { VNode } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { FieldNode } from '../fieldTree.ts';
import { Words, useSay } from '../language.tsx';
import { entriesOf, idOf, pathOf, readAt } from '../record.ts';
import type { Key } from '../record.ts';
import { useArchive } from '../state.ts';
import { TEXTS } from '../texts.ts';
import { FieldView } from './FieldView.tsx';

/** A list and its place. */
interface ListViewProps {
  /** The field with the fields of an entry. */
  readonly node: FieldNode;
  /** Its place. */
  readonly keys: readonly Key[];
  /** The identifier of the place. */
  readonly id: string;
}

/** How the fields of an entry are found. */
const FOCUSABLE = 'input:not([tabindex="-1"]), select, textarea';

/**
 * Shows a list: its entries, and buttons to add and to remove one.
 *
 * @param props - The list and its place.
 * @returns The list.
 */
export function ListView({ node, keys, id }: ListViewProps): VNode {
  const { state, write, announce } = useArchive();
  const say = useSay();
  const entries = entriesOf(readAt(state.record, keys));
  const root = useRef<HTMLDivElement>(null);
  const awaited = useRef<number | 'add' | undefined>(undefined);
  const label = say(node.field.label);

  // Whoever works with the keyboard goes on in the new entry, or behind the one that is gone.
  useEffect(() => {
    if (awaited.current === undefined) return;
    const place = awaited.current;
    awaited.current = undefined;
    const entry = typeof place === 'number' ? root.current?.querySelector(`[data-entry="${place}"] :is(${FOCUSABLE})`) : undefined;
    const next = entry ?? root.current?.querySelector('button.add');
    if (next instanceof HTMLElement) next.focus();
  }, [entries.length]);

  const add = (): void => {
    awaited.current = entries.length;
    write([...keys, entries.length], {});
    announce(`${say(TEXTS.added)} ${label} ${nth(say, entries.length)}`);
  };
  const remove = (at: number): void => {
    awaited.current = at < entries.length - 1 ? at : 'add';
    write([...keys, at], undefined);
    announce(`${say(TEXTS.removed)} ${label} ${nth(say, at)}`);
  };
  return (
    <div ref={root} class="list">
      {entries.map((_, at) => (
        <div
          key={at}
          class="entry"
          role="group"
          data-entry={at}
          aria-label={`${label} ${nth(say, at)}`}
          id={`${idOf(pathOf([...keys, at]))}-field`}
        >
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
          <div class="fields inner">
            {node.inner.map((inner) => (
              <FieldView key={inner.key} node={inner} holder={[...keys, at]} />
            ))}
          </div>
        </div>
      ))}
      <button type="button" class="add" id={id} aria-label={`${say(TEXTS.add)} ${label}`} onClick={add}>
        <span aria-hidden="true">＋</span> <Words of={TEXTS.add} />
      </button>
    </div>
  );
}

function nth(say: ReturnType<typeof useSay>, at: number): string {
  return say({ zh: TEXTS.entry.zh.replace('{n}', String(at + 1)), en: TEXTS.entry.en.replace('{n}', String(at + 1)) });
}
