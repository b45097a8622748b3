import { Arg, Args, Ctx, Field, ID, InputType, Int, Mutation, Query, Resolver } from 'type-graphql';
import type { Desk } from '@ictg/kit/database';
import { answer, PageArgs, type GraphContext, type Problem } from '@ictg/kit/graph';
import { professionalById, ProfessionalResult, ProfessionalSaved } from '../professional/index.js';
import { keepApart, mergeProfessionals, undoMerge } from './commands/merge-professionals.js';
import { possibleDuplicates } from './duplicate.queries.js';
import { PossibleDuplicateConnection } from './duplicate.type.js';

@InputType({ description: 'Two records, as they were read, and what was decided about them.' })
class DuplicateInput {
  @Field(() => ID, { description: 'The record that is kept.' })
  keptId!: string;

  @Field(() => Int, { description: 'Its version that was read.' })
  keptVersion!: number;

  @Field(() => ID, { description: 'The other record.' })
  otherId!: string;

  @Field(() => Int, { description: 'Its version that was read.' })
  otherVersion!: number;

  @Field(() => String, { nullable: true, description: 'Why, for whoever asks later.' })
  reason?: string | null;
}

@InputType({ description: 'A record to take out of the one that it was merged into.' })
class UndoMergeInput {
  @Field(() => ID, { description: 'The record that was merged.' })
  professionalId!: string;

  @Field(() => Int, { description: 'Its version that was read.' })
  version!: number;

  @Field(() => String, { nullable: true, description: 'Why, for whoever asks later.' })
  reason?: string | null;
}

/** Records of professionals that may be one person. */
@Resolver()
export class DuplicateResolver {
  @Query(() => PossibleDuplicateConnection, {
    description:
      'Pairs of records that may be one person: the same address, or names alike in the same agency.',
  })
  professionalDuplicates(
    @Args(() => PageArgs) { first, after }: PageArgs,
    @Ctx() { desk }: GraphContext,
  ): Promise<PossibleDuplicateConnection> {
    return possibleDuplicates(desk, {
      first,
      after: after ?? null,
    }) as Promise<PossibleDuplicateConnection>;
  }

  @Mutation(() => ProfessionalResult, { description: 'Makes one person of two records.' })
  mergeProfessionals(
    @Arg('input', () => DuplicateInput, { description: 'Which.' }) input: DuplicateInput,
    @Ctx() context: GraphContext,
  ): Promise<ProfessionalSaved | Problem> {
    return saved(context, (desk) => mergeProfessionals(desk, input));
  }

  @Mutation(() => ProfessionalResult, {
    description: 'Remembers that two records are two people, so that nobody is asked again.',
  })
  keepProfessionalsApart(
    @Arg('input', () => DuplicateInput, { description: 'Which.' }) input: DuplicateInput,
    @Ctx() context: GraphContext,
  ): Promise<ProfessionalSaved | Problem> {
    return saved(context, (desk) => keepApart(desk, input));
  }

  @Mutation(() => ProfessionalResult, {
    description: 'Takes a record out of the one that it was merged into.',
  })
  undoMerge(
    @Arg('input', () => UndoMergeInput, { description: 'Which.' }) input: UndoMergeInput,
    @Ctx() context: GraphContext,
  ): Promise<ProfessionalSaved | Problem> {
    return saved(context, (desk) => undoMerge(desk, input));
  }
}

function saved(
  context: GraphContext,
  command: (desk: Desk) => Promise<string>,
): Promise<ProfessionalSaved | Problem> {
  return answer(ProfessionalSaved, async () => {
    const id = await context.command(command);
    return { professional: await professionalById(context.desk, id) };
  });
}
