/** That what runs beside it runs in a browser, in the zone that was asked for. */
import { expect, it } from 'vitest';

it('the suites run in a browser', () => {
  expect(Object.prototype.toString.call(Reflect.get(globalThis, 'document'))).toBe('[object HTMLDocument]');
});

it('the zone is the one that was asked for', () => {
  expect(Intl.DateTimeFormat().resolvedOptions().timeZone).toBe(process.env['TZ']);
});
