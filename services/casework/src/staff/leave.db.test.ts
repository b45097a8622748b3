import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { londonDay } from '@ictg/kit/calendar';
import { atDesk } from '@ictg/kit/database';
import { viewerFor, type ServiceDatabase } from '@ictg/kit/testing';
import { systemViewer } from '@ictg/kit/viewer';
import { childCount } from '../child/index.js';
import { allocateWorker } from '../support/commands/allocate-worker.js';
import { versionOf, waitingSupport } from '../support/support.factory.js';
import { ask } from '../testing/ask.js';
import { caseworkDatabase } from '../testing/database.js';
import { colleague } from './staff.factory.js';

let database: ServiceDatabase;
const today = londonDay(new Date());
const manager = viewerFor('manager');

beforeAll(async () => {
  database = await caseworkDatabase(inject('databaseServer'));
  await colleague(database.orm, 'manager', 'manager');
  await colleague(database.orm, 'manager-2', 'manager');
});
afterAll(() => database.close());

it('a restricted child whose cover is not named counts as having nobody, and those named are told', async () => {
  const ada = await colleague(database.orm, 'ada', 'direct-worker');
  const ben = await colleague(database.orm, 'ben', 'direct-worker');
  const restrictedTo = ['manager', 'ada'];
  for (const named of [restrictedTo, null, ['manager', 'ada', 'ben']]) {
    const { supportId } = await waitingSupport(database.orm, manager, { restrictedTo: named });
    const version = await versionOf(database.orm, supportId);
    await atDesk(database.orm, manager, (desk) =>
      allocateWorker(desk, { supportId, version, staffId: ada.id }),
    );
  }
  const { data } = await ask<{ recordLeave: object }>(
    database.orm,
    viewerFor('manager', { subject: 'manager-2' }),
    `mutation($input: RecordLeaveInput!) { recordLeave(input: $input) { ... on LeaveSaved { outOfCoversSight staffMember { id } } ... on Problem { message } } }`,
    {
      input: {
        idempotencyKey: 'leave-of-ada',
        staffId: ada.id,
        fromOn: today,
        untilOn: today,
        coverStaffId: ben.id,
      },
    },
  );
  expect(data.recordLeave).toEqual({ outOfCoversSight: 1, staffMember: { id: ada.id } });
  const worry = (subject: string) =>
    atDesk(database.orm, viewerFor('manager', { subject }), (desk) =>
      childCount(desk, { worry: 'WORKER_AWAY_WITHOUT_COVER' }),
    );
  expect([await worry('manager'), await worry('manager-2')]).toEqual([1, 0]);
  const tasks = await atDesk(database.orm, systemViewer('test'), (desk) =>
    desk.rows<{ subject: string }>(
      `select subject from task where kind = 'CHILD_WITHOUT_GUARDIAN' and done_at is null`,
    ),
  );
  expect(tasks).toEqual([{ subject: 'manager' }]);
});
