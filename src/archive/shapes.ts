import * as v from 'valibot';
import { identifier, inspectIsoDate } from '../identifiers/index.ts';
import type { MaskKind } from '../mask/index.ts';
import type { Option } from '../fields/index.ts';
import { distinct, maxCodePoints, maxEntries, minEntries, unmasked } from './checks.ts';
import { isFilled } from './placeholder.ts';

/** The values of a list of options. */
export type ValueOf<Options extends readonly Option[]> = Options[number]['value'];

/** The most entries that any list of a file may have. */
export const MAX_ENTRIES = 1000;

/**
 * Makes the shape of a text of limited length; the length counts code points.
 *
 * @param max - The most code points.
 * @returns The shape.
 */
// @__NO_SIDE_EFFECTS__
export function text(max: number) {
  return v.pipe(v.string('type'), maxCodePoints(max));
}

/**
 * Makes the shape of a text that must really say something, so not 无 or N/A.
 *
 * @param max - The most code points.
 * @returns The shape.
 */
// @__NO_SIDE_EFFECTS__
export function filledText(max: number) {
  return v.pipe(v.string('type'), v.check(isFilled, 'placeholder'), maxCodePoints(max));
}

/**
 * Makes the shape of a text that would be accepted even when it is masked, and must not be.
 *
 * @param max - The most code points.
 * @param kind - The kind of mask to refuse.
 * @returns The shape.
 */
// @__NO_SIDE_EFFECTS__
export function unmaskedText(max: number, kind: MaskKind) {
  return v.pipe(v.string('type'), maxCodePoints(max), unmasked(kind));
}

/**
 * Makes the shape of a name in whatever form it is written, of a person or an enterprise, with a department or a staff number. No identifier
 * inspects it, so masks are told as in addresses, which are no less free: by signs side by side or a star at the end.
 *
 * @param max - The most code points.
 * @returns The shape.
 */
// @__NO_SIDE_EFFECTS__
export function freeName(max: number) {
  return unmaskedText(max, 'address');
}

/**
 * Makes the shape of such a name that must really say something.
 *
 * @param max - The most code points.
 * @returns The shape.
 */
// @__NO_SIDE_EFFECTS__
export function filledFreeName(max: number) {
  return v.pipe(v.string('type'), v.check(isFilled, 'placeholder'), maxCodePoints(max), unmasked('address'));
}

/**
 * Makes the shape of a choice.
 *
 * @param options - The choices.
 * @returns The shape.
 */
// @__NO_SIDE_EFFECTS__
export function choice<const Options extends readonly Option[]>(options: Options) {
  return v.picklist(valuesOf(options), 'option');
}

/**
 * Makes the shape of at least one choice, none of them twice.
 *
 * @param options - The choices.
 * @returns The shape.
 */
// @__NO_SIDE_EFFECTS__
export function choices<const Options extends readonly Option[]>(options: Options) {
  return v.pipe(v.array(choice(options), 'type'), minEntries(1), maxEntries(MAX_ENTRIES), distinct());
}

/**
 * Makes the shape of a list of groups.
 *
 * @param item - The shape of one entry.
 * @returns The shape.
 */
// @__NO_SIDE_EFFECTS__
export function listOf<const Item extends v.BaseSchema<unknown, unknown, v.BaseIssue<unknown>>>(item: Item) {
  return v.pipe(v.array(item, 'type'), maxEntries(MAX_ENTRIES));
}

/**
 * Makes the shape of a day, `YYYY-MM-DD`, years 1900 to 2100.
 *
 * @returns The shape.
 */
// @__NO_SIDE_EFFECTS__
export function day() {
  return v.pipe(v.string('type'), identifier(inspectIsoDate));
}

function valuesOf<const Options extends readonly Option[]>(options: Options): ValueOf<Options>[] {
  return options.map((option) => option.value);
}
