import { addDays, workingDayFrom, type Day } from '../calendar/index.js';
import { siteCoverage } from '../geography/index.js';

/** An awareness session that a council of the demo world had in the first years of the service. */
export interface FirstSession {
  readonly authority: string;
  readonly on: Day;
}

/** Counting of what the assessment of 2020 tells ends with 2019, so the last has its 90 days before that. */
const last = '2019-10-01';
const daysOfEffect = 90;

/** Every council of a site begins some months after its site, and comes again when half a year has gone by. */
export const firstSessions: readonly FirstSession[] = siteCoverage.flatMap(
  ({ from, authorityCodes }) =>
    authorityCodes.flatMap((authority, at) => {
      const sessions: FirstSession[] = [];
      for (
        let day = addDays(from, 110 + ((at * 23) % 110));
        day <= last;
        day = addDays(day, 200 + ((at * 7) % 60))
      )
        sessions.push({ authority, on: workingDayFrom(day) });
      return sessions;
    }),
);

const daysOf = Map.groupBy(firstSessions, ({ authority }) => authority);

/** Whether a council had one of these sessions in the 90 days until a day: it turns to the service more then. */
export function cameLately(authority: string, day: Day): boolean {
  return (daysOf.get(authority) ?? []).some(
    ({ on }) => on <= day && day < addDays(on, daysOfEffect),
  );
}
