import { CourseResolver } from './course.resolver.js';

export { CourseEntity, CourseVersionEntity, type CourseVersion } from './course.entity.js';
export { CourseTopicEnum } from './course.enum.js';
export { coursesById } from './course.queries.js';
export { isWebAddress } from './course.rules.js';
export { Course, CourseVersion as CourseVersionType } from './course.type.js';
export { courseTopics, type CourseTopic, type LearningAim } from './course.vocabulary.js';

/** The resolvers of courses. */
export const courseResolvers = [CourseResolver] as const;
