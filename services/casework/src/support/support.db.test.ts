import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { addDays, londonDay } from '@ictg/kit/calendar';
import { atDesk, type Desk } from '@ictg/kit/database';
import { Refusal } from '@ictg/kit/refusal';
import { viewerFor, type ServiceDatabase } from '@ictg/kit/testing';
import { roles, systemViewer, type Viewer } from '@ictg/kit/viewer';
import { endPost } from '../staff/commands/end-post.js';
import { recordLeave } from '../staff/commands/record-leave.js';
import { colleague, type TestColleague } from '../staff/staff.factory.js';
import { staffMemberById } from '../staff/index.js';
import { caseworkDatabase } from '../testing/database.js';
import { allocateWorker } from './commands/allocate-worker.js';
import { beginWork } from './commands/begin-work.js';
import { changeRoute } from './commands/change-route.js';
import { closeSupport, reopenSupport } from './commands/close-support.js';
import { openSupport } from './commands/open-support.js';
import { cancelEnding, planEnding } from './commands/plan-ending.js';
import { reallocateInBulk } from './commands/reallocate-in-bulk.js';
import { reallocateWorker } from './commands/reallocate-worker.js';
import { recordFirstContact } from './commands/record-first-contact.js';
import { allocationsOf, supportsById } from './support.queries.js';
import { knownChild, versionOf, waitingSupport } from './support.factory.js';

let database: ServiceDatabase;
let ada: TestColleague;
let ben: TestColleague;
let rhona: TestColleague;
const manager = viewerFor('manager');
const handoverNote = 'Agreed to meet weekly; the interpreter is booked.';

beforeAll(async () => {
  database = await caseworkDatabase(inject('databaseServer'));
  await colleague(database.orm, 'manager', 'manager');
  await colleague(database.orm, 'manager-2', 'manager');
  ada = await colleague(database.orm, 'ada', 'direct-worker', { name: 'Ada Testperson' });
  ben = await colleague(database.orm, 'ben', 'direct-worker', { name: 'Ben Testperson' });
  rhona = await colleague(database.orm, 'rhona', 'rpc', { name: 'Rhona Testperson' });
});
afterAll(() => database.close());

const as = <Result>(viewer: Viewer, work: (desk: Desk) => Promise<Result>) =>
  atDesk(database.orm, viewer, work);
const refusal = (work: Promise<unknown>) =>
  work.then(
    () => 'done',
    (fault: unknown) => (fault instanceof Refusal ? fault.code : String(fault)),
  );
const worker = (who: TestColleague) =>
  viewerFor('direct-worker', { subject: who.subject, name: who.name });
const sees = async (who: TestColleague, childId: string) =>
  (await as(worker(who), (desk) => desk.rows('select 1 from child where id = ?', [childId])))
    .length === 1;
const stateOf = async (supportId: string) =>
  (await as(manager, (desk) => supportsById(desk, [supportId]))).get(supportId);
const timeline = async (childId: string) =>
  (
    await as(manager, (desk) =>
      desk.rows<{ text: string }>(
        'select text from timeline_entry where child_id = ? order by id',
        [childId],
      ),
    )
  ).map(({ text }) => text);

/** Does a command on the version that is there now. */
async function now(
  viewer: Viewer,
  supportId: string,
  command: (desk: Desk, step: { supportId: string; version: number }) => Promise<unknown>,
) {
  const version = await versionOf(database.orm, supportId);
  return as(viewer, (desk) => command(desk, { supportId, version }));
}

async function allocated(to = ada): Promise<{ supportId: string; childId: string }> {
  const opened = await waitingSupport(database.orm, manager);
  await now(manager, opened.supportId, (desk, step) =>
    allocateWorker(desk, { ...step, staffId: to.id }),
  );
  return opened;
}

describe('a child who waits for a worker', () => {
  it('has a clock, gets a worker, and exists for that worker from then on and for nobody else', async () => {
    const { supportId, childId } = await waitingSupport(database.orm, manager);
    expect(await stateOf(supportId)).toMatchObject({
      state: 'AWAITING_ALLOCATION',
      allocationDueAt: expect.any(Date),
      firstContactDueAt: null,
    });
    expect(await sees(ada, childId)).toBe(false);
    await now(manager, supportId, (desk, step) =>
      allocateWorker(desk, { ...step, staffId: ada.id }),
    );
    expect(await stateOf(supportId)).toMatchObject({
      state: 'ALLOCATED',
      firstContactDueAt: expect.any(Date),
      weight: 4,
    });
    expect([await sees(ada, childId), await sees(ben, childId)]).toEqual([true, false]);
    expect(await timeline(childId)).toEqual([
      'Allocated to Ada Testperson as direct worker, less than a minute after support began.',
    ]);
  });

  it('gets a worker of the kind offered only', async () => {
    const { supportId } = await waitingSupport(database.orm, manager);
    const give = (staffId: string) =>
      refusal(now(manager, supportId, (desk, step) => allocateWorker(desk, { ...step, staffId })));
    expect(await give(rhona.id)).toBe('WORKER_DOES_NOT_FIT_OFFER');
    expect(await give('stf_nobody')).toBe('INVALID_INPUT');
    expect(await stateOf(supportId)).toMatchObject({ state: 'AWAITING_ALLOCATION' });
  });

  it('has support going on once, even when two decide at the same moment', async () => {
    const childId = await knownChild(database.orm);
    const open = () =>
      refusal(
        as(manager, (desk) =>
          openSupport(desk, { childId, referralId: null, route: 'RPC', openedAt: new Date() }),
        ),
      );
    expect((await Promise.all([open(), open(), open()])).sort()).toEqual([
      'SUPPORT_OPEN_ALREADY',
      'SUPPORT_OPEN_ALREADY',
      'done',
    ]);
  });

  it('may be given to somebody over their limit or away with a reason only', async () => {
    const full = await colleague(database.orm, 'full', 'direct-worker', { caseloadLimit: 4 });
    const [first, second] = [
      await waitingSupport(database.orm, manager),
      await waitingSupport(database.orm, manager),
    ];
    const give = (supportId: string, reason?: string) =>
      refusal(
        now(manager, supportId, (desk, step) =>
          allocateWorker(desk, { ...step, staffId: full.id, reason }),
        ),
      );
    expect(await give(first.supportId)).toBe('done');
    expect(await give(second.supportId)).toBe('CASELOAD_LIMIT_REACHED');
    expect(await give(second.supportId, 'Speaks the language')).toBe('done');
    const away = await colleague(database.orm, 'on-leave', 'direct-worker');
    const today = londonDay(new Date());
    await as(manager, (desk) =>
      recordLeave(desk, {
        staffId: away.id,
        fromOn: today,
        untilOn: addDays(today, 3),
        releaseCover: false,
      }),
    );
    const third = await waitingSupport(database.orm, manager);
    expect(
      await refusal(
        now(manager, third.supportId, (desk, step) =>
          allocateWorker(desk, { ...step, staffId: away.id }),
        ),
      ),
    ).toBe('WORKER_AWAY');
  });

  it('who is restricted is given to somebody named only', async () => {
    const { supportId } = await waitingSupport(database.orm, manager, {
      restrictedTo: ['manager', 'ben'],
    });
    const give = (who: TestColleague) =>
      refusal(
        now(manager, supportId, (desk, step) =>
          allocateWorker(desk, { ...step, staffId: who.id, reason: 'Knows the family' }),
        ),
      );
    expect(await give(ada)).toBe('NOT_NAMED_ON_RESTRICTED_CHILD');
    expect(await give(ben)).toBe('done');
    expect(
      await refusal(
        now(viewerFor('manager', { subject: 'manager-2' }), supportId, (desk, step) =>
          allocateWorker(desk, { ...step, staffId: ben.id }),
        ),
      ),
    ).toBe('NOT_FOUND');
  });
});

describe('two managers at once', () => {
  it('one wins; the other is told who changed what and nothing is half done', async () => {
    const { supportId } = await waitingSupport(database.orm, manager);
    const version = await versionOf(database.orm, supportId);
    await as(viewerFor('manager', { subject: 'manager-2', name: 'Milo Testperson' }), (desk) =>
      allocateWorker(desk, { supportId, version, staffId: ada.id }),
    );
    const late = await as(manager, (desk) =>
      allocateWorker(desk, { supportId, version, staffId: ben.id }),
    ).catch((fault: unknown) => fault);
    expect(late).toMatchObject({
      kind: 'ChangedMeanwhile',
      detail: { changes: [{ by: 'Milo Testperson', fields: expect.arrayContaining(['state']) }] },
    });
  });

  it('forty who allocate one child at the same moment: one wins', async () => {
    const { supportId } = await waitingSupport(database.orm, manager);
    const version = await versionOf(database.orm, supportId);
    const tries = Array.from({ length: 40 }, (_, index) =>
      refusal(
        as(manager, (desk) =>
          allocateWorker(desk, {
            supportId,
            version,
            staffId: (index % 2 ? ada : ben).id,
            reason: 'At once',
          }),
        ),
      ),
    );
    const outcomes = await Promise.all(tries);
    expect(outcomes.filter((outcome) => outcome === 'done')).toHaveLength(1);
    expect(new Set(outcomes)).toEqual(new Set(['done', 'CHANGED_MEANWHILE']));
    expect(
      (await as(manager, (desk) => allocationsOf(desk, [supportId]))).get(supportId),
    ).toHaveLength(1);
  });
});

describe('first contact', () => {
  it('is recorded by the worker with when, how and with whom, after allocation and not in the future', async () => {
    const { supportId, childId } = await allocated();
    const contact = (at: Date) =>
      refusal(
        now(worker(ada), supportId, (desk, step) =>
          recordFirstContact(desk, { ...step, at, how: 'FACE_TO_FACE', withWhom: 'CHILD' }),
        ),
      );
    expect(await contact(new Date(Date.now() - 3_600_000))).toBe('CONTACT_BEFORE_ALLOCATION');
    expect(await contact(new Date(Date.now() + 3_600_000))).toBe('INVALID_INPUT');
    expect(await contact(new Date())).toBe('done');
    expect(await stateOf(supportId)).toMatchObject({
      state: 'FIRST_CONTACT_MADE',
      firstContactAt: expect.any(Date),
      weight: 3,
    });
    expect((await timeline(childId)).at(-1)).toBe(
      'First contact face to face with the child, less than a minute after allocation.',
    );
  });

  it('is not possible before somebody is allocated', async () => {
    const { supportId } = await waitingSupport(database.orm, manager);
    const contact = now(manager, supportId, (desk, step) =>
      recordFirstContact(desk, { ...step, at: new Date(), how: 'VIDEO', withWhom: 'CHILD' }),
    );
    expect(await refusal(contact)).toBe('SUPPORT_STEP_NOT_POSSIBLE');
  });

  it('can be recorded by whoever covers on that day', async () => {
    const away = await colleague(database.orm, 'away-today', 'direct-worker');
    const { supportId } = await allocated(away);
    const contact = () =>
      refusal(
        now(worker(ben), supportId, (desk, step) =>
          recordFirstContact(desk, {
            ...step,
            at: new Date(),
            how: 'TELEPHONE',
            withWhom: 'CHILD',
          }),
        ),
      );
    expect(await contact()).toBe('NOT_FOUND');
    const today = londonDay(new Date());
    await as(manager, (desk) =>
      recordLeave(desk, {
        staffId: away.id,
        fromOn: today,
        untilOn: today,
        coverStaffId: ben.id,
        releaseCover: false,
      }),
    );
    expect(await contact()).toBe('done');
  });
});

describe('another worker', () => {
  it('takes over at the very moment the last one ends, with a handover note, and first contact is to come again', async () => {
    const { supportId, childId } = await allocated();
    await now(worker(ada), supportId, (desk, step) =>
      recordFirstContact(desk, { ...step, at: new Date(), how: 'VIDEO', withWhom: 'CHILD' }),
    );
    const over = (note: string) =>
      refusal(
        now(manager, supportId, (desk, step) =>
          reallocateWorker(desk, { ...step, staffId: ben.id, handoverNote: note }),
        ),
      );
    expect(await over('  short ')).toBe('HANDOVER_NOT_WRITTEN');
    expect(await over(handoverNote)).toBe('done');
    const [present, before] =
      (await as(manager, (desk) => allocationsOf(desk, [supportId]))).get(supportId) ?? [];
    expect(present).toMatchObject({
      staffMember: { name: 'Ben Testperson' },
      untilAt: null,
      handoverNote,
      firstContactAt: null,
    });
    expect(before).toMatchObject({
      staffMember: { name: 'Ada Testperson' },
      untilAt: present?.fromAt,
      firstContactAt: expect.any(Date),
    });
    expect(await stateOf(supportId)).toMatchObject({
      state: 'ALLOCATED',
      firstContactAt: expect.any(Date),
    });
    expect([await sees(ada, childId), await sees(ben, childId)]).toEqual([false, true]);
    expect((await timeline(childId)).at(-1)).toBe(
      'Reallocated from Ada Testperson to Ben Testperson (direct worker), with a handover note.',
    );
    expect(
      await refusal(
        now(manager, supportId, (desk, step) =>
          reallocateWorker(desk, { ...step, staffId: ben.id, handoverNote }),
        ),
      ),
    ).toBe('ALREADY_THEIR_WORKER');
  });

  it('of another kind takes over in the same episode when the route changes, and the decision is kept', async () => {
    const { supportId, childId } = await allocated();
    const decisionReason = 'Her father was found in Leeds and holds parental responsibility.';
    const change = (more: object) =>
      refusal(
        now(manager, supportId, (desk, step) =>
          changeRoute(desk, { ...step, route: 'RPC', decisionReason, ...more }),
        ),
      );
    expect(await change({ decisionReason: 'because' })).toBe('NEW_OFFER_NOT_DECIDED');
    expect(await change({})).toBe('NEW_WORKER_NOT_NAMED');
    expect(await change({ staffId: rhona.id })).toBe('HANDOVER_NOT_WRITTEN');
    expect(await change({ staffId: ben.id, handoverNote })).toBe('WORKER_DOES_NOT_FIT_OFFER');
    expect(await change({ staffId: rhona.id, handoverNote, route: 'DIRECT_WORKER' })).toBe(
      'ROUTE_UNCHANGED',
    );
    expect(await change({ staffId: rhona.id, handoverNote })).toBe('done');
    expect(await stateOf(supportId)).toMatchObject({ state: 'ALLOCATED', route: 'RPC', weight: 2 });
    expect([await sees(ada, childId), await sees(rhona, childId)]).toEqual([false, true]);
    expect((await timeline(childId)).at(-1)).toBe(
      `Route changed from direct worker to Regional Practice Coordinator: ${decisionReason} Rhona Testperson took over from Ada Testperson.`,
    );
  });

  it('is not named when the route changes before anybody is allocated', async () => {
    const { supportId } = await waitingSupport(database.orm, manager);
    const change = (more: object) =>
      refusal(
        now(manager, supportId, (desk, step) =>
          changeRoute(desk, {
            ...step,
            route: 'RPC',
            decisionReason: 'His mother has arrived.',
            ...more,
          }),
        ),
      );
    expect(await change({ staffId: rhona.id })).toBe('INVALID_INPUT');
    expect(await change({})).toBe('done');
    expect(await stateOf(supportId)).toMatchObject({ state: 'AWAITING_ALLOCATION', route: 'RPC' });
  });
});

describe('support that came of a referral', () => {
  it('counts the time from the referral, and keeps each change of route as a decision beside the first', async () => {
    const childId = await knownChild(database.orm);
    const threeHoursAgo = new Date(Date.now() - 3 * 3_600_000 - 60_000);
    await as(systemViewer('test'), async (desk) => {
      await desk.rows(
        `insert into referral (id, created_at, reference, child_id, state, channel, received_at, taken_by, referrer_organisation, referrer_type, concern)
         values ('ref_hours', now(), 'R-TEST-HOURS', ?, 'ACCEPTED', 'TELEPHONE', ?, 'manager', 'Made-up Council', 'LOCAL_AUTHORITY', 'A worry.')`,
        [childId, threeHoursAgo],
      );
      await desk.rows(
        `insert into offer_decision (id, created_at, referral_id, child_id, as_of, guidance_version, computed_offer, offer, reasons, facts, decided_by, decided_at)
         values ('off_first', now(), 'ref_hours', ?, current_date, '2021-05', 'DIRECT_WORKER', 'DIRECT_WORKER', '[]', '{}', 'Test manager', now() - interval '1 hour')`,
        [childId],
      );
    });
    const support = await as(manager, (desk) =>
      openSupport(desk, {
        childId,
        referralId: 'ref_hours',
        route: 'DIRECT_WORKER',
        openedAt: new Date(),
      }),
    );
    await now(manager, support.id, (desk, step) =>
      allocateWorker(desk, { ...step, staffId: ada.id }),
    );
    expect(await timeline(childId)).toEqual([
      'Allocated to Ada Testperson as direct worker, 3 hours after referral.',
    ]);
    const decisionReason = 'Is her aunt the holder? The court says yes.';
    await now(manager, support.id, (desk, step) =>
      changeRoute(desk, { ...step, route: 'RPC', decisionReason, staffId: rhona.id, handoverNote }),
    );
    const decisions = await as(manager, (desk) =>
      desk.rows(
        'select computed_offer, offer, override_reason, decided_by from offer_decision where child_id = ? order by decided_at',
        [childId],
      ),
    );
    expect(decisions).toEqual([
      {
        computed_offer: 'DIRECT_WORKER',
        offer: 'DIRECT_WORKER',
        override_reason: null,
        decided_by: 'Test manager',
      },
      {
        computed_offer: 'DIRECT_WORKER',
        offer: 'RPC',
        override_reason: decisionReason,
        decided_by: 'Test manager',
      },
    ]);
  });
});

describe('the end of support', () => {
  it('is planned by the worker, taken back, planned again and closed by a manager, who may reopen it', async () => {
    const { supportId, childId } = await allocated();
    const today = londonDay(new Date());
    const does = (
      viewer: Viewer,
      command: (desk: Desk, step: { supportId: string; version: number }) => Promise<unknown>,
    ) => refusal(now(viewer, supportId, command));
    const plan = (desk: Desk, step: { supportId: string; version: number }) =>
      planEnding(desk, { ...step, endOn: addDays(today, 14), reason: 'NEEDS_MET' });
    await does(worker(ada), (desk, step) =>
      recordFirstContact(desk, { ...step, at: new Date(), how: 'VIDEO', withWhom: 'CHILD' }),
    );
    expect(await does(worker(ada), beginWork)).toBe('done');
    expect(await does(worker(ada), plan)).toBe('done');
    expect(await stateOf(supportId)).toMatchObject({
      state: 'ENDING_PLANNED',
      endingPlannedOn: addDays(today, 14),
      weight: 2,
    });
    expect(await does(worker(ada), cancelEnding)).toBe('done');
    expect(await does(worker(ada), plan)).toBe('done');
    expect(
      await does(worker(ada), (desk, step) => closeSupport(desk, { ...step, reason: 'NEEDS_MET' })),
    ).toBe('NOT_ALLOWED');
    expect(
      await does(manager, (desk, step) => closeSupport(desk, { ...step, reason: 'TURNED_18' })),
    ).toBe('NOT_YET_18');
    expect(
      await does(manager, (desk, step) =>
        closeSupport(desk, { ...step, reason: 'NEEDS_MET', outcome: 'Safe and in school.' }),
      ),
    ).toBe('done');
    expect(await stateOf(supportId)).toMatchObject({
      state: 'CLOSED',
      endedOn: today,
      closureReason: 'NEEDS_MET',
      weight: 0,
    });
    expect(await sees(ada, childId)).toBe(false);
    expect(
      await does(manager, (desk, step) =>
        reopenSupport(desk, { ...step, reason: 'He is being followed again.' }),
      ),
    ).toBe('done');
    expect(await stateOf(supportId)).toMatchObject({
      state: 'AWAITING_ALLOCATION',
      endedOn: null,
      closureReason: null,
      allocationDueAt: expect.any(Date),
    });
  });

  it('never comes of being missing alone', async () => {
    const { supportId } = await allocated();
    const close = (signOffNote?: string) =>
      refusal(
        now(manager, supportId, (desk, step) =>
          closeSupport(desk, { ...step, reason: 'LONG_TERM_MISSING_SIGNED_OFF', signOffNote }),
        ),
      );
    expect(await close()).toBe('MISSING_NOT_SIGNED_OFF');
    expect(
      await close('Police and the council agree; it is reopened at once if the child is found.'),
    ).toBe('done');
    expect(await stateOf(supportId)).toMatchObject({ missingSignedOffBy: manager.name });
  });

  it('is not undone while newer support goes on', async () => {
    const { supportId, childId } = await allocated();
    await now(manager, supportId, (desk, step) =>
      closeSupport(desk, { ...step, reason: 'DECLINED' }),
    );
    await as(manager, (desk) =>
      openSupport(desk, { childId, referralId: null, route: 'RPC', openedAt: new Date() }),
    );
    expect(
      await refusal(
        now(manager, supportId, (desk, step) =>
          reopenSupport(desk, { ...step, reason: 'She changed her mind.' }),
        ),
      ),
    ).toBe('SUPPORT_OPEN_ALREADY');
  });
});

describe('many children at once', () => {
  it('are reallocated row by row: each done whole or refused with its reason', async () => {
    const leaver = await colleague(database.orm, 'leaver', 'direct-worker');
    const children = [
      await allocated(leaver),
      await allocated(leaver),
      await allocated(leaver),
      await allocated(ben),
    ];
    const rows = await Promise.all(
      children.map(async ({ supportId }) => ({
        supportId,
        version: await versionOf(database.orm, supportId),
        staffId: ben.id,
      })),
    );
    const [, second, third] = rows;
    if (!second || !third) throw new Error('Rows are missing');
    second.staffId = rhona.id;
    third.version -= 1;
    const outcomes = await as(manager, (desk) => reallocateInBulk(desk, { rows, handoverNote }));
    expect(outcomes.map(({ refusal: why }) => why?.code ?? 'done')).toEqual([
      'done',
      'WORKER_DOES_NOT_FIT_OFFER',
      'CHANGED_MEANWHILE',
      'ALREADY_THEIR_WORKER',
    ]);
    const sight = await Promise.all(children.map(({ childId }) => sees(ben, childId)));
    expect(sight).toEqual([true, false, false, true]);
    const kept = await Promise.all(
      children.slice(0, 3).map(({ childId }) => sees(leaver, childId)),
    );
    expect(kept).toEqual([false, true, true]);
  });

  it('are refused as a whole only when nothing in it could be right', async () => {
    const row = { supportId: 'sup_none', version: 1, staffId: ben.id };
    const bulk = (rows: (typeof row)[], note = handoverNote) =>
      refusal(as(manager, (desk) => reallocateInBulk(desk, { rows, handoverNote: note })));
    expect(await bulk([])).toBe('INVALID_INPUT');
    expect(await bulk([row, row])).toBe('INVALID_INPUT');
    expect(await bulk([row], '')).toBe('HANDOVER_NOT_WRITTEN');
    expect(
      await as(manager, (desk) => reallocateInBulk(desk, { rows: [row], handoverNote })),
    ).toMatchObject([{ refusal: { code: 'NOT_FOUND' } }]);
  });
});

describe('a worker who leaves', () => {
  it('keeps the post until every child has another worker, restricted ones too', async () => {
    const leaver = await colleague(database.orm, 'last-day', 'direct-worker');
    const open = await allocated(leaver);
    const restricted = await waitingSupport(database.orm, manager, {
      restrictedTo: ['manager', 'last-day', 'ben'],
    });
    await now(manager, restricted.supportId, (desk, step) =>
      allocateWorker(desk, { ...step, staffId: leaver.id }),
    );
    const [post] = (await as(manager, (desk) => staffMemberById(desk, leaver.id)))?.posts ?? [];
    const end = (viewer: Viewer) =>
      as(viewer, (desk) =>
        endPost(desk, { postId: post?.id ?? '', version: 1, untilOn: londonDay(new Date()) }),
      ).then(
        () => 'done',
        (fault: Error) => fault.message,
      );
    expect(await end(manager)).toContain(
      'still has 2 children as direct worker. Reallocate them first',
    );
    expect(await end(viewerFor('manager', { subject: 'manager-2' }))).toContain(
      '1 of them you may not see: ask somebody who may.',
    );
    for (const { supportId } of [open, restricted])
      await now(manager, supportId, (desk, step) =>
        reallocateWorker(desk, { ...step, staffId: ben.id, handoverNote }),
      );
    expect(await end(manager)).toBe('done');
  });
});

describe('who may do what with support', () => {
  const works = new Set([
    'manager',
    'direct-worker',
    'rpc',
    'regional-practitioner',
    'post-18-worker',
    'system',
  ]);
  const manages = new Set(['manager', 'system']);

  it.each(roles)('%s', async (role) => {
    const viewer = viewerFor(role, { subject: `tries-${role}` });
    const step = { supportId: 'sup_none', version: 1 };
    const verdict = (command: (desk: Desk) => Promise<unknown>) => refusal(as(viewer, command));
    const expected = (allowed: Set<string>) => (allowed.has(role) ? 'NOT_FOUND' : 'NOT_ALLOWED');
    const at = new Date();
    for (const command of [
      (desk: Desk) => recordFirstContact(desk, { ...step, at, how: 'VIDEO', withWhom: 'CHILD' }),
      (desk: Desk) => beginWork(desk, step),
      (desk: Desk) => planEnding(desk, { ...step, endOn: londonDay(at), reason: 'NEEDS_MET' }),
      (desk: Desk) => cancelEnding(desk, step),
    ])
      expect(await verdict(command)).toBe(expected(works));
    for (const command of [
      (desk: Desk) => allocateWorker(desk, { ...step, staffId: ada.id }),
      (desk: Desk) => reallocateWorker(desk, { ...step, staffId: ada.id, handoverNote }),
      (desk: Desk) =>
        changeRoute(desk, { ...step, route: 'RPC', decisionReason: 'Her mother was found.' }),
      (desk: Desk) => closeSupport(desk, { ...step, reason: 'NEEDS_MET' }),
      (desk: Desk) => reopenSupport(desk, { ...step, reason: 'It began again.' }),
    ])
      expect(await verdict(command)).toBe(expected(manages));
    expect(
      await verdict((desk) =>
        reallocateInBulk(desk, { rows: [{ ...step, staffId: ada.id }], handoverNote }),
      ),
    ).toBe(manages.has(role) ? 'done' : 'NOT_ALLOWED');
  });
});

describe('the database itself', () => {
  it('refuses a second worker at the same time, whoever writes the rows', async () => {
    const { supportId, childId } = await allocated();
    const second = as(systemViewer('test'), (desk) =>
      desk.rows(
        `insert into allocation (id, created_at, support_id, child_id, staff_id, worker_role, from_at, until_at, allocated_by)
         values ('alc_second', now(), ?, ?, ?, 'DIRECT_WORKER', now() - interval '1 hour', now() + interval '1 hour', 'test')`,
        [supportId, childId, ben.id],
      ),
    );
    await expect(second).rejects.toThrow(/allocation_one_at_a_time/);
  });
});
