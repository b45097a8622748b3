import { currentCodes } from '@ictg/kit/geography';
import { unknown } from '../cube/counted-child.js';
import { isLookedAfter, isUnaccompanied, lookedAfterAtReferral } from './care.rules.js';
import { placeOfAuthority, placeOfReferral } from './place.rules.js';
import { lastDay } from '../cube/period.js';
import { quarterOfDay } from './quarter.js';
import { isChild, isElsewhere, lineOf, profileOf } from './referral.rules.js';
import { firstAllocation, reasonOn, timeBand, workers } from './worker.rules.js';
/** The first NRM referral held of a child in England or Wales. */
export function firstReferral({ referrals }) {
  return referrals
    .filter((one) => isChild(one) && !isElsewhere(one))
    .sort((a, b) => compare(a.referredOn, b.referredOn) || compare(a.tie, b.tie))[0];
}
/** A child as the NRM population counts it; undefined for whoever has no such referral within the quarters. */
export function countedChild(child, frame) {
  const first = firstReferral(child);
  if (first === undefined || !frame.quarters.includes(quarterOfDay(first.referredOn)))
    return undefined;
  const { cases, care, tie } = child;
  const on = first.referredOn;
  const place = placeOfReferral(first);
  const profile = profileOf(first);
  const isSupplied =
    care.length > 0 || currentCodes(place.authority).some((code) => frame.supplying.has(code));
  return {
    tie,
    ...profile,
    quarter: quarterOfDay(on),
    place,
    worker: timeBand(on, firstAllocation(cases, workers)),
    directWorker: timeBand(on, firstAllocation(cases, ['DIRECT_WORKER'])),
    reason: reasonOn({ on, age: profile.age, authority: place.authority, cases }),
    lookedAfter: lookedAfterAtReferral({ on, care, isSupplied }),
    unaccompanied: isUnaccompanied(care),
  };
}
/** A child as the looked-after population counts it; undefined for whoever was in care on no quarter's last day. */
export function childInCare(child, { quarters }) {
  const { care, cases, tie } = child;
  const stays = quarters.flatMap((quarter) => {
    const day = lastDay(quarter);
    const responsible = care.find((one) => isLookedAfter([one], day) === 'YES');
    return responsible ? [{ quarter, place: placeOfAuthority(responsible.authority, day) }] : [];
  });
  if (stays.length === 0) return undefined;
  const first = firstReferral(child);
  return {
    tie,
    stays,
    unaccompanied: isUnaccompanied(care),
    workerFrom: quarterOrNull(firstAllocation(cases, workers)),
    directWorkerFrom: quarterOrNull(firstAllocation(cases, ['DIRECT_WORKER'])),
    referredIn: quarterOrNull(first?.referredOn ?? null),
    // No owner tells it yet: the councils' extract has no children-in-need census in it.
    hasTraffickingFactor: unknown,
  };
}
/** Every referral of a child, each on its line of the reconciliation, in the quarter of its own date. */
export function countedReferrals(child) {
  const first = firstReferral(child);
  return child.referrals.filter(isChild).map((one) => ({
    tie: one.tie,
    quarter: quarterOfDay(one.referredOn),
    line: lineOf(one, one === first),
  }));
}
function quarterOrNull(day) {
  return day === null ? null : quarterOfDay(day);
}
function compare(a, b) {
  return a < b ? -1 : Number(a > b);
}
//# sourceMappingURL=child.js.map
