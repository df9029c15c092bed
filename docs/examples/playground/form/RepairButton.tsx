import type { VNode } from 'preact';
import { fieldAt } from 'customer-archive';
import type { Repair } from '../checks.ts';
import { Words, useSay } from '../language.tsx';
import type { Say } from '../language.tsx';
import { CHANGE_NAMES, TEXTS } from '../texts.ts';
import { optionsOf, textOf } from './control.ts';

/**
 * Shows a repair: what it does, and what comes out.
 *
 * @param props - The repair and what to do.
 * @returns The button.
 */
export function RepairButton({ repair, onRepair }: { readonly repair: Repair; readonly onRepair: () => void }): VNode {
  const say = useSay();
  return (
    <button type="button" class="repair" data-path={repair.path} onClick={onRepair}>
      <span class="repair-name">
        <Words of={TEXTS.repair} />
      </span>
      <span class="repair-changes">{repair.changes.map((change) => say(CHANGE_NAMES[change])).join(' · ')}</span>
      <span class="repair-value">
        <span class="sr-only">{say(TEXTS.repairTo)}</span>
        <span aria-hidden="true">→</span> {repair.value === undefined ? say(TEXTS.repairRemove) : shown(repair, say)}
      </span>
    </button>
  );
}

function shown({ path, value }: Repair, say: Say): string {
  const field = fieldAt(path);
  const options = field === undefined ? [] : optionsOf(field);
  const values: readonly unknown[] = Array.isArray(value) ? value : [value];
  return values
    .map((one) => {
      const option = options.find((known) => known.value === one);
      return option === undefined ? textOf(one) : say(option.label);
    })
    .join('、');
}
