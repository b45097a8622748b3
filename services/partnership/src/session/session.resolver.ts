import {
  Arg,
  Args,
  Ctx,
  Directive,
  FieldResolver,
  ID,
  Mutation,
  Query,
  Resolver,
  Root,
} from 'type-graphql';
import { answer, type GraphContext, type Problem } from '@ictg/kit/graph';
import { LocalAuthority, localAuthorityOf } from '../area/index.js';
import { Course, CourseVersionType, coursesById } from '../course/index.js';
import { cloneSession, planSessions } from './commands/plan-sessions.js';
import {
  CloneSessionInput,
  PlanSessionsInput,
  SeriesDaysArgs,
  SessionsArgs,
} from './session.input.js';
import { sessionAccess } from './session.policy.js';
import { sessionById, sessionPage, sessionsById } from './session.queries.js';
import {
  PlanSessionsResult,
  SessionResult,
  SessionSaved,
  SessionsPlanned,
} from './session.result.js';
import { seriesPreview } from './series-preview.js';
import { SeriesDayType, Session, SessionAccess, SessionConnection } from './session.type.js';

const nonPersonal = '@tag(name: "not-personal")';

/** Questions about sessions, and planning them. */
@Resolver(() => Session)
export class SessionResolver {
  @Query(() => SessionConnection, { description: 'Sessions by when they start.' })
  sessions(
    @Args(() => SessionsArgs) { first, after, lastFirst, ...filter }: SessionsArgs,
    @Ctx() { desk }: GraphContext,
  ): Promise<SessionConnection> {
    return sessionPage(desk, {
      first,
      after: after ?? null,
      filter,
      lastFirst: lastFirst ?? false,
    }) as Promise<SessionConnection>;
  }

  @Query(() => Session, { nullable: true, description: 'One session, or null.' })
  session(
    @Arg('id', () => ID, { description: "The session's id." }) id: string,
    @Ctx() { desk }: GraphContext,
  ): Promise<Session | null> {
    return sessionById(desk, id);
  }

  @Query(() => [SeriesDayType], {
    description:
      'The days that a series would have, with who is somewhere else and where nobody works.',
  })
  seriesDays(
    @Args(() => SeriesDaysArgs) args: SeriesDaysArgs,
    @Ctx() { desk }: GraphContext,
  ): Promise<SeriesDayType[]> {
    return seriesPreview(desk, args);
  }

  @Directive(nonPersonal)
  @FieldResolver(() => Course, { description: 'The course.' })
  course(@Root() { courseId }: Session, @Ctx() context: GraphContext): Promise<Course | null> {
    return context.loader('course', (ids) => coursesById(context.desk, ids)).load(courseId);
  }

  @Directive(nonPersonal)
  @FieldResolver(() => CourseVersionType, {
    description: 'The version of the course that is taught.',
  })
  async courseVersion(
    @Root() { courseId, courseVersionId }: Session,
    @Ctx() context: GraphContext,
  ): Promise<CourseVersionType | null> {
    const course = await context
      .loader('course', (ids) => coursesById(context.desk, ids))
      .load(courseId);
    return course?.versions.find(({ id }) => id === courseVersionId) ?? null;
  }

  @Directive(nonPersonal)
  @FieldResolver(() => LocalAuthority, {
    nullable: true,
    description: 'The authority for whose professionals it is; empty for several.',
  })
  localAuthority(@Root() { gssCode }: Session): LocalAuthority | null {
    return localAuthorityOf(gssCode);
  }

  @Directive(nonPersonal)
  @FieldResolver(() => SessionAccess, { description: 'What this person may do with it.' })
  access(@Root() session: Session, @Ctx() { viewer }: GraphContext): SessionAccess {
    const trainerSubjects = session.trainers.map(({ subject }) => subject);
    return sessionAccess(viewer, { ...session, trainerSubjects }, new Date());
  }

  @Mutation(() => PlanSessionsResult, {
    description:
      'Plans one session or a series: all of its days, or none when a trainer is somewhere else.',
  })
  planSessions(
    @Arg('input', () => PlanSessionsInput, { description: 'What, when, where and for whom.' })
    input: PlanSessionsInput,
    @Ctx() context: GraphContext,
  ): Promise<SessionsPlanned | Problem> {
    return answer(SessionsPlanned, async () => {
      const ids = await context.command((desk) => planSessions(desk, input));
      const found = await sessionsById(context.desk, ids);
      return { sessions: ids.flatMap((id) => found.get(id) ?? []) };
    });
  }

  @Mutation(() => SessionResult, { description: 'Plans another session like one that there is.' })
  cloneSession(
    @Arg('input', () => CloneSessionInput, { description: 'Which, and when the new one is.' })
    input: CloneSessionInput,
    @Ctx() context: GraphContext,
  ): Promise<SessionSaved | Problem> {
    return savedSession(context, (desk) => cloneSession(desk, input));
  }
}

/** Runs a command that answers a session's id, and answers the session as it stands then. */
export function savedSession(
  context: GraphContext,
  command: (desk: GraphContext['desk']) => Promise<string>,
): Promise<SessionSaved | Problem> {
  return answer(SessionSaved, async () => {
    const id = await context.command(command);
    const session = (await sessionsById(context.desk, [id])).get(id);
    return session ? { session } : {};
  });
}
