import { addMonths, londonDay, type Day } from '@ictg/kit/calendar';
import type { Desk } from '@ictg/kit/database';
import { localAuthorityOf, siteCoverageOf } from '../area/index.js';
import { pageSize } from '@ictg/kit/graph';
import { courseTopics, type CourseTopic } from '../course/index.js';
import { coverageBook, coverageOf, type BookedTeam, type CoverageBook } from '../coverage/index.js';
import { mustBeAllowed } from '../permission/permission.js';
import { teamsById } from '../team/index.js';
import {
  isHeldBack,
  outlookOf,
  servedEverywhereFrom,
  type Outlook,
  type ReferralTrend,
  type TeamOutlook,
} from './where-next.rules.js';
import {
  ReferralsInMonth,
  WhereNext,
  WhereNextReason,
  WhereNextSuggestion,
} from './where-next.type.js';

/** The teams to visit next: ranked by reasons that anybody can check. */
export async function whereNext(
  desk: Desk,
  { first, gssCode }: { first: number; gssCode?: string | null | undefined },
): Promise<WhereNext> {
  mustBeAllowed(desk.viewer, 'coverage:read');
  const shown = pageSize(first);
  const asOf = londonDay(new Date());
  const book = await coverageBook(desk, asOf, { gssCode });
  const trends = await referralTrends(desk, asOf);
  const tries = await nextTries(desk);
  const planned = await plannedTeams(desk);
  const weighing = {
    asOf,
    lowPercent: book.settings.LOW_COVERAGE_PERCENT,
    newSiteForMonths: book.settings.NEW_SITE_FOR_MONTHS,
    mostReferrals: Math.max(0, ...[...trends.byArea.values()].map(({ lately }) => lately)),
  };
  const weighed = book.teams.flatMap((team) => {
    const facts = factsOf(book, team, trends.byArea, tries);
    const outlook = outlookOf(facts, weighing);
    return outlook ? [{ team, outlook, isHeldBack: isHeldBack(facts, asOf) }] : [];
  });
  const open = weighed
    .filter(({ team, isHeldBack: isHeld }) => !isHeld && !planned.has(team.id))
    .sort((a, b) => b.outlook.points - a.outlook.points || a.team.id.localeCompare(b.team.id));
  return Object.assign(new WhereNext(), {
    suggestions: await suggestionsOf(desk, open.slice(0, shown)),
    total: open.length,
    heldBack: weighed.filter(({ isHeldBack: isHeld }) => isHeld).length,
    planned: weighed.filter(({ team, isHeldBack: isHeld }) => !isHeld && planned.has(team.id))
      .length,
    referralsFetchedAt: trends.fetchedAt,
  });
}

function factsOf(
  { asOf, settings, trainedOn }: CoverageBook,
  team: BookedTeam,
  trends: ReadonlyMap<string, ReferralTrend>,
  tries: ReadonlyMap<string, Day>,
): TeamOutlook {
  const coverage = courseTopics.map(
    (topic) =>
      [
        topic,
        coverageOf([team], trainedOn.get(topic) ?? new Map(), topic, settings, asOf),
      ] as const,
  );
  return {
    authorityName: localAuthorityOf(team.gssCode)?.name ?? null,
    coverage: new Map(coverage),
    referrals: team.gssCode ? (trends.get(team.gssCode) ?? null) : null,
    siteFromOn: team.gssCode
      ? (siteCoverageOf(team.gssCode)[0]?.fromOn ?? servedEverywhereFrom)
      : null,
    nextTryOn: tries.get(team.id) ?? null,
  };
}

/** Referrals of this month and the two before by authority, and of the three before those: numbers that casework counted. */
async function referralTrends(desk: Desk, asOf: Day) {
  const since = addMonths(`${asOf.slice(0, 7)}-01`, -2);
  const rows = await desk.rows<{ gss: string; lately: number; before: number }>(
    `select gss_code as gss, coalesce(sum(referrals) filter (where month >= ?::date), 0)::integer as lately,
       coalesce(sum(referrals) filter (where month < ?::date), 0)::integer as before
     from referral_month where month >= ?::date and month <= ?::date group by gss_code`,
    [since, since, addMonths(since, -3), asOf],
  );
  const [fetched] = await desk.rows<{ at: string | null }>(
    'select max(fetched_at)::text as at from referral_month',
  );
  return {
    byArea: new Map(rows.map(({ gss, lately, before }) => [gss, { lately, before }])),
    fetchedAt: fetched?.at == null ? null : new Date(fetched.at),
  };
}

/** The referrals of each of these authorities in the last twelve months, the latest first. */
export async function referralMonthsOf(
  desk: Desk,
  gssCodes: readonly string[],
): Promise<Map<string, ReferralsInMonth[]>> {
  const rows = await desk.rows<{ gss: string; month: string; referrals: number }>(
    `select gss_code as gss, month::text, referrals from referral_month
     where month > ?::date and gss_code = any(array(select jsonb_array_elements_text(?::jsonb))) order by month desc`,
    [addMonths(londonDay(new Date()), -12), JSON.stringify(gssCodes)],
  );
  const byArea = Map.groupBy(rows, ({ gss }) => gss);
  return new Map(
    [...byArea].map(([gss, months]) => [
      gss,
      months.map(({ month, referrals }) =>
        Object.assign(new ReferralsInMonth(), { month, referrals }),
      ),
    ]),
  );
}

/** When each team is to be asked again, by the last time that it was asked. */
async function nextTries(desk: Desk): Promise<Map<string, Day>> {
  const rows = await desk.rows<{ team: string; day: string | null }>(
    `select distinct on (team_id) team_id as team, next_try_on::text as day from engagement
     order by team_id, asked_on desc, id desc`,
  );
  return new Map(rows.flatMap(({ team, day }) => (day ? [[team, day] as const] : [])));
}

/** The teams for which a session is planned that has not begun. */
async function plannedTeams(desk: Desk): Promise<ReadonlySet<string>> {
  const rows = await desk.rows<{ team: string }>(
    `select distinct t.id as team from session_audience a join session s on s.id = a.session_id
       join team t on t.id = a.team_id or (a.team_id is null and t.agency_id = a.agency_id)
     where s.state = 'PLANNED' and s.starts_at > now()`,
  );
  return new Set(rows.map(({ team }) => team));
}

async function suggestionsOf(
  desk: Desk,
  open: readonly { readonly team: BookedTeam; readonly outlook: Outlook }[],
): Promise<WhereNextSuggestion[]> {
  const teams = await teamsById(
    desk,
    open.map(({ team }) => team.id),
  );
  const courses = await courseOfTopics(desk);
  return open.flatMap(({ team: { id }, outlook }) => {
    const team = teams.get(id);
    if (!team) return [];
    const reasons = outlook.reasons.map((reason) => Object.assign(new WhereNextReason(), reason));
    return [
      Object.assign(new WhereNextSuggestion(), {
        id,
        team,
        topic: outlook.topic,
        courseId: courses.get(outlook.topic) ?? null,
        points: outlook.points,
        reasons,
      }),
    ];
  });
}

/** For each topic a course that is taught today: the one that has the fewest other topics. */
async function courseOfTopics(desk: Desk): Promise<Map<CourseTopic, string>> {
  const rows = await desk.rows<{ topic: CourseTopic; course: string }>(
    `select distinct on (topic) topic, course from (
       select distinct on (c.id) c.id as course, v.topics from course c join course_version v on v.course_id = c.id
       where c.retired_on is null or c.retired_on > ?::date order by c.id, v.number desc) as latest
       cross join unnest(latest.topics) as topic
     order by topic, cardinality(latest.topics), course`,
    [londonDay(new Date())],
  );
  return new Map(rows.map(({ topic, course }) => [topic, course]));
}
