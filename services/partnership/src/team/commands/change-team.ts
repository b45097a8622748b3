import { londonDay } from '@ictg/kit/calendar';
import { loadForChange } from '@ictg/kit/command';
import type { Desk } from '@ictg/kit/database';
import { ruleBroken } from '@ictg/kit/refusal';
import { mustBeAllowed } from '../../permission/permission.js';
import { TeamEntity } from '../team.entity.js';
import { teamFault } from '../team.rules.js';
import { saveTeam } from './save-team.js';

/** What to change; what is left out stays. */
export interface TeamChange {
  readonly teamId: string;
  readonly version: number;
  readonly name?: string | null;
  readonly gssCode?: string | null;
  readonly headcount?: number | null;
  readonly headcountOn?: string | null;
  readonly closedOn?: string | null;
}

/** Changes a team, or says that it is no more. */
export async function changeTeam(desk: Desk, input: TeamChange): Promise<string> {
  mustBeAllowed(desk.viewer, 'people:change');
  const team = await loadForChange(desk, TeamEntity, 'team', input.teamId, input.version);
  if (input.name != null) team.name = input.name.trim().replace(/\s+/g, ' ');
  if (input.gssCode != null) team.gssCode = input.gssCode;
  // A headcount and its day go together: a new number with the old day would look fresher than it is.
  if (input.headcount != null) {
    team.headcount = input.headcount;
    team.headcountOn = input.headcountOn ?? null;
  }
  const { name, gssCode = null, headcount = null, headcountOn = null } = team;
  const fault = teamFault({ name, gssCode, headcount, headcountOn }, londonDay(new Date()));
  if (fault) throw fault;
  if (input.closedOn != null) {
    await mustBeEmpty(desk, team.id, input.closedOn);
    team.closedOn = input.closedOn;
  }
  const em = await desk.em();
  await saveTeam(() => em.flush());
  return team.id;
}

async function mustBeEmpty(desk: Desk, teamId: string, closedOn: string): Promise<void> {
  const [held] = await desk.rows<{ posts: number }>(
    `select count(*)::integer as posts from post
     where team_id = ? and (until_on is null or until_on > ?::date)`,
    [teamId, closedOn],
  );
  if (held && held.posts > 0)
    throw ruleBroken(
      'TEAM_HAS_POSTS',
      `${held.posts} ${held.posts === 1 ? 'post goes' : 'posts go'} on after that day. Move or end them first, so that nobody is lost.`,
      'closedOn',
    );
}
