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
  return linkTo({
    kind: 'team',
    id: `${session.id}~${teamId}`,
    endsAt: await linkEndsAt(desk, session),
  });
}
