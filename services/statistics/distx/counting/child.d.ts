import type { ToldCare, ToldCase, ToldReferral } from '@ictg/kit/feed';
import {
  type ChildInCare,
  type CountedChild,
  type CountedReferral,
  type Quarter,
} from '../cube/counted-child.js';
/** All that the three owners told of one child. */
export interface ToldChild {
  /** As the cube wants it: leads back to no record. */
  readonly tie: string;
  readonly referrals: readonly (ToldReferral & {
    readonly tie: string;
  })[];
  readonly cases: readonly ToldCase[];
  readonly care: readonly ToldCare[];
}
/** What the whole of a snapshot is counted by. */
export interface Frame {
  readonly quarters: readonly Quarter[];
  /** Today's codes of the authorities that supply their care records. */
  readonly supplying: ReadonlySet<string>;
}
/** The first NRM referral held of a child in England or Wales. */
export declare function firstReferral({
  referrals,
}: ToldChild): ToldChild['referrals'][number] | undefined;
/** A child as the NRM population counts it; undefined for whoever has no such referral within the quarters. */
export declare function countedChild(child: ToldChild, frame: Frame): CountedChild | undefined;
/** A child as the looked-after population counts it; undefined for whoever was in care on no quarter's last day. */
export declare function childInCare(child: ToldChild, { quarters }: Frame): ChildInCare | undefined;
/** Every referral of a child, each on its line of the reconciliation, in the quarter of its own date. */
export declare function countedReferrals(child: ToldChild): readonly CountedReferral[];
