import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { atDesk, newId, type Desk } from '@ictg/kit/database';
import { Refusal } from '@ictg/kit/refusal';
import { viewerFor, type ServiceDatabase } from '@ictg/kit/testing';
import { systemViewer } from '@ictg/kit/viewer';
import { childCount } from '../child/index.js';
import { allocateWorker } from '../support/commands/allocate-worker.js';
import { versionOf, waitingSupport } from '../support/support.factory.js';
import { colleague, type TestColleague } from '../staff/staff.factory.js';
import { ask } from '../testing/ask.js';
import { caseworkDatabase } from '../testing/database.js';
import { recordReturn, recordReturnInterview, recordTold } from './commands/follow-missing.js';
import { reportMissing } from './commands/report-missing.js';
import type { ReportMissingInput } from './missing.input.js';

let database: ServiceDatabase;
let ada: TestColleague;
const manager = viewerFor('manager');
const line = viewerFor('line');
const hour = 3_600_000;
const ago = (hours: number) => new Date(Date.now() - hours * hour);

beforeAll(async () => {
  database = await caseworkDatabase(inject('databaseServer'));
  await colleague(database.orm, 'manager', 'manager');
  ada = await colleague(database.orm, 'ada', 'direct-worker', { name: 'Ada Testperson' });
});
afterAll(() => database.close());

const as = <Result>(viewer: typeof manager, work: (desk: Desk) => Promise<Result>) =>
  atDesk(database.orm, viewer, work);
const refusal = (work: Promise<unknown>) =>
  work.then(
    () => 'done',
    (fault: unknown) => (fault instanceof Refusal ? fault.code : String(fault)),
  );
const report = (
  childId: string,
  changes: Partial<ReportMissingInput> = {},
): ReportMissingInput => ({
  childId,
  idempotencyKey: newId('key'),
  missingAt: ago(3),
  reportedBy: 'Placement, night staff',
  lastSeen: 'PLACEMENT_OR_HOME',
  ...changes,
});
const episodes = (childId: string) =>
  as(systemViewer('test'), (desk) =>
    desk.rows<{ id: string; version: number; state: string }>(
      'select id, version, state from missing_episode where child_id = ? order by missing_at',
      [childId],
    ),
  );
const tasks = (recordId: string) =>
  as(systemViewer('test'), (desk) =>
    desk.rows<{ kind: string; subject: string; done: boolean }>(
      'select kind, subject, done_at is not null as done from task where record_id = ? order by created_at',
      [recordId],
    ),
  );
const alerts = async (childId: string) =>
  (
    await as(manager, (desk) =>
      desk.rows<{ kind: string }>(
        'select kind from alert where child_id = ? and ended_on is null order by kind',
        [childId],
      ),
    )
  ).map(({ kind }) => kind);

async function allocated() {
  const opened = await waitingSupport(database.orm, manager);
  const version = await versionOf(database.orm, opened.supportId);
  await as(manager, (desk) =>
    allocateWorker(desk, { supportId: opened.supportId, version, staffId: ada.id }),
  );
  return opened;
}

describe('a child who goes missing', () => {
  it('is an alert at once, a worry on Today and a task of the guardian, while support goes on', async () => {
    const { childId, supportId } = await allocated();
    const before = await as(manager, (desk) => childCount(desk, { worry: 'MISSING_NOW' }));
    await as(line, (desk) => reportMissing(desk, report(childId)));
    const [episode] = await episodes(childId);
    expect(await alerts(childId)).toEqual(['MISSING_NOW']);
    expect(await as(manager, (desk) => childCount(desk, { worry: 'MISSING_NOW' }))).toBe(
      before + 1,
    );
    expect(await as(line, (desk) => childCount(desk, { worry: 'MISSING_NOW' }))).toBe(before + 1);
    expect(await tasks(episode?.id ?? '')).toEqual([
      { kind: 'MISSING_CHILD', subject: ada.subject, done: false },
    ]);
    const [support] = await as(manager, (desk) =>
      desk.rows<{ state: string }>('select state from support where id = ?', [supportId]),
    );
    expect(support?.state).toBe('ALLOCATED');
  });

  it('is recorded once, also by two who report at the same moment, and never twice at a time', async () => {
    const { childId } = await waitingSupport(database.orm, manager);
    const both = await Promise.all(
      [1, 2].map(() => refusal(as(manager, (desk) => reportMissing(desk, report(childId))))),
    );
    expect(both.sort()).toEqual(['MISSING_ALREADY', 'done']);
    await expect(
      as(systemViewer('test'), (desk) =>
        desk.rows(
          `insert into missing_episode (id, created_at, child_id, state, missing_at, reported_at, reported_by, last_seen)
           values (?, now(), ?, 'MISSING', now(), now(), 'x', 'NOT_KNOWN')`,
          [newId('mis'), childId],
        ),
      ),
    ).rejects.toMatchObject({ code: '23P01' });
  });

  it('cannot have been missing in the future, nor within an episode that is over', async () => {
    const { childId } = await waitingSupport(database.orm, manager);
    expect(
      await refusal(
        as(manager, (desk) => reportMissing(desk, report(childId, { missingAt: ago(-1) }))),
      ),
    ).toBe('INVALID_INPUT');
    await as(manager, (desk) => reportMissing(desk, report(childId, { missingAt: ago(30) })));
    const [episode] = await episodes(childId);
    await as(manager, (desk) =>
      recordReturn(desk, {
        missingEpisodeId: episode?.id ?? '',
        version: episode?.version ?? 0,
        backAt: ago(10),
        ending: 'CAME_BACK',
      }),
    );
    expect(
      await refusal(
        as(manager, (desk) => reportMissing(desk, report(childId, { missingAt: ago(20) }))),
      ),
    ).toBe('MISSING_EPISODES_OVERLAP');
    expect(
      await refusal(
        as(manager, (desk) => reportMissing(desk, report(childId, { missingAt: ago(9) }))),
      ),
    ).toBe('done');
  });

  it('is back with an interview owed, an alert of having been missing, and every task settled in the end', async () => {
    const { childId } = await allocated();
    await as(manager, (desk) => reportMissing(desk, report(childId, { policeToldAt: ago(2) })));
    const step = async () => {
      const [episode] = await episodes(childId);
      return { missingEpisodeId: episode?.id ?? '', version: episode?.version ?? 0 };
    };
    for (const agency of ['CHILDRENS_SERVICES', 'MANAGER'] as const) {
      const at = await step();
      await as(manager, (desk) => recordTold(desk, { ...at, agency, at: ago(1) }));
    }
    const { missingEpisodeId } = await step();
    expect(await tasks(missingEpisodeId)).toMatchObject([{ kind: 'MISSING_CHILD', done: true }]);
    const back = await step();
    expect(
      await refusal(
        as(manager, (desk) => recordReturn(desk, { ...back, backAt: ago(4), ending: 'CAME_BACK' })),
      ),
    ).toBe('INVALID_INPUT');
    await as(manager, (desk) =>
      recordReturn(desk, { ...back, backAt: ago(0.5), ending: 'FOUND_BY_POLICE' }),
    );
    expect(await alerts(childId)).toEqual(['MISSING_BEFORE']);
    expect(await tasks(missingEpisodeId)).toMatchObject([
      { done: true },
      { kind: 'RETURN_INTERVIEW', subject: ada.subject, done: false },
    ]);
    const on = new Date().toISOString().slice(0, 10);
    const interview = await step();
    expect(
      await refusal(
        as(manager, (desk) => recordReturnInterview(desk, { ...interview, answer: 'HELD', on })),
      ),
    ).toBe('INVALID_INPUT');
    await as(manager, (desk) =>
      recordReturnInterview(desk, {
        ...interview,
        answer: 'HELD',
        on,
        by: 'An independent person',
      }),
    );
    expect((await tasks(missingEpisodeId)).every(({ done }) => done)).toBe(true);
    expect(await episodes(childId)).toMatchObject([{ state: 'DONE' }]);
  });

  it('shows the line that there is an alert, and nothing of the episode', async () => {
    const { childId } = await waitingSupport(database.orm, manager);
    await as(manager, (desk) =>
      reportMissing(desk, report(childId, { circumstances: 'Left with nobody.' })),
    );
    const { data } = await ask<{ child: { missingEpisodes: unknown[]; alerts: unknown[] } }>(
      database.orm,
      line,
      `{ child(id: "${childId}") { alerts { kind } missingEpisodes { circumstances } } }`,
    );
    expect(data.child).toEqual({ alerts: [{ kind: 'MISSING_NOW' }], missingEpisodes: [] });
  });
});
