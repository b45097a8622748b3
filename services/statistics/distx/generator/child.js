import { authorities } from '@ictg/kit/geography';
import { origins } from './origin.js';
const day = 86_400_000;
const firstDay = Date.UTC(2017, 0, 1) / day;
/** A child of its own, or a sibling, or a twin of one before. */
export function makeChild(key, chance, family) {
  const origin = family?.origin ?? drawOrigin(chance);
  const sex = chance.happens(0.72) ? 'M' : 'F';
  const referred =
    family === undefined
      ? firstDay + chance.between(0, 1370)
      : family.referred + chance.between(-200, 200);
  const isTwin = family !== undefined && chance.happens(0.25);
  const apart = chance.between(330, 1600) * (chance.happens(0.5) ? 1 : -1);
  const born =
    family === undefined
      ? referred - chance.between(365 * 11, 365 * 18 - 1)
      : isTwin
        ? family.born
        : family.born + apart;
  const forename = drawForename(chance, origin, sex, family?.forename);
  return {
    key,
    origin,
    sex,
    forename,
    surname: family?.surname ?? chance.early(origin.surnames),
    nationality: family?.nationality ?? chance.one(origin.nationalities),
    born,
    authority: family?.authority ?? chance.one(authorities).code,
    homeOfficeReference:
      origin.group === 'british'
        ? undefined
        : `${chance.one(['A', 'B', 'C', 'M'])}${chance.between(1_000_000, 9_999_999)}`,
    nrmReference: `NRM-${chance.between(100_000, 999_999)}-${chance.between(1000, 9999)}`,
    referred,
  };
}
function drawForename(chance, { boys, girls }, sex, taken) {
  const names = sex === 'M' ? boys : girls;
  for (;;) {
    const name = chance.early(names);
    if (name !== taken) return name;
  }
}
function drawOrigin(chance) {
  let left = chance.next();
  for (const origin of origins) {
    left -= origin.share;
    if (left < 0) return origin;
  }
  return chance.one(origins);
}
//# sourceMappingURL=child.js.map
