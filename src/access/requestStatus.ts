import { readAsOf } from '../calendar/index.ts';
import { readObject } from '../fields/index.ts';
import type { AccessRequest, RequestState, RequestStepOptions } from './accessRequest.ts';
import { readRequest } from './requestFaults.ts';
import type { RequestFacts } from './requestFaults.ts';

/**
 * Tells where a request stands on a day: an approval expires after its `expiresOn`, without one seven days after `approvedOn`, and before the day
 * it was given there is none. Only `approved` lets data out.
 *
 * @param request - The request.
 * @param options - The day.
 * @returns The state, or `invalid` when there is no such state or an approval does not say since when or how long it holds.
 * @throws RangeError when `asOf` is no day.
 * @example
 * requestStatus({ state: 'approved', approvedOn: '2024-05-12', expiresOn: '2024-05-19' }, { asOf: '2024-05-20' }); //=> 'expired'
 * requestStatus({ state: 'approved' }, { asOf: '2024-05-20' }); //=> 'invalid'
 */
export function requestStatus(
  request: Pick<AccessRequest, 'state' | 'approvedOn' | 'expiresOn'>,
  options: RequestStepOptions,
): RequestState | 'invalid' {
  const day = stepDay(options);
  const facts = readRequest(request);
  return facts === undefined ? 'invalid' : statusOn(facts, day);
}

/**
 * Tells where a request that was read stands on a day.
 *
 * @param facts - The request.
 * @param day - The day.
 * @returns The state, or `invalid`.
 */
export function statusOn({ state, approvedOn, expiresOn }: RequestFacts, day: string): RequestState | 'invalid' {
  if (state !== 'approved') return state ?? 'invalid';
  if (expiresOn === undefined) return 'invalid';
  if (day > expiresOn) return 'expired';
  return approvedOn !== undefined && day < approvedOn ? 'submitted' : 'approved';
}

/**
 * Reads the day of a step.
 *
 * @param options - The options of the step.
 * @returns The day.
 * @throws RangeError when there is none.
 */
export function stepDay(options: RequestStepOptions): string {
  return readAsOf(new Map(readObject(options)).get('asOf')).day;
}
