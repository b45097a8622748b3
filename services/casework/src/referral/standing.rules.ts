import type { ReferralState } from './referral.states.js';
import type { Standing } from './referral.vocabulary.js';

/** What a sender is told of where their referral stands: what is set aside has been received, like any other. */
export function standingOf(state: ReferralState): Standing {
  switch (state) {
    case 'ACCEPTED':
    case 'NOT_ACCEPTED':
    case 'DUPLICATE':
    case 'WITHDRAWN':
      return 'DECIDED';
    case 'INFO_REQUESTED':
      return 'INFORMATION_NEEDED';
    default:
      return 'RECEIVED';
  }
}
