import { defineEntity, p, type InferEntity } from '@mikro-orm/core';
import { personal, recordProperties, systemOnly, viewerIs } from '@ictg/kit/database';
import { ownRoles, programmeKeepers } from '../permission/permission.js';
import type { CourseMaterial, CourseTopic, LearningAim } from './course.vocabulary.js';

/** What is taught is no secret: a partner reads the title of what its people were invited to. */
const reads = `(${viewerIs(...ownRoles, 'partner')} or ${systemOnly})`;
const keeps = `(${viewerIs(...programmeKeepers)} or ${systemOnly})`;

/** A course that sessions are held of. What it teaches stands in its versions. */
export const CourseEntity = defineEntity({
  name: 'Course',
  tableName: 'course',
  properties: {
    ...recordProperties('crs'),
    title: p.string().length(200).unique().comment(personal('none')),
    titleCy: p.string().length(200).comment(personal('none')),
    /** No new session is planned of it from this day on. */
    retiredOn: p.date().$type<string>().nullable().comment(personal('none')),
  },
  policies: [
    { name: 'read', command: 'select', using: reads },
    { name: 'add', command: 'insert', check: keeps },
    { name: 'change', command: 'update', using: keeps, check: keeps },
  ],
  rowLevelSecurity: 'force',
});
export type Course = InferEntity<typeof CourseEntity>;

/** What a course teaches from a day on. Never changed: sessions and answers to their aims point at it. */
export const CourseVersionEntity = defineEntity({
  name: 'CourseVersion',
  tableName: 'course_version',
  properties: {
    ...recordProperties('crv'),
    courseId: p.manyToOne(CourseEntity).mapToPk().fieldName('course_id'),
    number: p.integer().comment(personal('none')),
    topics: p.array().$type<CourseTopic[]>().comment(personal('none')),
    minutes: p.integer().comment(personal('none')),
    aims: p.json().$type<readonly LearningAim[]>().comment(personal('none')),
    materials: p.json().$type<readonly CourseMaterial[]>().comment(personal('none')),
    /** What is new in it, for those who trained with the version before. */
    changeNote: p.text().nullable().comment(personal('none')),
  },
  uniques: [{ properties: ['courseId', 'number'] }],
  policies: [
    { name: 'read', command: 'select', using: reads },
    { name: 'add', command: 'insert', check: keeps },
  ],
  rowLevelSecurity: 'force',
});
export type CourseVersion = InferEntity<typeof CourseVersionEntity>;
