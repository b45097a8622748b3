import { unknown } from '../cube/counted-child.js';
import { placeOfReferral } from './place.rules.js';
/** Exploited as a child, in the Home Office's words; whoever was under 18 at the referral was in any case. */
export function isChild({ exploitedAsChild, ageBand }) {
  return exploitedAsChild === 'YES' || !['ADULT', 'NOT_KNOWN'].includes(ageBand);
}
/** Whether a referral was made in Scotland or Northern Ireland, where this service is not. */
export function isElsewhere({ responderNation, authority }) {
  return (
    authority === null && (responderNation === 'SCOTLAND' || responderNation === 'NORTHERN_IRELAND')
  );
}
/** The line of the reconciliation on which a referral stands: the first that holds. */
export function lineOf(told, isFirst) {
  if (isElsewhere(told)) return 'SCOTLAND_OR_NORTHERN_IRELAND';
  if (!isFirst) return 'REPEAT';
  if (told.ageBand === 'ADULT') return 'AGED_18_OR_OVER';
  return placeOfReferral(told).authority === unknown ? 'PLACE_UNKNOWN' : 'CHILD_COUNTED';
}
const ages = {
  UNDER_10: 'UNDER_10',
  FROM_10_TO_15: '10_TO_15',
  FROM_16_TO_17: '16_TO_17',
  ADULT: '18_OR_OVER',
  NOT_KNOWN: unknown,
};
/** The facts about a child that are published for a region and year, as the first referral tells them. */
export function profileOf({ sex, ageBand, nationalityGroup, exploitation }) {
  const [kind, another] = exploitation.filter((one) => one !== 'NOT_KNOWN');
  return {
    sex: sex === 'FEMALE' || sex === 'MALE' ? sex : unknown,
    age: ages[ageBand],
    nationalityGroup: nationalityGroup === 'NOT_KNOWN' ? unknown : nationalityGroup,
    exploitation: another === undefined ? (kind ?? unknown) : 'MULTIPLE',
  };
}
//# sourceMappingURL=referral.rules.js.map
