/** Going to a place of the page, and saying what happened to users of screen readers. */
import { useCallback, useLayoutEffect, useState } from 'preact/hooks';

const FOCUSABLE = 'input:not([tabindex="-1"]), select, textarea, button';

/**
 * Gives the function that goes to a field: to its control, or to the first control inside it, once it is on the page.
 *
 * @returns The function; it takes the identifier of the place.
 */
export function useGoTo(): (id: string) => void {
  const [place, setPlace] = useState<{ readonly id: string } | undefined>(undefined);
  useLayoutEffect(() => {
    if (place !== undefined) goToField(place.id);
  }, [place]);
  return useCallback((id) => {
    setPlace({ id });
  }, []);
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

function goToField(id: string): void {
  const place = document.getElementById(id) ?? document.getElementById(`${id}-field`)?.querySelector(FOCUSABLE);
  if (!(place instanceof HTMLElement)) return;
  place.focus({ preventScroll: true });
  place.scrollIntoView({ block: 'center' });
}
