/**
 * The copy that a person may ask for (PIPL art. 45): everything the file holds about them, in clear, as a list to be read, each line with its
 * source. Their own last four of the resident ID are in it too, so make sure first who asks.
 *
 * What is somebody else's is not theirs to have: names and numbers of contacts, the referrer and the staff are masked, and so are their names
 * and all numbers in texts that are not the customer's own, because nobody can tell whose they are; such a line says `isWhole: false`. A
 * contact who is the customer is not somebody else. The reviews of the file are left out: they say how the house checks its files. Remarks
 * about the customer are about the customer, so they are in. Whatever is left out is named with its reason.
 *
 * A file need not be complete or right, since a person may ask for a wrong one too. Not covered: columns of the adopter's own and keys that the
 * archive does not know (`undeclared`), paper, and copies elsewhere.
 */
import { MAX_ENTRIES, customerFields } from '../../archive/index.ts';
import type { CustomerField, CustomerInput, FieldPath } from '../../archive/index.ts';
import { isAbsent, readList, readObject } from '../../fields/index.ts';
import { maskOf } from '../../mask/index.ts';
import { ownershipOf } from './ownership.ts';
import type { Ownership } from './ownership.ts';
import { SUBJECT_SOURCES, WITHHELD_REASONS, isInternal, othersField, sourceOf } from './subjectFields.ts';
import type { WithheldReason } from './subjectFields.ts';

/** One line of the copy. */
export interface SubjectEntry {
  /** Where it stands: `behavior.purchases[0].product`. */
  readonly path: string;
  /** What it is: `购买历史 1 · 产品`. */
  readonly label: string;
  /** What the file says, choices by their label. */
  readonly value: string;
  /** Where it comes from. */
  readonly source: string;
  /** Whether the value is given whole; `false` where something of somebody else is masked in it. */
  readonly isWhole: boolean;
}

/** Something that the copy leaves out. */
export interface WithheldEntry {
  /** Where it stands. */
  readonly path: string;
  /** What it is. */
  readonly label: string;
  /** Why. */
  readonly reason: WithheldReason;
  /** The same in words. */
  readonly message: string;
}

/** The copy for the person. */
export interface SubjectCopy {
  /** The lines, in form order. */
  readonly entries: readonly SubjectEntry[];
  /** What is left out, in form order. */
  readonly withheld: readonly WithheldEntry[];
  /** Whether the file holds columns that the archive does not know, which only the adopter can judge. */
  readonly undeclared: boolean;
}

/** In which language the copy is written. */
export interface SubjectCopyOptions {
  /** `zh` unless given. */
  readonly language?: 'zh' | 'en' | undefined;
}

type Language = 'zh' | 'en';

const SEPARATOR: Readonly<Record<Language, string>> = { zh: '、', en: ', ' };

/** What the walk through a file gathers. */
interface Gathering {
  readonly language: Language;
  readonly ownership: Ownership;
  readonly entries: SubjectEntry[];
  readonly withheld: WithheldEntry[];
  undeclared: boolean;
}

/** A place of the file. */
interface Place {
  readonly path: string;
  readonly label: string;
}

/**
 * Makes the copy that a person may ask for.
 *
 * @param customer - The file, or what there is of it.
 * @param options - The language.
 * @returns What the file holds about the person, what is left out and why.
 * @throws RangeError when `language` is neither `zh` nor `en`.
 * @example
 * const copy = subjectCopy({ basic: { name: '张三' }, relations: { contacts: [{ role: '家人', name: '李四' }] } });
 * copy.entries.map(({ label, value }) => `${label}：${value}`); //=> ['姓名/企业名称：张三', '客户联系人 1 · 角色：家人', '客户联系人 1 · 联系人姓名：李**']
 */
export function subjectCopy(customer: CustomerInput, options?: SubjectCopyOptions): SubjectCopy {
  const { language = 'zh' } = options ?? {};
  if (!['zh', 'en'].includes(language)) throw new RangeError('language must be zh or en');
  const gathering: Gathering = { language, ownership: ownershipOf(customer), entries: [], withheld: [], undeclared: false };
  const dimensions = [...new Set(customerFields.map(({ dimension }) => dimension))];
  const parts = new Map(readObject(customer));
  for (const dimension of dimensions) gatherFields(parts.get(dimension), dimension, { path: dimension, label: '' }, gathering);
  const { entries, withheld } = gathering;
  const hasOther = [...parts].some(([key, value]) => !isAbsent(value) && dimensions.every((dimension) => dimension !== key));
  return { entries, withheld, undeclared: gathering.undeclared || hasOther };
}

/** Gathers the fields directly below a path of the archive; of a list that of each entry. */
function gatherFields(holder: unknown, parent: string, place: Place, gathering: Gathering): void {
  if (isAbsent(holder)) return;
  const fields = customerFields.filter(({ path }) => path.slice(0, path.lastIndexOf('.')) === parent);
  const values = new Map(readObject(holder));
  for (const field of fields) {
    const value = values.get(keyOf(field.path));
    if (!isAbsent(value)) gather(value, field, placeBelow(place, field, gathering.language), gathering);
    values.delete(keyOf(field.path));
  }
  if (readObject(holder) === undefined || [...values.values()].some((value) => !isAbsent(value))) gathering.undeclared = true;
}

function gather(value: unknown, field: CustomerField, place: Place, gathering: Gathering): void {
  if (isInternal(field.path)) withhold(place, 'internal', gathering);
  else if (field.control === 'group') gatherFields(value, field.path, { ...place, label: `${place.label} · ` }, gathering);
  else if (field.control === 'list') gatherList(value, field.path, place, gathering);
  else gatherValue(value, field, place, gathering);
}

function gatherList(list: unknown, path: FieldPath, place: Place, gathering: Gathering): void {
  const entries = readList(list, MAX_ENTRIES);
  if (entries === undefined || entries === 'long') {
    withhold(place, 'unreadable', gathering);
    return;
  }
  for (const [index, entry] of entries.entries()) {
    const number = String(index + 1);
    gatherFields(entry, `${path}[]`, { path: `${place.path}[${index}]`, label: `${place.label} ${number} · ` }, gathering);
  }
}

function gatherValue(value: unknown, field: CustomerField, place: Place, gathering: Gathering): void {
  const text = writtenOf(value, field, gathering.language);
  const others = othersField(field.path);
  if (text === undefined) withhold(place, 'unreadable', gathering);
  else if (others === 'withheld') withhold(place, 'otherPerson', gathering);
  else {
    const shown = shownOf(text, field, others === 'masked', gathering.ownership);
    const source = SUBJECT_SOURCES[sourceOf(field.path)][gathering.language];
    gathering.entries.push({ ...place, value: shown, source, isWhole: shown === text });
  }
}

/** Of somebody else's value only its mask is shown; texts are freed from what is somebody else's. */
function shownOf(text: string, { mask }: CustomerField, isOthers: boolean, { isOwn, cleaned }: Ownership): string {
  if (isOthers) return isOwn(text) ? text : maskOf(mask.individual)(text);
  return mask.individual === 'text' ? cleaned(text) : text;
}

function writtenOf(value: unknown, field: CustomerField, language: Language): string | undefined {
  const list = readList(value, MAX_ENTRIES);
  if (list === 'long') return undefined;
  if (list === undefined) return pieceOf(value, field, language);
  const pieces = list.map((entry) => pieceOf(entry, field, language)).filter((piece) => piece !== undefined);
  return pieces.length === list.length ? pieces.join(SEPARATOR[language]) : undefined;
}

function pieceOf(value: unknown, { options = [] }: CustomerField, language: Language): string | undefined {
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  if (typeof value !== 'string') return undefined;
  return options.find((option) => option.value === value)?.label[language] ?? value;
}

function withhold({ path, label }: Place, reason: WithheldReason, gathering: Gathering): void {
  gathering.withheld.push({ path, label, reason, message: WITHHELD_REASONS[reason][gathering.language] });
}

function placeBelow({ path, label }: Place, field: CustomerField, language: Language): Place {
  return { path: `${path}.${keyOf(field.path)}`, label: `${label}${field.label[language]}` };
}

function keyOf(path: string): string {
  return path.slice(path.lastIndexOf('.') + 1);
}
