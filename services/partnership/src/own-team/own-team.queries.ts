import { londonDay } from '@ictg/kit/calendar';
import type { Desk } from '@ictg/kit/database';
import { standingOf } from '../post/index.js';
import { programmeSettingsInForce } from '../programme/index.js';
import type { Attendance, BookingState } from '../booking/booking.vocabulary.js';
import type { SessionState } from '../session/session.states.js';
import { OwnTeamBooking, OwnTeamPost, OwnTeamSession } from './own-team.type.js';

interface SessionRow extends Omit<OwnTeamSession, 'people'> {
  readonly teamId: string;
  readonly state: SessionState;
  readonly people: readonly {
    readonly id: string;
    readonly name: string;
    readonly state: BookingState;
    readonly attendance: Attendance;
  }[];
}

/** The sessions that each of these teams was asked to or has people on the list of, the latest first: a hundred at most. */
export async function sessionsOfOwnTeams(
  desk: Desk,
  teamIds: readonly string[],
): Promise<Map<string, OwnTeamSession[]>> {
  const rows = await desk.rows<SessionRow>(
    `select t.id as "teamId", s.id, s.reference, s.state, s.on_day::text as "onDay", s.starts_at_time as "startsAtTime",
       c.title as "courseTitle",
       coalesce((select json_agg(json_build_object('id', b.id, 'name', b.name, 'state', b.state,
           'attendance', b.attendance) order by b.name, b.id)
         from booking b where b.session_id = s.id and b.team_id = t.id and b.state <> 'CANCELLED'), '[]') as people
     from team t cross join lateral (select s.* from session s where
         exists (select 1 from session_audience a where a.session_id = s.id
           and (a.team_id = t.id or (a.team_id is null and a.agency_id = t.agency_id)))
         or exists (select 1 from booking b where b.session_id = s.id and b.team_id = t.id)
       order by s.starts_at desc, s.id limit 100) s
       join course_version v on v.id = s.course_version_id join course c on c.id = v.course_id
     where t.id = any(array(select jsonb_array_elements_text(?::jsonb))) order by s.starts_at desc, s.id`,
    [JSON.stringify(teamIds)],
  );
  const byTeam = Map.groupBy(rows, ({ teamId }) => teamId);
  return new Map(
    [...byTeam].map(([teamId, sessions]) => [teamId, sessions.map((row) => sessionOf(row))]),
  );
}

function sessionOf({ teamId: _teamId, people, ...session }: SessionRow): OwnTeamSession {
  return Object.assign(new OwnTeamSession(), {
    ...session,
    people: people.map((one) => Object.assign(new OwnTeamBooking(), one)),
  });
}

type PostRow = Omit<OwnTeamPost, 'standing'> & {
  readonly teamId: string;
  readonly doubtedOn: string | null;
};

/** The people of these teams who are there, or left within a year, by name. */
export async function peopleOfOwnTeams(
  desk: Desk,
  teamIds: readonly string[],
): Promise<Map<string, OwnTeamPost[]>> {
  const rows = await peopleWhere(
    desk,
    `h.team_id = any(array(select jsonb_array_elements_text(?::jsonb)))
       and (h.until_on is null or h.until_on > (now() - interval '1 year')::date)`,
    teamIds,
  );
  const byTeam = Map.groupBy(rows, ({ teamId }) => teamId);
  return new Map([...byTeam].map(([teamId, people]) => [teamId, people.map(({ post }) => post)]));
}

/** The posts with these ids of the viewer's own agency, by name. */
export async function ownPeopleById(desk: Desk, ids: readonly string[]): Promise<OwnTeamPost[]> {
  const rows = await peopleWhere(
    desk,
    'h.id = any(array(select jsonb_array_elements_text(?::jsonb)))',
    ids,
  );
  return rows.map(({ post }) => post);
}

async function peopleWhere(
  desk: Desk,
  condition: string,
  ids: readonly string[],
): Promise<{ readonly teamId: string; readonly post: OwnTeamPost }[]> {
  const { POST_CONFIRMED_FOR_DAYS } = await programmeSettingsInForce(desk);
  const today = londonDay(new Date());
  const rows = await desk.rows<PostRow>(
    `select h.id, h.version, h.team_id as "teamId", p.name, h.title, h.from_on::text as "fromOn",
       h.until_on::text as "untilOn", h.confirmed_on::text as "confirmedOn", h.doubted_on::text as "doubtedOn"
     from post h join professional p on p.id = h.professional_id where ${condition}
     order by h.until_on is not null, p.name, h.id`,
    [JSON.stringify(ids)],
  );
  return rows.map(({ teamId, doubtedOn, ...row }) => ({
    teamId,
    post: Object.assign(new OwnTeamPost(), {
      ...row,
      standing: standingOf({ ...row, doubtedOn }, today, POST_CONFIRMED_FOR_DAYS),
    }),
  }));
}
