import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { atDesk } from '@ictg/kit/database';
import { viewerFor, type ServiceDatabase } from '@ictg/kit/testing';
import { systemViewer } from '@ictg/kit/viewer';
import { ask } from '../testing/ask.js';
import { caseworkDatabase } from '../testing/database.js';
import { compareReferral } from './commands/compare-referral.js';
import { toldByTelephone } from './referral.factory.js';

let database: ServiceDatabase;
let administrator: pg.Client;
const manager = viewerFor('manager');
const form = systemViewer('referral-form');

beforeAll(async () => {
  database = await caseworkDatabase(inject('databaseServer'));
  administrator = new pg.Client({ connectionString: database.adminUrl });
  await administrator.connect();
});
afterAll(async () => {
  await administrator.end();
  await database.close();
});

type Answers = Readonly<Record<string, string>>;

const first: Answers = {
  'pv-name-first-name': 'Linh',
  'pv-name-last-name': 'Testerly',
  'pv-gender': 'Female',
  'pv-nationality': 'Vietnamese',
  'what-happened': 'Found tending plants.',
  'where-exploitation-happened': 'UK',
  'pv-contact-details-street': '1 Nowhere Lane',
  'pv-contact-details-postcode': 'ZZ1 1ZZ',
  'pv-phone-number-yes': '01632 960777',
  'does-pv-need-support': 'Yes',
};

async function sent(answers: Answers, reference = `NRM-${randomUUID()}`): Promise<string> {
  const { channel: _channel, ...told } = toldByTelephone({ idempotencyKey: randomUUID() });
  const nrmForm = {
    reference,
    answers: Object.entries(answers).map(([field, answer]) => ({ field, answer })),
    provenance: [{ became: 'child.givenNames', fields: ['pv-name-first-name'] }],
  };
  const { data, errors } = await ask<{ submitReferral: { reference: string } }>(
    database.orm,
    form,
    `mutation($input: SubmitReferralInput!) { submitReferral(input: $input) { ... on SubmitReferralSuccess { reference } } }`,
    { input: { ...told, nrmForm } },
  );
  expect(errors).toEqual([]);
  const { rows } = await administrator.query<{ id: string }>(
    'select id from referral where reference = $1',
    [data.submitReferral.reference],
  );
  const id = rows[0]?.id ?? '';
  await atDesk(database.orm, systemViewer('compare-referral'), (desk) => compareReferral(desk, id));
  return id;
}

interface Shown {
  readonly concern: string;
  readonly exploitationPlace: string;
  readonly child: { readonly givenNames: string; readonly state: string };
  readonly arrival: {
    readonly nrmForm: { readonly answers: readonly { field: string; became: string[] }[] };
  };
  readonly nrmChanges: readonly {
    readonly id: string;
    readonly version: number;
    readonly differences: readonly {
      field: string;
      was: string | null;
      now: string | null;
      touches: string[];
    }[];
  }[];
}

async function shown(id: string): Promise<Shown> {
  const { data, errors } = await ask<{ referral: Shown }>(
    database.orm,
    manager,
    `query($id: ID!) { referral(id: $id) { concern exploitationPlace child { givenNames state }
      arrival { nrmForm { answers { field became } } } nrmChanges { id version differences { field was now touches } } } }`,
    { id },
  );
  expect(errors).toEqual([]);
  return data.referral;
}

async function settle(nrmChangeId: string, version: number, accept: string[], leave: string[]) {
  const { data } = await ask<{ settleNrmChange: Record<string, unknown> }>(
    database.orm,
    manager,
    `mutation($input: SettleNrmChangeInput!) { settleNrmChange(input: $input) { __typename ... on Problem { code field } } }`,
    { input: { nrmChangeId, version, accept, leave } },
  );
  return data.settleNrmChange;
}

describe('a referral made from an NRM form', () => {
  it('shows where each fact came from, and keeps where the child is behind its lock', async () => {
    const id = await sent(first);
    const { arrival } = await shown(id);
    const fields = arrival.nrmForm.answers.map(({ field }) => field);
    expect(fields).not.toContain('pv-contact-details-street');
    expect(fields).not.toContain('pv-phone-number-yes');
    expect(arrival.nrmForm.answers).toContainEqual({
      field: 'pv-name-first-name',
      became: ['child.givenNames'],
    });
    const { rows } = await administrator.query<{ kind: string; detail: string }>(
      `select w.kind, w.detail from whereabouts w join referral r on r.child_id = w.child_id where r.id = $1 order by w.kind`,
      [id],
    );
    expect(rows).toEqual([
      { kind: 'ADDRESS', detail: 'From the NRM form: 1 Nowhere Lane, ZZ1 1ZZ' },
      { kind: 'PHONE', detail: 'From the NRM form: 01632 960777' },
    ]);
    const { rowCount } = await administrator.query(
      `select 1 from audit.change where changed::text like '%Nowhere Lane%'`,
    );
    expect(rowCount).toBe(0);
  });

  it('that comes again is put beside it, overwrites nothing, and is accepted answer by answer', async () => {
    const reference = `NRM-${randomUUID()}`;
    const id = await sent(first, reference);
    await sent(
      {
        ...first,
        'pv-name-first-name': 'Lin',
        'where-exploitation-happened': 'Overseas',
        'what-happened': 'Found in a house.',
        'does-pv-need-support': 'No',
      },
      reference,
    );
    const before = await shown(id);
    expect(before).toMatchObject({
      concern: 'Found tending plants in a locked house.',
      child: { givenNames: 'Linh' },
    });
    const [change] = before.nrmChanges;
    expect(change?.differences).toEqual([
      {
        field: 'what-happened',
        was: 'Found tending plants.',
        now: 'Found in a house.',
        touches: ['concern'],
      },
      {
        field: 'where-exploitation-happened',
        was: 'UK',
        now: 'Overseas',
        touches: ['exploitationPlace'],
      },
      { field: 'pv-name-first-name', was: 'Linh', now: 'Lin', touches: ['child.givenNames'] },
    ]);
    if (!change) return;
    expect(
      await settle(change.id, change.version, ['pv-name-first-name'], ['what-happened']),
    ).toEqual({ __typename: 'ReferralStepSuccess' });
    const partly = await shown(id);
    expect(partly.child.givenNames).toBe('Lin');
    expect(partly.concern).toBe(before.concern);
    expect(partly.nrmChanges[0]?.differences.map(({ field }) => field)).toEqual([
      'where-exploitation-happened',
    ]);
    expect(await settle(change.id, change.version, [], [])).toMatchObject({
      code: 'CHANGED_MEANWHILE',
    });
    expect(await settle(change.id, change.version + 1, ['pv-gender'], [])).toMatchObject({
      code: 'INVALID_INPUT',
      field: 'accept',
    });
    await settle(change.id, change.version + 1, ['where-exploitation-happened'], []);
    expect(await shown(id)).toMatchObject({ exploitationPlace: 'OVERSEAS', nrmChanges: [] });
    const { rowCount } = await administrator.query(
      `select 1 from task where record_id = $1 and kind = 'NRM_FORM_CHANGED' and done_at is null`,
      [id],
    );
    expect(rowCount).toBe(0);
  });

  it('that comes again the same is no change', async () => {
    const reference = `NRM-${randomUUID()}`;
    const id = await sent(first, reference);
    await sent(first, reference);
    expect((await shown(id)).nrmChanges).toEqual([]);
  });

  it('leaves a child’s confirmed record as it is', async () => {
    const reference = `NRM-${randomUUID()}`;
    const id = await sent(first, reference);
    await administrator.query(
      `update child set state = 'CONFIRMED' where id = (select child_id from referral where id = $1)`,
      [id],
    );
    await sent({ ...first, 'pv-name-first-name': 'Lin' }, reference);
    const [change] = (await shown(id)).nrmChanges;
    await settle(change?.id ?? '', change?.version ?? 0, ['pv-name-first-name'], []);
    expect((await shown(id)).child.givenNames).toBe('Linh');
  });

  it('is refused with a sentence when it answers a question twice', async () => {
    const { channel: _channel, ...told } = toldByTelephone();
    const twice = { field: 'pv-gender', answer: 'Female' };
    const { data } = await ask<{ submitReferral: Record<string, unknown> }>(
      database.orm,
      form,
      `mutation($input: SubmitReferralInput!) { submitReferral(input: $input) { ... on Problem { code field } } }`,
      { input: { ...told, nrmForm: { answers: [twice, twice], provenance: [] } } },
    );
    expect(data.submitReferral).toEqual({ code: 'INVALID_INPUT', field: 'nrmForm.answers' });
  });
});

describe('reading an NRM form at a desk', () => {
  it('says what it gives, what was not read and what is still to ask, and keeps nothing', async () => {
    const payload = JSON.stringify({
      ...first,
      'pv-dob': 'soon',
      nrmReference: 'x',
      'NRM reference': 'NRM-7',
    });
    const { data, errors } = await ask<{ nrmFormRead: Record<string, unknown> }>(
      database.orm,
      viewerFor('line'),
      `query($payload: String!) { nrmFormRead(payload: $payload) { reference facts { became values fields } unread { field why } toAsk saysAdult adultConsent } }`,
      { payload },
    );
    expect(errors).toEqual([]);
    expect(data.nrmFormRead).toMatchObject({
      reference: 'NRM-7',
      saysAdult: false,
      adultConsent: 1,
      unread: [{ field: 'nrmReference' }, { field: 'pv-dob' }],
    });
    expect(data.nrmFormRead.facts).toContainEqual({
      became: 'child.sex',
      values: ['FEMALE'],
      fields: ['pv-gender'],
    });
  });

  it('refuses what is none with a sentence, and whoever takes no referrals', async () => {
    const read = (payload: string, viewer = manager) =>
      ask(
        database.orm,
        viewer,
        `query($payload: String!) { nrmFormRead(payload: $payload) { saysAdult } }`,
        { payload },
      );
    expect((await read('{')).errors).toEqual([expect.stringContaining('not valid JSON')]);
    expect((await read('{}', viewerFor('direct-worker'))).errors).toEqual([
      expect.stringContaining('taking referrals'),
    ]);
  });
});
