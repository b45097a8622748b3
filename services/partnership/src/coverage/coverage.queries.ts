import type { Day } from '@ictg/kit/calendar';
import type { Desk } from '@ictg/kit/database';
import type { AgencyKind } from '../agency/agency.vocabulary.js';
import { courseTopics, type CourseTopic } from '../course/index.js';
import { programmeSettingsInForce, type ProgrammeSettings } from '../programme/index.js';
import {
  coverageOf,
  definitionOf,
  isLow,
  type CountedPost,
  type CountedTeam,
} from './coverage.rules.js';
import { TopicCoverage } from './coverage.type.js';

/** A team as it is counted, with what it is grouped by. */
export interface BookedTeam extends CountedTeam {
  readonly id: string;
  readonly agencyId: string;
  readonly kind: AgencyKind;
  readonly gssCode: string | null;
}

/** Everything that coverage on a day is counted from. */
export interface CoverageBook {
  readonly asOf: Day;
  readonly settings: ProgrammeSettings;
  readonly teams: readonly BookedTeam[];
  /** By topic, the last day on which each person was trained. */
  readonly trainedOn: ReadonlyMap<CourseTopic, ReadonlyMap<string, Day>>;
}

/** Which teams are counted. */
export interface CoverageFilter {
  readonly teamIds?: readonly string[];
  readonly agencyIds?: readonly string[];
  readonly kind?: AgencyKind | null | undefined;
  readonly gssCode?: string | null | undefined;
}

interface TeamRow {
  readonly id: string;
  readonly agencyId: string;
  readonly kind: AgencyKind;
  readonly gssCode: string | null;
  readonly headcount: number | null;
  readonly headcountOn: string | null;
  readonly posts: readonly CountedPost[];
}

/** Reads what coverage on a day is counted from: two statements however many teams. */
export async function coverageBook(
  desk: Desk,
  asOf: Day,
  filter: CoverageFilter = {},
): Promise<CoverageBook> {
  const settings = await programmeSettingsInForce(desk);
  const { sql, parameters } = conditions(filter);
  const teams = await desk.rows<TeamRow>(
    `select t.id, t.agency_id as "agencyId", a.kind, t.gss_code as "gssCode", t.headcount,
       t.headcount_on::text as "headcountOn",
       coalesce((select json_agg(json_build_object('personId', p.person_id, 'fromOn', h.from_on, 'untilOn', h.until_on,
           'confirmedOn', h.confirmed_on, 'doubtedOn', h.doubted_on))
         from post h join professional p on p.id = h.professional_id
         where h.team_id = t.id and (h.until_on is null or h.until_on >= ?::date)), '[]') as posts
     from team t join agency a on a.id = t.agency_id
     where (t.closed_on is null or t.closed_on >= ?::date) and ${sql} order by t.id`,
    [asOf, asOf, ...parameters],
  );
  return { asOf, settings, teams, trainedOn: await trainedUntil(desk, asOf, teams) };
}

/** Who of these teams was last trained when, by topic: whoever came to a session of it, under whichever record. */
async function trainedUntil(
  desk: Desk,
  asOf: Day,
  teams: readonly TeamRow[],
): Promise<CoverageBook['trainedOn']> {
  const people = [...new Set(teams.flatMap(({ posts }) => posts.map(({ personId }) => personId)))];
  const rows = await desk.rows<{ person: string; topic: CourseTopic; on: string }>(
    `select p.person_id as person, topic, max(s.on_day)::text as "on"
     from booking b join professional p on p.id = b.professional_id join session s on s.id = b.session_id
       join course_version v on v.id = s.course_version_id cross join unnest(v.topics) as topic
     where b.attendance = 'CAME' and s.on_day <= ?::date
       and p.person_id = any(array(select jsonb_array_elements_text(?::jsonb)))
     group by p.person_id, topic`,
    [asOf, JSON.stringify(people)],
  );
  const byTopic = Map.groupBy(rows, ({ topic }) => topic);
  return new Map(
    courseTopics.map((topic) => [
      topic,
      new Map((byTopic.get(topic) ?? []).map(({ person, on }) => [person, on])),
    ]),
  );
}

/** The coverage of some teams of the book, topic by topic. */
export function coverageIn(book: CoverageBook, teams: readonly BookedTeam[]): TopicCoverage[] {
  const { asOf, settings, trainedOn } = book;
  return courseTopics.map((topic) => {
    const figure = coverageOf(teams, trainedOn.get(topic) ?? new Map(), topic, settings, asOf);
    return Object.assign(new TopicCoverage(), {
      topic,
      ...figure,
      asOf,
      isLow: isLow(figure, settings),
      definition: definitionOf(topic, settings),
    });
  });
}

/** The coverage of each team, by its id. */
export async function coverageOfTeams(
  desk: Desk,
  asOf: Day,
  teamIds: readonly string[],
): Promise<Map<string, TopicCoverage[]>> {
  const book = await coverageBook(desk, asOf, { teamIds });
  return new Map(book.teams.map((team) => [team.id, coverageIn(book, [team])]));
}

/** The coverage of the teams of each agency together, by its id; none of an agency without teams. */
export async function coverageOfAgencies(
  desk: Desk,
  asOf: Day,
  agencyIds: readonly string[],
): Promise<Map<string, TopicCoverage[]>> {
  const book = await coverageBook(desk, asOf, { agencyIds });
  const byAgency = Map.groupBy(book.teams, ({ agencyId }) => agencyId);
  return new Map([...byAgency].map(([id, teams]) => [id, coverageIn(book, teams)]));
}

function conditions({ teamIds, agencyIds, kind, gssCode }: CoverageFilter): {
  sql: string;
  parameters: unknown[];
} {
  const anyOf = 'any(array(select jsonb_array_elements_text(?::jsonb)))';
  const found = [
    ...(teamIds ? [[`t.id = ${anyOf}`, JSON.stringify(teamIds)]] : []),
    ...(agencyIds ? [[`t.agency_id = ${anyOf}`, JSON.stringify(agencyIds)]] : []),
    ...(kind ? [['a.kind = ?', kind]] : []),
    ...(gssCode ? [['t.gss_code = ?', gssCode]] : []),
  ];
  return {
    sql: ['true', ...found.map(([sql]) => sql)].join(' and '),
    parameters: found.map(([, value]) => value),
  };
}
