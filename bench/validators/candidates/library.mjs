/** This library, by what applications call. */
import { customerSchema, isCustomer, validateCustomer } from '../../library.mjs';

export const full = {
  name: 'customer-archive validateCustomer',
  gives: 'all issues with labels and messages, warnings',
  // A record with blanks is accepted too, as a copy without them; the other candidates know no blanks.
  create: () => ({ run: (input) => validateCustomer(input), isOk: (result, input) => result.ok && result.value === input }),
};

/** What a form library or a server is given. */
export const standard = {
  name: 'customer-archive customerSchema',
  gives: 'all issues with messages',
  create: () => ({
    run: customerSchema['~standard'].validate,
    isOk: (result, input) => result.issues === undefined && result.value === input,
  }),
};

export const verdict = {
  name: 'customer-archive isCustomer',
  gives: 'the verdict',
  create: () => ({ run: isCustomer, isOk: (result) => result }),
};
