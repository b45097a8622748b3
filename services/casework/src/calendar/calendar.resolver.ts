import type { GraphQLResolveInfo } from 'graphql';
import { Args, Ctx, Directive, FieldResolver, Info, Query, Resolver, Root } from 'type-graphql';
import { selectedFields, type GraphContext } from '@ictg/kit/graph';
import { Child, childrenById } from '../child/index.js';
import { CalendarArgs, CalendarDaysArgs } from './calendar.input.js';
import { calendarDays, calendarPage } from './calendar.queries.js';
import { CalendarConnection, CalendarDay, CalendarEntry } from './calendar.type.js';

/** What is due and to come, day by day. */
@Resolver(() => CalendarEntry)
export class CalendarResolver {
  @Query(() => CalendarConnection, {
    description: 'What is due and to come, day by day. Only what this person may see.',
  })
  async calendar(
    @Args(() => CalendarArgs) { first, after, ...span }: CalendarArgs,
    @Ctx() { desk }: GraphContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<CalendarConnection> {
    const page = await calendarPage(desk, { ...span, first, after: after ?? null });
    const children = page.edges.flatMap(({ node }) => node.childId ?? []);
    desk.lookedAtEach([...new Set(children)], 'calendar', selectedFields(info, ['edges', 'node']));
    return page as CalendarConnection;
  }

  @Query(() => [CalendarDay], {
    description:
      'How much is due and to come on each day that has anything. Exact, of rows this person may see: not for publication.',
  })
  calendarDays(
    @Args(() => CalendarDaysArgs) span: CalendarDaysArgs,
    @Ctx() { desk }: GraphContext,
  ): Promise<CalendarDay[]> {
    return calendarDays(desk, span);
  }

  @Directive('@tag(name: "personal-identity")')
  @FieldResolver(() => Child, {
    nullable: true,
    description: 'The child, as far as this person may see it.',
  })
  child(
    @Root() { childId }: CalendarEntry,
    @Ctx() context: GraphContext,
  ): Promise<Child | null> | null {
    if (!childId) return null;
    return context.loader('child', (ids) => childrenById(context.desk, ids)).load(childId);
  }
}
