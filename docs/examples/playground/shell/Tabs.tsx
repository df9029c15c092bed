import type { ComponentChildren, VNode } from 'preact';
import type { Bilingual } from 'customer-archive';
import { Words, useSay } from '../language.tsx';

/** A tab. */
interface Tab<Name extends string> {
  /** What names it. */
  readonly name: Name;
  /** What it shows. */
  readonly label: Bilingual;
  /** A figure beside the label. */
  readonly count?: number | undefined;
  /** Whether the figure counts nothing but warnings. */
  readonly isMild?: boolean;
}

/** Tabs and the panel of the one that is chosen. */
interface TabsProps<Name extends string> {
  /** Begins the identifiers. */
  readonly id: string;
  /** How they look: `pages` of the whole, or `tabs` above a panel that scrolls. */
  readonly look: 'pages' | 'tabs';
  /** What the tabs are called together. */
  readonly label: Bilingual;
  /** The tabs. */
  readonly tabs: readonly Tab<Name>[];
  /** The one that is chosen. */
  readonly chosen: Name;
  /** Chooses another one. */
  readonly onChoose: (name: Name) => void;
  /** Its panel. */
  readonly children: ComponentChildren;
}

const STEPS: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowLeft: -1 };

/**
 * Shows tabs: one is in the order of the Tab key, the arrow keys go to the others.
 *
 * @param props - The tabs.
 * @returns Tabs and panel.
 */
export function Tabs<Name extends string>({ id, look, label, tabs, chosen, onChoose, children }: TabsProps<Name>): VNode {
  const say = useSay();
  const at = tabs.findIndex(({ name }) => name === chosen);
  const onKeyDown = (event: KeyboardEvent): void => {
    const next = tabs[(at + (STEPS[event.key] ?? 0) + tabs.length) % tabs.length];
    if (next === undefined || STEPS[event.key] === undefined) return;
    event.preventDefault();
    onChoose(next.name);
    document.getElementById(`${id}-${next.name}`)?.focus();
  };
  return (
    <>
      <div class={look} role="tablist" aria-label={say(label)} onKeyDown={onKeyDown}>
        {tabs.map(({ name, label: text, count, isMild }) => (
          <button
            key={name}
            type="button"
            role="tab"
            id={`${id}-${name}`}
            aria-selected={name === chosen}
            aria-controls={`${id}-panel`}
            tabIndex={name === chosen ? 0 : -1}
            onClick={() => onChoose(name)}
          >
            <Words of={text} />
            {count !== undefined && count > 0 && <span class={isMild === true ? 'count mild' : 'count'}>{count}</span>}
          </button>
        ))}
      </div>
      <div
        class={look === 'tabs' ? 'panel' : undefined}
        role="tabpanel"
        id={`${id}-panel`}
        aria-labelledby={`${id}-${chosen}`}
        {...(look === 'tabs' && { tabIndex: 0 })}
      >
        {children}
      </div>
    </>
  );
}
