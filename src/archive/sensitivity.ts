import { ownValue } from '../fields/index.ts';
import type { Sensitivity, Subject } from '../fields/index.ts';
import type { CustomerField } from './fieldList.ts';

const PURCHASES = 'behavior.purchases';

/**
 * Tells how carefully a value must be kept. Fields are classed for organisations; of a person (an individual, or an individually owned business,
 * code 92…) what is internal is personal information, and what was bought is sensitive.
 *
 * @param field - A field of the archive.
 * @param subject - Whose record it is in.
 * @returns The class.
 * @throws RangeError when it is no field or no subject, naming it.
 * @example
 * sensitivityOf(fieldAt('need.budget'), 'person'); //=> 'personal'
 */
export function sensitivityOf(field: CustomerField, subject: Subject): Sensitivity {
  if (!isField(field)) throw new RangeError('field: must be a field of the archive, as fieldAt gives it');
  if (subject === 'organisation') return field.sensitivity;
  if ((subject as unknown) !== 'person') throw new RangeError('subject: must be person or organisation');
  if (field.path.startsWith(PURCHASES)) return 'sensitive';
  return field.sensitivity === 'internal' ? 'personal' : field.sensitivity;
}

function isField(field: unknown): boolean {
  return typeof ownValue(field, 'path') === 'string' && typeof ownValue(field, 'sensitivity') === 'string';
}
