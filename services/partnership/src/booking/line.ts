import type { Desk } from '@ictg/kit/database';
import { notFound } from '@ictg/kit/refusal';
import {
  whoGetsAPlace,
  type Audience,
  type InLine,
  type SessionMode,
  type SessionState,
} from '../session/index.js';

/** A session in hand: held, so that places are given away one booking at a time. */
export interface HeldSession {
  readonly id: string;
  readonly version: number;
  readonly reference: string;
  readonly state: SessionState;
  readonly title: string;
  readonly titleCy: string;
  readonly onDay: string;
  readonly startsAt: Date;
  readonly endsAt: Date;
  readonly mode: SessionMode;
  readonly place: string | null;
  readonly link: string | null;
  readonly capacity: number;
  readonly sequence: number;
  readonly reason: string | null;
}

type Row = Omit<HeldSession, 'startsAt' | 'endsAt'> & { startsAt: string; endsAt: string };

const columns = `s.id, s.version, s.reference, s.state, c.title, c.title_cy as "titleCy", s.on_day::text as "onDay",
  s.starts_at as "startsAt", s.ends_at as "endsAt", s.mode, s.place, s.link, s.capacity, s.sequence, s.reason`;
const from = `session s join course_version v on v.id = s.course_version_id join course c on c.id = v.course_id`;

/** A session as it stands; null when there is none. */
export async function sessionSeen(desk: Desk, id: string): Promise<HeldSession | null> {
  const [row] = await desk.rows<Row>(`select ${columns} from ${from} where s.id = ?`, [id]);
  return row ? heldOf(row) : null;
}

/** Holds a session until this transaction ends: whoever books at the same time waits for its turn. */
export async function holdLine(desk: Desk, id: string): Promise<HeldSession> {
  const [row] = await desk.rows<Row>(
    `select ${columns} from ${from} where s.id = ? for update of s`,
    [id],
  );
  if (!row) throw notFound('session');
  return heldOf(row);
}

/** Everybody who has a place or waits for one, in the order in which they booked. */
export function lineOf(desk: Desk, sessionId: string): Promise<InLine[]> {
  return desk.rows<InLine>(
    `select b.id, b.state, t.agency_id as "agencyId", b.team_id as "teamId" from booking b
     left join team t on t.id = b.team_id
     where b.session_id = ? and b.state <> 'CANCELLED' order by b.place`,
    [sessionId],
  );
}

/** Gives free places to those who wait, in order. Answers who has one now. The session must be held. */
export async function fillPlaces(desk: Desk, { id, capacity }: HeldSession): Promise<string[]> {
  const audience = await desk.rows<Audience>(
    'select agency_id as "agencyId", team_id as "teamId", quota from session_audience where session_id = ?',
    [id],
  );
  const chosen = whoGetsAPlace(capacity, audience, await lineOf(desk, id));
  if (chosen.length > 0)
    await desk.rows(
      `update booking set state = 'BOOKED' where id = any(array(select jsonb_array_elements_text(?::jsonb)))`,
      [JSON.stringify(chosen)],
    );
  return chosen;
}

function heldOf(row: Row): HeldSession {
  return { ...row, startsAt: new Date(row.startsAt), endsAt: new Date(row.endsAt) };
}
