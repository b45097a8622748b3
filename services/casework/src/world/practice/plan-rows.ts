import { addDays, londonInstant } from '@ictg/kit/calendar';
import type { RowSet } from '../writing/row-set.js';
import { goals, reviewSummaries } from './work.data.js';
import type { Work } from './work-rows.js';

const hour = 3_600_000;

/** Writes the plan of an episode that goes on: goals, what is done for them, reviews, contact and visits. */
export function addPlanRows(rows: RowSet, work: Work): void {
  addGoals(rows, work);
  addReviews(rows, work);
  addTier(rows, work);
  addVisits(rows, work);
}

function addGoals(rows: RowSet, work: Work): void {
  const { chance, supportId, from, worldDate, make } = work;
  for (const goal of chance.shuffled(goals).slice(0, chance.whole(1, 3))) {
    const setOn = addDays(from, chance.whole(0, 20));
    if (setOn > worldDate) continue;
    const at = londonInstant(setOn, '14:00');
    const header = make('pgl', at);
    rows.add('plan_goal', {
      ...header,
      supportId,
      domain: goal.domain,
      text: goal.text,
      wordsOfChild: chance.happens(0.6) ? goal.words : null,
      setOn,
      targetOn: addDays(worldDate, chance.whole(20, 120)),
      state: 'OPEN',
    });
    const dueOn = addDays(worldDate, chance.whole(-6, 30));
    const isDone = chance.happens(0.4);
    rows.add('plan_action', {
      ...make('pac', at),
      goalId: header.id,
      text: goal.action,
      owner: goal.owner,
      dueOn: dueOn < setOn ? setOn : dueOn,
      state: isDone ? 'DONE' : 'TO_DO',
      settledOn: isDone ? setOn : null,
    });
  }
}

function addReviews(
  rows: RowSet,
  { chance, supportId, from, worldDate, worker, make }: Work,
): void {
  for (let heldOn = addDays(from, 42); heldOn < worldDate; heldOn = addDays(heldOn, 91)) {
    if (!chance.happens(0.75)) continue;
    rows.add('plan_review', {
      ...make('prv', londonInstant(heldOn, '15:00')),
      supportId,
      heldOn,
      summary: chance.pick(reviewSummaries),
      viewOfChild: chance.happens(0.5) ? 'I want to stay where I am.' : null,
      childTookPart: chance.weighted([
        ['YES', 6],
        ['DECLINED', 2],
        ['NO', 1],
      ]),
      nextDueOn: addDays(heldOn, 42),
      reviewedBy: worker.name,
    });
  }
}

function addTier(rows: RowSet, { chance, supportId, from, worker, episode, make }: Work): void {
  if (episode.route === 'RPC' || !chance.happens(0.8)) return;
  const level = chance.weighted([
    ['FACE_TO_FACE', 4],
    ['BLENDED', 4],
    ['REMOTE', 1],
  ] as const);
  rows.add('contact_tier', {
    ...make('ctr', londonInstant(from, '16:00')),
    supportId,
    level,
    everyDays: level === 'FACE_TO_FACE' ? 7 : 14,
    fromOn: from,
    reason:
      level === 'REMOTE'
        ? 'The child asks for calls in the evening and lives far away.'
        : 'Missing before and new to the country: needs to see the same face.',
    decidedBy: worker.name,
  });
}

function addVisits(rows: RowSet, { chance, worker, worldDate, from, make }: Work): void {
  const base = {
    visitorSubject: worker.subject,
    visitor: worker.name,
    buddySubject: worker.subject === 'manager' ? 'manager-2' : 'manager',
    buddy: 'Mara Example',
    purpose: 'Weekly meeting with the child',
    risk: 'SOME' as const,
    riskNote: 'An adult has followed workers before: meet in daytime, ring before and after.',
  };
  const day = addDays(worldDate, -chance.whole(2, 9));
  const plannedAt = londonInstant(day, '14:00');
  if (day >= from && chance.happens(0.6))
    rows.add('visit', {
      ...make('vis', plannedAt),
      ...base,
      state: 'BACK',
      plannedAt,
      dueBackAt: new Date(plannedAt.getTime() + 2 * hour),
      outAt: plannedAt,
      backAt: new Date(plannedAt.getTime() + 1.5 * hour),
    });
  if (!chance.happens(0.2)) return;
  const next = londonInstant(worldDate, '14:00');
  rows.add('visit', {
    ...make('vis', londonInstant(addDays(worldDate, -1), '10:00')),
    ...base,
    state: 'PLANNED',
    plannedAt: next,
    dueBackAt: new Date(next.getTime() + 2 * hour),
    outAt: null,
    backAt: null,
  });
}
