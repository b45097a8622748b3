import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { atDesk, newId } from '@ictg/kit/database';
import { viewerFor, type ServiceDatabase } from '@ictg/kit/testing';
import { openTask } from '../task/index.js';
import { caseworkDatabase } from '../testing/database.js';
import { escalateTasks } from './escalate-tasks.js';
import { sendDigests } from './send-digests.js';

// A Wednesday.
const now = new Date('2026-01-14T07:30:00Z');
const restricted = newId('chi');
let database: ServiceDatabase;

const system = <Result>(work: Parameters<typeof atDesk<Result>>[2]) =>
  atDesk(database.orm, viewerFor('system', { subject: 'system:test' }), work);

beforeAll(async () => {
  database = await caseworkDatabase(inject('databaseServer'));
  await system(async (desk) => {
    for (const [subject, role] of [
      ['manager', 'manager'],
      ['manager-2', 'manager'],
      ['rpc', 'rpc'],
      ['direct-worker', 'direct-worker'],
      ['direct-worker-2', 'direct-worker'],
      ['former', 'manager'],
    ] as const) {
      const staffId = newId('stf');
      await desk.rows(
        `insert into staff_member (id, created_at, subject, name, email, started_on) values (?, now(), ?, ?, ?, '2020-01-01')`,
        [staffId, subject, `${subject} Example`, `${subject}@example.org`],
      );
      await desk.rows(
        `insert into post (id, created_at, staff_id, role, from_on, until_on) values (?, now(), ?, ?, '2020-01-01', ?::date)`,
        [newId('pst'), staffId, role, subject === 'former' ? '2026-01-13' : null],
      );
    }
    const leave = (subject: string, cover: string | null) =>
      desk.rows(
        `insert into leave (id, created_at, staff_id, subject, from_on, until_on, cover_subject)
         select ?, now(), id, subject, '2026-01-01', '2027-12-31', ? from staff_member where subject = ?`,
        [newId('lve'), cover, subject],
      );
    await leave('direct-worker', 'direct-worker-2');
    await leave('rpc', null);
    await desk.rows(
      `insert into child (id, created_at, reference, given_names, family_name, date_of_birth_status, sex, restricted_to)
       values (?, now(), 'C-9', 'Ada', 'Testerly', 'NOT_KNOWN', 'FEMALE', '{manager-2}')`,
      [restricted],
    );
    const put = (subject: string | null, text: string, childId?: string) =>
      openTask(desk, {
        kind: 'CHILD_WITHOUT_GUARDIAN',
        recordId: newId('ref'),
        childId,
        subject,
        text,
        dueAt: new Date('2026-01-14T07:00:00Z'),
      });
    await put('direct-worker', 'Of the worker who is covered.');
    await put('rpc', 'Of the RPC whom nobody covers.');
    await put(null, 'Of every manager.');
    await put(null, 'About a child who is restricted.', restricted);
    await openTask(desk, {
      kind: 'NEW_REFERRAL',
      recordId: newId('ref'),
      subject: 'direct-worker-2',
      text: 'Due tomorrow.',
      dueAt: new Date('2026-01-15T09:00:00Z'),
    });
  });
});
afterAll(() => database.close());

const mails = () =>
  system((desk) =>
    desk.rows<{ to_address: string; body: string }>('select to_address, body from mail'),
  );

describe('in the morning', () => {
  it('what nobody is there to do goes to the managers at once, the rest waits for its time', async () => {
    expect(await escalateTasks(database.orm, now)).toBe(1);
    expect(await escalateTasks(database.orm, now)).toBe(0);
  });

  it('everybody who works gets what is theirs once, and nobody what is not theirs to see', async () => {
    expect(await sendDigests(database.orm, now, 'https://guardians.example')).toBe(3);
    expect(await sendDigests(database.orm, now, 'https://guardians.example')).toBe(0);
    const sent = new Map((await mails()).map((mail) => [mail.to_address, mail]));
    const [covering, manager, other] = ['direct-worker-2', 'manager', 'manager-2'].map((subject) =>
      sent.get(`${subject}@example.org`),
    );
    expect(covering?.body).toContain('Of the worker who is covered.');
    expect(covering?.body).not.toContain('Due tomorrow.');
    expect(manager?.body).toContain('Left undone by others\n- Of the RPC whom nobody covers.');
    expect(manager?.body).toContain('- Of every manager.');
    expect(manager?.body).not.toContain('restricted');
    expect(other?.body).toContain('About a child who is restricted.');
  });
});
