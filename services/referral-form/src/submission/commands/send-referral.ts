import { LockMode } from '@mikro-orm/core';
import { londonDay } from '@ictg/kit/calendar';
import type { Desk } from '@ictg/kit/database';
import { enqueue } from '@ictg/kit/job';
import { DraftEntity } from '../../draft/draft.entity.js';
import { keptFor } from '../../draft/lifetime.js';
import { newReceipt } from '../../draft/secret.js';
import { askedAnswers, firstOpen } from '../../question/path.rules.js';
import type { Language } from '../../words/words.js';
import { deliverJob } from '../job-name.js';
import { SubmissionEntity } from '../submission.entity.js';

/** What came of pressing "send". */
export type Sent = 'SENT' | 'STILL_OPEN' | 'AN_ADULT' | 'NO_DRAFT';

/**
 * Sends a form: what was told and the job that hands it over are written together, so that what was acknowledged is
 * never lost. Pressed twice, also at the same moment, it is sent once.
 */
export async function sendReferral(desk: Desk, language: Language, now: Date): Promise<Sent> {
  const em = await desk.em();
  const draft = await em.findOne(
    DraftEntity,
    { holder: desk.viewer.subject, untilAt: { $gt: now } },
    { lockMode: LockMode.PESSIMISTIC_WRITE },
  );
  if (!draft) return 'NO_DRAFT';
  if (draft.submissionId) return 'SENT';
  const today = londonDay(now);
  if (firstOpen(draft.answers, draft.seen, today)) return 'STILL_OPEN';
  const answers = askedAnswers(draft.answers, today);
  if (answers.adult === 'AN_ADULT') return 'AN_ADULT';
  const submission = em.create(
    SubmissionEntity,
    {
      holder: desk.viewer.subject,
      language,
      receipt: newReceipt(),
      answers,
      taken: draft.taken,
      files: draft.files,
      email: answers.senderEmail ?? null,
      sentAt: now,
    } as never,
    { persist: true },
  );
  await em.flush();
  draft.submissionId = submission.id;
  draft.answers = {};
  draft.files = [];
  draft.linkHash = null;
  draft.untilAt = new Date(now.getTime() + keptFor.copy);
  await em.flush();
  await enqueue(desk, {
    name: deliverJob,
    payload: { submissionId: submission.id },
    key: `${deliverJob}:${submission.id}`,
  });
  return 'SENT';
}
