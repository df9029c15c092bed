import { MAX_ENTRIES } from '../../archive/index.ts';
import { ownValue, readList } from '../../fields/index.ts';
import { codePointLength } from '../../text/index.ts';

/** A name that a form itself knows, and what stands in its place in texts. */
export interface FormName {
  /** The name. */
  readonly name: string;
  /** Its kind in brackets. */
  readonly label: string;
}

const PERSON = '[姓名]';

const ENTERPRISE = '[企业名称]';

/**
 * Collects the names that a form itself knows: of the company, the contact, the provider and the decision makers.
 *
 * @param values - A filled form.
 * @returns The names of two code points and more, each once, the longest first.
 */
export function formNames(values: unknown): readonly FormName[] {
  const makers = readList(ownValue(values, 'decisionMakers'), MAX_ENTRIES);
  const people = [
    ownValue(values, 'contactName'),
    ownValue(values, 'providedBy'),
    ...(makers === undefined || makers === 'long' ? [] : makers.map((maker) => ownValue(maker, 'name'))),
  ];
  const labels = new Map<string, string>();
  for (const person of people) add(labels, person, PERSON);
  add(labels, ownValue(values, 'companyName'), ENTERPRISE);
  return [...labels].map(([name, label]) => ({ name, label })).sort((a, b) => b.name.length - a.name.length);
}

/**
 * Replaces the names of a form in one of its texts.
 *
 * @param text - A text.
 * @param names - The names, the longest first.
 * @returns The text without them.
 */
export function withoutNames(text: string, names: readonly FormName[]): string {
  return names.reduce((result, { name, label }) => (result.includes(name) ? result.replaceAll(name, () => label) : result), text);
}

function add(labels: Map<string, string>, value: unknown, label: string): void {
  const name = typeof value === 'string' ? value.trim() : '';
  if (codePointLength(name) >= 2) labels.set(name, label);
}
