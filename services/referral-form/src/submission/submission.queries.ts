import type { Desk } from '@ictg/kit/database';
import { SubmissionEntity, type Submission } from './submission.entity.js';

/** What this browser sent last, while its copy is kept. */
export async function sentSubmission(desk: Desk): Promise<Submission | null> {
  const em = await desk.em();
  return em.findOne(
    SubmissionEntity,
    { holder: desk.viewer.subject },
    { orderBy: { sentAt: 'desc' } },
  );
}
