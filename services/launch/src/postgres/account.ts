import { spawnSync } from 'node:child_process';
import { userInfo } from 'node:os';
import { PlainFault } from '../plain-fault.js';

/** The numbers of the user that the database runs as; absent when it runs as ourselves. */
export interface Account {
  readonly uid: number;
  readonly gid: number;
}

/**
 * The account for the embedded database. PostgreSQL refuses to run as root, so root lends it
 * the `postgres` user, making that user where there is none.
 */
export function databaseAccount(): Account | undefined {
  if (userInfo().uid !== 0) return undefined;
  const account = lookUp() ?? (create() ? lookUp() : undefined);
  if (account) return account;
  throw new PlainFault(
    'The embedded database cannot run as root, and no user "postgres" could be made for it: run the command as an ordinary user, or set DATABASE_URL to a PostgreSQL server.',
  );
}

function lookUp(): Account | undefined {
  const [uid, gid] = [askId('-u'), askId('-g')];
  return uid === undefined || gid === undefined ? undefined : { uid, gid };
}

function askId(option: '-u' | '-g'): number | undefined {
  const { status, stdout } = spawnSync('id', [option, 'postgres'], { encoding: 'utf8' });
  return status === 0 ? Number(stdout) : undefined;
}

function create(): boolean {
  const ways: [string, string[]][] = [
    [
      'useradd',
      ['--system', '--user-group', '--no-create-home', '--shell', '/bin/false', 'postgres'],
    ],
    ['adduser', ['-S', '-D', '-H', '-s', '/bin/false', 'postgres']],
  ];
  return ways.some(([command, args]) => spawnSync(command, args).status === 0);
}
