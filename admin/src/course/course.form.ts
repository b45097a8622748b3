import type { CourseContentInput, CourseQuery, CourseTopic } from '../__generated__/graphql.js';

/** A course as one page shows it. */
export type ShownCourse = NonNullable<CourseQuery['course']>;

/** What a course teaches, as it is typed: an aim a line, English and Welsh in the same order; a material a line. */
export interface ContentForm {
  readonly topics: CourseTopic[];
  readonly minutes: string;
  readonly aims: string;
  readonly aimsCy: string;
  readonly materials: string;
}

/** The form as a course begins. */
export const emptyContent: ContentForm = {
  topics: [],
  minutes: '90',
  aims: '',
  aimsCy: '',
  materials: '',
};

/** The form as the newest version stands. */
export function contentFormOf({ versions }: ShownCourse): ContentForm {
  const [newest] = versions;
  if (newest === undefined) return emptyContent;
  return {
    topics: [...newest.topics],
    minutes: String(newest.minutes),
    aims: newest.aims.map(({ text }) => text).join('\n'),
    aimsCy: newest.aims.map(({ textCy }) => textCy).join('\n'),
    materials: newest.materials
      .map(({ title, url, text }) => `${title}: ${url ?? text ?? ''}`)
      .join('\n'),
  };
}

/** What is sent: aims in pairs, materials as a page where an address was given, else as a text. */
export function toContent(form: ContentForm): CourseContentInput {
  const [english, welsh] = [linesOf(form.aims), linesOf(form.aimsCy)];
  return {
    topics: form.topics,
    minutes: Number(form.minutes),
    aims: Array.from({ length: Math.max(english.length, welsh.length) }, (_, at) => ({
      text: english[at] ?? '',
      textCy: welsh[at] ?? '',
    })),
    materials: linesOf(form.materials).map((line) => {
      const [title = '', ...rest] = line.split(/:\s+/);
      const what = rest.join(': ');
      return { title, ...(what.startsWith('https://') ? { url: what } : { text: what || null }) };
    }),
  };
}

function linesOf(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}
