import { daysBetween } from '@ictg/kit/calendar';
import { currentCodes, siteCoverage } from '@ictg/kit/geography';
import { unknown } from '../cube/counted-child.js';
/** Who counts as a worker of a child: a post-18 worker is none of a child's. */
export const workers = ['DIRECT_WORKER', 'RPC', 'REGIONAL_PRACTITIONER'];
/** The first day on which one of the roles was allocated, over all records of a child. */
export function firstAllocation(cases, roles) {
  const days = cases.flatMap(({ supports }) =>
    supports.flatMap(({ allocations }) =>
      allocations.filter(({ role }) => roles.includes(role)).map(({ fromOn }) => fromOn),
    ),
  );
  return days.sort()[0] ?? null;
}
/** How long after the referral a worker came. */
export function timeBand(referredOn, allocatedOn) {
  if (allocatedOn === null) return 'NEVER';
  const days = daysBetween(referredOn, allocatedOn);
  if (days <= 0) return 'ON_OR_BEFORE';
  if (days <= 30) return 'WITHIN_30_DAYS';
  return days <= 90 ? 'WITHIN_90_DAYS' : 'LATER';
}
/** Why a child had no worker on a day: the first that holds. */
export function reasonOn({ on, age, authority, cases }) {
  const known = cases.map((one) => asOn(one, on));
  const referrals = known.flatMap((one) => one.referrals);
  const supports = known.flatMap((one) => one.supports);
  const wasContacted = known.some(({ contacts }) => contacts > 0);
  if (age === '18_OR_OVER') return 'AGED_18_OR_OVER';
  if (authority !== unknown && !isServed(authority, on)) return 'AREA_NOT_SERVED';
  if (referrals.length === 0 && supports.length === 0 && !wasContacted) return 'NEVER_REFERRED';
  if (referrals.some(({ isOpen }) => isOpen) || supports.some(({ isOver }) => !isOver))
    return 'WAITING';
  if (
    referrals.some(({ state, reason }) => state === 'NOT_ACCEPTED' && reason !== 'CHILD_DECLINED')
  )
    return 'NOT_ACCEPTED';
  if (
    referrals.some(({ reason }) => reason === 'CHILD_DECLINED') ||
    supports.some(({ closureReason }) => closureReason === 'DECLINED')
  )
    return 'DECLINED';
  if (referrals.some(({ state }) => state === 'WITHDRAWN') || supports.length > 0)
    return 'WITHDRAWN_OR_CLOSED';
  if (referrals.length === 0 && wasContacted) return 'LINE_OR_CONSULTATION_ONLY';
  return 'NOT_RECORDED';
}
/** Whether the service covered an authority on a day: on that day, not that quarter. */
export function isServed(code, on) {
  const today = currentCodes(code);
  return siteCoverage.some(
    ({ from, authorityCodes }) => from <= on && authorityCodes.some((one) => today.includes(one)),
  );
}
const answered = new Set(['ACCEPTED', 'NOT_ACCEPTED', 'DUPLICATE', 'WITHDRAWN']);
/** A child's record as it stood on a day. */
function asOn(told, on) {
  return {
    referrals: told.referrals
      .filter(({ receivedOn }) => receivedOn <= on)
      .map(({ state, decidedOn, reason }) => {
        const isOpen = !answered.has(state) || (decidedOn !== null && decidedOn > on);
        return { isOpen, state: isOpen ? 'OPEN' : state, reason: isOpen ? null : reason };
      }),
    supports: told.supports
      .filter(({ openedOn }) => openedOn <= on)
      .map(({ endedOn, closureReason }) => {
        const isOver = endedOn !== null && endedOn <= on;
        return { isOver, closureReason: isOver ? closureReason : null };
      }),
    contacts: [...told.consultedOn, ...told.calledOn].filter((day) => day <= on).length,
  };
}
//# sourceMappingURL=worker.rules.js.map
