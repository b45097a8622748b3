import Fastify, { type FastifyInstance } from 'fastify';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { addGraph } from '@ictg/kit/graph';
import { createLog } from '@ictg/kit/log';
import { viewerFor, type ServiceDatabase } from '@ictg/kit/testing';
import type { Role } from '@ictg/kit/viewer';
import { caseworkGraph } from './graph.js';
import { caseworkDatabase } from './testing/database.js';

let database: ServiceDatabase;
let app: FastifyInstance;

beforeAll(async () => {
  database = await caseworkDatabase(inject('databaseServer'));
  app = Fastify();
  await addGraph(app, {
    graph: await caseworkGraph(),
    orm: database.orm,
    log: createLog('test', 'silent'),
    introspection: false,
    authenticate: (token) => Promise.resolve(viewerFor(token as Role)),
  });
});
afterAll(async () => {
  await app.close();
  await database.close();
});

interface Sent {
  readonly errors?: { message: string; extensions: { code: string; reason?: string } }[];
}

async function send(role: string | null, query: string): Promise<Sent> {
  const response = await app.inject({
    method: 'POST',
    url: '/graphql',
    headers: role ? { authorization: `Bearer ${role}` } : {},
    payload: { query },
  });
  return response.json<Sent>();
}

it('answers a question that a role may not ask with a sentence, not as a failure of ours', async () => {
  const { errors } = await send('line', '{ referrals(first: 1) { edges { cursor } } }');
  expect(errors?.[0]?.extensions).toEqual({ code: 'FORBIDDEN', reason: 'NOT_ALLOWED' });
  expect(errors?.[0]?.message).toContain('Ask a service manager');
});

it('asks to sign in where there is no token', async () => {
  const { errors } = await send(null, '{ home { counts { count } } }');
  expect(errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED');
});

it('says how many rows may be asked for', async () => {
  const { errors } = await send('manager', '{ children(first: 5000) { edges { cursor } } }');
  expect(errors?.[0]).toMatchObject({
    message: 'first: ask for 1 to 100 rows at a time, not 5000.',
  });
});

it('does not say more than that there is none, where there is none to see', async () => {
  const { errors } = await send('manager', '{ eligibility(referralId: "ref_nowhere") { offer } }');
  expect(errors?.[0]).toMatchObject({
    message: 'There is no such referral that you may see. Search again, or ask your manager.',
    extensions: { code: 'NOT_FOUND' },
  });
});
