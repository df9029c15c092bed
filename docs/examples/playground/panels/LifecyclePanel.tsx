import type { VNode } from 'preact';
import { useMemo } from 'preact/hooks';
import type { Bilingual, CustomerInput } from 'customer-archive';
import { classifyCustomer, lifecycleActions, lifecycleLabels, lifecycleReasons } from 'customer-archive/lifecycle';
import type { Classification, LabelFinding } from 'customer-archive/lifecycle';
import { dayOfNumber, numberOfDay, today } from '../days.ts';
import { Words, useSay } from '../language.tsx';
import { useArchive } from '../state.ts';
import { HEALTH_PARTS, PRIORITY_NAMES, STAGE_NAMES, TEXTS } from '../texts.ts';
import { rangeOf, stretchesOf } from '../timeline.ts';
import type { Range, Stretch } from '../timeline.ts';

/**
 * Shows where the customer stands on a day, and a slider to move the day.
 *
 * @param props - What to do with another day.
 * @returns The panel.
 */
export function LifecyclePanel({ onAsOf }: { readonly onAsOf: (asOf: string) => void }): VNode {
  const { state, asOf } = useArchive();
  const found = useMemo(() => classifyCustomer(state.record as CustomerInput, { asOf }), [state.record, asOf]);
  const range = rangeOf(state.record, asOf);
  const stretches = useMemo(() => stretchesOf(state.record, range), [state.record, range.from, range.to]);
  return (
    <>
      <DaySlider asOf={asOf} range={range} stretches={stretches} nextChangeOn={found.nextChangeOn} onAsOf={onAsOf} />
      <div class="headline" aria-live="polite">
        <span class={`label-badge ${found.primary ?? 'none'}`}>
          <Words of={found.primary === undefined ? TEXTS.noLabel : lifecycleLabels[found.primary]} />
        </span>
        <span class="stage">
          <Words of={STAGE_NAMES[found.stage]} />
        </span>
      </div>
      <Facts found={found} />
      <Health found={found} />
      {found.labels.length === 0 && (
        <p class="empty">
          <Words of={TEXTS.noLabelText} />
        </p>
      )}
      {found.labels.map((finding) => (
        <LabelCard key={finding.label} finding={finding} />
      ))}
    </>
  );
}

interface DaySliderProps {
  readonly asOf: string;
  readonly range: Range;
  readonly stretches: readonly Stretch[];
  readonly nextChangeOn: string | undefined;
  readonly onAsOf: (asOf: string) => void;
}

function DaySlider({ asOf, range, stretches, nextChangeOn, onAsOf }: DaySliderProps): VNode {
  const say = useSay();
  return (
    <div class="day">
      <div class="row">
        <label for="as-of-day">
          <Words of={TEXTS.asOf} />
        </label>
        <input
          type="date"
          id="as-of-day"
          class="input"
          value={asOf}
          min="1900-01-01"
          max="2100-12-31"
          onChange={(event) => {
            if (event.currentTarget.value !== '' && event.currentTarget.validity.valid) onAsOf(event.currentTarget.value);
          }}
        />
        <button type="button" class="quiet" onClick={() => onAsOf(today())}>
          <Words of={TEXTS.today} />
        </button>
      </div>
      <Strip range={range} stretches={stretches} now={numberOfDay(asOf)} />
      <input
        type="range"
        id="as-of"
        aria-label={say(TEXTS.asOf)}
        min={range.from}
        max={range.to}
        value={numberOfDay(asOf)}
        aria-valuetext={asOf}
        onInput={(event) => onAsOf(dayOfNumber(event.currentTarget.valueAsNumber))}
      />
      <div class="row ends">
        <span>{dayOfNumber(range.from)}</span>
        <button
          type="button"
          class="quiet"
          disabled={nextChangeOn === undefined}
          onClick={() => {
            if (nextChangeOn !== undefined) onAsOf(nextChangeOn);
          }}
        >
          {nextChangeOn === undefined ? <Words of={TEXTS.noNextChange} /> : <Words of={TEXTS.goToNextChange} />} {nextChangeOn}
        </button>
        <span>{dayOfNumber(range.to)}</span>
      </div>
    </div>
  );
}

/** The primary label of every day as a strip of colours above the slider. */
function Strip({ range, stretches, now }: { readonly range: Range; readonly stretches: readonly Stretch[]; readonly now: number }): VNode {
  const say = useSay();
  const scale = 1000 / (range.to - range.from + 1);
  const names = [...new Set(stretches.map(({ primary }) => primary))];
  return (
    <>
      <svg class="strip" viewBox="0 0 1000 10" preserveAspectRatio="none" role="img" aria-label={say(TEXTS.timeline)}>
        {stretches.map(({ from, to, primary }) => (
          <rect key={from} class={primary ?? 'none'} x={(from - range.from) * scale} width={(to - from) * scale} height="10" />
        ))}
        <rect class="now" x={Math.max(0, (now - range.from + 0.5) * scale - 1.5)} width="3" height="10" />
      </svg>
      <ul class="legend small">
        {names.map((name) => (
          <li key={name ?? 'none'} class={name ?? 'none'}>
            <Words of={name === undefined ? TEXTS.noLabel : lifecycleLabels[name]} />
          </li>
        ))}
      </ul>
    </>
  );
}

function Facts({ found }: { readonly found: Classification }): VNode {
  const say = useSay();
  const { value, priority, lastInteractionOn, nextChangeOn } = found;
  return (
    <dl class="facts">
      <Fact of={TEXTS.lastInteraction} text={lastInteractionOn ?? say(TEXTS.none)} />
      <Fact of={TEXTS.nextChange} text={nextChangeOn ?? say(TEXTS.none)} />
      <Fact of={TEXTS.derivedPriority} text={priority === undefined ? say(TEXTS.none) : say(PRIORITY_NAMES[priority])} />
      <Fact of={TEXTS.value} text={`¥${value.total12m.toLocaleString('zh-CN')}`} />
      <Fact of={TEXTS.tier} text={value.tier === 'none' ? say(TEXTS.none) : value.tier} />
    </dl>
  );
}

function Fact({ of, text }: { readonly of: Bilingual; readonly text: string }): VNode {
  return (
    <div>
      <dt>
        <Words of={of} />
      </dt>
      <dd>{text}</dd>
    </div>
  );
}

function Health({ found }: { readonly found: Classification }): VNode {
  return (
    <div class="health">
      <div class="row">
        <h3>
          <Words of={TEXTS.health} />
        </h3>
        <strong>
          {found.health}
          <small>/100</small>
        </strong>
      </div>
      <dl>
        {HEALTH_PARTS.map(([part, most, name]) => (
          <div key={part}>
            <dt>
              <Words of={name} />
            </dt>
            <dd>
              <svg class="bar" viewBox={`0 0 ${most} 6`} preserveAspectRatio="none" aria-hidden="true">
                <rect class="track" width={most} height="6" />
                <rect class="part" width={found.healthParts[part]} height="6" />
              </svg>
              <span>
                {found.healthParts[part]}/{most}
              </span>
            </dd>
          </div>
        ))}
      </dl>
    </div>
  );
}

function LabelCard({ finding }: { readonly finding: LabelFinding }): VNode {
  return (
    <section class={`label-card ${finding.label}`} data-label={finding.label}>
      <h3>
        <Words of={lifecycleLabels[finding.label]} />
        <small>
          <Words of={TEXTS.since} /> {finding.since}
          {finding.nextChangeOn !== undefined && (
            <>
              {' '}
              <Words of={TEXTS.until} /> {finding.nextChangeOn}
            </>
          )}
        </small>
      </h3>
      <Points title={TEXTS.because} points={finding.reasons.map((reason) => lifecycleReasons[reason])} />
      <Points title={TEXTS.todo} points={finding.actions.map((action) => lifecycleActions[action])} />
    </section>
  );
}

function Points({ title, points }: { readonly title: Bilingual; readonly points: readonly Bilingual[] }): VNode {
  return (
    <div class="points">
      <h4>
        <Words of={title} />
      </h4>
      <ul>
        {points.map((point) => (
          <li key={point.en}>
            <Words of={point} />
          </li>
        ))}
      </ul>
    </div>
  );
}
