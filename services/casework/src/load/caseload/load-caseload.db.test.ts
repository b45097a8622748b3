import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { openDatabase } from '@ictg/kit/database';
import { csv, type FileRow, loadFile } from '@ictg/kit/load';
import { fileOf, viewerFor, type ServiceDatabase } from '@ictg/kit/testing';
import type { MikroORM } from '@mikro-orm/postgresql';
import { ask as askGraph } from '../../testing/ask.js';
import { caseworkDatabase } from '../../testing/database.js';
import { entities } from '../../database/entities.js';
import { extractLoader } from '../extract/load-extract.js';
import { staffLoader } from '../staff/load-staff.js';
import { caseloadLoader } from './load-caseload.js';
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

const options = { dryRun: false, today: '2026-11-22' };
const staffRow = (changes: FileRow = {}): FileRow => ({
  email: 'Gwen.Testcase@guardians.example',
  name: 'Gwen Testcase',
  languages: 'Welsh; English',
  role: 'DW',
  areas: 'W06000001; W06000002',
  from_on: '01/09/2024',
  until_on: '',
  caseload_limit: '40',
  working_days: 'Mon-Thu',
  ...changes,
});
const staff = async (rows: readonly FileRow[]) =>
  loadFile(database.orm, staffLoader, await fileOf(csv(rows)), options);
const cases = async (rows: readonly FileRow[]) =>
  loadFile(database.orm, caseloadLoader, await fileOf(csv(rows)), options);
const ask = (sql: string) => admin.em.fork().execute<Record<string, unknown>[]>(sql);
const caseRow = (n: number, changes: FileRow = {}): FileRow => ({
  case_id: `CASE-${n}`,
  ictg_id: '',
  first_name: `Open${n}`,
  last_name: 'Pretendby',
  dob: '2011-05-06',
  local_authority_gss: 'W06000001',
  referral_received: '2026-05-01',
  worker_role: 'DW',
  worker_email: 'gwen.testcase@guardians.example',
  allocated_on: '2026-05-02',
  first_contact_on: '2026-05-04',
  pr_situation: 'NONE',
  nrm_reference: '',
  ...changes,
});

describe('moving in: staff first', () => {
  test('people and posts are loaded once, however often', async () => {
    expect(
      await staff([
        staffRow(),
        staffRow({ role: 'rpc', from_on: '2023-01-01', until_on: '2024-08-31' }),
      ]),
    ).toMatchObject({ loaded: { created: 2 }, rejected: 0 });
    expect(await staff([staffRow()])).toMatchObject({ loaded: { unchanged: 1 } });
    expect(
      await ask(
        `select m.email, m.name, p.role, p.areas, p.working_days from staff_member m join post p on p.staff_id = m.id order by p.from_on`,
      ),
    ).toEqual([
      {
        email: 'gwen.testcase@guardians.example',
        name: 'Gwen Testcase',
        role: 'rpc',
        areas: ['W06000001', 'W06000002'],
        working_days: ['1', '2', '3', '4'],
      },
      {
        email: 'gwen.testcase@guardians.example',
        name: 'Gwen Testcase',
        role: 'direct-worker',
        areas: ['W06000001', 'W06000002'],
        working_days: ['1', '2', '3', '4'],
      },
    ]);
  });

  test.each<[FileRow, string]>([
    [{ role: 'partner' }, 'role'],
    [{ email: 'nobody' }, 'email'],
    [{ areas: 'Anglesey' }, 'areas'],
    [{ working_days: 'sometimes' }, 'working_days'],
    [{ from_on: '2025-01-01' }, 'from_on'],
    [{ from_on: '2022-01-01', until_on: '2021-01-01' }, 'until_on'],
  ])('%j is explained', async (changes, column) => {
    expect(await staff([staffRow(changes)])).toMatchObject({
      rejected: 1,
      problems: [{ line: 2, column }],
    });
  });
});

describe('moving in: the cases that are open today', () => {
  test('each case comes with its guardian, who can see the child from then on', async () => {
    expect(await cases([caseRow(1), caseRow(2, { first_contact_on: '' })])).toMatchObject({
      loaded: { created: 2 },
      rejected: 0,
    });
    expect(
      await ask(`select c.given_names, s.state, a.from_at at time zone 'Europe/London' as since, m.name, x.from_on::text, x.until_on from child c join support s on s.child_id = c.id
      join allocation a on a.support_id = s.id join staff_member m on m.id = a.staff_id join child_access x on x.allocation_id = a.id and x.subject = m.subject order by 1`),
    ).toMatchObject([
      {
        given_names: 'Open1',
        state: 'ACTIVE',
        name: 'Gwen Testcase',
        from_on: '2026-05-02',
        until_on: null,
      },
      { given_names: 'Open2', state: 'ALLOCATED', name: 'Gwen Testcase' },
    ]);
    expect(await cases([caseRow(2, { first_contact_on: '' }), caseRow(1)])).toMatchObject({
      loaded: { created: 0, updated: 0, unchanged: 2 },
    });
  });

  test('a case says since when its guardian has the child', async () => {
    const answer = await askGraph<{
      supports: { edges: { node: { workerSince: string | null; child: { name: string } } }[] };
    }>(
      database.orm,
      viewerFor('manager'),
      `{ supports(first: 20, filter: {}, order: NEWEST) { edges { node { workerSince child { name } } } } }`,
    );
    const nodes = answer.data.supports.edges.map(({ node }) => node);
    expect(nodes.find(({ child }) => child.name.startsWith('Open1'))?.workerSince).toMatch(
      /^2026-05-02T/,
    );
  });

  test('a case that changes hands has one guardian at a time', async () => {
    await staff([staffRow({ email: 'hal@guardians.example', name: 'Hal Testcase' })]);
    expect(
      await cases([
        caseRow(1, { worker_email: 'hal@guardians.example', allocated_on: '2026-07-01' }),
      ]),
    ).toMatchObject({ loaded: { updated: 1 } });
    expect(
      await ask(`select m.name, a.until_at is null as now, x.until_on::text from allocation a join staff_member m on m.id = a.staff_id join child_access x on x.allocation_id = a.id
      join child c on c.id = a.child_id where c.given_names = 'Open1' order by a.from_at`),
    ).toEqual([
      { name: 'Gwen Testcase', now: false, until_on: '2026-06-30' },
      { name: 'Hal Testcase', now: true, until_on: null },
    ]);
  });

  test('a record of the historical extract goes on with the person who has it now', async () => {
    await loadFile(
      database.orm,
      extractLoader,
      await fileOf(
        csv([
          extractRow(50, {
            referral_received: '2026-01-05',
            allocated_on: '2026-01-06',
            first_contact_on: '',
            ended_on: '',
          }),
        ]),
      ),
      options,
    );
    expect(
      await cases([
        caseRow(50, {
          ictg_id: 'I50',
          referral_received: '2026-01-05',
          allocated_on: '2026-03-01',
        }),
      ]),
    ).toMatchObject({ loaded: { created: 1 }, notices: [] });
    expect(
      await ask(`select c.given_names, s.state, (select array_agg(m.subject <> 'not-recorded' order by a.from_at) from allocation a join staff_member m on m.id = a.staff_id where a.support_id = s.id) as known
      from child c join support s on s.child_id = c.id where c.external_id = 'ictg:I50'`),
    ).toEqual([{ given_names: 'Open50', state: 'ACTIVE', known: [false, true] }]);
    expect(
      await cases([
        caseRow(50, {
          ictg_id: 'I50',
          referral_received: '2026-01-05',
          allocated_on: '2026-03-01',
        }),
      ]),
    ).toMatchObject({ loaded: { unchanged: 1 } });
  });

  test.each<[FileRow, string, string]>([
    [{ worker_email: 'stranger@guardians.example' }, 'worker_email', 'NO_SUCH_WORKER'],
    [{ worker_role: 'RPC' }, 'worker_email', 'NO_SUCH_WORKER'],
    [{ worker_role: '' }, 'worker_role', 'MISSING'],
    [{ allocated_on: '2026-04-01' }, 'allocated_on', 'WRONG_ORDER'],
    [{ dob: '2026-06-01' }, 'dob', 'AFTER_REFERRAL'],
  ])('%j is explained', async (changes, column, code) => {
    expect(await cases([caseRow(99, changes)])).toMatchObject({
      rejected: 1,
      loaded: { created: 0 },
      problems: [{ line: 2, column, code }],
    });
  });
});
