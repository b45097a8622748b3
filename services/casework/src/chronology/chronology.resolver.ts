import { Arg, Args, Ctx, Directive, FieldResolver, Resolver, Root } from 'type-graphql';
import type { GraphContext } from '@ictg/kit/graph';
import { PageArgs } from '@ictg/kit/graph';
import { Child } from '../child/index.js';
import type { TimelineCategory } from '../timeline/index.js';
import { timelinePage } from './chronology.queries.js';
import { TimelineCategoryEnum, TimelineEntryConnection } from './chronology.type.js';

/** A child's timeline. */
@Resolver(() => Child)
export class TimelineOfChildResolver {
  @Directive('@tag(name: "personal-sensitive")')
  @FieldResolver(() => TimelineEntryConnection, {
    description:
      'What happened, newest first: events as they were written, and contacts in the words that hold now.',
  })
  async timeline(
    @Root() child: Child,
    @Args(() => PageArgs) { first, after }: PageArgs,
    @Arg('categories', () => [TimelineCategoryEnum], {
      nullable: true,
      description: 'Only these categories.',
    })
    categories: TimelineCategory[] | null,
    @Ctx() { desk }: GraphContext,
  ): Promise<TimelineEntryConnection> {
    return (await timelinePage(desk, child.id, {
      first,
      after: after ?? null,
      categories: categories ?? null,
    })) as TimelineEntryConnection;
  }
}
