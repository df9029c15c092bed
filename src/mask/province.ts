import { PROVINCES } from '../identifiers/index.ts';

/** A province at the start of a text. */
export interface ProvinceStart {
  /** Where it ends, as a UTF-16 index. */
  readonly end: number;
  /** Whether only its short form stands there. */
  readonly isShort: boolean;
  /** The first two digits of its region codes. */
  readonly code: string;
}

/**
 * Finds a province of the 34 at the start of a text, in its full or its short form.
 *
 * @param text - Any string.
 * @returns Where it ends, or `undefined` when there is none.
 */
export function provinceStart(text: string): ProvinceStart | undefined {
  const first = text.charCodeAt(0);
  for (const { name, short, code } of PROVINCES) {
    if (name.charCodeAt(0) !== first || !text.startsWith(short)) continue;
    const isShort = !text.startsWith(name);
    return { end: isShort ? short.length : name.length, isShort, code };
  }
  return undefined;
}
