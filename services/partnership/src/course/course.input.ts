import { Field, ID, InputType, Int } from 'type-graphql';
import { IdempotencyKey } from '@ictg/kit/graph';
import { CourseTopicEnum } from './course.enum.js';
import type { CourseTopic } from './course.vocabulary.js';

@InputType({ description: 'What somebody can do afterwards, in both languages.' })
export class LearningAimInput {
  @Field(() => String, { description: 'In English.' })
  text!: string;

  @Field(() => String, { description: 'In Welsh.' })
  textCy!: string;
}

@InputType({ description: 'What is given out: a page on the web, or a text.' })
export class CourseMaterialInput {
  @Field(() => String, { description: 'Its title.' })
  title!: string;

  @Field(() => String, { nullable: true, description: 'Address of the page, with https.' })
  url?: string | null;

  @Field(() => String, { nullable: true, description: 'The text itself, where it is no page.' })
  text?: string | null;
}

@InputType({ description: 'What a course teaches.' })
export class CourseContentInput {
  @Field(() => [CourseTopicEnum], { description: 'What it is about; each once.' })
  topics!: CourseTopic[];

  @Field(() => Int, { description: 'How long it takes, in minutes: 15 to 480.' })
  minutes!: number;

  @Field(() => [LearningAimInput], { description: 'One to eight.' })
  aims!: LearningAimInput[];

  @Field(() => [CourseMaterialInput], { description: 'At most 20.' })
  materials!: CourseMaterialInput[];
}

@InputType({ description: 'A new course with what it teaches first.' })
export class AddCourseInput {
  @Field(() => IdempotencyKey, { description: 'Sent twice, it is added once.' })
  idempotencyKey!: string;

  @Field(() => String, { description: 'Title in English; no two courses share one.' })
  title!: string;

  @Field(() => String, { description: 'Title in Welsh.' })
  titleCy!: string;

  @Field(() => CourseContentInput, { description: 'What it teaches.' })
  content!: CourseContentInput;
}

@InputType({ description: 'A new title, or whether it is still held. What is left out stays.' })
export class ChangeCourseInput {
  @Field(() => ID, { description: 'Which course.' })
  courseId!: string;

  @Field(() => Int, { description: 'The version that was read.' })
  version!: number;

  @Field(() => String, { nullable: true, description: 'Title in English.' })
  title?: string | null;

  @Field(() => String, { nullable: true, description: 'Title in Welsh.' })
  titleCy?: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'True: no new session is planned of it from today. False: it is held again.',
  })
  isRetired?: boolean | null;
}

@InputType({
  description: 'What a course teaches from now on. Sessions already planned keep theirs.',
})
export class PublishCourseVersionInput {
  @Field(() => ID, { description: 'Which course.' })
  courseId!: string;

  @Field(() => Int, { description: 'The version of the course that was read.' })
  version!: number;

  @Field(() => CourseContentInput, { description: 'What it teaches.' })
  content!: CourseContentInput;

  @Field(() => String, { description: 'What is new, for those who trained with the one before.' })
  changeNote!: string;
}
