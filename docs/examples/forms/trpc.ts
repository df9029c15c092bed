import { initTRPC } from '@trpc/server';
import { fetchRequestHandler } from '@trpc/server/adapters/fetch';
import { customerDraftSchema } from 'customer-archive';
import type { CustomerDraft } from 'customer-archive';

const { procedure, router } = initTRPC.create({ isDev: false });

export function customerApi(save: (customer: CustomerDraft) => void, log: (entry: object) => void) {
  const customers = router({
    saveCustomer: procedure.input(customerDraftSchema).mutation(({ input }) => {
      save(input);
    }),
  });
  return (req: Request) =>
    fetchRequestHandler({
      endpoint: '/api',
      req,
      router: customers,
      // `input` of what tRPC hands over here is the record: log the error only.
      onError: ({ error, path }) => {
        log({ path, code: error.code, message: error.message, cause: error.cause });
      },
    });
}
