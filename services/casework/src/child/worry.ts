import { addDays, type Day } from '@ictg/kit/calendar';

/** Why somebody should worry about a child today. */
export const worries = [
  'MISSING_NOW',
  'NO_WORKER',
  'NO_FIRST_CONTACT',
  'WORKER_AWAY_WITHOUT_COVER',
  'EIGHTEEN_WITHIN_100_DAYS',
] as const;
export type Worry = (typeof worries)[number];

interface Condition {
  readonly sql: string;
  readonly parameters: readonly unknown[];
}

/** The one definition of each worry, on a row `c` of `child`: counts and lists cannot disagree. */
export const worryConditions: Readonly<Record<Worry, (today: Day) => Condition>> = {
  MISSING_NOW: () => ({
    sql: `exists (select 1 from missing_episode m where m.child_id = c.id and m.state = 'MISSING')`,
    parameters: [],
  }),
  NO_WORKER: () => ({
    sql: `exists (select 1 from support s where s.child_id = c.id and s.state = 'AWAITING_ALLOCATION')`,
    parameters: [],
  }),
  NO_FIRST_CONTACT: () => ({
    sql: `exists (select 1 from support s where s.child_id = c.id and s.state = 'ALLOCATED')`,
    parameters: [],
  }),
  WORKER_AWAY_WITHOUT_COVER: (today) => ({
    sql: `exists (select 1 from allocation a join support s on s.id = a.support_id and s.state <> 'CLOSED'
      join leave l on l.staff_id = a.staff_id
      where a.child_id = c.id and a.until_at is null and ? between l.from_on and l.until_on
        -- A cover who is not named on a restricted child cannot see it, let alone act for it.
        and (l.cover_subject is null or (c.restricted_to is not null and l.cover_subject <> all(c.restricted_to))))`,
    parameters: [today],
  }),
  EIGHTEEN_WITHIN_100_DAYS: (today) => ({
    // The first condition is a little too wide, for the index; the other two are exact.
    sql: `c.date_of_birth between (?::date - interval '18 years 1 day')::date and (?::date - interval '18 years' + interval '1 day')::date
      and c.date_of_birth + interval '18 years' > ?::date and c.date_of_birth + interval '18 years' <= ?::date
      and exists (select 1 from support s where s.child_id = c.id and s.state <> 'CLOSED')`,
    parameters: [today, addDays(today, 100), today, addDays(today, 100)],
  }),
};
