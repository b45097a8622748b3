import { describe, expect, it } from 'vitest';
import { alarmAt, visitFault, type VisitFacts } from './visit.rules.js';
import { visitActions, visitLifecycle, visitStates } from './visit.states.js';

const at = (time: string) => new Date(`2026-03-04T${time}:00Z`);
const facts: VisitFacts = {
  purpose: 'Weekly meeting',
  plannedAt: at('14:00'),
  dueBackAt: at('16:00'),
  risk: 'SOME',
  riskNote: 'Meet in daytime.',
  buddyIsVisitor: false,
};

describe('a visit', () => {
  it('ends by coming back or by being called off, and nobody who is out is taken for back', () => {
    for (const state of visitStates)
      expect(visitActions.filter((action) => visitLifecycle.allows(state, action))).toEqual(
        { PLANNED: ['goOut', 'callOff'], OUT: ['checkIn'], BACK: [], CALLED_OFF: [] }[state],
      );
  });

  it.each<[string, Partial<VisitFacts>, string]>([
    ['nobody else knowing of it', { buddyIsVisitor: true }, 'buddyStaffId'],
    ['an end before its beginning', { dueBackAt: at('13:00') }, 'dueBackAt'],
    ['no sign of life for a day', { dueBackAt: new Date('2026-03-05T14:00:00Z') }, 'dueBackAt'],
    ['a danger that is not said', { riskNote: null }, 'riskNote'],
    ['no purpose', { purpose: '' }, 'purpose'],
  ])('with %s is refused', (_name, changes, field) => {
    expect(visitFault({ ...facts, ...changes })?.detail.field).toBe(field);
    expect(visitFault(facts)).toBeNull();
  });

  it('that is late goes to the buddy first, and then to the manager', () => {
    const due = { buddyAt: at('16:15'), managerAt: at('16:30') };
    expect(
      ['16:00', '16:14', '16:15', '16:29', '16:30', '18:00'].map((time) => alarmAt(at(time), due)),
    ).toEqual(['NOBODY', 'NOBODY', 'BUDDY', 'BUDDY', 'MANAGER', 'MANAGER']);
  });
});
