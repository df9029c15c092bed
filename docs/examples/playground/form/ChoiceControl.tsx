import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import { Words, useSay } from '../language.tsx';
import { entriesOf } from '../record.ts';
import { TEXTS } from '../texts.ts';
import { optionsOf, textOf } from './control.ts';
import type { ControlProps } from './control.ts';

/**
 * Shows a menu of choices. A value that is none of them is shown as it is.
 *
 * @param props - The field and its value.
 * @returns The control.
 */
export function MenuControl({ id, field, value, describedBy, isInvalid, isRequired, onChange }: ControlProps): VNode {
  const say = useSay();
  const options = optionsOf(field);
  const text = textOf(value);
  const isStrange = text !== '' && options.every((option) => option.value !== text);
  return (
    <select
      id={id}
      class="input"
      value={text}
      aria-describedby={describedBy}
      aria-invalid={isInvalid}
      aria-required={isRequired}
      onChange={(event) => onChange(event.currentTarget.value || undefined)}
    >
      <option value="">{say(isRequired ? TEXTS.choose : TEXTS.notSet)}</option>
      {isStrange && <option value={text}>{`⚠ ${text}`}</option>}
      {options.map((option) => (
        <option key={option.value} value={option.value}>
          {say(option.label)}
        </option>
      ))}
    </select>
  );
}

/**
 * Shows a few choices beside each other, of which one is taken.
 *
 * @param props - The field and its value.
 * @returns The control.
 */
export function RadioControl({ id, field, value, isRequired, onChange }: ControlProps): VNode {
  const options = optionsOf(field);
  const text = textOf(value);
  const isStrange = text !== '' && options.every((option) => option.value !== text);
  return (
    <div class="chips">
      {options.map((option, at) => (
        <label key={option.value} class="chip">
          <input
            type="radio"
            id={at === 0 ? id : `${id}-${option.value}`}
            name={id}
            value={option.value}
            checked={option.value === text}
            onChange={() => onChange(option.value)}
          />
          <span>
            <Words of={option.label} />
          </span>
        </label>
      ))}
      {isStrange && <span class="chip strange">{text}</span>}
      {text !== '' && (!isRequired || isStrange) && <ClearButton onClear={onChange} />}
    </div>
  );
}

/**
 * Shows choices of which several may be taken, and where the field is open others too.
 *
 * @param props - The field and its value.
 * @returns The control.
 */
export function ChecksControl(props: ControlProps): VNode {
  const { id, field, value, onChange } = props;
  const chosen = Array.isArray(value) ? entriesOf(value).map(textOf) : value === undefined ? [] : [textOf(value)];
  const options = optionsOf(field);
  const others = chosen.flatMap((text, at) => {
    const isKnown = options.some((option) => option.value === text) && chosen.indexOf(text) === at;
    return isKnown ? [] : [{ text, at }];
  });
  const put = (next: readonly string[]): void => {
    onChange(next.length === 0 ? undefined : next);
  };
  return (
    <div class="chips">
      {options.map((option, at) => (
        <label key={option.value} class="chip check">
          <input
            type="checkbox"
            id={at === 0 ? id : `${id}-${option.value}`}
            checked={chosen.includes(option.value)}
            onChange={(event) =>
              put(event.currentTarget.checked ? [...chosen, option.value] : chosen.filter((text) => text !== option.value))
            }
          />
          <span>
            <Words of={option.label} />
          </span>
        </label>
      ))}
      {others.map(({ text, at }) => (
        <OtherChoice key={at} text={text} isStrange={field.open !== true} onRemove={() => put(chosen.toSpliced(at, 1))} />
      ))}
      {field.open === true && <TagInput id={`${id}-new`} onAdd={(tag) => put([...chosen, tag])} />}
    </div>
  );
}

function OtherChoice(props: { readonly text: string; readonly isStrange: boolean; readonly onRemove: () => void }): VNode {
  const say = useSay();
  return (
    <span class={props.isStrange ? 'chip other strange' : 'chip other'}>
      {props.text}
      <button type="button" class="cross" aria-label={`${say(TEXTS.remove)} ${props.text}`} onClick={props.onRemove}>
        ×
      </button>
    </span>
  );
}

function TagInput({ id, onAdd }: { readonly id: string; readonly onAdd: (tag: string) => void }): VNode {
  const say = useSay();
  const [tag, setTag] = useState('');
  const add = (): void => {
    if (tag.trim() === '') return;
    onAdd(tag.trim());
    setTag('');
  };
  return (
    <span class="with-tools tag-input">
      <input
        id={id}
        class="input"
        type="text"
        autocomplete="off"
        aria-label={say(TEXTS.addTag)}
        placeholder={say(TEXTS.addTag)}
        value={tag}
        onInput={(event) => setTag(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && !event.isComposing) {
            event.preventDefault();
            add();
          }
        }}
      />
      <button type="button" class="tool" aria-label={say(TEXTS.addTag)} onClick={add}>
        ＋
      </button>
    </span>
  );
}

function ClearButton({ onClear }: { readonly onClear: (value: undefined) => void }): VNode {
  return (
    <button type="button" class="quiet" onClick={() => onClear(undefined)}>
      <Words of={TEXTS.clear} />
    </button>
  );
}
