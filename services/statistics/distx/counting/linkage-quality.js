import { placeOfReferral } from './place.rules.js';
import { qualityOf } from './quality.rules.js';
import { profileOf } from './referral.rules.js';
import { qualityBySample } from './sample.rules.js';
/** How well NRM referrals were linked with the two other sources, overall and by group. */
export function linkageQuality(records, links, reviewed) {
  const sourceOf = new Map(records.map(({ id, source }) => [id, source]));
  const referrals = records.filter(({ source }) => source === 'nrm');
  return [
    ['casework', 'ICTG'],
    ['looked-after', 'LOOKED_AFTER'],
  ].flatMap(([other, name]) => {
    const across = links.filter(
      ({ leftId, rightId }) => sourceOf.get(leftId) === 'nrm' && sourceOf.get(rightId) === other,
    );
    if (!records.some(({ source }) => source === other)) return [];
    const byReferral = Map.groupBy(across, ({ leftId }) => leftId);
    const judged = referrals.map(({ id, facts }) => judge(byReferral.get(id) ?? [], facts));
    const bySample = qualityBySample(across, reviewed.get(other) ?? []);
    // A sample is for all children: of a group it has too few to say anything.
    return qualityOf('NRM', name, judged).map((line) =>
      line.by === 'ALL' && bySample !== undefined ? { ...line, ...bySample } : line,
    );
  });
}
function judge(links, facts) {
  const told = facts;
  const chosen = links.filter(({ isChosen }) => isChosen).map(({ probability }) => probability);
  const profile = profileOf(told);
  return {
    linked: chosen.length === 0 ? null : Math.max(...chosen),
    missed: 1 - links.reduce((none, { probability }) => none * (1 - probability), 1),
    groups: {
      NATIONALITY_GROUP: profile.nationalityGroup,
      SEX: profile.sex,
      REGION: placeOfReferral(told).region,
    },
  };
}
//# sourceMappingURL=linkage-quality.js.map
