import { Field, ID, InputType, Int } from 'type-graphql';
import { IdempotencyKey, Instant, PlainDate } from '@ictg/kit/graph';
import { SessionDetailsInput } from '../session/index.js';
import { AttendanceEnum, WrittenLanguageEnum } from './booking.enum.js';
import type { Attendance, WrittenLanguage } from './booking.vocabulary.js';

@InputType({ description: 'A step with a session.' })
export class SessionStepInput {
  @Field(() => ID, { description: 'Which session.' })
  sessionId!: string;

  @Field(() => Int, { description: 'The version that was read.' })
  version!: number;
}

@InputType({ description: 'The details of a session as they should stand.' })
export class ChangeSessionInput extends SessionStepInput {
  @Field(() => SessionDetailsInput, { description: 'All of them.' })
  details!: SessionDetailsInput;
}

@InputType({ description: 'Where a session is moved to, and why.' })
export class RescheduleSessionInput extends SessionStepInput {
  @Field(() => PlainDate, { description: 'The day.' })
  onDay!: string;

  @Field(() => String, { description: 'When it starts by the clocks of London.' })
  startsAtTime!: string;

  @Field(() => Int, { description: 'How long it takes, in minutes.' })
  minutes!: number;

  @Field(() => String, { nullable: true, description: 'Where, also when it stays.' })
  place?: string | null;

  @Field(() => String, { nullable: true, description: 'Link of the meeting, also when it stays.' })
  link?: string | null;

  @Field(() => String, { description: 'Why: it stands in the message to everybody.' })
  reason!: string;
}

@InputType({ description: 'That a session does not take place, and why.' })
export class CancelSessionInput extends SessionStepInput {
  @Field(() => String, { description: 'Why: it stands in the message to everybody.' })
  reason!: string;

  @Field(() => Boolean, { nullable: true, description: 'Also all later ones of its series.' })
  wholeSeries?: boolean | null;
}

@InputType({ description: 'Which teams to invite.' })
export class InviteTeamsInput {
  @Field(() => IdempotencyKey, { description: 'Sent twice, they are invited once.' })
  idempotencyKey!: string;

  @Field(() => ID, { description: 'To which session.' })
  sessionId!: string;

  @Field(() => [ID], { description: 'The teams.' })
  teamIds!: string[];
}

@InputType({
  description: 'Who wants a place: somebody of the directory, or a name that was told.',
})
export class BookPlaceInput {
  @Field(() => IdempotencyKey, { description: 'Sent twice, it is booked once.' })
  idempotencyKey!: string;

  @Field(() => ID, { description: 'The session.' })
  sessionId!: string;

  @Field(() => ID, { nullable: true, description: 'Who of the directory.' })
  professionalId?: string | null;

  @Field(() => String, { nullable: true, description: 'Name, for somebody who is not in it.' })
  name?: string | null;

  @Field(() => String, { nullable: true, description: 'E-mail address at work.' })
  email?: string | null;

  @Field(() => String, { nullable: true, description: 'What they do, in words.' })
  roleTitle?: string | null;

  @Field(() => ID, { nullable: true, description: 'The team they come from.' })
  teamId?: string | null;

  @Field(() => WrittenLanguageEnum, { nullable: true, description: 'The language to write in.' })
  language?: WrittenLanguage | null;

  @Field(() => String, { nullable: true, description: 'What they need in order to take part.' })
  accessNeeds?: string | null;
}

@InputType({ description: 'Somebody who is in the room without a booking.' })
export class WalkInInput extends BookPlaceInput {
  @Field(() => Instant, {
    description: 'When they were seen, by the clock of whoever keeps the register.',
  })
  markedAt!: Date;
}

@InputType({ description: 'Somebody gives up their place.' })
export class CancelBookingInput {
  @Field(() => ID, { description: 'Which booking.' })
  bookingId!: string;

  @Field(() => Int, { description: 'The version that was read.' })
  version!: number;

  @Field(() => String, { description: 'Why.' })
  reason!: string;
}

@InputType({ description: 'A mark in a register.' })
export class AttendanceMarkInput {
  @Field(() => ID, { description: 'Whose booking.' })
  bookingId!: string;

  @Field(() => AttendanceEnum, { description: 'Whether they came.' })
  attendance!: Attendance;

  @Field(() => Instant, {
    description: 'When the mark was made: of two marks the later one stands, whenever it arrives.',
  })
  markedAt!: Date;
}

@InputType({ description: 'Marks of a register. Sending them again changes nothing.' })
export class MarkAttendanceInput {
  @Field(() => ID, { description: 'The session.' })
  sessionId!: string;

  @Field(() => [AttendanceMarkInput], { description: 'At most 500.' })
  marks!: AttendanceMarkInput[];
}
