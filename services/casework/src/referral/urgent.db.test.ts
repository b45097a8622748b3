import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { viewerFor, type ServiceDatabase } from '@ictg/kit/testing';
import { systemViewer, type Viewer } from '@ictg/kit/viewer';
import { ask } from '../testing/ask.js';
import { caseworkDatabase } from '../testing/database.js';
import { watchOnce } from '../watch/watch-once.js';
import { pageOf } from './page.rules.js';
import { toldByTelephone } from './referral.factory.js';
import type { SubmitReferralInput } from './referral.input.js';

let database: ServiceDatabase;
let administrator: pg.Client;
const form = systemViewer('referral-form');
const partner = viewerFor('partner', { subject: 'surrey-system', agency: 'E10000030' });
const line = viewerFor('line');

beforeAll(async () => {
  database = await caseworkDatabase(inject('databaseServer'));
  administrator = new pg.Client({ connectionString: database.adminUrl });
  await administrator.connect();
  await administrator.query(
    `insert into staff_member (id, created_at, subject, name, email, languages, started_on)
     select 'stf_' || s, now(), s, s, s || '@service.example', '{}', '2020-01-01' from unnest(array['line', 'line-2', 'manager', 'manager-2']) s`,
  );
  await administrator.query(
    `insert into on_call (id, created_at, subject, duty, from_at, until_at)
     select 'onc_' || s || d, now(), s, d, now() - interval '1 hour', now() + interval '8 hours'
     from (values ('line', 'LINE'), ('line-2', 'LINE'), ('manager-2', 'MANAGER'), ('manager', 'REFERRALS')) rota(s, d)`,
  );
});
afterAll(async () => {
  await administrator.end();
  await database.close();
});

async function sent(changes: Partial<SubmitReferralInput> = {}, viewer: Viewer = form) {
  const { channel: _channel, ...input } = toldByTelephone({
    idempotencyKey: randomUUID(),
    ...changes,
  });
  const { data, errors } = await ask<{ submitReferral: { reference: string } }>(
    database.orm,
    viewer,
    `mutation($input: SubmitReferralInput!) { submitReferral(input: $input) { ... on SubmitReferralSuccess { reference } ... on Problem { message } } }`,
    { input },
  );
  expect(errors).toEqual([]);
  const { rows } = await administrator.query<{ id: string; version: number }>(
    'select * from referral where reference = $1',
    [data.submitReferral.reference],
  );
  return { reference: data.submitReferral.reference, ...rows[0] } as {
    reference: string;
    id: string;
    version: number;
  };
}

async function mailed(recordId: string): Promise<string[]> {
  const { rows } = await administrator.query<{ to_address: string }>(
    'select to_address from mail where record_id = $1 order by to_address',
    [recordId],
  );
  return rows.map((row) => row.to_address);
}

const inMinutes = (minutes: number) => new Date(Date.now() + minutes * 60_000);

describe('a child in danger or missing now', () => {
  it.each([
    ['our form', form, { dangerNow: 'YES' }],
    ['a partner', partner, { missingNow: 'YES' }],
  ] as const)(
    'referred by %s pages everybody on shift in the same transaction',
    async (_who, viewer, changes) => {
      const { id, reference } = await sent(changes, viewer);
      expect(await mailed(id)).toEqual(['line-2@service.example', 'line@service.example']);
      const { rows } = await administrator.query<{ subject: string; kind: string }>(
        `select subject, kind from task where record_id = $1 order by kind, subject`,
        [id],
      );
      expect(rows).toEqual([
        { subject: 'manager', kind: 'NEW_REFERRAL' },
        { subject: 'line', kind: 'URGENT_REFERRAL' },
        { subject: 'line-2', kind: 'URGENT_REFERRAL' },
      ]);
      const { rows: mails } = await administrator.query<{ text: string }>(
        `select subject || ' ' || body as text from mail where record_id = $1`,
        [id],
      );
      for (const { text } of mails) {
        expect(text).toContain(reference);
        expect(text).not.toMatch(/Linh|Testerly|Example|Surrey|plants|01632/);
      }
    },
  );

  it('pages nobody when neither is said', async () => {
    expect(await mailed((await sent()).id)).toEqual([]);
  });

  it('is put to the manager on call after a quarter of an hour, at any hour, once', async () => {
    const { id } = await sent({ dangerNow: 'YES' });
    await watchOnce(database.orm, inMinutes(14));
    expect(await mailed(id)).not.toContain('manager-2@service.example');
    await watchOnce(database.orm, inMinutes(15.1));
    await watchOnce(database.orm, inMinutes(16.1));
    expect((await mailed(id)).filter((to) => to === 'manager-2@service.example')).toHaveLength(1);
  });

  it('is seen by the shift with whom to ring, and is nobody else’s once somebody has it', async () => {
    const { id, version } = await sent({ dangerNow: 'YES' });
    const read = async () =>
      (
        await ask<{ urgentReferrals: Record<string, unknown>[] }>(
          database.orm,
          line,
          '{ urgentReferrals { referralId organisation phoneGiven pickedUpBy } }',
        )
      ).data.urgentReferrals.find(({ referralId }) => referralId === id);
    expect(await read()).toMatchObject({
      organisation: 'Surrey Police',
      phoneGiven: '01632 960001',
      pickedUpBy: null,
    });
    const pickUp = () =>
      ask<{ pickUpReferral: Record<string, unknown> }>(
        database.orm,
        line,
        `mutation($input: ReferralStepInput!) { pickUpReferral(input: $input) { __typename ... on Problem { code } } }`,
        { input: { referralId: id, version } },
      );
    const answers = await Promise.all([pickUp(), pickUp()]);
    expect(answers.map(({ data }) => data.pickUpReferral.__typename as string).sort()).toEqual([
      'ChangedMeanwhile',
      'PickUpReferralSuccess',
    ]);
    expect(await read()).toMatchObject({ pickedUpBy: 'Test line' });
    await watchOnce(database.orm, inMinutes(60));
    expect(await mailed(id)).not.toContain('manager-2@service.example');
    const { rowCount } = await administrator.query(
      `select 1 from task where record_id = $1 and kind = 'URGENT_REFERRAL' and done_at is null`,
      [id],
    );
    expect(rowCount).toBe(0);
  });

  it('is told to everybody in the role when nobody is on the rota', async () => {
    await administrator.query(
      `insert into post (id, created_at, staff_id, role, areas, from_on)
       select 'pst_' || s, now(), 'stf_' || s, 'line', '{}', '2020-01-01' from unnest(array['line', 'line-2']) s`,
    );
    await administrator.query(
      `update on_call set until_at = now() - interval '1 minute' where duty = 'LINE'`,
    );
    const { id } = await sent({ missingNow: 'YES' });
    expect(await mailed(id)).toEqual(['line-2@service.example', 'line@service.example']);
  });
});

describe('a page', () => {
  it('names the reference, the hour in London and the link, and nothing else that differs', () => {
    const receivedAt = new Date('2026-07-01T01:14:00Z');
    for (const to of ['SHIFT', 'MANAGER'] as const) {
      const { subject, body } = pageOf(
        to,
        { reference: 'R-2026-00417', receivedAt },
        'https://x.example/admin/#/urgent',
      );
      expect(subject).toContain('R-2026-00417');
      expect(body).toContain('02:14');
      expect(body).toContain('999 comes first');
    }
  });
});
