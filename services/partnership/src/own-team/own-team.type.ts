import { Directive, Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { connectionOf, PlainDate, resultOf } from '@ictg/kit/graph';
import { AttendanceEnum, BookingStateEnum } from '../booking/booking.enum.js';
import type { Attendance, BookingState } from '../booking/booking.vocabulary.js';
import { CourseTopicEnum, type CourseTopic } from '../course/index.js';
import { DeclineReasonEnum, EngagementOutcomeEnum } from '../engagement/engagement.enum.js';
import type { DeclineReason, EngagementOutcome } from '../engagement/engagement.vocabulary.js';
import { StandingEnum } from '../post/post.enum.js';
import { ProfessionalPostTickInput } from '../post/index.js';
import type { Standing } from '../post/post.vocabulary.js';
import { SessionStateEnum } from '../session/session.enum.js';
import type { SessionState } from '../session/session.states.js';

const nonPersonal = '@tag(name: "not-personal")';
const ownStaff = '@tag(name: "own-staff")';

@ObjectType({
  simpleResolvers: true,
  description:
    'That one of your teams was asked whether its people will come, and what came of it.',
})
export class OwnTeamEngagement {
  @Directive(nonPersonal)
  @Field(() => ID, { description: 'Opaque id.' })
  id!: string;

  @Directive(nonPersonal)
  @Field(() => Int, { description: 'Raised by every change; send it back with an answer.' })
  version!: number;

  @Directive(nonPersonal)
  @Field(() => PlainDate, { description: 'The day on which the team was asked.' })
  askedOn!: string;

  @Directive(nonPersonal)
  @Field(() => CourseTopicEnum, { nullable: true, description: 'What about; null for any.' })
  topic!: CourseTopic | null;

  @Directive(nonPersonal)
  @Field(() => EngagementOutcomeEnum, { description: 'What we noted as having come of it.' })
  outcome!: EngagementOutcome;

  @Directive(nonPersonal)
  @Field(() => DeclineReasonEnum, { nullable: true, description: 'Why it declined, as we noted.' })
  reason!: DeclineReason | null;

  @Directive(nonPersonal)
  @Field(() => PlainDate, { nullable: true, description: 'When we mean to ask again.' })
  nextTryOn!: string | null;

  @Directive(nonPersonal)
  @Field(() => String, { nullable: true, description: 'The answer of your agency, in its words.' })
  answer!: string | null;
}

@ObjectType({
  description: 'A team of your own agency, with every word that we keep of how it was asked.',
})
export class OwnTeam {
  @Directive(nonPersonal)
  @Field(() => ID, { description: 'Opaque id.' })
  id!: string;

  @Directive(nonPersonal)
  @Field(() => String, { description: 'Its name.' })
  name!: string;

  @Directive(nonPersonal)
  @Field(() => Int, { nullable: true, description: 'How many people work in it, as we were told.' })
  headcount!: number | null;

  @Directive(nonPersonal)
  @Field(() => PlainDate, { nullable: true, description: 'The day on which they were so many.' })
  headcountOn!: string | null;
}

export const OwnTeamConnection = connectionOf(OwnTeam, 'OwnTeam');
export type OwnTeamConnection = InstanceType<typeof OwnTeamConnection>;

@ObjectType({
  simpleResolvers: true,
  description: 'One of your people as our directory has them: in which team, and how sure it is.',
})
export class OwnTeamPost {
  @Directive(nonPersonal)
  @Field(() => ID, { description: 'Opaque id.' })
  id!: string;

  @Directive(nonPersonal)
  @Field(() => Int, { description: 'Raised by every change; send it back with an answer.' })
  version!: number;

  @Directive(ownStaff)
  @Field(() => String, { description: 'Name.' })
  name!: string;

  @Directive(ownStaff)
  @Field(() => String, { nullable: true, description: 'What they are in the team.' })
  title!: string | null;

  @Directive(ownStaff)
  @Field(() => PlainDate, { description: 'First day.' })
  fromOn!: string;

  @Directive(ownStaff)
  @Field(() => PlainDate, { nullable: true, description: 'Last day; null while nobody said so.' })
  untilOn!: string | null;

  @Directive(ownStaff)
  @Field(() => PlainDate, { description: 'The last day on which we knew that they are there.' })
  confirmedOn!: string;

  @Directive(ownStaff)
  @Field(() => StandingEnum, { description: 'How sure it is today.' })
  standing!: Standing;
}

@ObjectType({
  simpleResolvers: true,
  description: 'Somebody of your team on the list of a session.',
})
export class OwnTeamBooking {
  @Directive(nonPersonal)
  @Field(() => ID, { description: 'Opaque id.' })
  id!: string;

  @Directive(ownStaff)
  @Field(() => String, { description: 'Name.' })
  name!: string;

  @Directive(nonPersonal)
  @Field(() => BookingStateEnum, { description: 'Whether they have a place.' })
  state!: BookingState;

  @Directive(ownStaff)
  @Field(() => AttendanceEnum, { description: 'Whether they came.' })
  attendance!: Attendance;
}

@ObjectType({
  simpleResolvers: true,
  description: 'A session that your team was asked to, or that its people have booked.',
})
export class OwnTeamSession {
  @Directive(nonPersonal)
  @Field(() => ID, { description: 'Opaque id.' })
  id!: string;

  @Directive(nonPersonal)
  @Field(() => String, { description: 'Our reference.' })
  reference!: string;

  @Directive(nonPersonal)
  @Field(() => String, { description: 'The course.' })
  courseTitle!: string;

  @Directive(nonPersonal)
  @Field(() => PlainDate, { description: 'The day.' })
  onDay!: string;

  @Directive(nonPersonal)
  @Field(() => String, { description: 'When it starts by the clocks of London.' })
  startsAtTime!: string;

  @Directive(nonPersonal)
  @Field(() => SessionStateEnum, { description: 'Where it stands.' })
  state!: SessionState;

  @Directive(ownStaff)
  @Field(() => [OwnTeamBooking], { description: 'People of the team on its list, by name.' })
  people!: OwnTeamBooking[];
}

@InputType({ description: 'Who of your people is still there, and who has left.' })
export class AnswerForOwnPeopleInput {
  @Field(() => [ProfessionalPostTickInput], {
    description: 'One to a hundred of them; all are kept, or none.',
  })
  ticks!: ProfessionalPostTickInput[];
}

@ObjectType({ description: 'What you said of your people is kept.' })
export class OwnPeopleAnswered {
  @Directive(ownStaff)
  @Field(() => [OwnTeamPost], { description: 'The people concerned, as they stand now.' })
  people!: OwnTeamPost[];
}

export const AnswerForOwnPeopleResult = resultOf('AnswerForOwnPeople', OwnPeopleAnswered);

@InputType({ description: 'The answer of your agency to what we noted about one of its teams.' })
export class AnswerForOwnTeamInput {
  @Field(() => ID, { description: 'The engagement that it answers.' })
  engagementId!: string;

  @Field(() => Int, { description: 'The version that was read.' })
  version!: number;

  @Field(() => String, { description: 'The answer. Never write about a child here.' })
  answer!: string;
}

@ObjectType({ description: 'The answer is kept as it was written.' })
export class OwnTeamAnswered {
  @Directive(nonPersonal)
  @Field(() => OwnTeamEngagement, { description: 'What we noted, with the answer.' })
  engagement!: OwnTeamEngagement;
}

export const AnswerForOwnTeamResult = resultOf('AnswerForOwnTeam', OwnTeamAnswered);
