import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { addDays, londonDay, londonInstant } from '@ictg/kit/calendar';
import { atDesk, newId, type Desk } from '@ictg/kit/database';
import type { Page } from '@ictg/kit/graph';
import { viewerFor, type ServiceDatabase } from '@ictg/kit/testing';
import { systemViewer, type Viewer } from '@ictg/kit/viewer';
import {
  moveAppointment,
  planAppointment,
  settleAppointment,
} from '../appointment/commands/plan-appointment.js';
import { giveConsultationAdvice } from '../consultation/commands/give-consultation-advice.js';
import { recordConsultation } from '../consultation/commands/record-consultation.js';
import { adviceTold, consultationTold, freshKey } from '../consultation/consultation.factory.js';
import { recordContact } from '../contact/commands/record-contact.js';
import { addPlanAction, addPlanGoal } from '../plan/commands/change-plan.js';
import { recordPlanReview } from '../plan/commands/review-plan.js';
import { colleague } from '../staff/staff.factory.js';
import { waitingSupport } from '../support/support.factory.js';
import { allocateWorker } from '../support/commands/allocate-worker.js';
import { openTask } from '../task/index.js';
import { ask } from '../testing/ask.js';
import { caseworkDatabase } from '../testing/database.js';
import { planVisit } from '../visit/commands/plan-visit.js';
import { calendarDays, calendarPage, type CalendarSpan } from './calendar.queries.js';
import type { CalendarEntry } from './calendar.type.js';

let database: ServiceDatabase;
let childId: string;
let supportId: string;
let otherChild: string;
const today = londonDay(new Date());
const manager = viewerFor('manager');
const guardian = viewerFor('direct-worker', { subject: 'ada', name: 'Ada Testperson' });
const stranger = viewerFor('direct-worker', { subject: 'bea', name: 'Bea Testperson' });
const line = viewerFor('line');
const system = systemViewer('test');

const as = <Result>(viewer: Viewer, work: (desk: Desk) => Promise<Result>) =>
  atDesk(database.orm, viewer, work);
const month: Omit<CalendarSpan, 'scope'> = {
  fromOn: addDays(today, -20),
  untilOn: addDays(today, 40),
};

async function all(viewer: Viewer, span: Partial<CalendarSpan> = {}, first = 100) {
  const found: CalendarEntry[] = [];
  let after: string | null = null;
  do {
    const wanted: CalendarSpan & { first: number; after: string | null } = {
      ...month,
      scope: 'MINE' as const,
      ...span,
      first,
      after,
    };
    const page: Page<CalendarEntry> = await as(viewer, (desk) => calendarPage(desk, wanted));
    found.push(...page.edges.map(({ node }) => node));
    after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
  } while (after !== null);
  return found;
}

beforeAll(async () => {
  database = await caseworkDatabase(inject('databaseServer'));
  const ada = await colleague(database.orm, 'ada', 'direct-worker', { name: 'Ada Testperson' });
  const buddy = await colleague(database.orm, 'bea', 'direct-worker', { name: 'Bea Testperson' });
  await colleague(database.orm, 'manager', 'manager');
  const waiting = await waitingSupport(database.orm, manager);
  ({ childId, supportId } = waiting);
  otherChild = (await waitingSupport(database.orm, manager)).childId;
  await as(manager, (desk) =>
    allocateWorker(desk, { supportId, version: 1, staffId: ada.id, reason: null }),
  );
  await as(guardian, async (desk) => {
    for (const [kind, days] of [
      ['COURT', 12],
      ['SOLICITOR', 3],
    ] as const)
      await planAppointment(desk, {
        childId,
        idempotencyKey: freshKey(),
        kind,
        at: londonInstant(addDays(today, days), '10:30'),
        note: 'Bring the letter to 12 Placeholder Street.',
      });
    await planVisit(desk, {
      childId,
      idempotencyKey: freshKey(),
      purpose: 'At the placement in Placeholder Street',
      buddyStaffId: buddy.id,
      plannedAt: londonInstant(addDays(today, 2), '14:00'),
      dueBackAt: londonInstant(addDays(today, 2), '16:00'),
      risk: 'NONE_KNOWN',
    });
  });
  await as(guardian, (desk) =>
    recordContact(desk, {
      idempotencyKey: freshKey(),
      kind: 'STRATEGY_DISCUSSION',
      at: new Date(Date.now() - 3_600_000),
      summary: 'What is known was shared.',
      invitation: 'INVITED',
      attendees: [],
      children: [{ childId }],
      actions: [{ text: 'Ring the school.', dueOn: addDays(today, 1) }],
    }),
  );
  await as(manager, async (desk) => {
    const consultation = consultationTold({
      situation: 'LINKED',
      childId,
      followUpDueOn: addDays(today, 5),
    });
    await giveConsultationAdvice(desk, await recordConsultation(desk, consultation), adviceTold());
    await openTask(desk, {
      kind: 'CHILD_WITHOUT_GUARDIAN',
      recordId: newId('sup'),
      childId,
      subject: 'ada',
      text: 'Find out who covers.',
      dueAt: new Date(Date.now() - 3 * 86_400_000),
    });
    // Turning 18 in 20 days.
    await desk.rows(
      `update child set date_of_birth = (?::date + 20 - interval '18 years')::date where id = ?`,
      [today, childId],
    );
  });
  await planned();
});
afterAll(() => database.close());

async function planned(): Promise<void> {
  await as(guardian, (desk) =>
    addPlanGoal(desk, {
      idempotencyKey: freshKey(),
      supportId,
      domain: 'EDUCATION',
      text: 'Back at college.',
    }),
  );
  const [goal] = await as(guardian, (desk) =>
    desk.rows<{ id: string; version: number }>('select id, version from plan_goal'),
  );
  await as(guardian, (desk) =>
    addPlanAction(desk, {
      idempotencyKey: freshKey(),
      planGoalId: goal?.id ?? '',
      text: 'Ring the college.',
      owner: 'Ada Testperson',
      dueOn: addDays(today, 4),
    }),
  );
}

describe('the calendar', () => {
  it('shows a guardian everything that is due and to come, day by day, each once', async () => {
    const found = await all(guardian);
    expect(found.map(({ kind }) => kind)).toEqual([
      'TASK',
      'CONTACT_ACTION',
      'VISIT',
      'APPOINTMENT',
      'PLAN_ACTION',
      'CONSULTATION_FOLLOW_UP',
      ...found.slice(6).map(({ kind }) => kind),
    ]);
    expect(found.map(({ kind }) => kind)).toEqual(
      expect.arrayContaining(['APPOINTMENT', 'EIGHTEENTH_BIRTHDAY', 'ADVICE_DUE']),
    );
    expect(new Set(found.map(({ id, kind }) => `${kind} ${id}`)).size).toBe(found.length);
    expect(found[0]).toMatchObject({ isLate: true, taskKind: 'CHILD_WITHOUT_GUARDIAN' });
    const days = found.map(({ on }) => on);
    expect(days).toEqual([...days].sort());
  });

  it('says no place, and no name of a child', async () => {
    const text = (await all(guardian)).map((entry) => JSON.stringify(entry)).join(' ');
    expect(text).not.toMatch(/Placeholder Street/);
    const [child] = await as(manager, (desk) =>
      desk.rows<{ given_names: string; family_name: string }>(
        'select given_names, family_name from child where id = ?',
        [childId],
      ),
    );
    expect(text).not.toContain(child?.family_name);
  });

  it('counts for each day as many entries as its list has', async () => {
    for (const [viewer, scope] of [
      [guardian, 'MINE'],
      [guardian, 'TEAM'],
      [manager, 'MINE'],
      [manager, 'TEAM'],
      [stranger, 'TEAM'],
      [line, 'TEAM'],
    ] as const) {
      const found = await all(viewer, { scope });
      const days = await as(viewer, (desk) => calendarDays(desk, { ...month, scope }));
      const byDay = Map.groupBy(found, ({ on }) => on);
      expect(days.map(({ on, entries, late }) => [on, entries, late])).toEqual(
        [...byDay].map(([on, list]) => [on, list.length, list.filter((one) => one.isLate).length]),
      );
    }
  });

  it('is the same in pages of two as in one', async () => {
    expect((await all(manager, { scope: 'TEAM' }, 2)).map(({ id }) => id)).toEqual(
      (await all(manager, { scope: 'TEAM' })).map(({ id }) => id),
    );
  });

  it('shows a colleague the visit that they are the buddy of, without the child', async () => {
    const found = await all(stranger, { scope: 'TEAM' });
    expect(found).toMatchObject([{ kind: 'VISIT', text: 'Visit by Ada Testperson' }]);
    const { data } = await ask(
      database.orm,
      stranger,
      `{ calendar(first: 10, scope: TEAM, fromOn: "${month.fromOn}", untilOn: "${month.untilOn}") { edges { node { child { name } } } } }`,
    );
    expect(data).toEqual({ calendar: { edges: [{ node: { child: null } }] } });
  });

  it('is for the line a list of its tasks', async () => {
    const kinds = new Set((await all(line, { scope: 'TEAM' })).map(({ kind }) => kind));
    expect([...kinds].filter((kind) => kind !== 'TASK')).toEqual([]);
  });

  it('shows nothing of a child that was restricted to others', async () => {
    await as(viewerFor('manager'), (desk) =>
      planAppointment(desk, {
        childId: otherChild,
        idempotencyKey: freshKey(),
        kind: 'HEALTH',
        at: londonInstant(addDays(today, 6), '09:00'),
      }),
    );
    const seen = async () =>
      (await all(manager, { scope: 'TEAM' })).filter((one) => one.childId === otherChild).length;
    expect(await seen()).toBe(1);
    await as(viewerFor('system', { subject: 'system:test' }), (desk) =>
      desk.rows(`update child set restricted_to = '{manager-2}' where id = ?`, [otherChild]),
    );
    expect(await seen()).toBe(0);
  });

  it('shows the review after 18 until a review of the plan has been held since', async () => {
    const began = addDays(today, -10);
    await as(system, (desk) =>
      desk.rows(
        `insert into post_eighteen_support (id, version, created_at, child_id, support_id, state, need, offered_on, guidance_version, began_on, review_due_on)
         values ('pes_review', 1, now(), ?, ?, 'RUNNING', 'A room', ?, 'test', ?, ?)`,
        [childId, supportId, began, began, addDays(today, 7)],
      ),
    );
    const reviews = async () =>
      (await all(guardian)).filter(({ kind }) => kind === 'POST_18_REVIEW');
    expect(await reviews()).toMatchObject([
      { on: addDays(today, 7), text: 'Review of support after 18', childId },
    ]);
    await as(guardian, (desk) =>
      recordPlanReview(desk, {
        idempotencyKey: freshKey(),
        supportId,
        heldOn: today,
        summary: 'She has her room.',
        childTookPart: 'YES',
      }),
    );
    expect(await reviews()).toEqual([]);
  });

  it('is asked for two months at most', async () => {
    for (const untilOn of [addDays(month.fromOn, 63), addDays(month.fromOn, -1)])
      await expect(all(manager, { untilOn })).rejects.toMatchObject({
        detail: { field: 'untilOn' },
      });
  });
});

describe('an appointment', () => {
  const find = async (kind: string) =>
    (
      await as(guardian, (desk) =>
        desk.rows<{ id: string; version: number; state: string }>(
          'select id, version, state from appointment where kind = ?',
          [kind],
        ),
      )
    )[0]!;

  it('moves, and is called off with a reason: then it leaves the calendar', async () => {
    const { id, version } = await find('SOLICITOR');
    const at = londonInstant(addDays(today, 9), '09:00');
    await as(guardian, (desk) => moveAppointment(desk, { appointmentId: id, version, at }));
    expect((await all(guardian)).find((one) => one.id === id)?.on).toBe(addDays(today, 9));
    const step = { appointmentId: id, version: version + 1, wasHeld: false };
    await expect(as(guardian, (desk) => settleAppointment(desk, step))).rejects.toMatchObject({
      detail: { field: 'outcome' },
    });
    await as(guardian, (desk) =>
      settleAppointment(desk, { ...step, outcome: 'The solicitor is ill.' }),
    );
    expect((await all(guardian)).some((one) => one.id === id)).toBe(false);
    const entries = await as(guardian, (desk) =>
      desk.rows<{ text: string }>('select text from timeline_entry where record_id = ?', [id]),
    );
    expect(entries).toEqual([
      { text: 'Meeting with the solicitor was called off. The solicitor is ill.' },
    ]);
  });

  it('is not held before it has begun', async () => {
    const { id, version } = await find('COURT');
    await expect(
      as(guardian, (desk) =>
        settleAppointment(desk, { appointmentId: id, version, wasHeld: true }),
      ),
    ).rejects.toMatchObject({ detail: { field: 'appointmentId' } });
  });
});
