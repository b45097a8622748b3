import { ReferralsDocument, type ReferralsQuery } from '../__generated__/graphql.js';
import { ask } from '../graphql/ask.js';
import type { KeysetPage } from '../list/cursor.js';
import type { ListQuestion } from '../list/list-view.js';

/** One referral in a list. */
export type ReferralRow = ReferralsQuery['referrals']['edges'][number]['node'];

/** A page of referrals, what is due first. */
export async function referralList(
  { first, after, filter }: ListQuestion,
  signal?: AbortSignal,
): Promise<KeysetPage<ReferralRow>> {
  const { referrals } = await ask(ReferralsDocument, { first, after, filter }, signal);
  return { rows: referrals.edges.map((edge) => edge.node), ...referrals.pageInfo };
}
