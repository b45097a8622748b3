import { londonTime } from '@ictg/kit/calendar';
import type { Desk } from '@ictg/kit/database';
import { decodeCursor, pageOf, pageSize, type Page } from '@ictg/kit/graph';
import { may, mustBeAllowed } from '../permission/permission.js';
import type { SessionState } from './session.states.js';
import { Session, SessionAudience, SessionCounts, SessionTrainer } from './session.type.js';

/** Which sessions a list shows. */
export interface SessionFilter {
  readonly fromOn?: string | null;
  readonly untilOn?: string | null;
  readonly states?: readonly SessionState[] | null;
  readonly mine?: boolean | null;
  readonly gssCode?: string | null;
  readonly courseId?: string | null;
  readonly teamId?: string | null;
  readonly agencyId?: string | null;
  readonly seriesId?: string | null;
  readonly text?: string | null;
}

type Row = Omit<Session, 'startsAt' | 'endsAt' | 'endsAtTime' | 'cancelledAt' | 'heldAt'> & {
  readonly startsAt: string;
  readonly endsAt: string;
  readonly cancelledAt: string | null;
  readonly heldAt: string | null;
};

const takenBy = `(select count(*)::integer from booking b where b.session_id = s.id and b.state = 'BOOKED'
  and case when a.team_id is null then b.team_id in (select t.id from team t where t.agency_id = a.agency_id)
           else b.team_id = a.team_id end)`;

const sessionJson = `jsonb_build_object('id', s.id, 'version', s.version, 'reference', s.reference, 'state', s.state,
  'seriesId', s.series_id, 'courseVersionId', s.course_version_id, 'courseId', v.course_id, 'onDay', s.on_day,
  'startsAtTime', s.starts_at_time, 'minutes', s.minutes, 'startsAt', s.starts_at, 'endsAt', s.ends_at,
  'mode', s.mode, 'place', s.place, 'link', s.link, 'capacity', s.capacity, 'language', s.language,
  'provisions', s.provisions, 'accessNote', s.access_note, 'gssCode', s.gss_code, 'trainers', s.trainers,
  'plannedBy', s.planned_by, 'reason', s.reason, 'cancelledAt', s.cancelled_at, 'heldAt', s.held_at,
  'audience', coalesce((select jsonb_agg(jsonb_build_object('agencyId', a.agency_id, 'agencyName', y.name,
      'teamId', a.team_id, 'teamName', m.name, 'quota', a.quota, 'taken', ${takenBy}) order by y.name, m.name)
    from session_audience a join agency y on y.id = a.agency_id left join team m on m.id = a.team_id
    where a.session_id = s.id), '[]'),
  'counts', jsonb_build_object(
    'invited', (select count(*) from invitation i where i.session_id = s.id),
    'unanswered', (select count(*) from invitation i where i.session_id = s.id and i.answer = 'NOT_ANSWERED'),
    'booked', (select count(*) from booking b where b.session_id = s.id and b.state = 'BOOKED'),
    'waiting', (select count(*) from booking b where b.session_id = s.id and b.state = 'WAITING'),
    'came', (select count(*) from booking b where b.session_id = s.id and b.attendance = 'CAME')))`;
const from = 'from session s join course_version v on v.id = s.course_version_id';

/** One page of sessions by when they start: one statement however many rows. */
export async function sessionPage(
  desk: Desk,
  wanted: {
    readonly first: number;
    readonly after: string | null;
    readonly filter: SessionFilter;
    readonly lastFirst: boolean;
  },
): Promise<Page<Session>> {
  mustBeAllowed(desk.viewer, 'session:read');
  const { sql, parameters } = conditions(desk, wanted.filter);
  const [sign, order] = wanted.lastFirst ? ['<', 'desc'] : ['>', 'asc'];
  const key = wanted.after ? decodeCursor(wanted.after, 2) : null;
  const rows = await desk.rows<{ key: string; id: string; session: Row }>(
    `select to_char(s.starts_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as key, s.id,
       ${sessionJson} as session ${from}
     where ${sql}${key ? ` and (s.starts_at, s.id) ${sign} (?::timestamptz, ?)` : ''}
     order by s.starts_at ${order}, s.id ${order} limit ?`,
    [...parameters, ...(key ?? []), pageSize(wanted.first) + 1],
  );
  return pageOf(
    rows,
    wanted.first,
    (row) => [row.key, row.id],
    (row) => sessionOf(desk, row.session),
  );
}

/** The sessions with these ids; none for a viewer who may not read them. */
export async function sessionsById(
  desk: Desk,
  ids: readonly string[],
): Promise<Map<string, Session>> {
  if (!may(desk.viewer, 'session:read')) return new Map();
  const rows = await desk.rows<{ session: Row }>(
    `select ${sessionJson} as session ${from}
     where s.id = any(array(select jsonb_array_elements_text(?::jsonb)))`,
    [JSON.stringify(ids)],
  );
  return new Map(rows.map(({ session }) => [session.id, sessionOf(desk, session)]));
}

/** One session, or null. */
export async function sessionById(desk: Desk, id: string): Promise<Session | null> {
  mustBeAllowed(desk.viewer, 'session:read');
  return (await sessionsById(desk, [id])).get(id) ?? null;
}

function conditions(desk: Desk, filter: SessionFilter): { sql: string; parameters: unknown[] } {
  const parts = ['true'];
  const parameters: unknown[] = [];
  const add = (condition: string, ...values: unknown[]) => {
    parts.push(condition);
    parameters.push(...values);
  };
  if (filter.fromOn) add('s.on_day >= ?::date', filter.fromOn);
  if (filter.untilOn) add('s.on_day <= ?::date', filter.untilOn);
  if (filter.states) add('s.state = any(?::text[])', `{${filter.states.join(',')}}`);
  if (filter.mine)
    add(
      '(s.planned_by = ? or ? = any(s.trainer_subjects))',
      desk.viewer.subject,
      desk.viewer.subject,
    );
  if (filter.gssCode) add('s.gss_code = ?', filter.gssCode);
  if (filter.courseId) add('v.course_id = ?', filter.courseId);
  if (filter.seriesId) add('s.series_id = ?', filter.seriesId);
  if (filter.teamId)
    add(
      'exists (select 1 from session_audience a where a.session_id = s.id and a.team_id = ?)',
      filter.teamId,
    );
  if (filter.agencyId)
    add(
      'exists (select 1 from session_audience a where a.session_id = s.id and a.agency_id = ?)',
      filter.agencyId,
    );
  if (filter.text?.trim())
    add(
      `position(plain_name(?) in plain_name(concat_ws(' ', s.reference, s.place,
        (select c.title from course c where c.id = v.course_id)))) > 0`,
      filter.text.trim(),
    );
  return { sql: parts.join(' and '), parameters };
}

function sessionOf({ viewer }: Desk, row: Row): Session {
  const worksWithIt = may(viewer, 'booking:read');
  const endsAt = new Date(row.endsAt);
  return Object.assign(new Session(), {
    ...row,
    startsAt: new Date(row.startsAt),
    endsAt,
    endsAtTime: londonTime(endsAt),
    cancelledAt: row.cancelledAt ? new Date(row.cancelledAt) : null,
    heldAt: row.heldAt ? new Date(row.heldAt) : null,
    link: worksWithIt ? row.link : null,
    trainers: row.trainers.map((one) => Object.assign(new SessionTrainer(), one)),
    audience: row.audience.map((one) =>
      Object.assign(new SessionAudience(), { ...one, taken: worksWithIt ? one.taken : null }),
    ),
    counts: worksWithIt && row.counts ? Object.assign(new SessionCounts(), row.counts) : null,
  });
}
