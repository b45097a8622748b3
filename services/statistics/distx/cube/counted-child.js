/** What stands where a fact is not held. It is published as such and never spread over the known. */
export const unknown = 'UNKNOWN';
/** Days from the first NRM referral held to an allocation; an allocation before the referral counts as on the day. */
export const timeBands = ['ON_OR_BEFORE', 'WITHIN_30_DAYS', 'WITHIN_90_DAYS', 'LATER', 'NEVER'];
/**
 * Why a child has no worker: the first that holds, in this order, judged on the day of the first NRM referral held.
 * A child allocated only after that day keeps the reason of that day, so that a shorter window still adds up.
 */
export const reasons = [
  'AGED_18_OR_OVER',
  'AREA_NOT_SERVED',
  'NEVER_REFERRED',
  'WAITING',
  'NOT_ACCEPTED',
  'DECLINED',
  'WITHDRAWN_OR_CLOSED',
  'LINE_OR_CONSULTATION_ONLY',
  'NOT_RECORDED',
];
/** Whether something is so; `UNKNOWN` also where its owner supplies nothing. */
export const answers = ['YES', 'NO', unknown];
/** The line of the reconciliation to the Home Office's totals on which a referral stands: the first that holds. */
export const referralLines = [
  'SCOTLAND_OR_NORTHERN_IRELAND',
  'REPEAT',
  'AGED_18_OR_OVER',
  'PLACE_UNKNOWN',
  'CHILD_COUNTED',
];
export const sourceNames = ['NRM', 'ICTG', 'LOOKED_AFTER', 'ICTG_WORK', 'SESSIONS'];
//# sourceMappingURL=counted-child.js.map
