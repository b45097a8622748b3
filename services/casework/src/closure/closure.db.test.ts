import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { londonDay } from '@ictg/kit/calendar';
import { atDesk, newId, type Desk } from '@ictg/kit/database';
import { Refusal } from '@ictg/kit/refusal';
import { viewerFor, type ServiceDatabase } from '@ictg/kit/testing';
import { systemViewer, type Viewer } from '@ictg/kit/viewer';
import { reportMissing } from '../missing/commands/report-missing.js';
import { colleague, type TestColleague } from '../staff/staff.factory.js';
import { allocateWorker } from '../support/commands/allocate-worker.js';
import { openSupport } from '../support/commands/open-support.js';
import { supportCount, supportsById } from '../support/index.js';
import { versionOf, waitingSupport } from '../support/support.factory.js';
import { ask } from '../testing/ask.js';
import { caseworkDatabase } from '../testing/database.js';
import { approveClosure, sendClosureBack, withdrawClosure } from './commands/decide-closure.js';
import { proposeClosure } from './commands/propose-closure.js';
import type { ProposeClosureInput } from './closure.input.js';

let database: ServiceDatabase;
let ada: TestColleague;
const manager = viewerFor('manager');
const other = viewerFor('manager', { subject: 'manager-2', name: 'The other manager' });

beforeAll(async () => {
  database = await caseworkDatabase(inject('databaseServer'));
  await colleague(database.orm, 'manager', 'manager');
  await colleague(database.orm, 'manager-2', 'manager');
  ada = await colleague(database.orm, 'ada', 'direct-worker', { name: 'Ada Testperson' });
});
afterAll(() => database.close());

const worker = () => viewerFor('direct-worker', { subject: ada.subject, name: ada.name });
const as = <Result>(viewer: Viewer, work: (desk: Desk) => Promise<Result>) =>
  atDesk(database.orm, viewer, work);
const refusal = (work: Promise<unknown>) =>
  work.then(
    () => 'done',
    (fault: unknown) => (fault instanceof Refusal ? fault.code : String(fault)),
  );

async function allocated() {
  const opened = await waitingSupport(database.orm, manager);
  const version = await versionOf(database.orm, opened.supportId);
  await as(manager, (desk) =>
    allocateWorker(desk, { supportId: opened.supportId, version, staffId: ada.id }),
  );
  return opened;
}

async function propose(
  viewer: Viewer,
  supportId: string,
  changes: Partial<ProposeClosureInput> = {},
): Promise<string> {
  const version = await versionOf(database.orm, supportId);
  return refusal(
    as(viewer, (desk) =>
      proposeClosure(desk, {
        supportId,
        version,
        idempotencyKey: newId('key'),
        reason: 'NEEDS_MET',
        endOn: londonDay(new Date()),
        outcome: 'Settled, at college, and with a solicitor.',
        ...changes,
      }),
    ),
  );
}

const proposalOf = async (supportId: string) => {
  const [found] = await as(systemViewer('test'), (desk) =>
    desk.rows<{ id: string; version: number; state: string }>(
      'select id, version, state from closure_proposal where support_id = ? order by id desc limit 1',
      [supportId],
    ),
  );
  return { closureProposalId: found?.id ?? '', version: found?.version ?? 0, state: found?.state };
};
const stateOf = async (supportId: string) =>
  (await as(manager, (desk) => supportsById(desk, [supportId]))).get(supportId)?.state;

describe('closing support', () => {
  it('takes two people: whoever proposes it decides nothing', async () => {
    const { supportId } = await allocated();
    expect(await propose(worker(), supportId)).toBe('done');
    expect(await propose(worker(), supportId)).toBe('CLOSURE_PROPOSED_ALREADY');
    expect(await as(manager, (desk) => supportCount(desk, { closureProposed: true }))).toBe(1);
    const step = await proposalOf(supportId);
    expect(await refusal(as(worker(), (desk) => approveClosure(desk, step)))).toBe('NOT_ALLOWED');
    expect(await stateOf(supportId)).toBe('ALLOCATED');
    expect(await refusal(as(manager, (desk) => approveClosure(desk, step)))).toBe('done');
    expect(await stateOf(supportId)).toBe('CLOSED');
    expect(await proposalOf(supportId)).toMatchObject({ state: 'APPROVED' });
    expect(await as(manager, (desk) => supportCount(desk, { closureProposed: true }))).toBe(0);
  });

  it('proposed by a manager is approved by another, and the database holds it too', async () => {
    const { supportId } = await allocated();
    expect(await propose(manager, supportId)).toBe('done');
    const step = await proposalOf(supportId);
    expect(await refusal(as(manager, (desk) => approveClosure(desk, step)))).toBe(
      'SECOND_PERSON_NEEDED',
    );
    await expect(
      as(systemViewer('test'), (desk) =>
        desk.rows(
          `update closure_proposal set state = 'APPROVED', decided_by_subject = proposed_by_subject where id = ?`,
          [step.closureProposalId],
        ),
      ),
    ).rejects.toMatchObject({ code: '23514' });
    expect(await refusal(as(other, (desk) => approveClosure(desk, step)))).toBe('done');
  });

  it('goes back with the reason as a task of whoever wrote it, or is taken back; support goes on', async () => {
    const { supportId } = await allocated();
    await propose(worker(), supportId);
    const first = await proposalOf(supportId);
    expect(
      await refusal(as(manager, (desk) => sendClosureBack(desk, { ...first, reason: 'No.' }))),
    ).toBe('REASON_NOT_GIVEN');
    const reason = 'The court date is next week: stay until then.';
    await as(manager, (desk) => sendClosureBack(desk, { ...first, reason }));
    const waiting = await as(worker(), (desk) =>
      desk.rows<{ kind: string }>('select kind from task where done_at is null and record_id = ?', [
        first.closureProposalId,
      ]),
    );
    expect(waiting).toEqual([{ kind: 'CLOSURE_SENT_BACK' }]);
    await propose(worker(), supportId);
    const second = await proposalOf(supportId);
    expect(await refusal(as(manager, (desk) => withdrawClosure(desk, { ...second, reason })))).toBe(
      'NOT_YOUR_PROPOSAL',
    );
    expect(
      await refusal(as(worker(), (desk) => withdrawClosure(desk, { ...second, reason }))),
    ).toBe('done');
    expect(await stateOf(supportId)).toBe('ALLOCATED');
  });

  it('of a missing child needs what was done, and a sign-off in the manager’s own words', async () => {
    const { supportId, childId } = await allocated();
    const reason = 'LONG_TERM_MISSING_SIGNED_OFF' as const;
    const missingNote = 'Searched with police and council for a year; everybody agrees.';
    expect(await propose(worker(), supportId, { reason, missingNote })).toBe('NOT_MISSING');
    await as(manager, (desk) =>
      reportMissing(desk, {
        childId,
        idempotencyKey: newId('key'),
        missingAt: new Date(Date.now() - 3_600_000),
        reportedBy: 'Foster carer',
        lastSeen: 'NOT_KNOWN',
      }),
    );
    expect(await propose(worker(), supportId)).toBe('CHILD_IS_MISSING');
    expect(await propose(worker(), supportId, { reason, missingNote })).toBe('done');
    const step = await proposalOf(supportId);
    expect(await refusal(as(manager, (desk) => approveClosure(desk, step)))).toBe(
      'MISSING_NOT_SIGNED_OFF',
    );
    const note = 'I have read the search record and agree.';
    expect(await refusal(as(manager, (desk) => approveClosure(desk, { ...step, note })))).toBe(
      'done',
    );
    expect(
      (await as(manager, (desk) => supportsById(desk, [supportId]))).get(supportId),
    ).toMatchObject({ state: 'CLOSED', missingSignedOffBy: manager.name });
  });

  it('is not undone by a new referral: the child gets an episode of its own beside the old one', async () => {
    const { supportId, childId } = await allocated();
    await propose(worker(), supportId);
    const step = await proposalOf(supportId);
    await as(manager, (desk) => approveClosure(desk, step));
    const again = await as(manager, (desk) =>
      openSupport(desk, { childId, referralId: null, route: 'RPC', openedAt: new Date() }),
    );
    const { data } = await ask<{ child: { supports: { id: string; state: string }[] } }>(
      database.orm,
      manager,
      `{ child(id: "${childId}") { supports { id state closureProposals { reason } } } }`,
    );
    expect(data.child.supports).toMatchObject([
      { id: again.id, state: 'AWAITING_ALLOCATION' },
      { id: supportId, state: 'CLOSED' },
    ]);
  });
});
