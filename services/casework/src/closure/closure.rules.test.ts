import { describe, expect, it } from 'vitest';
import { closureReasons } from '../support/support.vocabulary.js';
import { proposalFault, type ProposalFacts } from './closure.rules.js';
import { closureActions, closureLifecycle, closureStates } from './closure.states.js';

const facts: ProposalFacts = {
  reason: 'NEEDS_MET',
  outcome: 'Settled, at college, and with a solicitor.',
  missingNote: 'Searched with police and council for a year; everybody agrees.',
  isMissing: false,
  isPresumedChild: false,
};

describe('a proposal to close support', () => {
  it('ends by one step and by no other, and only approving it needs somebody else', () => {
    for (const state of closureStates)
      for (const action of closureActions)
        expect(closureLifecycle.move(state, action).ok).toBe(state === 'PROPOSED');
    expect(closureLifecycle.move('PROPOSED', 'approve')).toMatchObject({
      guards: ['anotherPerson'],
    });
    expect(closureLifecycle.move('PROPOSED', 'withdraw')).toMatchObject({
      guards: ['samePerson', 'reasonGiven'],
    });
  });

  it.each(closureReasons)('for the reason %s never comes of being missing', (reason) => {
    const code = proposalFault({ ...facts, reason, isMissing: true })?.code ?? null;
    const mayBe = ['LONG_TERM_MISSING_SIGNED_OFF', 'DIED', 'DETERMINED_ADULT'].includes(reason);
    expect(code).toBe(mayBe ? null : 'CHILD_IS_MISSING');
  });

  it.each(closureReasons)('for the reason %s waits while the age is under challenge', (reason) => {
    const code = proposalFault({ ...facts, reason, isPresumedChild: true })?.code ?? null;
    const isAge = reason === 'TURNED_18' || reason === 'DETERMINED_ADULT';
    expect(code).toBe(
      isAge
        ? 'AGE_UNDER_CHALLENGE'
        : reason === 'LONG_TERM_MISSING_SIGNED_OFF'
          ? 'NOT_MISSING'
          : null,
    );
  });

  it('as long missing needs to say what was done, and every proposal what came of it', () => {
    expect(
      proposalFault({
        ...facts,
        reason: 'LONG_TERM_MISSING_SIGNED_OFF',
        isMissing: true,
        missingNote: 'Gone.',
      })?.code,
    ).toBe('MISSING_NOT_SIGNED_OFF');
    expect(proposalFault({ ...facts, outcome: 'Fine.' })?.code).toBe('OUTCOME_NOT_GIVEN');
    expect(proposalFault(facts)).toBeNull();
  });
});
