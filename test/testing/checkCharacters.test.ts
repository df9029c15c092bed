import { expect, test } from 'vitest';
import {
  withCreditCheck,
  withLuhnCheck,
  withOrganizationCheck,
  withRegistrationCheck,
  withResidentIdCheck,
} from '../../src/testing/checkCharacters.ts';

/** The examples of the standards, and published numbers of authorities and companies. */
test.each([
  [withResidentIdCheck, '11010519491231002X'],
  [withResidentIdCheck, '440524188001010014'],
  [withOrganizationCheck, 'D2143569X'],
  [withCreditCheck, '91350100M000100Y43'],
  [withRegistrationCheck, '110108000000016'],
  [withRegistrationCheck, '440301103448669'],
  [withRegistrationCheck, '110108012660422'],
  [withLuhnCheck, '6222020200112230'],
  [withLuhnCheck, '79927398713'],
])('the last character is the one that the standard asks for (%#)', (complete, number) => {
  expect(complete(number.slice(0, -1))).toBe(number);
});
