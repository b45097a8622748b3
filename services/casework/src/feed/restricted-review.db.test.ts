import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { atDesk } from '@ictg/kit/database';
import { addReview, feedPublicKey, lookForChanges, ticketWriter } from '@ictg/kit/feed';
import { keyedSeal } from '@ictg/kit/linkage';
import { createLog } from '@ictg/kit/log';
import { serve, type RunningServer } from '@ictg/kit/server';
import { viewerFor, type ServiceDatabase } from '@ictg/kit/testing';
import { systemViewer, type Viewer } from '@ictg/kit/viewer';
import { knownChild } from '../support/support.factory.js';
import { caseworkDatabase } from '../testing/database.js';
import { childFeed } from './index.js';

const secret = 'a secret that the statistics service alone has';
const seal = keyedSeal(Buffer.from('a secret that only the owners of records have'), 'linkage');
/** Everybody who reviews, and the people whom a restriction names, who may hold such a role too. */
const readers: Readonly<Record<string, Viewer>> = {
  steward: viewerFor('steward'),
  'steward-2': viewerFor('steward', { subject: 'steward-2' }),
  adjudicator: viewerFor('adjudicator'),
  'manager-2': { ...viewerFor('steward', { subject: 'manager-2' }), roles: ['manager', 'steward'] },
};
let database: ServiceDatabase;
let server: RunningServer;
let childId: string;

beforeAll(async () => {
  database = await caseworkDatabase(inject('databaseServer'));
  childId = await knownChild(database.orm, { givenNames: 'Sample', restrictedTo: ['manager-2'] });
  server = await serve({
    name: 'casework',
    host: '127.0.0.1',
    port: 0,
    log: createLog('casework', 'silent'),
    register: (app) => {
      addReview(app, childFeed, {
        orm: database.orm,
        publicKey: feedPublicKey(secret),
        authenticate: (token) => Promise.resolve(readers[token] ?? viewerFor('analyst')),
      });
    },
  });
  await atDesk(database.orm, systemViewer('feed'), (desk) => lookForChanges(desk, childFeed, seal));
});
afterAll(async () => {
  await server.stop();
  await database.close();
});

const read = async (subject: string, key = seal.token('record of casework', childId)) => {
  const ticket = await ticketWriter(secret)({ source: 'casework', key, pair: 'lrv_1', subject });
  const response = await fetch(new URL('/link-review/casework', server.url), {
    method: 'POST',
    headers: { authorization: `Bearer ${subject}`, 'content-type': 'application/json' },
    body: JSON.stringify({ ticket }),
  });
  return { status: response.status, body: await response.text() };
};
const looks = () =>
  database.administer<{ subject: string }>(
    `select subject from audit.look where record = 'link-review' and child_id = '${childId}'`,
  );

describe('a child restricted to named people', () => {
  it.each(Object.keys(readers))(
    'is shown to no reviewer, not to %s, and in the same words as a child that is not there',
    async (subject) => {
      const answer = await read(subject);
      expect(answer.status).toBe(404);
      expect(answer).toEqual(await read(subject, seal.token('record of casework', 'chi_none')));
      expect(answer.body).not.toMatch(/Sample|Testchild|2011|C-TEST/);
      expect(await looks()).toEqual([]);
    },
  );

  it('is shown to the reviewer of the ticket once the restriction is lifted, and no sooner', async () => {
    await database.administer(`update child set restricted_to = null where id = '${childId}'`);
    const { status, body } = await read('steward');
    expect(status).toBe(200);
    expect(JSON.parse(body)).toMatchObject({ names: ['Sample Testchild'] });
    expect(await looks()).toEqual([{ subject: 'steward' }]);
    await database.administer(
      `update child set restricted_to = '{manager-2}' where id = '${childId}'`,
    );
    expect((await read('steward')).status).toBe(404);
  });
});
