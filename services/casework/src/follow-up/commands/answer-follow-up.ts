import { londonDay } from '@ictg/kit/calendar';
import type { Desk } from '@ictg/kit/database';
import { notFound } from '@ictg/kit/refusal';
import { takeAnswerFromOutside } from '../../advice/index.js';
import { mustBeAllowed } from '../../permission/permission.js';
import { isAskedOf } from '../follow-up.queries.js';
import type { AnswerFollowUpInput } from '../follow-up.type.js';

/**
 * Takes the answer of the agency that was asked, from its own door. Whether due regard was had to a representation is
 * for the guardian to judge, and not for whoever it was put to.
 */
export async function answerFollowUp(
  desk: Desk,
  { followUpId, version, answer, reason }: AnswerFollowUpInput,
): Promise<string> {
  mustBeAllowed(desk.viewer, 'follow-up:answer');
  if (!(await isAskedOf(desk, followUpId))) throw notFound('request');
  const answeredBy = desk.viewer.name;
  return desk.asSystem('answer-at-the-door', () =>
    takeAnswerFromOutside(desk, {
      adviceId: followUpId,
      version,
      answer,
      reason: reason ?? null,
      answeredOn: londonDay(new Date()),
      answeredBy,
      dueRegard: 'NOT_KNOWN',
    }),
  );
}
