import fc from 'fast-check';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { ceilings, type SharedAgreement } from '@ictg/kit/agreement';
import { atDesk } from '@ictg/kit/database';
import { directoryAgencyId } from '@ictg/kit/geography';
import { howMany, viewerFor, type ServiceDatabase } from '@ictg/kit/testing';
import { openDirectory } from '../directory/index.js';
import { ask } from '../testing/ask.js';
import { caseworkDatabase } from '../testing/database.js';
import { mailOfChanges } from './mail-of-changes.rules.js';
import { endChangeMail, addressChangeMail } from './commands/address-change-mail.js';
import { noteSharedChanges } from './note-shared-changes.js';
import { sendChangeMails } from './send-change-mails.js';
import {
  changesAfter,
  Copy,
  essex,
  happen,
  happenings,
  kent,
  partnerOf,
  supportedChildren,
  surrey,
  truth,
} from './shared-change.fixture.js';
import { ownChangeMail } from './shared-change.queries.js';

let database: ServiceDatabase;
let administrator: pg.Client;
let ids: string[];
const whole = partnerOf(surrey, ceilings.COUNCIL);

beforeAll(async () => {
  database = await caseworkDatabase(inject('databaseServer'));
  administrator = new pg.Client({ connectionString: database.adminUrl });
  await administrator.connect();
  ids = await supportedChildren(database, administrator, [
    surrey,
    essex,
    surrey,
    essex,
    surrey,
    essex,
    kent,
  ]);
});
afterAll(async () => {
  await administrator.end();
  await database.close();
});

const kindsAfter = async (cursor: string | null, viewer = whole) =>
  (await changesAfter(database, viewer, cursor)).edges.map(({ node }) => node.kind);
const end = async (viewer = whole) =>
  (await changesAfter(database, viewer, null)).pageInfo.endCursor;

describe('changes', () => {
  it('begin with all that is shared now, and go on from the cursor with what is new', async () => {
    expect(await kindsAfter(null)).toEqual(['SHARED', 'SHARED', 'SHARED']);
    const cursor = await end();
    expect(await changesAfter(database, whole, cursor)).toEqual({
      edges: [],
      pageInfo: { hasNextPage: false, endCursor: cursor },
    });
    await happen(database, `update child set given_names = 'Other' where id = ?`, ids[0]!, 0);
    expect(await kindsAfter(cursor)).toEqual(['CHILD']);
    await happen(database, `update child set given_names = 'Another' where id = ?`, ids[0]!, 0);
    expect(await kindsAfter(cursor)).toEqual(['CHILD']);
  });

  it('say nothing of what the agreement does not open', async () => {
    const few = partnerOf(essex, ['CHILDREN']);
    const cursor = await end(few);
    for (const sql of [happenings[0]!, happenings[5]!, happenings[7]!, happenings[11]!])
      await happen(database, sql, ids[1]!, 0);
    expect(await kindsAfter(cursor, few)).toEqual([]);
    await happen(database, happenings[5]!, ids[0]!, 0);
    expect(await kindsAfter(await end())).toEqual([]);
  });

  it('say that a child is shared no longer, and then nothing else of it', async () => {
    const cursor = await end();
    await happen(database, `update child set given_names = 'Leaver' where id = ?`, ids[0]!, 0);
    expect(await kindsAfter(cursor)).toEqual(['CHILD']);
    await happen(
      database,
      `update child set restricted_to = '{manager-2}' where id = ?`,
      ids[0]!,
      0,
    );
    expect(await kindsAfter(cursor)).toEqual(['NO_LONGER_SHARED']);
    expect(await kindsAfter(null)).toEqual(['SHARED', 'SHARED', 'NO_LONGER_SHARED']);
    await happen(database, `update child set restricted_to = null where id = ?`, ids[0]!, 0);
    expect(await kindsAfter(cursor)).toContain('SHARED');
    expect(await kindsAfter(cursor)).not.toContain('NO_LONGER_SHARED');
  });

  it('are none without an agreement that shares children, and for nobody but partners', async () => {
    expect(await kindsAfter(null, partnerOf(surrey, []))).toEqual([]);
    expect(await kindsAfter(null, partnerOf(surrey, ['NAME']))).toEqual([]);
    expect(await kindsAfter(null, { ...whole, door: 'first-party' })).toEqual([]);
    for (const role of ['manager', 'auditor', 'contract-manager', 'competent-authority'] as const)
      await expect(changesAfter(database, viewerFor(role), null)).rejects.toThrow(/Your role/);
  });

  it('begin anew when there is an agreement again after one has ended', async () => {
    const cursor = await end();
    await noteSharedChanges(database.orm, []);
    expect(await kindsAfter(cursor)).toEqual(['SHARED', 'SHARED', 'SHARED']);
  });

  it('refuse a cursor of another list', async () => {
    for (const values of [['C-00001'], [1], ['1', '2'], ['-1']]) {
      const cursor = Buffer.from(JSON.stringify(values)).toString('base64url');
      await expect(changesAfter(database, whole, cursor)).rejects.toThrow(/not one of ours/);
    }
  });

  it('are a look at each child that they name', async () => {
    const officer = { ...whole, subject: 'petra', name: 'Petra Made-Up' };
    const { edges } = await changesAfter(database, officer, null);
    const { data } = await ask<{ agencyLooks: { edges: { node: { officer: string } }[] } }>(
      database.orm,
      officer,
      '{ agencyLooks(first: 100) { edges { node { officer record } } } }',
    );
    const own = data.agencyLooks.edges.filter(({ node }) => node.officer === officer.name);
    expect(own).toHaveLength(new Set(edges.map(({ node }) => node.reference)).size);
  });
});

describe('the order of changes', () => {
  it('is that of the commits: no number is drawn while an earlier one could still appear', async () => {
    const tell = `select set_config('app.roles', 'partner', false), set_config('app.door', 'partner', false),
      set_config('app.shares', 'CHILDREN,NAME', false), set_config('app.agency', $1, false), set_config('app.areas', $1, false)`;
    const [early, late] = [0, 1].map(() => new pg.Client({ connectionString: database.adminUrl }));
    await Promise.all([early!.connect(), late!.connect()]);
    await Promise.all([early!.query(tell, [surrey]), late!.query(tell, [surrey])]);
    await early!.query('begin');
    await early!.query('select * from shared_changes(0, 100)');
    await late!.query(`set lock_timeout = '150ms'`);
    await expect(late!.query('select * from shared_changes(0, 100)')).rejects.toMatchObject({
      code: '55P03',
    });
    // Another partner does not wait for this one.
    await late!.query(tell, [essex]);
    await late!.query('select * from shared_changes(0, 100)');
    await early!.query('commit');
    await Promise.all([early!.end(), late!.end()]);
  });
});

const round = fc.record({
  shares: fc.subarray([...ceilings.COUNCIL]),
  happens: fc.array(
    fc.tuple(fc.constantFrom(...happenings), fc.nat(5), fc.integer({ min: 0, max: 12 })),
    { minLength: 3, maxLength: 8 },
  ),
  browses: fc.constantFrom('RESPONSIBLE' as const, 'LIVES_HERE' as const),
});

describe('a reader who reads on by cursor while everything changes', () => {
  it('ends with exactly what its agreement opens, and never hears of a child of another', async () => {
    let shares: readonly string[] = ceilings.COUNCIL;
    const viewers = [surrey, essex].map((agency) => () => partnerOf(agency, shares));
    const copies = viewers.flatMap((viewer) => [
      { viewer, copy: new Copy(database, viewer, 2) },
      { viewer, copy: new Copy(database, viewer, 100) },
    ]);
    const { rows } = await administrator.query<{ reference: string }>(
      'select reference from child where id = $1',
      [ids[6]],
    );
    const never = rows[0]!.reference;
    for (const { happens, browses, ...next } of fc.sample(round, {
      numRuns: howMany(3, 120),
      seed: 11,
    })) {
      shares = next.shares.includes('CHILDREN') ? next.shares : ['CHILDREN', ...next.shares];
      await Promise.all([
        ...happens.map(([sql, child, wait]) => happen(database, sql, ids[child]!, wait)),
        ...copies.map(async ({ copy }) => {
          await copy.catchUp();
          await copy.browse(browses);
          await copy.catchUp();
        }),
        happen(database, happenings[0]!, ids[6]!, 0),
        noteSharedChanges(database.orm, inForce()),
      ]);
      for (const { viewer, copy } of copies) {
        await copy.catchUp();
        const expected = await truth(administrator, viewer());
        expect(sorted(copy.children)).toEqual(sorted(expected));
        expect(copy.heardOf).not.toContain(never);
      }
    }

    function inForce(): SharedAgreement[] {
      return [surrey, essex].map((agency) => agreementOf(agency, shares));
    }
  });
});

const sorted = (copy: ReadonlyMap<string, string>) =>
  [...copy].sort(([one], [other]) => one.localeCompare(other));

function agreementOf(agency: string, groups: readonly string[]): SharedAgreement {
  const [fromOn, untilOn] = ['2026-01-01', '2030-01-01'];
  return {
    agency,
    kind: 'COUNCIL',
    reference: 'ISA-1',
    groups: groups as SharedAgreement['groups'],
    areas: [agency],
    fromOn,
    untilOn,
  };
}

describe('the mail of the morning', () => {
  const now = new Date('2026-03-04T07:35:00Z');
  const agreements = [agreementOf(surrey, ceilings.COUNCIL)];
  const name = {
    idempotencyKey: 'key-of-the-mail',
    name: 'Sunny Sample',
    email: 'sunny@surrey.example',
    language: 'ENGLISH' as const,
  };
  const mails = async () =>
    (
      await administrator.query<{ to_address: string; subject: string; body: string }>(
        `select to_address, subject, body from mail where record_id like 'changes:%' order by created_at`,
      )
    ).rows;

  it('goes to whom the partner has named, once a day, and says how many and nothing else', async () => {
    await noteSharedChanges(database.orm, agreements);
    await atDesk(database.orm, whole, (desk) => addressChangeMail(desk, name));
    expect(await sendChangeMails(database.orm, agreements, now, 'https://example.org')).toBe(0);
    await administrator.query(
      `update child set authority_gss = $2, restricted_to = null where id = $1`,
      [ids[2], surrey],
    );
    await administrator.query(`update child set given_names = 'Quite New' where id = $1`, [ids[2]]);
    await administrator.query(`update support set ended_on = null where child_id = $1`, [ids[2]]);
    await administrator.query(
      `update legal_status set until_on = '2020-01-01' where child_id = $1`,
      [ids[2]],
    );
    expect(await sendChangeMails(database.orm, [], now, 'https://example.org')).toBe(0);
    expect(await sendChangeMails(database.orm, agreements, now, 'https://example.org')).toBe(1);
    expect(await sendChangeMails(database.orm, agreements, now, 'https://example.org')).toBe(0);
    const [mail] = await mails();
    expect(mail?.to_address).toBe('sunny@surrey.example');
    expect(mail?.subject).toMatch(/^\d+ changes?, sign in to read$/);
    expect(mail?.body).toContain('https://example.org/admin/our-changes');
    expect(`${mail?.subject} ${mail?.body}`).not.toMatch(/Quite New|C-\d|Sunny/);
  });

  it('is in the language of its reader', () => {
    expect(mailOfChanges(3, 'WELSH', '').subject).toMatch(/: 3$/);
    expect(mailOfChanges(1, 'ENGLISH', '').subject).toBe('1 change, sign in to read');
  });

  it('has one reader in each agency, whom no other agency sees, and ends when they want', async () => {
    const own = (viewer = whole) => atDesk(database.orm, viewer, ownChangeMail);
    expect(await own(partnerOf(essex, ['CHILDREN']))).toBeNull();
    const again = { ...name, idempotencyKey: 'another-key-of-it' };
    const send = (input: typeof again & { version?: number }) =>
      atDesk(database.orm, whole, (desk) => addressChangeMail(desk, input));
    await expect(send(again)).rejects.toMatchObject({ code: 'MAIL_ADDRESSED_ALREADY' });
    await expect(send({ ...again, version: 7 })).rejects.toMatchObject({
      kind: 'ChangedMeanwhile',
    });
    await expect(send({ ...again, email: 'nobody' })).rejects.toMatchObject({
      detail: { field: 'email' },
    });
    openDirectory((id) =>
      Promise.resolve(
        id === directoryAgencyId(`authority ${surrey}`)
          ? {
              name: 'A council',
              closedOn: null,
              directoryNumber: null,
              mailDomains: ['surrey.example'],
            }
          : null,
      ),
    );
    for (const email of ['robin@gmail.com', 'robin@essex.example'])
      await expect(send({ ...again, version: 1, email })).rejects.toThrow(/@surrey\.example/);
    await send({ ...again, version: 1, name: 'Robin Sample' });
    expect(await own()).toMatchObject({ version: 2, name: 'Robin Sample' });
    await atDesk(database.orm, whole, (desk) => endChangeMail(desk, 2));
    expect(await own()).toBeNull();
  });
});
