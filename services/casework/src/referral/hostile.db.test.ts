// cspell:words gnirts
import Fastify, { type FastifyInstance } from 'fastify';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { addGraph } from '@ictg/kit/graph';
import { createLog } from '@ictg/kit/log';
import { howMany, type ServiceDatabase } from '@ictg/kit/testing';
import { systemViewer } from '@ictg/kit/viewer';
import { caseworkGraph } from '../graph.js';
import { caseworkDatabase } from '../testing/database.js';
import { toldByTelephone } from './referral.factory.js';

let database: ServiceDatabase;
let administrator: pg.Client;
let app: FastifyInstance;

beforeAll(async () => {
  database = await caseworkDatabase(inject('databaseServer'));
  administrator = new pg.Client({ connectionString: database.adminUrl });
  await administrator.connect();
  app = Fastify();
  await addGraph(app, {
    graph: await caseworkGraph(),
    orm: database.orm,
    log: createLog('casework', 'silent'),
    introspection: false,
    authenticate: () => Promise.resolve(systemViewer('referral-form')),
  });
});
afterAll(async () => {
  await app.close();
  await administrator.end();
  await database.close();
});

const document = `mutation($input: SubmitReferralInput!) { submitReferral(input: $input) { __typename
  ... on SubmitReferralSuccess { reference } ... on Problem { code message field } } }`;

interface Answered {
  readonly status: number;
  readonly reference: string | null;
  readonly code: string;
  readonly sentence: string;
}

async function send(input: unknown, payload?: string): Promise<Answered> {
  const response = await app.inject({
    method: 'POST',
    url: '/graphql',
    headers: { authorization: 'Bearer form', 'content-type': 'application/json' },
    payload: payload ?? JSON.stringify({ query: document, variables: { input } }),
  });
  const body = response.json<{
    data?: {
      submitReferral?: { reference?: string; code?: string; message?: string } | null;
    } | null;
    errors?: { message: string; extensions?: { code?: string } }[];
    message?: string;
  }>();
  const taken = body.data?.submitReferral;
  return {
    status: response.statusCode,
    reference: taken?.reference ?? null,
    code: taken?.code ?? body.errors?.[0]?.extensions?.code ?? '',
    sentence: taken?.message ?? body.errors?.[0]?.message ?? body.message ?? '',
  };
}

const nasty: readonly unknown[] = [
  '<script>alert(1)</script>',
  '"; drop table referral; --',
  '\u0000',
  'a\u0007b\u001Bc',
  '\u202Egnirts',
  '\uD800',
  '😀'.repeat(300),
  'x'.repeat(25_000),
  'x'.repeat(250),
  '{{7*7}}${7*7}',
  '../../etc/passwd',
  '%00%0d%0a',
  '',
  '   ',
  null,
  true,
  -1,
  1e308,
  [],
  ['a', ['b']],
  { $ne: null },
  '__proto__',
];

const places: readonly string[][] = [
  ['concern'],
  ['child', 'givenNames'],
  ['child', 'familyName'],
  ['child', 'otherNames'],
  ['child', 'dateOfBirth'],
  ['child', 'sex'],
  ['child'],
  ['referrer', 'organisation'],
  ['referrer', 'email'],
  ['referrer', 'phone'],
  ['referrer', 'reference'],
  ['referrer'],
  ['authorityGss'],
  ['exploitationTypes'],
  ['dangerNow'],
  ['language'],
  ['channel'],
  ['childId'],
  ['receivedAt'],
  ['idempotencyKey'],
  ['nrmReference'],
  ['notKnown'],
  ['fileIds'],
  ['nrmForm'],
  ['parentalResponsibility'],
  ['surprise'],
  ['__proto__'],
];

function placeOf(at: number): readonly string[] {
  return places[at % places.length] ?? [];
}

/** What a form never sends: one place of a good referral spoilt by one nasty value. */
function spoilt(at: number): Record<string, unknown> {
  const { channel: _channel, ...told } = toldByTelephone({ idempotencyKey: `hostile-${at}` });
  const input = structuredClone(told) as Record<string, unknown>;
  const path = placeOf(at);
  const value = nasty[(at * 5 + Math.floor(at / nasty.length)) % nasty.length];
  const [name = '', inner] = path;
  const target = inner === undefined ? input : ((input[name] ?? {}) as Record<string, unknown>);
  Object.defineProperty(target, inner ?? name, { value, enumerable: true, configurable: true });
  return input;
}

describe('hostile submissions', () => {
  it('get a clear answer each, and those that were taken are there, once', async () => {
    const count = howMany(200, 10_000);
    const answers: Answered[] = [];
    for (let start = 0; start < count; start += 50)
      answers.push(
        ...(await Promise.all(
          Array.from({ length: Math.min(50, count - start) }, (_, at) => send(spoilt(start + at))),
        )),
      );
    for (const [at, answer] of answers.entries()) {
      const seen = { at, input: placeOf(at), ...answer };
      expect(seen).not.toMatchObject({ code: 'INTERNAL' });
      expect(seen.status).toBeLessThan(500);
      if (answer.reference === null) {
        expect(seen.sentence.length).toBeGreaterThan(10);
        expect(seen.sentence).not.toMatch(/at Object\.|node_modules|syntax error at/i);
      }
    }
    const taken = answers.flatMap(({ reference }) => reference ?? []);
    expect(taken.length).toBeGreaterThan(20);
    const { rows } = await administrator.query<{ count: number }>(
      'select count(*)::integer as count from referral where reference = any($1)',
      [taken],
    );
    expect(rows[0]?.count).toBe(new Set(taken).size);
  });

  it.each([
    ['no JSON', '{'],
    ['an empty body', ''],
    ['a list', '[]'],
    ['nesting', `{"query": "${'{a'.repeat(5_000)}"}`],
    ['too much', JSON.stringify({ query: document, variables: { input: 'x'.repeat(1_200_000) } })],
  ])('that are %s are refused', async (_what, payload) => {
    const { status } = await send(null, payload);
    expect(status).toBeGreaterThanOrEqual(400);
    expect(status).toBeLessThan(500);
  });

  it('sent by a double click become one referral, and replayed with other words are refused', async () => {
    const { channel: _channel, ...input } = toldByTelephone({ idempotencyKey: 'double-click-1' });
    const clicks = await Promise.all(Array.from({ length: howMany(12, 60) }, () => send(input)));
    expect(new Set(clicks.map(({ reference }) => reference)).size).toBe(1);
    const replay = await send({ ...input, concern: 'Something else.' });
    expect(replay).toMatchObject({ reference: null, code: 'IDEMPOTENCY_KEY_REUSED' });
  });
});
