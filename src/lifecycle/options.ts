import { readAsOf } from '../calendar/index.ts';
import type { AsOf } from '../calendar/index.ts';
import { readPolicy } from './policy.ts';
import type { LifecyclePolicy, LifecyclePolicyInput } from './policy.ts';

/** For which day customers are judged, and by which numbers. */
export interface LifecycleOptions {
  /** The day, `YYYY-MM-DD`, or an RFC 3339 instant, which stands for its day at its own offset. */
  readonly asOf: string;
  /** The numbers that differ from the house rules. */
  readonly policy?: LifecyclePolicyInput | undefined;
}

/**
 * Reads the options that most functions of the lifecycle share.
 *
 * @param options - What the caller gave.
 * @returns The day and the whole policy.
 * @throws RangeError that names the option which is wrong.
 */
export function readOptions(options: LifecycleOptions): AsOf & { readonly policy: LifecyclePolicy } {
  return { ...readAsOf(optionOf(options, 'asOf')), policy: readPolicy(optionOf(options, 'policy')) };
}

/**
 * Reads one option; options that cannot be read are absent, so that the error names the option.
 *
 * @param options - What the caller gave, also nothing.
 * @param key - The name of the option.
 * @returns What was given under that name.
 */
export function optionOf<Options, Key extends keyof Options>(options: Options | null | undefined, key: Key): Options[Key] | undefined {
  try {
    return options?.[key];
  } catch {
    return undefined;
  }
}
