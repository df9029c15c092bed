/** Going to a place of the page, and saying what happened to users of screen readers. */
import { useCallback, useState } from 'preact/hooks';

const FOCUSABLE = 'input:not([tabindex="-1"]), select, textarea, button';

/**
 * Goes to a field: to its control, or to the first control inside it.
 *
 * @param id - The identifier of the place.
 */
export function goToField(id: string): void {
  const place = document.getElementById(id) ?? document.getElementById(`${id}-field`)?.querySelector(FOCUSABLE);
  if (!(place instanceof HTMLElement)) return;
  place.focus({ preventScroll: true });
  place.scrollIntoView({ block: 'center' });
}

/**
 * Gives the sentence of the status region, and the function that says another one.
 *
 * @returns Both.
 */
export function useAnnouncer(): readonly [string, (sentence: string) => void] {
  const [said, setSaid] = useState({ sentence: '', turn: 0 });
  const announce = useCallback((sentence: string) => {
    setSaid(({ turn }) => ({ sentence, turn: turn + 1 }));
  }, []);
  // The same sentence twice must differ, or it is not read again.
  return [said.turn % 2 === 0 ? said.sentence : `${said.sentence}\u00A0`, announce];
}
