import type { VNode } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { isIsoDate } from 'customer-archive/identifiers';
import { useSay } from '../language.tsx';
import { TEXTS } from '../texts.ts';
import { isProse, keyboardOf, optionsOf, textOf } from './control.ts';
import type { ControlProps } from './control.ts';

/** Numbers as JSON writes them; anything else stays text, and is judged as text. */
const NUMBER = /^-?(?:0|[1-9]\d*)(?:\.\d+)?$/u;

/**
 * Shows a field in which one types.
 *
 * @param props - The field and its value.
 * @returns The control.
 */
export function TextControl(props: ControlProps): VNode {
  switch (props.field.control) {
    case 'number':
      return <NumberControl {...props} />;
    case 'date':
      return <DayControl {...props} />;
    case 'timeNode':
      return <TimeNodeControl {...props} />;
    default:
      return isProse(props.field) ? <ProseControl {...props} /> : <LineControl {...props} />;
  }
}

function LineControl(props: ControlProps): VNode {
  const say = useSay();
  const options = optionsOf(props.field);
  const listId = options.length > 0 ? `${props.id}-options` : undefined;
  const meant = options.find(({ value }) => value === props.value)?.label;
  return (
    <>
      <input
        type="text"
        inputMode={keyboardOf(props.field)}
        class="input"
        list={listId}
        autocomplete="off"
        spellcheck={false}
        {...common(props)}
      />
      {meant !== undefined && say(meant) !== props.value && <p class="meaning">{say(meant)}</p>}
      {listId !== undefined && (
        <datalist id={listId}>
          {options.map(({ value, label }) => (
            <option key={value} value={value} label={say(label)} />
          ))}
        </datalist>
      )}
    </>
  );
}

function ProseControl(props: ControlProps): VNode {
  return <textarea rows={1} class="input prose" spellcheck={false} {...common(props)} />;
}

/** What is typed is kept as it is (1.50), what is a number goes into the record as one. */
function NumberControl(props: ControlProps): VNode {
  const [typed, setTyped] = useState(textOf(props.value));
  useEffect(() => {
    setTyped((old) => (Object.is(numberOf(old), props.value) ? old : textOf(props.value)));
  }, [props.value]);
  const onInput = (event: { readonly currentTarget: HTMLInputElement }): void => {
    setTyped(event.currentTarget.value);
    props.onChange(numberOf(event.currentTarget.value));
  };
  return (
    <input type="text" inputMode="decimal" class="input number" autocomplete="off" {...common(props)} value={typed} onInput={onInput} />
  );
}

function DayControl(props: ControlProps): VNode {
  return (
    <span class="with-tools">
      <input type="text" class="input" placeholder="YYYY-MM-DD" autocomplete="off" spellcheck={false} {...common(props)} />
      <DayPicker {...props} />
    </span>
  );
}

function TimeNodeControl(props: ControlProps): VNode {
  const say = useSay();
  const isUrgent = props.value === 'urgent';
  return (
    <span class="with-tools">
      <input type="text" class="input" placeholder="2024-Q3" autocomplete="off" spellcheck={false} {...common(props)} />
      <DayPicker {...props} />
      <button type="button" class="tool wide" aria-pressed={isUrgent} onClick={() => props.onChange(isUrgent ? undefined : 'urgent')}>
        {say(TEXTS.urgent)}
      </button>
    </span>
  );
}

/** The calendar of the browser beside a text field that also takes 2024年5月12日. */
function DayPicker({ id, value, onChange }: ControlProps): VNode {
  const say = useSay();
  const input = useRef<HTMLInputElement>(null);
  return (
    <span class="picker">
      <button
        type="button"
        class="tool"
        aria-label={say(TEXTS.pickDay)}
        aria-describedby={`${id}-label`}
        onClick={() => input.current?.showPicker()}
      >
        <svg viewBox="0 0 20 20" aria-hidden="true">
          <path d="M3.5 5.5h13v11h-13zM3.5 8.5h13M7 3v3M13 3v3" />
        </svg>
      </button>
      <input
        ref={input}
        type="date"
        tabIndex={-1}
        aria-hidden="true"
        // The browser writes a value that is no day on the console.
        value={isIsoDate(value) ? value : ''}
        onChange={(event) => onChange(event.currentTarget.value || undefined)}
      />
    </span>
  );
}

function numberOf(text: string): unknown {
  if (text.trim() === '') return undefined;
  return NUMBER.test(text) ? Number(text) : text;
}

/** The attributes of a field in which one types. */
function common({ id, value, describedBy, isInvalid, isRequired, onChange }: ControlProps): {
  readonly id: string;
  readonly value: string;
  readonly 'aria-describedby': string | undefined;
  readonly 'aria-invalid': boolean;
  readonly 'aria-required': boolean;
  readonly onInput: (event: { readonly currentTarget: { readonly value: string } }) => void;
} {
  return {
    id,
    value: textOf(value),
    'aria-describedby': describedBy,
    'aria-invalid': isInvalid,
    'aria-required': isRequired,
    onInput: (event) => {
      onChange(event.currentTarget.value === '' ? undefined : event.currentTarget.value);
    },
  };
}
