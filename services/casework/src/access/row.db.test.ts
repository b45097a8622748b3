import pg from 'pg';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { sessionVariables } from '@ictg/kit/database';
import type { ServiceDatabase } from '@ictg/kit/testing';
import { caseworkDatabase } from '../testing/database.js';
import { people, type Person } from './access.expectation.js';
import { leaksIn, markedId, markedTables, markedWorld, viewerOf } from './access.fixture.js';

// The lock of PostgreSQL alone: the run-time role and plain SQL, with no line of the service in between.

// Who works with whom decides which children exist, so its own rows cannot hang on that: managers see them all.
const tables = markedTables.filter((table) => table !== 'child_access');

let database: ServiceDatabase;
let client: pg.Client;

beforeAll(async () => {
  database = await caseworkDatabase(inject('databaseServer'));
  await markedWorld(database.adminUrl);
  client = new pg.Client({ connectionString: database.runUrl });
  await client.connect();
});
afterAll(async () => {
  await client.end();
  await database.close();
});

async function asViewer<Result>(person: Person, work: () => Promise<Result>): Promise<Result> {
  await client.query('begin');
  try {
    for (const [name, value] of Object.entries(sessionVariables(viewerOf(person))))
      await client.query('select set_config($1, $2, true)', [name, value]);
    return await work();
  } finally {
    await client.query('rollback');
  }
}

/** Row by row the line sees the child and who works with it; which columns of them is for the service to say. */
function rowsOf({ role, sees }: Person, table: string): Person['sees'] {
  const thin = [
    'child',
    'referral',
    'support',
    'allocation',
    'alert',
    'missing_episode',
    'call',
    'safety_plan',
  ];
  const level = role !== 'line' ? 'all' : thin.includes(table) ? 'all' : 'nothing';
  return Object.fromEntries(
    Object.entries(sees).map(([key, seen]) => [key, seen === 'nothing' ? 'nothing' : level]),
  );
}

describe('a row, asked for in plain SQL', () => {
  it.each(people)('of a hidden child is not there for $subject', async (person) => {
    for (const table of tables) {
      const rows = await asViewer(
        person,
        async () => (await client.query(`select * from ${table}`)).rows as unknown[],
      );
      expect({ table, leaks: leaksIn(rows, rowsOf(person, table)) }).toEqual({ table, leaks: [] });
    }
  });

  it.each(people)('of a hidden child cannot be changed or removed by $subject', async (person) => {
    for (const key of ['open', 'restricted', 'own', 'covered', 'former'] as const) {
      if (person.sees[key]) continue;
      for (const table of tables) {
        const id = markedId(table, key);
        const changed = await asViewer(person, () =>
          client.query(`update ${table} set version = version + 1 where id = $1`, [id]),
        ).then(
          ({ rowCount }) => rowCount,
          // What is only ever added to may be changed by nobody.
          (fault: { code?: string }) => (fault.code === '42501' ? 0 : fault),
        );
        expect({ table, key, changed }).toEqual({ table, key, changed: 0 });
        await expect(
          asViewer(person, () => client.query(`delete from ${table} where id = $1`, [id])),
        ).rejects.toMatchObject({ code: '42501' });
      }
    }
  });

  it.each(people)('cannot be added about a hidden child by $subject', async (person) => {
    for (const key of ['restricted', 'own', 'covered'] as const) {
      if (person.sees[key]) continue;
      const added = asViewer(person, () =>
        client.query(
          `insert into alert (id, created_at, child_id, kind, text, from_on, owner_subject)
           values ('alt_new', now(), $1, 'OTHER', 'Not mine to write.', current_date, $2)`,
          [`chi_${key}`, person.subject],
        ),
      );
      await expect(added).rejects.toMatchObject({ code: '42501' });
    }
  });

  it.each(people)(
    'of the logs cannot be changed, removed or written for somebody else by $subject',
    async (person) => {
      for (const statement of [
        'update audit.change set name = name',
        'delete from audit.change',
        'update audit.look set name = name',
        'delete from audit.look',
        'truncate audit.look',
        `insert into audit.change (subject, name, roles, door, table_name, row_id, action, changed) values ('x', 'x', '', '', 'child', 'x', 'update', '{}')`,
        `insert into audit.look (subject, child_id, record, fields) values ('somebody-else', 'chi_own', 'child', '{id}')`,
      ])
        await expect(asViewer(person, () => client.query(statement))).rejects.toMatchObject({
          code: '42501',
        });
    },
  );

  it('is not there for anybody who does not say who they are', async () => {
    for (const table of markedTables)
      expect((await client.query(`select * from ${table}`)).rows).toEqual([]);
  });

  it('is kept back from a role that owns nothing and cannot lift the lock', async () => {
    for (const table of markedTables)
      await expect(
        client.query(`alter table ${table} disable row level security`),
      ).rejects.toMatchObject({ code: '42501' });
    const { rows } = await client.query(
      `select rolsuper or rolbypassrls or rolcreaterole as mighty from pg_roles where rolname = current_user`,
    );
    expect(rows).toEqual([{ mighty: false }]);
  });
});
