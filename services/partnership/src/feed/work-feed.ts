import type { ToldWork, WorkFeed } from '@ictg/kit/feed';

const told = (parts: string) => `jsonb_build_object(${parts}) as facts`;

const held = `s.state = 'HELD'`;

/** The areas that a session was for, and those whose people came to it. */
const areas = `select s.gss_code as code
    union select coalesce(t.gss_code, g.gss_code)
      from session_audience u join agency g on g.id = u.agency_id left join team t on t.id = u.team_id
      where u.session_id = s.id
    union select coalesce(t.gss_code, g.gss_code)
      from booking b join team t on t.id = b.team_id join agency g on g.id = t.agency_id
      where b.session_id = s.id and b.attendance = 'CAME'`;

const sessions = `select s.id, ${told(`'kind', 'SESSION', 'on', s.on_day, 'authority', s.gss_code, 'mode', s.mode,
    'language', s.language, 'areas', (select coalesce(jsonb_agg(code order by code), '[]')
      from (${areas}) areas where code is not null)`)}
  from session s where ${held}`;

const attendances = `select b.id, ${told(`'kind', 'ATTENDANCE', 'on', s.on_day,
    'authority', coalesce(t.gss_code, g.gss_code, s.gss_code), 'agencyKind', coalesce(g.kind, 'OTHER'),
    'attendance', b.attendance`)}
  from booking b join session s on s.id = b.session_id left join team t on t.id = b.team_id
    left join agency g on g.id = t.agency_id
  where ${held} and b.state = 'BOOKED'`;

/** Posts that somebody is in: whoever holds two counts in both, as each team counts its own people. */
const posts = `select h.id, ${told(`'kind', 'POST', 'on', h.from_on, 'authority', coalesce(t.gss_code, g.gss_code),
    'agencyKind', g.kind, 'trainedOn', (select max(s.on_day) from booking b join professional q on q.id = b.professional_id
      join session s on s.id = b.session_id where q.person_id = p.person_id and b.attendance = 'CAME')`)}
  from post h join professional p on p.id = h.professional_id join team t on t.id = h.team_id
    join agency g on g.id = t.agency_id
  where h.until_on is null and t.closed_on is null`;

/** What the statistics service may fetch of awareness sessions and of who has come to them: nobody's name, no child. */
export const workFeed: WorkFeed<ToldWork> = {
  source: 'partnership-work',
  facts: [sessions, attendances, posts].join('\nunion all\n'),
  counted: (told) => told,
};
