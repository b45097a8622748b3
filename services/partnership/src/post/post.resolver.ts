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
  Root,
} from 'type-graphql';
import type { Desk } from '@ictg/kit/database';
import { answer, GssCode, PageArgs, type GraphContext, type Problem } from '@ictg/kit/graph';
import { Professional, professionalById, professionalsById } from '../professional/index.js';
import { Team, teamsById } from '../team/index.js';
import { endPost, resumePost } from './commands/end-post.js';
import { noteReturnedMail } from './commands/note-returned-mail.js';
import { startPost } from './commands/start-post.js';
import { tickPosts } from './commands/tick-posts.js';
import {
  EndProfessionalPostInput,
  NoteReturnedMailInput,
  ResumeProfessionalPostInput,
  StartProfessionalPostInput,
  TickProfessionalPostsInput,
} from './post.input.js';
import { postsById, postsOfPeople, postsOfTeams, postsToConfirm } from './post.queries.js';
import {
  PostsResult,
  ProfessionalPostsSaved,
  ReturnedMailNoted,
  ReturnedMailResult,
} from './post.result.js';
import { Post, PostConnection } from './post.type.js';

const personalProfessional = '@tag(name: "personal-professional")';
const nonPersonal = '@tag(name: "not-personal")';

@ArgsType()
class PostsToConfirmArgs extends PageArgs {
  @Field(() => ID, { nullable: true, description: 'Only posts in this agency.' })
  agencyId?: string | null;

  @Field(() => ID, { nullable: true, description: 'Only posts in this team.' })
  teamId?: string | null;

  @Field(() => GssCode, { nullable: true, description: 'Only posts in teams of this authority.' })
  gssCode?: string | null;
}

/** Questions about posts, their fields, and what becomes known of them. */
@Resolver(() => Post)
export class PostResolver {
  @Query(() => PostConnection, {
    description:
      'Posts that nobody has confirmed within the period, team by team: what the quarterly tick asks about.',
  })
  postsToConfirm(
    @Args(() => PostsToConfirmArgs) { first, after, ...filter }: PostsToConfirmArgs,
    @Ctx() { desk }: GraphContext,
  ): Promise<PostConnection> {
    return postsToConfirm(desk, { first, after: after ?? null, filter }) as Promise<PostConnection>;
  }

  @Mutation(() => PostsResult, {
    description: 'Records that somebody holds a post: first, move or return.',
  })
  startProfessionalPost(
    @Arg('input', () => StartProfessionalPostInput, { description: 'Which.' })
    input: StartProfessionalPostInput,
    @Ctx() context: GraphContext,
  ): Promise<ProfessionalPostsSaved | Problem> {
    return saved(context, (desk) => startPost(desk, input));
  }

  @Mutation(() => PostsResult, { description: 'Records that somebody has left a post, or will.' })
  endProfessionalPost(
    @Arg('input', () => EndProfessionalPostInput, { description: 'Which, and when.' })
    input: EndProfessionalPostInput,
    @Ctx() context: GraphContext,
  ): Promise<ProfessionalPostsSaved | Problem> {
    return saved(context, (desk) => endPost(desk, input));
  }

  @Mutation(() => PostsResult, {
    description: 'Records that a post goes on: its end was a mistake.',
  })
  resumeProfessionalPost(
    @Arg('input', () => ResumeProfessionalPostInput, { description: 'Which.' })
    input: ResumeProfessionalPostInput,
    @Ctx() context: GraphContext,
  ): Promise<ProfessionalPostsSaved | Problem> {
    return saved(context, (desk) => resumePost(desk, input));
  }

  @Mutation(() => PostsResult, { description: 'Keeps what a team answered about its people.' })
  tickProfessionalPosts(
    @Arg('input', () => TickProfessionalPostsInput, { description: 'The answers.' })
    input: TickProfessionalPostsInput,
    @Ctx() context: GraphContext,
  ): Promise<ProfessionalPostsSaved | Problem> {
    return saved(context, (desk) => tickPosts(desk, input));
  }

  @Mutation(() => ReturnedMailResult, {
    description: 'Notes that a mail to somebody came back, which puts their posts in doubt.',
  })
  noteReturnedMail(
    @Arg('input', () => NoteReturnedMailInput, { description: 'Whose.' })
    input: NoteReturnedMailInput,
    @Ctx() context: GraphContext,
  ): Promise<ReturnedMailNoted | Problem> {
    return answer(ReturnedMailNoted, async () => {
      const id = await context.command((desk) => noteReturnedMail(desk, input));
      return { professional: await professionalById(context.desk, id) };
    });
  }

  @Directive(personalProfessional)
  @FieldResolver(() => Professional, {
    nullable: true,
    description: 'Who holds it: the record at the end of all merges.',
  })
  professional(
    @Root() { personId }: Post,
    @Ctx() context: GraphContext,
  ): Promise<Professional | null> {
    return context
      .loader('professional', (ids) => professionalsById(context.desk, ids))
      .load(personId);
  }

  @Directive(nonPersonal)
  @FieldResolver(() => Team, { nullable: true, description: 'The team that it is in.' })
  team(@Root() { teamId }: Post, @Ctx() context: GraphContext): Promise<Team | null> {
    return context.loader('team', (ids) => teamsById(context.desk, ids)).load(teamId);
  }
}

/** The people of a team. */
@Resolver(() => Team)
export class PostsOfTeamResolver {
  @Directive(personalProfessional)
  @FieldResolver(() => [Post], {
    description: 'Its posts by the name of who holds them, those that were left included.',
  })
  async posts(@Root() { id }: Team, @Ctx() context: GraphContext): Promise<Post[]> {
    const found = await context
      .loader('postsOfTeam', (ids) => postsOfTeams(context.desk, ids))
      .load(id);
    return found ?? [];
  }
}

/** The posts of a professional. */
@Resolver(() => Professional)
export class PostsOfProfessionalResolver {
  @Directive(personalProfessional)
  @FieldResolver(() => [Post], {
    description: 'Their posts, the latest first, those that were left included.',
  })
  async posts(@Root() { personId }: Professional, @Ctx() context: GraphContext): Promise<Post[]> {
    const found = await context
      .loader('postsOfPerson', (ids) => postsOfPeople(context.desk, ids))
      .load(personId);
    return found ?? [];
  }
}

function saved(
  context: GraphContext,
  command: (desk: Desk) => Promise<string[]>,
): Promise<ProfessionalPostsSaved | Problem> {
  return answer(ProfessionalPostsSaved, async () => {
    const ids = await context.command(command);
    const found = await postsById(context.desk, ids);
    return { posts: ids.flatMap((id) => found.get(id) ?? []) };
  });
}
