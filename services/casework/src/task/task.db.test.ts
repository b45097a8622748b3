import { afterAll, beforeAll, beforeEach, describe, expect, inject, it } from 'vitest';
import { atDesk, newId } from '@ictg/kit/database';
import { viewerFor, type ServiceDatabase } from '@ictg/kit/testing';
import type { Role } from '@ictg/kit/viewer';
import { caseworkDatabase } from '../testing/database.js';
import { openTask, settleTasks, type NewTask } from './open-task.js';
import { completeTask, reopenTask, taskCount, taskPage } from './task.queries.js';

let database: ServiceDatabase;
const restricted = newId('chi');

beforeAll(async () => {
  database = await caseworkDatabase(inject('databaseServer'));
  await atDesk(database.orm, viewerFor('system', { subject: 'system:test' }), (desk) =>
    desk.rows(
      `insert into child (id, created_at, reference, given_names, family_name, date_of_birth_status, sex, restricted_to)
       values (?, now(), 'C-1', 'Ada', 'Testerly', 'NOT_KNOWN', 'FEMALE', '{manager-2}')`,
      [restricted],
    ),
  );
});
afterAll(() => database.close());

let recordId: string;
beforeEach(() => (recordId = newId('ref')));

const open = (task: Partial<NewTask> = {}, by: Role = 'line') =>
  atDesk(database.orm, viewerFor(by), (desk) =>
    openTask(desk, {
      kind: 'NEW_REFERRAL',
      recordId,
      text: 'Decide on R-1.',
      dueAt: new Date('2026-03-02T10:00:00Z'),
      ...task,
    }),
  );

const seenBy = (role: Role, subject: string = role) =>
  atDesk(database.orm, viewerFor(role, { subject }), async (desk) => {
    const page = await taskPage(desk, { first: 100, after: null });
    return page.edges.map(({ node }) => node).filter((task) => task.recordId === recordId);
  });

describe('a task', () => {
  it('is one however often it is noticed, and takes the newest text and time', async () => {
    await open();
    await open();
    await open({ text: 'Decide on R-1 now.', dueAt: new Date('2026-03-02T09:00:00Z') });
    expect(await seenBy('manager')).toMatchObject([
      { text: 'Decide on R-1 now.', dueAt: new Date('2026-03-02T09:00:00Z'), version: 2 },
    ]);
  });

  it('about no child exists for whom it is meant, and for nobody else', async () => {
    await open({ subject: 'rpc' });
    expect(await seenBy('rpc')).toHaveLength(1);
    expect(await seenBy('manager')).toEqual([]);
    expect(await seenBy('direct-worker')).toEqual([]);
  });

  it('that was left undone is put to the managers too', async () => {
    await open({ subject: 'rpc' });
    await atDesk(database.orm, viewerFor('system', { subject: 'system:test' }), (desk) =>
      desk.rows('update task set escalated_at = now() where record_id = ?', [recordId]),
    );
    expect(await seenBy('manager')).toHaveLength(1);
    expect(await seenBy('direct-worker')).toEqual([]);
  });

  it('about a child restricted to others is not there, even for the role it was put to', async () => {
    await open({ childId: restricted });
    expect(await seenBy('manager')).toEqual([]);
    expect(await seenBy('manager', 'manager-2')).toHaveLength(1);
  });

  it('is settled for everybody at once, and can be opened anew', async () => {
    await open({ subject: 'rpc' });
    await open({ role: 'manager' });
    await atDesk(database.orm, viewerFor('line'), (desk) => settleTasks(desk, recordId));
    expect([...(await seenBy('rpc')), ...(await seenBy('manager'))]).toEqual([]);
    await open({ subject: 'rpc' });
    expect(await seenBy('rpc')).toHaveLength(1);
  });

  it('is settled by kind where a record has several', async () => {
    await open();
    await open({ kind: 'CHILD_WITHOUT_GUARDIAN' });
    await atDesk(database.orm, viewerFor('line'), (desk) =>
      settleTasks(desk, recordId, ['NEW_REFERRAL']),
    );
    expect((await seenBy('manager')).map((task) => task.kind)).toEqual(['CHILD_WITHOUT_GUARDIAN']);
  });

  it('that a person ticks off can be taken back', async () => {
    await open({ kind: 'REFERENCE_IN_USE', subject: 'manager' });
    const [task] = await seenBy('manager');
    const done = await atDesk(database.orm, viewerFor('manager'), (desk) =>
      completeTask(desk, { taskId: task!.id, version: task!.version }),
    );
    expect(await seenBy('manager')).toEqual([]);
    await atDesk(database.orm, viewerFor('manager'), (desk) =>
      reopenTask(desk, { taskId: done.id, version: done.version }),
    );
    expect(await seenBy('manager')).toMatchObject([{ id: task!.id, isSettledByWork: false }]);
  });

  it('that came up again since is not opened twice', async () => {
    const about = { kind: 'REFERENCE_IN_USE', subject: 'manager' } as const;
    await open(about);
    const [task] = await seenBy('manager');
    const done = await atDesk(database.orm, viewerFor('manager'), (desk) =>
      completeTask(desk, { taskId: task!.id, version: task!.version }),
    );
    await open(about);
    await expect(
      atDesk(database.orm, viewerFor('manager'), (desk) =>
        reopenTask(desk, { taskId: done.id, version: done.version }),
      ),
    ).rejects.toMatchObject({ code: 'TASK_OPEN_ALREADY' });
  });

  it('that the work itself settles cannot be ticked off', async () => {
    await open({ subject: 'manager' });
    const [task] = await seenBy('manager');
    expect(task?.isSettledByWork).toBe(true);
    await expect(
      atDesk(database.orm, viewerFor('manager'), (desk) =>
        completeTask(desk, { taskId: task!.id, version: task!.version }),
      ),
    ).rejects.toMatchObject({ code: 'SETTLED_BY_WORK' });
  });

  it('about a possible exploiter stands before a pile of old ones, and the list leads to all of them', async () => {
    const subject = 'manager-of-a-pile';
    const pile = Array.from({ length: 14 }, (_, at) => ({
      kind: 'ADVICE_ANSWER' as const,
      recordId: `pile_${String(at)}`,
      text: `Advice A-${String(at)}`,
      subject,
    }));
    for (const old of pile) await open(old);
    await open({ subject, kind: 'MISSING_CHILD', dueAt: new Date('2026-01-01T10:00:00Z') });
    await open({ subject, kind: 'POSSIBLE_EXPLOITER', dueAt: new Date('2026-11-27T10:00:00Z') });
    const manager = viewerFor('manager', { subject });
    const [top, advice, found, count] = await atDesk(database.orm, manager, async (desk) => [
      await taskPage(desk, { first: 12, after: null, filter: { whose: 'MINE' } }),
      await taskCount(desk, { whose: 'MINE', kinds: ['ADVICE_ANSWER'], isOverdue: true }),
      await taskPage(desk, { first: 12, after: null, filter: { text: 'a-13' } }),
      await taskCount(desk, { whose: 'MINE' }),
    ]);
    expect(top.edges.slice(0, 3).map(({ node }) => node.kind)).toEqual([
      'POSSIBLE_EXPLOITER',
      'MISSING_CHILD',
      'ADVICE_ANSWER',
    ]);
    expect([advice, count]).toEqual([14, 16]);
    expect(found.edges.map(({ node }) => node.text)).toEqual(['Advice A-13']);
  });

  it('says whose it is', async () => {
    await open({ subject: 'rpc' });
    await open({ role: 'manager' });
    await atDesk(database.orm, viewerFor('system', { subject: 'system:test' }), (desk) =>
      desk.rows(
        'update task set escalated_at = now() where record_id = ? and subject is not null',
        [recordId],
      ),
    );
    expect((await seenBy('rpc')).map((task) => task.whose)).toEqual(['MINE']);
    expect((await seenBy('manager')).map((task) => task.whose).sort()).toEqual([
      'LEFT_UNDONE',
      'ROLE',
    ]);
  });

  it('about danger comes before what is due earlier, over several pages too', async () => {
    await open({ kind: 'REFERENCE_IN_USE', subject: 'rpc' });
    await open({ kind: 'MISSING_CHILD', subject: 'rpc', dueAt: new Date('2026-03-09T10:00:00Z') });
    const kinds = await atDesk(database.orm, viewerFor('rpc'), async (desk) => {
      const first = await taskPage(desk, { first: 1, after: null });
      const second = await taskPage(desk, { first: 1, after: first.pageInfo.endCursor });
      return [...first.edges, ...second.edges].map(({ node }) => [node.kind, node.isUrgent]);
    });
    expect(kinds[0]).toEqual(['MISSING_CHILD', true]);
    expect(kinds[1]?.[1]).toBe(false);
  });
});
