import { Field, ID, InputType, Int } from 'type-graphql';
import { IdempotencyKey, Instant } from '@ictg/kit/graph';
import { AppointmentKindEnum } from './appointment.enum.js';
import type { AppointmentKind } from './appointment.vocabulary.js';

@InputType({
  description: 'Puts a meeting, hearing or the like that is to come into the calendar.',
})
export class PlanAppointmentInput {
  @Field(() => ID, { description: 'The child.' })
  childId!: string;

  @Field(() => IdempotencyKey, {
    description: 'Chosen by the sender, so that sending twice records once.',
  })
  idempotencyKey!: string;

  @Field(() => AppointmentKindEnum, { description: 'What it is.' })
  kind!: AppointmentKind;

  @Field(() => Instant, { description: 'When it begins.' })
  at!: Date;

  @Field(() => String, { nullable: true, description: 'What it is for. Never where.' })
  note?: string | null;
}

@InputType({ description: 'An appointment and the version that was read.' })
export class AppointmentStepInput {
  @Field(() => ID, { description: 'The appointment.' })
  appointmentId!: string;

  @Field(() => Int, { description: 'The version that was read.' })
  version!: number;
}

@InputType({ description: 'Moves an appointment to another time.' })
export class MoveAppointmentInput extends AppointmentStepInput {
  @Field(() => Instant, { description: 'When it is now.' })
  at!: Date;

  @Field(() => String, { nullable: true, description: 'What it is for. Never where.' })
  note?: string | null;
}

@InputType({ description: 'Says what became of an appointment.' })
export class SettleAppointmentInput extends AppointmentStepInput {
  @Field(() => Boolean, { description: 'Whether it took place; otherwise it was called off.' })
  wasHeld!: boolean;

  @Field(() => String, {
    nullable: true,
    description: 'What came of it, or why it was called off: then it is needed.',
  })
  outcome?: string | null;
}
