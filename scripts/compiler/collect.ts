/** Writes the collector: it passes over what the accept path accepts, and says of the rest all that is wrong. */
import { acceptExpression, progressFunction } from './accept.ts';
import type { Writing } from './accept.ts';
import type { GroupNode, LeafNode, ListNode, Node } from './nodes.ts';

/**
 * Writes the function that collects what is wrong with a group or a list, and those for what is in it.
 *
 * @param node - The group or list.
 * @param writing - Where they go.
 * @returns The name of the function.
 */
export function collectFunction(node: GroupNode | ListNode, writing: Writing): string {
  const name = `collect${node.name}`;
  if (!writing.functions.has(name)) {
    writing.functions.set(name, '');
    const body = node.kind === 'group' ? groupBody(node, writing) : listBody(node, writing);
    const given =
      node.path === '' ? 'value: unknown, walk: Collecting' : 'value: unknown, above: Keys, key: string | number, walk: Collecting';
    writing.functions.set(name, `function ${name}(${given}): unknown {\n${body}\n}`);
  }
  return name;
}

function groupBody(node: GroupNode, writing: Writing): string {
  const { imports } = writing;
  const [open, close] = [imports.need('openGroup'), imports.need('closeGroup')];
  // Computed, where a plain key would mean something else.
  const nameOf = (key: string): string => (/^[a-z]\w*$/iu.test(key) ? key : `['${key}']`);
  // Of the whole record it is remembered how much of it the accept path has accepted.
  const progress = node.path === '' ? progressFunction(node, writing) : undefined;
  const values = node.entries.map(([key, entry], place) => {
    const value = valueOf(key, entry, writing);
    return `${nameOf(key)}: ${progress === undefined ? value : `(accepted & ${String(2 ** place)}) !== 0 ? given['${key}'] : ${value}`},`;
  });
  return [
    ...quickWay(node, progress, writing),
    keysOf(node),
    `const given = ${open}(value, '${node.path}', keys, walk);`,
    `if (given === undefined) return undefined;`,
    node.isDeclared
      ? `if (${imports.need('isEmptyGroup')}(given, [${node.entries.map(([key]) => `'${key}'`).join(', ')}])) return undefined;`
      : '',
    'const clean = {',
    ...values,
    '};',
    `return ${close}(value, given, clean, '${node.path}', keys, walk);`,
  ].join('\n');
}

/** What ends the work on a group in which nothing is wrong. */
function quickWay(node: GroupNode, progress: string | undefined, writing: Writing): readonly string[] {
  const { imports } = writing;
  if (progress !== undefined) {
    return [`const accepted = ${imports.need('progress')}(${progress}, value, walk);`, 'if (accepted === -1) return value;'];
  }
  const accepted = acceptExpression(node, writing).replace('(value)', '');
  return [`if (${imports.need('passes')}(${accepted}, value, walk)) return value;`];
}

/** The expression for one value of a group. */
function valueOf(key: string, node: Node, writing: Writing): string {
  const { imports } = writing;
  const at = `given, '${node.path}', keys, '${key}', walk`;
  switch (node.kind) {
    case 'leaf':
      return `${imports.need(node.isOptional ? 'optionalLeaf' : 'requiredLeaf')}(${at}, ${faultFunction(node, writing)})`;
    case 'open':
      return `${imports.need(node.isOptional ? 'optionalLeaf' : 'requiredLeaf')}(${at}, ${imports.need('openFault')})`;
    case 'list':
    case 'group': {
      const collect = collectFunction(node, writing);
      if (node.isOptional) return `${imports.need('optionalPart')}(${at}, ${collect})`;
      // A missing group that no metadata declares is reported value by value.
      const isReportedInside = node.kind === 'group' && !node.isDeclared;
      return `${imports.need(isReportedInside ? 'openPart' : 'requiredPart')}(${at}, ${collect})`;
    }
  }
}

/** The keys of what stands here; made only when there is something to say. */
function keysOf({ path }: GroupNode | ListNode): string {
  return path === '' ? 'const keys: Keys = [];' : 'const keys = [...above, key];';
}

function listBody(node: ListNode, writing: Writing): string {
  const { item, checks, path, name } = node;
  const { imports } = writing;
  const collected = item.kind === 'group' || item.kind === 'list';
  const entry = collected ? collectFunction(item, writing) : leafCollector(item, writing);
  const fault = codeExpression(checks);
  return [
    `if (${imports.need('passes')}(accept${name}, value, walk)) return value;`,
    keysOf(node),
    `return ${imports.need(collected ? 'collectList' : 'collectValues')}(value, '${path}', keys, walk, ${entry}, ${fault === 'undefined' ? imports.need('noFault') : `(value) => ${fault}`});`,
  ].join('\n');
}

/** A collector for entries that are single values. */
function leafCollector(node: Exclude<Node, GroupNode | ListNode>, writing: Writing): string {
  const fault = node.kind === 'open' ? writing.imports.need('openFault') : faultFunction(node, writing);
  return `(value, keys, index, walk) => ${writing.imports.need('leaf')}(value, '${node.path}', keys, index, walk, ${fault})`;
}

/** A function that gives the code of the first fault of a single value; values with the same checks share it. */
function faultFunction({ isTyped, typeCode, checks }: LeafNode, writing: Writing): string {
  const typed = isTyped === 'true' ? codeExpression(checks) : `!(${isTyped}) ? '${typeCode}' : ${codeExpression(checks)}`;
  const known = [...writing.functions].find(([, text]) => text.endsWith(`{\nreturn ${typed};\n}`));
  if (known !== undefined) return known[0];
  const name = `fault${String([...writing.functions.keys()].filter((key) => key.startsWith('fault')).length + 1)}`;
  writing.functions.set(name, `function ${name}(value: unknown): string | undefined {\nreturn ${typed};\n}`);
  return name;
}

function codeExpression(checks: LeafNode['checks']): string {
  const [first, ...rest] = checks;
  if (first === undefined) return 'undefined';
  if (first.codeOf === undefined) return `!(${first.passes}) ? '${first.code}' : ${codeExpression(rest)}`;
  // Whether it passes is known sooner than the code; where both are one question, it is asked once.
  const code = first.passes.startsWith(first.codeOf) ? first.codeOf : `(${first.passes} ? undefined : ${first.codeOf})`;
  return rest.length === 0 ? code : `${code} ?? (${codeExpression(rest)})`;
}
