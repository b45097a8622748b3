import type { GraphQLResolveInfo } from 'graphql';
import {
  Arg,
  Ctx,
  Directive,
  FieldResolver,
  Info,
  Mutation,
  Query,
  Resolver,
  Root,
} from 'type-graphql';
import type { GraphContext } from '@ictg/kit/graph';
import { Child } from '../child/index.js';
import {
  changeChild,
  ChangeChildResult,
  ofChild,
  type ChangeChildAnswer,
} from '../record/index.js';
import { callVisitOff, checkIn, goOut, planVisit } from './commands/plan-visit.js';
import { PlanVisitInput, VisitStepInput } from './visit.input.js';
import { myVisits, visitsOf } from './visit.queries.js';
import { Visit, VisitOfMine } from './visit.type.js';

const sensitive = '@tag(name: "personal-sensitive")';

/** Visits, and that whoever goes comes back safe. */
@Resolver(() => Child)
export class VisitResolver {
  @Query(() => [VisitOfMine], {
    description:
      'Visits of the viewer, and those for which they are the buddy, from yesterday on. Managers see every visit that is out.',
  })
  myVisits(@Ctx() context: GraphContext): Promise<VisitOfMine[]> {
    return myVisits(context.desk);
  }

  @Directive(sensitive)
  @FieldResolver(() => [Visit], { description: 'Visits, newest first. Empty on the thin card.' })
  visits(
    @Root() child: Child,
    @Ctx() context: GraphContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Visit[]> {
    return ofChild(context, child.id, 'visit', info, visitsOf);
  }

  @Mutation(() => ChangeChildResult, {
    description: 'Plans a visit: who knows, and when the worker is due back.',
  })
  planVisit(
    @Arg('input', () => PlanVisitInput, { description: 'The visit.' }) input: PlanVisitInput,
    @Ctx() context: GraphContext,
  ): ChangeChildAnswer {
    return changeChild(context, (desk) => planVisit(desk, input));
  }

  @Mutation(() => ChangeChildResult, {
    description: 'The worker sets out: from now on the check-in is waited for.',
  })
  goOut(
    @Arg('input', () => VisitStepInput, { description: 'The visit.' }) input: VisitStepInput,
    @Ctx() context: GraphContext,
  ): ChangeChildAnswer {
    return changeChild(context, (desk) => goOut(desk, input));
  }

  @Mutation(() => ChangeChildResult, { description: 'The worker is back and safe.' })
  checkIn(
    @Arg('input', () => VisitStepInput, { description: 'The visit.' }) input: VisitStepInput,
    @Ctx() context: GraphContext,
  ): ChangeChildAnswer {
    return changeChild(context, (desk) => checkIn(desk, input));
  }

  @Mutation(() => ChangeChildResult, { description: 'The visit does not take place.' })
  callVisitOff(
    @Arg('input', () => VisitStepInput, { description: 'The visit, and why.' })
    input: VisitStepInput,
    @Ctx() context: GraphContext,
  ): ChangeChildAnswer {
    return changeChild(context, (desk) => callVisitOff(desk, input));
  }
}
