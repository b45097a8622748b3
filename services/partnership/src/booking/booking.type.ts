import { Directive, Field, ID, Int, ObjectType } from 'type-graphql';
import { connectionOf, Instant } from '@ictg/kit/graph';
import {
  AttendanceEnum,
  BookingOriginEnum,
  BookingStateEnum,
  InvitationAnswerEnum,
  WrittenLanguageEnum,
} from './booking.enum.js';
import type {
  Attendance,
  BookingOrigin,
  BookingState,
  InvitationAnswer,
  WrittenLanguage,
} from './booking.vocabulary.js';

const nonPersonal = '@tag(name: "not-personal")';
const professional = '@tag(name: "personal-professional")';

@ObjectType({
  description: 'A place at a session, or one waited for, and whether the person came.',
})
export class Booking {
  @Directive(nonPersonal)
  @Field(() => ID, { description: 'Opaque id.' })
  id!: string;

  @Directive(nonPersonal)
  @Field(() => Int, { description: 'Raised by every change; send it back with a command.' })
  version!: number;

  @Directive(nonPersonal)
  @Field(() => Int, { description: 'The order in which people booked.' })
  place!: number;

  @Directive(nonPersonal)
  @Field(() => BookingStateEnum, { description: 'Where it stands.' })
  state!: BookingState;

  @Directive(nonPersonal)
  @Field(() => BookingOriginEnum, { description: 'How the person came to be on the list.' })
  origin!: BookingOrigin;

  @Directive(professional)
  @Field(() => ID, { nullable: true, description: 'Who of the directory it is, once known.' })
  professionalId!: string | null;

  @Directive(nonPersonal)
  @Field(() => ID, { nullable: true, description: 'The team they come from.' })
  teamId!: string | null;

  @Directive(nonPersonal)
  @Field(() => String, { nullable: true, description: 'Name of the team and its agency.' })
  teamName!: string | null;

  @Directive(professional)
  @Field(() => String, { description: 'Name.' })
  name!: string;

  @Directive(professional)
  @Field(() => String, { nullable: true, description: 'E-mail address at work.' })
  email!: string | null;

  @Directive(professional)
  @Field(() => String, { nullable: true, description: 'What they do, in words.' })
  roleTitle!: string | null;

  @Directive(professional)
  @Field(() => WrittenLanguageEnum, { description: 'The language in which they are written to.' })
  language!: WrittenLanguage;

  @Directive(professional)
  @Field(() => String, { nullable: true, description: 'What they need in order to take part.' })
  accessNeeds!: string | null;

  @Directive(professional)
  @Field(() => String, { nullable: true, description: 'Why it was given up.' })
  cancelReason!: string | null;

  @Directive(nonPersonal)
  @Field(() => Instant, { nullable: true, description: 'When it was given up.' })
  cancelledAt!: Date | null;

  @Directive(professional)
  @Field(() => AttendanceEnum, { description: 'Whether they came.' })
  attendance!: Attendance;

  @Directive(nonPersonal)
  @Field(() => Instant, { nullable: true, description: 'When the mark was made.' })
  markedAt!: Date | null;

  @Directive(professional)
  @Field(() => Int, { nullable: true, description: 'Minutes there, by the attendance file.' })
  minutesThere!: number | null;

  @Directive(professional)
  @Field(() => Boolean, { description: 'Whether they were invited.' })
  wasInvited!: boolean;

  @Directive(professional)
  @Field(() => Boolean, { description: 'Whether they answered before the session.' })
  answeredBefore!: boolean;

  @Directive(professional)
  @Field(() => Boolean, { description: 'Whether they answered after it.' })
  answeredAfter!: boolean;

  sessionId!: string;
}

export const BookingConnection = connectionOf(Booking, 'Booking');
export type BookingConnection = InstanceType<typeof BookingConnection>;

@ObjectType({ description: 'Somebody of a team who was asked to come.' })
export class Invitation {
  @Directive(nonPersonal)
  @Field(() => ID, { description: 'Opaque id.' })
  id!: string;

  @Directive(professional)
  @Field(() => ID, { description: 'Who of the directory.' })
  professionalId!: string;

  @Directive(professional)
  @Field(() => String, { description: 'Name.' })
  name!: string;

  @Directive(nonPersonal)
  @Field(() => ID, { description: 'The team.' })
  teamId!: string;

  @Directive(nonPersonal)
  @Field(() => String, { description: 'Name of the team and its agency.' })
  teamName!: string;

  @Directive(professional)
  @Field(() => InvitationAnswerEnum, { description: 'What they have answered.' })
  answer!: InvitationAnswer;

  @Directive(professional)
  @Field(() => String, { nullable: true, description: 'Why they cannot come.' })
  declineReason!: string | null;

  @Directive(nonPersonal)
  @Field(() => Instant, { description: 'When they were invited.' })
  invitedAt!: Date;

  @Directive(nonPersonal)
  @Field(() => Instant, { nullable: true, description: 'When they were asked once more.' })
  chasedAt!: Date | null;
}

export const InvitationConnection = connectionOf(Invitation, 'Invitation');
export type InvitationConnection = InstanceType<typeof InvitationConnection>;

@ObjectType({
  description: 'Somebody of the directory, for the line that adds people to a register.',
})
export class AttendeeSuggestion {
  @Directive(professional)
  @Field(() => ID, { description: 'Who of the directory.' })
  professionalId!: string;

  @Directive(professional)
  @Field(() => String, { description: 'Name.' })
  name!: string;

  @Directive(professional)
  @Field(() => String, {
    nullable: true,
    description: 'Team and agency, to tell two of a name apart.',
  })
  teamName!: string | null;

  @Directive(professional)
  @Field(() => ID, {
    nullable: true,
    description: 'The booking, when they are on the list already.',
  })
  bookingId!: string | null;
}

@ObjectType({ description: 'How the invitation of one team went.' })
export class TeamInvitedType {
  @Directive(nonPersonal)
  @Field(() => ID, { description: 'The team.' })
  teamId!: string;

  @Directive(nonPersonal)
  @Field(() => Int, { description: 'How many were written to now.' })
  invited!: number;

  @Directive(nonPersonal)
  @Field(() => Int, {
    description: 'In post, but with no address that works or asking not to be invited.',
  })
  notReached!: number;
}
