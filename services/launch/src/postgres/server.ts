import { spawn, type ChildProcess } from 'node:child_process';
import { closeSync, openSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';
import type { DataFolder } from '../folder/data-folder.js';
import type { Remembered } from '../folder/remembered.js';
import { PlainFault } from '../plain-fault.js';
import { freePort } from '../service/port.js';
import { databaseAccount } from './account.js';
import { findBinaries } from './binaries.js';
import { administrator, prepareCluster } from './cluster.js';
import { stopLeftOver } from './left-over.js';

/** A PostgreSQL server that this trial may use. */
export interface DatabaseServer {
  /** The administrator's address. */
  readonly url: string;
  stop(): Promise<void>;
}

const readyWithin = 60_000;
const stoppedWithin = 20_000;

/**
 * Starts the embedded PostgreSQL of a data folder on a free loopback port.
 * @param durability `thrown-away` is for tests alone: it is quicker and does not survive the machine's crash
 */
export async function startEmbedded(
  folder: DataFolder,
  remembered: Remembered,
  durability: 'kept' | 'thrown-away' = 'kept',
): Promise<DatabaseServer> {
  const account = databaseAccount();
  const binaries = await findBinaries(account);
  const cluster = prepareCluster(folder, remembered, binaries, account);
  await stopLeftOver(cluster);
  const port = await freePort();
  const logFile = join(folder.log, 'postgres.log');
  const log = openSync(logFile, 'a', 0o600);
  // A process group of its own: Ctrl-C in the terminal must reach the services first, the database last.
  const server = spawn(
    binaries.postgres,
    ['-D', cluster, '-p', String(port), ...flags(durability)],
    {
      ...account,
      cwd: cluster,
      detached: true,
      stdio: ['ignore', log, log],
    },
  );
  closeSync(log);
  const url = `postgres://${administrator}:${encodeURIComponent(remembered.databasePassword)}@127.0.0.1:${port}/postgres`;
  await untilReady(server, url, cluster, logFile);
  return { url, stop: () => stop(server) };
}

const common = {
  listen_addresses: '127.0.0.1',
  unix_socket_directories: '',
  max_connections: '200',
  shared_buffers: '256MB',
  // Short queries by the thousand: compiling them costs more than it saves.
  jit: 'off',
  random_page_cost: '1.1',
  timezone: 'UTC',
  log_timezone: 'UTC',
};
const careless = { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' };

function flags(durability: 'kept' | 'thrown-away'): string[] {
  const settings = durability === 'kept' ? common : { ...common, ...careless };
  return Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
}

async function untilReady(
  server: ChildProcess,
  url: string,
  cluster: string,
  logFile: string,
): Promise<void> {
  let ended: Error | string | undefined;
  server.once('error', (fault) => (ended = fault));
  server.once('exit', (code, signal) => (ended ??= signal ?? `code ${code}`));
  for (let waited = 0; waited < readyWithin && ended === undefined; waited += 50) {
    if (await answers(url)) return;
    await pause(50);
  }
  if (ended === undefined) await stop(server);
  throw new PlainFault(
    `The database in ${cluster} does not start: ${lastComplaint(logFile)} The whole log is in ${logFile}; if the folder is broken, put it back from a copy or wipe it with npm run reset.`,
  );
}

async function answers(url: string): Promise<boolean> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 2000 });
  try {
    await client.connect();
    await client.query('select 1');
    return true;
  } catch {
    return false;
  } finally {
    await client.end().catch(() => undefined);
  }
}

function lastComplaint(logFile: string): string {
  const lines = readFileSync(logFile, 'utf8').trimEnd().split('\n').slice(-50);
  const complaint = lines.findLast((line) => /(FATAL|PANIC): /.test(line));
  return complaint === undefined ? '' : `${complaint.replace(/^.*?(FATAL|PANIC): +/, '')}.`;
}

/** Lets running statements end in a fast shutdown; a server that hangs is cut off, which loses nothing durable. */
async function stop(server: ChildProcess): Promise<void> {
  if (server.exitCode !== null || server.signalCode !== null) return;
  const gone = new Promise<void>((resolve) => server.once('exit', () => resolve()));
  server.kill('SIGINT');
  const hurry = setTimeout(() => server.kill('SIGQUIT'), stoppedWithin);
  await gone;
  clearTimeout(hurry);
}
