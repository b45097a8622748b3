import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { answer, type GraphContext, type Problem } from '@ictg/kit/graph';
import { savedSession, SessionResult, sessionsById, type SessionSaved } from '../session/index.js';
import {
  BookPlaceInput,
  CancelBookingInput,
  CancelSessionInput,
  ChangeSessionInput,
  InviteTeamsInput,
  MarkAttendanceInput,
  RescheduleSessionInput,
  SessionStepInput,
  WalkInInput,
} from './booking.input.js';
import { bookingsById } from './booking.queries.js';
import {
  AttendanceMarked,
  BookingResult,
  BookingSaved,
  InviteTeamsResult,
  MarkAttendanceResult,
  TeamsInvited,
} from './booking.result.js';
import { addWalkIn, bookPlace } from './commands/book-for.js';
import { cancelBooking } from './commands/cancel-booking.js';
import {
  cancelSession,
  changeSession,
  holdSession,
  reopenSession,
  rescheduleSession,
} from './commands/change-session.js';
import { inviteTeams } from './commands/invite-teams.js';
import { markAttendance } from './commands/mark-attendance.js';

/** What can be done with a session and its people. */
@Resolver()
export class BookingCommandResolver {
  @Mutation(() => SessionResult, { description: 'Changes the details of a session.' })
  changeSession(
    @Arg('input', () => ChangeSessionInput, { description: 'As they should stand.' })
    input: ChangeSessionInput,
    @Ctx() context: GraphContext,
  ): Promise<SessionSaved | Problem> {
    return savedSession(context, (desk) => changeSession(desk, input));
  }

  @Mutation(() => SessionResult, { description: 'Moves a session, and tells everybody.' })
  rescheduleSession(
    @Arg('input', () => RescheduleSessionInput, { description: 'Where to, and why.' })
    input: RescheduleSessionInput,
    @Ctx() context: GraphContext,
  ): Promise<SessionSaved | Problem> {
    return savedSession(context, (desk) => rescheduleSession(desk, input));
  }

  @Mutation(() => SessionResult, { description: 'Cancels a session, and tells everybody.' })
  cancelSession(
    @Arg('input', () => CancelSessionInput, { description: 'Which, and why.' })
    input: CancelSessionInput,
    @Ctx() context: GraphContext,
  ): Promise<SessionSaved | Problem> {
    return savedSession(context, (desk) => cancelSession(desk, input));
  }

  @Mutation(() => SessionResult, {
    description: 'Closes the register: whoever has no mark did not come.',
  })
  holdSession(
    @Arg('input', () => SessionStepInput, { description: 'Which.' }) input: SessionStepInput,
    @Ctx() context: GraphContext,
  ): Promise<SessionSaved | Problem> {
    return savedSession(context, (desk) => holdSession(desk, input));
  }

  @Mutation(() => SessionResult, { description: 'Opens a register again for a late entry.' })
  reopenSession(
    @Arg('input', () => SessionStepInput, { description: 'Which.' }) input: SessionStepInput,
    @Ctx() context: GraphContext,
  ): Promise<SessionSaved | Problem> {
    return savedSession(context, (desk) => reopenSession(desk, input));
  }

  @Mutation(() => InviteTeamsResult, {
    description: 'Invites everybody of some teams who is in post and wants to be asked.',
  })
  inviteTeams(
    @Arg('input', () => InviteTeamsInput, { description: 'Which teams.' }) input: InviteTeamsInput,
    @Ctx() context: GraphContext,
  ): Promise<TeamsInvited | Problem> {
    return answer(TeamsInvited, async () => {
      const teams = await context.command((desk) => inviteTeams(desk, input));
      const session = (await sessionsById(context.desk, [input.sessionId])).get(input.sessionId);
      return { teams, ...(session && { session }) };
    });
  }

  @Mutation(() => BookingResult, { description: 'Books a place for somebody who rang or wrote.' })
  bookPlace(
    @Arg('input', () => BookPlaceInput, { description: 'For whom.' }) input: BookPlaceInput,
    @Ctx() context: GraphContext,
  ): Promise<BookingSaved | Problem> {
    return saved(context, (desk) => bookPlace(desk, input));
  }

  @Mutation(() => BookingResult, { description: 'Enters somebody who came without a booking.' })
  addWalkIn(
    @Arg('input', () => WalkInInput, { description: 'Who.' }) input: WalkInInput,
    @Ctx() context: GraphContext,
  ): Promise<BookingSaved | Problem> {
    return saved(context, (desk) => addWalkIn(desk, input));
  }

  @Mutation(() => SessionResult, {
    description: 'Gives up a booking for somebody; the next in line moves up.',
  })
  cancelBooking(
    @Arg('input', () => CancelBookingInput, { description: 'Which, and why.' })
    input: CancelBookingInput,
    @Ctx() context: GraphContext,
  ): Promise<SessionSaved | Problem> {
    return savedSession(context, (desk) => cancelBooking(desk, input));
  }

  @Mutation(() => MarkAttendanceResult, { description: 'Keeps marks of a register.' })
  markAttendance(
    @Arg('input', () => MarkAttendanceInput, { description: 'The marks.' })
    input: MarkAttendanceInput,
    @Ctx() context: GraphContext,
  ): Promise<AttendanceMarked | Problem> {
    return answer(AttendanceMarked, async () => {
      const id = await context.command((desk) => markAttendance(desk, input));
      const marked = input.marks.map(({ bookingId }) => bookingId);
      const session = (await sessionsById(context.desk, [id])).get(id);
      const bookings = [...(await bookingsById(context.desk, marked)).values()];
      return { bookings, ...(session && { session }) };
    });
  }
}

function saved(
  context: GraphContext,
  command: (desk: GraphContext['desk']) => Promise<string>,
): Promise<BookingSaved | Problem> {
  return answer(BookingSaved, async () => {
    const id = await context.command(command);
    const booking = (await bookingsById(context.desk, [id])).get(id);
    if (!booking) return {};
    const session = (await sessionsById(context.desk, [booking.sessionId])).get(booking.sessionId);
    return { booking, ...(session && { session }) };
  });
}
