import type { VNode } from 'preact';
import type { FieldNode } from '../fieldTree.ts';
import { useSay } from '../language.tsx';
import { entriesOf, idOf, pathOf, readAt } from '../record.ts';
import type { Key } from '../record.ts';
import { useArchive } from '../state.ts';
import { Entries } from './Entries.tsx';
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

/**
 * Shows a list of the archive.
 *
 * @param props - The list and its place.
 * @returns The list.
 */
export function ListView({ node, keys, id }: ListViewProps): VNode {
  const { state, write, announce } = useArchive();
  const say = useSay();
  const count = entriesOf(readAt(state.record, keys)).length;
  return (
    <Entries
      id={id}
      label={say(node.field.label)}
      count={count}
      idOfEntry={(at) => `${idOf(pathOf([...keys, at]))}-field`}
      onAdd={() => write([...keys, count], {})}
      onRemove={(at) => write([...keys, at], undefined)}
      announce={announce}
    >
      {(at) => node.inner.map((inner) => <FieldView key={inner.key} node={inner} holder={[...keys, at]} />)}
    </Entries>
  );
}
