import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { addDays, addWorkingDays, londonDay } from '@ictg/kit/calendar';
import { atDesk, type Desk } from '@ictg/kit/database';
import { Refusal } from '@ictg/kit/refusal';
import { howMany, viewerFor, type ServiceDatabase } from '@ictg/kit/testing';
import { systemViewer, type Viewer } from '@ictg/kit/viewer';
import { answerAdvice } from '../advice/commands/answer-advice.js';
import { recordAdviceOutcome } from '../advice/commands/record-outcome.js';
import { advicesBy, advicesById } from '../advice/index.js';
import { ChildAccessEntity, childCount } from '../child/index.js';
import { colleague } from '../staff/staff.factory.js';
import { knownChild } from '../support/support.factory.js';
import { caseworkDatabase } from '../testing/database.js';
import { closeConsultation, followUpConsultation } from './commands/end-consultation.js';
import { giveConsultationAdvice } from './commands/give-consultation-advice.js';
import { handOverConsultation } from './commands/hand-over-consultation.js';
import { changeConsultation, recordConsultation } from './commands/record-consultation.js';
import { reviewNrmDraft } from './commands/review-nrm-draft.js';
import { linkConsultation, unlinkConsultation } from './commands/tie-consultation.js';
import { adviceTold, consultationTold, freshKey } from './consultation.factory.js';
import { consultationCount, consultationsById, reviewsOf, tiesOf } from './consultation.queries.js';
import { checklistOn } from './nrm-checklist.data.js';

let database: ServiceDatabase;
const manager = viewerFor('manager');
const rpc = viewerFor('rpc', { subject: 'rhona' });
const otherRpc = viewerFor('rpc', { subject: 'rob' });
const cover = viewerFor('rpc', { subject: 'cora' });
const system = systemViewer('test');
let rob: string;

beforeAll(async () => {
  database = await caseworkDatabase(inject('databaseServer'));
  await colleague(database.orm, 'manager', 'manager');
  const rhona = await colleague(database.orm, 'rhona', 'rpc');
  rob = (await colleague(database.orm, 'rob', 'rpc')).id;
  await colleague(database.orm, 'cora', 'rpc');
  await as(system, (desk) =>
    desk.rows(
      `insert into leave (id, created_at, staff_id, subject, from_on, until_on, cover_subject)
       values ('lve_rhona', now(), ?, 'rhona', current_date, current_date + 5, 'cora')`,
      [rhona.id],
    ),
  );
});
afterAll(() => database.close());

function as<Result>(viewer: Viewer, work: (desk: Desk) => Promise<Result>): Promise<Result> {
  return atDesk(database.orm, viewer, work);
}
const refusal = (work: Promise<unknown>) =>
  work.then(
    () => 'done',
    (fault: unknown) => (fault instanceof Refusal ? fault.code : String(fault)),
  );

/** A child with whom this RPC works today. */
async function childOf(subject: string, changes: object = {}): Promise<string> {
  const childId = await knownChild(database.orm, changes);
  await as(system, async (desk) => {
    const access = { childId, subject, fromOn: londonDay(new Date()) };
    (await desk.em()).create(ChildAccessEntity, access as never, { persist: true });
  });
  return childId;
}
const recorded = (changes = {}, viewer = rpc) =>
  as(viewer, (desk) => recordConsultation(desk, consultationTold(changes)));
const seen = (viewer: Viewer, id: string) =>
  as(viewer, async (desk) => (await consultationsById(desk, [id])).get(id) ?? null);
const versionOf = async (id: string) => (await seen(manager, id))?.version ?? 0;
const step = async (consultationId: string) => ({
  consultationId,
  version: await versionOf(consultationId),
});
const timelineOf = (childId: string) =>
  as(system, (desk) =>
    desk.rows<{ kind: string }>(
      'select kind from timeline_entry where child_id = ? order by created_at, id',
      [childId],
    ),
  );
const openTasks = (recordId: string) =>
  as(system, (desk) =>
    desk.rows<{ kind: string; subject: string; child_id: string | null; text: string }>(
      'select kind, subject, child_id, text from task where record_id = ? and done_at is null',
      [recordId],
    ),
  );

describe('who a consultation exists for', () => {
  it('is, without a child, whoever keeps it, whoever covers, and managers', async () => {
    const id = await recorded({ situation: 'ANONYMOUS', roughAge: 'FROM_13_TO_15' });
    const sight = await Promise.all(
      [rpc, cover, manager, otherRpc, viewerFor('direct-worker')].map((one) => seen(one, id)),
    );
    expect(sight.map((one) => one?.id === id)).toEqual([true, true, true, false, false]);
    expect(sight[0]).toMatchObject({ roughAge: 'FROM_13_TO_15', childId: null, isOwn: true });
  });

  it('is, once linked, whoever the child exists for, and nobody else', async () => {
    const childId = await childOf('rhona');
    await childOf('rob');
    const id = await recorded({ situation: 'ANONYMOUS', roughAge: 'FROM_13_TO_15' });
    await as(rpc, async (desk) =>
      linkConsultation(desk, {
        ...(await step(id)),
        childId,
        reason: 'The officer rang again and gave the name.',
      }),
    );
    expect(await seen(otherRpc, id)).toBeNull();
    expect(await seen(rpc, id)).toMatchObject({ childId, situation: 'LINKED', roughAge: null });
  });

  it('never loses sight of it by a link that somebody else makes', async () => {
    const childId = await childOf('rob');
    const id = await recorded();
    const link = async () => ({ ...(await step(id)), childId, reason: 'Found by the reference.' });
    expect(await refusal(as(manager, async (desk) => linkConsultation(desk, await link())))).toBe(
      'KEEPER_WOULD_LOSE_SIGHT',
    );
    await as(manager, async (desk) =>
      handOverConsultation(desk, { ...(await step(id)), staffId: rob }),
    );
    await as(manager, async (desk) => linkConsultation(desk, await link()));
    expect(await seen(rpc, id)).toBeNull();
    expect(await seen(otherRpc, id)).toMatchObject({ childId, isOwn: true });
  });

  it('is not handed to an RPC who does not work with its child', async () => {
    const childId = await childOf('rhona');
    const id = await recorded();
    await as(rpc, async (desk) =>
      linkConsultation(desk, {
        ...(await step(id)),
        childId,
        reason: 'The officer gave the name.',
      }),
    );
    await expect(
      as(rpc, async (desk) => handOverConsultation(desk, { ...(await step(id)), staffId: rob })),
    ).rejects.toThrow('does not work with this child');
    expect(await seen(rpc, id)).toMatchObject({ childId, isOwn: true });
  });

  it('is told of a hidden child as of one that is not there', async () => {
    const hidden = await knownChild(database.orm, { restrictedTo: ['somebody-else'] });
    const id = await recorded();
    for (const childId of [hidden, 'chi_neverthere'])
      expect(
        await refusal(
          as(rpc, async (desk) =>
            linkConsultation(desk, { ...(await step(id)), childId, reason: 'Perhaps' }),
          ),
        ),
      ).toBe('NOT_FOUND');
  });
});

describe('a consultation', () => {
  it('is recorded once however often it is sent, and changed only by whoever keeps it', async () => {
    const input = consultationTold();
    const [one, two] = [
      await as(rpc, (desk) => recordConsultation(desk, input)),
      await as(rpc, (desk) => recordConsultation(desk, input)),
    ];
    expect(one).toBe(two);
    const change = async () => ({
      ...(await step(one)),
      details: { ...consultationTold(), question: 'Asked in another way.' },
    });
    const worker = viewerFor('direct-worker');
    expect(
      await refusal(as(worker, async (desk) => changeConsultation(desk, await change()))),
    ).toBe('NOT_ALLOWED');
    expect(
      await refusal(as(otherRpc, async (desk) => changeConsultation(desk, await change()))),
    ).toBe('NOT_FOUND');
    await as(cover, async (desk) => changeConsultation(desk, await change()));
    expect((await seen(rpc, one))?.question).toBe('Asked in another way.');
  });

  it('keeps who tied it, when, why and what was before, also when the tie is taken away', async () => {
    const childId = await childOf('rhona');
    const id = await recorded({ situation: 'ANONYMOUS' });
    await as(rpc, async (desk) => {
      await giveConsultationAdvice(desk, id, adviceTold());
    });
    await as(rpc, async (desk) =>
      linkConsultation(desk, { ...(await step(id)), childId, reason: 'Same NRM reference.' }),
    );
    const about = async () =>
      (await as(rpc, (desk) => advicesBy(desk, 'consultationId', [id]))).get(id) ?? [];
    expect((await about()).map((one) => one.childId)).toEqual([childId]);
    expect((await openTasks((await about())[0]?.id ?? ''))[0]?.child_id).toBe(childId);
    expect((await timelineOf(childId)).map(({ kind }) => kind)).toEqual(['consultation.held']);
    await as(rpc, async (desk) =>
      unlinkConsultation(desk, { ...(await step(id)), reason: 'A cousin.', isAboutChild: true }),
    );
    expect((await about()).map((one) => one.childId)).toEqual([null]);
    const ties = (await as(rpc, (desk) => tiesOf(desk, [id]))).get(id) ?? [];
    expect(ties).toMatchObject([
      { situation: 'ANONYMOUS', childId: null, previousChildId: childId, reason: 'A cousin.' },
      { situation: 'LINKED', childId, previousSituation: 'ANONYMOUS', byName: 'Test rhona' },
    ]);
    await expect(
      as(system, (desk) => desk.rows(`update consultation_tie set reason = 'x'`)),
    ).rejects.toMatchObject({ code: '42501' });
  });

  it('has its drafts for the NRM reviewed, every version kept as it was', async () => {
    const id = await recorded();
    const { version, items } = checklistOn(londonDay(new Date()));
    const review = (answer: 'YES' | 'PARTLY', note: string | null) =>
      as(rpc, (desk) =>
        reviewNrmDraft(desk, {
          idempotencyKey: freshKey(),
          consultationId: id,
          checklistVersion: version,
          answers: items.map(({ key }) => ({ key, answer, note })),
        }),
      );
    expect(await refusal(review('PARTLY', null))).toBe('INVALID_INPUT');
    await review('PARTLY', 'Say when.');
    await review('YES', null);
    const reviews = (await as(rpc, (desk) => reviewsOf(desk, [id]))).get(id) ?? [];
    expect(reviews.map((one) => [one.draftNumber, one.items[0]?.answer])).toEqual([
      [2, 'YES'],
      [1, 'PARTLY'],
    ]);
    expect(reviews[1]?.items[0]).toMatchObject({ text: items[0]?.text, note: 'Say when.' });
    await expect(
      as(system, (desk) => desk.rows(`update nrm_review set summary = 'x'`)),
    ).rejects.toMatchObject({ code: '42501' });
  });
});

describe('advice, from the day it is given to what changed', () => {
  it('is a task of the RPC, is answered, ends in an outcome, and only then lets the consultation close', async () => {
    const childId = await childOf('rhona');
    const id = await recorded({ situation: 'LINKED', childId });
    await as(rpc, (desk) => giveConsultationAdvice(desk, id, adviceTold()));
    const [advice] =
      (await as(rpc, (desk) => advicesBy(desk, 'consultationId', [id]))).get(id) ?? [];
    if (!advice) throw new Error('There is no advice.');
    const today = londonDay(new Date());
    expect(advice).toMatchObject({ childId, dueOn: addWorkingDays(today, 10), answer: null });
    const [task] = await openTasks(advice.id);
    expect(task).toMatchObject({ kind: 'ADVICE_ANSWER', subject: 'rhona', child_id: childId });
    expect(task?.text).not.toMatch(/Testchild|Harbour|Sample/);
    await as(rpc, async (desk) =>
      followUpConsultation(desk, { ...(await step(id)), note: 'They have read it.' }),
    );
    expect(await refusal(as(rpc, async (desk) => closeConsultation(desk, await step(id))))).toBe(
      'ADVICE_UNANSWERED',
    );
    const adviceStep = async () => ({
      adviceId: advice.id,
      version:
        (await as(rpc, (desk) => advicesById(desk, [advice.id]))).get(advice.id)?.version ?? 0,
    });
    await as(cover, async (desk) =>
      answerAdvice(desk, {
        ...(await adviceStep()),
        answer: 'DONE',
        answeredOn: today,
        answeredBy: 'The sergeant',
      }),
    );
    expect(await openTasks(advice.id)).toEqual([]);
    await as(rpc, async (desk) =>
      recordAdviceOutcome(desk, {
        ...(await adviceStep()),
        childChange: 'BETTER',
        outcome: 'The charge was dropped.',
      }),
    );
    await as(rpc, async (desk) => closeConsultation(desk, await step(id)));
    expect(await seen(rpc, id)).toMatchObject({ state: 'CLOSED', closedOn: today });
    expect((await timelineOf(childId)).map(({ kind }) => kind)).toEqual([
      'consultation.held',
      'advice.given',
      'advice.answered',
      'advice.outcome-recorded',
    ]);
  });

  it('is answered by nobody who does not keep it or cover', async () => {
    const childId = await childOf('rhona');
    await as(system, async (desk) => {
      const access = { childId, subject: 'rob', fromOn: addDays(londonDay(new Date()), -1) };
      (await desk.em()).create(ChildAccessEntity, access as never, { persist: true });
    });
    const id = await recorded({ situation: 'LINKED', childId });
    await as(rpc, (desk) => giveConsultationAdvice(desk, id, adviceTold()));
    const [advice] =
      (await as(otherRpc, (desk) => advicesBy(desk, 'consultationId', [id]))).get(id) ?? [];
    const answer = as(otherRpc, (desk) =>
      answerAdvice(desk, {
        adviceId: advice?.id ?? '',
        version: advice?.version ?? 0,
        answer: 'DONE',
        answeredOn: londonDay(new Date()),
        answeredBy: 'Somebody',
      }),
    );
    expect(await refusal(answer)).toBe('NOT_ALLOWED');
  });
});

describe('what is counted', () => {
  it('is each consultation once and no child ever, whatever is recorded, linked and unlinked', async () => {
    const children = await Promise.all([1, 2, 3].map(() => childOf('rhona')));
    const start = {
      children: await as(manager, (desk) => childCount(desk, {})),
      consultations: await as(manager, (desk) => consultationCount(desk, {})),
    };
    const made: string[] = [];
    const about = new Map<string, string | null>();
    const pick = <Item>(from: readonly Item[], at: number) => from[at % from.length] as Item;
    const act = fc.record({
      kind: fc.constantFrom('record', 'recordLinked', 'link', 'unlink'),
      at: fc.nat(99),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(act, { minLength: 1, maxLength: 5 }), async (acts) => {
        for (const { kind, at } of acts) {
          const childId = pick(children, at);
          if (kind === 'record' || kind === 'recordLinked' || made.length === 0) {
            const linked = kind === 'recordLinked';
            const id = await recorded(linked ? { situation: 'LINKED', childId } : {});
            made.push(id);
            about.set(id, linked ? childId : null);
            continue;
          }
          const id = pick(made, at);
          const change = kind === 'link' ? linkConsultation : unlinkConsultation;
          const outcome = await refusal(
            as(rpc, async (desk) =>
              change(desk, {
                ...(await step(id)),
                childId,
                reason: 'At random',
                isAboutChild: false,
              }),
            ),
          );
          if (outcome === 'done') about.set(id, kind === 'link' ? childId : null);
          else expect(['LINKED_ALREADY', 'NOT_LINKED']).toContain(outcome);
        }
        expect(await as(manager, (desk) => childCount(desk, {}))).toBe(start.children);
        expect(await as(manager, (desk) => consultationCount(desk, {}))).toBe(
          start.consultations + made.length,
        );
        for (const childId of children)
          expect(await as(manager, (desk) => consultationCount(desk, { childId }))).toBe(
            [...about.values()].filter((one) => one === childId).length,
          );
      }),
      { numRuns: howMany(12, 300) },
    );
  });
});
