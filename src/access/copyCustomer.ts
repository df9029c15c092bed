/**
 * The copy of a customer file by generated code. That code reads plain data; a file that does not let itself be read so is first turned into
 * what of it can be read.
 */
import type { MaskSettings } from './audience.ts';
import { contextOf } from './context.ts';
import type { Context } from './context.ts';
import type { Copy } from './copying.ts';
import { CUSTOMER_COPIES, CUSTOMER_SHAPE } from './generated/customerCopies.ts';
import { enumeratedValue, inheritsNothing, readable } from './readable.ts';

/**
 * Copies a customer file for an audience.
 *
 * @param file - Any value.
 * @param index - Its zero-based row.
 * @param settings - The audience, the day and the purpose.
 * @returns The copy, or `undefined` when nothing of the file leaves.
 */
export function copyCustomer(file: unknown, index: number, settings: MaskSettings): Copy | undefined {
  if (inheritsNothing()) {
    try {
      return copyOf(file, contextOf(file, index, settings, enumeratedValue));
    } catch {
      // A proxy or an accessor threw, and what it threw may hold data.
    }
  }
  return copyOf(readable(file, CUSTOMER_SHAPE), contextOf(file, index, settings));
}

/**
 * Copies a file in a context that is known.
 *
 * @param file - Any value.
 * @param context - What the copy depends on.
 * @returns The copy, or `undefined` when nothing of the file leaves.
 */
export function copyIn(file: unknown, context: Context): Copy | undefined {
  return copyOf(readable(file, CUSTOMER_SHAPE), context);
}

function copyOf(file: unknown, context: Context): Copy | undefined {
  return CUSTOMER_COPIES[context.selection]?.copy(file, context);
}
