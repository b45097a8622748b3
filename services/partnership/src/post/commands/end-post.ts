import { londonDay } from '@ictg/kit/calendar';
import { loadForChange } from '@ictg/kit/command';
import type { Desk } from '@ictg/kit/database';
import { invalid, ruleBroken } from '@ictg/kit/refusal';
import { mustBeAllowed } from '../../permission/permission.js';
import { PostEntity } from '../post.entity.js';
import { postFault } from '../post.rules.js';
import type { KnownBy } from '../post.vocabulary.js';

/** That somebody has left a post, or will. */
export interface PostEnd {
  readonly postId: string;
  readonly version: number;
  readonly untilOn: string;
  readonly knownBy: KnownBy;
}

/** Records the last day of somebody in a post. Coverage goes down overnight; the post stays as history. */
export async function endPost(desk: Desk, input: PostEnd): Promise<string[]> {
  mustBeAllowed(desk.viewer, 'people:change');
  const post = await loadForChange(desk, PostEntity, 'post', input.postId, input.version);
  const fault = postFault({ fromOn: post.fromOn, untilOn: input.untilOn }, londonDay(new Date()));
  if (fault) throw fault;
  Object.assign(post, { untilOn: input.untilOn, leftKnownBy: input.knownBy });
  await (await desk.em()).flush();
  return [post.id];
}

/** Records that a post goes on after all. Who left and came back gets a new post instead. */
export async function resumePost(
  desk: Desk,
  input: { readonly postId: string; readonly version: number },
): Promise<string[]> {
  mustBeAllowed(desk.viewer, 'people:change');
  const post = await loadForChange(desk, PostEntity, 'post', input.postId, input.version);
  if (post.untilOn == null)
    throw invalid('postId', 'This post has no end. There is nothing to undo.');
  const [later] = await desk.rows(
    `select 1 from post h join professional p on p.id = h.professional_id
     where h.team_id = ? and h.id <> ? and h.from_on > ?::date
       and p.person_id = (select person_id from professional where id = ?)`,
    [post.teamId, post.id, post.untilOn, post.professionalId],
  );
  if (later)
    throw ruleBroken(
      'RETURNED_SINCE',
      'This person has come back to the team in a post of its own since. Change that one.',
    );
  Object.assign(post, { untilOn: null, leftKnownBy: null });
  await (await desk.em()).flush();
  return [post.id];
}
