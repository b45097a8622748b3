import { doneOnce } from '@ictg/kit/command';
import type { Desk } from '@ictg/kit/database';
import { invalid } from '@ictg/kit/refusal';
import { mustBeAllowed } from '../../permission/permission.js';
import { NrmReviewEntity } from '../consultation.entity.js';
import type { ReviewNrmDraftInput } from '../consultation.input.js';
import { checklistOf } from '../nrm-checklist.data.js';
import { ownConsultation } from './own-consultation.js';

/** Keeps the review of the next version of a draft. Earlier ones stay as they were. */
export async function reviewNrmDraft(desk: Desk, input: ReviewNrmDraftInput): Promise<string> {
  mustBeAllowed(desk.viewer, 'consultation:hold');
  return doneOnce(desk, 'reviewNrmDraft', input.idempotencyKey, input, async () => {
    const { consultationId } = input;
    // Loaded for change, so that of two reviews sent at once each gets a number of its own.
    const consultation = await ownConsultation(desk, { consultationId, version: null });
    const answers = wholeAnswers(input);
    const em = await desk.em();
    const earlier = await em.count(NrmReviewEntity, { consultationId });
    const review = {
      consultationId,
      draftNumber: earlier + 1,
      checklistVersion: input.checklistVersion,
      answers,
      summary: input.summary?.trim() || null,
      bySubject: desk.viewer.subject,
      byName: desk.viewer.name,
    };
    em.create(NrmReviewEntity, review as never, { persist: true });
    consultation.nrmAdvice = 'REVIEW_OF_DRAFT';
    return consultationId;
  });
}

function wholeAnswers({ checklistVersion, answers }: ReviewNrmDraftInput) {
  const checklist = checklistOf(checklistVersion);
  if (!checklist)
    throw invalid('checklistVersion', 'There is no such checklist. Open the page again.');
  return checklist.items.map(({ key, text }) => {
    const given = answers.filter((one) => one.key === key);
    const [answer] = given;
    if (!answer || given.length > 1) throw invalid(`answers.${key}`, `Answer this once: ${text}`);
    if (answer.answer !== 'YES' && answer.answer !== 'NOT_APPLICABLE' && !answer.note?.trim())
      throw invalid(`answers.${key}`, `Say what to mend: ${text}`);
    return { key, answer: answer.answer, note: answer.note?.trim() || null };
  });
}
