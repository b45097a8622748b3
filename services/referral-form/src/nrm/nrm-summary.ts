import type { Day } from '@ictg/kit/calendar';
import { nrmSummary as linesOf } from '@ictg/kit/nrm-form';
import { toldReferral } from '../casework/told-referral.rules.js';
import { nameOf } from '../directory/directory.js';
import { askedAnswers } from '../question/path.rules.js';
import type { Answers } from '../question/question.js';
import type { Language, Words } from '../words/words.js';

/** A line to copy into the NRM form: question and answers from its lists stand as on it, in English. */
export interface SummaryRow {
  readonly label: string;
  readonly answer: string;
  /** The language of the answer where it is not that of the page. */
  readonly lang?: Language;
  readonly isTold?: boolean;
}

/** What these answers say already of what the NRM form asks, in its order. */
export function nrmSummary(
  answers: Answers,
  { words, language }: { words: Words; language: Language },
  today: Day,
): readonly SummaryRow[] {
  const told = toldReferral(askedAnswers(answers, today), language, 'summary');
  const { authority } = answers;
  const { organisation, nationality, secondNationality } = answers;
  const fromLists = new Set([organisation, nationality, secondNationality]);
  const own = new Set(Object.values(answers).flat());
  const lines = linesOf({
    ...(told as object),
    // What nobody knows is not copied as if it were a name.
    child: withoutNotKnown(told.child as Record<string, unknown>),
    authorityName:
      typeof authority === 'string' ? nameOf('authorities', authority, 'en').name : null,
  });
  return lines.map(({ field, label, answer }) => {
    // That form tells kinds of exploitation apart more finely than this one: only the sender can say which it was.
    if (field.startsWith('types-of-exploitation')) return { label, answer: words.nrm.mayApply };
    // It takes a day as three numbers, in whatever language this page is.
    if (field === 'pv-dob') return { label, answer: inNumbers(answer) };
    return own.has(answer) && !fromLists.has(answer)
      ? { label, answer, isTold: true }
      : { label, answer, lang: 'en' };
  });
}

function inNumbers(day: string): string {
  return day.split('-').map(Number).reverse().join(' ');
}

function withoutNotKnown(child: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(child).filter(([, value]) => value !== 'not known'));
}
