import {
  Arg,
  Args,
  ArgsType,
  Ctx,
  Directive,
  Field,
  FieldResolver,
  ID,
  Query,
  Resolver,
  Root,
} from 'type-graphql';
import { PageArgs, type GraphContext } from '@ictg/kit/graph';
import { SessionType } from '../session/index.js';
import { attendeeSuggestions, bookingPage, invitationPage } from './booking.queries.js';
import { AttendeeSuggestion, BookingConnection, InvitationConnection } from './booking.type.js';
import { teamLinkOf } from './team-link.js';

const professional = '@tag(name: "personal-professional")';

@ArgsType()
class BookingsArgs extends PageArgs {
  @Field(() => Boolean, { nullable: true, description: 'Also those who gave up their place.' })
  withCancelled?: boolean | null;
}

/** Who is on the list of a session. */
@Resolver(() => SessionType)
export class BookingResolver {
  @Directive(professional)
  @FieldResolver(() => BookingConnection, {
    description:
      'Its people in the order in which they booked. Only for those who work with sessions.',
  })
  bookings(
    @Root() { id }: SessionType,
    @Args(() => BookingsArgs) { first, after, withCancelled }: BookingsArgs,
    @Ctx() { desk }: GraphContext,
  ): Promise<BookingConnection> {
    const wanted = { first, after: after ?? null, withCancelled: withCancelled ?? false };
    return bookingPage(desk, id, wanted) as Promise<BookingConnection>;
  }

  @Directive(professional)
  @FieldResolver(() => InvitationConnection, {
    description:
      'Those who were invited, the unanswered first. Only for those who work with sessions.',
  })
  invitations(
    @Root() { id }: SessionType,
    @Args(() => PageArgs) { first, after }: PageArgs,
    @Ctx() { desk }: GraphContext,
  ): Promise<InvitationConnection> {
    return invitationPage(desk, id, {
      first,
      after: after ?? null,
    }) as Promise<InvitationConnection>;
  }

  @Directive('@tag(name: "not-personal")')
  @FieldResolver(() => String, {
    nullable: true,
    description:
      'A link by which people of a team can book without an account, to be passed on. Only for who may change the session, while it can be booked.',
  })
  teamLink(
    @Root() session: SessionType,
    @Arg('teamId', () => ID, { description: 'The team.' }) teamId: string,
    @Ctx() { desk }: GraphContext,
  ): Promise<string | null> {
    return teamLinkOf(desk, session, teamId);
  }

  @Query(() => [AttendeeSuggestion], {
    description:
      'People of the directory by the beginning of their names, for a register; eight at most.',
  })
  attendeeSuggestions(
    @Arg('sessionId', () => ID, { description: 'The session.' }) sessionId: string,
    @Arg('text', () => String, { description: 'At least two letters.' }) text: string,
    @Ctx() { desk }: GraphContext,
  ): Promise<AttendeeSuggestion[]> {
    return attendeeSuggestions(desk, sessionId, text);
  }
}
