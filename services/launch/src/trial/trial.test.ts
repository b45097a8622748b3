import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { freePort } from '../service/port.js';
import { Workshop, type Launcher } from '../testing/trial.fixture.js';

const workshop = new Workshop();
const home = workshop.dataFolder('data of the first');
let port: string;
let first: Launcher;

const settings = (changes: Record<string, string> = {}) => ({
  DATA_DIR: home,
  PORT: port,
  WORLD_DATE: '2026-03-02',
  DEMO_CHILDREN: '20',
  ...changes,
});

// As root it lies elsewhere, since this workshop is closed to the user that the database runs as.
function databaseFolder(): string {
  const remembered = JSON.parse(readFileSync(join(home, 'settings.json'), 'utf8')) as {
    databaseFolder?: string;
  };
  return remembered.databaseFolder ?? join(home, 'postgres');
}

async function isAnswering(url: string): Promise<boolean> {
  return fetch(url).then(
    () => true,
    () => false,
  );
}

async function until(condition: () => Promise<boolean> | boolean): Promise<void> {
  for (let waited = 0; waited < 20_000; waited += 100) {
    if (await condition()) return;
    await pause(100);
  }
  throw new Error('It did not come to pass.');
}

beforeAll(async () => {
  port = String(await freePort());
  first = workshop.launch(settings());
  await first.ready();
});
afterAll(() => workshop.close());

describe('a trial', () => {
  it('says on standard output where it is, and nothing else there', () => {
    expect(first.stdout).toBe(`ready http://localhost:${port}\n`);
  });

  it('leaves its address and secret where only its owner can read them', () => {
    expect(first.trial()).toMatchObject({ url: `http://localhost:${port}`, mode: 'trial' });
    expect(first.trial().secret.length).toBeGreaterThan(32);
    for (const file of ['trial.json', 'settings.json', 'launch.pid'])
      expect(statSync(join(home, file)).mode & 0o077).toBe(0);
  });

  it('migrates as the administrator and runs the services as a role that owns nothing', async () => {
    const { adminUrl, runUrl } = first.trial().databases.casework ?? { adminUrl: '', runUrl: '' };
    expect(workshop.leftBehind('casework', 'migrated')[0]).toBe(adminUrl);
    const client = new pg.Client({ connectionString: runUrl });
    await client.connect();
    const { rows } = await client.query(
      'select current_user as name, rolsuper, rolbypassrls, rolcreatedb, rolcreaterole from pg_roles where rolname = current_user',
    );
    await client.end();
    expect(rows).toEqual([
      {
        name: 'ictg_casework_run',
        rolsuper: false,
        rolbypassrls: false,
        rolcreatedb: false,
        rolcreaterole: false,
      },
    ]);
  });

  it('gives no service the administrator’s address of the database', async () => {
    const { casework, edge } = first.trial().services;
    for (const service of [casework, edge]) {
      const environment = await (await fetch(`${service?.url ?? ''}/environment`)).text();
      expect(environment).not.toContain('//postgres:');
      expect(JSON.parse(environment)).toMatchObject({ MODE: 'trial', WORLD_DATE: '2026-03-02' });
    }
  });

  it('fills the demo world once, for the day it was started on', () => {
    expect(workshop.leftBehind('casework', 'filled')).toEqual(['2026-03-02 20']);
  });

  it('starts a service again that crashed', async () => {
    const before = first.trial().services.casework?.url ?? '';
    await isAnswering(`${before}/crash`);
    await until(() => isAnswering(before));
    expect(first.stderr).toMatch(/casework +error ended unexpectedly \(code 7\); starting again/);
  });

  it('keeps a log in which each line names its service', () => {
    const day = new Date().toISOString().slice(0, 10);
    const lines = readFileSync(join(home, 'log', `${day}.jsonl`), 'utf8')
      .trim()
      .split('\n');
    expect(JSON.parse(lines.at(-1) ?? '')).toMatchObject({ service: 'casework', level: 50 });
  });
});

describe('one plain sentence and an exit code are the answer', () => {
  const refused = async (changes: Record<string, string>) => {
    const launcher = workshop.launch(settings(changes));
    expect(await launcher.ended()).toBe(1);
    expect(launcher.stdout).toBe('');
    expect(launcher.stderr).not.toMatch(/^\s+at /m);
    return launcher.stderr.replace(/^· .*\n/gm, '');
  };

  it('to a second start on the same data', async () => {
    expect(await refused({ PORT: '45299' })).toMatch(
      /already running on the data folder .* http:\/\/localhost/,
    );
  });

  it('to a port that is taken', async () => {
    const holder = createServer().listen(0, '127.0.0.1');
    await until(() => holder.listening);
    const taken = String((holder.address() as { port: number }).port);
    const sentence = await refused({ PORT: taken, DATA_DIR: workshop.dataFolder('unused') });
    holder.close();
    expect(sentence).toBe(
      `Port ${taken} is taken by another program: stop that one, or choose another port with PORT.\n`,
    );
  });

  it('to a data folder that is a file', async () => {
    const file = workshop.dataFolder('file');
    writeFileSync(file, '');
    expect(await refused({ DATA_DIR: file, PORT: '45298' })).toMatch(
      /is a file: remove it or name another/,
    );
  });

  it('to a data folder that may not be written', async () => {
    const system = process.platform === 'linux' ? '/sys/ictg' : '/System/ictg';
    expect(await refused({ DATA_DIR: system, PORT: '45298' })).toMatch(
      /cannot be written|read-only/,
    );
  });

  it('to a data folder that is broken', async () => {
    const broken = workshop.dataFolder('broken');
    mkdirSync(broken);
    writeFileSync(join(broken, 'settings.json'), '{ half');
    expect(await refused({ DATA_DIR: broken, PORT: '45298' })).toMatch(
      /The data folder is broken: .*settings\.json/,
    );
  });

  it('to settings that make no sense, all of them at once', async () => {
    const sentence = await refused({ PORT: 'many', WORLD: 'flat', DATABASE_URL: 'mysql://x' });
    expect(sentence).toMatch(/PORT: [^]*WORLD: [^]*DATABASE_URL: /);
  });

  it('to a database server that does not answer', async () => {
    const nobody = `postgres://postgres:x@127.0.0.1:${await freePort()}/postgres`;
    expect(
      await refused({
        DATA_DIR: workshop.dataFolder('nobody'),
        PORT: '45298',
        DATABASE_URL: nobody,
      }),
    ).toMatch(/No PostgreSQL server answers at 127/);
  });
});

describe('production', () => {
  it('does not start on the made-up people of a trial', async () => {
    const folder = workshop.dataFolder('demo');
    const trial = workshop.launch(settings({ DATA_DIR: folder, PORT: String(await freePort()) }));
    await trial.ready();
    await trial.stop();
    const production = workshop.launch(
      settings({ DATA_DIR: folder, PORT: String(await freePort()), MODE: 'production' }),
    );
    expect(await production.ended()).toBe(1);
    expect(production.stderr).toMatch(/made-up people of a trial/);
  });

  it('is never filled with made-up people', async () => {
    const filledBefore = workshop.leftBehind('casework', 'filled').length;
    const production = workshop.launch(
      settings({
        DATA_DIR: workshop.dataFolder('production'),
        PORT: String(await freePort()),
        MODE: 'production',
      }),
    );
    await production.ready();
    await production.stop();
    expect(workshop.leftBehind('casework', 'filled')).toHaveLength(filledBefore);
  });
});

describe('an outside PostgreSQL server', () => {
  it('takes the place of the embedded one', async () => {
    const { adminUrl } = first.trial().databases.casework ?? { adminUrl: '' };
    const outside = workshop.launch({
      DATA_DIR: workshop.dataFolder('outside'),
      PORT: String(await freePort()),
      WORLD: 'empty',
      DATABASE_URL: adminUrl.replace(/[^/]+$/, 'postgres'),
    });
    await outside.ready();
    expect(existsSync(join(workshop.dataFolder('outside'), 'postgres'))).toBe(false);
    expect(outside.trial().databases.casework?.adminUrl).toBe(adminUrl);
    expect(await outside.stop()).toBe(0);
  });
});

describe('stopping', () => {
  it('ends everything in order and lets the data be found again', async () => {
    const { services } = first.trial();
    const filledBefore = workshop.leftBehind('casework', 'filled').length;
    expect(await first.stop('SIGINT')).toBe(0);
    for (const { url } of Object.values(services)) expect(await isAnswering(url)).toBe(false);
    expect(existsSync(join(home, 'trial.json'))).toBe(false);
    first = workshop.launch(settings({ WORLD_DATE: '2030-01-01', WORLD: 'empty' }));
    await first.ready();
    expect(first.trial().worldDate).toBe('2026-03-02');
    expect(workshop.leftBehind('casework', 'filled')).toHaveLength(filledBefore);
  });

  it('by kill -9 leaves nothing that a later start cannot clear away', async () => {
    const { services } = first.trial();
    await first.stop('SIGKILL');
    for (const { url } of Object.values(services))
      await until(async () => !(await isAnswering(url)));
    first = workshop.launch(settings());
    await first.ready();
    expect(first.stderr).toMatch(/Stopping the database server that an earlier trial left behind/);
  });
});

describe('a reset', () => {
  it('is refused while the trial runs, and to a script that does not say yes', async () => {
    const running = await workshop.command(['reset', '--yes'], settings());
    expect(running.stderr).toMatch(/A trial is running/);
    await first.stop();
    const unasked = await workshop.command(['reset'], settings());
    expect(unasked.stderr).toMatch(/reset -- --yes/);
    expect(existsSync(join(home, 'settings.json'))).toBe(true);
  });

  it('removes what is ours and nothing else', async () => {
    writeFileSync(join(home, 'letter.txt'), 'mine');
    const database = databaseFolder();
    expect(existsSync(database)).toBe(true);
    const done = await workshop.command(['reset', '--yes'], settings());
    expect(done.child.exitCode).toBe(0);
    expect(existsSync(join(home, 'letter.txt'))).toBe(true);
    expect(existsSync(join(home, 'settings.json'))).toBe(false);
    expect(existsSync(database)).toBe(false);
  });
});
