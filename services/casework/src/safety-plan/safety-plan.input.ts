import { Field, ID, InputType, Int } from 'type-graphql';
import { IdempotencyKey } from '@ictg/kit/graph';
import { LanguageEnum } from '../referral/referral.enum.js';

@InputType({ description: 'What was filled in for one part of a plan.' })
export class SafetyPlanAnswerInput {
  @Field(() => String, { description: 'The part.' })
  key!: string;

  @Field(() => String, { description: 'What to write there. It names nobody.' })
  answer!: string;
}

@InputType({ description: 'A safety plan to begin, from a call or for a child.' })
export class BeginSafetyPlanInput {
  @Field(() => IdempotencyKey, { description: 'Sending it twice begins one plan.' })
  idempotencyKey!: string;

  @Field(() => ID, { nullable: true, description: 'The call that it is made in.' })
  callId?: string | null;

  @Field(() => ID, { nullable: true, description: 'The child, if it is one who is known.' })
  childId?: string | null;

  @Field(() => LanguageEnum, { description: 'The language of its reader.' })
  planLanguage!: 'ENGLISH' | 'WELSH';
}

@InputType({ description: 'A safety plan and the version that was read.' })
export class SafetyPlanStepInput {
  @Field(() => ID, { description: 'The plan.' })
  safetyPlanId!: string;

  @Field(() => Int, { description: 'The version that was read.' })
  version!: number;
}

@InputType({ description: 'What has been filled in so far.' })
export class WriteSafetyPlanInput extends SafetyPlanStepInput {
  @Field(() => [SafetyPlanAnswerInput], { description: 'Part by part; replaces what was there.' })
  answers!: SafetyPlanAnswerInput[];
}

@InputType({ description: 'That a plan is given, with what was filled in last.' })
export class GiveSafetyPlanInput extends SafetyPlanStepInput {
  @Field(() => [SafetyPlanAnswerInput], {
    nullable: true,
    description: 'What was filled in last, for a plan that was not given yet.',
  })
  answers?: SafetyPlanAnswerInput[] | null;

  @Field(() => String, {
    nullable: true,
    description: 'The e-mail address to send its link to; left out when it was read out.',
  })
  sendTo?: string | null;
}

@InputType({ description: 'That the receiver has said on the telephone that they have a plan.' })
export class ReceiptSafetyPlanInput extends SafetyPlanStepInput {
  @Field(() => String, { description: 'Who said so.' })
  saidBy!: string;
}
