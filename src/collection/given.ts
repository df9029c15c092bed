import { readObject } from '../fields/index.ts';

/**
 * Reads the options of a call; options that cannot be read are absent.
 *
 * @param options - What the caller gave, also nothing.
 * @returns The options.
 */
export function given<Options extends object>(options: Options | null | undefined): Partial<Options> {
  return Object.fromEntries(new Map(readObject(options))) as Partial<Options>;
}
