import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { atDesk, type Desk } from '@ictg/kit/database';
import { Refusal } from '@ictg/kit/refusal';
import { viewerFor, type ServiceDatabase } from '@ictg/kit/testing';
import { systemViewer, type Viewer } from '@ictg/kit/viewer';
import { callOnTheLine } from '../call/call.factory.js';
import { promiseCallBack } from '../call/commands/promise-call-back.js';
import { recordReturn } from '../missing/commands/follow-missing.js';
import { reportMissing } from '../missing/commands/report-missing.js';
import { waitingSupport } from '../support/support.factory.js';
import { caseworkDatabase } from '../testing/database.js';
import { changeHandover, signHandover, writeHandover } from './commands/write-handover.js';
import { handoverDraft, handoverPage } from './handover.queries.js';
import { handoverLines } from './handover.rules.js';
import { handoverActions, handoverLifecycle, handoverStates } from './handover.states.js';

let database: ServiceDatabase;
const line = viewerFor('line');
const manager = viewerFor('manager');
const night = viewerFor('line', { subject: 'line-2', name: 'Night Testperson' });

beforeAll(async () => {
  database = await caseworkDatabase(inject('databaseServer'));
});
afterAll(() => database.close());

const as = <Result>(viewer: Viewer, work: (desk: Desk) => Promise<Result>) =>
  atDesk(database.orm, viewer, work);
const refusal = (work: Promise<unknown>) =>
  work.then(
    () => 'done',
    (fault: unknown) =>
      fault instanceof Refusal ? (fault.detail.field ?? fault.code) : String(fault),
  );

describe('a handover', () => {
  it('writes itself from the calls of the shift, and names nobody', async () => {
    const danger = await callOnTheLine(database.orm, line, {
      dangerNow: 'YES',
      childGivenNames: 'Linh',
    });
    await as(line, (desk) =>
      promiseCallBack(desk, {
        idempotencyKey: randomUUID(),
        callId: danger.id,
        reason: 'ADVICE_TO_FOLLOW',
      }),
    );
    const draft = await as(line, (desk) => handoverDraft(desk));
    expect(draft.lines[0]).toBe(`In danger on this shift: ${danger.reference}.`);
    expect(draft.lines).toContainEqual(
      expect.stringMatching(new RegExp(`^Promised to ring back: ${danger.reference} by `)),
    );
    expect(draft.lines.at(-1)).toBe('1 call on this shift, 1 professional of them not rung back.');
    expect(draft.lines.join(' ')).not.toMatch(/Linh|Pat|Surrey/);
  });

  it('tells who is missing from the episodes themselves, until they end, and of no restricted child', async () => {
    const opens = async (changes: object): Promise<{ childId: string; reference: string }> => {
      const { childId } = await waitingSupport(database.orm, manager);
      await as(manager, (desk) =>
        reportMissing(desk, {
          childId,
          idempotencyKey: randomUUID(),
          missingAt: new Date('2026-02-03T22:10:00Z'),
          reportedBy: 'The placement',
          lastSeen: 'PLACEMENT_OR_HOME',
          ...changes,
        }),
      );
      const [child] = await as(manager, (desk) =>
        desk.rows<{ reference: string }>('select reference from child where id = ?', [childId]),
      );
      return { childId, reference: child?.reference ?? '' };
    };
    const gone = await opens({});
    const told = await opens({ policeToldAt: new Date('2026-02-03T23:00:00Z') });
    const hidden = await opens({});
    await as(systemViewer('test'), (desk) =>
      desk.rows(`update child set restricted_to = array['manager'] where id = ?`, [hidden.childId]),
    );
    const missing = async (): Promise<string | undefined> =>
      (await as(manager, (desk) => handoverDraft(desk))).lines.find((one) =>
        one.startsWith('Missing now'),
      );
    expect(await missing()).toContain(`${gone.reference} since 3 Feb, 22:10 (police not told yet)`);
    expect(await missing()).toMatch(new RegExp(`${told.reference} since 3 Feb, 22:10[,.]`));
    expect(await missing()).not.toContain(hidden.reference);
    const [episode] = await as(manager, (desk) =>
      desk.rows<{ id: string; version: number }>(
        'select id, version from missing_episode where child_id = ?',
        [gone.childId],
      ),
    );
    await as(manager, (desk) =>
      recordReturn(desk, {
        missingEpisodeId: episode?.id ?? '',
        version: episode?.version ?? 0,
        backAt: new Date('2026-02-04T06:00:00Z'),
        ending: 'FOUND_BY_POLICE',
      }),
    );
    expect(await missing()).not.toContain(gone.reference);
  });

  it('is edited by either, signed by the next shift only, and then stays', async () => {
    const { fromAt, lines } = await as(line, (desk) => handoverDraft(desk));
    const input = {
      idempotencyKey: randomUUID(),
      fromAt,
      overUnsigned: false,
      note: 'The printer is out of paper.',
    };
    const id = await as(line, (desk) => writeHandover(desk, input));
    expect(await as(line, (desk) => writeHandover(desk, input))).toBe(id);
    const step = { handoverId: id, version: 1 };
    expect(await refusal(as(line, (desk) => signHandover(desk, step)))).toBe(
      'HANDOVER_SIGNED_BY_ITS_WRITER',
    );
    const note = `${input.note}\nThe carer rings at six.`;
    await as(night, (desk) => changeHandover(desk, { ...step, note }));
    await as(night, (desk) => signHandover(desk, { ...step, version: 2 }));
    const page = await as(line, (desk) => handoverPage(desk, { first: 1, after: null }));
    expect(page.edges[0]?.node).toMatchObject({
      state: 'SIGNED',
      lines,
      note,
      signedByName: 'Night Testperson',
      canSign: false,
    });
    const again = { ...step, version: 3, note: 'More.' };
    expect(await refusal(as(line, (desk) => changeHandover(desk, again)))).toBe(
      'HANDOVER_STEP_NOT_POSSIBLE',
    );
  });

  it('begins where the last one ended, with nothing but its list where there is no more to say', async () => {
    const { fromAt } = await as(night, (desk) => handoverDraft(desk));
    expect(Date.now() - fromAt.getTime()).toBeLessThan(60_000);
    const quiet = { idempotencyKey: randomUUID(), fromAt, note: '  ', overUnsigned: false };
    await as(night, (desk) => writeHandover(desk, quiet));
    const page = await as(night, (desk) => handoverPage(desk, { first: 1, after: null }));
    expect(page.edges[0]?.node).toMatchObject({ note: '', state: 'WRITTEN' });
    expect(page.edges[0]?.node.lines.at(-1)).toBe('No calls on this shift.');
  });

  it('keeps what it said whatever the calls become, and whoever writes the rows', async () => {
    await callOnTheLine(database.orm, line, { dangerNow: 'YES' });
    const page = await as(night, (desk) => handoverPage(desk, { first: 1, after: null }));
    expect(page.edges[0]?.node.lines.at(-1)).toBe('No calls on this shift.');
    const rewriting = as(night, (desk) => desk.rows(`update handover set lines = '{"Quiet."}'`));
    await expect(rewriting).rejects.toThrow(/permission denied/);
  });

  it('over one that nobody has taken over from is asked for, and says so to the next shift', async () => {
    const { fromAt, lines } = await as(line, (desk) => handoverDraft(desk));
    expect(lines[0]).toMatch(/^Nobody has taken over from the handover of \d+ \w+, \d\d:\d\d: /);
    const input = { idempotencyKey: randomUUID(), fromAt, note: '', overUnsigned: false };
    expect(await refusal(as(line, (desk) => writeHandover(desk, input)))).toBe('overUnsigned');
    await as(line, (desk) => writeHandover(desk, { ...input, overUnsigned: true }));
    const page = await as(line, (desk) => handoverPage(desk, { first: 2, after: null }));
    expect(page.edges.map(({ node }) => [node.state, node.lines[0] === lines[0]])).toEqual([
      ['WRITTEN', true],
      ['WRITTEN', false],
    ]);
  });

  it('keeps a call that still goes on under danger on the shift after', async () => {
    const { reference } = await callOnTheLine(database.orm, line, { dangerNow: 'YES' });
    const { fromAt } = await as(line, (desk) => handoverDraft(desk));
    const input = { idempotencyKey: randomUUID(), fromAt, note: '', overUnsigned: true };
    await as(line, (desk) => writeHandover(desk, input));
    const { lines } = await as(night, (desk) => handoverDraft(desk));
    const danger = lines.find((text) => text.startsWith('In danger, and the call'));
    expect(danger).toContain(reference);
  });

  it('is nobody else’s to read', async () => {
    for (const role of ['rpc', 'organiser', 'auditor', 'partner'] as const) {
      const viewer = viewerFor(role);
      expect(await as(viewer, (desk) => desk.rows('select 1 from handover'))).toEqual([]);
      expect(await refusal(as(viewer, (desk) => handoverDraft(desk)))).toBe('NOT_ALLOWED');
    }
  });
});

describe('what a handover says', () => {
  it('is that all was quiet, when it was', () => {
    const none = {
      notTakenOver: null,
      calls: 0,
      unverified: 0,
      referrals: [],
      inDanger: [],
      stillInDanger: [],
      possibleExploiters: [],
      open: [],
      unanswered: [],
      promises: [],
      plansNotReceipted: [],
      missing: [],
      saidMissing: [],
    };
    expect(handoverLines(none)).toEqual(['No calls on this shift.']);
  });

  it.each(
    handoverStates.flatMap((state) => handoverActions.map((action) => [state, action] as const)),
  )('and its life from %s by %s', (state, action) => {
    const move = handoverLifecycle.move(state, action);
    const leads = { change: 'WRITTEN', sign: 'SIGNED' } as const;
    expect(move.ok ? move.to : null).toBe(state === 'WRITTEN' ? leads[action] : null);
  });
});
