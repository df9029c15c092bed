/**
 * Realistic customer files: what a sales team of a maker of intelligent equipment could have in its archive on 2024-05-30. All are valid on that
 * day, no two share a customer number, a credit code or (up to 400,000 files) a mobile number, and all lifecycle labels, priorities and value
 * tiers occur. Persons and companies are invented: mobile numbers are an allocated segment, `0000` and four digits; organisation codes begin
 * with `XX`; of resident IDs there are only last fours.
 */
import type { Customer } from '../../archive/index.ts';
import { customerNoOf } from '../customerNos.ts';
import { createRandom } from '../random.ts';
import type { Random } from '../random.ts';
import { drawOrganisation, drawPerson } from './basic.ts';
import { drawBehavior } from './behavior.ts';
import { dayBefore, drawLife } from './life.ts';
import { drawNeed } from './need.ts';
import { drawRecord } from './record.ts';
import { drawRelations } from './relations.ts';

const COUNT_MOST = 1_000_000;
const SERIAL_MOST = 400_000;
const EXTRA_PERCENT = 4;

/** What the files drawn so far have used up. */
interface Register {
  readonly known: string[];
  readonly perDay: Map<string, number>;
  readonly firstSerial: number;
}

/**
 * Makes realistic, valid customer files, always the same for the same arguments. Fewer files are the first of more.
 *
 * @param count - How many, 0 to 1,000,000.
 * @param seed - A safe integer; another seed gives other files.
 * @returns The files; the caller may change them.
 * @throws RangeError when `count` or `seed` is out of range.
 * @example
 * sampleCustomers(3, 1).length; //=> 3
 */
export function sampleCustomers(count: number, seed: number): Customer[] {
  if (!Number.isInteger(count) || count < 0 || count > COUNT_MOST) throw new RangeError('count must be a whole number from 0 to 1,000,000');
  if (!Number.isSafeInteger(seed)) throw new RangeError('seed must be a safe integer');
  const random = createRandom(seed);
  const register: Register = { known: [], perDay: new Map(), firstSerial: random.whole(0, SERIAL_MOST) };
  return Array.from({ length: count }, (_, index) => drawCustomer(random, register, index));
}

function drawCustomer(random: Random, register: Register, index: number): Customer {
  const life = drawLife(random);
  const customerNo = nextNumber(register, dayBefore(life.firstContactAgo - random.whole(0, 2)));
  const serial = register.firstSerial + index;
  const { basic, tags, area } = life.company
    ? drawOrganisation(random, customerNo, serial)
    : { basic: drawPerson(random, customerNo, serial), tags: [], area: undefined };
  const behavior = drawBehavior(random, life);
  const relations = drawRelations(random, { tags, area, serial, known: register.known });
  const record = drawRecord(random, life, behavior.lastFollowUpOn);
  register.known.push(customerNo);
  return {
    basic,
    need: drawNeed(random, life),
    behavior,
    ...(relations && { relations }),
    ...(record && { record }),
    ...(random.chance(EXTRA_PERCENT) && { extra: { sourceSystem: 'legacy', importedRow: index + 1 } }),
  } as Customer;
}

function nextNumber({ perDay }: Register, day: string): string {
  const sequence = (perDay.get(day) ?? 0) + 1;
  perDay.set(day, sequence);
  return customerNoOf(day, sequence);
}
