import type { RequiredEntityData } from '@mikro-orm/core';
import { doneOnce, loadForChange } from '@ictg/kit/command';
import { newId, type Desk } from '@ictg/kit/database';
import { invalid, ruleBroken } from '@ictg/kit/refusal';
import { mustBeAllowed } from '../../permission/permission.js';
import { childToChange } from '../../record/index.js';
import { writeTimeline } from '../../timeline/index.js';
import { AppointmentEntity, type Appointment } from '../appointment.entity.js';
import type {
  AppointmentStepInput,
  MoveAppointmentInput,
  PlanAppointmentInput,
  SettleAppointmentInput,
} from '../appointment.input.js';
import { appointmentFault, holdFault } from '../appointment.rules.js';
import { appointmentLifecycle, type AppointmentAction } from '../appointment.states.js';
import { appointmentWords } from '../appointment.words.js';

/** Puts what is to come into the calendar of everybody who works with the child. */
export async function planAppointment(desk: Desk, input: PlanAppointmentInput): Promise<string> {
  return doneOnce(desk, 'planAppointment', input.idempotencyKey, input, async () => {
    const child = await childToChange(desk, input.childId);
    const fault = appointmentFault(input, new Date());
    if (fault) throw fault;
    (await desk.em()).create(
      AppointmentEntity,
      {
        id: newId('apt'),
        childId: child.id,
        state: appointmentLifecycle.initial,
        kind: input.kind,
        at: input.at,
        note: input.note?.trim() || null,
        ownerSubject: desk.viewer.subject,
        owner: desk.viewer.name,
      } as RequiredEntityData<Appointment>,
      { persist: true },
    );
    return child.id;
  });
}

/** Moves it to another time. */
export async function moveAppointment(desk: Desk, input: MoveAppointmentInput): Promise<string> {
  const appointment = await moved(desk, input, 'move');
  const fault = appointmentFault({ ...input, kind: appointment.kind }, new Date());
  if (fault) throw fault;
  appointment.at = input.at;
  appointment.note = input.note?.trim() || null;
  return appointment.childId;
}

/** Says what became of it. What was said there is recorded as a contact. */
export async function settleAppointment(
  desk: Desk,
  input: SettleAppointmentInput,
): Promise<string> {
  const appointment = await moved(desk, input, input.wasHeld ? 'hold' : 'callOff');
  const outcome = input.outcome?.trim() || null;
  const fault = input.wasHeld ? holdFault(appointment.at, new Date()) : null;
  if (fault) throw fault;
  if (!input.wasHeld && (outcome?.length ?? 0) < 5)
    throw invalid('outcome', 'Say in a few words why it was called off.');
  appointment.outcome = outcome;
  const what = appointmentWords[appointment.kind];
  await writeTimeline(desk, {
    childId: appointment.childId,
    category: appointment.kind === 'COURT' ? 'COURT' : 'CONTACT',
    kind: input.wasHeld ? 'appointment.held' : 'appointment.called-off',
    text: `${what} ${input.wasHeld ? 'was held' : 'was called off'}.${outcome ? ` ${outcome}` : ''}`,
    recordId: appointment.id,
    at: input.wasHeld ? appointment.at : new Date(),
  });
  return appointment.childId;
}

async function moved(
  desk: Desk,
  { appointmentId, version }: AppointmentStepInput,
  action: AppointmentAction,
): Promise<Appointment> {
  mustBeAllowed(desk.viewer, 'support:work');
  const appointment = await loadForChange<Appointment>(
    desk,
    AppointmentEntity,
    'appointment',
    appointmentId,
    version,
  );
  const move = appointmentLifecycle.move(appointment.state, action);
  if (!move.ok) throw ruleBroken('APPOINTMENT_STEP_NOT_POSSIBLE', move.sentence);
  appointment.state = move.to;
  return appointment;
}
