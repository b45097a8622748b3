import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { addDays, londonDay } from '@ictg/kit/calendar';
import { atDesk, newId, type Desk } from '@ictg/kit/database';
import { Refusal } from '@ictg/kit/refusal';
import { viewerFor, type ServiceDatabase } from '@ictg/kit/testing';
import type { Viewer } from '@ictg/kit/viewer';
import { recordOutcomeFact, recordOutcomeMeasure } from '../outcome/commands/record-outcome.js';
import { outcomeCohort } from '../outcome/cohort.queries.js';
import {
  outcomeDomains,
  type MeasurePoint,
  type OutcomeRating,
} from '../outcome/outcome.vocabulary.js';
import {
  recordSocialCareReply,
  recordSocialCareReport,
} from '../social-care-report/commands/record-report.js';
import { colleague, type TestColleague } from '../staff/staff.factory.js';
import { recordSupervision } from '../supervision/commands/record-supervision.js';
import { waitingSupport } from '../support/support.factory.js';
import { ask } from '../testing/ask.js';
import { caseworkDatabase } from '../testing/database.js';
import {
  addPlanAction,
  addPlanGoal,
  endPlanGoal,
  settlePlanAction,
} from './commands/change-plan.js';
import { recordPlanReview } from './commands/review-plan.js';

let database: ServiceDatabase;
let ada: TestColleague;
const manager = viewerFor('manager');
const today = londonDay(new Date());
const key = () => newId('key');

beforeAll(async () => {
  database = await caseworkDatabase(inject('databaseServer'));
  await colleague(database.orm, 'manager', 'manager');
  await colleague(database.orm, 'manager-2', 'manager');
  ada = await colleague(database.orm, 'ada', 'direct-worker', { name: 'Ada Testperson' });
});
afterAll(() => database.close());

const as = <Result>(viewer: Viewer, work: (desk: Desk) => Promise<Result>) =>
  atDesk(database.orm, viewer, work);
const refusal = (work: Promise<unknown>) =>
  work.then(
    () => 'done',
    (fault: unknown) => (fault instanceof Refusal ? fault.code : String(fault)),
  );
const open = (recordId: string) =>
  as(manager, (desk) =>
    desk.rows<{ kind: string }>('select kind from task where record_id = ? and done_at is null', [
      recordId,
    ]),
  );

describe('a plan', () => {
  it('has goals with actions that are due, and a goal does not end over the head of an action', async () => {
    const { supportId, childId } = await waitingSupport(database.orm, manager);
    await as(manager, (desk) =>
      addPlanGoal(desk, {
        supportId,
        idempotencyKey: key(),
        domain: 'EDUCATION',
        text: 'A college place',
      }),
    );
    const goals = async () => {
      const { data } = await ask<{
        child: {
          planGoals: { id: string; version: number; actions: { id: string; version: number }[] }[];
        };
      }>(
        database.orm,
        manager,
        `{ child(id: "${childId}") { planGoals { id version state actions { id version state } } } }`,
      );
      return data.child.planGoals[0];
    };
    const planGoalId = (await goals())?.id ?? '';
    await as(manager, (desk) =>
      addPlanAction(desk, {
        planGoalId,
        idempotencyKey: key(),
        text: 'Ask the college',
        owner: 'Social worker',
        dueOn: addDays(today, 7),
      }),
    );
    const end = async () =>
      refusal(
        as(manager, async (desk) =>
          endPlanGoal(desk, {
            planGoalId,
            version: (await goals())?.version ?? 0,
            reached: true,
            note: 'Began in May',
          }),
        ),
      );
    expect(await end()).toBe('ACTIONS_OPEN');
    const action = (await goals())?.actions[0];
    expect(await open(action?.id ?? '')).toEqual([{ kind: 'PLAN_ACTION' }]);
    await as(manager, (desk) =>
      settlePlanAction(desk, {
        planActionId: action?.id ?? '',
        version: action?.version ?? 0,
        done: true,
      }),
    );
    expect(await open(action?.id ?? '')).toEqual([]);
    expect(await end()).toBe('done');
  });

  it('is reviewed, and the next review falls due as one task by the setting in force', async () => {
    const { supportId } = await waitingSupport(database.orm, manager);
    const review = (heldOn: string) =>
      refusal(
        as(manager, (desk) =>
          recordPlanReview(desk, {
            supportId,
            idempotencyKey: key(),
            heldOn,
            summary: 'The plan works as it is.',
            childTookPart: 'YES',
          }),
        ),
      );
    expect(await review(addDays(today, 1))).toBe('INVALID_INPUT');
    expect(await review(today)).toBe('done');
    expect(await review(today)).toBe('done');
    expect(await open(supportId)).toEqual([{ kind: 'PLAN_REVIEW' }]);
  });
});

describe('the third referral', () => {
  it('waits for its reply as a task, once, and the reply cannot come before it', async () => {
    const { childId } = await waitingSupport(database.orm, manager);
    await as(manager, (desk) =>
      recordSocialCareReport(desk, {
        childId,
        idempotencyKey: key(),
        reportedOn: addDays(today, -2),
        toldTo: 'Duty team',
        worry: 'New signs of grooming.',
      }),
    );
    const { data } = await ask<{
      child: { socialCareReports: { id: string; version: number; daysWaiting: number }[] };
    }>(
      database.orm,
      manager,
      `{ child(id: "${childId}") { socialCareReports { id version daysWaiting } } }`,
    );
    const [report] = data.child.socialCareReports;
    expect(report?.daysWaiting).toBe(2);
    const socialCareReportId = report?.id ?? '';
    expect(await open(socialCareReportId)).toEqual([{ kind: 'SOCIAL_CARE_REPLY' }]);
    const reply = (repliedOn: string) =>
      refusal(
        as(manager, (desk) =>
          recordSocialCareReply(desk, {
            socialCareReportId,
            version: 1,
            reply: 'ASSESSMENT',
            repliedOn,
          }),
        ),
      );
    expect(await reply(addDays(today, -3))).toBe('INVALID_INPUT');
    expect(await reply(today)).toBe('done');
    expect(await open(socialCareReportId)).toEqual([]);
  });
});

describe('a supervision', () => {
  it('exists for the worker and the manager, and for no other manager', async () => {
    const { childId } = await waitingSupport(database.orm, manager);
    await as(manager, (desk) =>
      recordSupervision(desk, {
        workerStaffId: ada.id,
        idempotencyKey: key(),
        heldOn: today,
        howTheyAre: 'Two hard weeks.',
        decisions: [
          {
            childId,
            discussed: 'No reply from the council.',
            decision: 'Write to the head of service.',
            owner: 'Ada',
            dueOn: addDays(today, 3),
          },
        ],
      }),
    );
    const seen = async (viewer: Viewer) => {
      const { data } = await ask<{ supervisions: { edges: { node: { decisions: unknown[] } }[] } }>(
        database.orm,
        viewer,
        '{ supervisions(first: 10) { edges { node { howTheyAre worker { name } decisions { decision child { reference } } } } } }',
      );
      return data.supervisions.edges.map(({ node }) => node.decisions.length);
    };
    expect(await seen(manager)).toEqual([1]);
    expect(await seen(viewerFor('manager', { subject: 'manager-2' }))).toEqual([]);
    // The worker sees the supervision, and of the children discussed those who exist for them.
    expect(await seen(viewerFor('direct-worker', { subject: ada.subject }))).toEqual([0]);
  });
});

describe('the outcomes of a cohort', () => {
  it('count n and what is missing, domain by domain, and their parts add up to the episodes', async () => {
    const measure = (supportId: string, point: MeasurePoint, rating: OutcomeRating) =>
      as(manager, (desk) =>
        recordOutcomeMeasure(desk, {
          supportId,
          idempotencyKey: key(),
          point,
          measuredOn: today,
          ratings: outcomeDomains.map((domain) => ({
            domain,
            rating: domain === 'HEALTH' ? rating : 'THREE',
            source: 'GUARDIAN' as const,
          })),
        }),
      );
    const cohort = async () =>
      as(manager, (desk) => outcomeCohort(desk, { openedFrom: today, openedUntil: today }));
    const before = (await cohort()).rows.find(
      ({ route, domain }) => route === 'RPC' && domain === 'HEALTH',
    );
    const [better, applies, blank] = [
      await waitingSupport(database.orm, manager, { route: 'RPC' }),
      await waitingSupport(database.orm, manager, { route: 'RPC' }),
      await waitingSupport(database.orm, manager, { route: 'RPC' }),
    ];
    await measure(better.supportId, 'BASELINE', 'TWO');
    expect(await refusal(measure(better.supportId, 'BASELINE', 'TWO'))).toBe(
      'BASELINE_TAKEN_ALREADY',
    );
    await measure(better.supportId, 'REVIEW', 'FOUR');
    await measure(applies.supportId, 'BASELINE', 'NOT_APPLICABLE');
    await measure(blank.supportId, 'BASELINE', 'THREE');
    await as(manager, (desk) =>
      recordOutcomeFact(desk, {
        childId: better.childId,
        idempotencyKey: key(),
        kind: 'LEAVE_GRANTED',
        happenedOn: today,
        source: 'HOME_OFFICE',
      }),
    );
    const { rows, facts } = await cohort();
    const health = rows.find(({ route, domain }) => route === 'RPC' && domain === 'HEALTH');
    expect(health).toMatchObject({
      episodes: (before?.episodes ?? 0) + 3,
      measured: 1,
      notApplicable: 1,
      meanBaseline: 2,
      meanLatest: 4,
      better: 1,
      same: 0,
      worse: 0,
    });
    for (const { episodes, measured, notApplicable, missing } of rows)
      expect(measured + notApplicable + missing).toBe(episodes);
    expect(facts).toContainEqual(
      expect.objectContaining({ route: 'RPC', kind: 'LEAVE_GRANTED', children: 1 }),
    );
  });
});
