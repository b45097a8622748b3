import { LockMode } from '@mikro-orm/core';
import type { Desk } from '@ictg/kit/database';
import { askedAgain, without } from '../../question/path.rules.js';
import type { Answers, Question } from '../../question/question.js';
import type { Language } from '../../words/words.js';
import { DraftEntity, type Draft } from '../draft.entity.js';
import { keptFor } from '../lifetime.js';

export interface PageSent {
  readonly question: Question;
  readonly answers: Answers;
  /** Whether the page was without fault, and so counts as answered. */
  readonly isDone: boolean;
  readonly language: Language;
}

/** Keeps what was answered on one page. Two tabs of one form take turns; neither undoes the other's page. */
export async function savePage(desk: Desk, sent: PageSent, now: Date): Promise<Draft | null> {
  const em = await desk.em();
  const draft = await em.findOne(
    DraftEntity,
    { holder: desk.viewer.subject, untilAt: { $gt: now }, submissionId: null },
    { lockMode: LockMode.PESSIMISTIC_WRITE },
  );
  if (!draft) return null;
  const own = new Set<string>(sent.question.fields.map(({ name }) => name));
  const others = Object.entries(draft.answers).filter(([name]) => !own.has(name));
  const answers = { ...Object.fromEntries(others), ...sent.answers };
  const again = askedAgain(draft.answers, answers);
  draft.answers = without(again, answers);
  const otherPages = draft.seen.filter((key) => key !== sent.question.key && key !== again?.key);
  draft.seen = sent.isDone ? [...otherPages, sent.question.key] : otherPages;
  draft.language = sent.language;
  draft.changedAt = now;
  const until = now.getTime() + keptFor.begun;
  if (until > draft.untilAt.getTime()) draft.untilAt = new Date(until);
  await em.flush();
  return draft;
}
