import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { addDays, londonDay } from '@ictg/kit/calendar';
import { atDesk, newId, type Desk } from '@ictg/kit/database';
import { viewerFor, type ServiceDatabase } from '@ictg/kit/testing';
import { systemViewer, type Viewer } from '@ictg/kit/viewer';
import { colleague, type TestColleague } from '../staff/staff.factory.js';
import { recordContact } from '../contact/commands/record-contact.js';
import { allocateWorker } from '../support/commands/allocate-worker.js';
import { recordFirstContact } from '../support/commands/record-first-contact.js';
import { versionOf, waitingSupport, type TestChild } from '../support/support.factory.js';
import { caseworkDatabase } from '../testing/database.js';
import { checkIn, goOut, planVisit } from '../visit/commands/plan-visit.js';
import { watchOnce } from './watch-once.js';

let database: ServiceDatabase;
let ada: TestColleague;
let buddy: TestColleague;
const manager = viewerFor('manager');
const minute = 60_000;
const today = londonDay(new Date());

beforeAll(async () => {
  database = await caseworkDatabase(inject('databaseServer'));
  await colleague(database.orm, 'manager', 'manager');
  ada = await colleague(database.orm, 'ada', 'direct-worker', { name: 'Ada Testperson' });
  buddy = await colleague(database.orm, 'buddy', 'rpc', { name: 'Buddy Testperson' });
});
afterAll(() => database.close());

const worker = () => viewerFor('direct-worker', { subject: ada.subject, name: ada.name });
const as = <Result>(viewer: Viewer, work: (desk: Desk) => Promise<Result>) =>
  atDesk(database.orm, viewer, work);
const openTasks = (kind: string) =>
  as(systemViewer('test'), (desk) =>
    desk.rows<{ subject: string | null; role: string | null; text: string; record_id: string }>(
      'select subject, role, text, record_id from task where kind = ? and done_at is null order by created_at, id',
      [kind],
    ),
  );

async function allocated(changes: TestChild = {}) {
  const opened = await waitingSupport(database.orm, manager, changes);
  const give = async (work: (desk: Desk, version: number) => Promise<unknown>) => {
    const version = await versionOf(database.orm, opened.supportId);
    await as(manager, (desk) => work(desk, version));
  };
  await give((desk, version) =>
    allocateWorker(desk, { supportId: opened.supportId, version, staffId: ada.id }),
  );
  return { ...opened, give };
}

describe('a missed check-in', () => {
  it('goes to the buddy, who need not see the child, then to a manager, once each, and rests when the worker is back', async () => {
    const { childId } = await allocated();
    const plannedAt = new Date();
    const dueBackAt = new Date(plannedAt.getTime() + 60 * minute);
    await as(worker(), (desk) =>
      planVisit(desk, {
        childId,
        idempotencyKey: newId('key'),
        purpose: 'Weekly meeting',
        buddyStaffId: buddy.id,
        plannedAt,
        dueBackAt,
        risk: 'NONE_KNOWN',
      }),
    );
    const visit = async () => {
      const [found] = await as(systemViewer('test'), (desk) =>
        desk.rows<{ id: string; version: number }>(
          'select id, version from visit where child_id = ?',
          [childId],
        ),
      );
      return { visitId: found?.id ?? '', version: found?.version ?? 0 };
    };
    const planned = await visit();
    await as(worker(), (desk) => goOut(desk, planned));
    const late = (minutes: number) => new Date(dueBackAt.getTime() + minutes * minute);
    await watchOnce(database.orm, late(14));
    expect(await openTasks('CHECK_IN_MISSED')).toEqual([]);
    await watchOnce(database.orm, late(16));
    await watchOnce(database.orm, late(17));
    expect(await openTasks('CHECK_IN_MISSED')).toMatchObject([
      { subject: buddy.subject, role: null },
    ]);
    const seen = await as(viewerFor('rpc', { subject: buddy.subject }), (desk) =>
      desk.rows('select 1 from task where kind = ?', ['CHECK_IN_MISSED']),
    );
    expect(seen).toHaveLength(1);
    await watchOnce(database.orm, late(31));
    await watchOnce(database.orm, late(32));
    const alarms = await openTasks('CHECK_IN_MISSED');
    expect(alarms).toMatchObject([{ subject: buddy.subject }, { subject: null, role: 'manager' }]);
    expect(alarms.every(({ text }) => text.includes('999') && !text.includes('Made-up'))).toBe(
      true,
    );
    const out = await visit();
    await as(worker(), (desk) => checkIn(desk, out));
    expect(await openTasks('CHECK_IN_MISSED')).toEqual([]);
  });
});

describe('what falls due by itself', () => {
  it('is that a child turns 18: one task at 180 days, one more at 100, and none in between', async () => {
    const now = new Date();
    const bornOn = (days: number) => {
      const birthday = addDays(today, days);
      return `${String(Number(birthday.slice(0, 4)) - 18)}${birthday.slice(4)}`;
    };
    const far = await allocated({ dateOfBirth: bornOn(182) });
    const near = await allocated({ dateOfBirth: bornOn(150) });
    await watchOnce(database.orm, now);
    await watchOnce(database.orm, now);
    const first = (await openTasks('TURNING_18')).map(({ record_id }) => record_id);
    expect(first).toEqual([near.childId]);
    expect(first).not.toContain(far.childId);
    await as(systemViewer('test'), (desk) =>
      desk.rows(`update task set done_at = now(), created_at = now() where record_id = ?`, [
        near.childId,
      ]),
    );
    await watchOnce(database.orm, new Date(now.getTime() + 30 * 86_400_000));
    expect((await openTasks('TURNING_18')).map(({ record_id }) => record_id)).toEqual([
      far.childId,
    ]);
    await watchOnce(database.orm, new Date(now.getTime() + 60 * 86_400_000));
    expect((await openTasks('TURNING_18')).map(({ record_id }) => record_id).sort()).toEqual(
      [far.childId, near.childId].sort(),
    );
  });

  it('is the first review of a plan, from first contact on', async () => {
    const { supportId, give } = await allocated();
    await give((desk, version) =>
      recordFirstContact(desk, {
        supportId,
        version,
        at: new Date(),
        how: 'FACE_TO_FACE',
        withWhom: 'CHILD',
      }),
    );
    await watchOnce(database.orm, new Date());
    expect(await openTasks('PLAN_REVIEW')).toMatchObject([
      { record_id: supportId, subject: ada.subject },
    ]);
  });
});

describe('first contact', () => {
  it('is put to whoever was given the child, then to whoever takes over, and rests once it is made', async () => {
    const { supportId, give } = await allocated();
    const put = async () =>
      (await openTasks('FIRST_CONTACT'))
        .filter(({ record_id }) => record_id === supportId)
        .map(({ subject }) => subject);
    await watchOnce(database.orm, new Date());
    await watchOnce(database.orm, new Date());
    expect(await put()).toEqual([ada.subject]);
    await as(systemViewer('test'), (desk) =>
      desk.rows(`update allocation set staff_id = ? where support_id = ?`, [buddy.id, supportId]),
    );
    await watchOnce(database.orm, new Date());
    expect(await put()).toEqual([buddy.subject]);
    await as(systemViewer('test'), (desk) =>
      desk.rows(`update allocation set staff_id = ? where support_id = ?`, [ada.id, supportId]),
    );
    await give((desk, version) =>
      recordFirstContact(desk, {
        supportId,
        version,
        at: new Date(),
        how: 'FACE_TO_FACE',
        withWhom: 'CHILD',
      }),
    );
    await watchOnce(database.orm, new Date());
    expect(await put()).toEqual([]);
  });
});

describe('a child who is to be seen', () => {
  it('is put to the guardian when it is due, and rests once the visit is made', async () => {
    const { childId, supportId } = await allocated();
    await as(systemViewer('test'), async (desk) => {
      await desk.rows(`update support set state = 'ACTIVE' where id = ?`, [supportId]);
      await desk.rows(
        `insert into contact_tier (id, created_at, child_id, support_id, level, every_days, from_on, reason, decided_by)
         values (?, now(), ?, ?, 'FACE_TO_FACE', 7, ?::date, 'Missing before.', 'Ada Testperson')`,
        [newId('ctr'), childId, supportId, addDays(today, -10)],
      );
    });
    const put = async () =>
      (await openTasks('CONTACT_DUE')).filter(({ record_id }) => record_id === supportId);
    await watchOnce(database.orm, new Date());
    await watchOnce(database.orm, new Date());
    expect(await put()).toMatchObject([
      { subject: ada.subject, text: expect.stringContaining('seen face to face every 7 days') },
    ]);
    await as(worker(), (desk) =>
      recordContact(desk, {
        idempotencyKey: newId('key'),
        kind: 'CALL',
        at: new Date(Date.now() - 60 * minute),
        summary: 'Rang in the evening.',
        invitation: 'DOES_NOT_APPLY',
        attendees: [],
        children: [{ childId }],
        actions: [],
      }),
    );
    await watchOnce(database.orm, new Date());
    expect(await put()).toHaveLength(1);
    await as(systemViewer('test'), (desk) =>
      desk.rows(
        `insert into visit (id, created_at, child_id, state, purpose, visitor_subject, visitor, buddy_subject, buddy,
           planned_at, due_back_at, risk, out_at, back_at)
         values (?, now(), ?, 'BACK', 'Meeting', ?, ?, 'buddy', 'Buddy Testperson', now() - interval '2 hours', now(),
           'NONE_KNOWN', now() - interval '2 hours', now())`,
        [newId('vis'), childId, ada.subject, ada.name],
      ),
    );
    await watchOnce(database.orm, new Date());
    expect(await put()).toEqual([]);
  });
});
