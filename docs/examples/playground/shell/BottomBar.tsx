import type { VNode } from 'preact';
import { Words, useSay } from '../language.tsx';
import { TEXTS } from '../texts.ts';

/** Something that fills the screen of a phone. */
type View = keyof typeof ICONS;

/** The views and the one that is shown. */
interface BottomBarProps<Name extends View> {
  /** The views. */
  readonly views: readonly Name[];
  /** The one that is shown. */
  readonly chosen: Name;
  /** How many issues there are. */
  readonly count: number;
  /** Shows another one. */
  readonly onChoose: (view: Name) => void;
}

const ICONS = {
  form: 'M5 3.5h10v13H5zM8 7h4M8 10h4M8 13h2.5',
  issues: 'M10 3.5l7 12.5H3zM10 8.5v3.5M10 14v.3',
  masks: 'M3 10c3-5 11-5 14 0c-3 5-11 5-14 0zM4 16.5L16 3.5',
  lifecycle: 'M10 3.5a6.5 6.5 0 1 1-6 4M4 3.5v4h4M10 6.5V10l2.5 2',
  audit: 'M4 5.5l1.5 1.5L8 4.5M4 12.5l1.5 1.5L8 11.5M10.5 6h6M10.5 13h6',
} as const;

/**
 * Shows the bar of a phone, where one thing is shown at a time.
 *
 * @param props - The views.
 * @returns The bar.
 */
export function BottomBar<Name extends View>({ views, chosen, count, onChoose }: BottomBarProps<Name>): VNode {
  const say = useSay();
  return (
    <nav class="bottom" aria-label={say(TEXTS.pages)}>
      {views.map((view) => (
        <button
          key={view}
          type="button"
          aria-current={view === chosen ? 'page' : undefined}
          onClick={() => {
            onChoose(view);
            window.scrollTo({ top: 0 });
          }}
        >
          <svg viewBox="0 0 20 20" aria-hidden="true">
            <path d={ICONS[view]} />
          </svg>
          <span>
            <Words of={TEXTS[view]} />
            {(view === 'issues' || view === 'audit') && count > 0 && <span class="count">{count}</span>}
          </span>
        </button>
      ))}
    </nav>
  );
}
