import { authorities, authority, authorityAsOn, currentCodes, force } from '@ictg/kit/geography';
import { unknown } from '../cube/counted-child.js';
const nowhere = { authority: unknown, force: unknown, region: unknown, nation: unknown };
/**
 * Where a referral is counted: the authority contacted about the child; else the responder's own, if it is a council;
 * else no authority, with what is known above it. Nothing is spread or guessed.
 */
export function placeOfReferral(told) {
  const code = told.authority ?? told.responderAuthority;
  if (code !== null) return placeOfAuthority(code, told.referredOn);
  if (told.responderForce !== null) return placeOfForce(told.responderForce);
  const nation = told.responderNation;
  return nation === 'ENGLAND' || nation === 'WALES' ? { ...nowhere, nation } : nowhere;
}
/** An authority with the code of a day, and what it lies in. */
export function placeOfAuthority(code, day) {
  const today = currentCodes(code).flatMap((one) => authority(one) ?? []);
  const [first] = today;
  if (first === undefined) return nowhere;
  const same = (of) => (today.every((one) => of(one) === of(first)) ? of(first) : unknown);
  return {
    // Where several authorities had the area on that day, the code stays as it was told: never one of them by guess.
    authority: authorityAsOn(code, day)?.code ?? code,
    force: same(({ forceCode }) => forceCode),
    region: same(({ regionCode }) => regionCode),
    nation: first.nation,
  };
}
function placeOfForce(code) {
  const regions = new Set(
    authorities.filter(({ forceCode }) => forceCode === code).map(({ regionCode }) => regionCode),
  );
  const [region] = regions;
  return {
    authority: unknown,
    force: code,
    region: regions.size === 1 && region !== undefined ? region : unknown,
    nation: force(code)?.nation ?? unknown,
  };
}
//# sourceMappingURL=place.rules.js.map
