import * as fc from 'fast-check';
import { ENTERPRISE_SIZES, INDUSTRIES } from '../../archive/index.ts';
import type { EnterpriseDraftBasic, IndividualDraftBasic } from '../../archive/index.ts';
import { addresses } from '../addresses.ts';
import { companyNames } from '../companyNames.ts';
import { creditCodes } from '../creditCodes.ts';
import { mobiles } from '../mobiles.ts';
import { personNames } from '../personNames.ts';
import { idTails } from '../residentIds.ts';
import { objectsOf, oneOf } from './options.ts';

/**
 * Generates 基础信息 of persons, without the customer number.
 *
 * @returns The generator.
 */
export function individuals(): fc.Arbitrary<IndividualDraftBasic> {
  return objectsOf(
    { customerType: fc.constant('individual' as const), name: personNames(), mobile: mobiles() },
    { idTail: idTails(), address: addresses() },
  );
}

/**
 * Generates 基础信息 of organisations, without the customer number.
 *
 * @returns The generator.
 */
export function enterprises(): fc.Arbitrary<EnterpriseDraftBasic> {
  return objectsOf(
    { customerType: fc.constant('enterprise' as const), name: companyNames(), mobile: mobiles(), creditCode: creditCodes() },
    { enterpriseSize: oneOf(ENTERPRISE_SIZES), industry: oneOf(INDUSTRIES), address: addresses() },
  );
}
