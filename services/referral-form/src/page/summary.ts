// cspell:ignore dewisol
import type { KeptFile } from '../casework/casework.js';
import { dayInWords } from './day.js';
import { nameOf } from '../directory/directory.js';
import { isShown, path } from '../question/path.rules.js';
import { sections } from '../question/question-list.js';
import type { Answers, Field, FieldName, Question, SectionKey } from '../question/question.js';
import type { Day } from '@ictg/kit/calendar';
import type { Language, Words } from '../words/words.js';
import { hrefOf, questionHref } from './address.js';
import { optionText } from './control.js';
import { escaped } from './render.js';

/** One answer as it is read: the question, what was said, and whether these are the sender's own words. */
export interface AnswerInWords {
  readonly question: Question;
  readonly name: FieldName;
  readonly label: string;
  readonly text: string;
  readonly lang?: Language;
  readonly isTold: boolean;
}

/** Every answer that was asked for, in words. */
export function answersInWords(
  answers: Answers,
  language: Language,
  words: Words,
  today: Day,
): readonly AnswerInWords[] {
  return path(answers, today).flatMap((question) =>
    question.fields
      .filter((field) => isShown(field, answers))
      .map((field) => inWords(field, question, answers, language, words)),
  );
}

const optional = / \((optional|dewisol)\)$/;

// What is there only for some: left empty, it need not be read again.
const onlyForSome: ReadonlySet<string> = new Set([
  'organisation',
  'otherOrganisation',
  'nameNotKnown',
  'otherNames',
  'ageEstimated',
  'dateOfBirthEstimated',
  'ageDisputed',
  'dateOfBirthDisputed',
  'secondNationality',
]);

function inWords(
  field: Field,
  question: Question,
  answers: Answers,
  language: Language,
  words: Words,
): AnswerInWords {
  const name = field.name as FieldName;
  const { label } = words.field[name];
  const common = {
    question,
    name,
    label: (label === '' ? words.question[question.key].title : label).replace(optional, ''),
    isTold: false,
  };
  const value = answers[name];
  if (value === undefined || value.length === 0) return { ...common, text: words.common.notSaid };
  return { ...common, ...valueInWords(field, value, language, words) };
}

function valueInWords(
  field: Field,
  value: string | readonly string[],
  language: Language,
  words: Words,
): { text: string; lang?: Language; isTold?: boolean } {
  const values = typeof value === 'string' ? [value] : value;
  switch (field.kind) {
    case 'choice':
    case 'choices':
      return { text: values.map((one) => optionText(words, field.set, one)).join('\n') };
    case 'list': {
      const { name, lang } = nameOf(field.list, values[0] ?? '', language);
      return lang === undefined ? { text: name } : { text: name, lang };
    }
    case 'day':
      return { text: dayInWords(values[0] ?? '', language) };
    default:
      return { text: values.join('\n'), isTold: true };
  }
}

/** The answers part by part, as the macro of the summary list takes them. */
export function summaryParts(
  answers: Answers,
  { language, words, today }: { language: Language; words: Words; today: Day },
  canChange: boolean,
): readonly object[] {
  const all = answersInWords(answers, language, words, today);
  return sections.map((section: SectionKey) => ({
    title: words.tasks[section],
    rows: all
      .filter(({ question }) => question.section === section)
      .filter(({ name }) => answers[name] !== undefined || !onlyForSome.has(name))
      .map((one) => ({
        key: { text: one.label },
        value: { html: valueHtml(one) },
        ...(canChange
          ? {
              actions: {
                items: [
                  {
                    href: `${questionHref(language, one.question.key)}?from=check#${one.name}`,
                    text: words.common.change,
                    visuallyHiddenText: one.label,
                  },
                ],
              },
            }
          : {}),
      })),
  }));
}

/** The files that were added, as a part of their own. */
export function filesPart(
  files: readonly KeptFile[],
  { language, words }: { language: Language; words: Words },
  canChange: boolean,
): object {
  const names = files.map(({ name }) => escaped(name)).join('\n');
  const html =
    files.length > 0
      ? `<span class="form-told" data-told>${names}</span>`
      : escaped(words.files.none);
  const change = {
    href: hrefOf(language, 'files'),
    text: words.common.change,
    visuallyHiddenText: words.files.added,
  };
  return {
    title: words.files.title,
    rows: [
      {
        key: { text: words.files.added },
        value: { html },
        ...(canChange ? { actions: { items: [change] } } : {}),
      },
    ],
  };
}

function valueHtml({ text, lang, isTold }: AnswerInWords): string {
  const marks = `${lang === undefined ? '' : ` lang="${lang}"`}${isTold ? ' data-told' : ''}`;
  return `<span class="form-told"${marks}>${escaped(text)}</span>`;
}
