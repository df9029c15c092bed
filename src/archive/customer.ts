import * as v from 'valibot';
import { BasicDraftSchema, BasicSchema } from './basic.ts';
import { BehaviorSchema } from './behavior.ts';
import { NeedSchema } from './need.ts';
import { RecordSchema } from './record.ts';
import { RelationsSchema } from './relations.ts';

/** The dimensions after 基础信息, and the adopter's own columns. */
const others = {
  need: NeedSchema,
  behavior: BehaviorSchema,
  relations: v.optional(RelationsSchema),
  record: v.optional(RecordSchema),
  extra: v.optional(v.record(v.string(), v.unknown(), 'type')),
};

/** The flat schema of a customer file: every field, none of the rules across fields. */
export const CustomerSchema = v.strictObject({ basic: BasicSchema, ...others }, 'type');

/** The flat schema of a customer file that has no customer number yet. */
export const CustomerDraftSchema = v.strictObject({ basic: BasicDraftSchema, ...others }, 'type');
