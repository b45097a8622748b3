import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '@ictg/kit/calendar';
import { approvalFault } from './approval.rules.js';
import { approvalActions, approvalLifecycle, approvalStates } from './approval.states.js';

const today = '2026-08-01';
const draft = { state: 'SUBMITTED' as const, fromOn: '2026-09-01', contributors: ['ada', 'ben'] };

describe('a change of the configuration', () => {
  it.each([
    ['ada', today, 'SECOND_PERSON_NEEDED'],
    ['ben', today, 'SECOND_PERSON_NEEDED'],
    ['cai', today, null],
    ['cai', '2026-09-01', null],
    ['cai', '2026-09-02', 'TAKES_EFFECT_IN_THE_PAST'],
  ])('is approved by %s on %s: %s', (subject, day, code) => {
    expect(approvalFault(draft, 'approve', subject, day)?.code ?? null).toBe(code);
  });

  it.each(
    approvalStates.flatMap((state) => approvalActions.map((action) => [state, action] as const)),
  )('%s × %s is possible only as the table says', (state, action) => {
    const fault = approvalFault({ ...draft, state }, action, 'cai', today);
    expect(fault === null).toBe(approvalLifecycle.allows(state, action));
  });

  it('is taken back before its day, and never after', () => {
    const approved = { ...draft, state: 'APPROVED' as const };
    expect(approvalFault(approved, 'withdraw', 'ada', '2026-08-31')).toBeNull();
    expect(approvalFault(approved, 'withdraw', 'ada', '2026-09-01')?.code).toBe('IN_FORCE_ALREADY');
  });

  it('takes effect only by a person who wrote none of it, whoever wrote it and whenever', () => {
    const person = fc.constantFrom('ada', 'ben', 'cai', 'dee');
    fc.assert(
      fc.property(
        fc.uniqueArray(person, { minLength: 1 }),
        person,
        fc.integer({ min: -400, max: 400 }),
        (contributors, subject, days) => {
          const facts = { state: 'SUBMITTED' as const, fromOn: addDays(today, days), contributors };
          const isAllowed = approvalFault(facts, 'approve', subject, today) === null;
          expect(isAllowed).toBe(!contributors.includes(subject) && days >= 0);
        },
      ),
    );
  });
});
