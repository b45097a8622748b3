import type { Desk } from '@ictg/kit/database';
import { mustBeAllowed } from '../permission/permission.js';
import {
  adviceConditions,
  countsAgainstSql,
  standingSql,
  type AdviceFilter,
  type AdviceGroup,
} from './advice.queries.js';
import { shareActedOn, type AdviceStanding } from './advice.rules.js';
import { AdviceFollowUpRow } from './advice.type.js';

const groups: Readonly<Record<AdviceGroup, string>> = {
  AGENCY_TYPE: 'v.agency_type',
  AGENCY: 'v.agency_name',
  TOPIC: 'v.topic',
  MONTH: `to_char(v.given_on, 'YYYY-MM')`,
  KIND: 'v.kind',
};

type CountRow = Readonly<
  Record<AdviceStanding | 'given' | 'counts_against' | 'better', number> & { key: string }
>;

/** What became of advice, counted by group: most given first, months in their order. */
export async function adviceFollowUp(
  desk: Desk,
  by: AdviceGroup,
  filter: AdviceFilter,
): Promise<AdviceFollowUpRow[]> {
  mustBeAllowed(desk.viewer, 'advice:read');
  const { sql, parameters } = adviceConditions(filter);
  const standing = (one: AdviceStanding) =>
    `count(*) filter (where standing = '${one}')::integer as "${one}"`;
  const rows = await desk.rows<CountRow>(
    `select key, count(*)::integer as given, ${standing('WAITING')}, ${standing('OVERDUE')}, ${standing('ACTED_ON')},
       ${standing('NOT_ACTED_ON')}, ${standing('OVERTAKEN')}, ${standing('WITHDRAWN')},
       count(*) filter (where counts)::integer as counts_against,
       count(*) filter (where child_change = 'BETTER')::integer as better
     from (select ${groups[by]} as key, ${standingSql} as standing, ${countsAgainstSql} as counts, v.child_change
           from advice v where ${sql}) as each
     group by key order by ${by === 'MONTH' ? 'key' : 'given desc, key'}`,
    parameters,
  );
  return rows.map(rowOf);
}

function rowOf(row: CountRow): AdviceFollowUpRow {
  const { key, given, WAITING, OVERDUE, ACTED_ON, NOT_ACTED_ON, OVERTAKEN, WITHDRAWN } = row;
  return Object.assign(new AdviceFollowUpRow(), {
    key,
    given,
    waiting: WAITING,
    overdue: OVERDUE,
    actedOn: ACTED_ON,
    notActedOn: NOT_ACTED_ON,
    overtaken: OVERTAKEN,
    withdrawn: WITHDRAWN,
    answered: ACTED_ON + NOT_ACTED_ON + OVERTAKEN,
    countsAgainst: row.counts_against,
    betterForChild: row.better,
    share: shareActedOn(row),
  });
}
