/** `maskEmail` as an expression: see there for the rule. */
import type { Characters } from '../tree/characters.ts';
import { all, matches, not } from '../tree/conditions.ts';
import { choose, join, part, rewrite, text } from '../tree/nodes.ts';
import type { TextNode } from '../tree/types.ts';
import { pattern } from '../tree/pattern.ts';
import { END, folded, whole, without } from '../tree/patterns.ts';
import { HIDDEN, keepAbsent } from './hidden.ts';

const STARS = '***';

/**
 * Masks an e-mail address.
 *
 * @param value - The address.
 * @param characters - The classes of characters.
 * @returns The mask.
 */
export function emailMask(value: TextNode, characters: Characters): TextNode {
  const { space, letterOrNumber, number, visible } = characters;
  const address = folded(value, characters);
  const domain = without(rewrite(address, pattern('^([^@]*@)+'), ''), space);
  const hasAddress = matches(join(address, text(END)), pattern(`^([^@]+|@[^@]*)@([^@]*@)*[${letterOrNumber}_.-]+[${space}]*${END}`));
  const hasLongNumber = matches(domain, pattern(`[${number}]{7}`));
  const isShown = matches(address, pattern(`^[^*${space}]?[*]{3,}@`));
  const shown = all(isShown, not(matches(address, pattern(`^[^*${space}]?[*]+@[^@]*@`))));
  const masked = join(text(`${STARS}@`), domain);
  return keepAbsent(
    value,
    choose(
      [
        [whole(address, `[*]+[${space}]*`, value), value],
        [not(all(hasAddress, not(hasLongNumber))), text(HIDDEN)],
        [matches(address, pattern('[*]{3}[^@]*@')), choose([[shown, value]], text(HIDDEN))],
        [matches(address, pattern(`^[${visible}]([^@]|@){2}[^@]*@`)), join(part(address, 1, 1), masked)],
      ],
      masked,
    ),
  );
}
