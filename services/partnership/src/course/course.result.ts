import { Directive, Field, ObjectType } from 'type-graphql';
import { resultOf } from '@ictg/kit/graph';
import { Course } from './course.type.js';

@ObjectType({ description: 'The course is saved.' })
export class CourseSaved {
  @Directive('@tag(name: "not-personal")')
  @Field(() => Course, { description: 'The course as it stands now.' })
  course!: Course;
}

export const CourseResult = resultOf('Course', CourseSaved);
