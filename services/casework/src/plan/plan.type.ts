import { Directive, Field, ID, Int, ObjectType } from 'type-graphql';
import { PlainDate } from '@ictg/kit/graph';
import { OutcomeDomainEnum } from '../outcome/outcome.enum.js';
import { ActionStateEnum, ContactTierLevelEnum, GoalStateEnum } from './plan.enum.js';
import { AnswerEnum } from '../child/child.enum.js';
import type { OutcomeDomain } from '../outcome/outcome.vocabulary.js';
import type { ActionState, ContactTierLevel, GoalState } from './plan.vocabulary.js';
import type { ThreeWay } from '../child/child.vocabulary.js';

const nonPersonal = '@tag(name: "not-personal")';
const sensitive = '@tag(name: "personal-sensitive")';
const professional = '@tag(name: "personal-professional")';

@ObjectType({ description: "A goal of a child's plan." })
export class PlanGoal {
  @Directive(nonPersonal)
  @Field(() => ID, { description: 'Opaque id.' })
  id!: string;

  @Directive(nonPersonal)
  @Field(() => Int, { description: 'Raised by every change; send it back with a command.' })
  version!: number;

  @Directive(nonPersonal)
  @Field(() => ID, { description: 'The episode.' })
  supportId!: string;

  @Directive(nonPersonal)
  @Field(() => OutcomeDomainEnum, { description: 'The part of life.' })
  domain!: OutcomeDomain;

  @Directive(sensitive)
  @Field(() => String, { description: 'What is to be different.' })
  text!: string;

  @Directive(sensitive)
  @Field(() => String, { nullable: true, description: "In the child's own words." })
  wordsOfChild!: string | null;

  @Directive(nonPersonal)
  @Field(() => PlainDate, { description: 'Since when.' })
  setOn!: string;

  @Directive(nonPersonal)
  @Field(() => PlainDate, { nullable: true, description: 'By when.' })
  targetOn!: string | null;

  @Directive(nonPersonal)
  @Field(() => GoalStateEnum, { description: 'Where it stands.' })
  state!: GoalState;

  @Directive(nonPersonal)
  @Field(() => PlainDate, { nullable: true, description: 'When it was reached or given up.' })
  endedOn!: string | null;

  @Directive(sensitive)
  @Field(() => String, { nullable: true, description: 'What came of it.' })
  endedNote!: string | null;

  @Directive(sensitive)
  @Field(() => [PlanAction], { description: 'What is done for it, what is due first.' })
  actions!: PlanAction[];

  childId!: string;
}

@ObjectType({ description: 'What is done for a goal, by whom and by when.' })
export class PlanAction {
  @Directive(nonPersonal)
  @Field(() => ID, { description: 'Opaque id.' })
  id!: string;

  @Directive(nonPersonal)
  @Field(() => Int, { description: 'Raised by every change; send it back with a command.' })
  version!: number;

  @Directive(sensitive)
  @Field(() => String, { description: 'What is to be done.' })
  text!: string;

  @Directive(professional)
  @Field(() => String, { description: 'Who does it.' })
  owner!: string;

  @Directive(nonPersonal)
  @Field(() => PlainDate, { description: 'By when.' })
  dueOn!: string;

  @Directive(nonPersonal)
  @Field(() => ActionStateEnum, { description: 'Where it stands.' })
  state!: ActionState;

  @Directive(nonPersonal)
  @Field(() => PlainDate, { nullable: true, description: 'When it was done or dropped.' })
  settledOn!: string | null;

  @Directive(sensitive)
  @Field(() => String, { nullable: true, description: 'What came of it, or why not.' })
  settledNote!: string | null;

  childId!: string;

  goalId!: string;
}

@ObjectType({ description: 'A review of the plan.' })
export class PlanReview {
  @Directive(nonPersonal)
  @Field(() => ID, { description: 'Opaque id.' })
  id!: string;

  @Directive(nonPersonal)
  @Field(() => Int, { description: 'Raised by every change; send it back with a command.' })
  version!: number;

  @Directive(nonPersonal)
  @Field(() => ID, { description: 'The episode.' })
  supportId!: string;

  @Directive(nonPersonal)
  @Field(() => PlainDate, { description: 'The day.' })
  heldOn!: string;

  @Directive(sensitive)
  @Field(() => String, { description: 'What was found and agreed.' })
  summary!: string;

  @Directive(sensitive)
  @Field(() => String, { nullable: true, description: 'What the child says.' })
  viewOfChild!: string | null;

  @Directive(sensitive)
  @Field(() => AnswerEnum, { description: 'Whether the child took part.' })
  childTookPart!: ThreeWay;

  @Directive(nonPersonal)
  @Field(() => PlainDate, { description: 'When the next one is due, by the setting in force.' })
  nextDueOn!: string;

  @Directive(professional)
  @Field(() => String, { description: 'Who held it.' })
  reviewedBy!: string;

  childId!: string;
}

@ObjectType({ description: 'How the guardian sees the child, from a day on, and why.' })
export class ContactTier {
  @Directive(nonPersonal)
  @Field(() => ID, { description: 'Opaque id.' })
  id!: string;

  @Directive(nonPersonal)
  @Field(() => Int, { description: 'Raised by every change; send it back with a command.' })
  version!: number;

  @Directive(nonPersonal)
  @Field(() => ID, { description: 'The episode.' })
  supportId!: string;

  @Directive(sensitive)
  @Field(() => ContactTierLevelEnum, { description: 'How.' })
  level!: ContactTierLevel;

  @Directive(nonPersonal)
  @Field(() => Int, { description: 'A contact at least every so many days.' })
  everyDays!: number;

  @Directive(nonPersonal)
  @Field(() => PlainDate, { description: 'From this day.' })
  fromOn!: string;

  @Directive(sensitive)
  @Field(() => String, { description: "The child's vulnerability and wishes that speak for it." })
  reason!: string;

  @Directive(professional)
  @Field(() => String, { description: 'Who decided it.' })
  decidedBy!: string;

  childId!: string;
}
