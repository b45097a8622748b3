import { createServer } from 'node:http';
import pg from 'pg';
import { yardstickSettings } from '../environment.ts';
import { listen } from './listen.ts';
import { pageStatement } from './page-statement.ts';

// What one can write by hand: one statement whose text goes out as it came, and nothing else in the process.
// Protected, it does what the service owes: a transaction that knows the viewer, and the look-log.
const { databaseUrl, viewer, isProtected } = yardstickSettings();
const pool = new pg.Pool({ connectionString: databaseUrl, max: 10 });
const settings = Object.entries(viewer);
const tellViewer = {
  name: 'viewer',
  text: `select ${settings.map((_, index) => `set_config($${index * 2 + 1}, $${index * 2 + 2}, true)`).join(', ')}`,
  values: settings.flat(),
};

async function bare(): Promise<string> {
  const { rows } = await pool.query<{ page: string }>({ name: 'page', text: pageStatement });
  return rows[0]?.page ?? '[]';
}

async function guarded(): Promise<string> {
  const client = await pool.connect();
  try {
    await client.query('begin');
    await client.query(tellViewer);
    const { rows } = await client.query<{ page: string; seen: string[] }>({
      name: 'page',
      text: pageStatement,
    });
    await client.query({
      name: 'look',
      text: `insert into audit.look (child_id, record, fields) select unnest($1::text[]), 'child', $2`,
      values: [
        rows[0]?.seen,
        [
          'authority',
          'dateOfBirth',
          'familyName',
          'givenNames',
          'id',
          'reference',
          'referrals',
          'sex',
          'state',
        ],
      ],
    });
    await client.query('commit');
    return rows[0]?.page ?? '[]';
  } catch (fault) {
    await client.query('rollback');
    throw fault;
  } finally {
    client.release();
  }
}

listen(
  createServer((_request, response) => {
    (isProtected ? guarded() : bare()).then(
      (page) =>
        response.writeHead(200, { 'content-type': 'application/json' }).end(`{"data":${page}}`),
      (fault: unknown) => response.writeHead(500).end(String(fault)),
    );
  }),
);
