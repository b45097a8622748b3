import type { UseQueryResult } from '@tanstack/react-query';
import { ReferralDocument, type ReferralQuery } from '../__generated__/graphql.js';
import { useView } from '../graphql/useView.js';

/** A referral as its page shows it. */
export type ReferralDetail = NonNullable<ReferralQuery['referral']>;

/** Whether the child is in danger or missing now: then no clock ever stands still. */
export function isUrgent(of: Pick<ReferralDetail, 'dangerNow' | 'missingNow'>): boolean {
  return of.dangerNow === 'YES' || of.missingNow === 'YES';
}

/** One referral, asked again every half minute, so that a colleague's step shows by itself. */
export function useReferral(id: string): UseQueryResult<ReferralQuery> {
  return useView('referral', ReferralDocument, { id }, { every: 30_000 });
}
