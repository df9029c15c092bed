/** Writes the collector: it passes over what the accept path accepts, and says of the rest all that is wrong. */
import { acceptExpression } from './accept.ts';
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
    writing.functions.set(name, `function ${name}(value: unknown, keys: Keys, walk: Collecting): unknown {\n${body}\n}`);
  }
  return name;
}

function groupBody(node: GroupNode, writing: Writing): string {
  const { imports } = writing;
  const [open, close] = [imports.need('openGroup'), imports.need('closeGroup')];
  const values = node.entries.map(([key, entry]) => `clean.set('${key}', ${valueOf(key, entry, writing)});`);
  const accepted = acceptExpression(node, writing);
  return [
    `if (${imports.need('passes')}(${accepted.replace('(value)', '')}, value, walk)) return value;`,
    `const given = ${open}(value, '${node.path}', keys, walk);`,
    `if (given === undefined) return value;`,
    node.isDeclared
      ? `if (${imports.need('isEmptyGroup')}(given, [${node.entries.map(([key]) => `'${key}'`).join(', ')}])) return undefined;`
      : '',
    'const clean = new Map<string, unknown>();',
    ...values,
    `return ${close}(value, given, clean, '${node.path}', keys, walk);`,
  ].join('\n');
}

/** The expression for one value of a group. */
function valueOf(key: string, node: Node, writing: Writing): string {
  const { imports } = writing;
  const at = `given.get('${key}'), '${node.path}', keys, '${key}', walk`;
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

function listBody({ item, checks, path, name }: ListNode, writing: Writing): string {
  const { imports } = writing;
  const collected = item.kind === 'group' || item.kind === 'list';
  const entry = collected ? collectFunction(item, writing) : leafCollector(item, writing);
  const fault = codeExpression(checks);
  return [
    `if (${imports.need('passes')}(accept${name}, value, walk)) return value;`,
    `return ${imports.need('collectList')}(value, '${path}', keys, walk, ${entry}, ${fault === 'undefined' ? imports.need('noFault') : `(value) => ${fault}`});`,
  ].join('\n');
}

/** A collector for entries that are single values. */
function leafCollector(node: Exclude<Node, GroupNode | ListNode>, writing: Writing): string {
  const fault = node.kind === 'open' ? writing.imports.need('openFault') : faultFunction(node, writing);
  return `(value, keys, walk) => ${writing.imports.need('entryLeaf')}(value, '${node.path}', keys, walk, ${fault})`;
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
  return rest.length === 0 ? first.codeOf : `${first.codeOf} ?? (${codeExpression(rest)})`;
}
