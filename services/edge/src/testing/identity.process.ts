import { spawn } from 'node:child_process';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const folder = dirname(fileURLToPath(import.meta.resolve('@ictg/identity/package.json')));

/** The real token issuer, in a process of its own as in life. */
export interface IdentityProcess {
  readonly url: string;
  stop(): Promise<void>;
}

/** Migrates identity's database and starts it; resolves once it is ready. */
export async function startIdentityProcess(
  environment: Record<string, string>,
): Promise<IdentityProcess> {
  const child = spawn(process.execPath, [join(folder, 'dist', 'main.js')], {
    env: environment,
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const lines: string[] = [];
  child.stderr.on('data', (text: Buffer) => lines.push(text.toString()));
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const url = `http://127.0.0.1:${environment.PORT ?? ''}`;
  for (let tries = 0; tries < 200; tries += 1) {
    if (child.exitCode !== null) throw new Error(`Identity did not start: ${lines.join('')}`);
    const answer = await fetch(`${url}/health/ready`).catch(() => undefined);
    if (answer?.ok === true) break;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  return {
    url,
    stop: async () => {
      child.kill('SIGTERM');
      await ended;
    },
  };
}

/** Brings the database of identity up to date, as the administrator. */
export async function migrateIdentity(adminUrl: string): Promise<void> {
  const child = spawn(process.execPath, [join(folder, 'dist', 'migrate.js')], {
    env: { DATABASE_URL: adminUrl },
    stdio: 'ignore',
  });
  const code = await new Promise<number | null>((resolve) => child.once('exit', resolve));
  if (code !== 0) throw new Error('The database of identity could not be migrated.');
}
