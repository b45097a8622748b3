import { Field, ID, InputType, Int } from 'type-graphql';
import { IdempotencyKey, PlainDate } from '@ictg/kit/graph';
import { CourseTopicEnum, type CourseTopic } from '../course/index.js';
import { DeclineReasonEnum, EngagementOutcomeEnum } from './engagement.enum.js';
import type { DeclineReason, EngagementOutcome } from './engagement.vocabulary.js';

@InputType({ description: 'What came of asking a team.' })
export class OutcomeInput {
  @Field(() => EngagementOutcomeEnum, { description: 'What came of it so far.' })
  outcome!: EngagementOutcome;

  @Field(() => DeclineReasonEnum, {
    nullable: true,
    description: 'Why it declined, as it told us; needed when it did, and only then.',
  })
  reason?: DeclineReason | null;

  @Field(() => PlainDate, {
    nullable: true,
    description: 'When to ask again. Left out after a refusal, it is set by the setting.',
  })
  nextTryOn?: string | null;
}

@InputType({ description: 'That a team was asked.' })
export class RecordEngagementInput extends OutcomeInput {
  @Field(() => IdempotencyKey, { description: 'Sending it twice records one asking.' })
  idempotencyKey!: string;

  @Field(() => ID, { description: 'The team.' })
  teamId!: string;

  @Field(() => PlainDate, { description: 'The day on which it was asked.' })
  askedOn!: string;

  @Field(() => CourseTopicEnum, { nullable: true, description: 'What about; left out for any.' })
  topic?: CourseTopic | null;
}

@InputType({ description: 'What came of asking a team, once it is known.' })
export class ChangeEngagementInput extends OutcomeInput {
  @Field(() => ID, { description: 'The engagement.' })
  engagementId!: string;

  @Field(() => Int, { description: 'The version that was read.' })
  version!: number;
}
