import {
  Arg,
  Args,
  ArgsType,
  Ctx,
  Directive,
  Field,
  FieldResolver,
  ID,
  Mutation,
  Query,
  Resolver,
} from 'type-graphql';
import type { Desk } from '@ictg/kit/database';
import { answer, PageArgs, type GraphContext, type Problem } from '@ictg/kit/graph';
import { addCourse, changeCourse, publishCourseVersion } from './commands/keep-course.js';
import { AddCourseInput, ChangeCourseInput, PublishCourseVersionInput } from './course.input.js';
import { courseAccess, courseById, coursePage, coursesById } from './course.queries.js';
import { CourseResult, CourseSaved } from './course.result.js';
import { Course, CourseAccess, CourseConnection } from './course.type.js';

@ArgsType()
class CoursesArgs extends PageArgs {
  @Field(() => Boolean, { nullable: true, description: 'Also those that are not held any more.' })
  withRetired?: boolean | null;
}

/** Questions about courses, and what can be done with them. */
@Resolver(() => Course)
export class CourseResolver {
  @Query(() => CourseConnection, { description: 'The courses by title.' })
  courses(
    @Args(() => CoursesArgs) { first, after, withRetired }: CoursesArgs,
    @Ctx() { desk }: GraphContext,
  ): Promise<CourseConnection> {
    return coursePage(desk, {
      first,
      after: after ?? null,
      withRetired: withRetired ?? false,
    }) as Promise<CourseConnection>;
  }

  @Query(() => Course, { nullable: true, description: 'One course, or null when there is none.' })
  course(
    @Arg('id', () => ID, { description: "The course's id." }) id: string,
    @Ctx() { desk }: GraphContext,
  ): Promise<Course | null> {
    return courseById(desk, id);
  }

  @Directive('@tag(name: "not-personal")')
  @FieldResolver(() => CourseAccess, { description: 'What this person may do with it.' })
  access(@Ctx() { viewer }: GraphContext): CourseAccess {
    return courseAccess(viewer);
  }

  @Mutation(() => CourseResult, { description: 'Adds a course.' })
  addCourse(
    @Arg('input', () => AddCourseInput, { description: 'Which.' }) input: AddCourseInput,
    @Ctx() context: GraphContext,
  ): Promise<CourseSaved | Problem> {
    return saved(context, (desk) => addCourse(desk, input));
  }

  @Mutation(() => CourseResult, { description: 'Changes a course’s title, or retires it.' })
  changeCourse(
    @Arg('input', () => ChangeCourseInput, { description: 'What.' }) input: ChangeCourseInput,
    @Ctx() context: GraphContext,
  ): Promise<CourseSaved | Problem> {
    return saved(context, (desk) => changeCourse(desk, input));
  }

  @Mutation(() => CourseResult, { description: 'Publishes what a course teaches from now on.' })
  publishCourseVersion(
    @Arg('input', () => PublishCourseVersionInput, { description: 'What it teaches.' })
    input: PublishCourseVersionInput,
    @Ctx() context: GraphContext,
  ): Promise<CourseSaved | Problem> {
    return saved(context, (desk) => publishCourseVersion(desk, input));
  }
}

function saved(
  context: GraphContext,
  command: (desk: Desk) => Promise<string>,
): Promise<CourseSaved | Problem> {
  return answer(CourseSaved, async () => {
    const id = await context.command(command);
    const course = (await coursesById(context.desk, [id])).get(id);
    return course ? { course } : {};
  });
}
