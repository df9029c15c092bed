/** Reading of policies: a wrong one is a `RangeError` that names the key and never the value. */

/** A kind of number. */
export interface Range {
  /** Its least. */
  readonly least: number;
  /** Its most. */
  readonly most: number;
  /** Whether it has to be whole. */
  readonly whole: boolean;
}

/** The numbers that a policy may name. */
export type Ranges = Readonly<Record<string, Range>>;

/**
 * Reads a policy, or a group in one.
 *
 * @param value - What the caller gave; `undefined` is an empty one.
 * @param name - Its name, for the error.
 * @returns A copy of its own properties.
 * @throws RangeError when it is not an object.
 */
export function readGroup(value: unknown, name: string): Record<string, unknown> {
  if (value === undefined) return {};
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new RangeError(`${name} must be an object`);
  try {
    return { ...value };
  } catch {
    throw new RangeError(`${name} cannot be read`);
  }
}

/**
 * Puts the numbers that were given in the place of the defaults.
 *
 * @param defaults - All numbers that have a default.
 * @param given - What was given; `undefined` stands for the default.
 * @param ranges - The numbers that there are.
 * @param name - The name of the policy or group, for the error.
 * @returns All numbers.
 * @throws RangeError when a key does not exist or a number is out of its range.
 */
export function readNumbers<Numbers extends object>(
  defaults: Numbers,
  given: Record<string, unknown>,
  ranges: Ranges,
  name: string,
): Numbers {
  const changed: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(given)) {
    const range = Object.hasOwn(ranges, key) ? ranges[key] : undefined;
    if (range === undefined) throw new RangeError(`${name}.${printable(key)} is not a number of the policy`);
    if (value === undefined) continue;
    if (!inRange(value, range)) throw new RangeError(`${name}.${key} must be ${describe(range)}`);
    changed[key] = value;
  }
  return { ...defaults, ...changed };
}

/**
 * Refuses numbers that contradict each other.
 *
 * @param contradictory - Whether they do.
 * @param message - The key, and what it must be.
 * @throws RangeError when they do.
 */
export function refuse(contradictory: boolean, message: string): void {
  if (contradictory) throw new RangeError(`policy.${message}`);
}

/** A key that could be something else than a misspelt name is not printed. */
function printable(key: string): string {
  return /^[A-Za-z_]\w{0,39}$/u.test(key) && !/\d{5}/u.test(key) ? key : '(unknown key)';
}

function inRange(value: unknown, range: Range): boolean {
  return typeof value === 'number' && value >= range.least && value <= range.most && (!range.whole || Number.isInteger(value));
}

function describe(range: Range): string {
  return `${range.whole ? 'a whole number' : 'a number'} from ${range.least} to ${range.most}`;
}
