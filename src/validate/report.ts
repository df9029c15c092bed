import type { AnyIssue } from './issue.ts';
import type { Repairs } from './kind.ts';
import { messageOf } from './messages/messages.ts';
import type { Messages } from './messages/messages.ts';
import type { Finding, Keys } from './note.ts';

/**
 * Puts findings into words and into form order, without the values that they were found at.
 *
 * @param findings - What was found.
 * @param places - The place of every part in the form, by its path.
 * @param messages - The language.
 * @param repairs - Tells at which places a repair can be proposed.
 * @returns The issues, by place in the form and then in the order they were found.
 */
export function reportOf(
  findings: readonly Finding[],
  places: ReadonlyMap<string, number>,
  messages: Messages,
  repairs: Repairs,
): AnyIssue[] {
  if (findings.length < 2) return findings.map((finding) => issueOf(finding, messages, repairs));
  const ranked = findings.map((finding) => ({ finding, rank: rankOf(finding.keys, places) }));
  return ranked.sort((a, b) => compareRanks(a.rank, b.rank)).map(({ finding }) => issueOf(finding, messages, repairs));
}

/**
 * Writes keys as a path.
 *
 * @param keys - Keys and indexes.
 * @returns The path: `behavior.purchases[2].amount`.
 */
export function pathOf(keys: Keys): string {
  let path = '';
  for (const key of keys) {
    if (typeof key === 'number') path += `[${String(key)}]`;
    else path = path === '' ? key : `${path}.${key}`;
  }
  return path;
}

/** What is still being put together. */
type Writable<T> = { -readonly [Key in keyof T]: T[Key] };

function issueOf({ code, severity, keys, part, params }: Finding, messages: Messages, repairs: Repairs): AnyIssue {
  const label = part.label[messages.language];
  const message = messageOf(messages, code, label, params);
  const issue: Writable<AnyIssue> = { code, path: pathOf(keys), keys, label, severity, message };
  // Not by spreading, which takes several times as long.
  if (params !== undefined) issue.params = params;
  if (repairs(keys)) issue.fixable = true;
  return issue;
}

/** The place of each key among the parts of the form; what the form does not know comes last. */
function rankOf(keys: Keys, places: ReadonlyMap<string, number>): readonly number[] {
  let path = '';
  return keys.map((key) => {
    path = typeof key === 'number' ? `${path}[]` : path === '' ? key : `${path}.${key}`;
    return typeof key === 'number' ? key : (places.get(path) ?? Infinity);
  });
}

function compareRanks(a: readonly number[], b: readonly number[]): number {
  for (const [index, rank] of a.entries()) {
    const other = b[index];
    if (other === undefined) return 1;
    if (rank !== other) return rank - other;
  }
  return a.length - b.length;
}
