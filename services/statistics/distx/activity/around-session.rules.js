import { addDays } from '@ictg/kit/calendar';
import { quarterOfDay } from '../counting/quarter.js';
import { itemPlace } from './item-place.js';
/** So many days before and after a session are compared. */
export const daysCompared = 90;
/**
 * The contacts from an area in the 90 days before an awareness session there and in the 90 days from it on. The first
 * session of a run counts: one that another came before within 180 days stands in its wake, so each contact is counted
 * once at most. A session whose 90 days are not over yet does not count.
 */
export function contactsAround(sessions, contacts, countedOn) {
  const firsts = firstsOf(sessions.filter(({ on }) => addDays(on, daysCompared) <= countedOn));
  const byArea = Map.groupBy(contacts, ({ authority }) => authority);
  return firsts.flatMap(({ on, area }) =>
    (byArea.get(area) ?? [])
      .filter((one) => one.on >= addDays(on, -daysCompared) && one.on < addDays(on, daysCompared))
      .map((one) => ({
        subject: 'CONTACT_AROUND_SESSION',
        tie: one.tie,
        quarter: quarterOfDay(on),
        place: itemPlace(area, on),
        codes: [one.kind, one.on < on ? 'BEFORE' : 'AFTER'],
      })),
  );
}
function firstsOf(sessions) {
  const last = new Map();
  return [...sessions]
    .sort((a, b) => (a.on < b.on ? -1 : 1))
    .filter(({ on, area }) => {
      const before = last.get(area);
      if (before !== undefined && on < addDays(before, 2 * daysCompared)) return false;
      last.set(area, on);
      return true;
    });
}
//# sourceMappingURL=around-session.rules.js.map
