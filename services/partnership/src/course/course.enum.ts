import { graphEnum } from '@ictg/kit/graph';
import type { CourseTopic } from './course.vocabulary.js';

export const CourseTopicEnum = graphEnum<CourseTopic>(
  'CourseTopic',
  'What a course is about. Coverage is counted by these.',
  {
    INDICATORS: 'Indicators that a child may be exploited or trafficked.',
    NRM_PROCESS: 'The National Referral Mechanism: who refers, how, and what follows.',
    RESPONDING: 'How to respond to a child who is exploited.',
    SECTION_45: 'The statutory defence of section 45 of the Modern Slavery Act 2015.',
    BESPOKE: 'What a team asked for.',
  },
);
