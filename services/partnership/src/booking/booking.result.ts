import { Directive, Field, ObjectType } from 'type-graphql';
import { resultOf } from '@ictg/kit/graph';
import { SessionType } from '../session/index.js';
import { Booking, TeamInvitedType } from './booking.type.js';

const nonPersonal = '@tag(name: "not-personal")';

@ObjectType({ description: 'The booking is kept.' })
export class BookingSaved {
  @Directive('@tag(name: "personal-professional")')
  @Field(() => Booking, { description: 'The booking as it stands now.' })
  booking!: Booking;

  @Directive(nonPersonal)
  @Field(() => SessionType, { description: 'The session with its numbers.' })
  session!: SessionType;
}

@ObjectType({ description: 'The teams are invited.' })
export class TeamsInvited {
  @Directive(nonPersonal)
  @Field(() => [TeamInvitedType], { description: 'How it went, team by team.' })
  teams!: readonly TeamInvitedType[];

  @Directive(nonPersonal)
  @Field(() => SessionType, { description: 'The session with its numbers.' })
  session!: SessionType;
}

@ObjectType({ description: 'The marks are kept.' })
export class AttendanceMarked {
  @Directive('@tag(name: "personal-professional")')
  @Field(() => [Booking], { description: 'Those that were marked, as they stand now.' })
  bookings!: readonly Booking[];

  @Directive(nonPersonal)
  @Field(() => SessionType, { description: 'The session with its numbers.' })
  session!: SessionType;
}

export const BookingResult = resultOf('Booking', BookingSaved);
export const InviteTeamsResult = resultOf('InviteTeams', TeamsInvited);
export const MarkAttendanceResult = resultOf('MarkAttendance', AttendanceMarked);
