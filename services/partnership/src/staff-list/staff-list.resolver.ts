import {
  Arg,
  Ctx,
  Directive,
  Field,
  FieldResolver,
  InputType,
  Int,
  Mutation,
  ObjectType,
  Resolver,
  Root,
} from 'type-graphql';
import { answer, PlainDate, resultOf, type GraphContext, type Problem } from '@ictg/kit/graph';
import { Post, postsById } from '../post/index.js';
import { loadStaffList } from './commands/load-staff-list.js';

const nonPersonal = '@tag(name: "not-personal")';

@InputType({ description: 'The staff list of one or more agencies, as a comma-separated table.' })
class LoadStaffListInput {
  @Field(() => String, {
    description:
      'The text of the file. Columns: agency, team, name; work_email, phone, role_title, from_on, language where known.',
  })
  table!: string;

  @Field(() => PlainDate, { description: 'The day on which it was so: posts are confirmed on it.' })
  listOn!: string;

  @Field(() => Boolean, {
    description: 'Makes teams that are not there yet. Otherwise their rows are left out and named.',
  })
  addTeams!: boolean;

  @Field(() => Boolean, { description: 'Only says what would happen, and changes nothing.' })
  dryRun!: boolean;
}

@ObjectType({ simpleResolvers: true, description: 'Why a row of a list was left out.' })
class StaffListProblem {
  @Directive(nonPersonal)
  @Field(() => Int, { description: 'The line of the file on which the row begins.' })
  line!: number;

  @Directive(nonPersonal)
  @Field(() => String, { nullable: true, description: 'The column; null for the whole row.' })
  column!: string | null;

  @Directive(nonPersonal)
  @Field(() => String, { description: 'What is wrong and what to do, never what stood there.' })
  sentence!: string;
}

@ObjectType({ description: 'What loading a staff list did, or with a dry run would do.' })
class StaffListLoaded {
  @Directive(nonPersonal)
  @Field(() => Boolean, { description: 'Whether it was a dry run: then nothing was changed.' })
  dryRun!: boolean;

  @Directive(nonPersonal)
  @Field(() => Int, { description: 'Rows of the file without its header.' })
  rows!: number;

  @Directive(nonPersonal)
  @Field(() => Int, { description: 'Teams that were made.' })
  newTeams!: number;

  @Directive(nonPersonal)
  @Field(() => Int, { description: 'People who were added.' })
  newPeople!: number;

  @Directive(nonPersonal)
  @Field(() => Int, { description: 'Posts that were begun.' })
  newPosts!: number;

  @Directive(nonPersonal)
  @Field(() => Int, { description: 'Posts that the list confirms.' })
  confirmed!: number;

  @Directive(nonPersonal)
  @Field(() => Int, { description: 'Rows that say what is known already.' })
  unchanged!: number;

  @Directive(nonPersonal)
  @Field(() => Int, { description: 'Rows left out.' })
  rejected!: number;

  @Directive(nonPersonal)
  @Field(() => [StaffListProblem], { description: 'Why rows were left out, by line.' })
  problems!: readonly StaffListProblem[];

  @Directive(nonPersonal)
  @Field(() => [String], { description: 'Columns that are not known and were not read.' })
  ignoredColumns!: readonly string[];

  missingPostIds!: readonly string[];
}

const LoadStaffListResult = resultOf('LoadStaffList', StaffListLoaded);

/** Staff lists that agencies send. */
@Resolver(() => StaffListLoaded)
export class StaffListResolver {
  @Mutation(() => LoadStaffListResult, {
    description: 'Loads the staff list of an agency. Loading it again changes nothing.',
  })
  loadStaffList(
    @Arg('input', () => LoadStaffListInput, { description: 'The list.' }) input: LoadStaffListInput,
    @Ctx() context: GraphContext,
  ): Promise<StaffListLoaded | Problem> {
    return answer(StaffListLoaded, async () => ({
      ...(await context.command((desk) => loadStaffList(desk, input))),
      dryRun: input.dryRun,
    }));
  }

  @Directive('@tag(name: "personal-professional")')
  @FieldResolver(() => [Post], {
    description:
      'Posts in the teams of the list whose holders are not on it. They may have left: ask, and end those that have.',
  })
  async missing(
    @Root() { missingPostIds }: StaffListLoaded,
    @Ctx() context: GraphContext,
  ): Promise<Post[]> {
    const found = await postsById(context.desk, missingPostIds);
    return missingPostIds.flatMap((id) => found.get(id) ?? []);
  }
}
