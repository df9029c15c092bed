import { inspect } from 'node:util';
import { sValidator } from '@hono/standard-validator';
import { customerDraftSchema } from 'customer-archive';
import type { CustomerDraft } from 'customer-archive';
import { Elysia } from 'elysia';
import { Hono } from 'hono';
import { describe, expect, it } from 'vitest';
import * as elysia from '../../../docs/examples/forms/elysia.ts';
import * as hono from '../../../docs/examples/forms/hono.ts';
import * as trpc from '../../../docs/examples/forms/trpc.ts';
import { PERSONAL, SAVED, draft, faulty } from './records.ts';

const FAULTS = [
  { message: '手机号应为 11 位数字', path: ['basic', 'mobile'] },
  { message: '最近跟进时间不能早于首次接触时间', path: ['behavior', 'lastFollowUpOn'] },
  { message: '联系人电话不是固定电话、400/800、95 开头或境外号码', path: ['relations', 'contacts', 0, 'phone'] },
];

const leaksIn = (text: string): string[] => PERSONAL.filter((value) => text.includes(value));

function post(url: string, record: unknown): Request {
  return new Request(`http://localhost${url}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(record),
  });
}

describe('Hono', () => {
  it('gets a right record without its blanks', async () => {
    const saved: CustomerDraft[] = [];
    const response = await hono.customerApi((customer) => saved.push(customer)).request(post('/customers', draft()));
    expect(response.status).toBe(204);
    expect(saved).toEqual([SAVED]);
  });

  it('answers a faulty record with its faults and none of its values', async () => {
    const response = await hono.customerApi(() => undefined).request(post('/customers', faulty()));
    const body = await response.text();
    expect(response.status).toBe(422);
    expect(JSON.parse(body)).toEqual({ issues: FAULTS });
    expect(leaksIn(body)).toEqual([]);
  });

  it('would send the record back without the hook, as the guide says', async () => {
    const bare = new Hono().post('/customers', sValidator('json', customerDraftSchema), (context) => context.body(null));
    const body = await (await bare.request(post('/customers', faulty()))).text();
    expect(leaksIn(body)).toEqual(PERSONAL);
  });
});

describe('Elysia', () => {
  it('gets a right record without its blanks', async () => {
    const saved: CustomerDraft[] = [];
    const response = await elysia.customerApi((customer) => saved.push(customer)).handle(post('/customers', draft()));
    expect(response.status).toBe(204);
    expect(saved).toEqual([SAVED]);
  });

  it('answers a faulty record with its faults and none of its values', async () => {
    const response = await elysia.customerApi(() => undefined).handle(post('/customers', faulty()));
    const body = await response.text();
    expect(response.status).toBe(422);
    expect(JSON.parse(body)).toEqual({ issues: FAULTS });
    expect(leaksIn(body)).toEqual([]);
  });

  it('answers what is no JSON, and what is not there, by itself', async () => {
    const app = elysia.customerApi(() => undefined);
    const broken = new Request('http://localhost/customers', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(faulty()).slice(1),
    });
    const [response, other] = [await app.handle(broken), await app.handle(post('/elsewhere', faulty()))];
    expect([response.status, other.status]).toEqual([400, 404]);
    expect(leaksIn((await response.text()) + (await other.text()))).toEqual([]);
  });

  it('would send the record back without the hook, as the guide says', async () => {
    const bare = new Elysia().post('/customers', () => null, { body: customerDraftSchema });
    const body = await (await bare.handle(post('/customers', faulty()))).text();
    expect(leaksIn(body)).toEqual(PERSONAL);
  });
});

describe('tRPC', () => {
  it('gets a right record without its blanks', async () => {
    const saved: CustomerDraft[] = [];
    const answer = trpc.customerApi(
      (customer) => saved.push(customer),
      () => undefined,
    );
    expect((await answer(post('/api/saveCustomer', draft()))).status).toBe(200);
    expect(saved).toEqual([SAVED]);
  });

  it('answers a faulty record, and logs it, without its values', async () => {
    const logged: object[] = [];
    const answer = trpc.customerApi(
      () => undefined,
      (entry) => logged.push(entry),
    );
    const response = await answer(post('/api/saveCustomer', faulty()));
    const body = await response.text();
    expect(response.status).toBe(400);
    expect(body).toContain('手机号应为 11 位数字');
    expect(logged).toHaveLength(1);
    expect(logged[0]).toMatchObject({ code: 'BAD_REQUEST', cause: { issues: FAULTS } });
    expect(leaksIn([body, inspect(logged, { depth: 12 }), JSON.stringify(logged)].join('\n'))).toEqual([]);
  });
});
