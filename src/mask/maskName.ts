/**
 * The mask of a person's name: the surname and always two stars, so that the stars say nothing of the length.
 *
 * The surname is the first character, or the first two when they are a compound surname; of a name with a middle dot or in Latin letters it
 * is the first letter. One character alone is hidden. The privacy form (`张先生`, `*女士`) is a stored value, not a mask, and stays.
 *
 * What does not begin with a letter is no name and hidden whole.
 */
import { COMPOUND_SURNAMES, HONORIFICS } from '../identifiers/index.ts';
import { isNameDot } from '../text/index.ts';
import { fold, hideOther } from './masking.ts';
import type { Masked } from './masking.ts';

/** How a name is shown. */
export interface NameMaskOptions {
  /** A form of address to be shown for the stars: `先生`, `女士` or another of `HONORIFICS`. */
  readonly honorific?: string;
}

const STARS = '**';

const FIRST_LETTER = /^\p{L}/u;

const PRIVACY_FORMS = ['先生', '女士'];
/** 生 and 士. */
const LAST_OF_SIR = 0x751f;
const LAST_OF_MADAM = 0x58eb;

const TRAILING_STARS = /^([^*]{0,4})\*+$/u;

/** The first characters of compound surnames: a quick no for most names. */
const FIRST_OF_COMPOUND: ReadonlySet<number> = /* @__PURE__ */ new Set(
  /* @__PURE__ */ COMPOUND_SURNAMES.map((surname) => surname.charCodeAt(0)),
);

/**
 * Masks a person's name.
 *
 * @param text - The name; `null`, `undefined` and `''` come back as they are.
 * @param options - How it is shown; a form of address that is none throws a `RangeError`.
 * @returns Surname and two stars, or surname and form of address.
 * @example
 * maskName('张三'); //=> '张**'
 * maskName('欧阳娜娜'); //=> '欧阳**'
 * maskName('张三', { honorific: '先生' }); //=> '张先生'
 */
export function maskName<T>(text: T, options?: NameMaskOptions): Masked<T>;
export function maskName(text: unknown, options?: NameMaskOptions): unknown {
  if (options === undefined && typeof text === 'string' && isUsual(text))
    return (beginsCompound(text) ? text.slice(0, 2) : text.charAt(0)) + STARS;
  return readAndMask(text, options?.honorific);
}

function readAndMask(text: unknown, honorific: string | undefined): unknown {
  if (honorific !== undefined && !HONORIFICS.includes(honorific)) throw new RangeError('honorific: no form of address');
  if (typeof text !== 'string' || text === '') return hideOther(text);
  const name = fold(text).replace(/\s/gu, '');
  if (isPrivacyForm(name, honorific) || isShownAlready(name)) return text;
  const surname = name.includes('*') ? '' : surnameOf(name);
  if (honorific === undefined) return surname + STARS;
  return (surname === '' ? '*' : surname) + honorific;
}

/** The common case, told without a regular expression: two or more unified ideographs, and no privacy form at their end. */
function isUsual(name: string): boolean {
  let unit = 0;
  for (let i = 0; i < name.length; i += 1) {
    unit = name.charCodeAt(i);
    if (unit < 0x4e00 || unit > 0x9fa5) return false;
  }
  return name.length > 1 && unit !== LAST_OF_SIR && unit !== LAST_OF_MADAM;
}

/** The part of a name that may be seen: never all of it. */
function surnameOf(name: string): string {
  const first = FIRST_LETTER.exec(name)?.[0] ?? '';
  if (name.length === first.length) return '';
  return beginsCompound(name) && !hasDot(name) ? name.slice(0, 2) : first;
}

/** A compound surname with something behind it. */
function beginsCompound(name: string): boolean {
  return name.length > 2 && FIRST_OF_COMPOUND.has(name.charCodeAt(0)) && COMPOUND_SURNAMES.includes(name.slice(0, 2));
}

/** Stars alone or behind a surname, whatever their number. */
function isShownAlready(name: string): boolean {
  const shown = TRAILING_STARS.exec(name)?.[1];
  return shown !== undefined && (shown === '' || isSurname(shown));
}

/** A surname, or a star for it, with a form of address. */
function isPrivacyForm(name: string, honorific: string | undefined): boolean {
  const form = PRIVACY_FORMS.find((ending) => name.endsWith(ending)) ?? honorific;
  if (form === undefined || !name.endsWith(form)) return false;
  const shown = name.slice(0, -form.length);
  return (shown === '*' || isSurname(shown)) && !/[a-z]/iu.test(shown);
}

function isSurname(shown: string): boolean {
  return FIRST_LETTER.exec(shown)?.[0] === shown || COMPOUND_SURNAMES.includes(shown);
}

function hasDot(name: string): boolean {
  return Array.from(name).some((char) => isNameDot(char.charCodeAt(0)));
}
