import { accessSync, chmodSync, constants, mkdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { PlainFault, systemCode } from '../plain-fault.js';

/** The places inside a data folder. */
export interface DataFolder {
  readonly path: string;
  readonly remembered: string;
  readonly trial: string;
  readonly lock: string;
  readonly log: string;
  /** Where the files that people send lie, encrypted. */
  readonly files: string;
  /** Where the embedded database lives, unless its user cannot reach this folder. */
  readonly database: string;
}

/** Names the places inside a data folder without touching the disk. */
export function describeDataFolder(path: string): DataFolder {
  return {
    path,
    remembered: join(path, 'settings.json'),
    trial: join(path, 'trial.json'),
    lock: join(path, 'launch.pid'),
    log: join(path, 'log'),
    files: join(path, 'files'),
    database: join(path, 'postgres'),
  };
}

/**
 * Makes the data folder if it is not there and checks that it can be used.
 * @throws PlainFault when it cannot
 */
export function openDataFolder(path: string): DataFolder {
  const folder = describeDataFolder(path);
  try {
    mkdirSync(path, { recursive: true, mode: 0o711 });
    if (!statSync(path).isDirectory()) throw notAFolder(path);
    accessSync(path, constants.R_OK | constants.W_OK | constants.X_OK);
    mkdirSync(folder.log, { recursive: true, mode: 0o700 });
    chmodSync(folder.log, 0o700);
  } catch (fault) {
    throw explain(path, fault);
  }
  return folder;
}

function notAFolder(path: string): PlainFault {
  return new PlainFault(
    `The data folder ${path} is a file: remove it or name another folder with DATA_DIR.`,
  );
}

function explain(path: string, fault: unknown): unknown {
  switch (systemCode(fault)) {
    case 'EEXIST':
    case 'ENOTDIR':
      return notAFolder(path);
    case 'EACCES':
    case 'EPERM':
      return new PlainFault(
        `The data folder ${path} cannot be written by this user: give yourself the right to it or name another folder with DATA_DIR.`,
      );
    case 'EROFS':
      return new PlainFault(
        `The data folder ${path} is on a read-only disk: name another with DATA_DIR.`,
      );
    case 'ENOSPC':
      return new PlainFault(
        `The disk that holds the data folder ${path} is full: make room or name another folder with DATA_DIR.`,
      );
    default:
      return fault;
  }
}
