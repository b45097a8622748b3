import type { ContractReturnFigureKey } from '../../__generated__/graphql.js';

/** From which list the parts of a figure come, so that they read as everywhere else. */
export const partType: Readonly<Record<ContractReturnFigureKey, string>> = {
  REFERRALS_RECEIVED: 'ReferrerType',
  REFERRALS_DECIDED: 'ReferralState',
  REFERRALS_DECIDED_IN_TIME: 'ReferralState',
  OFFERS_MADE: 'Offer',
  OFFERS_OVERRIDDEN: 'Offer',
  SUPPORT_OPENED: 'WorkerRole',
  FIRST_ALLOCATIONS: 'WorkerRole',
  FIRST_ALLOCATIONS_IN_TIME: 'WorkerRole',
  FIRST_CONTACTS: 'WorkerRole',
  FIRST_CONTACTS_IN_TIME: 'WorkerRole',
  SUPPORTED_AT_MONTH_END: 'WorkerRole',
  WAITING_AT_MONTH_END: 'WorkerRole',
  SUPPORT_CLOSED: 'ClosureReason',
  MISSING_EPISODES: '',
  CONSULTATIONS: 'AgencyType',
  CALLS: 'CallerType',
};

/** Where a record behind a figure is looked at. */
export function placeOf({
  recordId,
  childId,
}: {
  readonly recordId: string;
  readonly childId: string | null;
}): string | null {
  const [kind] = recordId.split('_');
  if (kind === 'ref') return `/referrals/${recordId}`;
  if (kind === 'con') return `/consultations/${recordId}`;
  if (kind === 'cal') return `/line/calls/${recordId}`;
  return childId === null ? null : `/children/${childId}/${kind === 'mis' ? 'missing' : 'support'}`;
}
