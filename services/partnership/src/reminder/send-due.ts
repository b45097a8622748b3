import type { MikroORM } from '@mikro-orm/postgresql';
import { atDesk, type Desk } from '@ictg/kit/database';
import { systemViewer } from '@ictg/kit/viewer';
import {
  holdLine,
  linkEndsAt,
  notify,
  placeLinkEndsAt,
  type HeldSession,
  type NotifyOptions,
  type WrittenLanguage,
} from '../booking/index.js';
import { postLinksOf } from '../post/index.js';
import { programmeSettingsInForce, type ProgrammeSettings } from '../programme/index.js';
import { dueFor, isChaseDue, type DueOccasion, type PersonDue } from './due.rules.js';

interface PersonRow {
  readonly id: string;
  readonly professional_id: string | null;
  readonly email: string;
  readonly language: WrittenLanguage;
  readonly state: string;
  readonly attendance: string;
  readonly booked_at: string;
  readonly answered: PersonDue['answered'] | null;
  readonly told: Readonly<Record<string, string>> | null;
}

/** Writes every mail about a session that is due. Answers how many. */
export async function sendDue(orm: MikroORM, now: Date): Promise<number> {
  const viewer = systemViewer('session-reminder');
  const sessions = await atDesk(orm, viewer, (desk) =>
    desk.rows<{ id: string }>(
      `select id from session where (state = 'PLANNED' and starts_at between ?::timestamptz and ?::timestamptz + interval '60 days')
         or (state = 'HELD' and ends_at > ?::timestamptz - interval '260 days') order by starts_at`,
      [now, now, now],
    ),
  );
  let sent = 0;
  // One transaction a session: what cannot be written for one does not keep the others waiting.
  for (const { id } of sessions)
    sent += await atDesk(orm, viewer, (desk) => sendDueOf(desk, id, now));
  return sent;
}

async function sendDueOf(desk: Desk, sessionId: string, now: Date): Promise<number> {
  const session = await holdLine(desk, sessionId);
  const settings = await programmeSettingsInForce(desk);
  let sent = await chase(desk, session, settings, now);
  const people = await peopleOf(desk, sessionId);
  const postLinks = await postLinksOf(
    desk,
    people.flatMap((row) => row.professional_id ?? []),
  );
  for (const row of people) {
    const post = postLinks.get(row.professional_id ?? '');
    for (const occasion of dueFor(session, personOf(row), settings, now))
      if (
        await notify(desk, session, row, occasion, { ...optionsOf(occasion, session, row), post })
      )
        sent += 1;
  }
  return sent;
}

function optionsOf(occasion: DueOccasion, session: HeldSession, row: PersonRow): NotifyOptions {
  const endsAt = placeLinkEndsAt(session);
  const before = { kind: 'before' as const, endsAt: session.startsAt };
  switch (occasion) {
    case 'FIRST_REMINDER':
      return { time: session.onDay };
    case 'DAY_BEFORE':
      return {
        time: session.onDay,
        ...(!row.answered?.includes('BEFORE') && { evaluation: before }),
      };
    case 'EVALUATE_BEFORE':
      return { evaluation: before };
    case 'AFTERWARDS':
    case 'EVALUATE_AFTER_AGAIN':
      return { evaluation: { kind: 'after', endsAt } };
    case 'EVALUATE_LATER':
    case 'EVALUATE_LATER_AGAIN':
      return { evaluation: { kind: 'later', endsAt } };
  }
}

async function chase(
  desk: Desk,
  session: HeldSession,
  settings: ProgrammeSettings,
  now: Date,
): Promise<number> {
  const asked = await desk.rows<{
    id: string;
    email: string;
    language: WrittenLanguage;
    at: string;
  }>(
    `select i.id, p.work_email as email, i.language, i.created_at as at from invitation i
     join professional p on p.id = i.professional_id where i.session_id = ? and i.answer = 'NOT_ANSWERED'
       and p.work_email is not null and p.mail_came_back_on is null
       and p.contact_preference not in ('NO_INVITATIONS', 'NO_CONTACT')`,
    [session.id],
  );
  const due = asked.filter(({ at }) => isChaseDue(session, new Date(at), settings, now));
  if (due.length === 0) return 0;
  const endsAt = await linkEndsAt(desk, session);
  let sent = 0;
  for (const person of due)
    if (await notify(desk, session, person, 'CHASE', { link: { kind: 'invitation', endsAt } }))
      sent += 1;
  return sent;
}

function peopleOf(desk: Desk, sessionId: string): Promise<PersonRow[]> {
  return desk.rows<PersonRow>(
    `select b.id, b.professional_id, b.email, b.language, b.state, b.attendance, b.created_at as booked_at,
       (select array_agg(e.moment) from evaluation e where e.booking_id = b.id) as answered,
       (select jsonb_object_agg(n.occasion, n.created_at) from notice n where n.about_id = b.id) as told
     from booking b where b.session_id = ? and b.state <> 'CANCELLED' and b.email is not null order by b.place`,
    [sessionId],
  );
}

function personOf(row: PersonRow): PersonDue {
  const told = Object.entries(row.told ?? {}).map(([occasion, at]) => [occasion, new Date(at)]);
  return {
    hasPlace: row.state === 'BOOKED',
    came: row.attendance === 'CAME',
    bookedAt: new Date(row.booked_at),
    answered: row.answered ?? [],
    told: Object.fromEntries(told) as PersonDue['told'],
  };
}
