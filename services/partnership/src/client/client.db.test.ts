// cspell:ignore allwedd olaf cysylltiad
import { generateKeyPairSync } from 'node:crypto';
import Fastify, { type FastifyInstance } from 'fastify';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { addDays, londonDay } from '@ictg/kit/calendar';
import { atDesk, newId, type Desk } from '@ictg/kit/database';
import type { Subgraph } from '@ictg/kit/graph';
import { Refusal } from '@ictg/kit/refusal';
import { ask, viewerFor, type ServiceDatabase } from '@ictg/kit/testing';
import { systemViewer, type Viewer } from '@ictg/kit/viewer';
import { partnershipGraph } from '../graph.js';
import { partnershipDatabase } from '../testing/database.js';
import { admittedClients, clientById } from './client.queries.js';
import { addClientUse } from './client-use.route.js';
import { addClientKey, revokeClientKey } from './commands/keep-keys.js';
import { admitClient, refuseClient, resumeClient, stopClient } from './commands/move-client.js';
import { requestClient, type NewClient } from './commands/request-client.js';
import { setClientLimits } from './commands/set-client-limits.js';
import { warnOfEndingKeys } from './warn-of-ending-keys.js';

const today = londonDay(new Date());
const nextYear = addDays(today, 365);
const keeper = viewerFor('auditor', { subject: 'auditor' });
const kent = viewerFor('partner', { agency: 'E10000016', subject: 'partner-kent' });
const essex = viewerFor('partner', { agency: 'E10000012', subject: 'partner-essex' });
let database: ServiceDatabase;
let graph: Subgraph;

beforeAll(async () => {
  database = await partnershipDatabase(inject('databaseServer'));
  graph = await partnershipGraph();
});
afterAll(() => database.close());

const as = <Result>(viewer: Viewer, work: (desk: Desk) => Promise<Result>) =>
  atDesk(database.orm, viewer, work);
const refusal = (work: Promise<unknown>) =>
  work.then(
    () => 'done',
    (fault: unknown) => (fault instanceof Refusal ? fault.code : String(fault)),
  );
const pasted = () =>
  generateKeyPairSync('ec', { namedCurve: 'P-256' })
    .publicKey.export({ type: 'spki', format: 'pem' })
    .toString();
let count = 0;
const request = (viewer: Viewer, changes: Partial<NewClient> = {}) =>
  as(viewer, (desk) =>
    requestClient(desk, {
      idempotencyKey: newId('key'),
      clientId: `example-system-${(count += 1)}`,
      name: 'Example case system',
      use: 'Made up to show what a connection is for.',
      contactName: 'Sunny Sample',
      contactEmail: 'sunny.sample@example.org',
      contactLanguage: 'ENGLISH',
      publicKey: pasted(),
      untilOn: nextYear,
      ...changes,
    }),
  );
const read = async (id: string, viewer: Viewer = keeper) => {
  const client = await as(viewer, (desk) => clientById(desk, id));
  if (!client) throw new Error('There is no such connection.');
  return client;
};
const step = async (
  viewer: Viewer,
  command: typeof stopClient,
  id: string,
  reason = 'Made up.',
) => {
  const { version } = await read(id);
  return refusal(as(viewer, (desk) => command(desk, { clientId: id, version, reason })));
};
const inCopy = async (id: string) => {
  const { clientId } = await read(id);
  const copy = await as(systemViewer('test'), (desk) => admittedClients(desk, today));
  return copy.find((one) => one.clientId === clientId);
};

describe('a connection', () => {
  it('is let in when the service has admitted it, stopped by either side, and goes on by the service', async () => {
    const id = await request(kent);
    expect(await inCopy(id)).toBeUndefined();
    expect(await step(kent, admitClient, id)).toBe('NOT_ALLOWED');
    expect(await step(keeper, admitClient, id)).toBe('done');
    expect(await inCopy(id)).toMatchObject({ agency: 'E10000016', kind: 'COUNCIL' });
    expect(await step(kent, stopClient, id, ' ')).toBe('INVALID_INPUT');
    expect(await step(kent, stopClient, id)).toBe('done');
    expect(await inCopy(id)).toBeUndefined();
    expect(await step(kent, resumeClient, id)).toBe('NOT_ALLOWED');
    expect(await step(keeper, resumeClient, id)).toBe('done');
    expect(await inCopy(id)).toBeDefined();
    expect(await step(keeper, stopClient, id)).toBe('done');
    const mails = await as(systemViewer('test'), (desk) =>
      desk.rows<{ subject: string }>('select subject from mail where record_id = ? order by id', [
        id,
      ]),
    );
    expect(mails.map(({ subject }) => subject.split(' ').slice(2).join(' '))).toEqual([
      'was admitted',
      'was stopped',
      'goes on',
      'was stopped',
    ]);
  });

  it('is refused with a reason that the partner reads, and for good', async () => {
    const id = await request(kent);
    expect(await step(keeper, refuseClient, id, 'There is no agreement for this use.')).toBe(
      'done',
    );
    expect(await read(id, kent)).toMatchObject({
      state: 'REFUSED',
      stateReason: 'There is no agreement for this use.',
    });
    expect(await step(keeper, admitClient, id)).toBe('ACTION_NOT_POSSIBLE_NOW');
  });

  it('does not exist for another partner, under whatever question', async () => {
    const id = await request(kent);
    const { version, clientId } = await read(id);
    await expect(read(id, essex)).rejects.toThrow('no such connection');
    const steps = [stopClient, addClientKey, revokeClientKey].map((command) =>
      refusal(
        as(essex, (desk) =>
          (command as typeof addClientKey)(desk, {
            clientId: id,
            version,
            reason: 'Made up.',
            thumbprint: 'x',
            publicKey: pasted(),
            untilOn: nextYear,
          } as never),
        ),
      ),
    );
    expect(await Promise.all(steps)).toEqual(['NOT_FOUND', 'NOT_FOUND', 'NOT_FOUND']);
    const answer = await ask(graph, database.orm, essex, '{ ourClients { clientId } }');
    expect(JSON.stringify(answer)).not.toContain(clientId);
    // That an id is taken must be said, or two programs would go by one; by whom, it is not.
    expect(await refusal(request(essex, { clientId }))).toBe('INVALID_INPUT');
  });

  it('is kept by people: a program changes nothing, by whatever token', async () => {
    const id = await request(kent);
    const program = { ...kent, clientKey: 'x' };
    expect(await step(program, stopClient, id)).toBe('NOT_ALLOWED');
    expect(await refusal(request(program))).toBe('NOT_ALLOWED');
    const { access } = await read(id, program);
    expect(Object.values(access).filter((can) => can === true)).toEqual([]);
  });
});

describe('how much a connection asks', () => {
  const told = async (app: FastifyInstance, counted: readonly object[]) =>
    (await app.inject({ method: 'POST', url: '/client-use', payload: { counted } })).statusCode;

  it('is added up by day and name, and shown to its partner and whoever keeps agreements alone', async () => {
    const app = Fastify();
    addClientUse(app, database.orm);
    const id = await request(kent);
    const { clientId, keys } = await read(id);
    const one = {
      clientId,
      thumbprint: keys[0]?.thumbprint,
      onDay: today,
      operation: 'Changes',
      requests: 5,
      refused: 1,
      limited: 2,
      slow: 0,
      lastAt: Date.now(),
    };
    expect(await told(app, [one, { ...one, operation: '' }])).toBe(204);
    expect(await told(app, [one])).toBe(204);
    expect(await told(app, [{ ...one, clientId: 'of-nobody' }])).toBe(204);
    for (const wrong of [{ requests: -1 }, { operation: 'a child, by name' }, { onDay: 'today' }])
      expect(await told(app, [{ ...one, ...wrong }])).toBe(400);
    const question = `{ ourClients { clientId keys { lastUsedAt }
      usage(from: "${today}", until: "${today}") { operation requests refused limited slow } } }`;
    const ofKent = (await ask(graph, database.orm, kent, question)) as unknown as {
      ourClients: { clientId: string; usage: object[]; keys: { lastUsedAt: string | null }[] }[];
    };
    const own = ofKent.ourClients.find((client) => client.clientId === clientId);
    expect(own?.usage).toEqual([
      { operation: 'Changes', requests: 10, refused: 2, limited: 4, slow: 0 },
      { operation: '', requests: 5, refused: 1, limited: 2, slow: 0 },
    ]);
    expect(own?.keys[0]?.lastUsedAt).not.toBeNull();
    const seen = await as(essex, (desk) => desk.rows('select 1 from client_use'));
    expect(seen).toEqual([]);
    await app.close();
  });

  it('is limited by whoever keeps agreements, within what anybody may have, for all connections of the partner', async () => {
    const id = await request(essex);
    const other = await request(essex);
    await step(keeper, admitClient, other);
    const limits = { requestsPerMinute: 60, atOnce: 2, recordsPerDocument: 500 };
    const set = (viewer: Viewer, changes: object = {}) =>
      refusal(
        as(viewer, (desk) =>
          setClientLimits(desk, {
            idempotencyKey: newId('key'),
            clientId: id,
            ...limits,
            reason: 'It asked too much at night.',
            ...changes,
          }),
        ),
      );
    expect((await inCopy(other))?.limits).toMatchObject({ requestsPerMinute: 600 });
    expect(await set(essex)).toBe('NOT_ALLOWED');
    for (const wrong of [{ atOnce: 0 }, { requestsPerMinute: 6_001 }, { reason: ' ' }])
      expect(await set(keeper, wrong)).toBe('INVALID_INPUT');
    expect(await set(keeper)).toBe('done');
    expect((await inCopy(other))?.limits).toEqual(limits);
    expect(await set(keeper, { atOnce: 4 })).toBe('done');
    expect((await inCopy(other))?.limits).toEqual({ ...limits, atOnce: 4 });
    const answer = await ask(
      graph,
      database.orm,
      essex,
      '{ ourClients { limits { atOnce isUsual reason } } }',
    );
    expect(JSON.stringify(answer)).toContain('It asked too much at night.');
  });
});

describe('the keys of a connection', () => {
  const add = async (id: string, changes: object = {}) => {
    const { version } = await read(id);
    const key = { clientId: id, version, publicKey: pasted(), untilOn: nextYear, ...changes };
    return refusal(as(kent, (desk) => addClientKey(desk, key)));
  };

  it('are two at a time; one is revoked at once and never comes back', async () => {
    const publicKey = pasted();
    const id = await request(kent, { publicKey });
    await step(keeper, admitClient, id);
    expect(await add(id)).toBe('done');
    expect(await add(id)).toBe('NO_FURTHER_KEY');
    expect((await inCopy(id))?.keys).toHaveLength(2);
    const { version, keys } = await read(id);
    const first = keys.at(-1)?.thumbprint ?? '';
    const revoke = (viewer: Viewer, at: number) =>
      refusal(
        as(viewer, (desk) =>
          revokeClientKey(desk, { clientId: id, version: at, thumbprint: first }),
        ),
      );
    expect(await revoke(kent, version)).toBe('done');
    expect((await inCopy(id))?.keys.map(({ thumbprint }) => thumbprint)).toEqual([
      keys[0]?.thumbprint,
    ]);
    expect(await revoke(keeper, version + 1)).toBe('KEY_REVOKED_ALREADY');
    expect(await add(id, { publicKey })).toBe('INVALID_INPUT');
    expect(await add(id)).toBe('done');
  });

  it('are kept without a trace of a private one that was pasted', async () => {
    const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
    const pem = privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();
    expect(await refusal(request(kent, { publicKey: pem }))).toBe('INVALID_INPUT');
    const inside = pem.split('\n')[1] ?? pem;
    const found = await as(systemViewer('test'), (desk) =>
      desk.rows(
        `select 1 from partner_client c where c::text like '%' || ?::text || '%'
         union all select 1 from audit.change h where h::text like '%' || ?::text || '%'
         union all select 1 from done_once d where d::text like '%' || ?::text || '%'`,
        [inside, inside, inside],
      ),
    );
    expect(found).toEqual([]);
  });

  it('are warned of by mail in the language of the contact before the last one ends', async () => {
    const untilOn = addDays(today, 40);
    const id = await request(kent, { untilOn, contactLanguage: 'WELSH' });
    await step(keeper, admitClient, id);
    expect(await warnOfEndingKeys(database.orm, addDays(untilOn, -29))).toBe(0);
    expect(await warnOfEndingKeys(database.orm, addDays(untilOn, -30))).toBe(1);
    const mails = await as(systemViewer('test'), (desk) =>
      desk.rows<{ subject: string }>(
        `select subject from mail where record_id = ? order by id desc limit 1`,
        [id],
      ),
    );
    expect(mails[0]?.subject).toMatch(
      /^Mae allwedd olaf cysylltiad example-system-\d+ yn dod i ben/,
    );
  });
});
