import { defineLifecycle } from '@ictg/kit/lifecycle';

/** Where a referral stands in the NRM. No state here begins or ends anybody's guardianship. */
export const trackStates = [
  'REASONABLE_GROUNDS_PENDING',
  'REASONABLE_GROUNDS_NEGATIVE',
  'REASONABLE_GROUNDS_RECONSIDERED',
  'CONCLUSIVE_GROUNDS_PENDING',
  'CONCLUSIVE_GROUNDS_POSITIVE',
  'CONCLUSIVE_GROUNDS_NEGATIVE',
  'CONCLUSIVE_GROUNDS_RECONSIDERED',
  'SUSPENDED_BEFORE_REASONABLE_GROUNDS',
  'SUSPENDED_BEFORE_CONCLUSIVE_GROUNDS',
  'WITHDRAWN',
  'DISQUALIFIED',
] as const;
export type TrackState = (typeof trackStates)[number];

export const trackActions = [
  'findReasonableGrounds',
  'findNoReasonableGrounds',
  'findConclusiveGrounds',
  'findNoConclusiveGrounds',
  'suspend',
  'resume',
  'withdraw',
  'disqualify',
  'askToReconsider',
  'uphold',
  'overturn',
] as const;
export type TrackAction = (typeof trackActions)[number];

const open = [
  'REASONABLE_GROUNDS_PENDING',
  'CONCLUSIVE_GROUNDS_PENDING',
  'SUSPENDED_BEFORE_REASONABLE_GROUNDS',
  'SUSPENDED_BEFORE_CONCLUSIVE_GROUNDS',
] as const;

/** The way of a referral through the NRM. Negative decisions rest: they can still be reconsidered. */
export const trackLifecycle = defineLifecycle({
  name: 'NRM referral',
  states: trackStates,
  initial: 'REASONABLE_GROUNDS_PENDING',
  terminal: ['CONCLUSIVE_GROUNDS_POSITIVE', 'WITHDRAWN', 'DISQUALIFIED'],
  resting: ['REASONABLE_GROUNDS_NEGATIVE', 'CONCLUSIVE_GROUNDS_NEGATIVE'],
  actions: trackActions,
  guards: [],
  transitions: [
    {
      action: 'findReasonableGrounds',
      from: ['REASONABLE_GROUNDS_PENDING'],
      to: 'CONCLUSIVE_GROUNDS_PENDING',
    },
    {
      action: 'findNoReasonableGrounds',
      from: ['REASONABLE_GROUNDS_PENDING'],
      to: 'REASONABLE_GROUNDS_NEGATIVE',
    },
    {
      action: 'findConclusiveGrounds',
      from: ['CONCLUSIVE_GROUNDS_PENDING'],
      to: 'CONCLUSIVE_GROUNDS_POSITIVE',
    },
    {
      action: 'findNoConclusiveGrounds',
      from: ['CONCLUSIVE_GROUNDS_PENDING'],
      to: 'CONCLUSIVE_GROUNDS_NEGATIVE',
    },
    {
      action: 'suspend',
      from: ['REASONABLE_GROUNDS_PENDING'],
      to: 'SUSPENDED_BEFORE_REASONABLE_GROUNDS',
    },
    {
      action: 'suspend',
      from: ['CONCLUSIVE_GROUNDS_PENDING'],
      to: 'SUSPENDED_BEFORE_CONCLUSIVE_GROUNDS',
    },
    {
      action: 'resume',
      from: ['SUSPENDED_BEFORE_REASONABLE_GROUNDS'],
      to: 'REASONABLE_GROUNDS_PENDING',
    },
    {
      action: 'resume',
      from: ['SUSPENDED_BEFORE_CONCLUSIVE_GROUNDS'],
      to: 'CONCLUSIVE_GROUNDS_PENDING',
    },
    { action: 'withdraw', from: open, to: 'WITHDRAWN' },
    {
      action: 'disqualify',
      from: ['CONCLUSIVE_GROUNDS_PENDING', 'SUSPENDED_BEFORE_CONCLUSIVE_GROUNDS'],
      to: 'DISQUALIFIED',
    },
    {
      action: 'askToReconsider',
      from: ['REASONABLE_GROUNDS_NEGATIVE'],
      to: 'REASONABLE_GROUNDS_RECONSIDERED',
    },
    {
      action: 'askToReconsider',
      from: ['CONCLUSIVE_GROUNDS_NEGATIVE'],
      to: 'CONCLUSIVE_GROUNDS_RECONSIDERED',
    },
    {
      action: 'uphold',
      from: ['REASONABLE_GROUNDS_RECONSIDERED'],
      to: 'REASONABLE_GROUNDS_NEGATIVE',
    },
    {
      action: 'uphold',
      from: ['CONCLUSIVE_GROUNDS_RECONSIDERED'],
      to: 'CONCLUSIVE_GROUNDS_NEGATIVE',
    },
    {
      action: 'overturn',
      from: ['REASONABLE_GROUNDS_RECONSIDERED'],
      to: 'CONCLUSIVE_GROUNDS_PENDING',
    },
    {
      action: 'overturn',
      from: ['CONCLUSIVE_GROUNDS_RECONSIDERED'],
      to: 'CONCLUSIVE_GROUNDS_POSITIVE',
    },
  ],
});
