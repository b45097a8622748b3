import type { UseQueryResult } from '@tanstack/react-query';
import { ReferralDocument, type ReferralQuery } from '../__generated__/graphql.js';
import { useView } from '../graphql/useView.js';

/** A referral as its page shows it. */
export type ReferralDetail = NonNullable<ReferralQuery['referral']>;

/** One referral, asked again every half minute, so that a colleague's step shows by itself. */
export function useReferral(id: string): UseQueryResult<ReferralQuery> {
  return useView('referral', ReferralDocument, { id }, { every: 30_000 });
}
