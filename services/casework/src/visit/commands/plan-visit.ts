import type { RequiredEntityData } from '@mikro-orm/core';
import { doneOnce, loadForChange } from '@ictg/kit/command';
import { newId, type Desk } from '@ictg/kit/database';
import { invalid, ruleBroken } from '@ictg/kit/refusal';
import { mustBeAllowed } from '../../permission/permission.js';
import { childToChange } from '../../record/index.js';
import { staffMemberById } from '../../staff/index.js';
import { settleTasks } from '../../task/index.js';
import { writeTimeline } from '../../timeline/index.js';
import { VisitEntity, type Visit } from '../visit.entity.js';
import type { PlanVisitInput, VisitStepInput } from '../visit.input.js';
import { visitFault } from '../visit.rules.js';
import { visitLifecycle, type VisitAction } from '../visit.states.js';

/** Plans a visit. Where it is goes behind the lock of whereabouts, never in here. */
export async function planVisit(desk: Desk, input: PlanVisitInput): Promise<string> {
  return doneOnce(desk, 'planVisit', input.idempotencyKey, input, async () => {
    const child = await childToChange(desk, input.childId);
    const buddy = await staffMemberById(desk, input.buddyStaffId);
    if (!buddy || buddy.endedOn)
      throw invalid(
        'buddyStaffId',
        'Nobody on the staff register has this id. Choose a colleague.',
      );
    const fault = visitFault({
      ...input,
      riskNote: input.riskNote ?? null,
      buddyIsVisitor: buddy.subject === desk.viewer.subject,
    });
    if (fault) throw fault;
    (await desk.em()).create(
      VisitEntity,
      {
        id: newId('vis'),
        childId: child.id,
        state: 'PLANNED',
        purpose: input.purpose.trim(),
        visitorSubject: desk.viewer.subject,
        visitor: desk.viewer.name,
        buddySubject: buddy.subject,
        buddy: buddy.name,
        plannedAt: input.plannedAt,
        dueBackAt: input.dueBackAt,
        risk: input.risk,
        riskNote: input.riskNote?.trim() || null,
      } as RequiredEntityData<Visit>,
      { persist: true },
    );
    return child.id;
  });
}

/** The worker sets out. From now on the check-in is waited for. */
export async function goOut(desk: Desk, input: VisitStepInput): Promise<string> {
  const visit = await moved(desk, input, 'goOut');
  if (visit.dueBackAt < new Date())
    throw ruleBroken(
      'DUE_BACK_ALREADY',
      'The time at which you are due back has passed. Plan the visit anew.',
    );
  visit.outAt = new Date();
  return visit.childId;
}

/** The worker is back and safe: whoever was alarmed can rest. */
export async function checkIn(desk: Desk, input: VisitStepInput): Promise<string> {
  const visit = await moved(desk, input, 'checkIn');
  visit.backAt = new Date();
  visit.note = input.note?.trim() || null;
  await settleTasks(desk, visit.id);
  await writeTimeline(desk, {
    childId: visit.childId,
    category: 'CONTACT',
    kind: 'visit.made',
    text: `Visit by ${visit.visitor}: ${visit.purpose}.${visit.note ? ` ${visit.note}` : ''}`,
    recordId: visit.id,
  });
  return visit.childId;
}

/** The visit does not take place. */
export async function callVisitOff(desk: Desk, input: VisitStepInput): Promise<string> {
  const visit = await moved(desk, input, 'callOff');
  if ((input.note?.trim().length ?? 0) < 5)
    throw invalid('note', 'Say in a few words why it is called off.');
  visit.note = input.note?.trim() ?? null;
  return visit.childId;
}

async function moved(desk: Desk, step: VisitStepInput, action: VisitAction): Promise<Visit> {
  mustBeAllowed(desk.viewer, 'support:work');
  const visit = await loadForChange<Visit>(desk, VisitEntity, 'visit', step.visitId, step.version);
  const move = visitLifecycle.move(visit.state, action);
  if (!move.ok) throw ruleBroken('VISIT_STEP_NOT_POSSIBLE', move.sentence);
  visit.state = move.to;
  return visit;
}
