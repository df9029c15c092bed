/**
 * Forms: the customer file as JSON Schema, and the rules of its fields for form libraries.
 *
 * @module
 */
export { dependents } from '../archive/index.ts';
export type { CustomerTarget, JsonFormat, JsonSchema } from '../archive/index.ts';
export { dependencies } from './dependencies.ts';
export { fieldRule, warningRule } from './fieldRule.ts';
export type { FieldRule, FieldValidator } from './fieldRule.ts';
export type { NotExpressed } from './notExpressed.ts';
export { pathKeys, pathText } from './paths.ts';
export type { FormPath } from './paths.ts';
export { printableForm } from './printableForm.ts';
export type { FormNotice } from './printableForm.ts';
export { toJsonSchema } from './toJsonSchema.ts';
export type { JsonSchemaOptions, JsonSchemaResult } from './toJsonSchema.ts';
export { toTypedSchema } from './toTypedSchema.ts';
export type { TypedSchema, TypedSchemaError, WrappableSchema } from './toTypedSchema.ts';
export { widgetHint } from './widgetHint.ts';
export type { WidgetHint } from './widgetHint.ts';
