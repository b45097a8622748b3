import { Field, ID, InputType, Int } from 'type-graphql';
import { IdempotencyKey, Instant } from '@ictg/kit/graph';
import { StaffRiskEnum } from './visit.enum.js';
import type { StaffRisk } from './visit.vocabulary.js';

@InputType({ description: 'Plans a visit: who knows, and when the worker is due back.' })
export class PlanVisitInput {
  @Field(() => ID, { description: 'The child.' })
  childId!: string;

  @Field(() => IdempotencyKey, {
    description: 'Chosen by the sender, so that sending twice records once.',
  })
  idempotencyKey!: string;

  @Field(() => String, { description: 'What for. Never where.' })
  purpose!: string;

  @Field(() => ID, { description: 'Who knows that the worker is there; not the worker.' })
  buddyStaffId!: string;

  @Field(() => Instant, { description: 'When it begins.' })
  plannedAt!: Date;

  @Field(() => Instant, { description: 'When the worker is due back.' })
  dueBackAt!: Date;

  @Field(() => StaffRiskEnum, { description: 'What is known of danger to the worker.' })
  risk!: StaffRisk;

  @Field(() => String, {
    nullable: true,
    description: 'What it is and what is done about it; needed where there is some.',
  })
  riskNote?: string | null;
}

@InputType({ description: 'A visit and the version that was read.' })
export class VisitStepInput {
  @Field(() => ID, { description: 'The visit.' })
  visitId!: string;

  @Field(() => Int, { description: 'The version that was read.' })
  version!: number;

  @Field(() => String, { nullable: true, description: 'What came of it, or why it is called off.' })
  note?: string | null;
}
