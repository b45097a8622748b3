import { spawnSync } from 'node:child_process';
import {
  chownSync,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import type { DataFolder } from '../folder/data-folder.js';
import { remember, type Remembered } from '../folder/remembered.js';
import { PlainFault } from '../plain-fault.js';
import { say } from '../progress.js';
import type { Account } from './account.js';
import type { Binaries } from './binaries.js';
import { isReachable, reachablePlace } from './reachable.js';

const majorVersion = '18';

/** The name of the embedded database's administrator. */
export const administrator = 'postgres';

/**
 * The folder that holds the embedded database's files, made and initialised if it is not there yet.
 * @throws PlainFault when there is one that this PostgreSQL cannot use
 */
export function prepareCluster(
  folder: DataFolder,
  remembered: Remembered,
  binaries: Binaries,
  account: Account | undefined,
): string {
  const cluster = placeOf(folder, remembered, account);
  if (existsSync(cluster)) checkVersion(cluster);
  else initialise(cluster, remembered.databasePassword, binaries, account);
  return cluster;
}

function placeOf(folder: DataFolder, remembered: Remembered, account?: Account): string {
  if (remembered.databaseFolder !== undefined) return remembered.databaseFolder;
  if (!account || existsSync(folder.database) || isReachable(folder.path, account))
    return folder.database;
  const databaseFolder = reachablePlace('data', folder.path);
  say(`The user "postgres" cannot reach ${folder.path}: the database is kept in ${databaseFolder}`);
  // Whatever lies there belonged to a data folder of the same name that is gone.
  rmSync(databaseFolder, { recursive: true, force: true });
  remembered.databaseFolder = databaseFolder;
  remember(folder, remembered);
  return databaseFolder;
}

function checkVersion(cluster: string): void {
  const file = join(cluster, 'PG_VERSION');
  const found = existsSync(file) ? readFileSync(file, 'utf8').trim() : undefined;
  if (found === majorVersion) return;
  throw new PlainFault(
    found === undefined
      ? `The data folder is broken: ${cluster} holds no PostgreSQL database. Put it back from a copy, or wipe it with npm run reset.`
      : `The database in ${cluster} was made by PostgreSQL ${found}, and this is PostgreSQL ${majorVersion}: convert it first, or name another folder with DATA_DIR.`,
  );
}

/** Initialises beside the final place and moves it there, so that an interrupted start leaves no half. */
function initialise(
  cluster: string,
  password: string,
  binaries: Binaries,
  account?: Account,
): void {
  say('Creating the database');
  const draft = `${cluster}.new`;
  const passwordFile = `${cluster}.password`;
  rmSync(draft, { recursive: true, force: true });
  mkdirSync(draft, { recursive: true, mode: 0o700 });
  writeFileSync(passwordFile, password, { mode: 0o600 });
  if (account) for (const path of [draft, passwordFile]) chownSync(path, account.uid, account.gid);
  const made = spawnSync(
    binaries.initdb,
    [
      '--pgdata',
      draft,
      '--username',
      administrator,
      '--pwfile',
      passwordFile,
      '--auth',
      'scram-sha-256',
      '--encoding',
      'UTF8',
      '--data-checksums',
      '--locale-provider',
      'builtin',
      '--builtin-locale',
      'C.UTF-8',
      '--locale',
      'C',
    ],
    { ...account, cwd: dirname(cluster), encoding: 'utf8' },
  );
  rmSync(passwordFile, { force: true });
  if (made.status !== 0) {
    rmSync(draft, { recursive: true, force: true });
    const reason = made.error?.message ?? made.stderr.trim().split('\n').at(-1) ?? '';
    throw new PlainFault(`The database could not be created in ${cluster}: ${reason}`);
  }
  renameSync(draft, cluster);
}
