/** Plain days for the slider. */

const DAY = 86_400_000;

/**
 * Counts the days since 1970.
 *
 * @param day - `YYYY-MM-DD`, a day that exists.
 * @returns The number.
 */
export function numberOfDay(day: string): number {
  return Math.round(Date.parse(`${day}T00:00:00Z`) / DAY);
}

/**
 * Writes a day.
 *
 * @param number - Days since 1970.
 * @returns `YYYY-MM-DD`.
 */
export function dayOfNumber(number: number): string {
  return new Date(number * DAY).toISOString().slice(0, 10);
}

/**
 * Reads the clock of the device.
 *
 * @returns Today where the user is.
 */
export function today(): string {
  const now = new Date();
  return dayOfNumber(Math.floor((now.getTime() - now.getTimezoneOffset() * 60_000) / DAY));
}
