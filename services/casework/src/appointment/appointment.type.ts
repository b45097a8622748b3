import { Directive, Field, ID, Int, ObjectType } from 'type-graphql';
import { Instant } from '@ictg/kit/graph';
import { AppointmentKindEnum, AppointmentStateEnum } from './appointment.enum.js';
import type { AppointmentState } from './appointment.states.js';
import type { AppointmentKind } from './appointment.vocabulary.js';

const nonPersonal = '@tag(name: "not-personal")';
const sensitive = '@tag(name: "personal-sensitive")';
const professional = '@tag(name: "personal-professional")';

@ObjectType({
  description:
    'A meeting, hearing or the like about a child that is to come. Where it is stands behind the lock of whereabouts.',
})
export class Appointment {
  @Directive(nonPersonal)
  @Field(() => ID, { description: 'Opaque id.' })
  id!: string;

  @Directive(nonPersonal)
  @Field(() => Int, { description: 'Raised by every change; send it back with a command.' })
  version!: number;

  @Directive(nonPersonal)
  @Field(() => AppointmentStateEnum, { description: 'Where it stands.' })
  state!: AppointmentState;

  @Directive(sensitive)
  @Field(() => AppointmentKindEnum, { description: 'What it is.' })
  kind!: AppointmentKind;

  @Directive(nonPersonal)
  @Field(() => Instant, { description: 'When it begins.' })
  at!: Date;

  @Directive(sensitive)
  @Field(() => String, { nullable: true, description: 'What it is for.' })
  note!: string | null;

  @Directive(professional)
  @Field(() => String, { description: 'Who of us put it into the calendar.' })
  owner!: string;

  @Directive(sensitive)
  @Field(() => String, {
    nullable: true,
    description: 'What came of it, or why it was called off.',
  })
  outcome!: string | null;

  childId!: string;
}
