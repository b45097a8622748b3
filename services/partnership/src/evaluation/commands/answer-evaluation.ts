import { newId, type Desk } from '@ictg/kit/database';
import { placeByLink, type PlaceSeen } from '../../booking/index.js';
import { CourseVersionEntity, type LearningAim } from '../../course/index.js';
import { confirmPostsOf } from '../../post/index.js';
import { SessionEntity } from '../../session/index.js';
import { answerOf, isOpenNow, type Sent } from '../evaluation.rules.js';
import type { EvaluationMoment } from '../evaluation.vocabulary.js';

/** What somebody is asked. */
export interface Questions {
  readonly seen: PlaceSeen;
  readonly aims: readonly LearningAim[];
  readonly isAnswered: boolean;
  readonly isOpen: boolean;
}

/** The questions of a link, with the aims of the version that was taught. */
export async function questionsByLink(
  desk: Desk,
  bookingId: string,
  moment: EvaluationMoment,
): Promise<Questions | null> {
  const seen = await placeByLink(desk, bookingId);
  if (!seen || seen.state === 'CANCELLED' || seen.session.state === 'CANCELLED') return null;
  const em = await desk.em();
  const session = await em.findOneOrFail(SessionEntity, { id: seen.session.id });
  const { aims } = await em.findOneOrFail(CourseVersionEntity, { id: session.courseVersionId });
  const answered = await desk.rows('select 1 from evaluation where booking_id = ? and moment = ?', [
    bookingId,
    moment,
  ]);
  const isOpen =
    isOpenNow(moment, seen.session, new Date()) &&
    (moment === 'BEFORE' || seen.attendance !== 'DID_NOT_COME');
  return { seen, aims, isAnswered: answered.length > 0, isOpen };
}

/** Keeps an answer, once. Answers the fields that are missing, none when it is kept. */
export async function answerEvaluation(
  desk: Desk,
  {
    bookingId,
    moment,
    sent,
  }: { readonly bookingId: string; readonly moment: EvaluationMoment; readonly sent: Sent },
): Promise<readonly string[]> {
  const asked = await questionsByLink(desk, bookingId, moment);
  if (!asked || asked.isAnswered || !asked.isOpen) return [];
  const read = answerOf(sent, asked.aims.length, moment);
  if ('missing' in read) return read.missing;
  const { scores, comment, stillInPost } = read.answer;
  await desk.rows(
    `insert into evaluation (id, created_at, session_id, booking_id, moment, scores, comment, still_in_post)
     values (?, now(), ?, ?, ?, ?::jsonb, ?, ?) on conflict (booking_id, moment) do nothing`,
    [
      newId('evl'),
      asked.seen.session.id,
      bookingId,
      moment,
      JSON.stringify(scores),
      comment,
      stillInPost,
    ],
  );
  const [who] = await desk.rows<{ professional_id: string | null; team_id: string | null }>(
    'select professional_id, team_id from booking where id = ?',
    [bookingId],
  );
  if (!who?.professional_id) return [];
  if (stillInPost === 'YES')
    await confirmPostsOf(desk, who.professional_id, 'EVALUATION', who.team_id);
  // They say that they have left, not when: the post is in doubt until somebody says the day.
  if (stillInPost === 'NO')
    await desk.rows(
      `update post set doubted_on = (now() at time zone 'Europe/London')::date
       where professional_id = ? and team_id is not distinct from ? and until_on is null`,
      [who.professional_id, who.team_id],
    );
  return [];
}
