/** What changed between two states of a customer file, told to an audience that may not see all of it. */
import type { CustomerInput } from '../archive/index.ts';
import type { Audience } from '../fields/index.ts';
import { isSame, readObject } from '../fields/index.ts';
import { maskSettings } from './audience.ts';
import type { MaskOptions, MaskSettings } from './audience.ts';
import { customerTypeOf, contextOf } from './context.ts';
import type { Context } from './context.ts';
import { copyIn } from './copyCustomer.ts';
import { differencesOf } from './differences.ts';
import { pathOf } from './editIssue.ts';
import type { Key } from './editIssue.ts';
import { ownNames } from './ownNames.ts';
import { selectionOf } from './selections.ts';

/** One change, as an audience may see it. */
export interface CustomerChange {
  /** The field, or the entry of a list: `relations.contacts[0].mobile`; for what nobody declared the object that holds it, or `extra`. */
  readonly path: string;
  /** What happened to it. */
  readonly kind: 'added' | 'removed' | 'changed';
  /** What was there, masked for the audience; absent where it may not be seen or the masks of both values are the same. */
  readonly before?: unknown;
  /** What is there now, likewise. */
  readonly after?: unknown;
}

/**
 * Lists what changed between two states of a customer file. The values are those of the copy for the audience; where it would not show the
 * change, the change is listed without values.
 *
 * An entry of a list that was added or removed is one change with the entry as its value; removed entries bear their earlier index.
 *
 * @param before - The earlier file; what is no record counts as empty.
 * @param after - The later file.
 * @param audience - Who gets the list.
 * @param options - The day and the purpose, as for `maskCustomer`.
 * @returns The changes in form order.
 * @throws RangeError when the audience or an option is wrong, naming it.
 * @example
 * const before = { basic: { mobile: '13812345678' }, need: { priority: 'low' } } as const;
 * diffCustomers(before, { ...before, need: { priority: 'high' } }, 'team'); //=> [{ path: 'need.priority', kind: 'changed', before: 'low', after: 'high' }]
 * diffCustomers(before, { ...before, basic: { mobile: '13899995678' } }, 'team'); //=> [{ path: 'basic.mobile', kind: 'changed' }]
 */
export function diffCustomers(
  before: CustomerInput,
  after: CustomerInput,
  audience: Audience,
  options?: MaskOptions,
): readonly CustomerChange[] {
  const contexts = contextsOf(before, after, maskSettings(audience, options));
  return differencesOf(before, after).map(({ keys, kind, field, before: earlier, after: later }) => {
    const change = { path: pathOf(keys), kind };
    if (field === undefined) return change;
    const shown = [shownAt(keys, earlier, contexts[0]), shownAt(keys, later, contexts[1])];
    return isSame(shown[0], shown[1]) ? change : { ...change, ...present('before', shown[0]), ...present('after', shown[1]) };
  });
}

/** Both files are treated alike: as a person's where either is one's, without consent where either has none, and without the names of both. */
function contextsOf(before: unknown, after: unknown, settings: MaskSettings): readonly [Context, Context] {
  const [earlier, later] = [contextOf(before, 0, settings), contextOf(after, 0, settings)];
  const names = [...ownNames(before), ...ownNames(after)].sort((a, b) => b.name.length - a.name.length);
  const known = [before, after].flatMap((file, index) => (customerTypeOf(file) === undefined ? [] : [index === 0 ? earlier : later]));
  const subject = known.length > 0 && known.every((context) => context.subject === 'organisation') ? 'organisation' : 'person';
  const column = earlier.column === later.column ? later.column : settings.audience;
  const shared: Omit<Context, 'customerType' | 'purchaseTotal12m' | 'index' | 'settings'> = {
    names,
    subject,
    column,
    selection: selectionOf(subject, column),
  };
  return [
    { ...earlier, ...shared },
    { ...later, ...shared },
  ];
}

/** What a copy would show at a place: the copy of a file that holds nothing else. */
function shownAt(keys: readonly Key[], value: unknown, context: Context): unknown {
  const file = keys.reduceRight<unknown>((inner, key) => (typeof key === 'number' ? [inner] : { [key]: inner }), value);
  return keys.reduce<unknown>(
    (copy, key) => (typeof key === 'number' ? firstOf(copy) : readObject(copy)?.find(([name]) => name === key)?.[1]),
    copyIn(file, context),
  );
}

function firstOf(copy: unknown): unknown {
  return Array.isArray(copy) ? copy[0] : undefined;
}

function present(key: 'before' | 'after', value: unknown): object {
  return value === undefined ? {} : { [key]: value };
}
