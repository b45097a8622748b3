import { describe, expect, it } from 'vitest';
import {
  referralActions,
  referralLifecycle,
  referralStates,
  type ReferralAction,
  type ReferralState,
} from './referral.states.js';

/** Every step that exists; whatever is not here must be refused. */
const steps: Record<ReferralState, Partial<Record<ReferralAction, ReferralState>>> = {
  DRAFT: { submit: 'SUBMITTED' },
  SUBMITTED: {
    acknowledge: 'ACKNOWLEDGED',
    markDuplicate: 'DUPLICATE',
    withdraw: 'WITHDRAWN',
    setAside: 'SET_ASIDE',
  },
  ACKNOWLEDGED: {
    startTriage: 'IN_TRIAGE',
    markDuplicate: 'DUPLICATE',
    withdraw: 'WITHDRAWN',
    setAside: 'SET_ASIDE',
  },
  IN_TRIAGE: {
    requestInformation: 'INFO_REQUESTED',
    accept: 'ACCEPTED',
    decline: 'NOT_ACCEPTED',
    markDuplicate: 'DUPLICATE',
    withdraw: 'WITHDRAWN',
    setAside: 'SET_ASIDE',
  },
  INFO_REQUESTED: { resumeTriage: 'IN_TRIAGE', markDuplicate: 'DUPLICATE', withdraw: 'WITHDRAWN' },
  ACCEPTED: {},
  NOT_ACCEPTED: {},
  DUPLICATE: {},
  WITHDRAWN: {},
  SET_ASIDE: { bringBack: 'ACKNOWLEDGED' },
};

const everyPair = referralStates.flatMap((state) =>
  referralActions.map((action) => [state, action] as const),
);

describe('the life of a referral', () => {
  it.each(everyPair)('answers %s × %s as the table says', (state, action) => {
    const to = steps[state][action];
    expect(referralLifecycle.move(state, action)).toMatchObject(
      to
        ? { ok: true, to }
        : {
            ok: false,
            code: 'ACTION_NOT_POSSIBLE_NOW',
            sentence: expect.stringContaining('not possible') as string,
          },
    );
  });

  it('needs a decided offer to be accepted, and a reason to be declined or withdrawn', () => {
    expect(referralLifecycle.move('IN_TRIAGE', 'accept')).toMatchObject({
      guards: ['offerDecided'],
    });
    expect(referralLifecycle.move('IN_TRIAGE', 'decline')).toMatchObject({
      guards: ['reasonGiven'],
    });
    expect(referralLifecycle.move('SUBMITTED', 'withdraw')).toMatchObject({
      guards: ['reasonGiven'],
    });
    expect(referralLifecycle.move('IN_TRIAGE', 'markDuplicate')).toMatchObject({
      guards: ['earlierReferralNamed'],
    });
  });

  it('is answered for good once it is answered', () => {
    const answered = referralStates.filter((state) => referralLifecycle.isTerminal(state));
    expect(answered).toEqual(['ACCEPTED', 'NOT_ACCEPTED', 'DUPLICATE', 'WITHDRAWN']);
  });
});
