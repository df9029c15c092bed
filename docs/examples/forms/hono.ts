import { sValidator } from '@hono/standard-validator';
import { customerDraftSchema } from 'customer-archive';
import type { CustomerDraft } from 'customer-archive';
import { Hono } from 'hono';

export function customerApi(save: (customer: CustomerDraft) => void) {
  return new Hono().post(
    '/customers',
    // Without this hook the answer to a faulty record is the record itself, as `data`.
    sValidator('json', customerDraftSchema, (result, context) => {
      return result.success ? undefined : context.json({ issues: result.error }, 422);
    }),
    (context) => {
      save(context.req.valid('json'));
      return context.body(null, 204);
    },
  );
}
