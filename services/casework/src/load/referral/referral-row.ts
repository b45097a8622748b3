import type { Incoming, RowOf } from '@ictg/kit/load';
import type { referralColumns } from './referral.columns.js';

export type ReferralFileRow = RowOf<typeof referralColumns>;
export type IncomingReferral = Incoming<typeof referralColumns>;

/** What a batch of referrals was found to point at. */
export interface ReferralsFound {
  /** Children on record, by reference. */
  readonly children: ReadonlyMap<string, string>;
  /** Referrals loaded before, by external id. */
  readonly referrals: ReadonlyMap<
    string,
    { readonly id: string; readonly childId: string; readonly ownsChild: boolean }
  >;
}

/** A row with the records it belongs to. */
export interface PlacedReferral {
  readonly incoming: IncomingReferral;
  readonly childId: string;
  readonly referralId: string;
  readonly reference: string;
}
