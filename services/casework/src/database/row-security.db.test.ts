import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { atDesk, newId } from '@ictg/kit/database';
import { howMany, viewerFor, type ServiceDatabase } from '@ictg/kit/testing';
import type { Role } from '@ictg/kit/viewer';
import { caseworkDatabase } from '../testing/database.js';
import { entities } from './entities.js';
import { openDatabase } from '@ictg/kit/database';

let database: ServiceDatabase;
const open = newId('chi');
const restricted = newId('chi');
const mine = newId('chi');

beforeAll(async () => {
  database = await caseworkDatabase(inject('databaseServer'));
  await atDesk(database.orm, viewerFor('system', { subject: 'system:test' }), async (desk) => {
    for (const [id, reference, named] of [
      [open, 'C-1', null],
      [restricted, 'C-2', '{manager-2,rpc}'],
      [mine, 'C-3', null],
    ] as const)
      await desk.rows(
        `insert into child (id, created_at, reference, given_names, family_name, date_of_birth_status, sex, restricted_to)
         values (?, now(), ?, 'Ada', 'Testerly', 'NOT_KNOWN', 'FEMALE', ?::text[])`,
        [id, reference, named],
      );
    await desk.rows(
      `insert into child_access (id, created_at, child_id, subject, from_on) values (?, now(), ?, 'direct-worker', current_date)`,
      [newId('cac'), mine],
    );
    for (const child of [open, restricted, mine]) {
      await desk.rows(
        `insert into timeline_entry (id, created_at, child_id, at, category, kind, text, by_subject, by_name)
         values (?, now(), ?, now(), 'RECORD', 'test', 'A line.', 'test', 'Test')`,
        [newId('tml'), child],
      );
      await desk.rows(`select set_config('app.opened_child', ?, true)`, [child]);
      await desk.rows(
        `insert into whereabouts (id, created_at, child_id, kind, detail, from_on) values (?, now(), ?, 'ADDRESS', '1 Example Street', current_date)`,
        [newId('whr'), child],
      );
    }
  });
});
afterAll(() => database.close());

function idsSeenBy(role: Role, subject: string, table = 'child', column = 'id'): Promise<string[]> {
  return atDesk(database.orm, viewerFor(role, { subject }), async (desk) => {
    const rows = await desk.rows<{ id: string }>(`select ${column} as id from ${table} order by 1`);
    return rows.map((row) => row.id);
  });
}

describe('rows', () => {
  it('are forced under row-level security in every table, and the run-time role owns none', async () => {
    const rows = await atDesk(
      database.orm,
      viewerFor('system', { subject: 'system:test' }),
      (desk) =>
        desk.rows<{ name: string }>(
          `select c.relname as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
         where n.nspname in ('public', 'audit') and c.relkind in ('r', 'p') and c.relname not in ('mikro_orm_migrations', 'seal')
           and (not c.relrowsecurity or not c.relforcerowsecurity or c.relowner = (select oid from pg_roles where rolname = current_user))`,
        ),
    );
    expect(rows).toEqual([]);
  });

  it('do not exist when nobody is asking', async () => {
    const em = database.orm.em.fork();
    for (const table of [
      'child',
      'timeline_entry',
      'whereabouts',
      'child_access',
      'staff_member',
      'task',
      'draft',
    ])
      expect(await em.execute(`select * from ${table}`)).toEqual([]);
  });

  it.each([
    ['manager', 'manager', [open, mine]],
    ['manager', 'manager-2', [open, restricted, mine]],
    ['line', 'line', [open, mine]],
    ['direct-worker', 'direct-worker', [mine]],
    ['direct-worker', 'direct-worker-2', []],
    ['rpc', 'rpc', [restricted]],
    ['organiser', 'organiser', []],
    ['analyst', 'analyst', []],
    ['steward', 'steward', []],
    ['auditor', 'auditor', []],
    ['partner', 'partner-surrey', []],
    ['contract-manager', 'home-office', []],
    ['competent-authority', 'competent-authority', []],
  ] as [Role, string, string[]][])(
    'a %s (%s) sees exactly the children that are theirs to see',
    async (role, subject, expected) => {
      expect(await idsSeenBy(role, subject)).toEqual([...expected].sort());
      const inFull = role === 'line' ? [] : expected;
      expect(await idsSeenBy(role, subject, 'timeline_entry', 'child_id')).toEqual(
        [...inFull].sort(),
      );
    },
  );

  it('tell nobody where a child is before that one child has been opened', async () => {
    expect(await idsSeenBy('manager', 'manager', 'whereabouts', 'child_id')).toEqual([]);
    const seen = await atDesk(database.orm, viewerFor('manager'), async (desk) => {
      await desk.tell({ 'app.opened_child': open });
      return desk.rows<{ child_id: string }>('select child_id from whereabouts');
    });
    expect(seen.map((row) => row.child_id)).toEqual([open]);
  });

  it('cannot be written about a child who does not exist for the viewer', async () => {
    const write = atDesk(
      database.orm,
      viewerFor('direct-worker', { subject: 'direct-worker-2' }),
      (desk) =>
        desk.rows(
          `insert into timeline_entry (id, created_at, child_id, at, category, kind, text, by_subject, by_name)
         values (?, now(), ?, now(), 'RECORD', 'test', 'Not mine.', 'x', 'x')`,
          [newId('tml'), open],
        ),
    );
    await expect(write).rejects.toMatchObject({ code: '42501' });
  });

  it('never cross between viewers, however their requests interleave over few connections', async () => {
    const few = await openDatabase({ url: database.runUrl, entities, connections: 5 });
    const people: [Role, string, number][] = [
      ['manager', 'manager', 2],
      ['manager', 'manager-2', 3],
      ['direct-worker', 'direct-worker', 1],
      ['direct-worker', 'direct-worker-2', 0],
      ['rpc', 'rpc', 1],
      ['analyst', 'analyst', 0],
    ];
    const rounds = howMany(600, 3000);
    const counts = await Promise.all(
      Array.from({ length: rounds }, async (_, index) => {
        const [role, subject, expected] = people[index % people.length] as [Role, string, number];
        const rows = await atDesk(few, viewerFor(role, { subject }), (desk) =>
          desk.rows<{ id: string }>('select id from child'),
        );
        return rows.length === expected;
      }),
    );
    await few.close(true);
    expect(counts.filter((right) => !right)).toEqual([]);
  });
});
