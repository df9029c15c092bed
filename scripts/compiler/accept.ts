/** Writes the accept path: straight-line functions that answer `true` only for values in which nothing is wrong and nothing is blank. */
import type { Imports } from './imports.ts';
import type { GroupNode, LeafNode, ListNode, Node } from './nodes.ts';

/** What code is written with. */
export interface Writing {
  /** Where functions come from. */
  readonly imports: Imports;
  /** The functions written so far, by name. */
  readonly functions: Map<string, string>;
}

/**
 * Writes the functions that accept a node and what is in it.
 *
 * @param node - The node.
 * @param writing - Where they go.
 * @returns An expression that is `true` when `value` is accepted.
 */
export function acceptExpression(node: Node, writing: Writing): string {
  switch (node.kind) {
    case 'group':
      return callOf(node, writing, groupBody);
    case 'list':
      return callOf(node, writing, listBody);
    case 'open':
      return `${writing.imports.need('isPlain')}(value)`;
    case 'leaf':
      return leafExpression(node, writing);
  }
}

/** A group of more entries than a number has bits, its sign apart, is accepted as a whole or not at all. */
const MOST_BITS = 30;

/**
 * Writes the function that tells how much of a group is accepted, so that what collects can go on where it stopped.
 *
 * @param node - The group.
 * @param writing - Where it goes.
 * @returns Its name: it gives a bit for each entry that is accepted, in the order of the schema, or -1 when all of the group is; `undefined`
 * for a group that is not read entry by entry.
 */
export function progressFunction(node: GroupNode, writing: Writing): string | undefined {
  if (isStable(node) || node.entries.length > MOST_BITS) return undefined;
  const name = `progressOf${node.name}`;
  if (!writing.functions.has(name)) {
    writing.functions.set(name, '');
    writing.functions.set(name, `function ${name}(value: unknown): number {\n${progressBody(node, writing)}\n}`);
  }
  return name;
}

function callOf<N extends GroupNode | ListNode>(node: N, writing: Writing, body: (node: N, writing: Writing) => string): string {
  const name = `accept${node.name}`;
  if (!writing.functions.has(name)) {
    // Taken before the body is written, so that functions stand in the order of the form.
    writing.functions.set(name, '');
    writing.functions.set(name, `function ${name}(value: unknown): boolean {\n${body(node, writing)}\n}`);
  }
  return `${name}(value)`;
}

function leafExpression({ isTyped, takesBlank, checks }: LeafNode, { imports }: Writing): string {
  const isText = isTyped.includes("'string'");
  // A text that is blank is absent, whatever its checks would say.
  const blank = takesBlank ? [isText ? `!${imports.need('isBlank')}(value)` : `!${imports.need('isAbsent')}(value)`] : [];
  const parts = [isTyped, ...blank, ...checks.map(({ passes }) => passes)].filter((part) => part !== 'true');
  // An identifier that comes first asks for the type itself.
  const needed = isText && checks[0]?.codeOf !== undefined && !takesBlank ? parts.slice(1) : parts;
  return needed.map((part) => (part.includes(' || ') && needed.length > 1 ? `(${part})` : part)).join(' && ');
}

/** With more optional values there are more shapes than a load by name can remember, and loads in the loop are faster. */
const MOST_OPTIONAL = 2;

function groupBody(node: GroupNode, writing: Writing): string {
  const progress = node.path === '' ? progressFunction(node, writing) : undefined;
  if (progress !== undefined) return `return ${progress}(value) === -1;`;
  return [...opening(writing, 'false'), ...(isStable(node) ? stableBody(node, writing) : looseBody(node, writing))].join('\n');
}

function isStable({ entries }: GroupNode): boolean {
  const optional = entries.filter(([, { isOptional }]) => isOptional);
  return optional.length < entries.length && optional.length <= MOST_OPTIONAL;
}

function opening({ imports }: Writing, refused: string): readonly string[] {
  return [`if (!${imports.need('isPlain')}(value)) return ${refused};`, 'const group = value as Readonly<Record<string, unknown>>;'];
}

/** As a group of many shapes is accepted, with a bit for each value. */
function progressBody({ entries, isDeclared }: GroupNode, writing: Writing): string {
  const bits = entries.map(([key, node], place) => ({ key, node, bit: 2 ** place }));
  const required = bits.filter(({ node }) => !node.isOptional).reduce((sum, { bit }) => sum + bit, 0);
  const enough =
    required > 0 ? `(seen & ${String(required)}) === ${String(required)} ? -1 : seen` : isDeclared ? 'seen > 0 ? -1 : 0' : '-1';
  const read = ({ node, bit }: (typeof bits)[number]): string => {
    const step = `if (!(${acceptExpression(node, writing)})) return seen;\nseen |= ${String(bit)};`;
    return node.isOptional ? `if (value !== undefined) {\n${step}\n}` : step;
  };
  return [
    ...opening(writing, '0'),
    'let seen = 0;',
    'for (const key in group) {',
    'const value = group[key];',
    'switch (key) {',
    ...bits.map((one) => `case '${one.key}':\n${read(one)}\nbreak;`),
    'default: return seen;',
    '}',
    '}',
    `return ${enough};`,
  ].join('\n');
}

/** A group of one shape or a few: what must be there is counted, then loaded by its name. */
function stableBody({ entries }: GroupNode, writing: Writing): readonly string[] {
  const required = entries.filter(([, { isOptional }]) => !isOptional);
  const load = ([key, node]: readonly [string, Node]): string => `const value = group['${key}'];\n${refusal(node, writing)}`;
  return [
    'let seen = 0;',
    'for (const key in group) {',
    'switch (key) {',
    ...required.map(([key]) => `case '${key}':`),
    'seen += 1;\nbreak;',
    ...entries.filter(([, { isOptional }]) => isOptional).map((entry) => `case '${entry[0]}': {\n${load(entry)}\nbreak;\n}`),
    'default: return false;',
    '}',
    '}',
    `if (seen !== ${String(required.length)}) return false;`,
    ...required.map((entry) => `{\n${load(entry)}\n}`),
    'return true;',
  ];
}

/** A group of many shapes: every value is loaded as it comes. */
function looseBody({ entries, isDeclared }: GroupNode, writing: Writing): readonly string[] {
  const required = entries.filter(([, { isOptional }]) => !isOptional);
  // A declared group that holds nothing is absent, so at least one value must be seen.
  const isCounted = (node: Node): boolean => (required.length > 0 ? !node.isOptional : isDeclared);
  return [
    required.length > 0 || isDeclared ? 'let seen = 0;' : '',
    'for (const key in group) {',
    'const value = group[key];',
    'switch (key) {',
    ...entries.map(([key, node]) => `case '${key}':\n${refusal(node, writing)}\n${countOf(node, isCounted(node))}break;`),
    'default: return false;',
    '}',
    '}',
    required.length > 0 ? `return seen === ${String(required.length)};` : isDeclared ? 'return seen > 0;' : 'return true;',
  ];
}

/** What refuses a value that is wrong. */
function refusal(node: Node, writing: Writing): string {
  const accepted = acceptExpression(node, writing);
  return node.isOptional ? `if (value !== undefined && !(${accepted})) return false;` : `if (!(${accepted})) return false;`;
}

function countOf(node: Node, isCounted: boolean): string {
  if (!isCounted) return '';
  return node.isOptional ? 'if (value !== undefined) seen += 1;\n' : 'seen += 1;\n';
}

function listBody({ item, checks }: ListNode, writing: Writing): string {
  const accepted = acceptExpression(item, writing);
  // The length is judged before anything is read; what looks into the list is given a list of its own, whose methods are those of the language.
  const isLength = (passes: string): boolean => /^value\.length [<>=]+ \d+$/u.test(passes);
  const lengths = checks.filter(({ passes }) => isLength(passes)).map(({ passes }) => passes);
  const others = checks.filter(({ passes }) => !isLength(passes)).map(({ passes }) => passes.replaceAll('value', 'entries'));
  const limited = lengths.map((passes) => passes.replace('value', 'list'));
  const limits = lengths.some((passes) => passes.includes('<='))
    ? limited
    : [...limited, `list.length <= ${writing.imports.need('MAX_ENTRIES')}`];
  return [
    'if (!Array.isArray(value)) return false;',
    'const list = value as readonly unknown[];',
    `if (${limits.map((limit) => `!(${limit})`).join(' || ')}) return false;`,
    others.length > 0 ? 'const entries: unknown[] = [];' : '',
    'for (let i = 0; i < list.length; i += 1) {',
    'const value = list[i];',
    `if (!(${accepted})) return false;`,
    others.length > 0 ? 'entries[i] = value;' : '',
    '}',
    others.length > 0 ? `return ${others.join(' && ')};` : 'return true;',
  ].join('\n');
}
