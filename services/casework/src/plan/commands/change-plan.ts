import type { RequiredEntityData } from '@mikro-orm/core';
import { dayInWords, londonDay, londonInstant } from '@ictg/kit/calendar';
import { doneOnce, loadForChange } from '@ictg/kit/command';
import { newId, type Desk } from '@ictg/kit/database';
import { invalid, ruleBroken } from '@ictg/kit/refusal';
import { childById } from '../../child/index.js';
import { mustBeAllowed } from '../../permission/permission.js';
import { openTask, settleTasks } from '../../task/index.js';
import { writeTimeline } from '../../timeline/index.js';
import {
  PlanActionEntity,
  PlanGoalEntity,
  type PlanAction,
  type PlanGoal,
} from '../plan.entity.js';
import type {
  AddPlanActionInput,
  AddPlanGoalInput,
  EndPlanGoalInput,
  SettlePlanActionInput,
} from '../plan.input.js';
import { openSupportForWork } from './open-support-for-work.js';

/** Adds a goal to a child's plan. */
export async function addPlanGoal(desk: Desk, input: AddPlanGoalInput): Promise<string> {
  return doneOnce(desk, 'addPlanGoal', input.idempotencyKey, input, async () => {
    const support = await openSupportForWork(desk, input.supportId);
    if (input.text.trim().length < 5)
      throw invalid('text', 'Say in a few words what is to be different.');
    const today = londonDay(new Date());
    if (input.targetOn && input.targetOn < today)
      throw invalid('targetOn', 'This day has passed. Choose when it is to be reached.');
    const goal = (await desk.em()).create(
      PlanGoalEntity,
      {
        id: newId('pgl'),
        childId: support.childId,
        supportId: support.id,
        domain: input.domain,
        text: input.text.trim(),
        wordsOfChild: input.wordsOfChild?.trim() || null,
        setOn: today,
        targetOn: input.targetOn ?? null,
        state: 'OPEN',
      } as RequiredEntityData<PlanGoal>,
      { persist: true },
    );
    await note(desk, goal, 'plan.goal-set', `Goal set: ${goal.text}`);
    return support.childId;
  });
}

/** A goal is reached, or no longer pursued. What is still to do for it must be settled first. */
export async function endPlanGoal(desk: Desk, input: EndPlanGoalInput): Promise<string> {
  mustBeAllowed(desk.viewer, 'support:work');
  const goal = await loadForChange<PlanGoal>(
    desk,
    PlanGoalEntity,
    'goal',
    input.planGoalId,
    input.version,
  );
  if (goal.state !== 'OPEN') throw ruleBroken('GOAL_ENDED', 'This goal has ended. Set a new one.');
  if (input.note.trim().length < 5) throw invalid('note', 'Say in a few words what came of it.');
  if (await (await desk.em()).count(PlanActionEntity, { goalId: goal.id, state: 'TO_DO' }))
    throw ruleBroken(
      'ACTIONS_OPEN',
      'Something is still to do for this goal. Mark each action as done or not done first.',
    );
  goal.state = input.reached ? 'REACHED' : 'GIVEN_UP';
  goal.endedOn = londonDay(new Date());
  goal.endedNote = input.note.trim();
  await note(
    desk,
    goal,
    'plan.goal-ended',
    `Goal ${input.reached ? 'reached' : 'no longer pursued'}: ${goal.text}`,
  );
  return goal.childId;
}

/** Adds something to do for a goal; its day is a task of whoever wrote it. */
export async function addPlanAction(desk: Desk, input: AddPlanActionInput): Promise<string> {
  return doneOnce(desk, 'addPlanAction', input.idempotencyKey, input, async () => {
    mustBeAllowed(desk.viewer, 'support:work');
    const goal = await loadForChange<PlanGoal>(
      desk,
      PlanGoalEntity,
      'goal',
      input.planGoalId,
      null,
    );
    if (goal.state !== 'OPEN')
      throw ruleBroken('GOAL_ENDED', 'This goal has ended. Set a new one.');
    if (input.text.trim().length < 5)
      throw invalid('text', 'Say in a few words what is to be done.');
    if (!input.owner.trim()) throw invalid('owner', 'Say who does it: a name with agency or role.');
    if (input.dueOn < londonDay(new Date()))
      throw invalid('dueOn', 'This day has passed. Choose by when it is to be done.');
    const action = (await desk.em()).create(
      PlanActionEntity,
      {
        id: newId('pac'),
        childId: goal.childId,
        goalId: goal.id,
        text: input.text.trim(),
        owner: input.owner.trim(),
        dueOn: input.dueOn,
        state: 'TO_DO',
      } as RequiredEntityData<PlanAction>,
      { persist: true },
    );
    const child = await childById(desk, goal.childId);
    await openTask(desk, {
      kind: 'PLAN_ACTION',
      childId: goal.childId,
      recordId: action.id,
      subject: desk.viewer.subject,
      text: `An action of the plan of ${child?.reference ?? 'a child'} is due: see whether it is done.`,
      dueAt: londonInstant(input.dueOn, '17:00'),
    });
    await note(
      desk,
      goal,
      'plan.action-agreed',
      `Agreed until ${dayInWords(input.dueOn)}: ${action.text}`,
    );
    return goal.childId;
  });
}

/** An action is done, or will not be done and why. */
export async function settlePlanAction(desk: Desk, input: SettlePlanActionInput): Promise<string> {
  mustBeAllowed(desk.viewer, 'support:work');
  const action = await loadForChange<PlanAction>(
    desk,
    PlanActionEntity,
    'action',
    input.planActionId,
    input.version,
  );
  if (action.state !== 'TO_DO')
    throw ruleBroken('ACTION_SETTLED', 'This action is settled already. Add a new one.');
  if (!input.done && (input.note?.trim().length ?? 0) < 5)
    throw invalid('note', 'Say in a few words why it is not done.');
  action.state = input.done ? 'DONE' : 'NOT_DONE';
  action.settledOn = londonDay(new Date());
  action.settledNote = input.note?.trim() || null;
  await settleTasks(desk, action.id);
  return action.childId;
}

function note(desk: Desk, goal: PlanGoal, kind: string, text: string): Promise<void> {
  return writeTimeline(desk, {
    childId: goal.childId,
    category: 'SUPPORT',
    kind,
    text,
    recordId: goal.id,
  });
}
