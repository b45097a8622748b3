import { Field, ID, InputType, Int } from 'type-graphql';
import { IdempotencyKey, PlainDate } from '@ictg/kit/graph';

@InputType({ description: 'A child discussed and what was decided.' })
export class SupervisionDecisionInput {
  @Field(() => ID, { description: 'The child.' })
  childId!: string;

  @Field(() => String, { description: 'What was discussed.' })
  discussed!: string;

  @Field(() => String, { nullable: true, description: 'What the manager decided.' })
  decision?: string | null;

  @Field(() => String, { nullable: true, description: 'Who carries it out.' })
  owner?: string | null;

  @Field(() => PlainDate, { nullable: true, description: 'By when.' })
  dueOn?: string | null;
}

@InputType({ description: 'Records a supervision. Written by the manager; the worker reads it.' })
export class RecordSupervisionInput {
  @Field(() => ID, { description: 'The worker.' })
  workerStaffId!: string;

  @Field(() => IdempotencyKey, {
    description: 'Chosen by the sender, so that sending twice records once.',
  })
  idempotencyKey!: string;

  @Field(() => PlainDate, { description: 'The day; not in the future.' })
  heldOn!: string;

  @Field(() => String, { nullable: true, description: 'How the worker is.' })
  howTheyAre?: string | null;

  @Field(() => String, { nullable: true, description: 'Training and development.' })
  development?: string | null;

  @Field(() => PlainDate, { nullable: true, description: 'When the next one is.' })
  nextOn?: string | null;

  @Field(() => [SupervisionDecisionInput], { description: 'The children discussed.' })
  decisions!: SupervisionDecisionInput[];
}

@InputType({ description: 'A management decision was carried out.' })
export class CompleteDecisionInput {
  @Field(() => ID, { description: 'The decision.' })
  supervisionDecisionId!: string;

  @Field(() => Int, { description: 'The version that was read.' })
  version!: number;

  @Field(() => PlainDate, { description: 'When.' })
  doneOn!: string;
}
