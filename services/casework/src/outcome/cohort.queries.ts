import type { Desk } from '@ictg/kit/database';
import { mustBeAllowed } from '../permission/permission.js';
import {
  OutcomeCohort,
  OutcomeCohortRow,
  OutcomeFactCount,
  type OutcomeCohortInput,
} from './cohort.type.js';
import { outcomeDomains } from './outcome.vocabulary.js';
import { textArray } from '../database/text-array.js';

const warning =
  'These groups differ before support begins: a direct worker goes to children with nobody in the UK who holds parental responsibility, an RPC to children who have somebody. A difference between the columns is not the effect of the kind of worker. Blank is missing, not zero.';

/** How outcomes changed in a cohort, by kind of worker. Of rows that the viewer may see; not for publication. */
export async function outcomeCohort(desk: Desk, input: OutcomeCohortInput): Promise<OutcomeCohort> {
  mustBeAllowed(desk.viewer, 'outcome:compare');
  const { sql, parameters } = episodesOf(input);
  const rows = await desk.rows<OutcomeCohortRow>(
    `with episode as (${sql}),
       domain as (select unnest(?::text[]) as domain),
       rated as (
         select m.support_id, m.point, r.domain, r.rating, m.measured_on, m.id,
           array_position(array['ONE', 'TWO', 'THREE', 'FOUR', 'FIVE'], r.rating) as score
         from outcome_measure m join outcome_rating r on r.measure_id = m.id where m.support_id in (select id from episode)),
       pair as (
         select e.id, e.route, d.domain,
           (select x.score from rated x where x.support_id = e.id and x.domain = d.domain and x.point = 'BASELINE' limit 1) as first,
           last.score as last, last.rating as last_rating,
           (select x.rating from rated x where x.support_id = e.id and x.domain = d.domain and x.point = 'BASELINE' limit 1) as first_rating
         from episode e cross join domain d
         left join lateral (select x.score, x.rating from rated x where x.support_id = e.id and x.domain = d.domain and x.point <> 'BASELINE'
           order by x.measured_on desc, x.id desc limit 1) last on true)
     select route, domain, count(*)::integer as episodes,
       count(*) filter (where both_known)::integer as measured,
       count(*) filter (where not both_known and is_not_applicable)::integer as "notApplicable",
       count(*) filter (where not both_known and not is_not_applicable)::integer as missing,
       round(avg(first) filter (where both_known), 2)::float as "meanBaseline",
       round(avg(last) filter (where both_known), 2)::float as "meanLatest",
       count(*) filter (where both_known and last > first)::integer as better,
       count(*) filter (where both_known and last = first)::integer as same,
       count(*) filter (where both_known and last < first)::integer as worse
     from (select *, first is not null and last is not null as both_known,
         coalesce(first_rating = 'NOT_APPLICABLE', false) or coalesce(last_rating = 'NOT_APPLICABLE', false) as is_not_applicable from pair) p
     group by route, domain order by route, array_position(?::text[], domain)`,
    [...parameters, domains, domains],
  );
  const facts = await desk.rows<OutcomeFactCount>(
    `with episode as (${sql})
     select e.route, f.kind, count(distinct f.child_id)::integer as children
     from episode e join outcome_fact f on f.support_id = e.id group by 1, 2 order by 1, 3 desc, 2`,
    parameters,
  );
  return Object.assign(new OutcomeCohort(), {
    warning,
    rows: rows.map((row) => Object.assign(new OutcomeCohortRow(), row)),
    facts: facts.map((fact) => Object.assign(new OutcomeFactCount(), fact)),
  });
}

const domains = textArray(outcomeDomains);

function episodesOf({ openedFrom, openedUntil, authorityGss, closedOnly }: OutcomeCohortInput): {
  sql: string;
  parameters: unknown[];
} {
  return {
    sql: `select u.id, u.route from support u join child c on c.id = u.child_id
      where (u.opened_at at time zone 'Europe/London')::date between ?::date and ?::date
        ${authorityGss ? 'and c.authority_gss = ?' : ''} ${closedOnly ? `and u.state = 'CLOSED'` : ''}`,
    parameters: [openedFrom, openedUntil, ...(authorityGss ? [authorityGss] : [])],
  };
}
