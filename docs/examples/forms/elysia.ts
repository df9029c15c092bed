import { customerDraftSchema, validateCustomerDraft } from 'customer-archive';
import type { CustomerDraft } from 'customer-archive';
import { Elysia } from 'elysia';

export function customerApi(save: (customer: CustomerDraft) => void) {
  return (
    new Elysia()
      // Without this hook the answer to a faulty record is the record itself, as `found`. The error holds it as well: it is not for a log.
      .onError(({ code, error, status }) => {
        if (code !== 'VALIDATION') return undefined;
        const result = validateCustomerDraft(error.value);
        return status(422, { issues: result.ok ? [] : result.issues.map(({ message, keys }) => ({ message, path: keys })) });
      })
      .post(
        '/customers',
        ({ body }) => {
          save(body);
          return new Response(null, { status: 204 });
        },
        { body: customerDraftSchema },
      )
  );
}
