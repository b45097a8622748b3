import type { Desk } from '@ictg/kit/database';
import { linkTo } from '../link/index.js';
import { whyNotYours, type SessionType } from '../session/index.js';
import { linkEndsAt } from './commands/invite-teams.js';

/** The link by which people of a team book by themselves; null while or for whom there is none. */
export async function teamLinkOf(
  desk: Desk,
  session: SessionType,
  teamId: string,
): Promise<string | null> {
  const trainerSubjects = session.trainers.map(({ subject }) => subject);
  if (whyNotYours(desk.viewer, { ...session, trainerSubjects }) !== null) return null;
  if (session.state !== 'PLANNED' || session.startsAt <= new Date()) return null;
  const [team] = await desk.rows<{ id: string }>('select id from team where id = ?', [teamId]);
  if (!team) return null;
  const id = teamLinkId(session.id, teamId);
  return linkTo({ kind: 'team', id, endsAt: await linkEndsAt(desk, session) });
}

/** What a team's link opens. Both ids without what tells their kind: mail programs break long links. */
export function teamLinkId(sessionId: string, teamId: string): string {
  return `${sessionId.slice('ses_'.length)}~${teamId.slice('tem_'.length)}`;
}

/** The session and team in the claim of a team's link. */
export function readTeamLinkId(id: string): { sessionId: string; teamId: string } {
  const [session = '', team = ''] = id.split('~');
  return { sessionId: `ses_${session}`, teamId: `tem_${team}` };
}
