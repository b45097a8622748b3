import { Directive, Field, ID, Int, ObjectType } from 'type-graphql';
import { connectionOf, Instant, PlainDate } from '@ictg/kit/graph';
import { CourseTopicEnum } from './course.enum.js';
import type { CourseTopic } from './course.vocabulary.js';

const nonPersonal = '@tag(name: "not-personal")';

@ObjectType({ description: 'What somebody can do after a session that they could not before.' })
export class LearningAimType {
  @Directive(nonPersonal)
  @Field(() => String, { description: 'In English.' })
  text!: string;

  @Directive(nonPersonal)
  @Field(() => String, { description: 'In Welsh.' })
  textCy!: string;
}

@ObjectType({ description: 'What is given out: a page on the web, or a text.' })
export class CourseMaterialType {
  @Directive(nonPersonal)
  @Field(() => String, { description: 'Its title.' })
  title!: string;

  @Directive(nonPersonal)
  @Field(() => String, { nullable: true, description: 'Address of the page.' })
  url!: string | null;

  @Directive(nonPersonal)
  @Field(() => String, { nullable: true, description: 'The text itself.' })
  text!: string | null;
}

@ObjectType({ description: 'What a course teaches from a day on. Never changed.' })
export class CourseVersion {
  @Directive(nonPersonal)
  @Field(() => ID, { description: 'Opaque id.' })
  id!: string;

  @Directive(nonPersonal)
  @Field(() => Int, { description: '1 for the first, then counted on.' })
  number!: number;

  @Directive(nonPersonal)
  @Field(() => [CourseTopicEnum], { description: 'What it is about.' })
  topics!: readonly CourseTopic[];

  @Directive(nonPersonal)
  @Field(() => Int, { description: 'How long it takes, in minutes.' })
  minutes!: number;

  @Directive(nonPersonal)
  @Field(() => [LearningAimType], { description: 'What people can do afterwards.' })
  aims!: readonly LearningAimType[];

  @Directive(nonPersonal)
  @Field(() => [CourseMaterialType], { description: 'What is given out.' })
  materials!: readonly CourseMaterialType[];

  @Directive(nonPersonal)
  @Field(() => String, { nullable: true, description: 'What is new in it.' })
  changeNote!: string | null;

  @Directive(nonPersonal)
  @Field(() => Instant, { description: 'When it was published.' })
  publishedAt!: Date;
}

@ObjectType({ description: 'What this person may do with a course.' })
export class CourseAccess {
  @Directive(nonPersonal)
  @Field(() => Boolean, { description: 'Change its title, publish a version, retire it.' })
  canChange!: boolean;

  @Directive(nonPersonal)
  @Field(() => String, { nullable: true, description: 'Why not, in a sentence.' })
  whyNot!: string | null;
}

@Directive('@key(fields: "id")')
@ObjectType({ description: 'A course that awareness sessions are held of.' })
export class Course {
  @Directive(nonPersonal)
  @Field(() => ID, { description: 'Opaque id.' })
  id!: string;

  @Directive(nonPersonal)
  @Field(() => Int, { description: 'Raised by every change; send it back with a command.' })
  version!: number;

  @Directive(nonPersonal)
  @Field(() => String, { description: 'Its title in English.' })
  title!: string;

  @Directive(nonPersonal)
  @Field(() => String, { description: 'Its title in Welsh.' })
  titleCy!: string;

  @Directive(nonPersonal)
  @Field(() => PlainDate, {
    nullable: true,
    description: 'No new session is planned of it from this day on.',
  })
  retiredOn!: string | null;

  @Directive(nonPersonal)
  @Field(() => CourseVersion, { description: 'What it teaches now.' })
  current!: CourseVersion;

  @Directive(nonPersonal)
  @Field(() => [CourseVersion], { description: 'Every version, newest first.' })
  versions!: readonly CourseVersion[];
}

export const CourseConnection = connectionOf(Course, 'Course');
export type CourseConnection = InstanceType<typeof CourseConnection>;
