import { addDays, londonDay } from '@ictg/kit/calendar';
import { doneOnce } from '@ictg/kit/command';
import { newId, type Desk } from '@ictg/kit/database';
import { invalid, ruleBroken } from '@ictg/kit/refusal';
import { programmeSettingsInForce } from '../../programme/index.js';
import { mustBePlanned, ownSession } from '../../session/index.js';
import type { InviteTeamsInput } from '../booking.input.js';
import type { WrittenLanguage } from '../booking.vocabulary.js';
import { holdLine, type HeldSession } from '../line.js';
import { notify } from '../notify.js';

interface Member {
  readonly id: string;
  readonly team_id: string;
  readonly email: string | null;
  readonly language: WrittenLanguage;
  readonly may_be_asked: boolean;
}

/** How the invitation of one team went. */
export interface TeamInvited {
  readonly teamId: string;
  readonly invited: number;
  /** In post, but with no address that works or asking not to be invited. */
  readonly notReached: number;
}

/**
 * Invites everybody of some teams who is in post today, has an address that works and wants to be asked. Whoever was
 * invited before is not written to again.
 */
export async function inviteTeams(desk: Desk, input: InviteTeamsInput): Promise<TeamInvited[]> {
  const session = await ownSession(desk, { sessionId: input.sessionId });
  mustBePlanned(session);
  if (session.startsAt <= new Date())
    throw ruleBroken('SESSION_BEGUN', 'The session has begun. Enter people in its register.');
  const teamIds = [...new Set(input.teamIds)];
  if (teamIds.length === 0) throw invalid('teamIds', 'Choose the teams to invite.');
  return doneOnce(desk, 'inviteTeams', input.idempotencyKey, input, async () => {
    const held = await holdLine(desk, session.id);
    const members = await membersOf(desk, teamIds);
    const known = await desk.rows<{ id: string }>(
      'select id from team where id = any(array(select jsonb_array_elements_text(?::jsonb)))',
      [JSON.stringify(teamIds)],
    );
    if (known.length !== teamIds.length)
      throw invalid('teamIds', 'One of these teams is not in the directory any more.');
    const endsAt = await linkEndsAt(desk, held);
    const asked: TeamInvited[] = [];
    for (const teamId of teamIds) {
      const ofTeam = members.filter(({ team_id }) => team_id === teamId);
      let invited = 0;
      for (const member of ofTeam)
        if (member.may_be_asked && (await invite(desk, held, member, endsAt))) invited += 1;
      const notReached = ofTeam.filter(({ may_be_asked }) => !may_be_asked).length;
      asked.push({ teamId, invited, notReached });
    }
    return asked;
  });
}

async function invite(
  desk: Desk,
  session: HeldSession,
  member: Member,
  endsAt: Date,
): Promise<boolean> {
  const id = newId('inv');
  const added = await desk.rows(
    `insert into invitation (id, created_at, session_id, team_id, professional_id, language, answer)
     values (?, now(), ?, ?, ?, ?, 'NOT_ANSWERED') on conflict (session_id, professional_id) do nothing returning id`,
    [id, session.id, member.team_id, member.id, member.language],
  );
  if (added.length === 0) return false;
  const recipient = { id, email: member.email, language: member.language };
  await notify(desk, session, recipient, 'INVITATION', { link: { kind: 'invitation', endsAt } });
  return true;
}

/** Until when a link to book works: so many days, and never past the beginning of the session. */
export async function linkEndsAt(
  desk: Desk,
  { startsAt }: Pick<HeldSession, 'startsAt'>,
): Promise<Date> {
  const { BOOKING_LINK_DAYS } = await programmeSettingsInForce(desk);
  const last = new Date(`${addDays(londonDay(new Date()), BOOKING_LINK_DAYS)}T23:59:00Z`);
  return last < startsAt ? last : startsAt;
}

function membersOf(desk: Desk, teamIds: readonly string[]): Promise<Member[]> {
  const today = londonDay(new Date());
  return desk.rows<Member>(
    `select distinct on (p.person_id) p.id, o.team_id, p.work_email as email,
       case p.mail_language when 'CY' then 'WELSH' else 'ENGLISH' end as language,
       p.work_email is not null and p.mail_came_back_on is null
         and p.contact_preference not in ('NO_INVITATIONS', 'NO_CONTACT') as may_be_asked
     from post o join professional p on p.id = o.professional_id
     where o.team_id = any(array(select jsonb_array_elements_text(?::jsonb))) and o.from_on <= ?::date
       and (o.until_on is null or o.until_on >= ?::date) and p.merged_into_id is null
     order by p.person_id, o.from_on desc`,
    [JSON.stringify(teamIds), today, today],
  );
}
