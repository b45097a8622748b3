import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Directive, FieldResolver, Info, Mutation, Resolver, Root } from 'type-graphql';
import type { GraphContext } from '@ictg/kit/graph';
import { Child } from '../child/index.js';
import {
  changeChild,
  ChangeChildResult,
  ofChild,
  type ChangeChildAnswer,
} from '../record/index.js';
import {
  addPlanAction,
  addPlanGoal,
  endPlanGoal,
  settlePlanAction,
} from './commands/change-plan.js';
import { recordPlanReview, setContactTier } from './commands/review-plan.js';
import {
  AddPlanActionInput,
  AddPlanGoalInput,
  EndPlanGoalInput,
  RecordPlanReviewInput,
  SetContactTierInput,
  SettlePlanActionInput,
} from './plan.input.js';
import { contactTiersOf, planGoalsOf, planReviewsOf } from './plan.queries.js';
import { ContactTier, PlanGoal, PlanReview } from './plan.type.js';

const sensitive = '@tag(name: "personal-sensitive")';

/** A child's plan. */
@Resolver(() => Child)
export class PlanResolver {
  @Directive(sensitive)
  @FieldResolver(() => [PlanGoal], {
    description: 'Goals of the plan, newest first. Empty on the thin card.',
  })
  planGoals(
    @Root() child: Child,
    @Ctx() context: GraphContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<PlanGoal[]> {
    return ofChild(context, child.id, 'plan goal', info, planGoalsOf);
  }

  @Directive(sensitive)
  @FieldResolver(() => [PlanReview], {
    description: 'Reviews of the plan, newest first. Empty on the thin card.',
  })
  planReviews(
    @Root() child: Child,
    @Ctx() context: GraphContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<PlanReview[]> {
    return ofChild(context, child.id, 'plan review', info, planReviewsOf);
  }

  @Directive(sensitive)
  @FieldResolver(() => [ContactTier], {
    description: 'How the guardian sees the child, newest first. Empty on the thin card.',
  })
  contactTiers(
    @Root() child: Child,
    @Ctx() context: GraphContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<ContactTier[]> {
    return ofChild(context, child.id, 'contact tier', info, contactTiersOf);
  }

  @Mutation(() => ChangeChildResult, { description: 'Adds a goal to the plan.' })
  addPlanGoal(
    @Arg('input', () => AddPlanGoalInput, { description: 'The goal.' }) input: AddPlanGoalInput,
    @Ctx() context: GraphContext,
  ): ChangeChildAnswer {
    return changeChild(context, (desk) => addPlanGoal(desk, input));
  }

  @Mutation(() => ChangeChildResult, { description: 'A goal is reached or given up.' })
  endPlanGoal(
    @Arg('input', () => EndPlanGoalInput, { description: 'What came of it.' })
    input: EndPlanGoalInput,
    @Ctx() context: GraphContext,
  ): ChangeChildAnswer {
    return changeChild(context, (desk) => endPlanGoal(desk, input));
  }

  @Mutation(() => ChangeChildResult, { description: 'Adds something to do for a goal.' })
  addPlanAction(
    @Arg('input', () => AddPlanActionInput, { description: 'What, by whom, by when.' })
    input: AddPlanActionInput,
    @Ctx() context: GraphContext,
  ): ChangeChildAnswer {
    return changeChild(context, (desk) => addPlanAction(desk, input));
  }

  @Mutation(() => ChangeChildResult, { description: 'An action is done, or will not be.' })
  settlePlanAction(
    @Arg('input', () => SettlePlanActionInput, { description: 'What came of it.' })
    input: SettlePlanActionInput,
    @Ctx() context: GraphContext,
  ): ChangeChildAnswer {
    return changeChild(context, (desk) => settlePlanAction(desk, input));
  }

  @Mutation(() => ChangeChildResult, { description: 'Records a review of the plan.' })
  recordPlanReview(
    @Arg('input', () => RecordPlanReviewInput, { description: 'What was found.' })
    input: RecordPlanReviewInput,
    @Ctx() context: GraphContext,
  ): ChangeChildAnswer {
    return changeChild(context, (desk) => recordPlanReview(desk, input));
  }

  @Mutation(() => ChangeChildResult, { description: 'Decides how the guardian sees the child.' })
  setContactTier(
    @Arg('input', () => SetContactTierInput, { description: 'How, and why.' })
    input: SetContactTierInput,
    @Ctx() context: GraphContext,
  ): ChangeChildAnswer {
    return changeChild(context, (desk) => setContactTier(desk, input));
  }
}
