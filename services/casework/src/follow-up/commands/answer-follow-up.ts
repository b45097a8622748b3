import { londonDay } from '@ictg/kit/calendar';
import type { Desk } from '@ictg/kit/database';
import { Refusal } from '@ictg/kit/refusal';
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
  if (!(await isAskedOf(desk, followUpId))) throw notAsked();
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
    }).catch((fault: unknown) => {
      throw fault instanceof Refusal && fault.kind === 'ChangedMeanwhile' ? notAsked() : fault;
    }),
  );
}

/** The same whether a colleague was first, it is asked no longer, or it never was: what we changed and who is ours to know. */
function notAsked(): Refusal {
  return new Refusal(
    'NotFound',
    'NOT_FOUND',
    'This does not wait for your answer: a colleague of yours may have answered it, or it is asked otherwise by now. Nothing was sent. Look at the list again.',
  );
}
