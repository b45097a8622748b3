import type { ToldReferral } from '@ictg/kit/feed';
import { type Profile, type ReferralLine } from '../cube/counted-child.js';
/** Exploited as a child, in the Home Office's words; whoever was under 18 at the referral was in any case. */
export declare function isChild({ exploitedAsChild, ageBand }: ToldReferral): boolean;
/** Whether a referral was made in Scotland or Northern Ireland, where this service is not. */
export declare function isElsewhere({ responderNation, authority }: ToldReferral): boolean;
/** The line of the reconciliation on which a referral stands: the first that holds. */
export declare function lineOf(told: ToldReferral, isFirst: boolean): ReferralLine;
/** The facts about a child that are published for a region and year, as the first referral tells them. */
export declare function profileOf({
  sex,
  ageBand,
  nationalityGroup,
  exploitation,
}: ToldReferral): Profile;
