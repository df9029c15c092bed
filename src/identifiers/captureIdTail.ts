import type { InvalidReason } from './inspection.ts';
import { inspectResidentId } from './residentId.ts';
import type { ResidentIdOptions } from './residentId.ts';

/** The last four characters of a resident ID number, or why there are none. Nothing else of the number is in it. */
export type CapturedIdTail =
  | {
      /** Whether the number was right. */
      readonly ok: true;
      /** Its last four characters. */
      readonly tail: string;
    }
  | {
      /** Whether the number was right. */
      readonly ok: false;
      /** Why not. */
      readonly reason: InvalidReason;
    };

/**
 * Checks a full resident ID number and gives back only its last four characters, so that the number itself need not be kept anywhere.
 * Of a number of 15 digits they are the last four of the 18 characters that it has become.
 *
 * @param fullNumber - Any value; it is neither kept nor returned.
 * @param options - The day of the check and a table of regions, both optional.
 * @returns The tail, or the reason of the refusal.
 * @throws RangeError when an option is wrong; the message names the option.
 * @example
 * captureIdTail('11010519491231002X'); //=> { ok: true, tail: '002X' }
 * captureIdTail('110105194912310021'); //=> { ok: false, reason: 'checksum' }
 */
export function captureIdTail(fullNumber: unknown, options?: ResidentIdOptions): CapturedIdTail {
  const inspection = inspectResidentId(fullNumber, options);
  forgetMatches();
  return inspection.verdict === 'invalid' ? { ok: false, reason: inspection.reason } : { ok: true, tail: inspection.canonical.slice(-4) };
}

/** Engines keep the text of the last match where everybody can read it, `RegExp.input`; a match in an empty text takes its place. */
function forgetMatches(): void {
  ''.search(/^/u);
}
