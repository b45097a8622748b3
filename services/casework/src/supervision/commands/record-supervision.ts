import type { RequiredEntityData } from '@mikro-orm/core';
import { londonDay, londonInstant } from '@ictg/kit/calendar';
import { doneOnce, loadForChange } from '@ictg/kit/command';
import { newId, type Desk } from '@ictg/kit/database';
import { invalid, notFound, ruleBroken } from '@ictg/kit/refusal';
import { ChildEntity } from '../../child/index.js';
import { mustBeAllowed } from '../../permission/permission.js';
import { staffMemberById } from '../../staff/index.js';
import { openTask, settleTasks } from '../../task/index.js';
import {
  SupervisionDecisionEntity,
  SupervisionEntity,
  type Supervision,
  type SupervisionDecision,
} from '../supervision.entity.js';
import type {
  CompleteDecisionInput,
  RecordSupervisionInput,
  SupervisionDecisionInput,
} from '../supervision.input.js';

/** Records a supervision: what was said of each child, and what the manager decided with owner and day. */
export async function recordSupervision(
  desk: Desk,
  input: RecordSupervisionInput,
): Promise<string> {
  mustBeAllowed(desk.viewer, 'supervision:record');
  return doneOnce(desk, 'recordSupervision', input.idempotencyKey, input, async () => {
    const worker = await staffMemberById(desk, input.workerStaffId);
    if (!worker)
      throw invalid(
        'workerStaffId',
        'Nobody on the staff register has this id. Choose the worker by name.',
      );
    if (worker.subject === desk.viewer.subject)
      throw invalid('workerStaffId', 'A supervision is of somebody else. Choose the worker.');
    if (input.heldOn > londonDay(new Date()))
      throw invalid(
        'heldOn',
        'This day is still to come. Record the supervision once it was held.',
      );
    const id = newId('spv');
    const two = { workerSubject: worker.subject, managerSubject: desk.viewer.subject };
    (await desk.em()).create(
      SupervisionEntity,
      {
        id,
        ...two,
        heldOn: input.heldOn,
        howTheyAre: input.howTheyAre?.trim() || null,
        development: input.development?.trim() || null,
        nextOn: input.nextOn ?? null,
      } as RequiredEntityData<Supervision>,
      { persist: true },
    );
    for (const [at, decision] of input.decisions.entries())
      await keepDecision(desk, { supervisionId: id, ...two }, decision, at);
    return id;
  });
}

async function keepDecision(
  desk: Desk,
  about: Pick<SupervisionDecision, 'supervisionId' | 'workerSubject' | 'managerSubject'>,
  input: SupervisionDecisionInput,
  at: number,
): Promise<void> {
  const em = await desk.em();
  const child = await em.findOne(ChildEntity, { id: input.childId });
  if (!child) throw notFound('child');
  if (input.discussed.trim().length < 5)
    throw invalid(`decisions.${at}.discussed`, 'Say in a few words what was discussed.');
  if (input.decision?.trim() && (!input.owner?.trim() || !input.dueOn))
    throw invalid(
      `decisions.${at}.owner`,
      'A decision needs somebody who carries it out and a day.',
    );
  const id = newId('spd');
  em.create(
    SupervisionDecisionEntity,
    {
      id,
      childId: child.id,
      ...about,
      discussed: input.discussed.trim(),
      decision: input.decision?.trim() || null,
      owner: input.owner?.trim() || null,
      dueOn: input.dueOn ?? null,
    } as RequiredEntityData<SupervisionDecision>,
    { persist: true },
  );
  if (input.decision?.trim() && input.dueOn)
    await openTask(desk, {
      kind: 'SUPERVISION_DECISION',
      childId: child.id,
      recordId: id,
      subject: about.workerSubject,
      text: `A management decision about ${child.reference} is due: see the supervision.`,
      dueAt: londonInstant(input.dueOn, '17:00'),
    });
}

/** A management decision was carried out. */
export async function completeDecision(desk: Desk, input: CompleteDecisionInput): Promise<string> {
  mustBeAllowed(desk.viewer, 'supervision:read');
  const decision = await loadForChange<SupervisionDecision>(
    desk,
    SupervisionDecisionEntity,
    'management decision',
    input.supervisionDecisionId,
    input.version,
  );
  if (!decision.decision)
    throw ruleBroken('NOTHING_DECIDED', 'Nothing was decided here that could be carried out.');
  if (decision.doneOn)
    throw ruleBroken('DECISION_DONE', 'This decision is marked as carried out already.');
  if (input.doneOn > londonDay(new Date()))
    throw invalid('doneOn', 'This day is still to come. Check the date.');
  decision.doneOn = input.doneOn;
  await settleTasks(desk, decision.id);
  return decision.supervisionId;
}
