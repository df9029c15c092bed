/**
 * The way into vee-validate 4. That library takes functions, its own typed schemas and the schemas of yup; anything else it is given, also a Standard
 * Schema, it does not recognise and then calls every form valid. So a Standard Schema must be wrapped, and what is none is refused here.
 */
import type { StandardIssue, StandardResult, StandardTypes } from '../validate/index.ts';
import { pathText } from './paths.ts';

/** What vee-validate is told of one field. */
export interface TypedSchemaError {
  /** The field. */
  path: string;
  /** Its messages; they hold no value of the record. */
  errors: string[];
}

/** A typed schema of vee-validate 4. */
export interface TypedSchema<Input, Output> {
  /** How vee-validate recognises it. */
  readonly __type: 'VVTypedSchema';
  /** Validates the values of a form. */
  readonly parse: (values: Input) => Promise<{
    /** The value without blanks, for a valid record. */
    value?: Output;
    /** What is wrong, field by field. */
    errors: TypedSchemaError[];
  }>;
}

/** A Standard Schema whose issues hold plain keys, such as `customerSchema` or what `createCustomerSchema` makes. */
export interface WrappableSchema<Input, Output> {
  /** The properties of the specification. */
  readonly '~standard': {
    /** The version of the specification. */
    readonly version: 1;
    /** Validates a value. */
    readonly validate: (value: unknown) => StandardResult<Output>;
    /** The types; not there at run time. */
    readonly types?: StandardTypes<Input, Output> | undefined;
  };
}

/**
 * Wraps a Standard Schema of the library for `validationSchema` of vee-validate 4.
 *
 * @param schema - Such as `customerSchema`, or what `createCustomerSchema` makes.
 * @returns The typed schema.
 * @throws RangeError when it is given something else.
 * @example
 * import { customerSchema } from 'customer-archive';
 * toTypedSchema(customerSchema).__type; //=> 'VVTypedSchema'
 */
export function toTypedSchema<Input, Output>(schema: WrappableSchema<Input, Output>): TypedSchema<Input, Output> {
  const standard = standardOf(schema);
  if (standard === undefined) throw new RangeError('schema: must be a Standard Schema such as customerSchema');
  return {
    __type: 'VVTypedSchema',
    parse: (values) => {
      const result = standard.validate(values);
      return Promise.resolve(result.issues === undefined ? { value: result.value, errors: [] } : { errors: errorsOf(result.issues) });
    },
  };
}

function standardOf<Input, Output>(schema: WrappableSchema<Input, Output>): WrappableSchema<Input, Output>['~standard'] | undefined {
  try {
    const standard = schema['~standard'];
    return typeof standard.validate === 'function' ? standard : undefined;
  } catch {
    // It is nothing that has properties, or does not let itself be read.
    return undefined;
  }
}

function errorsOf(issues: readonly StandardIssue[]): TypedSchemaError[] {
  const byPath = new Map<string, string[]>();
  for (const { path, message } of issues) {
    const place = pathText(path);
    byPath.set(place, [...(byPath.get(place) ?? []), message]);
  }
  return [...byPath].map(([path, errors]) => ({ path, errors }));
}
