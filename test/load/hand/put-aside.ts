import type pg from 'pg';
import { administrator } from '../../system/database.ts';

/** What is taken out of one service's database: rows of a table, by a condition of SQL on them. */
export interface Removal {
  readonly service: string;
  readonly table: string;
  readonly where: string;
  readonly values?: readonly unknown[];
}

/**
 * Does something in the running system while rows are not there, past every right and trigger, and puts them back.
 * What the system writes to those tables meanwhile is gone afterwards.
 */
export async function without<Result>(
  removals: readonly Removal[],
  work: () => Promise<Result>,
): Promise<Result> {
  const putAsideIn: { readonly client: pg.Client; readonly some: readonly Removal[] }[] = [];
  try {
    for (const [service, some] of Map.groupBy(removals, (one) => one.service)) {
      const client = await administrator(service);
      putAsideIn.push({ client, some });
      await putAside(client, some);
    }
    return await work();
  } finally {
    for (const { client, some } of putAsideIn) {
      await putBack(client, some);
      await client.end();
    }
  }
}

async function putAside(client: pg.Client, removals: readonly Removal[]) {
  await client.query('begin; set local session_replication_role = replica; create schema aside');
  for (const table of new Set(removals.map((one) => one.table)))
    await client.query(`create table aside."${table}" as table public."${table}"`);
  for (const { table, where, values = [] } of removals)
    await client.query(`delete from public."${table}" where ${where}`, [...values]);
  await client.query('commit');
}

async function putBack(client: pg.Client, removals: readonly Removal[]) {
  await client.query('rollback; begin; set local session_replication_role = replica');
  for (const table of new Set(removals.map((one) => one.table))) {
    const written = await client.query<{ names: string }>(
      `select string_agg(quote_ident(column_name), ', ') as names from information_schema.columns
       where table_schema = 'public' and table_name = $1 and is_generated = 'NEVER'`,
      [table],
    );
    const names = written.rows[0]?.names ?? '';
    await client.query(`delete from public."${table}"`);
    await client.query(
      `insert into public."${table}" (${names}) overriding system value select ${names} from aside."${table}"`,
    );
  }
  await client.query('drop schema aside cascade; commit');
}
