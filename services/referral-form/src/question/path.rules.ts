import { ageOn, isDay, type Day } from '@ictg/kit/calendar';
import type { Answers, Field, FieldName, Question, QuestionKey, SectionKey } from './question.js';
import { questionList, sections } from './question-list.js';

/** Every page that may be asked, as the rules read it. */
export const questions: readonly Question[] = questionList;

/** The question of that key; the list has every one. */
export function questionOf(key: QuestionKey): Question {
  const found = questions.find((question) => question.key === key);
  if (!found) throw new Error(`There is no question ${key}.`);
  return found;
}

const adultAge = 18;

/** The date of birth as told, by however sure the sender is of it. */
export function bornOn(answers: Answers): Day | undefined {
  const { dateOfBirthStatus: status } = answers;
  const told =
    status === 'EXACT'
      ? answers.dateOfBirth
      : status === 'ESTIMATED'
        ? answers.dateOfBirthEstimated
        : status === 'DISPUTED'
          ? answers.dateOfBirthDisputed
          : undefined;
  return typeof told === 'string' && isDay(told) ? told : undefined;
}

/** The ages in a text, e.g. 16 and 19 in "says 16, looks 19"; "15-16" is two, and "-3" is less than none. */
export function agesIn(text: string): readonly number[] {
  return (text.match(/(?<!\d)-?\d+/g) ?? []).map(Number);
}

/** Whether a date of birth that the sender is certain of, or every age they think of, makes the person 18 or over. */
export function saysAdult(answers: Answers, today: Day): boolean {
  const { dateOfBirthStatus: status, ageEstimated } = answers;
  const born = bornOn(answers);
  if (status === 'EXACT') return born !== undefined && ageOn(born, today) >= adultAge;
  const ages =
    status === 'ESTIMATED' && typeof ageEstimated === 'string' ? agesIn(ageEstimated) : [];
  return ages.length > 0 && ages.every((age) => age >= adultAge);
}

const asksOnly: Partial<Record<QuestionKey, (answers: Answers, today: Day) => boolean>> = {
  // Where there is doubt a person is presumed to be a child; only a certain adult is asked about.
  adult: saysAdult,
  authority: ({ nation }) => nation === 'ENGLAND' || nation === 'WALES',
  // Only in Wales has a child the right to be served in Welsh everywhere.
  welsh: ({ nation }) => nation === 'WALES',
  holder: ({ responsibility }) => responsibility === 'HERE',
  told: ({ responsibility }) => responsibility === 'HERE' || responsibility === 'CONTESTED',
  // One-to-one support for a child with a holder here is the exception that this asks for.
  need: ({ responsibility }) => responsibility === 'HERE',
  'county-lines': ({ exploitationTypes }) =>
    ['CRIMINAL', 'NOT_KNOWN'].some((type) => exploitationTypes?.includes(type)),
};

/** Whether these answers make the question one to ask. */
export function isAsked(key: QuestionKey, answers: Answers, today: Day): boolean {
  return asksOnly[key]?.(answers, today) ?? true;
}

/** The questions to ask, in order. */
export function path(answers: Answers, today: Day): readonly Question[] {
  return questions.filter(({ key }) => isAsked(key, answers, today));
}

/** Whether a field is shown by the other answers on its page. */
export function isShown({ under }: Field, answers: Answers): boolean {
  if (!under) return true;
  const chosen = answers[under.field as FieldName];
  return typeof chosen === 'string' && under.choices.includes(chosen);
}

/** The choices of a field: on what order a child is looked after depends on the nation's law. */
export function choicesOf(
  field: { readonly name: string; readonly options: readonly string[] },
  answers: Answers,
): readonly string[] {
  if (field.name !== 'holderKind') return field.options;
  const other: Record<string, string> = { ENGLAND: 'ACCOMMODATED_S76', WALES: 'ACCOMMODATED_S20' };
  const lacking = typeof answers.nation === 'string' ? other[answers.nation] : undefined;
  return field.options.filter((option) => option !== lacking);
}

/** Whether a page has been answered. A page of optional fields is when it has been sent: see `seen`. */
export function isAnswered(question: Question, answers: Answers, seen: readonly string[]): boolean {
  if (!seen.includes(question.key)) return false;
  return question.fields
    .filter((field) => field.optional !== true && isShown(field, answers))
    .every((field) => hasAnswer(answers[field.name as FieldName], field, answers));
}

function hasAnswer(value: Answers[FieldName], field: Field, answers: Answers): boolean {
  if (value === undefined || value.length === 0) return false;
  if (field.kind !== 'choice') return true;
  return typeof value === 'string' && choicesOf(field, answers).includes(value);
}

/** The question that another answer has made a new one: who sends it, once it is another kind of organisation. */
export function askedAgain(before: Answers, after: Answers): Question | null {
  const { referrerType } = before;
  const isNew = referrerType !== undefined && referrerType !== after.referrerType;
  return isNew ? questionOf('organisation') : null;
}

/** The answers without those to a question. */
export function without(question: Question | null, answers: Answers): Answers {
  const names = new Set<string>(question?.fields.map(({ name }) => name));
  return Object.fromEntries(Object.entries(answers).filter(([name]) => !names.has(name)));
}

/** How far a part of the form is. */
export type Progress = 'NOT_STARTED' | 'STARTED' | 'DONE';

/** How far each part is, and where to go on in it. */
export function progress(
  answers: Answers,
  seen: readonly string[],
  today: Day,
): readonly {
  readonly section: SectionKey;
  readonly progress: Progress;
  readonly next: QuestionKey;
}[] {
  const asked = path(answers, today);
  return sections.map((section) => {
    const own = asked.filter((question) => question.section === section);
    const open = own.filter((question) => !isAnswered(question, answers, seen));
    const first = own[0];
    if (!first) throw new Error(`The part ${section} asks nothing.`);
    return {
      section,
      progress: open.length === 0 ? 'DONE' : open.length === own.length ? 'NOT_STARTED' : 'STARTED',
      next: (open.length === own.length ? first : (open[0] ?? first)).key,
    };
  });
}

/** The first question that is still open, if any. */
export function firstOpen(
  answers: Answers,
  seen: readonly string[],
  today: Day,
): Question | undefined {
  return path(answers, today).find((question) => !isAnswered(question, answers, seen));
}

/** What comes after a question inside its part; nothing after the last. */
export function nextInSection(
  key: QuestionKey,
  answers: Answers,
  today: Day,
): Question | undefined {
  const asked = path(answers, today);
  const at = asked.findIndex((question) => question.key === key);
  const next = asked[at + 1];
  return next && next.section === asked[at]?.section ? next : undefined;
}

/** What comes before a question inside its part; nothing before the first. */
export function previousInSection(
  key: QuestionKey,
  answers: Answers,
  today: Day,
): Question | undefined {
  const asked = path(answers, today);
  const at = asked.findIndex((question) => question.key === key);
  const previous = asked[at - 1];
  return previous && previous.section === asked[at]?.section ? previous : undefined;
}

/** Only what was asked, and so can be sent: an answer on a branch that was left is not. */
export function askedAnswers(answers: Answers, today: Day): Answers {
  const asked = path(answers, today).flatMap(({ fields }) =>
    fields.filter((field) => isShown(field, answers)).map(({ name }) => name),
  );
  return Object.fromEntries(
    Object.entries(answers).filter(([name]) => asked.includes(name)),
  ) as Answers;
}
