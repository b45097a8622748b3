import { defineLifecycle } from '@ictg/kit/lifecycle';

/** Where a referral stands. */
export const referralStates = [
  'DRAFT',
  'SUBMITTED',
  'ACKNOWLEDGED',
  'IN_TRIAGE',
  'INFO_REQUESTED',
  'ACCEPTED',
  'NOT_ACCEPTED',
  'DUPLICATE',
  'WITHDRAWN',
  'SET_ASIDE',
] as const;
export type ReferralState = (typeof referralStates)[number];

/** What can be done with a referral. */
export const referralActions = [
  'submit',
  'acknowledge',
  'startTriage',
  'requestInformation',
  'resumeTriage',
  'accept',
  'decline',
  'markDuplicate',
  'withdraw',
  'setAside',
  'bringBack',
] as const;
export type ReferralAction = (typeof referralActions)[number];

/** What must hold, beside the state, before an action. */
export const referralGuards = [
  /** All that triage cannot do without is answered, if only by "not known". */
  'triageEssentialsAnswered',
  /** What is asked, and of whom, is written down. */
  'questionWritten',
  /** The offer is decided, with who has parental responsibility, reasons and decider. */
  'offerDecided',
  /** A reason from the list in force is given. */
  'reasonGiven',
  /** The earlier referral that this one repeats is named, and is another one. */
  'earlierReferralNamed',
] as const;
export type ReferralGuard = (typeof referralGuards)[number];

/**
 * The life of a referral, from the form to its answer. An answer is never taken back: a child who is referred
 * again, or was declined wrongly, gets a new referral that names the earlier one. What is no referral at all, spam or
 * an accident, is set aside without an answer and can be brought back.
 */
export const referralLifecycle = defineLifecycle({
  name: 'referral',
  states: referralStates,
  initial: 'DRAFT',
  terminal: ['ACCEPTED', 'NOT_ACCEPTED', 'DUPLICATE', 'WITHDRAWN'],
  actions: referralActions,
  guards: referralGuards,
  transitions: [
    { action: 'submit', from: ['DRAFT'], to: 'SUBMITTED', guards: ['triageEssentialsAnswered'] },
    { action: 'acknowledge', from: ['SUBMITTED'], to: 'ACKNOWLEDGED' },
    { action: 'startTriage', from: ['ACKNOWLEDGED'], to: 'IN_TRIAGE' },
    {
      action: 'requestInformation',
      from: ['IN_TRIAGE'],
      to: 'INFO_REQUESTED',
      guards: ['questionWritten'],
    },
    { action: 'resumeTriage', from: ['INFO_REQUESTED'], to: 'IN_TRIAGE' },
    { action: 'accept', from: ['IN_TRIAGE'], to: 'ACCEPTED', guards: ['offerDecided'] },
    { action: 'decline', from: ['IN_TRIAGE'], to: 'NOT_ACCEPTED', guards: ['reasonGiven'] },
    {
      action: 'markDuplicate',
      from: ['SUBMITTED', 'ACKNOWLEDGED', 'IN_TRIAGE', 'INFO_REQUESTED'],
      to: 'DUPLICATE',
      guards: ['earlierReferralNamed'],
    },
    {
      action: 'withdraw',
      from: ['SUBMITTED', 'ACKNOWLEDGED', 'IN_TRIAGE', 'INFO_REQUESTED'],
      to: 'WITHDRAWN',
      guards: ['reasonGiven'],
    },
    {
      action: 'setAside',
      from: ['SUBMITTED', 'ACKNOWLEDGED', 'IN_TRIAGE'],
      to: 'SET_ASIDE',
      guards: ['reasonGiven'],
    },
    { action: 'bringBack', from: ['SET_ASIDE'], to: 'ACKNOWLEDGED' },
  ],
});
