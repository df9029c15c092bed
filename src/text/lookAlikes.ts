/** Letters of other alphabets that look like a Latin capital, and below each the capital: Cyrillic, Greek, Roman numerals, the times sign. */
const STRANGERS = 'АВЕКМНОРСТУХЅІЈԚԜавекмнорстухѕіјԛԝΑΒΕΖΗΙΚΜΝΟΡΤΥΧαικνορτυχⅠⅤⅩⅬⅭⅮⅯⅰⅴⅹⅼⅽⅾⅿ×';
const LATIN_TWINS = 'ABEKMHOPCTYXSIJQWABEKMHOPCTYXSIJQWABEZHIKMNOPTYXAIKNOPTYXIVXLCDMIVXLCDMX';

/** Latin letters and signs that look like a digit, and below each the digit. */
const DIGIT_LIKE = 'OoQIil|ZzSsBb';
const DIGIT_TWINS = '0001111225588';

/**
 * Gives the Latin capital that a letter of another alphabet looks like.
 *
 * @param char - One character.
 * @returns The Latin letter, or `undefined` when it looks like none or is Latin itself.
 * @example
 * latinTwin('\u0425'); //=> 'X'
 */
export function latinTwin(char: string): string | undefined {
  const index = STRANGERS.indexOf(char);
  return char === '' || index < 0 ? undefined : LATIN_TWINS.charAt(index);
}

/**
 * Gives the digit that a letter looks like, in whatever alphabet.
 *
 * @param char - One character.
 * @returns The ASCII digit, or `undefined` when it looks like none.
 * @example
 * digitTwin('O'); //=> '0'
 */
export function digitTwin(char: string): string | undefined {
  const index = DIGIT_LIKE.indexOf(latinTwin(char) ?? char);
  return char === '' || index < 0 ? undefined : DIGIT_TWINS.charAt(index);
}

/**
 * Tells whether a character is a decimal digit of another script, such as Arabic-Indic or mathematical bold ones.
 * Full-width digits are none: folding makes them ASCII.
 *
 * @param char - One character.
 * @returns `true` for a digit (Unicode category Nd) outside ASCII and the full-width forms.
 * @example
 * isForeignDigit('\u0663'); //=> true
 */
export function isForeignDigit(char: string): boolean {
  return /^\p{Nd}$/u.test(char) && !/^[0-9０-９]$/u.test(char);
}
