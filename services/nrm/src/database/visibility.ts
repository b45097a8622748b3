import { systemOnly, viewerIs, viewerShares } from '@ictg/kit/database';
import { deciders, followers } from '../permission/permission.js';

/** SQL that is true for those who read every NRM referral: whoever decides, while the agreement runs, and our loaders. */
export const readsAll = `((${viewerIs(...deciders)} and ${viewerShares('NRM_REFERRALS')}) or ${systemOnly})`;

/** SQL that is true for a referral of which one of the openings is brought: nothing else opens it to the service. */
export const isOpened = `(${viewerIs(...followers)} and opens(openings))`;

/** SQL that is true where the referral that a row belongs to exists for the viewer. */
export const referralIsVisible = `(${readsAll} or exists (select from nrm_referral r where r.id = referral_id))`;
