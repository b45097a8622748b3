import { addDays, londonDay } from '@ictg/kit/calendar';
import { loadForChange } from '@ictg/kit/command';
import type { Desk } from '@ictg/kit/database';
import { invalid } from '@ictg/kit/refusal';
import { mustBeAllowed } from '../../permission/permission.js';
import { PostEntity, type Post } from '../post.entity.js';
import { confirmationOf, postFault } from '../post.rules.js';
import type { KnownBy } from '../post.vocabulary.js';

/** What somebody answered about one post. */
export interface PostTick {
  readonly postId: string;
  readonly version: number;
  readonly answer: 'STILL_THERE' | 'LEFT';
  readonly untilOn?: string | null;
}

const most = 100;

interface Ticked {
  readonly ticks: readonly PostTick[];
  readonly knownBy: KnownBy;
}

/** Keeps the answers of the quarterly tick, all of them or none. */
export async function tickPosts(desk: Desk, input: Ticked): Promise<string[]> {
  mustBeAllowed(desk.viewer, 'people:change');
  return keepTicks(desk, input);
}

/** Keeps what an agency says of its own people, all of it or none. */
export async function tickOwnPosts(desk: Desk, ticks: readonly PostTick[]): Promise<string[]> {
  mustBeAllowed(desk.viewer, 'post:answer');
  return keepTicks(desk, { ticks, knownBy: 'TEAM' });
}

async function keepTicks(desk: Desk, input: Ticked): Promise<string[]> {
  if (input.ticks.length === 0 || input.ticks.length > most)
    throw invalid('ticks', `Answer for at least one post and at most ${most} at a time.`);
  const today = londonDay(new Date());
  for (const tick of input.ticks) {
    const post = await loadForChange(desk, PostEntity, 'post', tick.postId, tick.version);
    if (tick.answer === 'STILL_THERE') confirm(post, today, input.knownBy);
    else {
      const untilOn = tick.untilOn ?? addDays(today, -1);
      const fault = postFault({ fromOn: post.fromOn, untilOn }, today);
      if (fault) throw fault;
      Object.assign(post, { untilOn, leftKnownBy: input.knownBy });
    }
  }
  await (await desk.em()).flush();
  return input.ticks.map(({ postId }) => postId);
}

function confirm(post: Post, on: string, by: KnownBy): void {
  const { untilOn = null, confirmedOn, doubtedOn = null } = post;
  const said = confirmationOf({ untilOn, confirmedOn, doubtedOn }, on);
  if (said) Object.assign(post, { ...said, confirmedBy: by });
}

/**
 * Confirms every post that a person holds today, e.g. because they answered a mail or came to a session. Done by a
 * process of ours on behalf of somebody without an account.
 * @param teamId only the post in this team, where it is known which one was meant
 */
export async function confirmPostsOf(
  desk: Desk,
  professionalId: string,
  by: KnownBy,
  teamId?: string | null,
): Promise<number> {
  const today = londonDay(new Date());
  const rows = await desk.rows(
    `update post h set confirmed_on = ?::date, confirmed_by = ?, doubted_on = null
     where h.professional_id in (select q.id from professional q
         where q.person_id = (select person_id from professional where id = ?))
       and h.from_on <= ?::date and (h.until_on is null or h.until_on >= ?::date)
       and (h.confirmed_on < ?::date or h.doubted_on is not null)
       ${teamId ? 'and h.team_id = ?' : ''} returning h.id`,
    [today, by, professionalId, today, today, today, ...(teamId ? [teamId] : [])],
  );
  return rows.length;
}
