import { defineEntity, p, type InferEntity } from '@mikro-orm/core';
import { personal, recordProperties, systemOnly } from '@ictg/kit/database';
import { BookingEntity } from '../booking/booking.entity.js';
import { SessionEntity } from '../session/session.entity.js';
import { evaluationMoments, stillInPosts, type AimScore } from './evaluation.vocabulary.js';

/**
 * What one person answered. Nobody reads a row: whoever trains or organises sees sums of several, through a function
 * that gives none of too few.
 */
export const EvaluationEntity = defineEntity({
  name: 'Evaluation',
  tableName: 'evaluation',
  properties: {
    ...recordProperties('evl'),
    sessionId: p.manyToOne(SessionEntity).mapToPk().fieldName('session_id').index(),
    bookingId: p.manyToOne(BookingEntity).mapToPk().fieldName('booking_id'),
    moment: p.enum(evaluationMoments).comment(personal('none')),
    /** One for each aim of the course's version, in its order. */
    scores: p.json().$type<readonly AimScore[]>().comment(personal('professional')),
    comment: p.text().nullable().comment(personal('professional')),
    stillInPost: p.enum(stillInPosts).default('NOT_ASKED').comment(personal('professional')),
  },
  uniques: [{ properties: ['bookingId', 'moment'] }],
  policies: [{ name: 'kept_by_us', command: 'all', using: systemOnly, check: systemOnly }],
  rowLevelSecurity: 'force',
});
export type Evaluation = InferEntity<typeof EvaluationEntity>;
