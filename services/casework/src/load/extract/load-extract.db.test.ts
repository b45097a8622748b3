import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { openDatabase } from '@ictg/kit/database';
import { csv, type FileRow, loadFile } from '@ictg/kit/load';
import { fileOf, howMany, type ServiceDatabase } from '@ictg/kit/testing';
import type { MikroORM } from '@mikro-orm/postgresql';
import { caseworkDatabase } from '../../testing/database.js';
import { entities } from '../../database/entities.js';
import { extractLoader } from './load-extract.js';
import { extractRow } from '../load.factory.js';

let database: ServiceDatabase;
let admin: MikroORM;
beforeAll(async () => {
  database = await caseworkDatabase(inject('databaseServer'));
  admin = await openDatabase({ url: database.adminUrl, entities, connections: 1 });
});
afterAll(async () => {
  await admin.close(true);
  await database.close();
});

async function load(rows: readonly FileRow[], rowsInBatch = 50) {
  const columns = [...new Set(rows.flatMap(Object.keys))];
  return loadFile(database.orm, extractLoader, await fileOf(csv(rows, columns)), {
    dryRun: false,
    today: '2026-11-22',
    rowsInBatch,
  });
}

async function record(id: string): Promise<Record<string, unknown> | undefined> {
  const [row] = await admin.em.fork().execute<Record<string, unknown>[]>(
    `select c.given_names, c.date_of_birth::text, c.date_of_birth_status, c.sex, c.authority_gss, c.nationalities, r.state as referral, r.outcome_reason, r.outcome_note,
       r.danger_now, r.triage_due_at, r.decided_at, s.state as support, s.route, s.ended_on::text, s.closure_reason, s.outcome, (s.first_contact_at at time zone 'Europe/London')::date::text as contact,
       (a.from_at at time zone 'Europe/London')::date::text as allocated, a.until_at is null as allocated_now, m.subject as worker, n.reference as nrm
     from child c join referral r on r.child_id = c.id left join support s on s.child_id = c.id left join allocation a on a.support_id = s.id
     left join staff_member m on m.id = a.staff_id left join nrm_reference n on n.child_id = c.id where c.external_id = 'ictg:${id}'`,
  );
  return row;
}

describe('loading the historical extract', () => {
  test('what the extract does not say is not recorded, never guessed', async () => {
    const report = await load([
      extractRow(1),
      extractRow(2, {
        worker_role: '',
        dob: '',
        gender: '',
        nationality: '',
        local_authority_gss: '',
        first_name: '',
        last_name: '',
      }),
    ]);
    expect(report).toMatchObject({ loaded: { created: 2 }, rejected: 0, notices: [] });
    expect(await record('I1')).toMatchObject({
      date_of_birth: '2002-01-01',
      date_of_birth_status: 'NOT_KNOWN',
      referral: 'ACCEPTED',
      support: 'CLOSED',
      route: 'DIRECT_WORKER',
      ended_on: null,
      closure_reason: 'NOT_RECORDED',
      allocated: null,
      danger_now: 'NOT_KNOWN',
      triage_due_at: null,
      decided_at: null,
    });
    expect(await record('I2')).toMatchObject({
      given_names: 'Not recorded',
      date_of_birth: null,
      date_of_birth_status: 'NOT_KNOWN',
      sex: 'NOT_KNOWN',
      authority_gss: null,
      nationalities: [],
      referral: 'NOT_ACCEPTED',
      outcome_reason: 'NOT_RECORDED',
      support: null,
    });
  });

  test('days of allocation, contact and end are kept, with the reason where it is on our list', async () => {
    await load([
      extractRow(3, {
        worker_role: 'RPC',
        allocated_on: '2019-02-04',
        first_contact_on: '06/02/2019',
        ended_on: '2019-09-30',
        closure_reason: 'Needs met',
        outcome: 'Well',
        exploitation_types: 'CCE; sexual',
      }),
    ]);
    expect(await record('I3')).toMatchObject({
      support: 'CLOSED',
      route: 'RPC',
      allocated: '2019-02-04',
      contact: '2019-02-06',
      ended_on: '2019-09-30',
      closure_reason: 'NEEDS_MET',
      outcome: 'Well',
      worker: 'not-recorded',
      allocated_now: false,
    });
  });

  test('a closure reason in other words is kept as written, and told', async () => {
    const report = await load([
      extractRow(4, {
        allocated_on: '2019-02-04',
        ended_on: '2019-09-30',
        closure_reason: 'Moved on happily',
      }),
    ]);
    expect(report.notices).toMatchObject([
      { line: 2, column: 'closure_reason', code: 'NOT_LISTED' },
    ]);
    expect(await record('I4')).toMatchObject({
      closure_reason: 'NOT_RECORDED',
      outcome: 'Closure reason as written: Moved on happily',
    });
  });

  test('without a day of its end support goes on, if the file has a column for it', async () => {
    await load([
      extractRow(5, {
        allocated_on: '2026-02-04',
        first_contact_on: '2026-02-05',
        ended_on: '',
        referral_received: '2026-02-03',
      }),
      extractRow(6, {
        allocated_on: '2026-02-04',
        first_contact_on: '',
        ended_on: '',
        referral_received: '2026-02-03',
      }),
      extractRow(7, {
        allocated_on: '',
        first_contact_on: '',
        ended_on: '',
        referral_received: '2026-02-03',
      }),
    ]);
    expect(await record('I5')).toMatchObject({ support: 'ACTIVE', allocated_now: true });
    expect(await record('I6')).toMatchObject({ support: 'ALLOCATED' });
    expect(await record('I7')).toMatchObject({ support: 'AWAITING_ALLOCATION', allocated: null });
  });

  test.each([
    ['E10000009', 'Dorset of the past was split, so its own code stays', 'E10000009'],
    ['E06000028', 'Bournemouth became part of a new council', 'E06000058'],
    ['e08000003', 'small letters', 'E08000003'],
  ])('takes the authority code %s: %s', async (code, _, kept) => {
    const id = `A-${code}`;
    await load([extractRow(8, { ictg_id: id, local_authority_gss: code })]);
    expect(await record(id)).toMatchObject({ authority_gss: kept });
  });

  test.each<[FileRow, string, string]>([
    [{ local_authority_gss: 'E07000207' }, 'local_authority_gss', 'DISTRICT'],
    [{ local_authority_gss: 'E09999999' }, 'local_authority_gss', 'NO_SUCH_AUTHORITY'],
    [{ local_authority_gss: 'Manchester' }, 'local_authority_gss', 'NOT_A_CODE'],
    [{ referral_received: '30/02/2018' }, 'referral_received', 'NO_SUCH_DAY'],
    [{ referral_received: '' }, 'referral_received', 'MISSING'],
    [{ referral_received: '06-12-18' }, 'referral_received', 'NOT_A_DAY'],
    [{ dob: '2019-01-01' }, 'dob', 'WRONG_ORDER'],
    [{ worker_role: 'SW' }, 'worker_role', 'NOT_LISTED'],
    [{ worker_role: '', allocated_on: '2018-07-01' }, 'worker_role', 'CONTRADICTS'],
    [{ allocated_on: '2018-06-01' }, 'allocated_on', 'WRONG_ORDER'],
    [{ ended_on: '2031-06-01' }, 'ended_on', 'IN_FUTURE'],
    [{ ictg_id: '' }, 'ictg_id', 'MISSING'],
  ])('explains %j', async (changes, column, code) => {
    const report = await load([extractRow(9, { ictg_id: 'X9', ...changes })]);
    expect(report).toMatchObject({
      rejected: 1,
      loaded: { created: 0 },
      problems: [{ line: 2, column, code }],
    });
  });

  test('two records with one NRM reference are both kept; the second keeps the reference as a note', async () => {
    const report = await load([
      extractRow(20, { nrm_reference: 'NRM 123/456' }),
      extractRow(21, { nrm_reference: 'nrm123456' }),
    ]);
    expect(report).toMatchObject({
      loaded: { created: 2 },
      notices: [{ line: 3, code: 'REFERENCE_IN_USE' }],
    });
    expect(await record('I20')).toMatchObject({ nrm: 'NRM 123/456' });
    expect(await record('I21')).toMatchObject({
      nrm: null,
      outcome_note: 'NRM reference as given, which another record has too: nrm123456',
    });
  });

  test('a changed record is updated and says so; nothing else of it changes', async () => {
    const report = await load([
      extractRow(3, {
        worker_role: 'RPC',
        allocated_on: '2019-02-05',
        first_contact_on: '06/02/2019',
        ended_on: '2019-10-31',
        closure_reason: 'Needs met',
        outcome: 'Well',
        exploitation_types: 'CCE; sexual',
      }),
    ]);
    expect(report).toMatchObject({
      loaded: { created: 0, updated: 1 },
      notices: [{ code: 'UPDATED' }],
    });
    expect(await record('I3')).toMatchObject({
      allocated: '2019-02-05',
      ended_on: '2019-10-31',
      given_names: 'Oldend',
    });
  });

  test('a role that was empty and is filled later opens the support that there was', async () => {
    await load([
      extractRow(2, {
        worker_role: 'DW',
        dob: '',
        gender: '',
        nationality: '',
        local_authority_gss: '',
        first_name: '',
        last_name: '',
      }),
    ]);
    expect(await record('I2')).toMatchObject({
      referral: 'ACCEPTED',
      outcome_reason: null,
      support: 'CLOSED',
    });
  });

  test('in whatever order records come, loading them twice changes nothing', async () => {
    let round = 100;
    await fc.assert(
      fc.asyncProperty(
        fc.shuffledSubarray([1, 2, 3, 4, 5, 6], { minLength: 2 }),
        fc.integer({ min: 1, max: 4 }),
        async (order, batch) => {
          round += 1;
          const rows = order.map((n) =>
            extractRow(n, {
              ictg_id: `P${round}-${n}`,
              nrm_reference: n % 2 ? `R${round}${n}` : '',
              worker_role: ['DW', 'RPC', 'RP', ''][n % 4] ?? '',
            }),
          );
          expect((await load(rows, batch)).loaded.created).toBe(order.length);
          const count = () =>
            admin.em
              .fork()
              .execute(
                'select (select count(*) from audit.change) as changes, (select last_value from child_reference) as number',
              );
          const before: unknown = await count();
          expect((await load([...rows].reverse(), batch)).loaded).toEqual({
            created: 0,
            updated: 0,
            unchanged: order.length,
          });
          expect(await count()).toEqual(before);
        },
      ),
      { numRuns: howMany(6, 60) },
    );
  });
});
