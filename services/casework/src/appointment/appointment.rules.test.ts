import { describe, expect, it } from 'vitest';
import { appointmentFault, holdFault } from './appointment.rules.js';
import {
  appointmentActions,
  appointmentLifecycle,
  appointmentStates,
  type AppointmentAction,
  type AppointmentState,
} from './appointment.states.js';
import { appointmentKinds } from './appointment.vocabulary.js';

const now = new Date('2026-03-04T10:00:00Z');
const tomorrow = new Date('2026-03-05T10:00:00Z');
const yesterday = new Date('2026-03-03T10:00:00Z');

/** Every step that exists; whatever is not here must be refused. */
const steps: Record<AppointmentState, Partial<Record<AppointmentAction, AppointmentState>>> = {
  PLANNED: { move: 'PLANNED', hold: 'HELD', callOff: 'CALLED_OFF' },
  HELD: {},
  CALLED_OFF: {},
};

describe('the life of an appointment', () => {
  it.each(
    appointmentStates.flatMap((state) =>
      appointmentActions.map((action) => [state, action] as const),
    ),
  )('answers %s × %s as the table says', (state, action) => {
    const to = steps[state][action];
    expect(appointmentLifecycle.move(state, action)).toMatchObject(
      to ? { ok: true, to } : { ok: false },
    );
  });
});

describe('an appointment', () => {
  it.each(appointmentKinds)('of kind %s is to come, and OTHER says what it is', (kind) => {
    const field = (at: Date, note?: string) =>
      appointmentFault({ kind, at, note }, now)?.detail.field ?? null;
    expect(field(tomorrow)).toBe(kind === 'OTHER' ? 'note' : null);
    expect(field(tomorrow, 'With the school')).toBeNull();
    expect(field(yesterday, 'With the school')).toBe('at');
    expect(field(new Date('2029-03-05T10:00:00Z'), 'Far away')).toBe('at');
    expect(field(tomorrow, 'x'.repeat(501))).toBe('note');
  });

  it('is held once it has begun', () => {
    expect(holdFault(yesterday, now)).toBeNull();
    expect(holdFault(tomorrow, now)?.detail.field).toBe('appointmentId');
  });
});
