import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import type { Trial } from './environment.ts';
import { pageForGraph, pageForPostGraphile } from './page.ts';

/** Something that answers the page of fifty children, and how to ask it. */
export interface Contestant {
  readonly name: string;
  readonly url: string;
  readonly body?: string;
  /** Whether it wants an access token. */
  readonly isOurs: boolean;
}

/** Ours: the service itself, and the same through the gateway. */
export function ours({ services }: Trial): Contestant[] {
  const body = JSON.stringify({ query: pageForGraph });
  return [
    { name: 'casework', url: `${services.casework.url}/graphql`, body, isOurs: true },
    { name: 'gateway', url: `${services.gateway.url}/graphql`, body, isOurs: true },
  ];
}

const viewer = {
  'app.subject': 'manager',
  'app.name': 'Mara Example',
  'app.roles': 'manager',
  'app.door': 'first-party',
  'app.agency': '',
  'app.areas': '',
  'app.request': 'bench',
  'app.reason': '',
};

/** What ours is measured beside; `stop` ends their processes. */
export async function yardsticks(trial: Trial): Promise<{ all: Contestant[]; stop(): void }> {
  const { adminUrl, runUrl } = trial.databases.casework;
  const running: ChildProcess[] = [];
  const start = async (script: string, databaseUrl: string, isProtected: boolean) => {
    const child = spawn(
      process.execPath,
      [fileURLToPath(new URL(`./yardstick/${script}.ts`, import.meta.url))],
      {
        env: {
          NODE_ENV: 'production',
          DATABASE_URL: databaseUrl,
          VIEWER: JSON.stringify(viewer),
          PROTECTED: isProtected ? 'yes' : 'no',
        },
        stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
      },
    );
    running.push(child);
    const [{ port }] = (await once(child, 'message')) as [{ port: number }];
    return `http://127.0.0.1:${port}`;
  };
  const postgraphile = await start('postgraphile', runUrl, true);
  return {
    all: [
      {
        name: 'PostGraphile 5',
        url: `${postgraphile}/graphql`,
        body: JSON.stringify({ query: pageForPostGraphile }),
        isOurs: false,
      },
      { name: 'statement', url: await start('statement', runUrl, true), isOurs: false },
      // Row-level security does not bind the administrator: this is the price of no protection at all.
      { name: 'bare statement', url: await start('statement', adminUrl, false), isOurs: false },
    ],
    stop: () => {
      for (const child of running) child.kill();
    },
  };
}
