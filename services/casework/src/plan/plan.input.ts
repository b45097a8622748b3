import { Field, ID, InputType, Int } from 'type-graphql';
import { IdempotencyKey, PlainDate } from '@ictg/kit/graph';
import { OutcomeDomainEnum } from '../outcome/outcome.enum.js';
import { AnswerEnum } from '../child/child.enum.js';
import { ContactTierLevelEnum } from './plan.enum.js';
import type { OutcomeDomain } from '../outcome/outcome.vocabulary.js';
import type { ThreeWay } from '../child/child.vocabulary.js';
import type { ContactTierLevel } from './plan.vocabulary.js';

@InputType({ description: "Adds a goal to a child's plan." })
export class AddPlanGoalInput {
  @Field(() => ID, { description: 'The episode.' })
  supportId!: string;

  @Field(() => IdempotencyKey, {
    description: 'Chosen by the sender, so that sending twice records once.',
  })
  idempotencyKey!: string;

  @Field(() => OutcomeDomainEnum, { description: 'The part of life.' })
  domain!: OutcomeDomain;

  @Field(() => String, { description: 'What is to be different.' })
  text!: string;

  @Field(() => String, { nullable: true, description: "In the child's own words." })
  wordsOfChild?: string | null;

  @Field(() => PlainDate, { nullable: true, description: 'By when.' })
  targetOn?: string | null;
}

@InputType({ description: 'A goal is reached, or no longer pursued.' })
export class EndPlanGoalInput {
  @Field(() => ID, { description: 'The goal.' })
  planGoalId!: string;

  @Field(() => Int, { description: 'The version that was read.' })
  version!: number;

  @Field(() => Boolean, { description: 'Whether it was reached.' })
  reached!: boolean;

  @Field(() => String, { description: 'What came of it, or why it is given up.' })
  note!: string;
}

@InputType({ description: 'Adds something to do for a goal.' })
export class AddPlanActionInput {
  @Field(() => ID, { description: 'The goal.' })
  planGoalId!: string;

  @Field(() => IdempotencyKey, {
    description: 'Chosen by the sender, so that sending twice records once.',
  })
  idempotencyKey!: string;

  @Field(() => String, { description: 'What is to be done.' })
  text!: string;

  @Field(() => String, { description: 'Who does it: a name with agency or role.' })
  owner!: string;

  @Field(() => PlainDate, { description: 'By when.' })
  dueOn!: string;
}

@InputType({ description: 'An action is done, or will not be done.' })
export class SettlePlanActionInput {
  @Field(() => ID, { description: 'The action.' })
  planActionId!: string;

  @Field(() => Int, { description: 'The version that was read.' })
  version!: number;

  @Field(() => Boolean, { description: 'Whether it was done.' })
  done!: boolean;

  @Field(() => String, {
    nullable: true,
    description: 'What came of it; why not, when it was not done.',
  })
  note?: string | null;
}

@InputType({
  description:
    'Records a review of the plan. When the next one is due follows from the setting in force.',
})
export class RecordPlanReviewInput {
  @Field(() => ID, { description: 'The episode.' })
  supportId!: string;

  @Field(() => IdempotencyKey, {
    description: 'Chosen by the sender, so that sending twice records once.',
  })
  idempotencyKey!: string;

  @Field(() => PlainDate, { description: 'The day; not in the future.' })
  heldOn!: string;

  @Field(() => String, { description: 'What was found and agreed.' })
  summary!: string;

  @Field(() => String, { nullable: true, description: 'What the child says.' })
  viewOfChild?: string | null;

  @Field(() => AnswerEnum, { description: 'Whether the child took part.' })
  childTookPart!: ThreeWay;
}

@InputType({ description: 'Decides how the guardian sees the child from a day on.' })
export class SetContactTierInput {
  @Field(() => ID, { description: 'The episode.' })
  supportId!: string;

  @Field(() => IdempotencyKey, {
    description: 'Chosen by the sender, so that sending twice records once.',
  })
  idempotencyKey!: string;

  @Field(() => ContactTierLevelEnum, { description: 'How.' })
  level!: ContactTierLevel;

  @Field(() => Int, { description: 'A contact at least every so many days.' })
  everyDays!: number;

  @Field(() => PlainDate, { description: 'From this day.' })
  fromOn!: string;

  @Field(() => String, { description: "The child's vulnerability and wishes that speak for it." })
  reason!: string;
}
