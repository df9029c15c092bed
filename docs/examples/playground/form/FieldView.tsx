import type { VNode } from 'preact';
import { fieldAt, sensitivityOf, subjectOf } from 'customer-archive';
import type { CustomerField } from 'customer-archive';
import type { FieldNode } from '../fieldTree.ts';
import { Words } from '../language.tsx';
import { idOf, pathOf, readAt } from '../record.ts';
import type { Key } from '../record.ts';
import { useArchive } from '../state.ts';
import { SENSITIVITY_NAMES, TEXTS } from '../texts.ts';
import { ChecksControl, MenuControl, RadioControl } from './ChoiceControl.tsx';
import { isProse, isSeveral } from './control.ts';
import type { ControlProps } from './control.ts';
import { ListView } from './ListView.tsx';
import { Notes, hasNotes, notesAt } from './Notes.tsx';
import { TextControl } from './TextControl.tsx';

/** A field and its place. */
interface FieldViewProps {
  /** The field with what is inside it. */
  readonly node: FieldNode;
  /** The place of what holds it. */
  readonly holder: readonly Key[];
}

/**
 * Shows a field: label, control, hint, and beside them what the library says of the value. A field of the other customer type is shown only
 * while it holds something.
 *
 * @param props - The field and its place.
 * @returns The field, or nothing.
 */
export function FieldView({ node, holder }: FieldViewProps): VNode | null {
  const archive = useArchive();
  const { field } = node;
  const keys = [...holder, node.key];
  const path = pathOf(keys);
  const value = readAt(archive.state.record, keys);
  const isAsked = appliesNow(field, archive.state.record);
  if (!isAsked && value === undefined) return null;

  const id = idOf(path);
  const notes = notesAt(archive, path);
  const describedBy = [field.hint.zh === '' ? '' : `${id}-hint`, hasNotes(notes) ? `${id}-notes` : ''].filter(Boolean).join(' ');
  const isRequired = isAsked && isExpected(node, holder, archive.state.record);
  const control: ControlProps = {
    id,
    field,
    value,
    describedBy: describedBy || undefined,
    isInvalid: notes.errors.length > 0,
    isRequired,
    onChange: (next) => {
      archive.write(keys, next);
    },
  };
  const className = ['field', isWide(field) ? 'wide' : '', control.isInvalid ? 'invalid' : notes.warnings.length > 0 ? 'doubtful' : ''];
  const Frame = isSeveral(field) ? 'fieldset' : 'div';
  return (
    <Frame
      class={className.filter(Boolean).join(' ')}
      id={`${id}-field`}
      {...(Frame === 'fieldset' && { 'aria-describedby': control.describedBy })}
      onBlurCapture={() => archive.leave(path)}
    >
      <FieldLabel id={id} field={field} isRequired={isRequired} isAsked={isAsked} isOuter={holder.length === 1} />
      {hasEntries(field) && <Hint id={id} field={field} />}
      <Control node={node} keys={keys} control={control} />
      {!hasEntries(field) && <Hint id={id} field={field} />}
      <Notes id={id} path={path} notes={notes} />
    </Frame>
  );
}

function Control({
  node,
  keys,
  control,
}: {
  readonly node: FieldNode;
  readonly keys: readonly Key[];
  readonly control: ControlProps;
}): VNode {
  switch (node.field.control) {
    case 'list':
      return <ListView node={node} keys={keys} id={control.id} />;
    case 'group':
      return (
        <div class="fields inner">
          {node.inner.map((inner) => (
            <FieldView key={inner.key} node={inner} holder={keys} />
          ))}
        </div>
      );
    case 'multi':
      return <ChecksControl {...control} />;
    case 'single':
      if (node.field.open === true) return <TextControl {...control} />;
      return isSeveral(node.field) ? <RadioControl {...control} /> : <MenuControl {...control} />;
    default:
      return <TextControl {...control} />;
  }
}

interface FieldLabelProps {
  readonly id: string;
  readonly field: CustomerField;
  readonly isRequired: boolean;
  readonly isAsked: boolean;
  readonly isOuter: boolean;
}

function FieldLabel({ id, field, isRequired, isAsked, isOuter }: FieldLabelProps): VNode {
  const { state } = useArchive();
  // That of a person everything is personal goes without saying.
  const sensitivity = field.sensitivity === 'internal' ? 'internal' : sensitivityOf(field, subjectOf(state.record));
  const text = (
    <>
      <span id={`${id}-label`}>
        <Words of={field.label} />
      </span>
      {isRequired && <Mark kind="required" />}
      {isAsked && field.requirement === 'recommended' && <Mark kind="recommended" />}
      {!isAsked && isTypeKnown(state.record) && (
        <span class="badge warn">
          <Words of={TEXTS.notApplicableNow} />
        </span>
      )}
      {isOuter && sensitivity !== 'internal' && (
        <span class={`badge ${sensitivity}`}>
          <Words of={SENSITIVITY_NAMES[sensitivity]} />
        </span>
      )}
    </>
  );
  return isSeveral(field) ? (
    <legend class="label">{text}</legend>
  ) : (
    <label class="label" for={id}>
      {text}
    </label>
  );
}

function Mark({ kind }: { readonly kind: 'required' | 'recommended' }): VNode {
  return (
    <span class={`mark ${kind}`}>
      <Words of={TEXTS[kind]} />
    </span>
  );
}

function Hint({ id, field }: { readonly id: string; readonly field: CustomerField }): VNode | null {
  if (field.hint.zh === '') return null;
  return (
    <p class="hint" id={`${id}-hint`}>
      <Words of={field.hint} />
    </p>
  );
}

/** Whether the field is asked of the customer type that is chosen. */
function appliesNow({ appliesTo }: CustomerField, record: unknown): boolean {
  return appliesTo === 'all' || readAt(record, ['basic', 'customerType']) === appliesTo;
}

function isTypeKnown(record: unknown): boolean {
  const customerType = readAt(record, ['basic', 'customerType']);
  return fieldAt('basic.customerType').options?.some(({ value }) => value === customerType) === true;
}

/** A field of a group is expected once something of the group is there. */
function isExpected({ field }: FieldNode, holder: readonly Key[], record: unknown): boolean {
  return field.requirement === 'required' && (holder.length === 1 || readAt(record, holder) !== undefined);
}

function hasEntries(field: CustomerField): boolean {
  return field.control === 'list' || field.control === 'group';
}

function isWide(field: CustomerField): boolean {
  return isProse(field) || hasEntries(field) || field.control === 'multi';
}
