import type { AimScore, EvaluationMoment, StillInPost } from './evaluation.vocabulary.js';

/** What somebody sent, field by field, as a page sends it. */
export type Sent = Readonly<Record<string, string>>;

/** An answer as it is kept. */
export interface Answer {
  readonly scores: readonly AimScore[];
  readonly comment: string | null;
  readonly stillInPost: StillInPost;
}

const longestComment = 2_000;

/** The answer in what was sent, or the names of what is missing: every aim is asked twice, 1 to 5. */
export function answerOf(
  sent: Sent,
  aims: number,
  moment: EvaluationMoment,
): { readonly answer: Answer } | { readonly missing: readonly string[] } {
  const missing: string[] = [];
  const score = (field: string) => {
    const value = /^[1-5]$/.test(sent[field] ?? '') ? Number(sent[field]) : 0;
    if (value === 0) missing.push(field);
    return value;
  };
  const scores = Array.from({ length: aims }, (_, at) => ({
    confidence: score(`confidence-${at}`),
    knowledge: score(`knowledge-${at}`),
  }));
  if (missing.length > 0) return { missing };
  const comment = sent.comment?.trim().slice(0, longestComment) || null;
  return { answer: { scores, comment, stillInPost: stillOf(sent, moment) } };
}

function stillOf({ post }: Sent, moment: EvaluationMoment): StillInPost {
  if (moment !== 'THREE_MONTHS') return 'NOT_ASKED';
  return post === 'YES' || post === 'NO' ? post : 'DECLINED';
}

/** When a moment can be answered: before until the session begins, the others from its end. */
export function isOpenNow(
  moment: EvaluationMoment,
  { startsAt, endsAt }: { readonly startsAt: Date; readonly endsAt: Date },
  now: Date,
): boolean {
  return moment === 'BEFORE' ? now < startsAt : now >= endsAt;
}
