import type { Labels } from './label.js';

/** What is recorded about support, staff and work to do. */
export const supportEnglish: Labels = {
  SupportState: {
    AWAITING_ALLOCATION: 'Waiting for a guardian',
    ALLOCATED: 'Allocated, no first contact yet',
    FIRST_CONTACT_MADE: 'First contact made',
    ACTIVE: 'Active',
    ENDING_PLANNED: 'Ending planned',
    CLOSED: 'Closed',
  },
  WorkerRole: { DIRECT_WORKER: 'Direct worker', RPC: 'RPC', REGIONAL_PRACTITIONER: 'Regional practitioner', POST_18_WORKER: 'Post-18 worker' },
  ClosureReason: {
    NEEDS_MET: 'Needs met',
    TURNED_18: 'Turned 18',
    MOVED_TO_ADULT_OR_POST_18_SUPPORT: 'Moved to adult or post-18 support',
    LEFT_ENGLAND_AND_WALES: 'Left England and Wales',
    NOT_A_VICTIM_NO_CONTINUING_CONCERN: 'Found not a victim, no continuing concern',
    DECLINED: 'The child declined',
    DETERMINED_ADULT: 'Found to be an adult',
    DIED: 'Died',
    TRANSFERRED: 'Transferred',
    LONG_TERM_MISSING_SIGNED_OFF: 'Long missing, signed off by a manager',
    NOT_RECORDED: 'Not recorded',
  },
  TaskKind: {
    NEW_REFERRAL: 'New referral',
    POSSIBLE_DUPLICATE_OUT_OF_SIGHT: 'Possible duplicate to check',
    REFERENCE_IN_USE: 'Reference already in use',
    CHILD_WITHOUT_GUARDIAN: 'Child without a guardian',
  },
  TimelineCategory: { CONTACT: 'Contact', DECISION: 'Decision', SUPPORT: 'Support', RISK: 'Risk', NRM: 'NRM', COURT: 'Court', RECORD: 'Record' },
  Duty: { REFERRALS: 'Referrals', MANAGER: 'Manager' },
};
