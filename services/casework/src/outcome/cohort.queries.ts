import type { Desk } from '@ictg/kit/database';
import { decodeCursor, pageOf, pageSize, type Page } from '@ictg/kit/graph';
import { mustBeAllowed } from '../permission/permission.js';
import { supportsById } from '../support/index.js';
import {
  OutcomeCohort,
  OutcomeCohortRow,
  OutcomeFactCount,
  type OutcomeCohortInput,
} from './cohort.type.js';
import {
  OutcomeEpisode,
  type OutcomeEpisodesInput,
  type OutcomeGroup,
} from './outcome-episode.type.js';
import { outcomeDomains, type OutcomeRating } from './outcome.vocabulary.js';
import { textArray } from '../database/text-array.js';

const warning =
  'These groups differ before support begins: a direct worker goes to children with nobody in the UK who holds parental responsibility, an RPC to children who have somebody. A difference between the columns is not the effect of the kind of worker. Blank is missing, not zero.';

/** How outcomes changed in a cohort, by kind of worker. Of rows that the viewer may see; not for publication. */
export async function outcomeCohort(desk: Desk, input: OutcomeCohortInput): Promise<OutcomeCohort> {
  mustBeAllowed(desk.viewer, 'outcome:compare');
  const { sql, parameters } = episodesOf(input);
  const rows = await desk.rows<OutcomeCohortRow>(
    `with ${pairs(sql)}
     select route, domain, count(*)::integer as episodes,
       count(*) filter (where ${inGroup.MEASURED})::integer as measured,
       count(*) filter (where ${inGroup.NOT_APPLICABLE})::integer as "notApplicable",
       count(*) filter (where ${inGroup.MISSING})::integer as missing,
       round(avg(first) filter (where both_known), 2)::float as "meanBaseline",
       round(avg(last) filter (where both_known), 2)::float as "meanLatest",
       count(*) filter (where ${inGroup.BETTER})::integer as better,
       count(*) filter (where ${inGroup.SAME})::integer as same,
       count(*) filter (where ${inGroup.WORSE})::integer as worse
     from judged group by route, domain order by route, array_position(?::text[], domain)`,
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

/** The episodes behind one figure of a cohort, the latest first: as many rows as the figure says. */
export async function outcomeEpisodePage(
  desk: Desk,
  { first, after, input }: { first: number; after: string | null; input: OutcomeEpisodesInput },
): Promise<Page<OutcomeEpisode>> {
  mustBeAllowed(desk.viewer, 'outcome:compare');
  const { sql, parameters } = episodesOf(input);
  const behind = input.factKind ? behindFact(sql, input) : behindDomain(sql, input);
  const key = after ? decodeCursor(after, 2) : null;
  const rows = await desk.rows<EpisodeRow>(
    `select x.id, x.opened::text, x.baseline, x.latest from (${behind.sql}) x
     ${key ? 'where (x.opened, x.id) < (?::timestamptz, ?)' : ''} order by x.opened desc, x.id desc limit ?`,
    [...parameters, ...behind.parameters, ...(key ?? []), pageSize(first) + 1],
  );
  const supports = await supportsById(
    desk,
    rows.map(({ id }) => id),
  );
  return pageOf(
    rows.filter(({ id }) => supports.has(id)),
    first,
    (row) => [row.opened, row.id],
    ({ id, baseline, latest }) =>
      Object.assign(new OutcomeEpisode(), { support: supports.get(id), baseline, latest }),
  );
}

interface EpisodeRow {
  readonly id: string;
  readonly opened: string;
  readonly baseline: OutcomeRating | null;
  readonly latest: OutcomeRating | null;
}

function behindDomain(sql: string, { route, domain, group }: OutcomeEpisodesInput) {
  return {
    sql: `with ${pairs(sql)} select j.id, j.opened, j.first_rating as baseline, j.last_rating as latest
       from judged j where j.route = ? and ${inGroup[group]}`,
    parameters: [textArray([domain ?? outcomeDomains[0]]), route],
  };
}

/** A child to whom something happened in two episodes is counted once, so it is one row: its latest episode. */
function behindFact(sql: string, { route, factKind }: OutcomeEpisodesInput) {
  return {
    sql: `with episode as (${sql}) select distinct on (f.child_id) e.id, e.opened, null::text as baseline, null::text as latest
       from episode e join outcome_fact f on f.support_id = e.id where e.route = ? and f.kind = ?
       order by f.child_id, e.opened desc, e.id`,
    parameters: [route, factKind],
  };
}

/** Every episode with every domain, as it was rated at first and last, and what that makes it: one parameter, the domains. */
function pairs(episodes: string): string {
  return `episode as (${episodes}),
       domain as (select unnest(?::text[]) as domain),
       rated as (
         select m.support_id, m.point, r.domain, r.rating, m.measured_on, m.id,
           array_position(array['ONE', 'TWO', 'THREE', 'FOUR', 'FIVE'], r.rating) as score
         from outcome_measure m join outcome_rating r on r.measure_id = m.id where m.support_id in (select id from episode)),
       pair as (
         select e.id, e.route, e.opened, d.domain,
           (select x.score from rated x where x.support_id = e.id and x.domain = d.domain and x.point = 'BASELINE' limit 1) as first,
           last.score as last, last.rating as last_rating,
           (select x.rating from rated x where x.support_id = e.id and x.domain = d.domain and x.point = 'BASELINE' limit 1) as first_rating
         from episode e cross join domain d
         left join lateral (select x.score, x.rating from rated x where x.support_id = e.id and x.domain = d.domain and x.point <> 'BASELINE'
           order by (x.rating = 'NOT_KNOWN'), x.measured_on desc, x.id desc limit 1) last on true),
       judged as (select *, first is not null and last is not null as both_known,
         coalesce(first_rating = 'NOT_APPLICABLE', false) or coalesce(last_rating = 'NOT_APPLICABLE', false) as is_not_applicable from pair)`;
}

/** What puts an episode into each figure of a domain: the count and the rows behind it share it. */
const inGroup: Readonly<Record<OutcomeGroup, string>> = {
  ALL: 'true',
  MEASURED: 'both_known',
  NOT_APPLICABLE: 'not both_known and is_not_applicable',
  MISSING: 'not both_known and not is_not_applicable',
  BETTER: 'both_known and last > first',
  SAME: 'both_known and last = first',
  WORSE: 'both_known and last < first',
};

const domains = textArray(outcomeDomains);

function episodesOf({ openedFrom, openedUntil, authorityGss, closedOnly }: OutcomeCohortInput): {
  sql: string;
  parameters: unknown[];
} {
  return {
    sql: `select u.id, u.route, u.opened_at as opened from support u join child c on c.id = u.child_id
      where (u.opened_at at time zone 'Europe/London')::date between ?::date and ?::date
        ${authorityGss ? 'and c.authority_gss = ?' : ''} ${closedOnly ? `and u.state = 'CLOSED'` : ''}`,
    parameters: [openedFrom, openedUntil, ...(authorityGss ? [authorityGss] : [])],
  };
}
