import type { GraphQLResolveInfo } from 'graphql';
import {
  Arg,
  Args,
  Ctx,
  Directive,
  FieldResolver,
  Info,
  Mutation,
  Query,
  Resolver,
  Root,
} from 'type-graphql';
import { PageArgs, selectedFields, type GraphContext } from '@ictg/kit/graph';
import { Child } from '../child/index.js';
import { changeChild, ChangeChildResult, type ChangeChildAnswer } from '../record/index.js';
import {
  answerPostEighteen,
  beginPostEighteen,
  endPostEighteen,
  offerPostEighteen,
} from './commands/post-eighteen.js';
import { prepareEighteen } from './commands/prepare-eighteen.js';
import {
  AnswerPostEighteenInput,
  BeginPostEighteenInput,
  EndPostEighteenInput,
  OfferPostEighteenInput,
  PrepareEighteenInput,
} from './eighteen.input.js';
import { turningEighteenOf, turningEighteenPage } from './eighteen.queries.js';
import { TurningEighteen, TurningEighteenConnection } from './forecast.type.js';

/** Turning 18. */
@Resolver(() => Child)
export class EighteenResolver {
  @Query(() => TurningEighteenConnection, {
    description:
      'Children with support going on who turn 18 within 180 days, or have, and what is open. The next birthday comes first.',
  })
  async turningEighteen(
    @Args(() => PageArgs) { first, after }: PageArgs,
    @Ctx() { desk }: GraphContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<TurningEighteenConnection> {
    const page = await turningEighteenPage(desk, { first, after: after ?? null });
    desk.lookedAtEach(
      page.edges.map(({ node }) => node.child.id),
      'turning 18',
      selectedFields(info, ['edges', 'node']),
    );
    return page as TurningEighteenConnection;
  }

  @Directive('@tag(name: "personal-sensitive")')
  @FieldResolver(() => TurningEighteen, {
    nullable: true,
    description: 'What turning 18 means for the child. Null on the thin card.',
  })
  async turning18(
    @Root() child: Child,
    @Ctx() context: GraphContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<TurningEighteen | null> {
    const found = await context
      .loader('turning18', (ids) => turningEighteenOf(context.desk, ids))
      .load(child.id);
    if (found)
      context.desk.looked({
        childId: child.id,
        record: 'turning 18',
        fields: selectedFields(info),
      });
    return found;
  }

  @Mutation(() => ChangeChildResult, {
    description: 'Settles some of what is asked again at 18.',
  })
  prepareEighteen(
    @Arg('input', () => PrepareEighteenInput, { description: 'What is settled.' })
    input: PrepareEighteenInput,
    @Ctx() context: GraphContext,
  ): ChangeChildAnswer {
    return changeChild(context, (desk) => prepareEighteen(desk, input));
  }

  @Mutation(() => ChangeChildResult, {
    description: 'Offers support past 18, where the rules of that day and place give it.',
  })
  offerPostEighteen(
    @Arg('input', () => OfferPostEighteenInput, { description: 'The episode and the need.' })
    input: OfferPostEighteenInput,
    @Ctx() context: GraphContext,
  ): ChangeChildAnswer {
    return changeChild(context, (desk) => offerPostEighteen(desk, input));
  }

  @Mutation(() => ChangeChildResult, { description: 'Records what the young person answers.' })
  answerPostEighteen(
    @Arg('input', () => AnswerPostEighteenInput, { description: 'The answer.' })
    input: AnswerPostEighteenInput,
    @Ctx() context: GraphContext,
  ): ChangeChildAnswer {
    return changeChild(context, (desk) => answerPostEighteen(desk, input));
  }

  @Mutation(() => ChangeChildResult, {
    description: 'A post-18 worker takes over, with no moment between.',
  })
  beginPostEighteen(
    @Arg('input', () => BeginPostEighteenInput, { description: 'Who takes over.' })
    input: BeginPostEighteenInput,
    @Ctx() context: GraphContext,
  ): ChangeChildAnswer {
    return changeChild(context, (desk) => beginPostEighteen(desk, input));
  }

  @Mutation(() => ChangeChildResult, { description: 'Support past 18 ends.' })
  endPostEighteen(
    @Arg('input', () => EndPostEighteenInput, { description: 'When and why.' })
    input: EndPostEighteenInput,
    @Ctx() context: GraphContext,
  ): ChangeChildAnswer {
    return changeChild(context, (desk) => endPostEighteen(desk, input));
  }
}
