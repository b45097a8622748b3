import type { RequiredEntityData } from '@mikro-orm/core';
import { addDays, londonDay } from '@ictg/kit/calendar';
import { doneOnce } from '@ictg/kit/command';
import { newId, type Desk } from '@ictg/kit/database';
import { invalid, notFound, ruleBroken } from '@ictg/kit/refusal';
import { mustBeAllowed } from '../../permission/permission.js';
import { ProfessionalEntity } from '../../professional/index.js';
import { TeamEntity } from '../../team/index.js';
import { PostEntity, type Post } from '../post.entity.js';
import { postFault } from '../post.rules.js';
import type { KnownBy } from '../post.vocabulary.js';

/** A post that somebody holds: a first one, a move, or a return. */
export interface NewPost {
  readonly idempotencyKey?: string | null;
  readonly professionalId: string;
  readonly teamId: string;
  readonly title?: string | null;
  readonly fromOn: string;
  readonly knownBy: KnownBy;
  readonly endsPostIds: readonly string[];
}

/**
 * Records that somebody holds a post from a day on. The posts that it takes the place of end the day before.
 * @returns the ids of the new post and of those that ended
 */
export async function startPost(desk: Desk, input: NewPost): Promise<string[]> {
  mustBeAllowed(desk.viewer, 'people:change');
  const today = londonDay(new Date());
  const fault = postFault({ fromOn: input.fromOn, untilOn: null }, today);
  if (fault) throw fault;
  return doneOnce(desk, 'startPost', input.idempotencyKey, input, async () => {
    const em = await desk.em();
    const professional = await em.findOne(ProfessionalEntity, { id: input.professionalId });
    if (!professional) throw notFound('professional');
    const team = await em.findOne(TeamEntity, { id: input.teamId });
    if (!team) throw notFound('team');
    if (team.closedOn && team.closedOn < input.fromOn)
      throw invalid('teamId', 'That team is no more. Choose the one that took its place.');
    for (const id of input.endsPostIds) await endBefore(desk, id, professional.personId, input);
    await mustNotOverlap(desk, professional.personId, input);
    const post = {
      id: newId('pst'),
      professionalId: professional.personId,
      teamId: team.id,
      title: input.title?.trim() || professional.roleTitle || null,
      fromOn: input.fromOn,
      knownBy: input.knownBy,
      // A post that began in the past was known to be held then; today only if that is today.
      confirmedOn: input.fromOn > today ? input.fromOn : today,
      confirmedBy: input.knownBy,
    };
    em.create(PostEntity, post as RequiredEntityData<Post>, { persist: true });
    await em.flush();
    return [post.id, ...input.endsPostIds];
  });
}

async function endBefore(
  desk: Desk,
  postId: string,
  personId: string,
  { fromOn, knownBy }: NewPost,
): Promise<void> {
  const em = await desk.em();
  const post = await em.findOne(PostEntity, { id: postId });
  const holder = post && (await em.findOne(ProfessionalEntity, { id: post.professionalId }));
  if (!post || holder?.personId !== personId) throw notFound('post of this person');
  const untilOn = addDays(fromOn, -1);
  if (untilOn < post.fromOn)
    throw invalid('fromOn', 'The earlier post began on that day or later. Check the two dates.');
  if (post.untilOn == null || post.untilOn > untilOn)
    Object.assign(post, { untilOn, leftKnownBy: knownBy });
  await em.flush();
}

async function mustNotOverlap(desk: Desk, personId: string, input: NewPost): Promise<void> {
  const [held] = await desk.rows<{ until_on: string | null }>(
    `select h.until_on::text from post h join professional p on p.id = h.professional_id
     where p.person_id = ? and h.team_id = ? and (h.until_on is null or h.until_on >= ?::date) limit 1`,
    [personId, input.teamId, input.fromOn],
  );
  if (held)
    throw ruleBroken(
      'POST_HELD_ALREADY',
      held.until_on === null
        ? 'This person is in that team already. If they left and came back, end that post first.'
        : 'This person was in that team on that day still. Let the new post begin after the last day of the old.',
      'fromOn',
    );
}
