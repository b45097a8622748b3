// cspell:ignore Cynllun diogelwch Agorwch ddolen
import type { MikroORM } from '@mikro-orm/postgresql';
import { SMTPServer } from 'smtp-server';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { auditFoundation } from '../audit/index.js';
import { atDesk, migrate, openDatabase } from '../database/index.js';
import { enqueue, prepareJobs, startJobs } from '../job/index.js';
import { createLog } from '../log/index.js';
import {
  freePort,
  startTestServer,
  testDatabase,
  viewerFor,
  type TestServer,
} from '../testing/index.js';
import { MailEntity, mailStates, mailTable, sendingJobs, writeMail } from './index.js';

const runRole = 'ictg_mailer_run';
const log = createLog('test', 'silent');
const writer = viewerFor('rpc');

let server: TestServer;
let runUrl: string;
let orm: MikroORM;

beforeAll(async () => {
  server = await startTestServer();
  ({ runUrl } = await testDatabase(server.url, 'mailer', async (url) => {
    await prepareJobs(url, runRole);
    await migrate(
      url,
      [MailEntity],
      [{ name: '0001', statements: [...auditFoundation(runRole), ...mailTable(runRole)] }],
    );
    // Bringing it up to date again changes nothing.
    await prepareJobs(url, runRole);
  }));
  orm = await openDatabase({ url: runUrl, entities: [MailEntity] });
});
afterAll(async () => {
  await orm.close(true);
  await server.stop();
});

/** A mail server that keeps what it is given, or refuses everything. */
async function mailServer(refuses = false) {
  const taken: string[] = [];
  const port = await freePort();
  const smtp = new SMTPServer({
    disabledCommands: ['AUTH', 'STARTTLS'],
    onData(stream, _session, done) {
      let text = '';
      stream.on('data', (chunk: Buffer) => (text += chunk.toString()));
      stream.on('end', () => {
        if (!refuses) taken.push(text);
        done(refuses ? new Error('Not today.') : undefined);
      });
    },
  });
  await new Promise<void>((listening) => smtp.listen(port, '127.0.0.1', listening));
  return {
    taken,
    url: `smtp://127.0.0.1:${port}`,
    stop: () => new Promise<void>((closed) => smtp.close(closed)),
  };
}

const mail = {
  to: 'reader@example.org',
  language: 'WELSH',
  subject: 'Cynllun diogelwch R-1',
  body: 'Agorwch y ddolen.',
} as const;

const write = (subject: string = mail.subject) =>
  atDesk(orm, writer, (desk) => writeMail(desk, { ...mail, subject }));

const stateOf = (id: string) =>
  atDesk(orm, writer, async (desk) => (await mailStates(desk, [id])).get(id));

const bodyOf = (id: string) =>
  atDesk(orm, viewerFor('system'), async (desk) => {
    const [row] = await desk.rows<{ body: string | null }>('select body from mail where id = ?', [
      id,
    ]);
    return row?.body;
  });

describe('a mail', () => {
  it('waits without a mail server, leaves once when there is one, and is then not kept', async () => {
    const id = await write();
    const without = await startJobs({
      url: runUrl,
      log,
      jobs: sendingJobs(orm, { MAIL_FROM: 'guardians@example.org' }, log),
    });
    await without();
    expect(await stateOf(id)).toBe('WAITING');
    const smtp = await mailServer();
    const stop = await startJobs({
      url: runUrl,
      log,
      jobs: sendingJobs(orm, { SMTP_URL: smtp.url, MAIL_FROM: 'guardians@example.org' }, log),
    });
    await expect.poll(() => stateOf(id), { timeout: 10_000 }).toBe('SENT');
    expect(await bodyOf(id)).toBeNull();
    expect(smtp.taken).toHaveLength(1);
    expect(smtp.taken[0]).toMatch(/^Content-Language: cy/m);
    expect(smtp.taken[0]).toContain('Agorwch y ddolen.');
    await stop();
    await smtp.stop();
  });

  it('that the server does not take says so, and is kept', async () => {
    const smtp = await mailServer(true);
    const stop = await startJobs({
      url: runUrl,
      log,
      jobs: sendingJobs(orm, { SMTP_URL: smtp.url, MAIL_FROM: 'guardians@example.org' }, log),
    });
    const id = await write();
    await expect.poll(() => stateOf(id), { timeout: 10_000 }).toBe('FAILING');
    expect(await bodyOf(id)).toBe(mail.body);
    await stop();
    await smtp.stop();
  });

  it('cannot be read by whoever wrote it, nor by anybody else but our own process', async () => {
    await write();
    for (const role of ['rpc', 'manager', 'auditor'] as const)
      expect(await atDesk(orm, viewerFor(role), (desk) => desk.rows('select * from mail'))).toEqual(
        [],
      );
  });
});

describe('a job', () => {
  it('is done once what decided on it is committed, and never when that is rolled back', async () => {
    const done: unknown[] = [];
    const stop = await startJobs({
      url: runUrl,
      log,
      jobs: { note: (payload) => Promise.resolve(void done.push(payload)) },
    });
    const decide = (which: string, fails: boolean) =>
      atDesk(orm, writer, async (desk) => {
        await enqueue(desk, { name: 'note', payload: { which } });
        if (fails) throw new Error('Changed my mind.');
      }).catch(() => undefined);
    await Promise.all(
      Array.from({ length: 20 }, (_, index) => decide(String(index), index % 4 === 0)),
    );
    await expect.poll(() => done.length, { timeout: 10_000 }).toBe(15);
    expect(done).not.toContainEqual({ which: '0' });
    await stop();
  });
});
