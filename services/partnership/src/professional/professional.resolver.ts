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
import { addProfessional } from './commands/add-professional.js';
import { changeProfessional } from './commands/change-professional.js';
import {
  AddProfessionalInput,
  ChangeProfessionalInput,
  ProfessionalsArgs,
} from './professional.input.js';
import {
  mergedInto,
  professionalAccess,
  professionalById,
  professionalPage,
  professionalsById,
} from './professional.queries.js';
import { ProfessionalResult, ProfessionalSaved } from './professional.result.js';
import { Professional, ProfessionalAccess, ProfessionalConnection } from './professional.type.js';

const nonPersonal = '@tag(name: "not-personal")';
const personalProfessional = '@tag(name: "personal-professional")';

/** Questions about professionals, their fields, and changes of them. */
@Resolver(() => Professional)
export class ProfessionalResolver {
  @Query(() => ProfessionalConnection, { description: 'Professionals by name, each person once.' })
  professionals(
    @Args(() => ProfessionalsArgs) { first, after, ...filter }: ProfessionalsArgs,
    @Ctx() { desk }: GraphContext,
  ): Promise<ProfessionalConnection> {
    return professionalPage(desk, {
      first,
      after: after ?? null,
      filter,
    }) as Promise<ProfessionalConnection>;
  }

  @Query(() => Professional, { description: 'One professional.' })
  professional(
    @Arg('id', () => ID, { description: "The professional's id." }) id: string,
    @Ctx() { desk }: GraphContext,
  ): Promise<Professional> {
    return professionalById(desk, id);
  }

  @Mutation(() => ProfessionalResult, {
    description: 'Adds a professional, as yet without a post.',
  })
  addProfessional(
    @Arg('input', () => AddProfessionalInput, { description: 'Who.' }) input: AddProfessionalInput,
    @Ctx() context: GraphContext,
  ): Promise<ProfessionalSaved | Problem> {
    return answer(ProfessionalSaved, async () => {
      const id = await context.command((desk) => addProfessional(desk, input));
      return { professional: await professionalById(context.desk, id) };
    });
  }

  @Mutation(() => ProfessionalResult, { description: 'Changes the record of a professional.' })
  changeProfessional(
    @Arg('input', () => ChangeProfessionalInput, { description: 'What.' })
    input: ChangeProfessionalInput,
    @Ctx() context: GraphContext,
  ): Promise<ProfessionalSaved | Problem> {
    return answer(ProfessionalSaved, async () => {
      const id = await context.command((desk) => changeProfessional(desk, input));
      return { professional: await professionalById(context.desk, id) };
    });
  }

  @Directive(personalProfessional)
  @FieldResolver(() => Professional, {
    nullable: true,
    description: 'The record that this one was merged into; null for most.',
  })
  mergedInto(
    @Root() { mergedIntoId }: Professional,
    @Ctx() context: GraphContext,
  ): Promise<Professional | null> | null {
    return mergedIntoId === null
      ? null
      : context
          .loader('professional', (ids) => professionalsById(context.desk, ids))
          .load(mergedIntoId);
  }

  @Directive(personalProfessional)
  @FieldResolver(() => [Professional], {
    description: 'The records that were merged into this one; each can be taken out again.',
  })
  async mergedRecords(
    @Root() { id }: Professional,
    @Ctx() context: GraphContext,
  ): Promise<Professional[]> {
    const found = await context
      .loader('mergedInto', (ids) => mergedInto(context.desk, ids))
      .load(id);
    return found ?? [];
  }

  @Directive(nonPersonal)
  @FieldResolver(() => ProfessionalAccess, { description: 'What this person may do with it.' })
  access(@Ctx() { viewer }: GraphContext): ProfessionalAccess {
    return professionalAccess(viewer);
  }
}
