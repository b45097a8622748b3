import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { addDays, addWorkingDays, londonDay } from '@ictg/kit/calendar';
import { atDesk, type Desk } from '@ictg/kit/database';
import { Refusal } from '@ictg/kit/refusal';
import { howMany, viewerFor, type ServiceDatabase } from '@ictg/kit/testing';
import { systemViewer, type Viewer } from '@ictg/kit/viewer';
import { ChildAccessEntity } from '../child/index.js';
import { colleague } from '../staff/staff.factory.js';
import { knownChild } from '../support/support.factory.js';
import { ask } from '../testing/ask.js';
import { caseworkDatabase } from '../testing/database.js';
import type { AnswerAdviceInput, GiveAdviceInput } from './advice.input.js';
import {
  adviceCount,
  advicesById,
  countsAgainstSql,
  standingSql,
  type AdviceFilter,
  type AdviceGroup,
} from './advice.queries.js';
import { countsOn, standingOn, type AdviceFacts, type AdviceStanding } from './advice.rules.js';
import { adviceStates } from './advice.states.js';
import { adviceTopics, agencyTypes } from './advice.vocabulary.js';
import { answerAdvice, correctAdviceAnswer } from './commands/answer-advice.js';
import { extendAdvice, withdrawAdvice } from './commands/extend-advice.js';
import { giveAdvice } from './commands/give-advice.js';
import { adviceFollowUp } from './follow-up.queries.js';

let database: ServiceDatabase;
let childId: string;
const worker = viewerFor('direct-worker', { subject: 'dora' });
const manager = viewerFor('manager');
const system = systemViewer('test');
const today = londonDay(new Date());

beforeAll(async () => {
  database = await caseworkDatabase(inject('databaseServer'));
  await colleague(database.orm, 'dora', 'direct-worker');
  childId = await knownChild(database.orm);
  await as(system, async (desk) => {
    const access = { childId, subject: 'dora', fromOn: today };
    (await desk.em()).create(ChildAccessEntity, access as never, { persist: true });
  });
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
let keys = 0;
const told = (changes: Partial<GiveAdviceInput> = {}): GiveAdviceInput => {
  keys += 1;
  return {
    idempotencyKey: `advice-test-${keys}`,
    kind: 'ADVOCACY',
    topic: 'ACCOMMODATION',
    text: 'Ask again for a placement in the town of his school.',
    childId,
    asked: { agencyName: 'Example Council', agencyType: 'CHILDRENS_SERVICES' },
    ...changes,
  };
};
const given = (changes: Partial<GiveAdviceInput> = {}) =>
  as(worker, (desk) => giveAdvice(desk, told(changes)));
const read = async (id: string) =>
  (await as(worker, (desk) => advicesById(desk, [id]))).get(id) ?? null;
const step = async (adviceId: string) => ({
  adviceId,
  version: (await read(adviceId))?.version ?? 0,
});
const answer = async (id: string, changes: Partial<AnswerAdviceInput> = {}) =>
  as(worker, async (desk) =>
    answerAdvice(desk, {
      ...(await step(id)),
      answer: 'DONE',
      answeredOn: today,
      answeredBy: 'The team manager',
      dueRegard: 'YES',
      ...changes,
    }),
  );

describe('a representation to a public body', () => {
  it('goes the same way as advice, and says whether due regard was had', async () => {
    const id = await given();
    expect(await read(id)).toMatchObject({ kind: 'ADVOCACY', dueOn: addWorkingDays(today, 10) });
    expect(await refusal(answer(id, { dueRegard: null }))).toBe('INVALID_INPUT');
    await answer(id, { answer: 'NOT_DONE', reason: 'No place was free.', dueRegard: 'NO' });
    expect(await read(id)).toMatchObject({ state: 'ANSWERED', dueRegard: 'NO' });
  });

  it('needs the child it is made for', async () => {
    expect(await refusal(given({ childId: null }))).toBe('INVALID_INPUT');
    expect(await refusal(given({ childId: 'chi_neverthere' }))).toBe('NOT_FOUND');
  });

  it('can have its answer taken back, with the reason, and waits again', async () => {
    const id = await given();
    await answer(id);
    await as(worker, async (desk) =>
      correctAdviceAnswer(desk, { ...(await step(id)), reason: 'That was another child.' }),
    );
    expect(await read(id)).toMatchObject({
      state: 'AWAITING_ANSWER',
      answer: null,
      note: 'That was another child.',
    });
    await as(worker, async (desk) =>
      withdrawAdvice(desk, { ...(await step(id)), reason: 'Sent twice.' }),
    );
    expect(await refusal(answer(id))).toBe('ADVICE_STEP_NOT_POSSIBLE');
  });
});

describe('a guardian who was not invited', () => {
  it('is raised with the agency first and counts only after ten working days without repair', async () => {
    const raisedOn = addDays(today, -30);
    const id = await given({
      kind: 'NOT_INVITED',
      topic: 'GUARDIAN_INVOLVED',
      givenOn: raisedOn,
      dueOn: addDays(today, 60),
    });
    expect(await read(id)).toMatchObject({ dueOn: addWorkingDays(raisedOn, 10) });
    const move = as(worker, async (desk) =>
      extendAdvice(desk, { ...(await step(id)), dueOn: addDays(today, 9), reason: 'They asked' }),
    );
    expect(await refusal(move)).toBe('INVITATION_DAY_FIXED');
    const fresh = await given({ kind: 'NOT_INVITED', topic: 'GUARDIAN_INVOLVED' });
    const repaired = await given({
      kind: 'NOT_INVITED',
      topic: 'GUARDIAN_INVOLVED',
      givenOn: raisedOn,
    });
    await answer(repaired, { answeredOn: addDays(raisedOn, 3) });
    const counted = await as(worker, async (desk) => ({
      all: await adviceCount(desk, { kinds: ['NOT_INVITED'] }),
      against: await adviceCount(desk, { kinds: ['NOT_INVITED'], countsAgainst: true }),
    }));
    expect(counted).toEqual({ all: 3, against: 1 });
    expect((await read(fresh))?.dueOn).toBe(addWorkingDays(today, 10));
  });
});

describe('how advice stands', () => {
  it('is the same in the database as in the rules, for any advice on any day', async () => {
    const around = fc.integer({ min: -40, max: 40 }).map((shift) => addDays(today, shift));
    const anyFacts = fc
      .record({
        state: fc.constantFrom(...adviceStates),
        answer: fc.constantFrom('DONE' as const, 'NOT_DONE' as const, 'OVERTAKEN' as const),
        answeredOn: around,
        dueOn: around,
        firstDueOn: around,
      })
      .map((one): AdviceFacts =>
        one.state === 'AWAITING_ANSWER' || one.state === 'WITHDRAWN'
          ? { ...one, answer: null, answeredOn: null }
          : one,
      );
    const sample = fc.sample(anyFacts, { numRuns: howMany(400, 5000), seed: 7 });
    const rows = await as(system, (desk) =>
      desk.rows<{ standing: AdviceStanding; counts: boolean }>(
        `select ${standingSql} as standing, ${countsAgainstSql} as counts
         from jsonb_to_recordset(?::jsonb)
           as v(state text, answer text, answered_on date, due_on date, first_due_on date, place integer) order by place`,
        [
          JSON.stringify(
            sample.map((one, place) => ({
              place,
              state: one.state,
              answer: one.answer,
              answered_on: one.answeredOn,
              due_on: one.dueOn,
              first_due_on: one.firstDueOn,
            })),
          ),
        ],
      ),
    );
    expect(rows).toEqual(
      sample.map((one) => ({ standing: standingOn(one, today), counts: countsOn(one, today) })),
    );
  });
});

describe('the figures of advice', () => {
  const filterOf: Record<AdviceGroup, (key: string) => AdviceFilter> = {
    AGENCY_TYPE: (key) => ({ agencyTypes: [key as never] }),
    AGENCY: (agencyName) => ({ agencyName }),
    TOPIC: (key) => ({ topics: [key as never] }),
    MONTH: (month) => ({ month }),
    KIND: (key) => ({ kinds: [key as never] }),
  };

  it('each lead to exactly the rows that they count, and add up', async () => {
    for (const [at, topic] of adviceTopics.slice(0, 5).entries())
      await given({
        kind: 'ADVICE',
        topic,
        givenOn: addDays(today, -20 * at),
        asked: {
          agencyName: `Agency ${at % 2}`,
          agencyType: agencyTypes[at] ?? 'OTHER',
        },
      });
    await answer(await given({ kind: 'ADVICE', topic: 'NRM' }));
    await as(manager, async (desk) => {
      const all = await adviceCount(desk, {});
      for (const by of Object.keys(filterOf) as AdviceGroup[]) {
        const rows = await adviceFollowUp(desk, by, {});
        expect(rows.reduce((sum, { given: number }) => sum + number, 0)).toBe(all);
        for (const row of rows) {
          const filter = filterOf[by](row.key);
          const count = (extra: AdviceFilter) => adviceCount(desk, { ...filter, ...extra });
          expect({ by, key: row.key, given: row.given }).toEqual({
            by,
            key: row.key,
            given: await count({}),
          });
          expect(row.overdue).toBe(await count({ standings: ['OVERDUE'] }));
          expect(row.actedOn).toBe(await count({ standings: ['ACTED_ON'] }));
          expect(row.countsAgainst).toBe(await count({ countsAgainst: true }));
          const { waiting, overdue, answered, withdrawn } = row;
          expect(waiting + overdue + answered + withdrawn).toBe(row.given);
        }
      }
      expect(await adviceFollowUp(desk, 'TOPIC', { month: '1999-01' })).toEqual([]);
    });
  });

  it('are asked for through the graph with the share, null where nothing is settled', async () => {
    const { data, errors } = await ask<{
      adviceFollowUp: { key: string; share: number | null }[];
    }>(
      database.orm,
      worker,
      `{ adviceFollowUp(by: KIND, filter: { topics: [SECTION_45, NRM] }) { key given answered share } }`,
    );
    expect(errors).toEqual([]);
    expect(data.adviceFollowUp[0]).toMatchObject({ key: 'ADVICE' });
    const none = await ask<{ adviceFollowUp: { share: number | null }[] }>(
      database.orm,
      worker,
      `{ adviceFollowUp(by: KIND, filter: { standings: [WAITING] }) { share } }`,
    );
    expect(none.data.adviceFollowUp.map(({ share }) => share)).not.toContain(0);
  });

  it('are for nobody outside casework', async () => {
    for (const role of ['line', 'organiser', 'analyst', 'auditor', 'partner'] as const) {
      const { errors } = await ask(
        database.orm,
        viewerFor(role),
        '{ adviceFollowUp(by: KIND) { key } }',
      );
      expect(errors).toHaveLength(1);
    }
  });
});
