import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import {
  addFeed,
  addReview,
  callerFor,
  feedPublicKey,
  lookShape,
  pageShape,
  ticketWriter,
  toldReferral,
  type FeedCaller,
} from '@ictg/kit/feed';
import { csv, loadFile } from '@ictg/kit/load';
import { createLog } from '@ictg/kit/log';
import { openings } from '@ictg/kit/reference';
import { serve, type RunningServer } from '@ictg/kit/server';
import { fileOf, viewerFor, type ServiceDatabase } from '@ictg/kit/testing';
import { referralLoader } from '../load/load-referrals.js';
import { nrmDatabase } from '../testing/database.js';
import { nrmFeed } from './nrm-feed.js';
import { responderCouncil, responderForce } from './responder.rules.js';

const secret = 'a secret that the statistics service alone has';
const statistics = callerFor(secret);
let database: ServiceDatabase;
let server: RunningServer;

const row = (n: number, changes: Record<string, string> = {}) => ({
  nrm_reference: `NRM-${500 + n}`,
  forename: 'Sample',
  surname: `Example${n}`,
  also_known_as: 'Pretend Alias',
  date_of_birth: '2004-05-06',
  sex: 'F',
  nationality: 'Vietnamese',
  local_authority: 'Surrey',
  referral_date: '2020-02-03',
  home_office_reference: 'M7654321',
  exploited_as_child: 'YES',
  first_responder_organisation: 'Kent County Council',
  ...changes,
});
const load = async (rows: readonly Record<string, string>[]) =>
  loadFile(
    database.orm,
    referralLoader(openings('a secret of thirty-two letters or more')),
    await fileOf(csv(rows)),
    { dryRun: false, today: '2026-11-22' },
  );

beforeAll(async () => {
  database = await nrmDatabase(inject('databaseServer'));
  const log = createLog('nrm', 'silent');
  server = await serve({
    name: 'nrm',
    host: '127.0.0.1',
    port: 0,
    log,
    register: (app) => {
      addFeed(app, nrmFeed, {
        orm: database.orm,
        log,
        secret: 'a secret that only the owners of records have',
        publicKey: feedPublicKey(secret),
      });
      addReview(app, nrmFeed, {
        orm: database.orm,
        publicKey: feedPublicKey(secret),
        authenticate: (token) => Promise.resolve(viewerFor(token as 'steward')),
      });
    },
  });
  await load([row(1), row(2), row(3)]);
});
afterAll(async () => {
  await server.stop();
  await database.close();
});

const look = async () =>
  lookShape.parse(
    await (await statistics.call('nrm', 'POST', new URL('/feed/look', server.url))).json(),
  );
const page = async (after: string, first = 10) => {
  const url = new URL(`/feed/entries?after=${after}&first=${first}`, server.url);
  const text = await (await statistics.call('nrm', 'GET', url)).text();
  return { ...pageShape.parse(JSON.parse(text)), text };
};

describe('the feed of the NRM', () => {
  it('tells each referral once, page by page, coarse and sealed', async () => {
    expect(await look()).toMatchObject({ records: 3 });
    const first = await page('0', 2);
    const second = await page(first.cursor, 2);
    expect([first.hasMore, second.hasMore]).toEqual([true, false]);
    const entries = [...first.entries, ...second.entries];
    expect(new Set(entries.map(({ key }) => key)).size).toBe(3);
    for (const { record } of entries)
      expect(toldReferral.parse(record?.counted)).toMatchObject({
        referredOn: '2020-02-03',
        ageBand: 'FROM_10_TO_15',
        nationalityGroup: 'VIETNAM',
        authority: 'E10000030',
        responderAuthority: 'E10000016',
      });
    expect(first.text).not.toMatch(/sample|example|alias|2004-05-06|7654321|NRM-50/i);
  });

  it('tells again only what was corrected, and under the same key', async () => {
    const { entries, cursor } = await page('0');
    const { digest } = await look();
    expect(await look()).toMatchObject({ digest });
    await load([row(2, { local_authority: 'Kent' })]);
    expect((await look()).digest).not.toBe(digest);
    const after = await page(cursor);
    expect(after.entries).toHaveLength(1);
    expect(entries.map(({ key }) => key)).toContain(after.entries[0]?.key);
    expect(after.entries[0]?.record?.counted).toMatchObject({ authority: 'E10000016' });
  });

  it('tells that a record is gone', async () => {
    const { cursor } = await page('0');
    await database.administer(`delete from nrm_referral where reference = 'NRM-503'`);
    expect(await look()).toMatchObject({ records: 2 });
    expect((await page(cursor)).entries).toMatchObject([{ record: null }]);
  });
});

describe('the feed is refused', () => {
  const address = () => new URL('/feed/entries?after=0&first=10', server.url);
  const stranger = callerFor('a secret that somebody else made up for themselves');
  /** A caller whose call is turned into another one on its way. */
  const signedFor = (source: string, method: 'GET' | 'POST', path: string): FeedCaller => ({
    call: async (_source, _method, url) => {
      let header = '';
      const kept = globalThis.fetch;
      globalThis.fetch = (_url, init) => {
        header = new Headers(init?.headers).get('authorization') ?? '';
        return Promise.resolve(new Response());
      };
      await statistics.call(source, method, new URL(path, server.url)).finally(() => {
        globalThis.fetch = kept;
      });
      return fetch(url, { headers: { authorization: header } });
    },
  });

  it.each([
    ['to whoever signs with another key', () => stranger],
    [
      'with a call signed for another owner',
      () => signedFor('casework', 'GET', '/feed/entries?after=0&first=10'),
    ],
    [
      'with a call signed for another page',
      () => signedFor('nrm', 'GET', '/feed/entries?after=5&first=10'),
    ],
    ['with a call signed for looking', () => signedFor('nrm', 'POST', '/feed/look')],
  ])('%s', async (_, caller) => {
    expect((await caller().call('nrm', 'GET', address())).status).toBe(401);
  });

  it.each(['', 'Bearer eyJhbGciOiJub25lIn0.e30.', 'Feed x', 'Feed eyJhbGciOiJub25lIn0.e30.'])(
    'to the header %j',
    async (authorization) => {
      expect((await fetch(address(), { headers: { authorization } })).status).toBe(401);
    },
  );

  it('when it is asked for more than a page', async () => {
    const url = new URL('/feed/entries?after=0&first=9000', server.url);
    expect((await statistics.call('nrm', 'GET', url)).status).toBe(400);
  });
});

it.each([
  ['Kent County Council', 'E10000016', null],
  ['Surrey (made up)', 'E10000030', null],
  ['Surrey Police', null, 'E23000031'],
  ['Thames Valley Police', null, 'E23000029'],
  ['Salvation Army', null, null],
  ['Border Force', null, null],
  [null, null, null],
])('the organisation %s is of the council %s and of the force %s', (name, council, force) => {
  expect([responderCouncil(name), responderForce(name)]).toEqual([council, force]);
});

describe('a record that is reviewed', () => {
  const read = async (role: string, ticket: string) => {
    const response = await fetch(new URL('/link-review/nrm', server.url), {
      method: 'POST',
      headers: { authorization: `Bearer ${role}`, 'content-type': 'application/json' },
      body: JSON.stringify({ ticket }),
    });
    return { status: response.status, body: await response.text() };
  };
  const ticketFor = async (change: { source?: string; subject?: string } = {}) => {
    const [entry] = await database.administer<{ key: string }>(
      `select e.key from feed_entry e join nrm_referral r on r.id = e.id where r.surname = 'Example2'`,
    );
    const whole = { source: 'nrm', subject: 'steward', pair: 'lrv_1', ...change };
    return ticketWriter(secret)({ ...whole, key: entry?.key ?? '' });
  };

  it('is shown to the reviewer of the ticket, and the look is in the log', async () => {
    const { status, body } = await read('steward', await ticketFor());
    expect(status).toBe(200);
    expect(JSON.parse(body)).toMatchObject({
      names: ['Sample Example2', 'Pretend Alias'],
      dates: ['2004-05-06'],
      place: 'Kent',
    });
    expect(body).not.toMatch(/decision|worker|exploit|decided/i);
    const looks = await database.administer<{ subject: string; reason: string }>(
      `select subject, reason from audit.look where record = 'link-review'`,
    );
    expect(looks).toEqual([{ subject: 'steward', reason: 'lrv_1' }]);
  });

  it.each([
    ['another owner', 'steward', { source: 'casework' }],
    ['another reviewer', 'steward', { subject: 'steward-2' }],
    ['somebody who reviews no links', 'manager', { subject: 'manager' }],
  ])('stays shut for the ticket of %s', async (_, role, change) => {
    const { status, body } = await read(role, await ticketFor(change));
    expect(status).toBe(403);
    expect(body).toContain('opens nothing for you');
    expect(body).not.toContain('Example2');
  });
});
