import type { VNode } from 'preact';
import { isDeclined } from 'customer-archive/collection';
import type { TemplateField } from 'customer-archive/collection';
import { MenuControl, RadioControl } from '../form/ChoiceControl.tsx';
import { isProse, isSeveral } from '../form/control.ts';
import type { ControlProps } from '../form/control.ts';
import { Entries } from '../form/Entries.tsx';
import { MISSING, Note, distinct } from '../form/Notes.tsx';
import { TextControl } from '../form/TextControl.tsx';
import { Words, useSay } from '../language.tsx';
import { entriesOf, pathOf, readAt } from '../record.ts';
import type { Key } from '../record.ts';
import { SENSITIVITY_NAMES, TEXTS } from '../texts.ts';
import { VagueNotes, isAboutNeed } from './VagueNotes.tsx';
import { formIdOf, useCollection } from './state.ts';
import type { Collection } from './state.ts';
import type { Finding } from '../checks.ts';

/** A field and its place. */
interface CollectionFieldProps {
  /** The field. */
  readonly field: TemplateField;
  /** The place of what holds it. */
  readonly holder: readonly Key[];
}

/**
 * Shows a field of the collection form: label, control, what is said of the value, vague words as one types, and a way to note a refusal.
 *
 * @param props - The field and its place.
 * @returns The field.
 */
export function CollectionField({ field, holder }: CollectionFieldProps): VNode {
  const collection = useCollection();
  const keys = [...holder, field.key];
  const path = pathOf(keys);
  const id = formIdOf(path);
  const value = readAt(collection.values, keys);
  const isRefused = isDeclined(value);
  const [errors, warnings] = notesAt(collection, path);
  const hasNotes = errors.length + warnings.length > 0;
  const describedBy = [field.hint.zh === '' ? '' : `${id}-hint`, hasNotes ? `${id}-notes` : ''].filter(Boolean).join(' ');
  const control: ControlProps = {
    id,
    field,
    value,
    describedBy: describedBy || undefined,
    isInvalid: errors.length > 0,
    isRequired: field.requirement === 'required',
    onChange: (next) => collection.write(keys, next),
  };
  const isSet = isSeveral(field);
  const className = ['field', isWide(field) ? 'wide' : '', control.isInvalid ? 'invalid' : warnings.length > 0 ? 'doubtful' : ''];
  const Frame = isSet ? 'fieldset' : 'div';
  return (
    <Frame class={className.filter(Boolean).join(' ')} id={`${id}-field`} onBlurCapture={() => collection.leave(path)}>
      <Label id={id} field={field} isOuter={holder.length === 0} isSet={isSet} />
      {isRefused ? <Reason control={control} keys={keys} /> : <Control control={control} field={field} keys={keys} />}
      {field.hint.zh !== '' && (
        <p class="hint" id={`${id}-hint`}>
          <Words of={field.hint} />
        </p>
      )}
      {hasNotes && (
        <ul class="notes" id={`${id}-notes`}>
          {errors.map((finding) => (
            <Note key={finding.issue.code} kind="error" finding={finding} />
          ))}
          {warnings.map((finding) => (
            <Note key={finding.issue.code} kind="warning" finding={finding} />
          ))}
        </ul>
      )}
      {isAboutNeed(field) && typeof value === 'string' && <VagueNotes id={id} text={value} />}
      {!field.essential && <Decline id={id} isRefused={isRefused} keys={keys} />}
    </Frame>
  );
}

function Control({
  control,
  field,
  keys,
}: {
  readonly control: ControlProps;
  readonly field: TemplateField;
  readonly keys: readonly Key[];
}): VNode {
  const { write, announce } = useCollection();
  const say = useSay();
  if (field.control === 'list') {
    const count = entriesOf(control.value).length;
    return (
      <Entries
        id={control.id}
        label={say(field.label)}
        count={count}
        idOfEntry={(at) => `${formIdOf(pathOf([...keys, at]))}-field`}
        onAdd={() => write([...keys, count], {})}
        onRemove={(at) => write([...keys, at], undefined)}
        announce={announce}
      >
        {(at) => (field.items ?? []).map((item) => <CollectionField key={item.key} field={item} holder={[...keys, at]} />)}
      </Entries>
    );
  }
  if (field.control !== 'single' || field.open === true) return <TextControl {...control} />;
  return isSeveral(field) ? <RadioControl {...control} /> : <MenuControl {...control} />;
}

/** In place of the value stands why there is none. */
function Reason({ control, keys }: { readonly control: ControlProps; readonly keys: readonly Key[] }): VNode {
  const { write } = useCollection();
  const say = useSay();
  const reason = readAt(control.value, ['declined']);
  return (
    <input
      type="text"
      class="input refused"
      id={control.id}
      aria-describedby={control.describedBy}
      placeholder={say(TEXTS.declineReason)}
      value={typeof reason === 'string' ? reason : ''}
      onInput={(event) => write(keys, { declined: event.currentTarget.value })}
    />
  );
}

function Decline({
  id,
  isRefused,
  keys,
}: {
  readonly id: string;
  readonly isRefused: boolean;
  readonly keys: readonly Key[];
}): VNode | null {
  const { write } = useCollection();
  return (
    <label class="decline">
      <input
        type="checkbox"
        id={`${id}-declined`}
        aria-describedby={`${id}-label`}
        checked={isRefused}
        onChange={(event) => write(keys, event.currentTarget.checked ? { declined: '' } : undefined)}
      />
      <span>
        <Words of={TEXTS.decline} />
      </span>
    </label>
  );
}

interface LabelProps {
  readonly id: string;
  readonly field: TemplateField;
  readonly isOuter: boolean;
  readonly isSet: boolean;
}

function Label({ id, field, isOuter, isSet }: LabelProps): VNode {
  const text = (
    <>
      <span id={`${id}-label`}>
        <Words of={field.label} />
      </span>
      {field.requirement === 'required' && (
        <span class="mark required">
          <Words of={TEXTS.required} />
        </span>
      )}
      {isOuter && field.sensitivity !== 'internal' && (
        <span class={`badge ${field.sensitivity}`}>
          <Words of={SENSITIVITY_NAMES[field.sensitivity]} />
        </span>
      )}
    </>
  );
  return isSet ? (
    <legend class="label">{text}</legend>
  ) : (
    <label class="label" for={id}>
      {text}
    </label>
  );
}

/** Vague words are shown one by one below the field. */
function notesAt({ verdict, left, isChecked }: Collection, path: string): readonly [readonly Finding[], readonly Finding[]] {
  const isSaid = ({ path: at, issue }: Finding): boolean =>
    at === path && issue.code !== 'need.vague' && (isChecked || left.has(path) || !MISSING.has(issue.code));
  return [distinct(verdict.errors.filter(isSaid)), distinct(verdict.warnings.filter(isSaid))];
}

function isWide(field: TemplateField): boolean {
  return field.control === 'list' || (isProse(field) && field.sensitivity === 'internal') || field.key === 'remarks';
}
