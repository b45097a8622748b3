/** What a course is about. Coverage is counted by these. */
export const courseTopics = [
  'INDICATORS',
  'NRM_PROCESS',
  'RESPONDING',
  'SECTION_45',
  'BESPOKE',
] as const;
export type CourseTopic = (typeof courseTopics)[number];

/** What somebody can do afterwards that they could not before, in both languages. */
export interface LearningAim {
  readonly text: string;
  readonly textCy: string;
}

/** What is given out: a page on the web, or a text. */
export interface CourseMaterial {
  readonly title: string;
  readonly url: string | null;
  readonly text: string | null;
}
