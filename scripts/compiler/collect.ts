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
    writing.functions.set(name, `function ${name}(${node.path === '' ? GIVEN_RECORD : GIVEN_PART}): unknown {\n${body}\n}`);
  }
  return name;
}

const GIVEN_RECORD = 'value: unknown, walk: Collecting';

const GIVEN_PART = 'value: unknown, above: Keys, key: string | number, walk: Collecting';

function groupBody(node: GroupNode, writing: Writing): string {
  const { imports } = writing;
  const isRecord = node.path === '';
  // Of the whole record it is remembered how much of it the accept path has accepted.
  const progress = isRecord ? progressFunction(node, writing) : undefined;
  const values = node.entries.map(([key, entry], place) => {
    const value = valueOf(key, entry, writing);
    const left = progress === undefined ? value : `(accepted & ${String(2 ** place)}) !== 0 ? group.given['${key}'] : ${value}`;
    return `${propertyName(key)}: ${left},`;
  });
  return [
    ...(progress === undefined
      ? [quickWay(node, writing)]
      : [`const accepted = ${imports.need('progress')}(${progress}, value, walk);`, 'if (accepted === -1) return value;']),
    `return ${imports.need('collectGroup')}(value, ${isRecord ? '[]' : '[...above, key]'}, walk, (group) => ({`,
    ...values,
    `})${known(node)});`,
  ].join('\n');
}

function listBody(node: ListNode, writing: Writing): string {
  const { item, checks } = node;
  const { imports } = writing;
  const isDeep = item.kind === 'group' || item.kind === 'list';
  const entry = isDeep ? collectFunction(item, writing) : leafCollector(item, writing);
  const fault = codeExpression(checks);
  const check = fault === 'undefined' ? imports.need('noFault') : `(value) => ${fault}`;
  const collect = imports.need(isDeep ? 'collectList' : 'collectValues');
  return `${quickWay(node, writing)}\nreturn ${collect}(value, [...above, key], walk, ${entry}, ${check});`;
}

/** Each function asks its own accept path: one that was given it would call another each time, which is slower. */
function quickWay(node: GroupNode | ListNode, writing: Writing): string {
  return `if (${writing.imports.need('passes')}(${acceptExpression(node, writing).replace('(value)', '')}, value, walk)) return value;`;
}

/** The keys of a group that metadata declares. */
function known({ isDeclared, entries }: GroupNode): string {
  return isDeclared ? `, [${entries.map(([key]) => `'${key}'`).join(', ')}]` : '';
}

/** Computed, where a plain key would mean something else. */
function propertyName(key: string): string {
  return /^[a-z]\w*$/iu.test(key) ? key : `['${key}']`;
}

/** The expression for one value of a group. */
function valueOf(key: string, node: Node, writing: Writing): string {
  const { imports } = writing;
  const at = `group, '${key}'`;
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

/** A collector for entries that are single values. */
function leafCollector(node: Exclude<Node, GroupNode | ListNode>, writing: Writing): string {
  const fault = node.kind === 'open' ? writing.imports.need('openFault') : faultFunction(node, writing);
  return `(value, above, index, walk) => ${writing.imports.need('leaf')}(value, above, index, walk, ${fault})`;
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
