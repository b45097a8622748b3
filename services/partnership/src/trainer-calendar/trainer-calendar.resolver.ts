import { Ctx, Directive, Field, Mutation, ObjectType, Query, Resolver } from 'type-graphql';
import { answer, resultOf, type GraphContext, type Problem } from '@ictg/kit/graph';
import { ownCalendarLink, renewCalendarLink } from './trainer-calendar.queries.js';

@ObjectType({ description: 'A new link to the private calendar; the one before stopped working.' })
export class CalendarLinkRenewed {
  @Directive('@tag(name: "personal-professional")')
  @Field(() => String, { description: 'The link. Whoever has it sees when and where one trains.' })
  link!: string;
}

const RenewCalendarLinkResult = resultOf('RenewCalendarLink', CalendarLinkRenewed);

/** The private calendar of a trainer. */
@Resolver()
export class TrainerCalendarResolver {
  @Query(() => String, {
    nullable: true,
    description: 'The link of the viewer’s own calendar of sessions; null until they ask for one.',
  })
  trainerCalendarLink(@Ctx() { desk }: GraphContext): Promise<string | null> {
    return ownCalendarLink(desk);
  }

  @Mutation(() => RenewCalendarLinkResult, {
    description: 'Makes a link to the viewer’s own calendar, or a new one instead of the old.',
  })
  renewCalendarLink(@Ctx() context: GraphContext): Promise<CalendarLinkRenewed | Problem> {
    return answer(CalendarLinkRenewed, async () => ({
      link: await context.command(renewCalendarLink),
    }));
  }
}
