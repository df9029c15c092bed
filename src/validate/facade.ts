import type { Customer, CustomerDraft, CustomerInput } from '../archive/index.ts';
import { runCustomer, runDraft } from './customer.ts';
import type { Engine } from './engine.ts';
import { settingsOf } from './options.ts';
import type { Settings, ValidationOptions } from './options.ts';
import { converterOf } from './standardJsonSchema.ts';
import type { StandardJsonSchemaConverter } from './standardJsonSchema.ts';

/** An issue as Standard Schema has it: a message and plain keys, nothing of the record. */
export interface StandardIssue {
  /** One sentence for the person who fills in the form. */
  readonly message: string;
  /** The keys that lead to the field. */
  readonly path: readonly (string | number)[];
}

/** A validator by the Standard Schema specification, version 1, that shows nothing else; it also describes itself by Standard JSON Schema. */
export interface StandardSchema<Input, Output> {
  /** The properties of the specification. */
  readonly '~standard': {
    /** The version of the specification. */
    readonly version: 1;
    /** Who made the validator. */
    readonly vendor: 'customer-archive';
    /** Validates a value. */
    readonly validate: (value: unknown) => StandardResult<Output>;
    /** Describes the record in JSON Schema; `toJsonSchema` of `./forms` also gives the formats and what the schema cannot say. */
    readonly jsonSchema: StandardJsonSchemaConverter;
    /** The types; not there at run time. */
    readonly types?: StandardTypes<Input, Output> | undefined;
  };
}

/** What a Standard Schema answers. */
export type StandardResult<Output> =
  | {
      /** The value, without blanks. */
      readonly value: Output;
      /** Absent for a valid value. */
      readonly issues?: undefined;
    }
  | {
      /** What is wrong. */
      readonly issues: readonly StandardIssue[];
    };

/** The types of a Standard Schema. */
export interface StandardTypes<Input, Output> {
  /** What may be given. */
  readonly input: Input;
  /** What comes out. */
  readonly output: Output;
}

/**
 * Makes a Standard Schema for customer files, for form libraries and servers that take one. Its issues hold no value of the record.
 *
 * @param options - As of `validateCustomer`.
 * @returns The schema.
 * @throws RangeError when an option is wrong, naming it.
 * @example
 * createCustomerSchema({ asOf: '2024-05-30' })['~standard'].vendor; //=> 'customer-archive'
 */
// @__NO_SIDE_EFFECTS__
export function createCustomerSchema(options?: ValidationOptions): StandardSchema<CustomerInput, Customer> {
  const settings = settingsOf(options);
  return facadeOf(runCustomer, settings, converterOf('customer', settings.messages.language));
}

/**
 * Makes a Standard Schema for customer files that may have no customer number yet.
 *
 * @param options - As of `validateCustomer`.
 * @returns The schema.
 * @throws RangeError when an option is wrong, naming it.
 * @example
 * createCustomerDraftSchema()['~standard'].version; //=> 1
 */
// @__NO_SIDE_EFFECTS__
export function createCustomerDraftSchema(options?: ValidationOptions): StandardSchema<CustomerInput, CustomerDraft> {
  const settings = settingsOf(options);
  return facadeOf(runDraft, settings, converterOf('customerDraft', settings.messages.language));
}

/** The Standard Schema for customer files with Chinese messages and no day to judge on. */
export const customerSchema: StandardSchema<CustomerInput, Customer> = /* @__PURE__ */ createCustomerSchema();

/** The Standard Schema for customer files without a number, with Chinese messages and no day to judge on. */
export const customerDraftSchema: StandardSchema<CustomerInput, CustomerDraft> = /* @__PURE__ */ createCustomerDraftSchema();

function facadeOf<Input, Output>(run: Engine, settings: Settings, jsonSchema: StandardJsonSchemaConverter): StandardSchema<Input, Output> {
  // Whoever imports a schema must not change it for everybody else.
  return Object.freeze({
    '~standard': Object.freeze({
      version: 1,
      vendor: 'customer-archive',
      validate: (value: unknown) => {
        // The specification has no place for warnings and proposals.
        const result = run(value, settings, 'errors');
        if (result.ok) return { value: result.value as Output };
        return { issues: result.issues.map(({ message, keys }) => ({ message, path: keys })) };
      },
      jsonSchema,
    }),
  });
}
