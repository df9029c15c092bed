/** Writes the functions that judge the rules across fields of a record; what is wrong with single values is left out of what they read. */
import type { Imports } from './imports.ts';

/** What of a rule decides when it is judged. */
interface JudgedRule {
  /** The field that the issue is shown at. */
  readonly at: string;
  /** The fields it needs. */
  readonly reads: readonly string[];
  /** The fields it looks at where they are there. */
  readonly consults: readonly string[];
  /** Whether it is judged only while the field at `at` is absent. */
  readonly whenAbsent: boolean;
  /** Whether it is judged only when there is a day to judge on. */
  readonly needsDay: boolean;
  /** How serious a breach is. */
  readonly severity: 'error' | 'warning';
  /** Tells whether it is not broken; an exported function is called by its name, and must be one wherever only the verdict is asked. */
  readonly holds?: ((...given: never[]) => boolean) | undefined;
}

/** A rule with the expression that gives it in generated code. */
interface Numbered {
  readonly rule: JudgedRule;
  readonly call: string;
}

/** The names that the function itself uses. */
const OWN_NAMES: readonly string[] = ['input', 'asOf', 'walk', 'root', 'entry', 'index', 'groupIn', 'entriesIn', 'judgeRule'];

/** What is to be written. */
export interface Judging {
  /** What the function is called. */
  readonly name: string;
  /** The rules; all paths of a rule stand in the same entry of a list, or in none. */
  readonly rules: readonly JudgedRule[];
  /** The name of the table of these rules. */
  readonly table: string;
  /** Which of them are judged; their places in the table stay. */
  readonly severity: 'error' | 'warning';
  /** The groups that stand in every record that is judged, by path; those of a record that was accepted. */
  readonly accepted?: readonly string[];
  /** Whether it notes all breaches, or answers whether there is one. */
  readonly verdict: 'findings' | 'breach';
}

/** How a rule is tested, once the values it needs are there. */
type Test = (rule: Numbered, list: string) => string;

/** What stands between a list and a field of its entries. */
const ENTRY = '[].';

const DAY_GIVEN = 'asOf !== undefined';

/**
 * Writes the function that judges rules.
 *
 * @param judging - What is to be written.
 * @param imports - Where functions come from.
 * @returns The function.
 * @throws Error naming the path of a rule that reads a group or a list as a whole, or has no verdict where that is asked.
 */
export function judgeFunction({ name, rules, table, severity, verdict, accepted = [] }: Judging, imports: Imports): string {
  const body = bodyOf(
    rules.map((rule, index) => ({ rule, call: `${table}, ${String(index)}` })).filter(({ rule }) => rule.severity === severity),
    imports,
    accepted,
    verdict === 'findings' ? (rule, list) => noting(rule, list, imports) : (rule) => answering(rule, imports),
  );
  return verdict === 'findings'
    ? `/** Judges the rules across fields whose breach is ${severity === 'error' ? 'an error' : 'worth a look'}. */
export function ${name}(input: unknown, asOf: string | undefined, walk: Collecting): void {\n${body}\n}`
    : `/** Tells whether a rule across fields is broken in a record in which no single value is wrong. */
export function ${name}(input: unknown, asOf: string | undefined): boolean {\n${body}\nreturn false;\n}`;
}

function bodyOf(rules: readonly Numbered[], imports: Imports, accepted: readonly string[], test: Test): string {
  const lists = [...new Set(rules.map(({ rule }) => listOf(rule.at)))].filter(Boolean);
  const ofRecord = rules.filter(({ rule }) => listOf(rule.at) === '');
  const values = pathsOf(ofRecord);
  const groups = groupsAbove([...values, ...lists]);
  for (const path of values) {
    if (groups.includes(path) || lists.includes(path)) throw new Error(`${path}: a rule reads only single values.`);
  }
  const read = (path: string, value: string): string =>
    accepted.includes(path) ? `${value} as Readonly<Record<string, unknown>>` : `${imports.need('groupIn')}(${value})`;
  const loops = lists.map((list) => {
    const own = rules.filter(({ rule }) => listOf(rule.at) === list);
    return loop(list, own, imports, test);
  });
  return [
    `const root = ${read('', 'input')};`,
    ...groups.map((path) => `const ${variable(path)} = ${read(path, access(path))};`),
    ...values.map((path) => `const ${variable(path)} = ${access(path)};`),
    ...ofRecord.map((rule) => test(rule, '')),
    ...loops,
  ].join('\n');
}

function loop(list: string, rules: readonly Numbered[], imports: Imports, test: Test): string {
  const entries = variable(list);
  const needsDay = rules.every(({ rule }) => rule.needsDay);
  return [
    ...(needsDay ? [`if (${DAY_GIVEN}) {`] : []),
    `const ${entries} = ${imports.need('entriesIn')}(${access(list)});`,
    `for (let index = 0; index < ${entries}.length; index += 1) {`,
    `const entry = ${imports.need('groupIn')}(${entries}[index]);`,
    ...pathsOf(rules).map((path) => `const ${variable(path)} = entry['${entryKey(path, list)}'];`),
    ...rules.map((each) => test(needsDay ? withoutDay(each) : each, list)),
    '}',
    ...(needsDay ? ['}'] : []),
  ].join('\n');
}

/** A rule in a place where it is known that there is a day. */
function withoutDay({ rule, call }: Numbered): Numbered {
  return { rule: { ...rule, needsDay: false }, call };
}

function noting({ rule, call }: Numbered, list: string, imports: Imports): string {
  const where = list === '' ? '' : `, ${variable(list)}, index`;
  const judged = `${imports.need('judgeRule')}(${call}, [${valuesOf(rule)}], asOf, walk${where});`;
  const holds = imports.nameOf(rule.holds);
  const condition = [conditionOf(rule), holds === undefined ? '' : brokenBy(holds, rule)].filter(Boolean).join(' && ');
  return condition === '' ? judged : `if (${condition}) ${judged}`;
}

function answering({ rule }: Numbered, imports: Imports): string {
  const verdict = imports.nameOf(rule.holds);
  if (verdict === undefined) throw new Error(`${rule.at}: the verdict of a rule must be an exported function.`);
  return `if (${[conditionOf(rule), brokenBy(verdict, rule)].filter(Boolean).join(' && ')}) return true;`;
}

/** The condition that a verdict is against the values; they stand at the paths that the rule reads, and each of them is right. */
function brokenBy(verdict: string, rule: JudgedRule): string {
  return `!${verdict}([${valuesOf(rule)}] as never${rule.holds?.length === 2 ? ', asOf' : ''})`;
}

function conditionOf({ at, reads, whenAbsent, needsDay }: JudgedRule): string {
  return [
    ...(needsDay ? [DAY_GIVEN] : []),
    ...(whenAbsent ? [`${variable(at)} === undefined`] : []),
    ...reads.map((path) => `${variable(path)} !== undefined`),
  ].join(' && ');
}

function valuesOf({ reads, consults }: JudgedRule): string {
  return [...reads, ...consults].map(variable).join(', ');
}

function pathsOf(rules: readonly Numbered[]): readonly string[] {
  return [
    ...new Set(rules.flatMap(({ rule: { at, reads, consults, whenAbsent } }) => [...(whenAbsent ? [at] : []), ...reads, ...consults])),
  ];
}

/** The groups that must be gone through, from the outside in. */
function groupsAbove(paths: readonly string[]): readonly string[] {
  const groups = paths.flatMap((path) =>
    path
      .split('.')
      .slice(0, -1)
      .map((_, index, keys) => keys.slice(0, index + 1).join('.')),
  );
  return [...new Set(groups)];
}

function access(path: string): string {
  const keys = path.split('.');
  const group = keys.slice(0, -1).join('.');
  return `${group === '' ? 'root' : variable(group)}['${keys.at(-1) ?? ''}']`;
}

function entryKey(path: string, list: string): string {
  const key = path.slice(list.length + ENTRY.length);
  if (!path.startsWith(list + ENTRY) || key.includes('.')) throw new Error(`${path}: a rule of a list reads only the values of an entry.`);
  return key;
}

function listOf(path: string): string {
  return path.slice(0, Math.max(path.indexOf(ENTRY), 0));
}

function variable(path: string): string {
  const words = path.replaceAll('[]', '').split('.');
  const name = words.map((word, index) => (index === 0 ? word : word.charAt(0).toUpperCase() + word.slice(1))).join('');
  return OWN_NAMES.includes(name) ? `${name}Value` : name;
}
